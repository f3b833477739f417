import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: '0' },
  scroll: {
    flexGrow: 1,
    minHeight: '0',
    overflowY: 'auto',
    padding: '12px',
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
  },
  footer: {
    padding: '8px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
  },
  section: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: '0' },
  heading: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, margin: '0' },
  small: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    margin: '0',
    overflowWrap: 'anywhere',
  },
  line: { fontSize: tokens.fontSizeBase300, margin: '0', overflowWrap: 'anywhere' },
  // What is written under one field moves neither that field nor the one beside it.
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    columnGap: '8px',
    '& > .fui-Field': { gridRow: 'span 4', gridTemplateRows: 'subgrid' },
  },
});

/** A view of the pane: what scrolls, and under it what is always in reach. */
export function View(props: { readonly children: ReactNode; readonly footer?: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.view}>
      <div className={styles.scroll}>{props.children}</div>
      {props.footer !== undefined && <div className={styles.footer}>{props.footer}</div>}
    </div>
  );
}

/** A part of a view under its own heading. */
export function Section(props: { readonly heading: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-label={props.heading}>
      <h2 className={styles.heading}>{props.heading}</h2>
      {props.children}
    </section>
  );
}

/** Things that belong together, under each other. */
export function Stack(props: { readonly children: ReactNode }) {
  return <div className={useStyles().section}>{props.children}</div>;
}

/** Two narrow fields beside each other. */
export function Pair(props: { readonly children: ReactNode }) {
  return <div className={useStyles().pair}>{props.children}</div>;
}

/** A line of ordinary text. */
export function Line(props: { readonly children: ReactNode }) {
  return <p className={useStyles().line}>{props.children}</p>;
}

/** A line that is there for who looks for it. */
export function SmallLine(props: { readonly children: ReactNode }) {
  return <p className={useStyles().small}>{props.children}</p>;
}
