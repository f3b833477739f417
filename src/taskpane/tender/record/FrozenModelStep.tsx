import { Button } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import { Findings } from '../../job/Findings';
import { useShowCell } from '../../job/useShowCell';
import { Disclosure } from '../../shell/Disclosure';
import { Section, SmallLine, Stack, View } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';
import { LotRulesInWords } from '../lots/LotRulesInWords';
import { QualityWorth } from '../model/iso/QualityWorth';
import { OutsideModel } from '../model/OutsideModel';
import type { TenderAction, TenderState } from '../state';
import type { SheetView } from '../view';
import { BeginAgain } from './BeginAgain';
import { ChangeLog } from './ChangeLog';
import { CriterionColumns } from './CriterionColumns';
import type { FrozenTender } from './frozenTender';
import { ModelInWords } from './ModelInWords';
import { recordFindings } from './recordFindings';
import { SealDetails } from './SealDetails';
import { TakeOver } from './TakeOver';
import type { Freezer } from './useFreeze';

/** The model once it is frozen: what it says, its mark, and what was changed since. Nothing in it can be typed over. */
export function FrozenModelStep(props: {
  readonly state: TenderState;
  readonly view: SheetView | null;
  readonly tender: FrozenTender;
  readonly freezer: Freezer;
  readonly dispatch: Dispatch<TenderAction>;
}) {
  const { state, view, tender, dispatch } = props;
  const { translate } = useTexts();
  const show = useShowCell(dispatch);
  const findings = recordFindings(state);
  const footer = (
    <>
      <Button appearance="primary" onClick={() => dispatch({ type: 'stepChosen', step: 'result' })}>
        {translate('tender.toResult')}
      </Button>
      <Button appearance="subtle" onClick={() => dispatch({ type: 'editBegun' })}>
        {translate('record.edit')}
      </Button>
    </>
  );
  return (
    <View footer={footer}>
      <SealDetails tender={tender} />
      {findings.length > 0 && (
        <Stack>
          <Findings findings={findings} onShow={show} />
          <TakeOver state={state} dispatch={dispatch} />
        </Stack>
      )}
      <Section heading={translate('record.model')}>
        <ModelInWords model={state.model} />
        <Disclosure label={translate('tender.columns')} openAtStart={hasNoColumn(state)}>
          {() => <CriterionColumns model={state.model} columns={view?.columns ?? []} dispatch={dispatch} />}
        </Disclosure>
      </Section>
      <LotRulesInWords lots={view?.lots ?? []} rules={state.lots} />
      <QualityWorth state={state} view={view} dispatch={dispatch} />
      <ChangeLog seal={tender.seal} />
      <OutsideModel state={state} view={view} dispatch={dispatch} />
      <Section heading={translate('record.other')}>
        <SmallLine>{translate('record.other.why')}</SmallLine>
        <BeginAgain state={state} freezer={props.freezer} />
      </Section>
    </View>
  );
}

function hasNoColumn({ model, block }: TenderState): boolean {
  return block !== null && [...model.criteria, ...model.costs].some(({ column }) => column === null);
}
