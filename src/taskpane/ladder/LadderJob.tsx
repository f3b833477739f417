import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useSyncExternalStore, type Dispatch } from 'react';
import { OWN_PACK, text, type Text } from '../../engine';
import type { OwnNorms } from '../rules/ownNorms';
import { useTexts } from '../shell/texts';
import { useKeepFocus } from '../shell/useKeepFocus';
import { StepTabs, type StepState } from '../tender/StepTabs';
import { DataStep } from './DataStep';
import { holdsUp, jobFindings, standing as standingOf, type Standing } from './standing';
import { StandingStep } from './StandingStep';
import { STEPS, type LadderAction, type LadderState, type Step } from './state';
import { useLadderSheets, useLadderSources } from './useLadderSheets';
import { ladderView } from './view';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: '0' },
  refusal: { flexShrink: 0, borderRadius: '0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

const STEP_TEXT: Record<Step, Text> = {
  data: text('ladderJob.step.data'),
  standing: text('ladderJob.step.standing'),
};

function stepStates(standing: Standing, held: boolean, written: boolean): Record<Step, StepState> {
  if (standing.kind === 'open') return { data: 'open', standing: 'open' };
  if (standing.kind === 'failed') return { data: 'attention', standing: 'open' };
  return { data: held ? 'attention' : 'done', standing: written ? 'done' : 'open' };
}

/** The user's own norms when the workbook has them; otherwise for each value the newest pack that holds it. */
function useRules(norms: OwnNorms): string | undefined {
  const own = useSyncExternalStore(norms.subscribe, norms.state);
  const inUse = own.kind === 'found' && (own.condition === 'complete' || own.condition === 'incomplete');
  return inUse ? OWN_PACK : undefined;
}

/** The ladder job: the data and where the organisation stands, in any order. */
export function LadderJob(props: {
  readonly state: LadderState;
  readonly dispatch: Dispatch<LadderAction>;
  readonly norms: OwnNorms;
}) {
  const styles = useStyles();
  const { render } = useTexts();
  const rules = useRules(props.norms);
  const { state, dispatch } = props;
  const lookAgain = useLadderSources(dispatch);
  useLadderSheets(state, dispatch);
  const { parts, staffFields, purchaseFields, typed } = state;
  const view = useMemo(
    () => ladderView({ parts, staffFields, purchaseFields, typed }),
    [parts, staffFields, purchaseFields, typed],
  );
  const standing = useMemo(() => standingOf(view, rules), [view, rules]);
  const findings = useMemo(() => jobFindings(view, standing), [view, standing]);
  useEffect(() => {
    // The button that led here is gone with its step.
    if (document.activeElement === document.body) document.getElementById(`step-${state.step}`)?.focus();
  }, [state.step]);
  const keeper = useKeepFocus();
  const states = stepStates(standing, holdsUp(findings), state.written !== null);
  return (
    <>
      <StepTabs
        steps={STEPS.map((step) => ({ step, name: STEP_TEXT[step], state: states[step] }))}
        current={state.step}
        onChoose={(step) => dispatch({ type: 'stepChosen', step })}
      />
      {state.refusal && (
        <MessageBar intent="error" layout="multiline" className={styles.refusal}>
          <MessageBarBody>{render(state.refusal)}</MessageBarBody>
        </MessageBar>
      )}
      <div {...keeper} role="tabpanel" aria-labelledby={`step-${state.step}`} className={styles.panel}>
        {state.step === 'data' && (
          <DataStep
            state={state}
            view={view}
            findings={findings}
            dispatch={dispatch}
            onLookAgain={lookAgain}
          />
        )}
        {state.step === 'standing' && (
          <StandingStep
            state={state}
            view={view}
            standing={standing}
            findings={findings}
            dispatch={dispatch}
          />
        )}
      </div>
    </>
  );
}
