import path from 'node:path';
import { TryOut } from './tryOut';

/** A build of the add-in and the page may be part of it. */
jest.setTimeout(300_000);

const CONTRACTS = path.join(__dirname, '../samples/social-return-contracten.xlsx');
const OVERVIEW = 'Social return';

/** What the engine gives for the sample up to and including 31 March 2026; see test/taskpane/socialreturn/sample.test.ts. */
const OBLIGATIONS = [72_500, 31_000, 15_500];
const VALUE_OF_K1 = 80_000;
const VALUE_OF_K5 = (35_000 * 32) / 36;

let tryOut: TryOut;

beforeAll(async () => {
  tryOut = await TryOut.open();
  await tryOut.openFile(CONTRACTS, 'social-return-contracten.xlsx');
});

afterAll(async () => {
  await tryOut.close();
});

describe('social return, from the tables of a contract manager', () => {
  it('finds the tables by itself and says what was promised and what was done', async () => {
    const { pane } = tryOut;
    await pane.getByRole('button', { name: 'Volg social return' }).click();
    await pane.getByText('7 rijen · 7 kolommen').waitFor();
    await pane.getByRole('button', { name: 'Naar de stand' }).click();
    await pane.getByLabel('Gerekend tot en met').fill('2026-03-31');
    await pane
      .getByText(/^Tot en met 31-03-2026 is ten minste €.167\.223,95 gerealiseerd van €.119\.000,00/)
      .waitFor();
  });

  it('asks what the policy leaves open and counts with the answer', async () => {
    const { pane } = tryOut;
    await pane
      .getByRole('button', { name: 'Haaglanden 2023: hoe toeslagen tellen, is nog niet gekozen.' })
      .click();
    await pane.getByRole('combobox', { name: 'Hoe tellen toeslagen?' }).selectOption('no');
    await pane.getByText(/^Tot en met 31-03-2026 is ten minste €.183\.890,62 gerealiseerd/).waitFor();
  });

  it('writes an overview whose functions come to the same figures', async () => {
    await tryOut.pane.getByRole('button', { name: 'Schrijf overzicht naar blad' }).click();
    await tryOut.pane.getByText(`Het overzicht staat op blad ‘${OVERVIEW}’.`).first().waitFor();
    await tryOut.page.waitForFunction(
      ([sheet, obligation]) =>
        (window.standin?.cells(sheet, 'G1:G12') ?? []).some(([cell]) => cell?.value === obligation),
      [OVERVIEW, OBLIGATIONS[0]] as const,
    );
    const rows = await tryOut.cells(OVERVIEW, 'A1:K24');
    const obligations = rows.filter(([id]) => /^C-\d+$/.test(String(id?.value))).map((row) => row[6]?.value);
    expect(obligations.slice(0, OBLIGATIONS.length)).toEqual(OBLIGATIONS);
    const valueOf = (id: string) => rows.find((row) => row[1]?.value === id)?.[8]?.value;
    expect(valueOf('K1')).toBe(VALUE_OF_K1);
    expect(valueOf('K5')).toBeCloseTo(VALUE_OF_K5, 9);
  });

  it('follows a change in the placements', async () => {
    await tryOut.page.getByText('Inzet', { exact: true }).first().click();
    await tryOut.type('D2', '18');
    await tryOut.pane.getByText(/^Tot en met 31-03-2026 is ten minste €.143\.890,62 gerealiseerd/).waitFor();
    await tryOut.pane.getByText(/Blad ‘Social return’ is ouder dan de invoer/).waitFor();
    expect(tryOut.complaints).toEqual([]);
    expect(tryOut.outside).toEqual([]);
  });
});
