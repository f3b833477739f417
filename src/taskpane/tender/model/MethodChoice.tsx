import type { Dispatch } from 'react';
import { methodNote } from '../../../engine';
import { Choice } from '../../shell/Choice';
import { Section } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';
import { MethodNotes } from './MethodNotes';
import { AGGREGATION_TEXT, AGGREGATIONS } from './methodTexts';
import type { TenderModel } from './model';
import type { ModelAction } from './modelState';

/** How price and quality become one figure, with what there is to know about it. */
export function MethodChoice(props: {
  readonly model: TenderModel;
  readonly dispatch: Dispatch<ModelAction>;
}) {
  const { aggregation } = props.model;
  const { translate, render } = useTexts();
  const choose = (value: string): void => {
    const chosen = AGGREGATIONS.find((known) => known === value);
    if (chosen) props.dispatch({ type: 'modelChanged', change: { aggregation: chosen } });
  };
  return (
    <Section heading={translate('tender.method.heading')}>
      <Choice
        label={translate('tender.method.label')}
        value={aggregation}
        options={AGGREGATIONS.map((known) => ({ value: known, name: render(AGGREGATION_TEXT[known]) }))}
        onChoose={choose}
      />
      <MethodNotes note={methodNote(aggregation, null).aggregation} />
    </Section>
  );
}
