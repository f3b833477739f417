import { Button } from '@fluentui/react-components';
import { useState, type Dispatch } from 'react';
import { simulate, type AwardModel } from '../../../engine';
import { useAnnounce } from '../../shell/announcer';
import { Line, SmallLine, Stack } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';
import { SimulationAnswer } from './SimulationAnswer';
import { SimulationInputs } from './SimulationInputs';
import { settingOf, type SimulationAction, type SimulationState } from './simulationState';

/**
 * Tries a model on invented bids before it is published. Runs when asked and not on every key; what it found stays, and says when it
 * belongs to an earlier model.
 */
export function SimulationPanel(props: {
  /** `null` as long as the model has gaps. */
  readonly model: AwardModel | null;
  readonly simulation: SimulationState;
  readonly dispatch: Dispatch<SimulationAction>;
}) {
  const { translate } = useTexts();
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  const { model, simulation, dispatch } = props;
  const { fields, run } = simulation;
  const question = JSON.stringify([model, fields]);
  const start = (): void => {
    if (model === null || busy) return;
    setBusy(true);
    // The button is drawn as busy first: hundreds of rounds take a moment.
    window.setTimeout(() => {
      dispatch({ type: 'simulationRun', run: { question, outcome: simulate(model, settingOf(fields)) } });
      setBusy(false);
      announce(translate('tender.simulation.done'));
    });
  };
  const refused = run !== null && run.question === question && !run.outcome.ok ? run.outcome : null;
  return (
    <Stack>
      <SmallLine>{translate('tender.simulation.what')}</SmallLine>
      <SimulationInputs fields={fields} refused={refused} dispatch={dispatch} />
      <div>
        <Button disabledFocusable={model === null || busy} onClick={start}>
          {busy ? translate('tender.simulation.busy') : translate('tender.simulation.run')}
        </Button>
      </div>
      {model === null && <SmallLine>{translate('tender.simulation.noModel')}</SmallLine>}
      {refused !== null && <Line>{translate('tender.simulation.refused')}</Line>}
      {run?.outcome.ok === true && (
        <SimulationAnswer
          simulation={run.outcome.value}
          trace={run.outcome.trace}
          outdated={run.question !== question}
        />
      )}
    </Stack>
  );
}
