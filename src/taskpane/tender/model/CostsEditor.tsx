import { Button } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import { Choice } from '../../shell/Choice';
import { Disclosure } from '../../shell/Disclosure';
import { Pair, SmallLine, Stack } from '../../shell/Layout';
import { NumberField } from '../../shell/NumberField';
import { TextField } from '../../shell/TextField';
import { useTexts } from '../../shell/texts';
import type { TenderColumn } from '../bids/columns';
import type { Problems } from './impossible';
import type { OtherCost, TenderModel } from './model';
import type { ModelAction } from './modelState';

/** What comes on top of the price before it is compared, and the highest price that may be offered. */
export function CostsEditor(props: {
  readonly model: TenderModel;
  readonly columns: readonly TenderColumn[];
  readonly problems: Problems;
  readonly dispatch: Dispatch<ModelAction>;
}) {
  const { model, problems, dispatch } = props;
  const { translate } = useTexts();
  return (
    <Disclosure
      label={translate('tender.costs.heading')}
      openAtStart={model.costs.length > 0 || model.budget !== null}
    >
      {() => (
        <Stack>
          <NumberField
            label={translate('tender.budget.label')}
            unit="euro"
            value={model.budget}
            problem={problems.get('budget')}
            onChange={(budget) => dispatch({ type: 'modelChanged', change: { budget } })}
          />
          <SmallLine>{translate('tender.budget.hint')}</SmallLine>
          {model.costs.map((cost, place) => (
            <CostFields
              key={cost.id}
              cost={cost}
              place={place}
              columns={props.columns}
              problems={problems}
              dispatch={dispatch}
            />
          ))}
          {model.costs.length === 0 && <SmallLine>{translate('tender.costs.hint')}</SmallLine>}
          <div>
            <Button size="small" onClick={() => dispatch({ type: 'costAdded' })}>
              {translate('tender.costs.add')}
            </Button>
          </div>
        </Stack>
      )}
    </Disclosure>
  );
}

function CostFields(props: {
  readonly cost: OtherCost;
  readonly place: number;
  readonly columns: readonly TenderColumn[];
  readonly problems: Problems;
  readonly dispatch: Dispatch<ModelAction>;
}) {
  const { cost, place, dispatch } = props;
  const { translate } = useTexts();
  const change = (next: Partial<OtherCost>): void =>
    dispatch({ type: 'costChanged', cost: { ...cost, ...next } });
  const offered = props.columns.filter(
    ({ role, key }) => role === 'cost' || role === 'unused' || key === cost.column,
  );
  const number = String(place + 1);
  return (
    <Stack>
      <Pair>
        <TextField
          label={translate('tender.costs.name', { number })}
          value={cost.name}
          onChange={(name) => change({ name })}
        />
        <NumberField
          label={translate('tender.costs.times', { number })}
          value={cost.times}
          problem={props.problems.get(`costs ${place}`)}
          onChange={(times) => change({ times })}
        />
      </Pair>
      <Choice
        label={translate('tender.costs.column', { number })}
        value={cost.column ?? ''}
        options={[
          { value: '', name: translate('tender.criterion.noColumn') },
          ...offered.map(({ key }) => ({ value: key, name: key })),
        ]}
        onChoose={(value) => change({ column: value === '' ? null : value })}
      />
      <div>
        <Button
          size="small"
          aria-label={translate('tender.criterion.removeNamed', {
            name: cost.name === '' ? translate('tender.costs.unnamed') : cost.name,
          })}
          onClick={() => dispatch({ type: 'costRemoved', id: cost.id })}
        >
          {translate('tender.criterion.remove')}
        </Button>
      </div>
    </Stack>
  );
}
