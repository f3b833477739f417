import { useState } from 'react';
import { standingName, type HiringForecastMonth } from '../../../engine';
import { formatAlike } from '../../../i18n/format';
import { Why } from '../../job/Why';
import { Choice } from '../../shell/Choice';
import { FigureTable } from '../../shell/FigureTable';
import { Stack } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';
import { monthName } from '../../socialreturn/standing/monthName';

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
        rows={months.map((each, place) => ({
          cells: [
            monthName(each.month, language),
            render(standingName(each)),
            fte[place] ?? '',
            each.total === null ? '–' : (totals[place] ?? '–'),
          ],
        }))}
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
