import type { Dispatch } from 'react';
import { Section } from '../../shell/Layout';
import { TextField } from '../../shell/TextField';
import { useTexts } from '../../shell/texts';
import type { TenderAction, TenderState } from '../state';
import type { SheetView } from '../view';
import { ExclusionEditor } from './ExclusionEditor';

/** What decides the award beside the model: the day whose rules apply, and the bids that do not take part. */
export function OutsideModel(props: {
  readonly state: TenderState;
  readonly view: SheetView | null;
  readonly dispatch: Dispatch<TenderAction>;
}) {
  const { state, view, dispatch } = props;
  const { translate } = useTexts();
  return (
    <>
      <Section heading={translate('tender.reference.heading')}>
        <TextField
          label={translate('tender.reference.label')}
          hint={translate('tender.reference.hint')}
          type="date"
          value={state.referenceDate}
          onChange={(date) => {
            if (date !== '') dispatch({ type: 'referenceDateChosen', date });
          }}
        />
      </Section>
      <ExclusionEditor bids={view?.bids ?? []} exclusions={state.exclusions} dispatch={dispatch} />
    </>
  );
}
