import type { Dispatch } from 'react';
import { formulaNames, methodNote, PRICE_PARAMETERS } from '../../../engine';
import { Choice } from '../../shell/Choice';
import { Pair, Section } from '../../shell/Layout';
import { NumberField } from '../../shell/NumberField';
import { useTexts } from '../../shell/texts';
import type { Problems } from './impossible';
import { LimitsEditor } from './LimitsEditor';
import { MethodNotes } from './MethodNotes';
import { FORMULA_TEXT } from './methodTexts';
import { parametersOf, type PriceModel } from './model';
import type { ModelAction } from './modelState';

/** Unit signs after the name of a parameter; a share has its sign in the field. */
const UNIT_SIGN = { euro: ' (€)', fraction: '', number: '' } as const;

/** How the price becomes points: points, formula with its figures, and what happens beyond the ends. */
export function PriceEditor(props: {
  readonly price: PriceModel;
  readonly problems: Problems;
  readonly dispatch: Dispatch<ModelAction>;
}) {
  const { price, problems } = props;
  const { translate, render } = useTexts();
  const change = (next: Partial<PriceModel>): void => props.dispatch({ type: 'priceChanged', change: next });
  const chooseFormula = (value: string): void => {
    const formula = formulaNames().find((name) => name === value) ?? null;
    change({ formula, parameters: {}, limits: null });
  };
  const parameters = parametersOf(price.formula);
  return (
    <Section heading={translate('tender.role.price')}>
      <NumberField
        label={translate('tender.price.points')}
        value={price.points}
        problem={problems.get('price.points')}
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
      {price.formula !== null && <FormulaNotes key={price.formula} formula={price.formula} />}
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
                problem={problems.get(`price.params.${name}`)}
                onChange={(value) => change({ parameters: { ...price.parameters, [name]: value } })}
              />
            );
          })}
        </Pair>
      )}
      <LimitsEditor
        price={price}
        problem={problems.get('price.floor')}
        onChange={(limits) => change({ limits })}
      />
    </Section>
  );
}

function FormulaNotes(props: { readonly formula: NonNullable<PriceModel['formula']> }) {
  const { formula: note } = methodNote('points', props.formula);
  return note && <MethodNotes note={note} />;
}
