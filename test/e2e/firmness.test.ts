import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { evenModelSheet, threeBidsSheet } from '../taskpane/tender/result/threeBids';
import { TryOut } from './tryOut';

/** A build of the add-in and the page may be part of it. */
jest.setTimeout(300_000);

const RESULT = 'PSO-uitslag';

let tryOut: TryOut;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pso-'));
  tryOut = await TryOut.open();
});

afterAll(async () => {
  await tryOut.close();
  await rm(folder, { recursive: true });
});

/** A workbook with the three bids and the model by which a loser decides. */
async function threeBidsFile(): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  for (const { sheet, cells } of [threeBidsSheet(), evenModelSheet()]) {
    workbook.addWorksheet(sheet).addRows(cells.map((row) => [...row]));
  }
  const file = path.join(folder, 'drie.xlsx');
  await workbook.xlsx.writeFile(file);
  return file;
}

/** Who is where in the ranking that the pane shows. */
async function ranking(): Promise<string[]> {
  const lines = tryOut.pane.getByRole('list', { name: 'Rangorde' }).getByRole('listitem');
  await lines.first().waitFor();
  return (await lines.allInnerTexts()).map((line) => line.split('\n').slice(0, 3).join(' '));
}

describe('128 with 0.94, 100 with 0.76 and 72 with 0.46, half price and half quality, against the lowest price', () => {
  it('shows no ranking before the model is frozen', async () => {
    await tryOut.openFile(await threeBidsFile(), 'drie.xlsx');
    const { pane } = tryOut;
    await pane.getByRole('button', { name: 'Begin' }).click();
    await pane.getByText(/^3 inschrijvingen/).waitFor();
    await pane.getByRole('tab', { name: /^Model/ }).click();
    await pane.getByRole('button', { name: 'Lees model uit blad Model' }).click();
    await pane.getByRole('button', { name: 'Leg het model vast' }).waitFor();
    await pane.getByRole('tab', { name: /^Uitslag/ }).click();
    await pane.getByText('De prijzen blijven dicht tot het model vastligt.').waitFor();
    expect(await pane.getByRole('list', { name: 'Rangorde' }).count()).toBe(0);
  });

  it('has the first win', async () => {
    await tryOut.pane.getByRole('button', { name: 'Leg het model vast' }).click();
    expect(await ranking()).toEqual(['1 Ruiter 75,13', '2 Smit 74,00', '3 Tuinman 73,00']);
  });

  it('says before anything is written that without the third the second wins', async () => {
    await tryOut.pane
      .getByRole('button', { name: 'Ruiter wint niet meer als Tuinman uitvalt: dan wint Smit.' })
      .waitFor();
    expect(await tryOut.cells(RESULT, 'A1').catch(() => 'no such sheet')).toEqual('no such sheet');
  });

  it('opens to what else would change the winner', async () => {
    const { pane } = tryOut;
    await pane.getByRole('button', { name: /^Ruiter wint niet meer/ }).click();
    await pane.getByRole('button', { name: 'Als een gewicht verandert' }).click();
    const row = pane
      .getByRole('table', { name: 'Als een gewicht verandert' })
      .getByRole('row', { name: /^Prijs/ });
    expect(await row.innerText()).toMatch(/50,00\s+54,86\s+Tuinman/);
  });

  it('writes the same on the sheet', async () => {
    await tryOut.pane.getByRole('button', { name: 'Schrijf uitslag naar blad' }).click();
    await tryOut.pane.getByRole('button', { name: 'Ga ernaartoe' }).waitFor();
    expect(await tryOut.shows(RESULT, 'B6', 'Ruiter')).toBe('Ruiter');
    const lines = await tryOut.cells(RESULT, 'A1:A60');
    expect(lines.flat().map(({ value }) => value)).toContain(
      'Ruiter wint niet meer als Tuinman uitvalt: dan wint Smit.',
    );
    expect(tryOut.complaints).toEqual([]);
  });
});
