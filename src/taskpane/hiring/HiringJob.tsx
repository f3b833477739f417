import { useMemo, type Dispatch } from 'react';
import { text, type Text } from '../../engine';
import { blocks } from '../job/finding';
import { JobFrame } from '../job/JobFrame';
import type { StepState } from '../job/StepTabs';
import { usePart } from '../job/list/partState';
import { useSources } from '../job/useSources';
import { findLadderSources } from '../ladder/sources';
import { holdsUp, jobFindings, standing as standingOf, type JobFindings } from '../ladder/standing';
import type { LadderAction, LadderState } from '../ladder/state';
import { useLadderSheets } from '../ladder/useLadderSheets';
import { useRules } from '../ladder/useRules';
import { ladderView } from '../ladder/view';
import type { OwnSheet } from '../rules/ownSheet';
import { basisOf, goalOf, type BasisStanding } from './basis/basis';
import { BasisStep } from './basis/BasisStep';
import { OptionsStep } from './options/OptionsStep';
import { OutlookStep } from './outlook/OutlookStep';
import { questionOf, routeRequest } from './route/routeRun';
import { RouteStep } from './route/RouteStep';
import { ScenariosStep } from './scenarios/ScenariosStep';
import { findHiringSources } from './sources';
import { STEPS, type HiringAction, type HiringState, type Step } from './state';
import { optionsView, scenariosView, type OptionsView } from './view';

const STEP_TEXT: Record<Step, Text> = {
  basis: text('hiringJob.step.basis'),
  options: text('hiringJob.step.options'),
  route: text('hiringJob.step.route'),
  scenarios: text('hiringJob.step.scenarios'),
  outlook: text('hiringJob.step.outlook'),
};

function stepStates(
  { run }: HiringState,
  standing: BasisStanding,
  staff: JobFindings,
  { list, options }: OptionsView,
  question: string,
  scenarios: ReturnType<typeof scenariosView>,
): Record<Step, StepState> {
  const held = standing.kind === 'failed' || (standing.kind === 'known' && holdsUp(staff));
  const refused = list !== null && blocks(list.findings);
  return {
    basis: held ? 'attention' : standing.kind === 'known' ? 'done' : 'open',
    options: refused ? 'attention' : options.length > 0 ? 'done' : 'open',
    route: run?.question === question ? (run.outcome.ok ? 'done' : 'attention') : 'open',
    scenarios:
      scenarios === null
        ? 'open'
        : blocks(scenarios.findings)
          ? 'attention'
          : scenarios.rows.length > 0
            ? 'done'
            : 'open',
    outlook: standing.kind === 'known' && standing.basis.assessed !== null ? 'done' : 'open',
  };
}

/** The hiring job: where the organisation stands, what it can do, the least costly way to the goal, and how it goes on. */
export function HiringJob(props: {
  readonly state: HiringState;
  readonly dispatch: Dispatch<HiringAction>;
  /** The staff list is read by the ladder job; what was chosen in one holds in the other. */
  readonly ladder: LadderState;
  readonly dispatchLadder: Dispatch<LadderAction>;
  readonly norms: OwnSheet;
}) {
  const { state, dispatch, ladder, dispatchLadder } = props;
  const rules = useRules(props.norms);
  const lookAgainForStaff = useSources(findLadderSources, dispatchLadder);
  const lookAgainForOptions = useSources(findHiringSources, dispatch);
  useLadderSheets(ladder, dispatchLadder);
  usePart('options', state.parts.options, dispatch);
  usePart('scenarios', state.parts.scenarios, dispatch);
  const { parts, staffFields, purchaseFields, typed } = ladder;
  const staffView = useMemo(
    () => ladderView({ parts, staffFields, purchaseFields, typed }),
    [parts, staffFields, purchaseFields, typed],
  );
  const assessed = useMemo(() => standingOf(staffView, rules), [staffView, rules]);
  const findings = useMemo(() => jobFindings(staffView, assessed), [staffView, assessed]);
  const { from, typed: figures, year, parts: own, optionFields, scenarioFields, goal, limits } = state;
  const standing = useMemo(
    () => basisOf({ from, typed: figures, year }, assessed, rules),
    [from, figures, year, assessed, rules],
  );
  const options = useMemo(() => optionsView({ parts: own, optionFields }), [own, optionFields]);
  const scenarios = useMemo(() => scenariosView({ parts: own, scenarioFields }), [own, scenarioFields]);
  const basis = standing.kind === 'known' ? standing.basis : null;
  const request = useMemo(
    () => basis && routeRequest(basis, goalOf(goal, basis), options.options, limits),
    [basis, goal, options, limits],
  );
  const states = stepStates(state, standing, findings, options, questionOf(request), scenarios);
  const lookAgain = (): void => {
    lookAgainForStaff();
    lookAgainForOptions();
  };
  return (
    <JobFrame
      steps={STEPS.map((step) => ({ step, name: STEP_TEXT[step], state: states[step] }))}
      current={state.step}
      onChoose={(step) => dispatch({ type: 'stepChosen', step })}
      refusal={state.refusal ?? ladder.refusal}
    >
      {state.step === 'basis' && (
        <BasisStep
          state={state}
          standing={standing}
          staff={{ state: ladder, view: staffView, findings, dispatch: dispatchLadder }}
          dispatch={dispatch}
          onLookAgain={lookAgain}
        />
      )}
      {state.step === 'options' && (
        <OptionsStep state={state} view={options} rules={rules} dispatch={dispatch} onLookAgain={lookAgain} />
      )}
      {state.step === 'route' && (
        <RouteStep state={state} basis={basis} options={options} request={request} dispatch={dispatch} />
      )}
      {state.step === 'scenarios' && (
        <ScenariosStep
          state={state}
          basis={basis}
          view={scenarios}
          dispatch={dispatch}
          onLookAgain={lookAgain}
        />
      )}
      {state.step === 'outlook' && (
        <OutlookStep outlook={state.outlook} basis={basis} staff={staffView} dispatch={dispatch} />
      )}
    </JobFrame>
  );
}
