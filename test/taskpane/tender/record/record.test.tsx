import { act, configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { readTenders } from '../../../../src/taskpane/tender/record/keptTenders';
import { isFormula, WorkbookRefusal } from '../../../../src/workbook/workbook';
import { layOut } from '../../../../src/workbook/reportLayout';
import { block } from '../../../workbook/block';
import { PaperWorkbook } from '../../paperWorkbook';
import { renderPane, sampleWorkbook } from '../../renderPane';
import { bidsSheet, modelSheet, withCell } from '../schoonmaak';

expect.extend(toHaveNoViolations);

/** The whole pane is drawn for each test; on a busy machine that takes a while. */
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 10_000 });

const user = userEvent.setup({ delay: null });

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const tab = (name: RegExp): HTMLElement => screen.getByRole('tab', { name });
/** What axe looks at: the pane without what Fluent puts around it. */
const pane = (): Element => document.querySelector('.fui-FluentProvider') ?? document.body;
const rankingOrder = (): readonly (string | null)[] =>
  within(screen.getByRole('list', { name: 'Rangorde' }))
    .getAllByRole('listitem')
    .map((item) => item.textContent);

/** Opens the tender and reads the model of the sample; G is withdrawn. */
async function setUp(): Promise<void> {
  await user.click(button('Begin'));
  await readSample();
}

async function readSample(): Promise<void> {
  await screen.findByText(/8 inschrijvingen/);
  await user.click(button(/bevindingen$/));
  await user.click(button('Neem over: sluit Inschrijver G uit'));
  await user.click(tab(/^Model/));
  await user.click(button('Lees model uit blad Gunningsmodel'));
  await screen.findByText('Samen 100 punten');
}

/** The same, frozen, with the ranking in view. */
async function setUpFrozen(workbook: PaperWorkbook): Promise<void> {
  renderPane(workbook);
  await setUp();
  await user.click(button('Leg het model vast'));
  await screen.findByText(/^Vastgelegd op/);
  await user.click(tab(/^Uitslag/));
  await screen.findByRole('list', { name: 'Rangorde' });
}

describe('the vault with the prices', () => {
  test('no price, total or ranking is to be seen before the model is frozen, and the pane says why', async () => {
    const workbook = await sampleWorkbook();
    const { container } = renderPane(workbook);
    await setUp();
    const seen: string[] = [container.textContent];
    await user.click(tab(/^Inschrijvingen/));
    seen.push(container.textContent);
    await user.click(tab(/^Uitslag/));
    seen.push(container.textContent);
    expect(seen.join(' ')).not.toMatch(/2\.?184\.?500|1\.?998\.?750|2\.?415\.?000|65,22|wint/);
    expect(screen.getByText('De prijzen blijven dicht tot het model vastligt.')).toBeVisible();
    expect(screen.queryByRole('list', { name: 'Rangorde' })).not.toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  test('one click opens it: the model is kept in the workbook and the ranking is there', async () => {
    const workbook = await sampleWorkbook();
    renderPane(workbook);
    await setUp();
    await user.click(tab(/^Uitslag/));
    await user.click(button('Leg het model vast'));
    expect(await screen.findByText(/^Inschrijver C wint met 1,76 punten verschil\./)).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('Het model ligt vast.');
    expect(workbook.kept.tender).toContain('"hash"');
  });

  test('opened with a withdrawal unanswered, the ranking and the write button keep asking until it is', async () => {
    const workbook = await sampleWorkbook();
    renderPane(workbook);
    await user.click(button('Begin'));
    await screen.findByText(/8 inschrijvingen/);
    await user.click(tab(/^Model/));
    await user.click(button('Lees model uit blad Gunningsmodel'));
    await user.click(await screen.findByRole('button', { name: 'Leg het model vast' }));
    await screen.findByText(/^Vastgelegd op/);
    await user.click(tab(/^Uitslag/));
    await screen.findByRole('list', { name: 'Rangorde' });
    const line = rankingOrder().find((each) => each?.includes('Inschrijver G'));
    expect(line).toMatch(/Mogelijk teruggetrokken, zie [A-Z]+\d+/);
    expect(screen.getByText(/^Let op: Inschrijver G is mogelijk teruggetrokken/)).toBeVisible();
    await user.click(tab(/^Inschrijvingen/));
    await user.click(button(/bevinding/));
    await user.click(button('Neem over: sluit Inschrijver G uit'));
    await user.click(tab(/^Uitslag/));
    expect(screen.queryByText(/ogelijk teruggetrokken/)).not.toBeInTheDocument();
  });

  test('stays shut when Excel does not keep the model', async () => {
    const workbook = await sampleWorkbook();
    renderPane(workbook);
    await setUp();
    await user.click(tab(/^Uitslag/));
    workbook.refusal = new WorkbookRefusal('workbookProtected');
    await user.click(button('Leg het model vast'));
    expect(await screen.findAllByText(/beveiligd/)).not.toHaveLength(0);
    expect(screen.queryByRole('list', { name: 'Rangorde' })).not.toBeInTheDocument();
  });
});

describe('a frozen model', () => {
  test('cannot be typed over, and shows its mark in full when asked', async () => {
    const workbook = await sampleWorkbook();
    await setUpFrozen(workbook);
    await user.click(tab(/^Model/));
    expect(screen.queryByLabelText('Punten voor de prijs')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Lees model/ })).not.toBeInTheDocument();
    const hash = /"hash":"([0-9a-f]{64})"/.exec(workbook.kept.tender ?? '')?.[1] ?? '';
    await user.click(button(`Kenmerk ${hash.slice(0, 8)}`));
    expect(screen.getByText(hash)).toBeVisible();
    await user.click(button('Kopieer kenmerk'));
    expect(await screen.findAllByText('De tekst staat op het klembord.')).not.toHaveLength(0);
    expect(await axe(pane())).toHaveNoViolations();
  });

  test('changes only with a reason, after the change and both rankings have been shown', async () => {
    const workbook = await sampleWorkbook();
    await setUpFrozen(workbook);
    await user.click(tab(/^Model/));
    await user.click(button('Wijzig met reden'));
    expect(screen.getByText('Er is nog niets veranderd.')).toBeVisible();
    const points = screen.getByLabelText('Punten voor de prijs');
    await user.clear(points);
    await user.type(points, '80');
    expect(
      within(screen.getByRole('list', { name: 'Wat er verandert' })).getByText(
        /^Gewicht van de prijs van 40 naar 80/,
      ),
    ).toBeVisible();
    const rankings = { name: 'Rangorde voor en na de wijziging' };
    const before = workbook.kept.tender;
    const reason = screen.getByLabelText(/^Reden voor de wijziging/);
    await user.type(reason, 'fout');
    await user.click(button('Bekijk wat dit verandert'));
    await user.click(button('Bevestig de wijziging'));
    expect(screen.queryByRole('table', rankings)).not.toBeInTheDocument();
    expect(workbook.kept.tender).toBe(before);
    await user.clear(reason);
    await user.type(reason, 'Nota van inlichtingen 2, vraag 14');
    expect(screen.queryByRole('table', rankings)).not.toBeInTheDocument();
    await user.click(button('Bekijk wat dit verandert'));
    const beside = screen.getByRole('table', rankings);
    expect(within(beside).getByRole('row', { name: /^Inschrijver C 1 5$/ })).toBeVisible();
    expect(await axe(pane())).toHaveNoViolations();
    await user.type(points, '0');
    expect(screen.queryByRole('table', rankings)).not.toBeInTheDocument();
    await user.clear(points);
    await user.type(points, '80');
    await user.click(button('Bevestig de wijziging'));
    expect(await screen.findByText('Nota van inlichtingen 2, vraag 14')).toBeVisible();
    await user.click(button(/^Wijziging van/));
    expect(screen.getByRole('table', { name: 'Rangorde voor en na de wijziging' })).toBeVisible();
    await user.click(tab(/^Uitslag/));
    expect(rankingOrder()[0]).toMatch(/^1Inschrijver A/);
  });

  test('is as it was when the change is taken back', async () => {
    const workbook = await sampleWorkbook();
    await setUpFrozen(workbook);
    await user.click(tab(/^Model/));
    await user.click(button('Wijzig met reden'));
    await user.type(screen.getByLabelText('Punten voor de prijs'), '0');
    await user.click(button('Niet wijzigen'));
    await user.click(tab(/^Uitslag/));
    expect(screen.getByText(/^Inschrijver C wint met 1,76 punten verschil\./)).toBeVisible();
    expect(screen.queryByText('400')).not.toBeInTheDocument();
  });

  test('is still there when the workbook is opened again, with what was set up around it', async () => {
    const workbook = await sampleWorkbook();
    await setUpFrozen(workbook);
    const again = new PaperWorkbook([await bidsSheet(), await modelSheet()], 'Inschrijvingen');
    again.kept.tender = workbook.kept.tender;
    document.body.replaceChildren();
    renderPane(again);
    await user.click(await screen.findByRole('button', { name: 'Verder waar u was' }));
    await screen.findByText(/8 inschrijvingen/);
    await user.click(tab(/^Uitslag/));
    expect(await screen.findByText(/^Inschrijver C wint met 1,76 punten verschil\./)).toBeVisible();
    expect(rankingOrder().at(-1)).toContain('teruggetrokken 12-10');
  });
});

describe('the sheet of a frozen model', () => {
  test('changed by hand: the result shuts, the finding selects the cell, and the sheet put back opens it', async () => {
    const workbook = await sampleWorkbook();
    await setUpFrozen(workbook);
    const sheet = await modelSheet();
    act(() => workbook.change(withCell(sheet, 'C3', 25)));
    expect(
      await screen.findByText(/wijkt af van het vastgelegde model. Plan van aanpak: eerst 30, nu 25/),
    ).toBeVisible();
    expect(screen.queryByRole('list', { name: 'Rangorde' })).not.toBeInTheDocument();
    await user.click(button('Toon C3'));
    expect(workbook.selected).toEqual(['Gunningsmodel!C3']);
    expect(await axe(pane())).toHaveNoViolations();
    act(() => workbook.change(sheet));
    expect(await screen.findByRole('list', { name: 'Rangorde' })).toBeVisible();
  });

  test('changed by hand can be taken over with a reason', async () => {
    const workbook = await sampleWorkbook();
    await setUpFrozen(workbook);
    const changed = withCell(await modelSheet(), 'C3', 25);
    act(() => workbook.change(changed));
    await user.click(
      await screen.findByRole('button', { name: 'Neem blad Gunningsmodel over met een reden' }),
    );
    expect(screen.getByText(/Plan van aanpak.*van 30 naar 25/)).toBeVisible();
    await user.type(screen.getByLabelText(/^Reden voor de wijziging/), 'Fout in het blad');
    await user.click(button('Bevestig de wijziging'));
    await screen.findByText('Fout in het blad');
    await user.click(tab(/^Uitslag/));
    expect(await screen.findByRole('list', { name: 'Rangorde' })).toBeVisible();
    expect(screen.queryByText(/wijkt af van het vastgelegde model/)).not.toBeInTheDocument();
  });
});

describe('another tender in the same workbook', () => {
  test('is begun after a question, and the earlier record stays in the list', async () => {
    const workbook = await sampleWorkbook();
    await setUpFrozen(workbook);
    await user.click(tab(/^Model/));
    await user.click(button('Begin opnieuw'));
    expect(button('Annuleren')).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByText(/Wilt u opnieuw beginnen/)).not.toBeInTheDocument();
    await user.click(button('Begin opnieuw'));
    await user.click(button('Ja, begin opnieuw'));
    await readSample();
    await user.click(button('Leg het model vast'));
    await screen.findAllByText(/^Vastgelegd op/);
    const earlier = screen.getByRole('list', { name: 'Eerdere aanbestedingen' });
    await user.click(within(earlier).getByRole('button', { name: /^Vastgelegd op/ }));
    expect(within(earlier).getByText('Plan van aanpak')).toBeVisible();
    const kept = readTenders(workbook.kept.tender);
    expect(kept).toMatchObject({ kind: 'read', tenders: { earlier: [{ kind: 'frozen' }] } });
  });

  test('a record of a later version is said to be there and is never written over', async () => {
    const workbook = await sampleWorkbook();
    workbook.kept.tender = '{"schema":99}';
    renderPane(workbook);
    await setUp();
    expect(await screen.findByText(/dat deze versie niet kan lezen/)).toBeVisible();
    await user.click(button('Leg het model vast'));
    expect(workbook.kept.tender).toBe('{"schema":99}');
  });
});

describe('reasons and letters', () => {
  test('the sheet is made, what is typed there is followed, and a finding selects its cell', async () => {
    const workbook = await sampleWorkbook();
    await setUpFrozen(workbook);
    await user.click(tab(/^Motivering/));
    await user.click(button('Maak motiveringsblad'));
    await screen.findAllByText(/^De motivering staat op blad/);
    const written = workbook.written.at(-1);
    if (written === undefined) throw new Error('The sheet was written.');
    const cells = layOut(written).cells.map((row) => row.map((cell) => (isFormula(cell) ? null : cell)));
    const sheet = { ...block(cells), sheet: 'PSO-motivering' };
    act(() => workbook.change(sheet));
    expect(await screen.findByText('0 van 28 scores hebben een reden.')).toBeVisible();
    act(() => workbook.change(withCell(sheet, 'G5', 'Het plan is helder')));
    expect(await screen.findByText('1 van 28 scores hebben een reden.')).toBeVisible();
    await user.click(button(/^\d+ bevindingen/));
    await user.click(button('Toon G9'));
    expect(workbook.selected).toEqual(['PSO-motivering!G9']);
    await user.click(button(/^Inschrijver C · nog/));
    expect(screen.getByText(/Het plan is helder/)).toBeVisible();
    expect(await axe(pane())).toHaveNoViolations();
  });

  test('a sheet that was deleted counts as none yet, and the pane says so', async () => {
    const workbook = await sampleWorkbook();
    await setUpFrozen(workbook);
    await user.click(tab(/^Motivering/));
    await user.click(button('Maak motiveringsblad'));
    expect(
      await screen.findByText(
        'Blad ‘PSO-motivering’ met de motivering is er niet meer. Maak een nieuw motiveringsblad.',
      ),
    ).toBeVisible();
    expect(screen.queryByText(/Excel/)).not.toBeInTheDocument();
    expect(button('Maak motiveringsblad')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Ga naar het blad' })).not.toBeInTheDocument();
  });

  test('a letter can be copied, by hand where the browser does not let the pane do it, and all go on a sheet', async () => {
    const workbook = await sampleWorkbook();
    await setUpFrozen(workbook);
    await user.click(tab(/^Motivering/));
    await user.selectOptions(screen.getByLabelText('Taal van de brieven'), 'English');
    await user.click(button(/^Inschrijver A · nog \d+ zaken/));
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('No permission.'));
    await user.click(button('Kopieer tekst van de brief aan Inschrijver A'));
    const text = await screen.findByRole('textbox', { name: 'Kopieer tekst van de brief aan Inschrijver A' });
    expect(text).toHaveFocus();
    expect(text).toHaveDisplayValue(/Inschrijver C/);
    await user.click(button('Schrijf conceptbrieven naar blad'));
    await screen.findAllByText(/^De conceptbrieven staan op blad/);
    expect(workbook.written.map(({ sheetName }) => sheetName)).toEqual(['PSO-letters']);
  });
});
