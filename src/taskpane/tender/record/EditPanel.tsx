import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import { Line, Section, SmallLine } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';
import type { TenderAction } from '../state';
import { ChangeList } from './ChangeList';
import type { Preview } from './preview';
import { RankingsBeside } from './RankingsBeside';
import { isReason } from './reasonOfChange';
import type { ModelEdit } from './recordState';

const useStyles = makeStyles({
  list: { margin: '0', paddingLeft: '20px', fontSize: tokens.fontSizeBase200 },
});

/**
 * A change of the frozen model while it is being made: why, what differs, and, once there is a reason and it is asked for,
 * what it does to the ranking. Who sees the ranking move while typing can steer it.
 */
export function EditPanel(props: {
  readonly edit: ModelEdit;
  readonly preview: Preview;
  /** Whether the consequences of the change as it stands were asked for. */
  readonly looked: boolean;
  readonly dispatch: Dispatch<TenderAction>;
}) {
  const { edit, preview, looked, dispatch } = props;
  const { translate } = useTexts();
  return (
    <Section heading={translate('record.edit.heading')}>
      <SmallLine>{translate('record.edit.how')}</SmallLine>
      <Field label={translate('record.edit.reason')} required hint={translate('record.edit.reasonHint')}>
        <Textarea
          value={edit.reason}
          onChange={(_, { value }) => dispatch({ type: 'editReasonTyped', reason: value })}
        />
      </Field>
      <PreviewLines preview={preview} />
      {preview.kind === 'changed' &&
        (looked && isReason(edit.reason) ? (
          <RankingsBeside before={preview.before} after={preview.after} />
        ) : (
          <LookFirst ready={isReason(edit.reason)} onLook={() => dispatch({ type: 'editLookedAt' })} />
        ))}
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
      return <ChangeList changes={preview.changes} />;
  }
}

/** The consequences are one click away, once the reason is there. */
function LookFirst(props: { readonly ready: boolean; readonly onLook: () => void }) {
  const { translate } = useTexts();
  const { ready, onLook } = props;
  return (
    <>
      <div>
        <Button size="small" disabledFocusable={!ready} onClick={onLook}>
          {translate('record.edit.look')}
        </Button>
      </div>
      {!ready && <SmallLine>{translate('record.edit.lookNeeds')}</SmallLine>}
    </>
  );
}
