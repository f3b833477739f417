import type { ReactNode } from 'react';
import type { Route, RouteRequest, Trace } from '../../../engine';
import { Why } from '../../job/Why';
import { LadderDrawing } from '../../ladder/LadderDrawing';
import { rungsOf } from '../../ladder/rungs';
import { Disclosure } from '../../shell/Disclosure';
import { Line, Section, SmallLine, Stack } from '../../shell/Layout';
import { TextList } from '../../shell/TextList';
import { useTexts } from '../../shell/texts';
import { AlternativeList } from './AlternativeList';
import { FrontierChart } from './FrontierChart';
import { MarginalTable } from './MarginalTable';
import { headline } from './planSentences';
import { StatusLine } from './StatusLine';
import { StepTable } from './StepTable';

/** The answer first: the way, what it costs and how sure that is; then its steps, the drawing and what else is possible. */
export function RouteAnswer(props: {
  readonly request: RouteRequest;
  readonly route: Route;
  readonly trace: Trace;
  /** What to change when the goal cannot be reached. */
  readonly wayOut: ReactNode;
  readonly onSearchOn: () => void;
}) {
  const texts = useTexts();
  const { translate } = texts;
  const { request, route, trace, wayOut, onSearchOn } = props;
  const { after, now, steps } = route;
  return (
    <>
      <Stack>
        <Line>
          <strong>{headline(request, route, texts)}</strong>
        </Line>
        <StatusLine request={request} route={route} onSearchOn={onSearchOn} />
        {route.remarks.length > 0 && <TextList texts={route.remarks} />}
        {route.status === 'infeasible' && wayOut}
        <Why of={translate('hiringJob.route.whyOf')} trace={() => trace} />
        <SmallLine>{translate('ladderJob.notACertificate')}</SmallLine>
      </Stack>
      {steps.length > 0 && (
        <Section heading={translate('hiringJob.route.steps')}>
          <StepTable route={route} />
        </Section>
      )}
      {after !== null && (
        <LadderDrawing
          rungs={rungsOf(after, request.rules)}
          total={after.total}
          before={steps.length > 0 ? now.total : undefined}
        />
      )}
      {route.alternatives.length > 0 && (
        <Section heading={translate('hiringJob.route.alternatives')}>
          <AlternativeList route={route} />
        </Section>
      )}
      {route.frontier.length > 0 && (
        <Section heading={translate('hiringJob.frontier')}>
          <FrontierChart points={route.frontier} />
        </Section>
      )}
      {route.marginal.length > 0 && (
        <Section heading={translate('hiringJob.marginal')}>
          <MarginalTable lines={route.marginal} />
        </Section>
      )}
      {route.assumptions.length > 0 && (
        <Disclosure
          label={translate('ladderJob.assumptions.count', {
            count: { value: route.assumptions.length, unit: 'count' },
          })}
        >
          {() => <TextList texts={route.assumptions} />}
        </Disclosure>
      )}
    </>
  );
}
