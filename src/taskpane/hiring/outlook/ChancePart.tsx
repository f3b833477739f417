import { Button } from '@fluentui/react-components';
import { useState, type Dispatch } from 'react';
import { chance, type ChanceSetting, type Failure, type ForecastRequest } from '../../../engine';
import { useAnnounce } from '../../shell/announcer';
import { Line, Pair, Section, SmallLine, Stack } from '../../shell/Layout';
import { NumberField } from '../../shell/NumberField';
import { useTexts } from '../../shell/texts';
import { ChanceAnswer } from './ChanceAnswer';
import type { ChanceFields, OutlookAction, OutlookState } from './outlookState';

/** Tries many futures in which people leave and hours turn out otherwise. Only when asked, and marked as a simulation. */
export function ChancePart(props: {
  readonly request: ForecastRequest;
  readonly outlook: OutlookState;
  readonly dispatch: Dispatch<OutlookAction>;
}) {
  const { translate, render } = useTexts();
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  const { request, outlook, dispatch } = props;
  const { chance: fields, run } = outlook;
  const setting = settingOf(fields);
  const question = JSON.stringify([request, setting]);
  const start = (): void => {
    if (setting === null || busy) return;
    setBusy(true);
    // The button is drawn as busy first: thousands of futures take a moment.
    window.setTimeout(() => {
      dispatch({ type: 'chanceRun', run: { question, outcome: chance({ ...request, ...setting }) } });
      setBusy(false);
      announce(translate('hiringOutlook.chance.done'));
    });
  };
  const refused = run !== null && run.question === question && !run.outcome.ok ? run.outcome : null;
  return (
    <Section heading={translate('hiringOutlook.chance')}>
      <SmallLine>{translate('hiringOutlook.chance.what')}</SmallLine>
      <ChanceInputs fields={fields} refused={refused} dispatch={dispatch} />
      <div>
        <Button disabledFocusable={setting === null || busy} onClick={start}>
          {busy ? translate('hiringOutlook.chance.busy') : translate('hiringOutlook.chance.run')}
        </Button>
      </div>
      {setting === null && <SmallLine>{translate('hiringOutlook.chance.incomplete')}</SmallLine>}
      {refused !== null && <Line>{render(refused.text)}</Line>}
      {run?.outcome.ok === true && (
        <>
          {run.question !== question && <SmallLine>{translate('hiringOutlook.chance.outdated')}</SmallLine>}
          <ChanceAnswer chance={run.outcome.value} trace={run.outcome.trace} />
        </>
      )}
    </Section>
  );
}

function ChanceInputs(props: {
  readonly fields: ChanceFields;
  /** What the simulation has against the setting, with the name of the field. */
  readonly refused: Failure | null;
  readonly dispatch: Dispatch<OutlookAction>;
}) {
  const { translate } = useTexts();
  const field = (name: keyof ChanceFields) => ({
    value: props.fields[name],
    ...(props.refused?.parameter === name && { problem: props.refused.text }),
    onChange: (value: ChanceFields[typeof name]) =>
      props.dispatch({ type: 'chanceTyped', change: { [name]: value } }),
  });
  return (
    <Stack>
      <Pair>
        <NumberField
          label={translate('hiringForecast.chance.turnover')}
          unit="fraction"
          {...field('turnover')}
        />
        <NumberField
          label={translate('hiringForecast.chance.hours')}
          unit="fraction"
          {...field('hoursUncertainty')}
        />
      </Pair>
      <Pair>
        <NumberField label={translate('hiringForecast.chance.runs')} {...field('runs')} />
        <NumberField label={translate('hiringForecast.chance.seed')} {...field('seed')} />
      </Pair>
    </Stack>
  );
}

/** What is tried; `null` as long as something is not filled in. */
function settingOf({ turnover, hoursUncertainty, runs, seed }: ChanceFields): ChanceSetting | null {
  const isFilled =
    typeof turnover === 'number' &&
    typeof hoursUncertainty === 'number' &&
    typeof runs === 'number' &&
    typeof seed === 'number';
  return isFilled ? { turnover, hoursUncertainty, runs, seed } : null;
}
