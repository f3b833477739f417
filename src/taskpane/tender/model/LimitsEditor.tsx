import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { Text } from '../../../engine';
import { Pair, Stack } from '../../shell/Layout';
import { NumberField } from '../../shell/NumberField';
import { useTexts } from '../../shell/texts';
import { asksLimits, type PriceLimits, type PriceModel } from './model';

const CHOICES: Readonly<Record<PriceLimits['kind'], PriceLimits>> = {
  cutOff: { kind: 'cutOff' },
  none: { kind: 'none' },
  own: { kind: 'own', floor: null, ceiling: null },
};

/** What happens to price points below 0 and above the maximum; only asked where a formula can give them. */
export function LimitsEditor(props: {
  readonly price: PriceModel;
  readonly problem: Text | undefined;
  readonly onChange: (limits: PriceLimits) => void;
}) {
  const { price, onChange } = props;
  const { limits } = price;
  const { translate } = useTexts();
  const cuts = limits !== null && limits.kind !== 'none';
  if (!asksLimits(price) && !cuts) return null;
  const choose = (value: string): void => {
    if (value === 'cutOff' || value === 'none' || value === 'own') onChange(CHOICES[value]);
  };
  return (
    <Stack>
      <Field label={translate('tender.cutOff.label')}>
        <RadioGroup value={limits?.kind ?? ''} onChange={(_, { value }) => choose(value)}>
          <Radio value="cutOff" label={translate('tender.cutOff.yes')} />
          <Radio value="none" label={translate('tender.cutOff.no')} />
          <Radio value="own" label={translate('tender.cutOff.own')} />
        </RadioGroup>
      </Field>
      {limits?.kind === 'own' && (
        <Pair>
          <NumberField
            label={translate('tender.cutOff.floor')}
            value={limits.floor}
            problem={props.problem}
            onChange={(floor) => onChange({ ...limits, floor })}
          />
          <NumberField
            label={translate('tender.cutOff.ceiling')}
            value={limits.ceiling}
            onChange={(ceiling) => onChange({ ...limits, ceiling })}
          />
        </Pair>
      )}
    </Stack>
  );
}
