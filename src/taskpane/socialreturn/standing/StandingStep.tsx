import { Button } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import { quantity, text } from '../../../engine';
import { ChoicesPart } from '../choices/ChoicesPart';
import type { PolicyQuestions } from '../choices/questions';
import { sortFindings } from '../../job/finding';
import { Findings } from '../../job/Findings';
import { LEFT_OUT } from '../../job/list/ListPart';
import { useShowCell } from '../../job/useShowCell';
import { isOutdated } from '../../job/useWriteReport';
import { WriteFooter } from '../../job/WriteFooter';
import { Line, Section, SmallLine, Stack, View } from '../../shell/Layout';
import { TextField } from '../../shell/TextField';
import { useTexts } from '../../shell/texts';
import { certificateOf } from '../register';
import { useWriteOverview } from '../report/useWriteOverview';
import { placeOfItem, type JobFindings, type Standing } from '../standing';
import type { SocialReturnAction, SocialReturnState } from '../state';
import type { SocialReturnView } from '../view';
import { ContractPart } from './ContractPart';
import { PromiseLegend } from './PromiseBar';
import { totalsOf } from './totals';

/** Second step: what was promised against what was done, per contract, why, and what is still open. */
export function StandingStep(props: {
  readonly state: SocialReturnState;
  readonly view: SocialReturnView;
  readonly standing: Standing;
  readonly questions: readonly PolicyQuestions[];
  readonly findings: JobFindings;
  readonly dispatch: Dispatch<SocialReturnAction>;
}) {
  const { state, view, standing, questions, findings, dispatch } = props;
  const { translate } = useTexts();
  const writer = useWriteOverview({ state, standing, findings, questions, dispatch });
  const show = useShowCell(dispatch);
  if (standing.kind === 'open') {
    return (
      <View
        footer={
          <Button appearance="primary" onClick={() => dispatch({ type: 'stepChosen', step: 'data' })}>
            {translate('socialReturnJob.toData')}
          </Button>
        }
      >
        <Line>{translate('socialReturnJob.open')}</Line>
      </View>
    );
  }
  const { result } = standing;
  const all = sortFindings([...findings.contracts, ...findings.placements, ...findings.spending]);
  return (
    <View
      footer={
        <WriteFooter
          words={{
            write: translate('socialReturnJob.write'),
            sheetName: translate('socialReturnJob.report.sheetName'),
            written: (sheet) => translate('socialReturnJob.written', { sheet }),
          }}
          writer={writer}
          written={state.written}
          outdated={isOutdated(state.written, standing.question)}
          onGoTo={show}
        />
      }
    >
      <Answer standing={standing} view={view} on={state.on} />
      <TextField
        label={translate('socialReturnJob.on')}
        type="date"
        value={state.on}
        hint={state.on === '' ? translate('socialReturnJob.on.none') : undefined}
        onChange={(on) => dispatch({ type: 'dayChosen', on })}
      />
      {questions.length > 0 && <ChoicesPart questions={questions} state={state} dispatch={dispatch} />}
      <Findings findings={all} blocking={LEFT_OUT} acrossSheets openAtStart={false} onShow={show} />
      <Section heading={translate('socialReturnJob.byContract')}>
        <PromiseLegend
          names={{
            realised: translate('socialReturnJob.legend.realised'),
            credit: translate('socialReturnJob.legend.credit'),
            coming: translate('socialReturnJob.legend.coming'),
            promised: translate('socialReturnJob.legend.promised'),
          }}
        />
        {result.lines.map((line) => (
          <ContractPart
            key={line.contract.id}
            line={line}
            on={state.on}
            placeOf={(item) => placeOfItem(view, item)}
            onShow={show}
            certificate={certificateOf(line.contract, state)}
            onCertificate={(certificate) =>
              dispatch({ type: 'certificateGiven', contract: line.contract.id, certificate })
            }
          />
        ))}
      </Section>
    </View>
  );
}

/** The answer first: all contracts together, in one sentence. */
function Answer(props: {
  readonly standing: Extract<Standing, { kind: 'realised' }>;
  readonly view: SocialReturnView;
  readonly on: string;
}) {
  const { translate } = useTexts();
  const totals = totalsOf(props.standing.result, props.view.contracts);
  const { contracts, counted, remaining, open, surplus, withVat } = totals;
  const amount = quantity(totals.realised, 'euro');
  const values = {
    obligation: quantity(totals.obligation, 'euro'),
    realised: totals.isMinimum ? text('socialReturnJob.atLeast', { amount }) : amount,
    remaining: quantity(remaining, 'euro'),
    contracts:
      counted === contracts
        ? quantity(contracts, 'count')
        : text('socialReturnJob.someOf', {
            some: quantity(counted, 'count'),
            all: quantity(contracts, 'count'),
          }),
    open: quantity(open, 'count'),
  };
  if (counted === 0) return <Line>{translate('socialReturnJob.answer.noneKnown')}</Line>;
  return (
    <Stack>
      <Line>
        <strong>
          {props.on === ''
            ? translate('socialReturnJob.answer.all', values)
            : translate('socialReturnJob.answer', { ...values, on: { date: props.on } })}
        </strong>
      </Line>
      <Line>
        {open > 0
          ? translate('socialReturnJob.answer.remainingAtMost', values)
          : remaining > 0
            ? translate('socialReturnJob.answer.remaining', values)
            : translate('socialReturnJob.answer.met')}
      </Line>
      {counted < contracts && <SmallLine>{translate('socialReturnJob.answer.uncounted')}</SmallLine>}
      {surplus > 0 && contracts > 1 && <SmallLine>{translate('socialReturnJob.answer.surplus')}</SmallLine>}
      {withVat > 0 && (
        <SmallLine>
          {translate('socialReturnJob.answer.withVat', { count: quantity(withVat, 'count') })}
        </SmallLine>
      )}
    </Stack>
  );
}
