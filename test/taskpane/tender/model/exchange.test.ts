import fc from 'fast-check';
import { modelJson, type AwardModel, type Cell } from '../../../../src/engine';
import type { Language } from '../../../../src/i18n/language';
import { render } from '../../../../src/i18n/render';
import { textsOf } from '../../../../src/taskpane/shell/texts';
import { completeModel } from '../../../../src/taskpane/tender/model/awardModel';
import { modelText, readModelText } from '../../../../src/taskpane/tender/model/exchange/modelText';
import { tenderModelOf } from '../../../../src/taskpane/tender/model/fromAwardModel';
import type { TenderModel } from '../../../../src/taskpane/tender/model/model';
import { readModel, type ModelReading } from '../../../../src/taskpane/tender/model/modelFromSheet';
import { modelTable } from '../../../../src/taskpane/tender/model/sheet/modelReport';
import { isFormula } from '../../../../src/workbook/workbook';
import { block } from '../../../workbook/block';
import { anyModel } from './anyModel';

/** The model of the award room behind a model of the pane, as JSON. */
function jsonOf(model: TenderModel): unknown {
  const complete = completeModel(model);
  return complete.ok ? modelJson(complete.model) : complete.gaps.map((gap) => render(gap, 'nl'));
}

/** Writes a model as a sheet and reads that sheet. */
function overSheet(model: AwardModel, language: Language): ModelReading | null {
  const { columns, rows } = modelTable(tenderModelOf(model), textsOf(language));
  const cells = rows.map((row) => row.map((cell): Cell => (isFormula(cell) ? null : cell)));
  return readModel(block([columns.map(({ title }) => title), ...cells]));
}

test('a model on the pane is the same model in the award room', () => {
  fc.assert(
    fc.property(anyModel, (model) => {
      expect(jsonOf(tenderModelOf(model))).toEqual(modelJson(model));
    }),
    { numRuns: 1000 },
  );
});

test.each(['nl', 'en'] as const)(
  'a model that was written on a sheet is read as the same model (%s)',
  (language) => {
    fc.assert(
      fc.property(anyModel, (model) => {
        const reading = overSheet(model, language);
        expect(reading?.findings.map(({ problem }) => render(problem, language))).toEqual([]);
        expect(jsonOf(reading?.model ?? tenderModelOf(model))).toEqual(modelJson(model));
      }),
      { numRuns: 1000 },
    );
  },
);

test('a model that was copied as JSON is read as the same model', () => {
  fc.assert(
    fc.property(anyModel, (model) => {
      const read = readModelText(modelText(model));
      expect(read.ok && jsonOf(read.model)).toEqual(modelJson(model));
    }),
    { numRuns: 1000 },
  );
});

test.each<[what: string, typed: string, problem: RegExp]>([
  ['no JSON at all', 'Prijs 40 punten', /^Dit is geen JSON/],
  [
    'a key that does not exist',
    '{"aggregation":"qualityOnly","criteria":[{"id":"plan","kind":"score","pionts":10,"scale":{"min":0,"max":10}}]}',
    /^Bij criterium 1, “pionts”: /,
  ],
  [
    'a figure that is a text',
    '{"aggregation":"points","price":{"points":"veel","formula":"lowestOverPrice"},"criteria":[]}',
    /^Bij de prijs, “points”: /,
  ],
  [
    'a rule that does not exist',
    '{"aggregation":"lowestPrice","criteria":[],"tieBreak":["quality","loten"]}',
    /^Bij regel 2 bij gelijke stand: /,
  ],
  [
    'a model without its method',
    '{"criteria":[]}',
    /^Bij “aggregation”: In de vraag ontbreekt ‘aggregation’/,
  ],
])('%s is refused with its place in words', (_, typed, problem) => {
  const read = readModelText(typed);
  expect(read.ok ? '' : render(read.problem, 'nl')).toMatch(problem);
});

test('the question that the command line reads holds a model too', () => {
  const read = readModelText('{"model":{"aggregation":"lowestPrice","criteria":[]},"bids":[]}');
  expect(read.ok && read.model.aggregation).toBe('lowestPrice');
});
