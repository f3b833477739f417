import { text, type RoundKind, type SimulatedKind, type Text } from '../../../engine';
import { FigureTable } from '../../shell/FigureTable';
import { useTexts } from '../../shell/texts';
import { shareShown } from '../result/firmness/measured';

const KIND_TEXT: Readonly<Record<RoundKind, Text>> = {
  random: text('tender.simulation.kind.random'),
  cheapPoor: text('tender.simulation.kind.cheapPoor'),
  dearExcellent: text('tender.simulation.kind.dearExcellent'),
  clone: text('tender.simulation.kind.clone'),
  nilPrice: text('tender.simulation.kind.nilPrice'),
  outlier: text('tender.simulation.kind.outlier'),
};

/** The same shares by what kind of bid was put between the ordinary ones. */
export function SimulatedKinds(props: { readonly kinds: readonly SimulatedKind[] }) {
  const texts = useTexts();
  const { translate, render } = texts;
  const shown = (share: number | null): string =>
    share === null ? translate('tender.effective.notAny') : shareShown(share, texts);
  return (
    <FigureTable
      label={translate('tender.simulation.kinds')}
      columns={[
        { title: translate('tender.simulation.kind'), holds: 'words' },
        { title: translate('tender.simulation.turns'), holds: 'figures' },
        { title: translate('tender.simulation.cheapest'), holds: 'figures' },
        { title: translate('tender.simulation.best'), holds: 'figures' },
      ]}
      rows={props.kinds.map(({ kind, reversal, lowestPriceWins, bestQualityWins }) => ({
        cells: [render(KIND_TEXT[kind]), shown(reversal), shown(lowestPriceWins), shown(bestQualityWins)],
      }))}
    />
  );
}
