import { makeStyles } from '@fluentui/react-components';
import type { Route } from '../../../engine';
import { formatAlike } from '../../../i18n/format';
import { FigureTable, type FigureRow } from '../../shell/FigureTable';
import { SmallLine } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';

const useStyles = makeStyles({ effect: { display: 'block' } });

/** The way step by step: what each costs and where the organisation stands once it is done. */
export function StepTable(props: { readonly route: Route }) {
  const styles = useStyles();
  const { translate, number, language } = useTexts();
  const { now, steps, cost } = props.route;
  const standings = [now, ...steps.map(({ after }) => after)];
  const shares = formatAlike(
    [...standings.map(({ total }) => total), ...standings.map(({ norm }) => norm)],
    'fraction',
    language,
  );
  const totals = shares.slice(0, standings.length);
  const norms = shares.slice(standings.length);
  const rows: readonly FigureRow[] = [
    {
      cells: [translate('hiringJob.steps.now'), number(0, 'euro'), totals[0]],
    },
    ...steps.map((step, place): FigureRow => ({
      cells: [
        <>
          {translate('hiringJob.plan.times', { count: { value: step.count, unit: 'count' }, id: step.id })}
          <span className={styles.effect}>
            <SmallLine>
              {step.after.level ?? step.after.possibleLevels.join(', ')} ·{' '}
              {translate('hiringJob.steps.norm', { norm: norms[place + 1] ?? '' })}
            </SmallLine>
          </span>
        </>,
        number(step.cost, 'euro'),
        totals[place + 1],
      ],
    })),
    {
      cells: [translate('hiringJob.steps.together'), number(cost ?? 0, 'euro'), totals.at(-1)],
      marked: true,
    },
  ];
  return (
    <FigureTable
      label={translate('hiringJob.route.steps')}
      columns={[
        { title: translate('hiringJob.steps.step'), holds: 'words' },
        { title: translate('hiringJob.field.annualCost'), holds: 'figures' },
        { title: translate('hiringJob.steps.contribution'), holds: 'figures' },
      ]}
      rows={rows}
    />
  );
}
