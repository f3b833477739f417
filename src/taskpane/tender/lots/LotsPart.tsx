import type { Dispatch } from 'react';
import { Choice } from '../../shell/Choice';
import { Section } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';
import type { TenderAction, TenderState } from '../state';
import type { SheetView } from '../view';
import { DivisionList } from './DivisionList';
import { LotWishes } from './LotWishes';
import { shownLot } from './shownLot';
import type { DividedLots } from './useDivision';

/** Above the result of one lot: who gets which lot, what bidders asked for, and which lot is shown. */
export function LotsPart(props: {
  readonly divided: DividedLots;
  readonly view: SheetView;
  readonly state: TenderState;
  readonly dispatch: Dispatch<TenderAction>;
}) {
  const { divided, view, state, dispatch } = props;
  const { translate } = useTexts();
  return (
    <>
      <Section heading={translate('tender.lots.division')}>
        <DivisionList division={divided.division} />
        <LotWishes view={view} lots={state.lots} dispatch={dispatch} />
      </Section>
      <Choice
        label={translate('tender.lots.shown')}
        value={shownLot(view.lots, state.lots) ?? ''}
        options={divided.lots.map(({ lot }) => ({
          value: lot,
          name: translate('tender.lots.name', { lot }),
        }))}
        onChoose={(lot) => dispatch({ type: 'lotShown', lot })}
      />
    </>
  );
}
