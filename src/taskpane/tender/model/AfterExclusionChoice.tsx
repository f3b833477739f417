import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import { Section, SmallLine } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';
import { asksAfterExclusion } from './awardModel';
import { AFTER_TEXT } from './methodTexts';
import type { TenderModel } from './model';
import type { ModelAction } from './modelState';

/** What happens when a bid drops out; asked as soon as bids are measured against each other, never chosen silently. */
export function AfterExclusionChoice(props: {
  readonly model: TenderModel;
  readonly dispatch: Dispatch<ModelAction>;
}) {
  const { model, dispatch } = props;
  const { translate, render } = useTexts();
  if (!asksAfterExclusion(model)) return null;
  return (
    <Section heading={translate('tender.afterExclusion.heading')}>
      <SmallLine>{translate('tender.relativeHint')}</SmallLine>
      <Field label={translate('tender.afterExclusion.label')}>
        <RadioGroup
          value={model.afterExclusion ?? ''}
          onChange={(_, { value }) =>
            dispatch({
              type: 'modelChanged',
              change: { afterExclusion: value === 'keep' ? 'keep' : 'recompute' },
            })
          }
        >
          <Radio value="recompute" label={render(AFTER_TEXT.recompute)} />
          <Radio value="keep" label={render(AFTER_TEXT.keep)} />
        </RadioGroup>
      </Field>
    </Section>
  );
}
