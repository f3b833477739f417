import { makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../../shell/texts';
import { describeModel } from '../model/describeModel';
import { SETTING_KIND } from '../model/describeSettings';
import type { TenderModel } from '../model/model';

const useStyles = makeStyles({
  list: { margin: '0', display: 'flex', flexDirection: 'column', gap: '8px' },
  line: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: '8px' },
  name: { fontSize: tokens.fontSizeBase300, overflowWrap: 'anywhere' },
  points: { fontSize: tokens.fontSizeBase300, margin: '0', fontVariantNumeric: 'tabular-nums' },
  small: {
    gridColumn: '1 / -1',
    margin: '0',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

/** A model as it can be read aloud: each part with its points and how they are given. */
export function ModelInWords(props: { readonly model: TenderModel }) {
  const styles = useStyles();
  const { language, render, number } = useTexts();
  const shown = (part: Parameters<typeof render>[0] | string): string =>
    typeof part === 'string' ? part : render(part);
  return (
    <dl className={styles.list}>
      {describeModel(props.model, language).map(({ name, kind, points, explanation }, place) => (
        <div key={place} className={styles.line}>
          <dt className={styles.name}>{shown(name)}</dt>
          <dd className={styles.points}>{typeof points === 'number' ? number(points, 'number') : ''}</dd>
          <dd className={styles.small}>
            {[...(kind === SETTING_KIND ? [] : [render(kind)]), ...explanation.map(shown)].join(' · ')}
          </dd>
        </div>
      ))}
    </dl>
  );
}
