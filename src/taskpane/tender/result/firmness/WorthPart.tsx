import type { AwardModel, EuroPerLevel, EuroPerPoint } from '../../../../engine';
import { FigureTable } from '../../../shell/FigureTable';
import { Line } from '../../../shell/Layout';
import { useTexts } from '../../../shell/texts';
import { unitsOf } from '../figures';

/** What one point is worth in euro: one figure where it is the same for all, else one for each bid. */
export function PointWorth(props: { readonly model: AwardModel; readonly point: EuroPerPoint }) {
  const { translate, number } = useTexts();
  const { constant, percentage, bids } = props.point;
  if (props.model.aggregation === 'value') return <Line>{translate('tender.worth.value')}</Line>;
  if (bids.every(({ euro }) => euro === null)) return <Line>{translate('tender.worth.none')}</Line>;
  if (constant !== null) {
    return <Line>{translate('tender.worth.constant', { worth: { value: constant, unit: 'euro' } })}</Line>;
  }
  return (
    <>
      {percentage !== null && (
        <Line>
          {translate('tender.worth.percentage', { share: { value: percentage, unit: 'fraction' } })}
        </Line>
      )}
      <FigureTable
        label={translate('tender.firmness.worth')}
        columns={[
          { title: translate('tender.role.name'), holds: 'words' },
          { title: translate('tender.worth.point'), holds: 'figures' },
        ]}
        rows={bids.map(({ bid, euro }) => ({
          cells: [bid, euro === null ? translate('tender.worth.notAny') : number(euro, 'euro')],
        }))}
      />
    </>
  );
}

/** What each step on the ladder gives in points and is worth in euro, at the prices of the bids. */
export function LevelWorth(props: { readonly model: AwardModel; readonly levels: readonly EuroPerLevel[] }) {
  const { translate, number } = useTexts();
  const { levels } = props;
  const worth = ({ least, most }: EuroPerLevel): string => {
    if (least === null || most === null) return translate('tender.worth.notAny');
    const from = number(least, 'euro');
    const to = number(most, 'euro');
    return from === to ? from : translate('tender.worth.between', { from, to });
  };
  const several = new Set(levels.map(({ criterion }) => criterion)).size > 1;
  const inPoints = unitsOf(props.model).criterion === 'points';
  return (
    <FigureTable
      label={translate('tender.firmness.levels')}
      columns={[
        { title: translate('tender.worth.level'), holds: 'words' },
        ...(inPoints ? [{ title: translate('tender.report.points'), holds: 'figures' } as const] : []),
        { title: translate('tender.worth.inEuro'), holds: 'figures' },
      ]}
      rows={levels.map((level) => {
        const { criterion, from, to, points } = level;
        const step = translate('tender.worth.step', { from: from ?? translate('tender.worth.noLevel'), to });
        const name = several ? `${criterion}: ${step}` : step;
        return { cells: inPoints ? [name, number(points, 'points'), worth(level)] : [name, worth(level)] };
      })}
    />
  );
}
