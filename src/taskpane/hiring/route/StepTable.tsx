import { makeStyles } from '@fluentui/react-components';
import type { Route } from '../../../engine';
import { FigureTable, type FigureRow } from '../../shell/FigureTable';
import { SmallLine } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';

const useStyles = makeStyles({ effect: { display: 'block' } });

/** The way step by step: what each costs and where the organisation stands once it is done. */
export function StepTable(props: { readonly route: Route }) {
  const styles = useStyles();
  const { translate, number } = useTexts();
  const { now, steps, cost } = props.route;
  const rows: readonly FigureRow[] = [
    {
      cells: [translate('hiringJob.steps.now'), number(0, 'euro'), number(now.total, 'fraction')],
    },
    ...steps.map((step): FigureRow => ({
      cells: [
        <>
          {translate('hiringJob.plan.times', { count: { value: step.count, unit: 'count' }, id: step.id })}
          <span className={styles.effect}>
            <SmallLine>
              {step.after.level ?? step.after.possibleLevels.join(', ')} ·{' '}
              {translate('hiringJob.steps.norm', { norm: { value: step.after.norm, unit: 'fraction' } })}
            </SmallLine>
          </span>
        </>,
        number(step.cost, 'euro'),
        number(step.after.total, 'fraction'),
      ],
    })),
    {
      cells: [
        translate('hiringJob.steps.together'),
        number(cost ?? 0, 'euro'),
        number(props.route.after?.total ?? now.total, 'fraction'),
      ],
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
