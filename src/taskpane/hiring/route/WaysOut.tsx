import { Button } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import {
  text,
  type OptionField,
  type Route,
  type RouteLimit,
  type RouteOption,
  type RouteRequest,
  type Text,
} from '../../../engine';
import type { ListView } from '../../job/list/listView';
import { addressIn } from '../../job/list/sheetList';
import { useShowCell } from '../../job/useShowCell';
import { Stack } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';
import { LIMITS } from '../options/limitProblem';
import type { HiringAction, Limits } from '../state';

/** The words on the way to the field of a limit. */
export const CHANGE_LIMIT: Record<keyof Limits, Text> = {
  hires: text('hiringJob.wayOut.hires'),
  cost: text('hiringJob.wayOut.cost'),
};

/** Where the limits can be changed that keep the goal out of reach: each a click away. */
export function WaysOut(props: {
  readonly request: RouteRequest;
  readonly route: Route;
  readonly list: ListView<OptionField, RouteOption> | null;
  readonly dispatch: Dispatch<HiringAction>;
}) {
  const { translate, render } = useTexts();
  const { request, route, list, dispatch } = props;
  const show = useShowCell(dispatch);
  const limits = limitsInTheWay(request, route);
  const maxima = placeOfMaxima(list);
  if (limits.size === 0) return null;
  return (
    <Stack>
      {LIMITS.filter((limit) => limits.has(limit)).map((limit) => (
        <div key={limit}>
          <Button onClick={() => dispatch({ type: 'stepChosen', step: 'options', limit })}>
            {render(CHANGE_LIMIT[limit])}
          </Button>
        </div>
      ))}
      {limits.has('maxima') && maxima && (
        <div>
          <Button onClick={() => show(maxima)}>{translate('hiringJob.wayOut.maxima', maxima)}</Button>
        </div>
      )}
    </Stack>
  );
}

/** The limits without which the goal is in reach: each alone, or when none is, those that the plan without any crosses. */
function limitsInTheWay({ limits, options }: RouteRequest, { obstacles }: Route): ReadonlySet<RouteLimit> {
  const alone = obstacles.flatMap(({ limit, reachable }) =>
    limit !== 'all' && reachable === true ? [limit] : [],
  );
  const needed = obstacles.find(({ limit }) => limit === 'all')?.needed ?? null;
  if (alone.length > 0 || needed === null) return new Set(alone);
  const most = new Map(options.map(({ id, max }) => [id, max]));
  const crossed: RouteLimit[] = [];
  if (limits.hires !== null && needed.hires > limits.hires) crossed.push('hires');
  if (limits.cost !== null && needed.cost > limits.cost) crossed.push('cost');
  if (needed.plan.some(({ id, count }) => count > (most.get(id) ?? 0))) crossed.push('maxima');
  return new Set(crossed);
}

/** The first cell with a maximum, on the sheet with the options. */
function placeOfMaxima(view: ListView<OptionField, RouteOption> | null) {
  const column = view?.columns.get('max');
  if (view?.list == null || column === undefined) return null;
  return { sheet: view.list.sheet, address: addressIn(view.list, 0, column) };
}
