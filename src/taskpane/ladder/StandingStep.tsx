import { Button } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import { OWN_PACK, type Assessment } from '../../engine';
import { Disclosure } from '../shell/Disclosure';
import { Line, Section, SmallLine, Stack, View } from '../shell/Layout';
import { TextList } from '../shell/TextList';
import { useTexts } from '../shell/texts';
import { useShowCell } from '../job/useShowCell';
import { WriteFooter } from '../job/WriteFooter';
import { CertaintyLine } from './CertaintyLine';
import { FigureList } from './FigureList';
import { LadderDrawing } from './LadderDrawing';
import { PersonTable } from './PersonTable';
import { rungsOf } from './rungs';
import { holdsUp, type JobFindings, type Standing } from './standing';
import { distanceLines, nextSentence, standingSentence } from './standingSentences';
import type { LadderAction, LadderState } from './state';
import { useWriteOverview } from './useWriteOverview';
import type { LadderView } from './view';

/** Second step: where the organisation stands, why, what is missing, and writing it down. */
export function StandingStep(props: {
  readonly state: LadderState;
  readonly view: LadderView;
  readonly standing: Standing;
  readonly findings: JobFindings;
  readonly dispatch: Dispatch<LadderAction>;
}) {
  const { state, view, standing, findings, dispatch } = props;
  const { translate, render } = useTexts();
  const writer = useWriteOverview({ view, standing, findings, dispatch });
  const show = useShowCell(dispatch);
  const toData = (
    <Button appearance="primary" onClick={() => dispatch({ type: 'stepChosen', step: 'data' })}>
      {translate('ladderJob.toData')}
    </Button>
  );
  switch (standing.kind) {
    case 'open':
      return (
        <View footer={toData}>
          <Line>{translate('ladderJob.open')}</Line>
          <TextList texts={standing.gaps} />
        </View>
      );
    case 'failed':
      return (
        <View footer={toData}>
          <Line>{render(standing.failure.text)}</Line>
        </View>
      );
    case 'assessed': {
      const { assessment, request } = standing;
      const held = holdsUp(findings);
      return (
        <View
          footer={
            held ? (
              <>
                <SmallLine>{translate('ladderJob.heldUp')}</SmallLine>
                {toData}
              </>
            ) : (
              <WriteFooter
                words={{
                  write: translate('ladderJob.write'),
                  sheetName: translate('ladderJob.report.sheetName'),
                  written: (sheet) => translate('ladderJob.written', { sheet }),
                }}
                writer={writer}
                written={state.written}
                outdated={state.written !== null && state.written.question !== standing.question}
                onGoTo={show}
              />
            )
          }
        >
          <Answer assessment={assessment} own={request.rules === OWN_PACK} />
          {assessment.total !== null && (
            <LadderDrawing rungs={rungsOf(assessment, request.rules)} total={assessment.total} />
          )}
          <Distances assessment={assessment} />
          <Section heading={translate('ladderJob.figures')}>
            <FigureList assessment={assessment} />
          </Section>
          <Section heading={translate('ladderJob.persons')}>
            <PersonTable persons={assessment.persons} />
          </Section>
          {assessment.assumptions.length > 0 && (
            <Disclosure
              label={translate('ladderJob.assumptions.count', {
                count: { value: assessment.assumptions.length, unit: 'count' },
              })}
            >
              {() => <TextList texts={assessment.assumptions} />}
            </Disclosure>
          )}
        </View>
      );
    }
  }
}

/** The answer first: the level, what is missing for the next, and how sure that is. */
function Answer(props: { readonly assessment: Assessment; readonly own: boolean }) {
  const { translate, render } = useTexts();
  const { assessment } = props;
  const next = nextSentence(assessment);
  return (
    <Stack>
      <Line>
        <strong>
          {render(standingSentence(assessment))} {next && render(next)}
        </strong>
      </Line>
      <CertaintyLine certainty={assessment.certainty} />
      {!assessment.complete && <Line>{translate('ladderJob.incomplete')}</Line>}
      {props.own && <SmallLine>{translate('ladderJob.ownNorms')}</SmallLine>}
      <SmallLine>{translate('ladderJob.notACertificate')}</SmallLine>
    </Stack>
  );
}

function Distances(props: { readonly assessment: Assessment }) {
  const { translate } = useTexts();
  const lines = distanceLines(props.assessment);
  if (lines.length === 0) return null;
  return (
    <Section heading={translate('ladderJob.distances')}>
      <TextList texts={lines} />
    </Section>
  );
}
