import { useEffect, useRef, type Dispatch } from 'react';
import { Pair, SmallLine } from '../../shell/Layout';
import { NumberField } from '../../shell/NumberField';
import { useTexts } from '../../shell/texts';
import type { HiringAction, Limits } from '../state';
import { limitProblem, LIMIT_TEXT, LIMITS } from './limitProblem';

/** What a plan may take at most. */
export function LimitFields(props: {
  readonly limits: Limits;
  /** The limit whose field the user asked for. */
  readonly askedFor: keyof Limits | null;
  readonly dispatch: Dispatch<HiringAction>;
}) {
  const { translate, render } = useTexts();
  const { limits, askedFor, dispatch } = props;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector('input')?.focus(), [askedFor]);
  return (
    <>
      <Pair>
        {LIMITS.map((limit) => (
          <div key={limit} ref={limit === askedFor ? place : undefined}>
            <NumberField
              label={render(LIMIT_TEXT[limit])}
              unit={limit === 'cost' ? 'euro' : 'number'}
              value={limits[limit]}
              problem={limitProblem(limit, limits[limit])}
              onChange={(value) => dispatch({ type: 'limitTyped', change: { [limit]: value } })}
            />
          </div>
        ))}
      </Pair>
      <SmallLine>{translate('hiringJob.limits.none')}</SmallLine>
    </>
  );
}
