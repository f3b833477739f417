import path from 'node:path';
import { TryOut } from './tryOut';

/** A build of the add-in and the page may be part of it. */
jest.setTimeout(300_000);

const STAFF = path.join(__dirname, '../samples/personeel-2025.xlsx');
const OVERVIEW = 'PSO-overzicht';

/** What `assess` gives for this staff list with a week of 36 hours; see test/vectors/personeel-2025.json. */
const TOTAL = 0.07618290453719254;

let tryOut: TryOut;

beforeAll(async () => {
  tryOut = await TryOut.open();
  await tryOut.openFile(STAFF, 'personeel-2025.xlsx');
});

afterAll(async () => {
  await tryOut.close();
});

/** The value beside a label in the first two columns of the overview. */
async function beside(label: string) {
  const rows = await tryOut.cells(OVERVIEW, 'A1:B40');
  return rows.find(([name]) => name?.value === label)?.[1]?.value;
}

describe('where an organisation stands, from its own staff list', () => {
  it('finds the lists by itself and says where the organisation stands', async () => {
    const { pane } = tryOut;
    await pane.getByRole('button', { name: 'Bereken uw trede' }).click();
    await pane.getByText('12 rijen · 8 kolommen').waitFor();
    await pane.getByRole('button', { name: 'Naar de stand' }).click();
    await pane.getByText('U staat op Trede 3.').first().waitFor();
    expect(await pane.getByText('7,6183 %').count()).toBeGreaterThan(0);
  });

  it('writes an overview of live functions that come to the same figures', async () => {
    await tryOut.pane.getByRole('button', { name: 'Schrijf overzicht naar blad' }).click();
    await tryOut.pane.getByText(`Het overzicht staat op blad ‘${OVERVIEW}’.`).first().waitFor();
    await tryOut.page.waitForFunction(
      ([sheet, total]) =>
        (window.standin?.cells(sheet, 'B1:B40') ?? []).some(
          ([cell]) => typeof cell?.value === 'number' && Math.abs(cell.value - total) < 1e-12,
        ),
      [OVERVIEW, TOTAL] as const,
    );
    expect(await beside('Trede')).toBe('Trede 3');
    expect(await beside('Totale sociale bijdrage')).toBeCloseTo(TOTAL, 14);
  });

  it('follows a change in the staff list', async () => {
    await tryOut.page.getByText('Personeel', { exact: true }).click();
    await tryOut.type('D2', '0,5');
    await tryOut.page.waitForFunction(
      ([sheet, total]) =>
        (window.standin?.cells(sheet, 'B1:B40') ?? []).every(
          ([cell]) => typeof cell?.value !== 'number' || Math.abs(cell.value - total) > 1e-6,
        ),
      [OVERVIEW, TOTAL] as const,
    );
    expect(await beside('Totale sociale bijdrage')).toBeLessThan(TOTAL);
    expect(tryOut.complaints).toEqual([]);
    expect(tryOut.outside).toEqual([]);
  });
});
