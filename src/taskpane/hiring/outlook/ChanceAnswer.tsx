import { calendarDay, type Chance, type ChanceMonth, type Trace } from '../../../engine';
import { formatAlike } from '../../../i18n/format';
import { Why } from '../../job/Why';
import { Disclosure } from '../../shell/Disclosure';
import { FigureTable } from '../../shell/FigureTable';
import { Line, SmallLine, Stack } from '../../shell/Layout';
import { monthName } from '../../shell/monthName';
import { TextList } from '../../shell/TextList';
import { useTexts } from '../../shell/texts';
import { lastDayOf } from './period';

/** What the simulation came to, with what it was made with before anything else can be taken from it. */
export function ChanceAnswer(props: { readonly chance: Chance; readonly trace: Trace }) {
  const { translate, render } = useTexts();
  const { level, months, assumptions } = props.chance;
  const last = months.at(-1);
  const [inputs, ...others] = assumptions;
  if (last === undefined) return null;
  const on = calendarDay(lastDayOf(last.month));
  return (
    <Stack>
      <Line>
        <strong>
          {level !== null && last.keeps !== null
            ? translate('hiringOutlook.chance.keeps', {
                level,
                on,
                share: { value: last.keeps, unit: 'fraction' },
              })
            : translate('hiringOutlook.chance.noLevel')}
        </strong>
      </Line>
      {inputs && <Line>{render(inputs)}</Line>}
      <LevelTable month={last} />
      <Why of={translate('hiringOutlook.chance.whyOf')} trace={() => props.trace} />
      <Disclosure label={translate('hiringOutlook.chance.byMonth')}>
        {() => <ChanceTable months={months} />}
      </Disclosure>
      <Disclosure
        label={translate('ladderJob.assumptions.count', { count: { value: others.length, unit: 'count' } })}
        fullLabel={translate('hiringOutlook.chance.assumptions', {
          count: { value: others.length, unit: 'count' },
        })}
      >
        {() => <TextList texts={others} />}
      </Disclosure>
    </Stack>
  );
}

function LevelTable(props: { readonly month: ChanceMonth }) {
  const { translate, language } = useTexts();
  const { month, levels } = props.month;
  const shares = formatAlike(
    levels.map(({ share }) => share),
    'fraction',
    language,
  );
  const label = translate('hiringOutlook.chance.levels', { month: monthName(month, language) });
  return (
    <>
      <FigureTable
        label={label}
        columns={[
          { title: label, holds: 'words' },
          { title: translate('hiringOutlook.chance.share'), holds: 'figures' },
        ]}
        rows={levels.map(({ level }, place) => ({
          cells: [level ?? translate('hiringForecast.standing.none'), shares[place] ?? ''],
        }))}
      />
      {levels.some(({ level }) => level === null) && (
        <SmallLine>{translate('hiringOutlook.chance.notSaid')}</SmallLine>
      )}
    </>
  );
}

function ChanceTable(props: { readonly months: readonly ChanceMonth[] }) {
  const { translate, number, language } = useTexts();
  const { months } = props;
  const keeps = formatAlike(
    months.map((each) => each.keeps ?? 0),
    'fraction',
    language,
  );
  return (
    <FigureTable
      label={translate('hiringOutlook.chance.byMonth')}
      columns={[
        { title: translate('hiringOutlook.month'), holds: 'words' },
        { title: translate('hiringOutlook.chance.kept'), holds: 'figures' },
        { title: translate('hiringOutlook.chance.fte'), holds: 'figures' },
      ]}
      rows={months.map(({ month, keeps: kept, weightedFte: { low, middle, high } }, place) => ({
        cells: [
          monthName(month, language),
          kept === null ? '–' : (keeps[place] ?? ''),
          // Two decimals: a simulation says nothing about the third.
          [low, middle, high].map((fte) => number(fte, 'jobs')).join(' · '),
        ],
      }))}
    />
  );
}
