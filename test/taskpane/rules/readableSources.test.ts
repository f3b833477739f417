import { readableSources } from '../../../src/taskpane/rules/readableSources';
import { block } from '../../workbook/block';
import { PaperWorkbook } from '../paperWorkbook';

const sheet = (name: string, cells = [['Naam'], ['A']]) => ({ ...block(cells), sheet: name });

test('a job reads every filled sheet but those with the user’s own rules', async () => {
  const workbook = new PaperWorkbook([
    sheet('Contracten'),
    sheet('PSO-beleid'),
    sheet('Onze normen'),
    { ...block([[null]]), sheet: 'Leeg' },
  ]);
  workbook.keptSheets.normSheet = { sheet: 'Onze normen', fingerprint: null };
  const { filled } = await readableSources(workbook);
  expect(filled.map((source) => source.sheet)).toEqual(['Contracten']);
});

test('what is selected can be chosen, unless it lies on such a sheet', async () => {
  const sheets = [sheet('Contracten'), sheet('PSO-beleid')];
  const kinds = async (selected: string) =>
    (await readableSources(new PaperWorkbook(sheets, selected))).sources.map(({ kind }) => kind);
  expect(await kinds('Contracten')).toEqual(['sheet', 'selection']);
  expect(await kinds('PSO-beleid')).toEqual(['sheet']);
});
