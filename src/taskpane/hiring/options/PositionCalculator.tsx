import type { Dispatch } from 'react';
import type { OptionField, RouteOption } from '../../../engine';
import type { Source } from '../../../workbook/workbook';
import type { ListView } from '../../job/list/listView';
import { Line, Stack } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';
import type { HiringAction } from '../state';
import { AddToList } from './AddToList';
import { figuresOf, optionOf, problemIn, type DraftPosition } from './draftPosition';
import { PositionAnswer } from './PositionAnswer';
import { PositionFields } from './PositionFields';

/** What one position costs in a year and what it counts for, and the way to put it in the list of options. */
export function PositionCalculator(props: {
  readonly draft: DraftPosition;
  readonly rules: string | undefined;
  readonly list: ListView<OptionField, RouteOption> | null;
  readonly source: Source | null;
  readonly dispatch: Dispatch<HiringAction>;
  readonly onMade: () => void;
}) {
  const { render } = useTexts();
  const { draft, rules, list, source, dispatch, onMade } = props;
  const figures = figuresOf(draft, rules);
  const problem = problemIn(figures);
  return (
    <Stack>
      <PositionFields draft={draft} dispatch={dispatch} />
      {problem && <Line>{render(problem.text)}</Line>}
      <PositionAnswer figures={figures} />
      <AddToList
        option={optionOf(draft, figures)}
        isWholeYear={figures.isWholeYear}
        hasProblem={problem !== null}
        bringsIn={figures.cost?.ok === true && figures.cost.value.total < 0}
        list={list}
        source={source}
        dispatch={dispatch}
        onMade={onMade}
      />
    </Stack>
  );
}
