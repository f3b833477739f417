import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { renderPane } from '../renderPane';
import { organisation, WAREHOUSE } from './organisation';

expect.extend(toHaveNoViolations);

const user = userEvent.setup({ delay: null });

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

async function type(label: string, typed: string): Promise<void> {
  const field = screen.getByLabelText(label);
  await user.clear(field);
  await user.type(field, typed);
}

/** The four people of the list of 2025. */
async function openOutlook() {
  const workbook = await organisation([WAREHOUSE]);
  const { container } = renderPane(workbook);
  await user.click(button('Zoek de goedkoopste weg'));
  await screen.findByText(/^U staat op/);
  await user.click(screen.getByRole('tab', { name: /^Vooruitblik/ }));
  return { workbook, container };
}

test('the answer comes first: how long the level is kept and how sure that is', async () => {
  const { container } = await openOutlook();
  expect(
    screen.getByText('U houdt Trede 2 zeker tot en met 30-04-2026. Daarna staat uw trede niet vast.'),
  ).toBeVisible();
  expect(
    screen.getByText(/^Zeker tot en met 30-04-2026\. Daarna mogelijk: Trede 1, Trede 2\./),
  ).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
});

test('the outlook goes on where the year of the list ends, and a later start says what happened in between', async () => {
  await openOutlook();
  expect(screen.getByLabelText('Eerste maand')).toHaveValue('2026-01');
  expect(screen.queryByText(/^Over 2025 stond u op/)).not.toBeInTheDocument();
  await type('Eerste maand', '2030-01');
  expect(
    screen.getByText(
      /^Over 2025 stond u op: Trede 2\. Over de twaalf maanden tot en met 31-01-2030 is dat: /,
    ),
  ).toBeVisible();
});

test('the drawing says in words what it shows, and its figures stand in a table', async () => {
  const { container } = await openOutlook();
  expect(
    screen.getByRole('img', { name: /^Van jan 2026 tot en met .*: Trede 2.*totale bijdrage van/ }),
  ).toBeVisible();
  await user.click(button('Cijfers per maand'));
  const table = screen.getByRole('table', { name: 'Cijfers per maand' });
  // A header, and of three years one line for the months that are alike.
  const lines = within(table).getAllByRole('row').slice(1);
  expect(lines.length).toBeLessThan(36);
  expect(lines[0]).toHaveTextContent(/^jan 2026/);
  expect(lines.at(-1)).toHaveTextContent(/dec 2028.*%/);
  expect(within(table).getAllByRole('row', { name: / t\/m / })).not.toHaveLength(0);
  await user.selectOptions(screen.getByLabelText('Welke maand wilt u nagaan?'), 'dec 2026');
  await user.click(button('Waarom: de stand in dec 2026'));
  expect(screen.getByRole('table', { name: 'Waarom: de stand in dec 2026' })).toHaveTextContent(/Norm/);
  expect(await axe(container)).toHaveNoViolations();
});

test('the period can be changed, and a period that cannot be is refused at its field', async () => {
  await openOutlook();
  await type('Aantal maanden', '12');
  expect(screen.getByRole('img', { name: /tot en met dec 2026: [^:]*$/ })).toBeVisible();
  await type('Aantal maanden', '0');
  expect(screen.getByLabelText('Aantal maanden')).toHaveAccessibleDescription(
    'Vul een heel getal in van 1 of hoger.',
  );
  await type('Aantal maanden', '600');
  expect(screen.getByText(/^Dit zijn 600 maanden/)).toBeVisible();
});

test('the end of the certificate is in the answer, in the drawing and among the events', async () => {
  await openOutlook();
  await type('Einddatum van uw PSO-certificaat', '2027-06-30');
  expect(screen.getByText(/^Aan het eind van uw certificaat, op 30-06-2027, is uw stand: /)).toBeVisible();
  const events = screen.getByRole('list', { name: 'Wat er gebeurt en wanneer' });
  expect(within(events).getByText('PSO-certificaat loopt af')).toBeVisible();
  expect(within(events).getByText('PSO-certificaat: nog 3 maanden geldig')).toBeVisible();
  expect(within(events).queryByText('Mogelijk nieuwe PSO-handleiding')).not.toBeInTheDocument();
  await user.click(button('Elk jaar op 1 april mogelijk een nieuwe PSO-handleiding (3)'));
  expect(screen.getAllByText('Mogelijk nieuwe PSO-handleiding')).toHaveLength(3);
  await type('Einddatum van uw PSO-certificaat', '2040-01-01');
  await user.click(button(/bevinding/));
  expect(screen.getByText(/^Het certificaat loopt af op 01-01-2040, na de laatste maand/)).toBeVisible();
});

test('the events are saved as a calendar file, and can be copied where Excel does not save', async () => {
  await openOutlook();
  const files: Blob[] = [];
  const saved: string[] = [];
  URL.createObjectURL = (file: Blob) => {
    files.push(file);
    return 'blob:calendar';
  };
  const clicks = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push(this.download);
  });
  await user.click(button('Bewaar als agendabestand (.ics)'));
  expect(saved).toEqual(['pso-vooruitblik.ics']);
  expect(files[0]?.type).toBe('text/calendar;charset=utf-8');
  clicks.mockRestore();
  await user.click(button('Kopieer de agenda als tekst'));
  expect(await navigator.clipboard.readText()).toMatch(
    /^BEGIN:VCALENDAR[^]*UID:2026-04-01-handbook@pso-voor-excel/,
  );
});

test('the chance is only simulated when asked for, and says what it was made with', async () => {
  const { container } = await openOutlook();
  expect(screen.queryByText(/^Simulatie: in/)).not.toBeInTheDocument();
  expect(screen.getByText(/^Vul eerst het verloop/)).toBeVisible();
  await type('Verloop per jaar', '15');
  await type('Onzekerheid van de uren', '10');
  await type('Aantal keer geloot', '200');
  await user.click(button('Simuleer'));
  expect(
    await screen.findByText(/^Simulatie: in [\d,]+.% van de keren hebt u op 31-12-2028 nog/),
  ).toBeVisible();
  expect(
    screen.getByText(/^Dit is een simulatie, geen voorspelling: 200 keer geloot, met 15,0.% verloop/),
  ).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
  await type('Verloop per jaar', '90');
  await user.click(button('Simuleer'));
  expect(
    await screen.findByText('Niet te zeggen: de bijdrage ligt onder de laagste norm die openbaar is.'),
  ).toBeVisible();
  await type('Startgetal', '2');
  expect(screen.getByText('De invoer is veranderd. Dit is nog de vorige simulatie.')).toBeVisible();
  await type('Aantal keer geloot', '0');
  await user.click(button('Simuleer'));
  expect(await screen.findAllByText(/^Geef een heel aantal keren/)).not.toHaveLength(0);
});

test('without a staff list the step says what it needs', async () => {
  renderPane(await organisation([WAREHOUSE]));
  await user.click(button('Zoek de goedkoopste weg'));
  await screen.findByText(/^U staat op/);
  await user.selectOptions(screen.getByLabelText('Waar komen de cijfers vandaan?'), 'Zelf invullen');
  await type('Totaal fte van de organisatie', '50');
  await type('Gewogen fte van de doelgroep', '1,5');
  await user.click(screen.getByRole('tab', { name: /^Vooruitblik/ }));
  expect(screen.getByText(/^De vooruitblik heeft uw personeelslijst nodig/)).toBeVisible();
});
