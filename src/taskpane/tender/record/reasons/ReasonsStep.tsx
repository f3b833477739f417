import { Button } from '@fluentui/react-components';
import { useMemo, type Dispatch } from 'react';
import { Findings } from '../../../job/Findings';
import { useShowCell } from '../../../job/useShowCell';
import { WriteFooter } from '../../../job/WriteFooter';
import { Line, Section, SmallLine, View } from '../../../shell/Layout';
import { useTexts } from '../../../shell/texts';
import { Letters } from '../letters/Letters';
import type { TenderAction, TenderState } from '../../state';
import type { SheetView } from '../../view';
import type { Standing } from '../vault';
import { bidsOf, contestsOf } from './contests';
import { readReasons, reasonsIn } from './readReasons';
import { reasonFindings } from './reasonFindings';
import { useWriteReasons } from './useWriteReasons';

/** Fourth step: the reason for every score, and the draft of a letter to every bidder. */
export function ReasonsStep(props: {
  readonly state: TenderState;
  readonly view: SheetView | null;
  readonly standing: Standing;
  readonly dispatch: Dispatch<TenderAction>;
}) {
  const { state, view, standing, dispatch } = props;
  const { translate } = useTexts();
  if (standing.kind === 'ranked') {
    return <Reasons state={state} view={view} question={standing.question} dispatch={dispatch} />;
  }
  const toResult = (
    <Button appearance="primary" onClick={() => dispatch({ type: 'stepChosen', step: 'result' })}>
      {translate('tender.toResult')}
    </Button>
  );
  return (
    <View footer={toResult}>
      <Line>{translate('record.reasons.notYet')}</Line>
      <SmallLine>{translate('record.reasons.what')}</SmallLine>
    </View>
  );
}

function Reasons(props: {
  readonly state: TenderState;
  readonly view: SheetView | null;
  readonly question: string;
  readonly dispatch: Dispatch<TenderAction>;
}) {
  const { state, view, question, dispatch } = props;
  const { translate } = useTexts();
  const show = useShowCell(dispatch);
  const { model, exclusions, record } = state;
  const { reasons: block, reasonsWritten, reasonsMissing } = record;
  const made = reasonsMissing ? null : reasonsWritten;
  const contests = useMemo(() => contestsOf(view, { model, exclusions }), [view, model, exclusions]);
  const written = useMemo(() => block && readReasons(block), [block]);
  const findings = useMemo(() => {
    if (block === null || written === null) return [];
    return reasonFindings(contests, written, { sheet: block.sheet, address: 'A1' });
  }, [contests, block, written]);
  const writer = useWriteReasons(contests, written ?? [], question, dispatch);
  const reasons = useMemo(() => reasonsIn(written ?? []), [written]);
  const lines = contests.flatMap((contest) => bidsOf(contest, reasons)).flatMap((bid) => bid.lines);
  const given = lines.filter(({ reason }) => reason !== null).length;
  return (
    <View
      footer={
        <WriteFooter
          words={{
            write: translate('record.reasons.make'),
            sheetName: translate('record.reasons.sheetName'),
            written: (sheet) => translate('record.reasons.written', { sheet }),
          }}
          writer={writer}
          written={made}
          outdated={false}
          onGoTo={show}
        />
      }
    >
      <Section heading={translate('record.step.reasons')}>
        {reasonsMissing && reasonsWritten !== null && (
          <Line>{translate('record.reasons.sheetGone', { sheet: reasonsWritten.sheet })}</Line>
        )}
        {made === null ? (
          <Line>{translate('record.reasons.what')}</Line>
        ) : (
          <Line>
            {translate('record.reasons.count', {
              given: { value: given, unit: 'count' },
              all: { value: lines.length, unit: 'count' },
            })}
          </Line>
        )}
        {block !== null && written === null && (
          <Line>{translate('record.reasons.noColumns', { sheet: block.sheet })}</Line>
        )}
        {findings.length > 0 && <Findings findings={findings} onShow={show} />}
      </Section>
      <Letters contests={contests} reasons={reasons} state={state} question={question} dispatch={dispatch} />
    </View>
  );
}
