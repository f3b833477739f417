import type { Dispatch } from 'react';
import { Pair, Section, SmallLine } from '../../shell/Layout';
import { NumberField } from '../../shell/NumberField';
import { useTexts } from '../../shell/texts';
import type { Problems } from './impossible';
import { INDEX_FIGURE_TEXT } from './methodTexts';
import { indexFiguresOf, type IndexFigures, type TenderModel } from './model';
import type { ModelAction } from './modelState';

/** Where the award room names a figure otherwise than the pane. */
const PLACE: Readonly<Record<keyof IndexFigures, string>> = {
  weightQuality: 'price.params.weightQuality',
  weightPrice: 'price.params.weightPrice',
  factor: 'price.params.X',
};

/** The figures of a method that makes one index of price and quality; nothing for the other methods. */
export function IndexEditor(props: {
  readonly model: TenderModel;
  readonly problems: Problems;
  readonly dispatch: Dispatch<ModelAction>;
}) {
  const { aggregation, index } = props.model;
  const { translate, render } = useTexts();
  const figures = indexFiguresOf(aggregation);
  if (figures.length === 0) return null;
  return (
    <Section heading={translate('tender.index.heading')}>
      <Pair>
        {figures.map((name) => (
          <NumberField
            key={name}
            label={render(INDEX_FIGURE_TEXT[name])}
            value={index[name]}
            problem={props.problems.get(PLACE[name])}
            onChange={(value) =>
              props.dispatch({ type: 'modelChanged', change: { index: { ...index, [name]: value } } })
            }
          />
        ))}
      </Pair>
      <SmallLine>
        {aggregation === 'valueForMoney'
          ? translate('tender.index.factorHint')
          : translate('tender.index.weightsHint')}
      </SmallLine>
    </Section>
  );
}
