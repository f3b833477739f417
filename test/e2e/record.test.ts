import { TryOut } from './tryOut';

/** A build of the add-in and the page may be part of it. */
jest.setTimeout(300_000);

const MODEL = 'Gunningsmodel';

let tryOut: TryOut;

beforeAll(async () => {
  tryOut = await TryOut.open();
});

afterAll(async () => {
  await tryOut.close();
});

/** Goes to the job and waits until the bids have been read. */
async function openJob(by = 'Begin'): Promise<void> {
  await tryOut.pane.getByRole('button', { name: by }).click();
  await tryOut.pane.getByText('8 inschrijvingen').waitFor();
}

async function goToStep(name: RegExp): Promise<void> {
  await tryOut.pane.getByRole('tab', { name }).click();
}

/** The mark of the frozen model as the pane shows it, in short. */
async function mark(): Promise<string> {
  await goToStep(/^Model/);
  return tryOut.pane.getByRole('button', { name: /^Kenmerk/ }).innerText();
}

describe('the record of a tender', () => {
  let frozen = '';

  it('starts when the model is frozen, and the ranking is there', async () => {
    const { pane } = tryOut;
    await openJob();
    await pane.getByRole('button', { name: /bevindingen/ }).click();
    await pane.getByRole('button', { name: /sluit Inschrijver G uit/ }).click();
    await goToStep(/^Model/);
    await pane.getByRole('button', { name: `Lees model uit blad ${MODEL}` }).click();
    await pane.getByText('Samen 100 punten').waitFor();
    await pane.getByRole('button', { name: 'Leg het model vast' }).click();
    await pane.getByText(/^Vastgelegd op/).waitFor();
    frozen = await mark();
    await goToStep(/^Uitslag/);
    await pane
      .getByText(/^Inschrijver C wint/)
      .first()
      .waitFor();
  });

  it('notices a model that is changed by hand on its sheet, and gives no ranking by it', async () => {
    const { pane, page } = tryOut;
    await page.getByText(MODEL, { exact: true }).last().click();
    await tryOut.type('C3', '25');
    await pane.getByText(/wijkt af van het vastgelegde model\. Plan van aanpak: eerst 30, nu 25/).waitFor();
    expect(await pane.getByRole('list', { name: 'Rangorde' }).count()).toBe(0);
    await pane.getByRole('button', { name: 'Toon C3' }).waitFor();
  });

  it('gives the ranking again once the sheet is put back', async () => {
    await tryOut.type('C3', '30');
    await tryOut.pane
      .getByText(/^Inschrijver C wint/)
      .first()
      .waitFor();
  });

  it('makes a sheet for the reasons and reads what is typed there', async () => {
    const { pane } = tryOut;
    await goToStep(/^Motivering/);
    await pane.getByRole('button', { name: 'Maak motiveringsblad' }).click();
    await pane.getByText('0 van 28 scores hebben een reden.').waitFor();
    await tryOut.type('G5', 'De planning noemt geen reserve');
    await pane.getByText('1 van 28 scores hebben een reden.').waitFor();
  });

  it('is still there after saving and opening the workbook again', async () => {
    const { pane } = tryOut;
    await tryOut.openFile(await tryOut.save(), 'bewaard.xlsx');
    await openJob('Verder waar u was');
    expect(await mark()).toBe(frozen);
    await goToStep(/^Uitslag/);
    await pane
      .getByText(/^Inschrijver C wint/)
      .first()
      .waitFor();
    expect(await pane.getByRole('listitem').last().innerText()).not.toContain('Inschrijver C');
    await pane
      .getByText(/teruggetrokken/)
      .first()
      .waitFor();
    await goToStep(/^Motivering/);
    await pane.getByText('1 van 28 scores hebben een reden.').waitFor();
  });

  it('put no error on the console and asked nothing from outside this machine', () => {
    expect(tryOut.complaints).toEqual([]);
    expect(tryOut.outside).toEqual([]);
  });
});
