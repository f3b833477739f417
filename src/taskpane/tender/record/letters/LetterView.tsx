import { makeStyles, tokens } from '@fluentui/react-components';
import type { LetterBlock } from '../../../../engine';
import { FigureTable } from '../../../shell/FigureTable';
import type { Texts } from '../../../shell/texts';
import { piecesOf } from './pieces';

const useStyles = makeStyles({
  letter: { display: 'flex', flexDirection: 'column', gap: '8px', overflowWrap: 'anywhere' },
  heading: { margin: '0', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: '0', fontSize: tokens.fontSizeBase200 },
  list: { margin: '0', paddingLeft: '20px', fontSize: tokens.fontSizeBase200 },
  toFill: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground4,
    outline: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
});

/** A draft as it can be read on the pane, in the language of the letter. */
export function LetterView(props: { readonly blocks: readonly LetterBlock[]; readonly texts: Texts }) {
  const styles = useStyles();
  return (
    <div className={styles.letter} lang={props.texts.language}>
      {props.blocks.map((block, place) => (
        <Block key={place} block={block} texts={props.texts} />
      ))}
    </div>
  );
}

function Block(props: { readonly block: LetterBlock; readonly texts: Texts }) {
  const styles = useStyles();
  const { block, texts } = props;
  const { render } = texts;
  switch (block.kind) {
    case 'heading':
      return (
        <h3 className={styles.heading}>
          <Words sentence={render(block.text)} />
        </h3>
      );
    case 'paragraph':
      return (
        <p className={styles.text}>
          <Words sentence={render(block.text)} />
        </p>
      );
    case 'list':
      return (
        <ul className={styles.list}>
          {block.items.map((item, place) => (
            <li key={place}>
              <Words sentence={render(item)} />
            </li>
          ))}
        </ul>
      );
    case 'table': {
      const [first, ...others] = block.header.map(render);
      return (
        <FigureTable
          label={first ?? ''}
          columns={[
            { title: first ?? '', holds: 'words' },
            ...others.map((title) => ({ title, holds: 'figures' as const })),
          ]}
          rows={block.rows.map((row) => {
            const [name = '', ...figures] = row.map(render);
            return { cells: [name, ...figures] };
          })}
        />
      );
    }
  }
}

/** Words with the places to fill in marked by more than a colour. */
function Words(props: { readonly sentence: string }) {
  const styles = useStyles();
  return (
    <>
      {piecesOf(props.sentence).map(({ words, toFill }, place) =>
        toFill ? (
          <mark key={place} className={styles.toFill}>
            {words}
          </mark>
        ) : (
          words
        ),
      )}
    </>
  );
}
