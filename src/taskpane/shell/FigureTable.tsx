import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  cell: {
    padding: '4px 0 4px 8px',
    textAlign: 'left',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
    // Most names stay whole; a longer word is broken rather than pushing the figures out of the pane.
    minWidth: '56px',
    ':first-child': { paddingLeft: '0' },
  },
  plain: { fontWeight: tokens.fontWeightRegular },
  marked: { fontWeight: tokens.fontWeightSemibold },
  head: { color: tokens.colorNeutralForeground2, verticalAlign: 'bottom' },
  figure: {
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    // A figure that breaks off is read as another figure; words give way first.
    overflowWrap: 'normal',
    minWidth: '0',
  },
});

/** A column of a table on the pane: words, or figures that stand under each other at the right. */
export interface FigureColumn {
  readonly title: string;
  readonly holds: 'words' | 'figures';
}

/** A line of the table, its cells in the order of the columns; the first names the line. */
export interface FigureRow {
  readonly cells: readonly [ReactNode, ...ReactNode[]];
  /** The line that the others are held against. */
  readonly marked?: boolean;
}

/** A table of figures that stays readable in the narrowest pane. */
export function FigureTable(props: {
  readonly label: string;
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly FigureRow[];
}) {
  const styles = useStyles();
  const { columns } = props;
  const look = (place: number, marked = false): string =>
    mergeClasses(
      styles.cell,
      columns[place]?.holds === 'figures' && styles.figure,
      marked ? styles.marked : styles.plain,
    );
  return (
    <table className={styles.table} aria-label={props.label}>
      <thead>
        <tr className={styles.row}>
          {columns.map(({ title }, place) => (
            <th key={title} scope="col" className={mergeClasses(look(place), styles.head)}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.rows.map(({ cells: [name, ...others], marked }, index) => (
          <tr key={index} className={styles.row}>
            <th scope="row" className={look(0, marked)}>
              {name}
            </th>
            {others.map((cell, place) => (
              <td key={place} className={look(place + 1, marked)}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
