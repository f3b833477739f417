import { Button } from '@fluentui/react-components';
import { useMemo, type Dispatch } from 'react';
import { Findings } from '../../job/Findings';
import { useShowCell } from '../../job/useShowCell';
import { useTexts } from '../../shell/texts';
import { completeModel } from '../model/awardModel';
import { ModelStep } from '../model/ModelStep';
import type { TenderAction, TenderState } from '../state';
import type { SheetView } from '../view';
import { EditFooter } from './EditFooter';
import { EditPanel } from './EditPanel';
import { FreezeFooter } from './FreezeFooter';
import type { ModelEdit } from './recordState';
import { previewOf } from './preview';
import { recordFindings } from './recordFindings';
import type { Freezer } from './useFreeze';

interface OpenModelProps {
  readonly state: TenderState;
  readonly view: SheetView | null;
  readonly freezer: Freezer;
  readonly dispatch: Dispatch<TenderAction>;
}

/** The model while it can be typed in: before it is frozen, and while it is being changed with a reason. */
export function OpenModelStep(props: OpenModelProps) {
  const { edit } = props.state.record;
  return edit === null ? <ModelToFreeze {...props} /> : <ModelInChange {...props} edit={edit} />;
}

function ModelToFreeze({ state, view, freezer, dispatch }: OpenModelProps) {
  const { translate } = useTexts();
  const show = useShowCell(dispatch);
  const findings = recordFindings(state);
  const complete = useMemo(() => completeModel(state.model).ok, [state.model]);
  const toResult = (
    <Button appearance="primary" onClick={() => dispatch({ type: 'stepChosen', step: 'result' })}>
      {translate('tender.toResult')}
    </Button>
  );
  return (
    <ModelStep
      state={state}
      view={view}
      dispatch={dispatch}
      lead={findings.length > 0 && <Findings findings={findings} onShow={show} />}
      footer={complete ? <FreezeFooter state={state} freezer={freezer} /> : toResult}
    />
  );
}

function ModelInChange({
  state,
  view,
  freezer,
  dispatch,
  edit,
}: OpenModelProps & { readonly edit: ModelEdit }) {
  const preview = useMemo(() => previewOf(state), [state]);
  return (
    <ModelStep
      state={state}
      view={view}
      dispatch={dispatch}
      lead={<EditPanel reason={edit.reason} preview={preview} dispatch={dispatch} />}
      footer={<EditFooter reason={edit.reason} preview={preview} freezer={freezer} dispatch={dispatch} />}
    />
  );
}
