import type { EvaluatorRule } from '../../../engine';
import { Choice } from '../../shell/Choice';
import { useTexts } from '../../shell/texts';
import { EVALUATORS_TEXT } from './describeCriterion';

/** Whether one or several people judge, and how their judgements become one. */
export function EvaluatorChoice(props: {
  readonly rule: EvaluatorRule | null;
  readonly onChoose: (rule: EvaluatorRule | null) => void;
}) {
  const { translate, render } = useTexts();
  return (
    <Choice
      label={translate('tender.evaluators.label')}
      value={props.rule ?? ''}
      options={[
        { value: '', name: translate('tender.evaluators.one') },
        { value: 'mean', name: render(EVALUATORS_TEXT.mean) },
        { value: 'consensus', name: render(EVALUATORS_TEXT.consensus) },
      ]}
      onChoose={(value) => props.onChoose(value === 'mean' || value === 'consensus' ? value : null)}
    />
  );
}
