import type { Dispatch } from 'react';
import { text, type Failure, type Text } from '../../../engine';
import { Disclosure } from '../../shell/Disclosure';
import { Pair, Stack } from '../../shell/Layout';
import { NumberField } from '../../shell/NumberField';
import { useTexts } from '../../shell/texts';
import type { NumberEntry } from '../model/numberEntry';
import type { SimulationAction, SimulationFields } from './simulationState';

/** What a simulation is made with: the estimate, the bidders and the spread; the seed and the number of rounds under "meer". */
export function SimulationInputs(props: {
  readonly fields: SimulationFields;
  /** What the engine has against the setting, with the name of the field. */
  readonly refused: Failure | null;
  readonly dispatch: Dispatch<SimulationAction>;
}) {
  const { translate } = useTexts();
  const { fields, refused, dispatch } = props;
  const field = (name: keyof SimulationFields) => ({
    value: fields[name],
    problem: problemOf(refused, name, fields[name]),
    onChange: (value: SimulationFields[typeof name]) =>
      dispatch({ type: 'simulationChanged', change: { [name]: value } }),
  });
  const hidden = refused?.parameter === 'seed' || refused?.parameter === 'runs';
  return (
    <Stack>
      <NumberField label={translate('tender.simulation.estimate')} unit="euro" {...field('estimate')} />
      <Pair>
        <NumberField label={translate('tender.simulation.bidders')} {...field('bidders')} />
        <NumberField label={translate('tender.simulation.spread')} unit="fraction" {...field('spread')} />
      </Pair>
      <Disclosure
        key={hidden ? 'refused' : 'fine'}
        label={translate('tender.simulation.more')}
        openAtStart={hidden}
      >
        {() => (
          <Pair>
            <NumberField label={translate('tender.simulation.seed')} {...field('seed')} />
            <NumberField label={translate('tender.simulation.runs')} {...field('runs')} />
          </Pair>
        )}
      </Disclosure>
    </Stack>
  );
}

/** Only what was typed can be wrong; what was not typed is missing. */
function problemOf(
  refused: Failure | null,
  name: keyof SimulationFields,
  entry: NumberEntry,
): Text | undefined {
  if (refused?.parameter !== name || entry === 'unreadable') return undefined;
  return entry === null ? text('tender.simulation.missing') : refused.text;
}
