import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, type Dispatch } from 'react';
import { useTexts } from '../shell/texts';
import { useKeepFocus } from '../shell/useKeepFocus';
import { BidsStep } from './BidsStep';
import { ModelStep } from './ModelStep';
import { ResultStep } from './ResultStep';
import { STEPS, type TenderAction, type TenderState } from './state';
import { STEP_TEXT, stepStates } from './stepStates';
import { StepTabs } from './StepTabs';
import { useSheet, useSources } from './useSheet';
import { ranking as rankingOf, sheetView } from './view';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: '0' },
  refusal: { flexShrink: 0, borderRadius: '0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** The tender job: bids, model and result, in any order. */
export function TenderJob(props: { readonly state: TenderState; readonly dispatch: Dispatch<TenderAction> }) {
  const styles = useStyles();
  const { render } = useTexts();
  const { state, dispatch } = props;
  const lookAgain = useSources(dispatch);
  useSheet(state, dispatch);
  const { block, roles, model, referenceDate, exclusions } = state;
  const view = useMemo(
    () => sheetView({ block, roles, model, referenceDate, exclusions }),
    [block, roles, model, referenceDate, exclusions],
  );
  const ranking = useMemo(() => rankingOf(view, { model, exclusions }), [view, model, exclusions]);
  useEffect(() => {
    // The button that led here is gone with its step.
    if (document.activeElement === document.body) document.getElementById(`step-${state.step}`)?.focus();
  }, [state.step]);
  const keeper = useKeepFocus();
  const states = stepStates(view, ranking, state.written !== null);
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
        {state.step === 'bids' && (
          <BidsStep state={state} view={view} dispatch={dispatch} onLookAgain={lookAgain} />
        )}
        {state.step === 'model' && <ModelStep state={state} view={view} dispatch={dispatch} />}
        {state.step === 'result' && (
          <ResultStep state={state} view={view} ranking={ranking} dispatch={dispatch} />
        )}
      </div>
    </>
  );
}
