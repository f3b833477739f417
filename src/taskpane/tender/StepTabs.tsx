import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, CircleRegular, ErrorCircleRegular } from '@fluentui/react-icons';
import type { Dispatch, ReactElement } from 'react';
import { text, type Text } from '../../engine';
import { useTexts } from '../shell/texts';
import { blocks } from './finding';
import { STEPS, type Step, type TenderAction, type TenderState } from './state';
import type { Ranking, SheetView } from './view';

type StepState = 'done' | 'attention' | 'open';

const ICON: Record<StepState, ReactElement> = {
  done: <CheckmarkCircleRegular />,
  attention: <ErrorCircleRegular />,
  open: <CircleRegular />,
};

const STATE_TEXT: Record<StepState, Text> = {
  done: text('tender.step.done'),
  attention: text('tender.step.attention'),
  open: text('tender.step.open'),
};

const STEP_TEXT: Record<Step, Text> = {
  bids: text('tender.step.bids'),
  model: text('tender.step.model'),
  result: text('tender.step.result'),
};

const useStyles = makeStyles({
  tabs: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0 },
  tab: { paddingLeft: '8px', paddingRight: '8px' },
});

/** How far each step is; it shows without being read as a colour. */
export function stepStates(
  view: SheetView | null,
  ranking: Ranking,
  written: boolean,
): Record<Step, StepState> {
  const bids = view === null ? 'open' : blocks(view.findings) ? 'attention' : 'done';
  switch (ranking.kind) {
    case 'blocked':
      return { bids, model: 'open', result: 'open' };
    case 'open':
      return { bids, model: 'open', result: 'open' };
    case 'failed':
      return { bids, model: 'attention', result: 'open' };
    case 'ranked':
      return { bids, model: 'done', result: written ? 'done' : 'open' };
  }
}

/** The steps: always all in reach, each with how far it is. */
export function StepTabs(props: {
  readonly state: TenderState;
  readonly view: SheetView | null;
  readonly ranking: Ranking;
  readonly dispatch: Dispatch<TenderAction>;
}) {
  const styles = useStyles();
  const { translate, render } = useTexts();
  const { state, view, ranking, dispatch } = props;
  const states = stepStates(view, ranking, state.written !== null);
  return (
    <TabList
      className={styles.tabs}
      aria-label={translate('tender.steps')}
      selectedValue={state.step}
      onTabSelect={(_, { value }) => {
        const step = STEPS.find((known) => known === value);
        if (step) dispatch({ type: 'stepChosen', step });
      }}
    >
      {STEPS.map((step) => (
        <Tab
          key={step}
          id={`step-${step}`}
          value={step}
          className={styles.tab}
          icon={ICON[states[step]]}
          aria-label={translate('tender.step.label', {
            step: render(STEP_TEXT[step]),
            state: render(STATE_TEXT[states[step]]),
          })}
        >
          {render(STEP_TEXT[step])}
        </Tab>
      ))}
    </TabList>
  );
}
