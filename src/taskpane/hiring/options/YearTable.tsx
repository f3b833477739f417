import { FigureTable } from '../../shell/FigureTable';
import { SmallLine } from '../../shell/Layout';
import { TextList } from '../../shell/TextList';
import { useTexts } from '../../shell/texts';
import { changingYears, type YearCost } from './positionYears';

/** The net cost of year after year where they differ: a benefit ends, or the amounts of a year are not known yet. */
export function YearTable(props: { readonly years: readonly YearCost[] }) {
  const { translate, number } = useTexts();
  const shown = changingYears(props.years);
  if (shown.length === 0) return null;
  const goesOn = shown.length < props.years.length;
  const name = translate('hiringJob.position.perCalendarYear');
  const unknown = shown.flatMap(({ cost }) => (cost.ok ? [] : [cost.text]));
  // One sentence, of the first year, for years that are not known for the same reason.
  const reasons = unknown.filter(
    ({ key }, place) => unknown.findIndex((other) => other.key === key) === place,
  );
  return (
    <>
      <FigureTable
        label={name}
        columns={[
          { title: name, holds: 'words' },
          { title: translate('hiringJob.position.net'), holds: 'figures' },
        ]}
        rows={shown.map(({ year, cost }, place) => ({
          cells: [
            goesOn && place === shown.length - 1
              ? translate('hiringJob.position.andLater', { year: String(year) })
              : String(year),
            cost.ok ? number(cost.value.total, 'euro') : translate('hiringJob.position.unknownYear'),
          ],
        }))}
      />
      {reasons.length > 0 && <TextList texts={reasons} />}
      <SmallLine>{translate('hiringJob.position.sameInput')}</SmallLine>
    </>
  );
}
