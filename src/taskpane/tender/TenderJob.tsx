import { useMemo, type Dispatch } from 'react';
import { JobFrame } from '../job/JobFrame';
import { useSources } from '../job/useSources';
import { BidsStep } from './bids/BidsStep';
import { ModelStep } from './model/ModelStep';
import { ResultStep } from './result/ResultStep';
import { STEPS, type TenderAction, type TenderState } from './state';
import { STEP_TEXT, stepStates } from './stepStates';
import { findSources } from './bids/sources';
import { useSheet } from './bids/useSheet';
import { ranking as rankingOf, sheetView } from './view';

/** The tender job: bids, model and result, in any order. */
export function TenderJob(props: { readonly state: TenderState; readonly dispatch: Dispatch<TenderAction> }) {
  const { state, dispatch } = props;
  const lookAgain = useSources(findSources, dispatch);
  useSheet(state, dispatch);
  const { block, roles, model, referenceDate, exclusions } = state;
  const view = useMemo(
    () => sheetView({ block, roles, model, referenceDate, exclusions }),
    [block, roles, model, referenceDate, exclusions],
  );
  const ranking = useMemo(() => rankingOf(view, { model, exclusions }), [view, model, exclusions]);
  const states = stepStates(view, ranking, state.written !== null);
  return (
    <JobFrame
      steps={STEPS.map((step) => ({ step, name: STEP_TEXT[step], state: states[step] }))}
      current={state.step}
      onChoose={(step) => dispatch({ type: 'stepChosen', step })}
      refusal={state.refusal}
    >
      {state.step === 'bids' && (
        <BidsStep state={state} view={view} dispatch={dispatch} onLookAgain={lookAgain} />
      )}
      {state.step === 'model' && <ModelStep state={state} view={view} dispatch={dispatch} />}
      {state.step === 'result' && (
        <ResultStep state={state} view={view} ranking={ranking} dispatch={dispatch} />
      )}
    </JobFrame>
  );
}
