import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useEffect, type ReactNode } from 'react';
import type { Text } from '../../engine';
import { useTexts } from '../shell/texts';
import { useKeepFocus } from '../shell/useKeepFocus';
import { StepTabs, type JobStep } from './StepTabs';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: '0' },
  refusal: { flexShrink: 0, borderRadius: '0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** A job: its steps, what Excel refused, and the step the user is at. */
export function JobFrame<Step extends string>(props: {
  readonly steps: readonly JobStep<Step>[];
  readonly current: Step;
  readonly onChoose: (step: Step) => void;
  readonly refusal: Text | null;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const { render } = useTexts();
  const { steps, current, onChoose, refusal } = props;
  useEffect(() => {
    // The button that led here is gone with its step.
    if (document.activeElement === document.body) document.getElementById(`step-${current}`)?.focus();
  }, [current]);
  const keeper = useKeepFocus();
  return (
    <>
      <StepTabs steps={steps} current={current} onChoose={onChoose} />
      {refusal && (
        <MessageBar intent="error" layout="multiline" className={styles.refusal}>
          <MessageBarBody>{render(refusal)}</MessageBarBody>
        </MessageBar>
      )}
      <div {...keeper} role="tabpanel" aria-labelledby={`step-${current}`} className={styles.panel}>
        {props.children}
      </div>
    </>
  );
}
