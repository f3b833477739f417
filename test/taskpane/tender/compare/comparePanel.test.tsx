import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { ComparePanel } from '../../../../src/taskpane/tender/compare/ComparePanel';
import { NO_SIMULATION } from '../../../../src/taskpane/tender/simulation/simulationState';
import { renderInPane } from '../inPane';
import { BIDS, MODELS, requestOf } from '../result/comparisons';

expect.extend(toHaveNoViolations);

const user = userEvent.setup({ delay: null });

const { fields } = NO_SIMULATION;

/** The rows of the comparison, by the method that heads them. */
function outcomes(): ReadonlyMap<string, readonly (string | null)[]> {
  const table = screen.getByRole('table', { name: 'Vergelijk met andere methoden' });
  const groups = within(table).getAllByRole('rowgroup').slice(1);
  return new Map(
    groups.map((group) => [
      within(group).getByRole('button').textContent,
      within(group)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ]),
  );
}

test('the present method comes first and is marked, and what others say decides nothing', async () => {
  const { container } = renderInPane(
    <ComparePanel model={MODELS.points} request={requestOf('points')} simulation={fields} />,
  );
  const [first] = outcomes().keys();
  expect(first).toMatch(/\(uw model\)$/);
  expect([...outcomes().keys()].filter((name) => name.includes('uw model'))).toHaveLength(1);
  expect(screen.getAllByText(/^Alleen ter informatie/)).toHaveLength(1);
  expect(await axe(container)).toHaveNoViolations();
});

test('each method has its winner, margin in its own unit, whether others count, and the losers that turn it', () => {
  renderInPane(<ComparePanel model={MODELS.points} request={requestOf('points')} simulation={fields} />);
  const [winner, margin, relative, reversals] = outcomes().get('Gunnen op waarde') ?? [];
  expect(winner).toMatch(/^(Coumans|Coumans variant|Aalbers|Bos)/);
  expect(margin).toMatch(/^€\u00a0[\d.]+,\d\d$/);
  expect(relative).toBe('nee');
  expect(reversals).toBe('0');
  const [present] = outcomes().values();
  expect(present?.slice(0, 3)).toEqual(['Coumans', '2,22', 'ja']);
});

test('a method opens to what was assumed to derive it, and Escape closes it', async () => {
  renderInPane(<ComparePanel model={MODELS.points} request={requestOf('points')} simulation={fields} />);
  const method = screen.getByRole('button', { name: 'Gunnen op waarde' });
  await user.click(method);
  expect(method).toHaveAttribute('aria-expanded', 'true');
  expect(screen.getByText(/De totalen hangen niet af van de andere inschrijvingen/)).toBeVisible();
  expect(screen.getByText(/afgeleid van de prijzen/)).toBeVisible();
  await user.keyboard('{Escape}');
  expect(method).toHaveAttribute('aria-expanded', 'false');
  expect(method).toHaveFocus();
});

test('the figures of each method are seen without opening it', () => {
  renderInPane(<ComparePanel model={MODELS.points} request={requestOf('points')} simulation={fields} />);
  const shown = (method: string): string => (outcomes().get(method)?.[4] ?? '').replaceAll('\u00a0', ' ');
  expect(shown('Vaste bandbreedte')).toMatch(
    /^Ondergrens: € [\d.]+,00; Bovengrens: € [\d.]+,00; punten voor prijs: 40,00; punten voor kwaliteit: 60,00$/,
  );
  expect(shown('Logaritmisch')).toMatch(/^Grondtal: [\d,]+;/);
  expect(outcomes().get('Alleen kwaliteit')?.[0]).toMatch(/^Coumans/);
  expect(screen.getByText(/^Omkeringen: het aantal verliezers/)).toBeVisible();
});

test('before publication there are no bids: with an estimate the methods are compared on invented ones', async () => {
  const { unmount } = renderInPane(<ComparePanel model={MODELS.points} request={null} simulation={fields} />);
  expect(screen.getByText(/Vul de raming in/)).toBeVisible();
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
  unmount();
  renderInPane(
    <ComparePanel model={MODELS.points} request={null} simulation={{ ...fields, estimate: 100000 }} />,
  );
  expect(screen.getByText('Deze inschrijvingen zijn verzonnen.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Verzonnen prijzen' }));
  const prices = screen.getByRole('table', { name: 'Verzonnen prijzen' });
  const before = prices.textContent;
  expect(within(prices).getAllByRole('row')).toHaveLength(6);
  await user.click(screen.getByRole('button', { name: 'Verzin andere inschrijvingen' }));
  expect(screen.getByRole('table', { name: 'Verzonnen prijzen' }).textContent).not.toBe(before);
});

test('after freezing the officer chooses between the real bids and invented ones', async () => {
  renderInPane(
    <ComparePanel
      model={MODELS.points}
      request={requestOf('points', BIDS)}
      simulation={{ ...fields, estimate: 100000 }}
    />,
  );
  expect(screen.getByRole('radio', { name: 'De echte inschrijvingen' })).toBeChecked();
  await user.click(screen.getByRole('radio', { name: 'Verzonnen inschrijvingen' }));
  const [winners] = outcomes().values();
  expect(winners?.[0]).toMatch(/^S\d$/);
});
