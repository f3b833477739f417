import path from 'node:path';
import { TryOut } from './tryOut';

/** A build of the add-in and the page may be part of it. */
jest.setTimeout(300_000);

const STAFF = path.join(__dirname, '../samples/personeel-2025.xlsx');
const SCENARIO = 'PSO-scenario';

let tryOut: TryOut;

beforeAll(async () => {
  tryOut = await TryOut.open();
  await tryOut.openFile(STAFF, 'personeel-2025.xlsx');
});

afterAll(async () => {
  await tryOut.close();
});

/** The cells of the written scenario, row by row. */
async function scenario() {
  const rows = await tryOut.cells(SCENARIO, 'A1:N60');
  return rows.map((row) => row.map(({ value }) => value));
}

/** The value beside a label in the first column of the scenario, in the first table that has it. */
async function beside(label: string) {
  return (await scenario()).find(([name]) => name === label)?.[1];
}

describe('the least costly way to a higher level, from the staff list of the organisation itself', () => {
  it('starts at where the organisation stands, and proposes the level above it', async () => {
    const { pane } = tryOut;
    await pane.getByRole('button', { name: 'Zoek de goedkoopste weg' }).click();
    await pane.getByText('U staat op Trede 3.').first().waitFor();
    expect(await pane.getByLabel('Welke trede wilt u halen?').inputValue()).toBe('PSO 30+');
  });

  it('makes a list of options and puts a position in it that was worked out', async () => {
    const { pane } = tryOut;
    await pane.getByRole('button', { name: 'Naar de opties' }).click();
    await pane.getByRole('button', { name: 'Voorbeeld', exact: true }).click();
    await pane.getByRole('table', { name: 'Gelezen opties' }).waitFor();
    await pane.getByRole('button', { name: 'Reken een functie uit' }).click();
    await pane.getByLabel('Naam van de functie').fill('Kas');
    await pane.getByLabel('Uren per week').fill('36');
    await pane.getByLabel('Voltijd uren (cao)').fill('36');
    await pane.getByLabel('Uitgangspositie').selectOption('Wajong');
    await pane.getByLabel('Contractvorm').selectOption('Vast of tijdelijk');
    await pane.getByLabel('In dienst per').fill('2026-01-01');
    await pane.getByLabel('Brutoloon').fill('30000');
    await pane.getByLabel('Werkgeverslasten').fill('20');
    await pane.getByLabel('Hoe vaak kan dit hoogstens?').fill('40');
    await pane.getByRole('button', { name: 'Zet in de lijst' }).click();
    await pane.getByText('‘Kas’ staat op blad Voorbeeld opties, A7:H7.').first().waitFor();
    expect(await tryOut.cells('Voorbeeld opties', 'A7:G7')).toMatchObject([
      [
        { value: 'Kas' },
        { value: 'functie' },
        { value: 1 },
        { value: 1 },
        { value: '' },
        { value: 36000 },
        { value: 40 },
      ],
    ]);
  });

  it('finds the route to the next level in a worker, proves it and explains it', async () => {
    const { pane, page } = tryOut;
    const worker = page.waitForEvent('worker');
    await pane.getByRole('button', { name: 'Naar de route' }).click();
    expect((await worker).url()).toMatch(/\/addin\/routeWorker\.js$/);
    await pane.getByText(/^Goedkoopste weg naar PSO 30\+: .*Dat kost €.* per jaar\.$/).waitFor();
    await pane.getByText('Bewezen goedkoopst').first().waitFor();
    await pane.getByRole('button', { name: 'Waarom: de route' }).click();
    await pane.getByRole('table', { name: 'Waarom: de route' }).waitFor();
  });

  it('writes a scenario of live functions, which follows a change in the number of an option', async () => {
    const { pane, page } = tryOut;
    await pane.getByRole('button', { name: 'Schrijf scenario naar blad' }).click();
    await pane.getByText(`Het scenario staat op blad ‘${SCENARIO}’.`).first().waitFor();
    await page.waitForFunction(
      (sheet) =>
        (window.standin?.cells(sheet, 'A1:B12') ?? []).some(
          ([name, cell]) => name?.value === 'Trede' && cell?.value === 'Trede 3',
        ),
      SCENARIO,
    );
    expect(await beside('PSO 30+ gehaald')).toBe(true);
    expect(await beside('Nog nodig voor het doel (gewogen fte)')).toBe(0);
    const cost = await beside('Kosten per jaar');
    const rows = await scenario();
    const kas = rows.findIndex(([name, kind]) => name === 'Kas' && kind === 'functie');
    expect(rows[kas]?.[8]).toBeGreaterThan(0);
    await page.getByText(SCENARIO, { exact: true }).click();
    await tryOut.type(`I${kas + 1}`, '0');
    await page.waitForFunction(
      ([sheet, before]) =>
        (window.standin?.cells(sheet, 'A1:B12') ?? []).some(
          ([name, cell]) => name?.value === 'Kosten per jaar' && cell?.value !== before,
        ),
      [SCENARIO, cost] as const,
    );
    expect(await beside('PSO 30+ gehaald')).toBe(false);
    expect(tryOut.complaints).toEqual([]);
    expect(tryOut.outside).toEqual([]);
  });
});
