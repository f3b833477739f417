import { render, screen } from '@testing-library/react';
import { FaultBarrier } from '../../../src/taskpane/shell/FaultBarrier';

function Broken(): never {
  throw new Error('broken on purpose');
}

test('a view that fails makes room for a sentence, and another view is not touched by it', () => {
  const silenced = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const { rerender } = render(
    <FaultBarrier key="one" instead="Ga terug">
      <Broken />
    </FaultBarrier>,
  );
  expect(screen.getByText('Ga terug')).toBeInTheDocument();
  rerender(
    <FaultBarrier key="two" instead="Ga terug">
      Weer goed
    </FaultBarrier>,
  );
  expect(screen.getByText('Weer goed')).toBeInTheDocument();
  silenced.mockRestore();
});
