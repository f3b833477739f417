import { makeStyles, tokens } from '@fluentui/react-components';
import type { Realisation } from '../../../engine';
import { useTexts } from '../../shell/texts';
import { isMinimum } from './totals';

const useStyles = makeStyles({
  list: {
    margin: '0',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '8px',
    fontSize: tokens.fontSizeBase200,
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: '0', textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
});

/** The figures of a contract: what was promised, done, credited and is still to do. */
export function ContractFigures(props: { readonly realisation: Realisation }) {
  const styles = useStyles();
  const { translate, number } = useTexts();
  const { obligation, realised, credit, remaining } = props.realisation;
  const figures: readonly (readonly [string, number | null, boolean?])[] = [
    [translate('socialReturnJob.figure.obligation'), obligation],
    [translate('socialReturnJob.figure.realised'), realised, isMinimum(props.realisation)],
    ...(credit === 0 ? [] : [[translate('socialReturnJob.figure.credit'), credit] as const]),
    [translate('socialReturnJob.figure.remaining'), remaining],
  ];
  return (
    <dl className={styles.list}>
      {figures.map(([name, value, least]) => [
        <dt key={`${name} name`} className={styles.name}>
          {name}
        </dt>,
        <dd key={name} className={styles.value}>
          {value === null
            ? translate('socialReturnJob.figure.unknown')
            : least === true
              ? translate('socialReturnJob.atLeast', { amount: { value, unit: 'euro' } })
              : number(value, 'euro')}
        </dd>,
      ])}
    </dl>
  );
}
