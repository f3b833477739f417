import { useMemo, type Dispatch } from 'react';
import { bidsOnLot, shownLot } from '../../lots/shownLot';
import type { TenderAction, TenderState } from '../../state';
import type { SheetView } from '../../view';
import { IsoScoreSection } from './IsoScoreSection';

/** What quality may cost by the model on the pane, with the bids of the lot that is shown once their prices are read. */
export function QualityWorth(props: {
  readonly state: TenderState;
  readonly view: SheetView | null;
  readonly dispatch: Dispatch<TenderAction>;
}) {
  const { state, view, dispatch } = props;
  const { model, exclusions, lots, simulation } = state;
  const bids = useMemo(
    () => (view === null ? [] : bidsOnLot(view.bids, shownLot(view.lots, lots))),
    [view, lots],
  );
  return (
    <IsoScoreSection
      model={model}
      bids={bids}
      exclusions={exclusions}
      estimate={simulation.fields.estimate}
      onEstimate={(estimate) => dispatch({ type: 'simulationChanged', change: { estimate } })}
    />
  );
}
