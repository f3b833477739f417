import { TryOut } from './tryOut';

/** A build of the add-in and the page may be part of it. */
jest.setTimeout(300_000);

const SHEET = 'PSO-normen';

let tryOut: TryOut;

beforeAll(async () => {
  tryOut = await TryOut.open();
});

afterAll(async () => {
  await tryOut.close();
});

describe('filling in norms of one’s own', () => {
  it('starts with a sheet that the pane makes', async () => {
    const { pane } = tryOut;
    await pane.getByRole('button', { name: 'Bekijk regels en bronnen' }).click();
    await pane.getByRole('button', { name: `Maak blad ${SHEET}` }).click();
    await pane.getByText('Niet in gebruik: er is nog niets ingevuld.').waitFor();
    expect(await tryOut.shows(SHEET, 'A114', 105)).toBe(105);
  });

  it('leaves a function that asks for them without an answer, and says what to do', async () => {
    await tryOut.type('G1', '=PSO.NORM(50;"Trede 1";"eigen")');
    expect(await tryOut.shows(SHEET, 'G1', '#N/A')).toBe('#N/A');
    await tryOut.goTo('G1');
    expect(await tryOut.statusLine(/los de bevindingen op/)).toMatch(/eigen regels op het blad PSO-normen/);
  });

  it('puts them in use as soon as the ends of the table are there, and calculates the cell again', async () => {
    const typed: readonly (readonly [string, string])[] = [
      ['B7', '2,2'],
      ['B8', '1-4-2026'],
      ['C11', '20%'],
      ['D11', '30%'],
      ['E11', '40%'],
      ['C114', '1%'],
      ['D114', '2%'],
      ['E114', '3%'],
    ];
    for (const [address, text] of typed) await tryOut.type(address, text);
    await tryOut.pane.getByText(/^In gebruik, niet volledig/).waitFor();
    const between = 0.2 - ((50 - 2) / 103) * 0.19;
    expect(await tryOut.shows(SHEET, 'G1', Number(between.toPrecision(12)))).toBeCloseTo(between, 10);
  });

  it('points out a percentage that lost its sign, and takes the table out of use', async () => {
    await tryOut.type('C11', '30');
    await tryOut.pane.getByText('Niet in gebruik: los eerst op wat hieronder staat.').waitFor();
    expect(await tryOut.shows(SHEET, 'G1', '#N/A')).toBe('#N/A');
    expect(tryOut.complaints).toEqual([]);
    expect(tryOut.outside).toEqual([]);
  });
});
