import type { CostLines } from '../../../engine';
import { Why } from '../../job/Why';
import { Disclosure } from '../../shell/Disclosure';
import { FigureTable, type FigureRow } from '../../shell/FigureTable';
import { Line, SmallLine, Stack } from '../../shell/Layout';
import { TextList } from '../../shell/TextList';
import { useTexts } from '../../shell/texts';
import type { PositionFigures } from './draftPosition';
import { YearTable } from './YearTable';

/** What the position counts for and what it costs, each with where it comes from. */
export function PositionAnswer(props: { readonly figures: PositionFigures }) {
  const { translate } = useTexts();
  const { fte, weight, cost, isWholeYear, years } = props.figures;
  return (
    <Stack>
      {fte?.ok === true && weight?.ok === true && (
        <>
          <Line>
            {translate('hiringJob.position.counts', {
              fte: { value: fte.value, unit: 'fte' },
              weight: { value: weight.value, unit: 'weight' },
              weighted: { value: fte.value * weight.value, unit: 'fte' },
            })}
          </Line>
          <Why of={translate('hiringJob.field.weight')} trace={() => weight.trace} />
        </>
      )}
      {cost?.ok === true && (
        <>
          <CostTable cost={cost.value} />
          {!isWholeYear && (
            <SmallLine>
              {translate('hiringJob.position.partOfYear', { year: String(cost.value.year) })}
            </SmallLine>
          )}
          <Why of={translate('hiringJob.position.cost')} trace={() => cost.trace} />
          <YearTable years={years} />
        </>
      )}
    </Stack>
  );
}

function CostTable(props: { readonly cost: CostLines }) {
  const { translate, render, number } = useTexts();
  const { year, lines, total, notes, assumptions } = props.cost;
  const name = translate('hiringJob.position.costIn', { year: String(year) });
  const rows: readonly FigureRow[] = [
    ...lines.map(({ label, amount }): FigureRow => ({ cells: [render(label), number(amount, 'euro')] })),
    { cells: [translate('hiringJob.position.net'), number(total, 'euro')], marked: true },
  ];
  return (
    <>
      <FigureTable
        label={name}
        columns={[
          { title: name, holds: 'words' },
          { title: translate('hiringJob.position.amount'), holds: 'figures' },
        ]}
        rows={rows}
      />
      {notes.length > 0 && <TextList texts={notes} />}
      {total < 0 && <SmallLine>{translate('hiringJob.position.belowZero')}</SmallLine>}
      {assumptions.length > 0 && (
        <Disclosure
          label={translate('ladderJob.assumptions.count', {
            count: { value: assumptions.length, unit: 'count' },
          })}
        >
          {() => <TextList texts={assumptions} />}
        </Disclosure>
      )}
    </>
  );
}
