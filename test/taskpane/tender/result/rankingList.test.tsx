import { screen, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import type { AwardRequest } from '../../../../src/engine';
import { RankingList } from '../../../../src/taskpane/tender/result/RankingList';
import { renderInPane } from '../inPane';
import { AGGREGATIONS, BIDS, MODELS, outcomeOf, requestOf } from './comparisons';

expect.extend(toHaveNoViolations);

/** The lines of the ranking as a person reads them. */
function linesOf(request: AwardRequest): readonly string[] {
  renderInPane(<RankingList request={request} result={outcomeOf(request)} withdrawn={new Map()} />);
  return within(screen.getByRole('list', { name: 'Rangorde' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent.replaceAll('\u00a0', ' '));
}

test.each(AGGREGATIONS)(
  'with %s every bid has its place, its figure or the reason it has none',
  async (aggregation) => {
    const request = requestOf(aggregation);
    const { container } = renderInPane(
      <RankingList request={request} result={outcomeOf(request)} withdrawn={new Map()} />,
    );
    const lines = screen.getAllByRole('listitem').filter((line) => line.closest('ol') !== null);
    expect(lines).toHaveLength(BIDS.length);
    expect(lines[4]).toHaveTextContent(/^Dekker.*onder het minimum: .*Plan/);
    expect(lines[5]).toHaveTextContent(/^Eversuitgeslotente laat/);
    expect(await axe(container)).toHaveNoViolations();
  },
);

test('totals are in what the method compares, with price and quality beside them', () => {
  const [first] = linesOf(requestOf('value'));
  expect(first).toMatch(
    /^1Coumans variant€ 74\.000,00.*Prijs € 99\.000,00, min kwaliteitswaarde € 25\.000,00/,
  );
});

test('an index has figures that can be told apart', () => {
  const [first, second] = linesOf(requestOf('valueForMoney'));
  expect(first).toMatch(/^1Coumans0,0005385.*Prijs € 104\.000,00, kwaliteit 56,00 punten/);
  expect(second).toMatch(/^2Coumans variant0,0005253/);
});

test('a variant names the bid it is a variant of', () => {
  expect(linesOf(requestOf('points'))[1]).toMatch(/^2Coumans variant.*Variant van Coumans/);
});

test('a tie is shown as one: the same place twice, each with the other named', () => {
  const twins = BIDS.slice(0, 1).flatMap((bid) => [bid, { ...bid, id: 'Tweeling' }]);
  const [one, other] = linesOf({ model: MODELS.points, bids: [...twins, ...BIDS.slice(1, 2)] });
  expect(one).toMatch(/^1Aalbers.*Gelijk met Tweeling/);
  expect(other).toMatch(/^1Tweeling.*Gelijk met Aalbers/);
});

test('a bar says in words what the total is made of', () => {
  const request = requestOf('markup');
  renderInPane(<RankingList request={request} result={outcomeOf(request)} withdrawn={new Map()} />);
  const [bar] = screen.getAllByRole('img');
  expect(bar).toHaveAccessibleName('Prijs €\u00a0104.000,00, Opslag €\u00a010.400,00');
});

test('a bid can be explained from its line', () => {
  linesOf(requestOf('utilityIndex'));
  expect(screen.getByRole('button', { name: 'Waarom: Coumans' })).toBeVisible();
});

test('a bid that may be withdrawn says so in its line, with the cell, unless it is out', () => {
  const request = requestOf('points');
  const withdrawn = new Map([
    ['Coumans', 'H11'],
    ['Evers', 'H12'],
  ]);
  renderInPane(<RankingList request={request} result={outcomeOf(request)} withdrawn={withdrawn} />);
  expect(screen.getByText('Mogelijk teruggetrokken, zie H11').closest('li')).toHaveTextContent(/^1Coumans/);
  expect(screen.queryByText(/zie H12/)).not.toBeInTheDocument();
});
