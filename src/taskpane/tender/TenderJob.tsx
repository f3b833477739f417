import { useMemo, type Dispatch } from 'react';
import { JobFrame } from '../job/JobFrame';
import { useSources } from '../job/useSources';
import { BidsStep } from './bids/BidsStep';
import { ReasonsStep } from './record/reasons/ReasonsStep';
import { useReasonsSheet } from './record/reasons/useReasonsSheet';
import { FrozenModelStep } from './record/FrozenModelStep';
import { OpenModelStep } from './record/OpenModelStep';
import { frozenTender, modelThatCounts } from './record/recordState';
import { ShutResult } from './record/ShutResult';
import { useFreeze } from './record/useFreeze';
import { useModelSheet } from './record/useModelSheet';
import { useRecord } from './record/useRecord';
import { isShut, priceAccess, standingOf } from './record/vault';
import { ResultStep } from './result/ResultStep';
import { STEPS, type TenderAction, type TenderState } from './state';
import { STEP_TEXT, stepStates } from './stepStates';
import { findSources } from './bids/sources';
import { useSheet } from './bids/useSheet';
import { ranking as rankingOf, sheetView } from './view';

/** The tender job: bids, model, result and reasons, in any order. */
export function TenderJob(props: { readonly state: TenderState; readonly dispatch: Dispatch<TenderAction> }) {
  const { state, dispatch } = props;
  const lookAgain = useSources(findSources, dispatch);
  useRecord(state, dispatch);
  useSheet(state, dispatch);
  useModelSheet(state, dispatch);
  useReasonsSheet(state, dispatch);
  const freezer = useFreeze(state, dispatch);
  const { block, roles, judges, referenceDate, exclusions, lots, record, modelSources } = state;
  const model = modelThatCounts(state);
  const prices = priceAccess(state);
  const view = useMemo(
    () => sheetView({ block, roles, judges, model, referenceDate, exclusions }, prices),
    [block, roles, judges, model, referenceDate, exclusions, prices],
  );
  const ranking = useMemo(
    () => rankingOf(view, { model, exclusions, lots }),
    [view, model, exclusions, lots],
  );
  const standing = useMemo(
    () => standingOf(ranking, { record, modelSources, lots }),
    [ranking, record, modelSources, lots],
  );
  const tender = frozenTender(record);
  const states = stepStates(view, standing, {
    result: state.written !== null,
    reasons: record.reasonsWritten !== null && !record.reasonsMissing,
  });
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
      {state.step === 'model' &&
        (tender === null || record.edit !== null ? (
          <OpenModelStep state={state} view={view} freezer={freezer} dispatch={dispatch} />
        ) : (
          <FrozenModelStep state={state} view={view} tender={tender} freezer={freezer} dispatch={dispatch} />
        ))}
      {state.step === 'result' &&
        (isShut(standing) ? (
          <ShutResult state={state} shut={standing} freezer={freezer} dispatch={dispatch} />
        ) : (
          <ResultStep state={state} view={view} ranking={standing} dispatch={dispatch} />
        ))}
      {state.step === 'reasons' && (
        <ReasonsStep state={state} view={view} standing={standing} dispatch={dispatch} />
      )}
    </JobFrame>
  );
}
