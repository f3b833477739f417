import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ForecastEvent } from '../../../engine';
import { SmallLine, Stack } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0' },
  item: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    padding: '8px 0',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '8px',
    rowGap: '4px',
  },
  title: { overflowWrap: 'anywhere' },
  effect: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap', textAlign: 'right' },
  whole: { gridColumn: '1 / -1' },
});

/** So many events are drawn at once. */
const AT_ONCE = 25;

/** What happens and when: the day, what it is about, why, and what it does to the weighted fte of a year. */
export function EventList(props: { readonly events: readonly ForecastEvent[]; readonly label: string }) {
  const styles = useStyles();
  const { translate, render, number, date: written } = useTexts();
  const [drawn, setDrawn] = useState(AT_ONCE);
  const { events } = props;
  const effect = (weightedFte: number): string =>
    translate('hiringOutlook.event.effect', {
      sign: weightedFte < 0 ? '−' : '+',
      fte: number(Math.abs(weightedFte), 'fte'),
    });
  return (
    <Stack>
      <ul className={styles.list} aria-label={props.label}>
        {events.slice(0, drawn).map(({ date, kind, id, title, what, weightedFte }, place) => (
          <li key={`${date} ${kind} ${id ?? ''} ${place}`} className={styles.item}>
            <SmallLine>{written(date)}</SmallLine>
            <span className={styles.effect}>{weightedFte === null ? '' : effect(weightedFte)}</span>
            <span className={`${styles.title} ${styles.whole}`}>{render(title)}</span>
            <div className={styles.whole}>
              <SmallLine>{render(what)}</SmallLine>
            </div>
          </li>
        ))}
      </ul>
      {drawn < events.length && (
        <div>
          <Button size="small" onClick={() => setDrawn(drawn + AT_ONCE)}>
            {translate('job.more')}
          </Button>
        </div>
      )}
    </Stack>
  );
}
