import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { AwardModel, BidResult, Trace } from '../../../engine';
import { Why } from '../../job/Why';
import { useTexts, type Texts } from '../../shell/texts';
import { barParts, qualityOf } from './bidBar';
import { reasonOf, statusOf } from './bidStatus';
import { unitsOf } from './figures';
import { PointsBar } from './PointsBar';

/** The looks of a ranking. */
export const useRankingStyles = makeStyles({
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

/** A bid in the ranking: its rank, name and total, what it is made of, and why it does not take part. */
export function RankingRow(props: {
  readonly model: AwardModel;
  readonly bid: BidResult;
  /** The total as it is shown, or how the bid stands when it has none. */
  readonly total: string;
  readonly tiedWith: readonly string[];
  /** The cell whose remark says that the bid is withdrawn; absent when there is none. */
  readonly withdrawnIn: string | undefined;
  readonly full: number;
  readonly patterns: string;
  readonly trace: () => Trace | undefined;
}) {
  const styles = useRankingStyles();
  const texts = useTexts();
  const { model, bid } = props;
  const emphasis = bid.rank === 1 && styles.first;
  const parts = barParts(model, bid, texts);
  return (
    <li className={styles.row}>
      <span className={mergeClasses(styles.figure, emphasis)}>{bid.rank ?? ''}</span>
      <span className={mergeClasses(styles.name, emphasis)}>{bid.id}</span>
      <span className={mergeClasses(styles.figure, emphasis)}>{props.total}</span>
      {bid.status !== 'excluded' && props.withdrawnIn !== undefined && (
        <span className={mergeClasses(styles.under, styles.first)}>
          {texts.translate('tender.withdrawn', { address: props.withdrawnIn })}
        </span>
      )}
      {notesOn(model, bid, props.tiedWith, texts).map((note) => (
        <span key={note} className={mergeClasses(styles.under, styles.small)}>
          {note}
        </span>
      ))}
      {bid.status === 'ranked' && (
        <div className={styles.under}>
          <PointsBar
            parts={parts}
            full={props.full}
            patterns={props.patterns}
            label={parts.map(({ name, size, unit }) => `${name} ${texts.number(size, unit)}`).join(', ')}
          />
        </div>
      )}
      {bid.status !== 'excluded' && (
        <div className={styles.under}>
          <Why of={bid.id} trace={props.trace} />
        </div>
      )}
    </li>
  );
}

/** What there is to say about a bid beside its total. */
function notesOn(
  model: AwardModel,
  bid: BidResult,
  tiedWith: readonly string[],
  texts: Texts,
): readonly string[] {
  const notes: string[] = [];
  if (bid.variantOf !== undefined) notes.push(texts.translate('tender.variantOf', { bid: bid.variantOf }));
  if (tiedWith.length > 0) notes.push(texts.translate('tender.tiedWith', { bids: tiedWith.join(', ') }));
  if (bid.status === 'ranked') notes.push(...comparedFigures(model, bid, texts));
  if (bid.status === 'belowMinimum') notes.push(`${statusOf(bid, texts)}: ${reasonOf(bid, texts)}`);
  if (bid.status === 'excluded') notes.push(reasonOf(bid, texts));
  return notes;
}

/** Price and quality beside each other, where the total itself does not show them. */
function comparedFigures(model: AwardModel, bid: BidResult, texts: Texts): readonly string[] {
  const unit = unitsOf(model).criterion;
  const price = { value: bid.price ?? 0, unit: 'euro' } as const;
  const quality = { value: qualityOf(bid), unit } as const;
  switch (model.aggregation) {
    case 'value':
      return [texts.translate('tender.ranking.priceAndValue', { price, value: quality })];
    case 'markup':
    case 'valueForMoney':
    case 'utilityIndex':
    case 'pricePerPoint':
      return [texts.translate('tender.ranking.priceAndQuality', { price, quality })];
    case 'points':
    case 'lowestPrice':
    case 'qualityOnly':
      return [];
  }
}
