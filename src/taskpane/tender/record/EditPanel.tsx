import { Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import { Line, Section, SmallLine } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';
import type { TenderAction } from '../state';
import { ChangeList } from './ChangeList';
import type { Preview } from './preview';
import { RankingsBeside } from './RankingsBeside';

const useStyles = makeStyles({
  list: { margin: '0', paddingLeft: '20px', fontSize: tokens.fontSizeBase200 },
});

/** A change of the frozen model while it is being made: why, what differs, and what it does to the ranking. */
export function EditPanel(props: {
  readonly reason: string;
  readonly preview: Preview;
  readonly dispatch: Dispatch<TenderAction>;
}) {
  const { reason, preview, dispatch } = props;
  const { translate } = useTexts();
  return (
    <Section heading={translate('record.edit.heading')}>
      <SmallLine>{translate('record.edit.how')}</SmallLine>
      <Field label={translate('record.edit.reason')} required hint={translate('record.edit.reasonHint')}>
        <Textarea
          value={reason}
          onChange={(_, { value }) => dispatch({ type: 'editReasonTyped', reason: value })}
        />
      </Field>
      <PreviewLines preview={preview} />
    </Section>
  );
}

function PreviewLines(props: { readonly preview: Preview }) {
  const styles = useStyles();
  const { translate, render } = useTexts();
  const { preview } = props;
  switch (preview.kind) {
    case 'same':
      return <Line>{translate('record.edit.same')}</Line>;
    case 'open':
      return (
        <>
          <Line>{translate('tender.open')}</Line>
          <ul className={styles.list}>
            {preview.gaps.map((gap) => (
              <li key={JSON.stringify(gap)}>{render(gap)}</li>
            ))}
          </ul>
        </>
      );
    case 'changed':
      return (
        <>
          <ChangeList changes={preview.changes} />
          <RankingsBeside before={preview.before} after={preview.after} />
        </>
      );
  }
}
