import { text, type ComparedFigure, type ScenarioOutcome, type Text, type Unit } from '../../../engine';
import { formatAlike } from '../../../i18n/format';
import type { Language } from '../../../i18n/language';

/** A figure in which scenarios are compared. */
export interface ComparedLine {
  readonly figure: ComparedFigure;
  readonly name: Text;
  readonly unit: Unit | null;
}

/** The figures of a scenario in the order of reading, with what they are called and counted in; `null`: words. */
export const COMPARED: readonly ComparedLine[] = [
  { figure: 'level', name: text('hiringOutlook.figure.level'), unit: null },
  { figure: 'total', name: text('hiringOutlook.figure.total'), unit: 'fraction' },
  { figure: 'norm', name: text('hiringOutlook.figure.norm'), unit: 'fraction' },
  { figure: 'direct', name: text('hiringOutlook.figure.direct'), unit: 'fraction' },
  { figure: 'indirect', name: text('hiringOutlook.figure.indirect'), unit: 'fraction' },
  { figure: 'totalFte', name: text('hiringOutlook.figure.totalFte'), unit: 'fte' },
  { figure: 'weightedFte', name: text('hiringOutlook.figure.weightedFte'), unit: 'fte' },
  { figure: 'attributedFte', name: text('hiringOutlook.figure.attributedFte'), unit: 'fte' },
  { figure: 'size', name: text('hiringOutlook.figure.size'), unit: 'count' },
  { figure: 'cost', name: text('hiringOutlook.figure.cost'), unit: 'euro' },
];

/** A figure of every scenario, by the name of the scenario: all with the same decimals, a dash for what is not known. */
export function writtenAlike(
  outcomes: readonly ScenarioOutcome[],
  { figure, unit }: ComparedLine,
  language: Language,
): ReadonlyMap<string, string> {
  const figures = outcomes.map((outcome) => outcome[figure]).filter((value) => typeof value === 'number');
  const written = unit === null ? [] : formatAlike(figures, unit, language);
  let next = 0;
  return new Map(
    outcomes.map(({ name, [figure]: value }) => [
      name,
      typeof value === 'number' ? (written[next++] ?? '') : (value ?? '–'),
    ]),
  );
}
