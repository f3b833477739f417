import path from 'node:path';
import { TryOut } from './tryOut';

/** A build of the add-in and the page may be part of it. */
jest.setTimeout(300_000);

const STAFF = path.join(__dirname, '../samples/personeel-2025.xlsx');
const SCENARIO = 'PSO-scenario';
const SECOND = 'PSO-scenario (2)';

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

/** The plan that the function on the second sheet found, once it costs so much: option, number and cost of each line. */
async function searchedAgain(cost: number) {
  await tryOut.page.waitForFunction(
    ([sheet, total]) =>
      (window.standin?.cells(sheet, 'A1:C80') ?? []).some(
        ([name, , sum]) => name?.value === 'Samen' && sum?.value === total,
      ),
    [SECOND, cost] as const,
  );
  const rows = (await tryOut.cells(SECOND, 'A1:C80')).map((row) => row.map(({ value }) => value));
  const heading = rows.findIndex(([name]) => name === 'Goedkoopste weg, opnieuw gezocht');
  const header = rows.findIndex(([name], row) => row > heading && name === 'Optie');
  return rows.slice(header + 1).filter(([name]) => name !== '');
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
  });

  it('searches the cheapest way again on the sheet when a cost changes, for an organisation that was typed', async () => {
    const { pane, page } = tryOut;
    await pane.getByRole('tab', { name: /^Uitgangspunt/ }).click();
    await pane.getByLabel('Waar komen de cijfers vandaan?').selectOption('Zelf invullen');
    await pane.getByLabel('Totaal fte van de organisatie').fill('50');
    await pane.getByLabel('Gewogen fte van de doelgroep').fill('0,8');
    await pane.getByLabel('Welke trede wilt u halen?').selectOption('Trede 2');
    await pane.getByRole('tab', { name: /^Route/ }).click();
    await pane.getByText(/^Goedkoopste weg naar Trede 2: .*Schoonmaak/).waitFor();
    await pane.getByText('Bewezen goedkoopst').first().waitFor();
    await pane.getByRole('button', { name: 'Schrijf scenario naar blad' }).click();
    await pane.getByRole('button', { name: `Schrijf op nieuw blad ‘${SECOND}’` }).click();
    await pane.getByText(`Het scenario staat op blad ‘${SECOND}’.`).first().waitFor();
    expect(await searchedAgain(19_000)).toMatchObject([
      ['Schoonmaak, bestaande plek', 1, 13_000],
      ['Catering bij sociale leverancier', 1, 6000],
      ['Samen', 2, 19_000],
    ]);
    await page.getByText('Voorbeeld opties', { exact: true }).click();
    await tryOut.type('F6', '7000');
    expect((await searchedAgain(20_000)).at(-1)).toMatchObject(['Samen', 2, 20_000]);
    expect(tryOut.complaints).toEqual([]);
    expect(tryOut.outside).toEqual([]);
  });
});
