import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { useReducer } from 'react';
import { simulate, type AwardModel } from '../../../../src/engine';
import { SimulationPanel } from '../../../../src/taskpane/tender/simulation/SimulationPanel';
import {
  NO_SIMULATION,
  settingOf,
  simulationReducer,
} from '../../../../src/taskpane/tender/simulation/simulationState';
import { renderInPane } from '../inPane';
import { MODELS } from '../result/comparisons';

expect.extend(toHaveNoViolations);

const user = userEvent.setup({ delay: null });

const QUICK = { ...NO_SIMULATION, fields: { ...NO_SIMULATION.fields, runs: 60 } };

function Simulation(props: { readonly model: AwardModel | null }) {
  const [simulation, dispatch] = useReducer(simulationReducer, QUICK);
  return <SimulationPanel model={props.model} simulation={simulation} dispatch={dispatch} />;
}

/** Presses the button and waits until it can be pressed again. */
async function run(): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'Reken de simulatie uit' }));
  await screen.findByRole('button', { name: 'Reken de simulatie uit' });
}

test('nothing is computed before it is asked for, and a missing estimate is asked for at its field', async () => {
  renderInPane(<Simulation model={MODELS.points} />);
  expect(screen.queryByRole('list')).not.toBeInTheDocument();
  await run();
  expect(screen.getByLabelText('Raming (€)')).toHaveAccessibleDescription('Vul dit in.');
  expect(screen.queryByRole('list')).not.toBeInTheDocument();
});

test('the answer is in sentences and shares, says that it is a simulation, and is that of the engine', async () => {
  const { container } = renderInPane(<Simulation model={MODELS.points} />);
  await user.type(screen.getByLabelText('Raming (€)'), '100000');
  await run();
  const outcome = simulate(MODELS.points, { ...settingOf(QUICK.fields), estimate: 100000 });
  if (!outcome.ok) throw new Error('The simulation has no answer.');
  const { reversal, lowestPriceWins } = outcome.value;
  const shares = within(screen.getByRole('list', { name: 'Hoe vaak dit gebeurt' })).getAllByRole('listitem');
  const percentage = (share: number | null): string =>
    `${((share ?? 0) * 100).toFixed(1).replace('.', ',')} %`;
  expect(shares[0]).toHaveTextContent(`Zonder één verliezer wint een ander${percentage(reversal)}`);
  expect(shares[1]).toHaveTextContent(`De laagste prijs wint${percentage(lowestPriceWins)}`);
  expect(screen.getByText(/^Eén punt is ongeveer €/)).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent('De simulatie is klaar.');
  expect(await axe(container)).toHaveNoViolations();
});

test('an answer stays and says that it is old when the setting changes', async () => {
  renderInPane(<Simulation model={MODELS.value} />);
  await user.type(screen.getByLabelText('Raming (€)'), '100000');
  await run();
  const outdated = /zijn daarna veranderd/;
  expect(screen.queryByText(outdated)).not.toBeInTheDocument();
  await user.clear(screen.getByLabelText('Aantal inschrijvers'));
  await user.type(screen.getByLabelText('Aantal inschrijvers'), '8');
  expect(screen.getByText(outdated)).toBeVisible();
  expect(screen.getByRole('list', { name: 'Hoe vaak dit gebeurt' })).toBeVisible();
});

test('the seed is under "Meer", and one that cannot be is pointed out there', async () => {
  renderInPane(<Simulation model={MODELS.points} />);
  expect(screen.queryByLabelText('Startgetal')).not.toBeInTheDocument();
  await user.type(screen.getByLabelText('Raming (€)'), '100000');
  await user.click(screen.getByRole('button', { name: 'Meer' }));
  await user.clear(screen.getByLabelText('Startgetal'));
  await user.type(screen.getByLabelText('Startgetal'), '1,5');
  await run();
  expect(screen.getByLabelText('Startgetal')).toHaveAccessibleDescription(/heel getal/);
});

test('a model with gaps is not tried', async () => {
  renderInPane(<Simulation model={null} />);
  expect(screen.getByText('Vul eerst het model helemaal in.')).toBeVisible();
  await run();
  expect(screen.queryByRole('list')).not.toBeInTheDocument();
});

test('what kind of bid was put between the others is one click away', async () => {
  renderInPane(<Simulation model={MODELS.points} />);
  await user.type(screen.getByLabelText('Raming (€)'), '100000');
  await run();
  await user.click(screen.getByRole('button', { name: 'Per soort ronde' }));
  const table = screen.getByRole('table', { name: 'Per soort ronde' });
  expect(within(table).getAllByRole('row')).toHaveLength(7);
});
