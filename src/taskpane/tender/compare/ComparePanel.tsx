import { Button, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import {
  checkSetting,
  compareMethods,
  simulatedBids,
  type AwardModel,
  type AwardRequest,
} from '../../../engine';
import { Line, SmallLine, Stack } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';
import { settingOf, type SimulationFields } from '../simulation/simulationState';
import { InventedBids } from './InventedBids';
import { MethodTable } from './MethodTable';

/** Which bids the methods are compared on. */
type Basis = 'real' | 'invented';

/**
 * The same bids under other methods, side by side. On the real bids once prices may be read, and on invented ones before that; for
 * information, because the published model decides.
 */
export function ComparePanel(props: {
  readonly model: AwardModel;
  /** The real bids; `null` as long as they cannot be compared. */
  readonly request: AwardRequest | null;
  readonly simulation: SimulationFields;
}) {
  const { translate } = useTexts();
  const { model, request, simulation } = props;
  const [chosen, setChosen] = useState<Basis>('real');
  const [round, setRound] = useState(0);
  const basis = request === null ? 'invented' : chosen;
  const invented = useMemo(() => inventedTender(model, simulation, round), [model, simulation, round]);
  const compared = basis === 'real' ? request : invented;
  return (
    <Stack>
      {request !== null && (
        <Field label={translate('tender.compare.basis')}>
          <RadioGroup
            value={basis}
            onChange={(_, { value }) => setChosen(value === 'invented' ? 'invented' : 'real')}
          >
            <Radio value="real" label={translate('tender.compare.real')} />
            <Radio value="invented" label={translate('tender.compare.invented')} />
          </RadioGroup>
        </Field>
      )}
      {compared === null ? (
        <Line>{translate('tender.compare.noEstimate')}</Line>
      ) : (
        <Comparison request={compared} />
      )}
      {basis === 'invented' && invented !== null && (
        <>
          <SmallLine>{translate('tender.compare.isInvented')}</SmallLine>
          <InventedBids bids={invented.bids} />
          <div>
            <Button size="small" onClick={() => setRound(round + 1)}>
              {translate('tender.compare.others')}
            </Button>
          </div>
        </>
      )}
    </Stack>
  );
}

/** One invented tender; `null` as long as the simulation lacks its figures. */
function inventedTender(model: AwardModel, fields: SimulationFields, round: number): AwardRequest | null {
  const setting = settingOf(fields);
  if (checkSetting(setting) !== null) return null;
  return { model, bids: simulatedBids(model, setting, round).bids };
}

function Comparison({ request }: { readonly request: AwardRequest }) {
  const { render, translate } = useTexts();
  const compared = useMemo(() => compareMethods(request), [request]);
  if (!compared.ok) return <Line>{render(compared.text)}</Line>;
  return (
    <>
      <SmallLine>{render(compared.notice)}</SmallLine>
      <MethodTable comparison={compared} />
      <SmallLine>{translate('tender.compare.reversalsAre')}</SmallLine>
    </>
  );
}
