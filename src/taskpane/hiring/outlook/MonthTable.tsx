import { useState } from 'react';
import { standingName, type HiringForecastMonth } from '../../../engine';
import { formatAlike } from '../../../i18n/format';
import { Why } from '../../job/Why';
import { Choice } from '../../shell/Choice';
import { FigureTable } from '../../shell/FigureTable';
import { Stack } from '../../shell/Layout';
import { monthName } from '../../shell/monthName';
import { useTexts } from '../../shell/texts';

/** Months behind each other with the same figures, as one line of the table. */
interface Line {
  readonly from: string;
  until: string;
  readonly figures: readonly [level: string, weightedFte: string, total: string];
}

/** The figures behind the drawing, month by month, and how those of one month came about. */
export function MonthTable(props: { readonly months: readonly HiringForecastMonth[] }) {
  const { translate, render, language } = useTexts();
  const { months } = props;
  const [chosen, setChosen] = useState('');
  const asked = months.find(({ month }) => month === chosen) ?? months[0];
  const totals = formatAlike(
    months.map(({ total }) => total ?? 0),
    'fraction',
    language,
  );
  const fte = formatAlike(
    months.map(({ weightedFte }) => weightedFte),
    'fte',
    language,
  );
  const lines: Line[] = [];
  for (const [place, each] of months.entries()) {
    const total = each.total === null ? '–' : (totals[place] ?? '–');
    const figures: Line['figures'] = [render(standingName(each)), fte[place] ?? '', total];
    const before = lines.at(-1);
    if (before?.figures.join() === figures.join()) before.until = each.month;
    else lines.push({ from: each.month, until: each.month, figures });
  }
  const named = ({ from, until }: Line): string =>
    from === until
      ? monthName(from, language)
      : translate('hiringOutlook.sameMonths', {
          from: monthName(from, language),
          until: monthName(until, language),
        });
  return (
    <Stack>
      <FigureTable
        label={translate('hiringOutlook.byMonth')}
        columns={[
          { title: translate('hiringOutlook.month'), holds: 'words' },
          { title: translate('hiringOutlook.level'), holds: 'words' },
          { title: translate('hiringOutlook.weightedFte'), holds: 'figures' },
          { title: translate('hiringOutlook.total'), holds: 'figures' },
        ]}
        rows={lines.map((line) => ({ cells: [named(line), ...line.figures] }))}
      />
      {asked && (
        <>
          <Choice
            label={translate('hiringOutlook.whichMonth')}
            value={asked.month}
            options={months.map(({ month }) => ({ value: month, name: monthName(month, language) }))}
            onChoose={setChosen}
          />
          <Why
            key={asked.month}
            of={translate('hiringOutlook.whyMonth', { month: monthName(asked.month, language) })}
            trace={asked.traceOf}
          />
        </>
      )}
    </Stack>
  );
}
