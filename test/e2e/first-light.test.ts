import type { StoredCell } from '../standin/host/cellStore';
import { TryOut } from './tryOut';

/** A build of the add-in and the page may be part of it. */
jest.setTimeout(300_000);

let tryOut: TryOut;

beforeAll(async () => {
  tryOut = await TryOut.open();
});

afterAll(async () => {
  await tryOut.close();
});

const BIDS = 'Inschrijvingen';
const RESULT = 'PSO-uitslag';

/** After the certificate of F expired, before that of any other. */
const DAY_OF_AWARD = '2026-10-15';

describe('scoring the sample tender in the pane', () => {
  it('starts with the sample open', async () => {
    expect(await tryOut.shows(BIDS, 'A5', 'Inschrijver A')).toBe('Inschrijver A');
  });

  it('reads the bids and points out what deserves a look', async () => {
    const { pane } = tryOut;
    await pane.getByRole('button', { name: 'Begin' }).click();
    await pane.getByText('8 inschrijvingen · 8 kolommen').waitFor();
    await pane.getByRole('button', { name: /bevindingen/ }).click();
    for (const address of ['F10', 'H11', 'A13', 'G8']) {
      await pane.getByRole('button', { name: `Toon ${address}` }).waitFor();
    }
    expect(tryOut.complaints).toEqual([]);
  });

  it('finds C first, then A, H and F, with G withdrawn', async () => {
    const { pane } = tryOut;
    await pane.getByRole('button', { name: /sluit Inschrijver G uit/ }).click();
    await pane.getByRole('button', { name: 'Naar het model' }).click();
    await pane.getByRole('button', { name: 'Lees model uit blad Gunningsmodel' }).click();
    await pane.getByText('Samen 100 punten').waitFor();
    await pane.getByLabel('Certificaten moeten geldig zijn op').fill(DAY_OF_AWARD);
    await pane.getByRole('tab', { name: /^Uitslag/ }).click();
    await pane.getByText('De prijzen blijven dicht tot het model vastligt.').waitFor();
    await pane.getByRole('button', { name: 'Leg het model vast' }).click();
    const ranking = pane.getByRole('list', { name: 'Rangorde' }).getByRole('listitem');
    await ranking.first().waitFor();
    const lines = await ranking.allInnerTexts();
    const shown = lines.map((line) => line.split('\n').map((part) => part.trim()));
    expect(shown.slice(0, 4).map(([rank, name, total]) => [rank, name, total])).toEqual([
      ['1', 'Inschrijver C', '65,22'],
      ['2', 'Inschrijver A', '63,47'],
      ['3', 'Inschrijver H', '60,09'],
      ['4', 'Inschrijver F', '57,47'],
    ]);
    expect(lines.at(-1)).toMatch(/Inschrijver G[\s\S]*uitgesloten[\s\S]*teruggetrokken/);
  });

  it('repeats beside the ranking the expired certificate of F and the offer of 32 % of H', async () => {
    const { pane } = tryOut;
    await pane.getByRole('button', { name: /2 bevindingen/ }).click();
    for (const address of ['F10', 'G12'])
      await pane.getByRole('button', { name: `Toon ${address}` }).waitFor();
    expect(await pane.getByText(/32,0.%/).count()).toBeGreaterThan(0);
  });

  it('writes the result on a sheet of its own', async () => {
    await tryOut.pane.getByRole('button', { name: 'Schrijf uitslag naar blad' }).click();
    await tryOut.pane.getByRole('button', { name: 'Ga ernaartoe' }).waitFor();
    expect(await tryOut.shows(RESULT, 'B6', 'Inschrijver C')).toBe('Inschrijver C');
  });
});

describe('worksheet functions in the grid, on the built add-in and the real Office.js', () => {
  it('shows the level for a formula typed the Dutch way', async () => {
    await tryOut.type('P4', '=PSO.TREDE(0,03;50)');
    expect(await tryOut.shows(RESULT, 'P4', 'Trede 1')).toBe('Trede 1');
  });

  it('shows the level for a formula typed the English way', async () => {
    await tryOut.type('P5', '=PSO.TREDE(0.03,50)');
    expect(await tryOut.shows(RESULT, 'P5', 'Trede 1')).toBe('Trede 1');
  });

  it('calculates again when a cell that a formula reads changes', async () => {
    await tryOut.type('P7', '0,03');
    await tryOut.type('Q7', '=PSO.TREDE(P7;50)');
    expect(await tryOut.shows(RESULT, 'Q7', 'Trede 1')).toBe('Trede 1');
    await tryOut.type('P7', '0,12');
    expect(await tryOut.shows(RESULT, 'Q7', 'Trede 3')).toBe('Trede 3');
  });

  it('spills the steps of a calculation', async () => {
    await tryOut.type('P20', '=PSO.UITLEG("TREDE";0,03;50)');
    expect(await tryOut.shows(RESULT, 'Q21', 'Trede 1')).toBe('Trede 1');
  });

  it('says in Dutch what is wrong with a size of 0', async () => {
    await tryOut.type('P6', '=PSO.TREDE(0,03;0)');
    expect(await tryOut.shows(RESULT, 'P6', '#VALUE!')).toBe('#VALUE!');
    await tryOut.goTo('P6');
    const sentence = await tryOut.statusLine(/P6 #VALUE!/);
    expect(sentence).toMatch(/omvang_fte/);
    expect(sentence).toMatch(/getal boven 0/);
  });

  it('goes on calculating after a function that throws', async () => {
    const frame = tryOut.page.frames().find((each) => each.url().endsWith('/addin/taskpane.html'));
    await frame?.evaluate(() => {
      CustomFunctions.associate('NIVEAU', () => {
        throw new Error('This function is broken.');
      });
    });
    await tryOut.type('P9', '=PSO.NIVEAU("Trede 1")');
    expect(await tryOut.shows(RESULT, 'P9', '#VALUE!')).toBe('#VALUE!');
    await tryOut.type('P10', '=PSO.TREDE(0,12;50)');
    expect(await tryOut.shows(RESULT, 'P10', 'Trede 3')).toBe('Trede 3');
  });
});

describe('saving and reopening the workbook', () => {
  it('keeps the figures of the result', async () => {
    const written = await tryOut.cells(RESULT, 'A5:I9');

    await tryOut.openFile(await tryOut.save(), 'bewaard.xlsx');

    const reopened = await tryOut.cells(RESULT, 'A5:I9');
    const totals = reopened[0]?.findIndex(({ value }) => value === 'Totaal') ?? -1;
    expect(reopened.slice(1).map((row) => [row[0]?.value, row[1]?.value, row[totals]?.value])).toEqual([
      [1, 'Inschrijver C', expect.closeTo(65.22, 2)],
      [2, 'Inschrijver A', expect.closeTo(63.47, 2)],
      [3, 'Inschrijver H', expect.closeTo(60.09, 2)],
      [4, 'Inschrijver F', expect.closeTo(57.47, 2)],
    ]);
    expect(valuesOf(reopened)).toEqual(valuesOf(written));
  });

  it('calculates the formulas again once the add-in has started', async () => {
    expect(await tryOut.shows(RESULT, 'P9', 3)).toBe(3);
    const [[level] = []] = await tryOut.cells(RESULT, 'P4');
    expect(level).toMatchObject({ value: 'Trede 1', formula: '=PSO.TREDE(0.03,50)' });
  });
});

describe('the whole session', () => {
  it('asked nothing from outside this machine', () => {
    expect(tryOut.outside).toEqual([]);
  });

  it('put no error on the console', () => {
    expect(tryOut.complaints).toEqual([]);
  });
});

function valuesOf(cells: readonly (readonly StoredCell[])[]): StoredCell['value'][][] {
  return cells.map((row) => row.map(({ value }) => value));
}
