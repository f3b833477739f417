import { Button, makeStyles } from '@fluentui/react-components';
import type { Dispatch, ReactNode } from 'react';
import type { Text } from '../../../engine';
import { Disclosure } from '../../shell/Disclosure';
import { Line, Section, SmallLine, Stack, View } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';
import { LotsPart } from '../lots/LotsPart';
import { findingsAbout } from '../lots/shownLot';
import { useDivision } from '../lots/useDivision';
import { ComparePanel } from '../compare/ComparePanel';
import { FirmnessPart } from './firmness/FirmnessPart';
import { outcomeSentence } from './outcomeSentences';
import { RankingList } from './RankingList';
import type { Step, TenderAction, TenderState } from '../state';
import { useShowCell } from '../../job/useShowCell';
import { questionOf, useWriteResult } from './useWriteResult';
import type { Ranking, SheetView } from '../view';
import { Warnings } from './Warnings';
import { possiblyWithdrawn } from './withdrawals';
import { WriteFooter } from '../../job/WriteFooter';

const useStyles = makeStyles({ list: { margin: '0', paddingLeft: '20px' } });

/** Third step: who wins, why, how firm that is, and writing it down. */
export function ResultStep(props: {
  readonly state: TenderState;
  readonly view: SheetView | null;
  readonly ranking: Ranking;
  readonly dispatch: Dispatch<TenderAction>;
}) {
  const { state, view, ranking, dispatch } = props;
  const { translate, render } = useTexts();
  const divided = useDivision(view, state);
  const writer = useWriteResult(state, view, ranking, divided, dispatch);
  const show = useShowCell(dispatch);
  const withdrawn = possiblyWithdrawn(view, state.lots);
  const go = (step: Step) => () => dispatch({ type: 'stepChosen', step });
  const lots = divided && view && (
    <LotsPart divided={divided} view={view} state={state} dispatch={dispatch} />
  );
  switch (ranking.kind) {
    case 'blocked':
      return (
        <NotYet
          lead={lots}
          sentence={translate('tender.blocked')}
          label={translate('tender.toBids')}
          onGo={go('bids')}
        />
      );
    case 'open':
      return (
        <NotYet
          lead={lots}
          sentence={translate('tender.open')}
          gaps={ranking.gaps}
          label={translate('tender.toModel')}
          onGo={go('model')}
        />
      );
    case 'failed':
      return (
        <NotYet
          lead={lots}
          sentence={render(ranking.failure.text)}
          label={translate('tender.toModel')}
          onGo={go('model')}
        />
      );
    case 'ranked':
      return (
        <View
          footer={
            <>
              {[...withdrawn].map(([bid, address]) => (
                <SmallLine key={bid}>{translate('tender.withdrawn.open', { bid, address })}</SmallLine>
              ))}
              <WriteFooter
                words={{
                  write: translate('tender.write'),
                  sheetName: translate('tender.report.sheetName'),
                  written: (sheet) => translate('tender.written', { sheet }),
                }}
                writer={writer}
                written={state.written}
                outdated={state.written !== null && state.written.question !== questionOf(ranking, divided)}
                onGoTo={show}
              />
            </>
          }
        >
          {lots}
          <Stack>
            <Line>
              <strong>{render(outcomeSentence(ranking.request.model, ranking.result))}</strong>
            </Line>
            <FirmnessPart request={ranking.request} result={ranking.result} />
          </Stack>
          <Section heading={translate('tender.ranking')}>
            <RankingList request={ranking.request} result={ranking.result} withdrawn={withdrawn} />
          </Section>
          <Disclosure label={translate('tender.compare.heading')}>
            {() => (
              <ComparePanel
                model={ranking.request.model}
                request={ranking.request}
                simulation={state.simulation.fields}
              />
            )}
          </Disclosure>
          <Warnings
            warnings={ranking.result.warnings}
            findings={findingsAbout(view, state.lots)}
            onShow={show}
            onApply={({ bid, reason }) => dispatch({ type: 'bidExcluded', bid, reason })}
          />
        </View>
      );
  }
}

/** Why there is no result yet, and the way to what is missing. */
function NotYet(props: {
  readonly lead: ReactNode;
  readonly sentence: string;
  readonly gaps?: readonly Text[];
  readonly label: string;
  readonly onGo: () => void;
}) {
  const styles = useStyles();
  const { render } = useTexts();
  return (
    <View
      footer={
        <Button appearance="primary" onClick={props.onGo}>
          {props.label}
        </Button>
      }
    >
      {props.lead}
      <Line>{props.sentence}</Line>
      {props.gaps && (
        <ul className={styles.list}>
          {props.gaps.map((gap) => (
            <li key={JSON.stringify(gap)}>{render(gap)}</li>
          ))}
        </ul>
      )}
    </View>
  );
}
