import type { Dispatch } from 'react';
import { Pair, SmallLine } from '../../shell/Layout';
import { NumberField } from '../../shell/NumberField';
import { useTexts } from '../../shell/texts';
import type { HiringAction, Limits } from '../state';

/** What a plan may take at most. */
export function LimitFields(props: { readonly limits: Limits; readonly dispatch: Dispatch<HiringAction> }) {
  const { translate } = useTexts();
  const { limits, dispatch } = props;
  return (
    <>
      <Pair>
        <NumberField
          label={translate('hiringJob.limits.hires')}
          value={limits.hires}
          onChange={(hires) => dispatch({ type: 'limitTyped', change: { hires } })}
        />
        <NumberField
          label={translate('hiringJob.limits.cost')}
          unit="euro"
          value={limits.cost}
          onChange={(cost) => dispatch({ type: 'limitTyped', change: { cost } })}
        />
      </Pair>
      <SmallLine>{translate('hiringJob.limits.none')}</SmallLine>
    </>
  );
}
