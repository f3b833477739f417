import { useMemo, type Dispatch } from 'react';
import { text, type Text } from '../../engine';
import type { OwnSheet } from '../rules/ownSheet';
import type { StepState } from '../job/StepTabs';
import { JobFrame } from '../job/JobFrame';
import { useSources } from '../job/useSources';
import { DataStep } from './DataStep';
import { holdsUp, jobFindings, standing as standingOf, type Standing } from './standing';
import { StandingStep } from './StandingStep';
import { STEPS, type LadderAction, type LadderState, type Step } from './state';
import { findLadderSources } from './sources';
import { useLadderSheets } from './useLadderSheets';
import { useRules } from './useRules';
import { ladderView } from './view';

const STEP_TEXT: Record<Step, Text> = {
  data: text('ladderJob.step.data'),
  standing: text('ladderJob.step.standing'),
};

function stepStates(standing: Standing, held: boolean, written: boolean): Record<Step, StepState> {
  if (standing.kind === 'open') return { data: 'open', standing: 'open' };
  if (standing.kind === 'failed') return { data: 'attention', standing: 'open' };
  return { data: held ? 'attention' : 'done', standing: written ? 'done' : 'open' };
}

/** The ladder job: the data and where the organisation stands, in any order. */
export function LadderJob(props: {
  readonly state: LadderState;
  readonly dispatch: Dispatch<LadderAction>;
  readonly norms: OwnSheet;
}) {
  const rules = useRules(props.norms);
  const { state, dispatch } = props;
  const lookAgain = useSources(findLadderSources, dispatch);
  useLadderSheets(state, dispatch);
  const { parts, staffFields, purchaseFields, typed } = state;
  const view = useMemo(
    () => ladderView({ parts, staffFields, purchaseFields, typed }),
    [parts, staffFields, purchaseFields, typed],
  );
  const standing = useMemo(() => standingOf(view, rules), [view, rules]);
  const findings = useMemo(() => jobFindings(view, standing), [view, standing]);
  const states = stepStates(standing, holdsUp(findings), state.written !== null);
  return (
    <JobFrame
      steps={STEPS.map((step) => ({ step, name: STEP_TEXT[step], state: states[step] }))}
      current={state.step}
      onChoose={(step) => dispatch({ type: 'stepChosen', step })}
      refusal={state.refusal}
    >
      {state.step === 'data' && (
        <DataStep state={state} view={view} findings={findings} dispatch={dispatch} onLookAgain={lookAgain} />
      )}
      {state.step === 'standing' && (
        <StandingStep state={state} view={view} standing={standing} findings={findings} dispatch={dispatch} />
      )}
    </JobFrame>
  );
}
