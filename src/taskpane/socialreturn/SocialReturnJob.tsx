import { useMemo, useSyncExternalStore, type Dispatch } from 'react';
import { ownPolicy, realiseAll, text, type Text } from '../../engine';
import { blocks } from '../job/finding';
import { JobFrame } from '../job/JobFrame';
import type { StepState } from '../job/StepTabs';
import { useSources } from '../job/useSources';
import type { OwnSheet } from '../rules/ownSheet';
import { policyQuestions, type PolicyQuestions } from './choices/questions';
import { saidOf } from './choices/said';
import { DataStep } from './data/DataStep';
import { useKeptAnswers } from './kept/useKeptAnswers';
import { NoteStep } from './note/NoteStep';
import { openRegister, registerOf } from './register';
import { findSocialReturnSources } from './sources';
import { jobFindings, standing as standingOf, type JobFindings, type Standing } from './standing';
import { StandingStep } from './standing/StandingStep';
import { answersOf, STEPS, type SocialReturnAction, type SocialReturnState, type Step } from './state';
import { TranslateStep } from './translate/TranslateStep';
import { useRegisterSheets } from './useRegisterSheets';
import { socialReturnView } from './view';

const STEP_TEXT: Record<Step, Text> = {
  data: text('socialReturnJob.step.data'),
  standing: text('socialReturnJob.step.standing'),
  translate: text('socialReturnJob.step.translate'),
  note: text('socialReturnJob.step.note'),
};

function stepStates(
  state: SocialReturnState,
  standing: Standing,
  findings: JobFindings,
  questions: readonly PolicyQuestions[],
): Record<Step, StepState> {
  const held = blocks([...findings.contracts, ...findings.placements, ...findings.spending]);
  const read = standing.kind === 'realised';
  const undecided = questions.some((question) =>
    saidOf(question, answersOf(state, question.policy.id)).some((said) => said.state === 'open'),
  );
  return {
    data: read ? (held ? 'attention' : 'done') : held ? 'attention' : 'open',
    standing: state.written === null ? 'open' : undecided ? 'attention' : 'done',
    translate: state.compared !== null ? 'done' : 'open',
    note: state.noteWritten !== null ? 'done' : 'open',
  };
}

/** The social-return job: the tables, what was promised against what was done, other policies, and a new contract. */
export function SocialReturnJob(props: {
  readonly state: SocialReturnState;
  readonly dispatch: Dispatch<SocialReturnAction>;
  /** The policy of the user's own. */
  readonly policy: OwnSheet;
}) {
  const { state, dispatch, policy } = props;
  const own = useSyncExternalStore(policy.subscribe, ownPolicy);
  const lookAgain = useSources(findSocialReturnSources, dispatch);
  useRegisterSheets(state, dispatch);
  useKeptAnswers(state, dispatch);
  const { parts, contractFields, placementFields, spendingFields, on, answers, certificates } = state;
  const view = useMemo(
    () => socialReturnView({ parts, contractFields, placementFields, spendingFields }),
    [parts, contractFields, placementFields, spendingFields],
  );
  const register = useMemo(
    () => registerOf(view, { on, answers, certificates, own }),
    [view, on, answers, certificates, own],
  );
  const standing = useMemo(() => standingOf(register), [register]);
  const questions = useMemo(
    () => policyQuestions(realiseAll(openRegister(register)), answers),
    [register, answers],
  );
  const findings = useMemo(() => jobFindings(view, standing), [view, standing]);
  const states = stepStates(state, standing, findings, questions);
  const shared = { state, dispatch };
  return (
    <JobFrame
      steps={STEPS.map((step) => ({ step, name: STEP_TEXT[step], state: states[step] }))}
      current={state.step}
      onChoose={(step) => dispatch({ type: 'stepChosen', step })}
      refusal={state.refusal}
    >
      {state.step === 'data' && (
        <DataStep {...shared} view={view} findings={findings} onLookAgain={lookAgain} />
      )}
      {state.step === 'standing' && (
        <StandingStep {...shared} view={view} standing={standing} questions={questions} findings={findings} />
      )}
      {state.step === 'translate' && <TranslateStep {...shared} register={register} own={own} />}
      {state.step === 'note' && <NoteStep {...shared} own={own} />}
    </JobFrame>
  );
}
