import { useMemo } from 'react';
import { isoScoreLines, type AwardModel } from '../../../../engine';
import { Disclosure } from '../../../shell/Disclosure';
import { Line, SmallLine, Stack } from '../../../shell/Layout';
import { NumberField } from '../../../shell/NumberField';
import { useTexts } from '../../../shell/texts';
import type { ReadBid } from '../../bids/bids';
import { completeModel } from '../awardModel';
import type { Exclusions } from '../awardRequest';
import type { TenderModel } from '../model';
import type { NumberEntry } from '../numberEntry';
import { BidList } from './BidList';
import { bidPoints, type BidPoint } from './bidPoints';
import { IsoScoreChart } from './IsoScoreChart';
import { priceRange, type PriceRange } from './priceRange';
import { QualityPrice } from './QualityPrice';

/** How many lines fit the drawing. */
const LINES = 5;

/** What price and quality are worth against each other by the model as it stands, drawn and in figures. */
export function IsoScoreSection(props: {
  readonly model: TenderModel;
  /** The bids as they were read; they are drawn only when their prices have been read. */
  readonly bids: readonly ReadBid[];
  readonly exclusions: Exclusions;
  readonly estimate: NumberEntry;
  readonly onEstimate: (estimate: NumberEntry) => void;
}) {
  const { translate } = useTexts();
  return <Disclosure label={translate('tender.iso.heading')}>{() => <Drawing {...props} />}</Disclosure>;
}

function Drawing(props: Parameters<typeof IsoScoreSection>[0]) {
  const { model, bids, exclusions, estimate } = props;
  const { translate } = useTexts();
  const complete = useMemo(() => completeModel(model), [model]);
  const drawn = useMemo(() => bidPoints(model, bids, exclusions), [model, bids, exclusions]);
  const range = priceRange(
    model,
    estimate,
    drawn.map(({ price }) => price),
  );
  const usesEstimate = range === null || range.basis === 'estimate';
  return (
    <Stack>
      <SmallLine>{translate('tender.iso.about')}</SmallLine>
      {usesEstimate && (
        <NumberField
          label={translate('tender.iso.estimate')}
          unit="euro"
          value={estimate}
          onChange={props.onEstimate}
        />
      )}
      {!complete.ok && <Line>{translate('tender.iso.open')}</Line>}
      {complete.ok && range === null && <Line>{translate('tender.iso.noRange')}</Line>}
      {complete.ok && range !== null && <Lines model={complete.model} range={range} bids={drawn} />}
    </Stack>
  );
}

function Lines(props: {
  readonly model: AwardModel;
  readonly range: PriceRange;
  readonly bids: readonly BidPoint[];
}) {
  const { model, range, bids } = props;
  const { render } = useTexts();
  const { from, to } = range;
  const iso = useMemo(() => isoScoreLines(model, { prices: { from, to }, lines: LINES }), [model, from, to]);
  if (!iso.ok) return <Line>{render(iso.text)}</Line>;
  return (
    <Stack>
      <IsoScoreChart from={from} to={to} lines={iso.lines} unit={iso.unit} bids={bids} />
      {iso.assumptions.map((assumption) => (
        <SmallLine key={assumption.key}>{render(assumption)}</SmallLine>
      ))}
      <BidList bids={bids} />
      <QualityPrice model={model} range={range} />
    </Stack>
  );
}
