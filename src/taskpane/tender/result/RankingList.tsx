import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { AwardRequest, AwardResult, BidResult } from '../../../engine';
import { useTexts } from '../../shell/texts';
import { BarPatterns } from './barPatterns';
import { BarLegend, PointsBar, type BarPart } from './PointsBar';
import { inOrder, reasonOf, statusOf } from './report';
import { Why } from '../../job/Why';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: '0',
    padding: '0',
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
  },
  row: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr) auto',
    columnGap: '8px',
    rowGap: '4px',
    alignItems: 'baseline',
  },
  figure: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  first: { fontWeight: tokens.fontWeightSemibold },
  under: { gridColumn: '2 / -1', minWidth: '0' },
  name: { overflowWrap: 'anywhere' },
  small: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

/** So many bids are drawn at once. */
const AT_ONCE = 25;

/** The ranking: rank, name and total, with a bar split by criterion and the reasons one click away. */
export function RankingList(props: { readonly request: AwardRequest; readonly result: AwardResult }) {
  const styles = useStyles();
  const { translate } = useTexts();
  const patterns = useId();
  const [drawn, setDrawn] = useState(AT_ONCE);
  const { model } = props.request;
  const price = translate('tender.role.price');
  const names = [price, ...model.criteria.map(({ id }) => id)];
  const available = model.criteria.reduce((sum, { points }) => sum + points, model.price?.points ?? 0);
  const full = Math.max(available, ...props.result.results.map(({ total }) => total ?? 0));
  const bids = inOrder(props.result.results);
  return (
    <>
      <BarPatterns id={patterns} />
      <BarLegend names={names} patterns={patterns} />
      <ol className={styles.list} aria-label={translate('tender.ranking')}>
        {bids.slice(0, drawn).map((bid) => (
          <RankingRow
            key={bid.id}
            bid={bid}
            parts={[
              { name: price, points: bid.price ?? 0 },
              ...model.criteria.map(({ id }) => ({ name: id, points: bid.criteria[id] ?? 0 })),
            ]}
            full={full}
            patterns={patterns}
            result={props.result}
          />
        ))}
      </ol>
      {drawn < bids.length && (
        <Button size="small" onClick={() => setDrawn(drawn + AT_ONCE)}>
          {translate('job.more')}
        </Button>
      )}
    </>
  );
}

function RankingRow(props: {
  readonly bid: BidResult;
  readonly parts: readonly BarPart[];
  readonly full: number;
  readonly patterns: string;
  readonly result: AwardResult;
}) {
  const styles = useStyles();
  const texts = useTexts();
  const { bid, parts } = props;
  const reason = reasonOf(bid, texts);
  const emphasis = bid.rank === 1 ? styles.first : '';
  return (
    <li className={styles.row}>
      <span className={`${styles.figure} ${emphasis}`}>{bid.rank ?? ''}</span>
      <span className={`${styles.name} ${emphasis}`}>{bid.id}</span>
      <span className={`${styles.figure} ${emphasis}`}>
        {bid.total === null ? texts.translate('tender.status.excluded') : texts.number(bid.total, 'points')}
      </span>
      {bid.status === 'ranked' && (
        <div className={styles.under}>
          <PointsBar
            parts={parts}
            full={props.full}
            patterns={props.patterns}
            label={parts.map(({ name, points }) => `${name} ${texts.number(points, 'points')}`).join(', ')}
          />
        </div>
      )}
      {bid.status !== 'ranked' && (
        <span className={`${styles.under} ${styles.small}`}>
          {bid.status === 'excluded' ? reason : `${statusOf(bid, texts)}: ${reason}`}
        </span>
      )}
      {bid.status !== 'excluded' && (
        <div className={styles.under}>
          <Why of={bid.id} trace={() => props.result.traceOf(bid.id)} />
        </div>
      )}
    </li>
  );
}
