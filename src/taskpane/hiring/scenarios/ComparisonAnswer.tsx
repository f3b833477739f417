import type { Comparison, ScenarioOutcome, Trace } from '../../../engine';
import { formatAlike } from '../../../i18n/format';
import { Why } from '../../job/Why';
import { CERTAINTY_TEXT } from '../../ladder/standingSentences';
import { Disclosure } from '../../shell/Disclosure';
import { FigureTable } from '../../shell/FigureTable';
import { Line, Section, SmallLine, Stack } from '../../shell/Layout';
import { TextList } from '../../shell/TextList';
import { useTexts, type Texts } from '../../shell/texts';
import { bestOf } from './comparison';
import { DifferenceList } from './DifferenceList';
import { FigureGrid } from './FigureGrid';

/** The scenarios side by side: which does best first, then the figures of each, and why they differ. */
export function ComparisonAnswer(props: { readonly comparison: Comparison; readonly trace: Trace }) {
  const texts = useTexts();
  const { translate } = texts;
  const { outcomes, against, assumptions } = props.comparison;
  const notes = outcomes.flatMap((outcome) => outcome.notes);
  return (
    <>
      <Stack>
        <Line>
          <strong>{headline(outcomes, texts)}</strong>
        </Line>
        <Summary outcomes={outcomes} />
        {notes.length > 0 && <TextList texts={notes} />}
        <Why of={translate('hiringOutlook.scenarios.whyOf')} trace={() => props.trace} />
        <SmallLine>{translate('ladderJob.notACertificate')}</SmallLine>
      </Stack>
      {against.length > 0 && (
        <Section heading={translate('hiringOutlook.differences')}>
          {against.map((each) => (
            <DifferenceList key={each.name} against={each} outcomes={outcomes} />
          ))}
        </Section>
      )}
      <Disclosure label={translate('hiringOutlook.figures')}>
        {() => <FigureGrid outcomes={outcomes} />}
      </Disclosure>
      <Disclosure
        label={translate('ladderJob.assumptions.count', {
          count: { value: assumptions.length, unit: 'count' },
        })}
      >
        {() => <TextList texts={assumptions} />}
      </Disclosure>
    </>
  );
}

/** The answer in one sentence. */
function headline(outcomes: readonly ScenarioOutcome[], { translate }: Texts): string {
  const best = bestOf(outcomes);
  const [first] = best;
  if (first === undefined) return translate('hiringOutlook.scenarios.noLevel');
  const values = {
    names: best.map(({ name }) => name).join(', '),
    level: first.level ?? '',
    cost: { value: first.cost, unit: 'euro' },
  } as const;
  if (outcomes.length === 1) return translate('hiringOutlook.scenarios.single', values);
  return best.length === 1
    ? translate('hiringOutlook.scenarios.best', values)
    : translate('hiringOutlook.scenarios.bestTied', values);
}

function Summary(props: { readonly outcomes: readonly ScenarioOutcome[] }) {
  const { translate, render, number, language } = useTexts();
  const { outcomes } = props;
  const totals = formatAlike(
    outcomes.map(({ total }) => total),
    'fraction',
    language,
  );
  return (
    <FigureTable
      label={translate('hiringOutlook.scenarios.beside')}
      columns={[
        { title: translate('hiringOutlook.scenario'), holds: 'words' },
        { title: translate('hiringOutlook.total'), holds: 'figures' },
        { title: translate('hiringJob.field.annualCost'), holds: 'figures' },
      ]}
      rows={outcomes.map(({ name, level, possibleLevels, certainty, cost }, place) => ({
        cells: [
          <>
            {name}
            <SmallLine>
              {level ?? possibleLevels.join(', ')}
              {certainty !== 'certain' && ` · ${render(CERTAINTY_TEXT[certainty])}`}
            </SmallLine>
          </>,
          totals[place] ?? '',
          number(cost, 'euro'),
        ],
        marked: place === 0 && outcomes.length > 1,
      }))}
    />
  );
}
