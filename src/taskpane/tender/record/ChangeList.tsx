import { makeStyles, tokens } from '@fluentui/react-components';
import type { ModelChange } from '../../../engine';
import { useTexts } from '../../shell/texts';

const useStyles = makeStyles({
  list: { margin: '0', paddingLeft: '20px', fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

/** What differs between two models, a sentence each. */
export function ChangeList(props: { readonly changes: readonly ModelChange[] }) {
  const styles = useStyles();
  const { translate, render } = useTexts();
  return (
    <ul className={styles.list} aria-label={translate('record.what')}>
      {props.changes.map(({ path, what }) => (
        <li key={path}>{render(what)}</li>
      ))}
    </ul>
  );
}
