import { Button, Checkbox } from '@fluentui/react-components';
import { useMemo, useState, type Dispatch } from 'react';
import type { Policy, Register, Text } from '../../../engine';
import { Choice } from '../../shell/Choice';
import { Disclosure } from '../../shell/Disclosure';
import { FigureTable } from '../../shell/FigureTable';
import { Line, Section, SmallLine, Stack, View } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';
import type { SocialReturnAction, SocialReturnState } from '../state';
import { amountBetween } from './amountBetween';
import { EffortComparison } from './EffortComparison';
import type { PolicyAtHand } from '../policies/policiesAtHand';
import {
  comparablePolicies,
  ownFirst,
  policyOfContract,
  policyTotals,
  translatedRows,
  type PolicyTotal,
} from './translated';

/** Third step: what the same efforts are worth under several policies. */
export function TranslateStep(props: {
  readonly state: SocialReturnState;
  readonly register: Register;
  /** The policy of the user's own, or why there is none. */
  readonly own: Policy | Text;
  readonly dispatch: Dispatch<SocialReturnAction>;
}) {
  const { state, register, own, dispatch } = props;
  const { translate } = useTexts();
  const [chosen, setChosen] = useState<string | null>(null);
  const contracts = register.contracts.map(({ id }) => id);
  const contract = shownContract(register, chosen);
  const comparable = useMemo(() => comparablePolicies(own), [own]);
  const ownOf = policyOfContract(register, contract);
  const compared = useMemo(
    () => ownFirst(state.compared ?? comparable.map(({ id }) => id), ownOf),
    [state.compared, comparable, ownOf],
  );
  const choicesOf = useMemo(
    () => Object.fromEntries(Object.entries(state.answers).map(([id, { choices }]) => [id, choices])),
    [state.answers],
  );
  const rows = useMemo(
    () => translatedRows(register, contract, compared, choicesOf, state.readAs),
    [register, contract, compared, choicesOf, state.readAs],
  );
  const totals = useMemo(() => policyTotals(rows, compared), [rows, compared]);
  if (register.placements.length + register.spend.length === 0 || contracts.length === 0) {
    return (
      <View
        footer={
          <Button appearance="primary" onClick={() => dispatch({ type: 'stepChosen', step: 'data' })}>
            {translate('socialReturnJob.toData')}
          </Button>
        }
      >
        <Line>{translate('socialReturnJob.translate.open')}</Line>
      </View>
    );
  }
  return (
    <View>
      <SmallLine>{translate('socialReturnJob.translate.what')}</SmallLine>
      <Choice
        label={translate('socialReturnJob.field.contract')}
        value={contract}
        options={contracts.map((id) => ({ value: id, name: id }))}
        onChoose={setChosen}
      />
      <ComparedPolicies
        comparable={comparable}
        compared={compared}
        onChange={(policies) => dispatch({ type: 'policiesCompared', policies })}
      />
      {compared.length === 0 ? (
        <Line>{translate('socialReturnJob.translate.choose')}</Line>
      ) : rows.length === 0 ? (
        <Line>{translate('socialReturnJob.noItems')}</Line>
      ) : (
        <>
          <Totals totals={totals} comparable={comparable} ownOf={ownOf} />
          <Section heading={translate('socialReturnJob.translate.byEffort')}>
            {rows.map((row) => (
              <EffortComparison
                key={row.key}
                row={row}
                onRead={(policy, block) =>
                  dispatch({ type: 'blockChosen', effort: row.effort, policy, block })
                }
              />
            ))}
          </Section>
        </>
      )}
    </View>
  );
}

/** The contract that was chosen as long as it is there, and the first one otherwise. */
function shownContract({ contracts }: Register, chosen: string | null): string {
  return contracts.find(({ id }) => id === chosen)?.id ?? contracts[0]?.id ?? '';
}

function ComparedPolicies(props: {
  readonly comparable: readonly PolicyAtHand[];
  readonly compared: readonly string[];
  readonly onChange: (policies: readonly string[]) => void;
}) {
  const { translate } = useTexts();
  const { comparable, compared, onChange } = props;
  return (
    <Disclosure
      label={translate('socialReturnJob.translate.policies', {
        count: { value: compared.length, unit: 'count' },
      })}
    >
      {() => (
        <Stack>
          {comparable.map(({ id, shortName }) => (
            <Checkbox
              key={id}
              label={shortName}
              checked={compared.includes(id)}
              onChange={(_, { checked }) =>
                onChange(checked === true ? [...compared, id] : compared.filter((each) => each !== id))
              }
            />
          ))}
        </Stack>
      )}
    </Disclosure>
  );
}

function Totals(props: {
  readonly totals: readonly PolicyTotal[];
  readonly comparable: readonly PolicyAtHand[];
  /** The policy of the contract itself. */
  readonly ownOf: string | null;
}) {
  const texts = useTexts();
  const { translate } = texts;
  const names = new Map(props.comparable.map(({ id, shortName }) => [id, shortName]));
  return (
    <Section heading={translate('socialReturnJob.translate.total')}>
      <FigureTable
        label={translate('socialReturnJob.translate.total')}
        columns={[
          { title: translate('socialReturnJob.translate.policy'), holds: 'words' },
          { title: translate('socialReturnJob.translate.value'), holds: 'figures' },
        ]}
        rows={[...props.totals]
          .sort((one, other) => other.most - one.most)
          .map(({ policy, least, most, valued, without }) => ({
            marked: policy === props.ownOf,
            cells: [
              <>
                {names.get(policy) ?? policy}
                {policy === props.ownOf && (
                  <SmallLine>{translate('socialReturnJob.translate.own')}</SmallLine>
                )}
                {without > 0 && (
                  <SmallLine>
                    {translate('socialReturnJob.translate.notValued', {
                      count: { value: without, unit: 'count' },
                    })}
                  </SmallLine>
                )}
              </>,
              valued === 0
                ? translate('socialReturnJob.translate.noValue')
                : amountBetween(least, most, texts),
            ],
          }))}
      />
    </Section>
  );
}
