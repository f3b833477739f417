import { makeStyles, tokens } from '@fluentui/react-components';
import type { Assessment, AssessmentFigure, Unit } from '../../engine';
import { useTexts } from '../shell/texts';
import { Why } from '../job/Why';

const useStyles = makeStyles({
  list: { margin: '0', display: 'flex', flexDirection: 'column', gap: '4px' },
  figure: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '8px',
    alignItems: 'baseline',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    paddingBottom: '4px',
  },
  name: { overflowWrap: 'anywhere' },
  value: { margin: '0', textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  why: { gridColumn: '1 / -1', margin: '0', minWidth: '0' },
});

interface Shown {
  readonly figure: AssessmentFigure;
  readonly name: string;
  readonly value: number | null;
  readonly unit: Unit;
}

/** The figures of an assessment, each with where it comes from one click away. */
export function FigureList(props: { readonly assessment: Assessment }) {
  const styles = useStyles();
  const { translate, number } = useTexts();
  const { assessment } = props;
  const { thirtyPlus } = assessment;
  const shown: readonly Shown[] = [
    {
      figure: 'direct',
      name: translate('ladderJob.figure.direct'),
      value: assessment.direct,
      unit: 'fraction',
    },
    {
      figure: 'indirectApplied',
      name: translate('ladderJob.figure.indirect'),
      value: assessment.indirectApplied,
      unit: 'fraction',
    },
    { figure: 'total', name: translate('ladderJob.figure.total'), value: assessment.total, unit: 'fraction' },
    {
      figure: 'weightedFte',
      name: translate('ladderJob.figure.weightedFte'),
      value: assessment.weightedFte,
      unit: 'fte',
    },
    { figure: 'size', name: translate('ladderJob.figure.size'), value: assessment.size, unit: 'count' },
    {
      figure: 'thirtyPlus',
      name: translate('ladderJob.figure.thirtyPlusFte'),
      value: thirtyPlus.share,
      unit: 'fraction',
    },
    {
      figure: 'thirtyPlus',
      name: translate('ladderJob.figure.thirtyPlusHeads'),
      value: thirtyPlus.headcountShare,
      unit: 'fraction',
    },
    { figure: 'jobs', name: translate('ladderJob.figure.jobs'), value: assessment.jobs, unit: 'jobs' },
  ];
  return (
    <dl className={styles.list}>
      {shown.map(({ figure, name, value, unit }) => (
        <div key={name} className={styles.figure}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.value}>
            {value === null ? translate('ladderJob.figure.unknown') : number(value, unit)}
          </dd>
          <dd className={styles.why}>
            <Why of={name} trace={() => assessment.traceOf(figure)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
