import { useEffect, useRef, type Dispatch } from 'react';
import { Pair, SmallLine, Stack } from '../../shell/Layout';
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
  useEffect(() => {
    if (askedFor === null) return;
    place.current?.querySelectorAll('input')[LIMITS.indexOf(askedFor)]?.focus();
  }, [askedFor]);
  return (
    <div ref={place}>
      <Stack>
        <Pair>
          {LIMITS.map((limit) => (
            <NumberField
              key={limit}
              label={render(LIMIT_TEXT[limit])}
              unit={limit === 'cost' ? 'euro' : 'number'}
              value={limits[limit]}
              problem={limitProblem(limit, limits[limit])}
              onChange={(value) => dispatch({ type: 'limitTyped', change: { [limit]: value } })}
            />
          ))}
        </Pair>
        <SmallLine>{translate('hiringJob.limits.none')}</SmallLine>
      </Stack>
    </div>
  );
}
