import { makeStyles } from '@fluentui/react-components';
import type { Text } from '../../engine';
import { Sentence } from './Sentence';
import { useTexts } from './texts';

const useStyles = makeStyles({
  list: { margin: '0', paddingLeft: '20px', overflowWrap: 'anywhere' },
});

/** Sentences under each other. */
export function TextList(props: { readonly texts: readonly Text[] }) {
  const styles = useStyles();
  const { render } = useTexts();
  return (
    <ul className={styles.list}>
      {props.texts.map((sentence) => (
        <li key={JSON.stringify(sentence)}>
          <Sentence>{render(sentence)}</Sentence>
        </li>
      ))}
    </ul>
  );
}
