import { Button, makeStyles, Spinner } from '@fluentui/react-components';
import type { RouteProgress } from '../../../engine';
import { SmallLine } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: '8px', minHeight: '32px' },
  words: { flexGrow: 1, minWidth: '0' },
});

/** A search that is under way: how much was looked at, what was found until now, and the way to stop it. */
export function SearchLine(props: { readonly progress: RouteProgress | null; readonly onStop: () => void }) {
  const styles = useStyles();
  const { translate } = useTexts();
  const { progress } = props;
  const nodes = { value: progress?.nodes ?? 0, unit: 'count' } as const;
  const cost = progress?.cost ?? null;
  return (
    <div className={styles.line}>
      <Spinner size="tiny" aria-hidden />
      <div className={styles.words}>
        <SmallLine>
          {cost === null
            ? translate('hiringJob.search.looking', { nodes })
            : translate('hiringJob.search.best', { nodes, cost: { value: cost, unit: 'euro' } })}
        </SmallLine>
      </div>
      <Button size="small" onClick={props.onStop}>
        {translate('hiringJob.search.stop')}
      </Button>
    </div>
  );
}
