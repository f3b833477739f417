import { TryOut } from './tryOut';

/** A build of the add-in and the page may be part of it. */
jest.setTimeout(300_000);

const SHEET = 'PSO-beleid';

let tryOut: TryOut;

beforeAll(async () => {
  tryOut = await TryOut.open();
});

afterAll(async () => {
  await tryOut.close();
});

describe('filling in a social-return policy of one’s own', () => {
  it('starts with a sheet that the pane makes, with what each column is for and rows as an example', async () => {
    const { pane } = tryOut;
    await pane.getByRole('button', { name: 'Bekijk regels en bronnen' }).click();
    await pane.getByRole('button', { name: `Maak blad ${SHEET}` }).click();
    await pane
      .getByRole('region', { name: 'Eigen social-returnbeleid' })
      .getByText('Niet in gebruik: er is nog niets ingevuld.')
      .waitFor();
    expect(await tryOut.shows(SHEET, 'C38', 'Participatiewet')).toBe('Participatiewet');
    expect(await tryOut.shows(SHEET, 'C27', 'Een van deze: bouwblok, toeslag.')).toMatch(/toeslag/);
  });

  it('leaves a function that asks for it without an answer, and says what to do', async () => {
    await tryOut.type('L1', '=PSO.SR.WAARDE("eigen";"Participatiewet";18;12)');
    expect(await tryOut.shows(SHEET, 'L1', '#N/A')).toBe('#N/A');
    await tryOut.goTo('L1');
    expect(await tryOut.statusLine(/los de bevindingen op/)).toMatch(/eigen beleid op het blad PSO-beleid/);
  });

  it('puts it in use as soon as nothing is wrong any more, and calculates the cells again', async () => {
    const typed: readonly (readonly [string, string])[] = [
      ['L3', '=PSO.SR.BLOKKEN("eigen")'],
      ['B7', 'Gemeente Voorbeeld'],
      ['B15', '36'],
      ['B16', 'ja'],
      ['D38', '40000'],
      ['D40', '5000'],
    ];
    for (const [address, text] of typed) await tryOut.type(address, text);
    await tryOut.pane.getByText('In gebruik en volledig.').waitFor();
    expect(await tryOut.shows(SHEET, 'L1', 20_000)).toBe(20_000);
    expect(await tryOut.shows(SHEET, 'M4', 'Participatiewet')).toBe('Participatiewet');
    await tryOut.pane.getByText('In gebruik en volledig.').waitFor();
  });

  it('points out a basis that is none, and takes the policy out of use', async () => {
    await tryOut.type('E38', 'per kwartaal');
    await tryOut.pane.getByText('Niet in gebruik: los eerst op wat hieronder staat.').waitFor();
    await tryOut.pane.getByText('"per kwartaal" is hier geen keuze.').waitFor();
    expect(await tryOut.shows(SHEET, 'L1', '#N/A')).toBe('#N/A');
    expect(tryOut.complaints).toEqual([]);
    expect(tryOut.outside).toEqual([]);
  });
});
