import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import { formulaNames, PRICE_FORMULAS, PRICE_PARAMETERS, type PriceFormulaName } from '../../../engine';
import { Choice } from '../../shell/Choice';
import { Pair, Section, SmallLine, Stack } from '../../shell/Layout';
import { NumberField } from '../../shell/NumberField';
import { useTexts } from '../../shell/texts';
import { FORMULA_TEXT } from './describeModel';
import { pointsProblem } from './impossible';
import { asksAfterExclusion, asksCutOff, type TenderModel } from './model';
import type { TenderAction } from '../state';

/** Unit signs after the name of a parameter; a share has its sign in the field. */
const UNIT_SIGN = { euro: ' (€)', fraction: '', number: '' } as const;

/** How the price is scored: points, formula with its figures, and what must be settled beforehand. */
export function PriceEditor(props: {
  readonly model: TenderModel;
  readonly dispatch: Dispatch<TenderAction>;
}) {
  const { price, afterExclusion } = props.model;
  const { translate, render } = useTexts();
  const change = (next: Partial<typeof price>): void =>
    props.dispatch({ type: 'priceChanged', change: next });
  const chooseFormula = (value: string): void => {
    const formula: PriceFormulaName | undefined = formulaNames().find((name) => name === value);
    change({ formula: formula ?? null, parameters: {}, cutOff: null });
  };
  const parameters = price.formula === null ? [] : PRICE_FORMULAS[price.formula].params;
  return (
    <Section heading={translate('tender.role.price')}>
      <NumberField
        label={translate('tender.price.points')}
        value={price.points}
        problem={pointsProblem(price.points) ?? undefined}
        onChange={(points) => change({ points })}
      />
      <Choice
        label={translate('tender.price.formula')}
        value={price.formula ?? ''}
        options={[
          { value: '', name: translate('tender.formula.none') },
          ...formulaNames().map((name) => ({ value: name, name: render(FORMULA_TEXT[name]) })),
        ]}
        onChoose={chooseFormula}
      />
      {parameters.length > 0 && (
        <Pair>
          {parameters.map((name) => {
            const parameter = PRICE_PARAMETERS[name];
            const unit = parameter?.unit ?? 'number';
            return (
              <NumberField
                key={`${price.formula ?? ''} ${name}`}
                label={`${parameter ? render(parameter.label) : name}${UNIT_SIGN[unit]}`}
                unit={unit}
                value={price.parameters[name] ?? null}
                onChange={(value) => change({ parameters: { ...price.parameters, [name]: value } })}
              />
            );
          })}
        </Pair>
      )}
      {asksCutOff(price) && (
        <Field label={translate('tender.cutOff.label')}>
          <RadioGroup
            value={price.cutOff === null ? '' : String(price.cutOff)}
            onChange={(_, { value }) => change({ cutOff: value === 'true' })}
          >
            <Radio value="true" label={translate('tender.cutOff.yes')} />
            <Radio value="false" label={translate('tender.cutOff.no')} />
          </RadioGroup>
        </Field>
      )}
      {asksAfterExclusion(price) && (
        <Stack>
          <SmallLine>{translate('tender.relativeHint')}</SmallLine>
          <Field label={translate('tender.afterExclusion.label')}>
            <RadioGroup
              value={afterExclusion ?? ''}
              onChange={(_, { value }) =>
                props.dispatch({
                  type: 'afterExclusionChosen',
                  choice: value === 'keep' ? 'keep' : 'recompute',
                })
              }
            >
              <Radio value="recompute" label={translate('tender.afterExclusion.recompute')} />
              <Radio value="keep" label={translate('tender.afterExclusion.keep')} />
            </RadioGroup>
          </Field>
        </Stack>
      )}
    </Section>
  );
}
