import { Button, makeStyles } from '@fluentui/react-components';
import { CheckmarkCircleRegular, DismissCircleRegular, QuestionCircleRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { text, type Route, type RouteRequest, type RouteStatus, type Text } from '../../../engine';
import { CertaintyLine } from '../../ladder/CertaintyLine';
import { Line, Stack } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';
import { planInWords } from './planSentences';

const useStyles = makeStyles({
  line: { display: 'flex', gap: '8px', alignItems: 'center' },
  icon: { fontSize: '20px', display: 'flex', flexShrink: 0 },
});

const SHAPE: Record<RouteStatus, ReactElement> = {
  optimal: <CheckmarkCircleRegular />,
  notProven: <QuestionCircleRegular />,
  infeasible: <DismissCircleRegular />,
};

/** How firm an answer is, in a few words. */
export const STATUS_TEXT: Record<RouteStatus, Text> = {
  optimal: text('hiringJob.status.optimal'),
  notProven: text('hiringJob.status.notProven'),
  infeasible: text('hiringJob.status.infeasible'),
};

/** How firm the answer is: a word and a shape, so that it shows without colour. */
export function StatusLine(props: {
  readonly request: RouteRequest;
  readonly route: Route;
  readonly onSearchOn: () => void;
}) {
  const styles = useStyles();
  const texts = useTexts();
  const { translate, render } = texts;
  const { status, certainPlan, after } = props.route;
  const { goal } = props.request;
  return (
    <Stack>
      <div className={styles.line}>
        <span className={styles.icon} aria-hidden>
          {SHAPE[status]}
        </span>
        <Line>{render(STATUS_TEXT[status])}</Line>
      </div>
      {status === 'notProven' && (
        <div>
          <Button size="small" onClick={props.onSearchOn}>
            {translate('hiringJob.search.again')}
          </Button>
        </div>
      )}
      {after !== null && after.certainty !== 'certain' && <CertaintyLine certainty={after.certainty} />}
      {after?.certainty === 'depends' && certainPlan !== null && (
        <Line>
          {translate('hiringJob.route.certain', {
            goal,
            plan: planInWords(certainPlan.plan, texts),
            cost: { value: certainPlan.cost, unit: 'euro' },
          })}
        </Line>
      )}
    </Stack>
  );
}
