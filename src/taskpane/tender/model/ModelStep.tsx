import { useMemo, type Dispatch, type ReactNode } from 'react';
import { Findings } from '../../job/Findings';
import { useShowCell } from '../../job/useShowCell';
import { Disclosure } from '../../shell/Disclosure';
import { View } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';
import { LotRules } from '../lots/LotRules';
import { ComparePanel } from '../compare/ComparePanel';
import { SimulationPanel } from '../simulation/SimulationPanel';
import type { TenderAction, TenderState } from '../state';
import type { SheetView } from '../view';
import { AfterExclusionChoice } from './AfterExclusionChoice';
import { completeModel } from './awardModel';
import { CostsEditor } from './CostsEditor';
import { CriteriaEditor } from './CriteriaEditor';
import { ModelExchange } from './exchange/ModelExchange';
import { ModelSources } from './exchange/ModelSources';
import { IndexEditor } from './IndexEditor';
import { QualityWorth } from './iso/QualityWorth';
import { MethodChoice } from './MethodChoice';
import { usesPricePoints } from './model';
import { ModelTotal } from './ModelTotal';
import { ModelWarnings } from './ModelWarnings';
import { partProblems } from './partProblems';
import { OutsideModel } from './OutsideModel';
import { PriceEditor } from './PriceEditor';
import { RulesEditor } from './RulesEditor';

/** Second step: how the bids are compared. */
export function ModelStep(props: {
  readonly state: TenderState;
  readonly view: SheetView | null;
  /** What stands above the model, such as the reason for a change of it. */
  readonly lead: ReactNode;
  /** What can be done with the model as a whole. */
  readonly footer: ReactNode;
  readonly dispatch: Dispatch<TenderAction>;
}) {
  const { state, view, dispatch } = props;
  const { translate } = useTexts();
  const show = useShowCell(dispatch);
  const { model, modelFindings, simulation } = state;
  const problems = useMemo(() => partProblems(model), [model]);
  const complete = useMemo(() => completeModel(model), [model]);
  const columns = view?.columns ?? [];
  return (
    <View footer={props.footer}>
      {props.lead}
      <ModelSources sources={state.modelSources} dispatch={dispatch} />
      {modelFindings.length > 0 && <Findings findings={modelFindings} onShow={show} />}
      <ModelTotal model={model} />
      <MethodChoice model={model} dispatch={dispatch} />
      {usesPricePoints(model) && <PriceEditor price={model.price} problems={problems} dispatch={dispatch} />}
      <IndexEditor model={model} problems={problems} dispatch={dispatch} />
      <CriteriaEditor model={model} columns={columns} dispatch={dispatch} />
      <AfterExclusionChoice model={model} dispatch={dispatch} />
      <LotRules lots={view?.lots ?? []} rules={state.lots} dispatch={dispatch} />
      <div>
        <CostsEditor model={model} columns={columns} problems={problems} dispatch={dispatch} />
        <RulesEditor model={model} problems={problems} dispatch={dispatch} />
        <QualityWorth state={state} view={view} dispatch={dispatch} />
        <Disclosure label={translate('tender.model.tryOut')}>
          {() => (
            <SimulationPanel
              model={complete.ok ? complete.model : null}
              simulation={simulation}
              dispatch={dispatch}
            />
          )}
        </Disclosure>
        {complete.ok && (
          <Disclosure label={translate('tender.compare.heading')}>
            {() => <ComparePanel model={complete.model} request={null} simulation={simulation.fields} />}
          </Disclosure>
        )}
        <ModelExchange model={model} dispatch={dispatch} />
      </div>
      <ModelWarnings model={model} />
      <OutsideModel state={state} view={view} dispatch={dispatch} />
    </View>
  );
}
