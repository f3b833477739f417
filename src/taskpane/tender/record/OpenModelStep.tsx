import { Button } from '@fluentui/react-components';
import { useMemo, type Dispatch } from 'react';
import { Findings } from '../../job/Findings';
import { useShowCell } from '../../job/useShowCell';
import { useTexts } from '../../shell/texts';
import { ModelStep } from '../model/ModelStep';
import type { TenderAction, TenderState } from '../state';
import type { SheetView } from '../view';
import { BeginAgain } from './BeginAgain';
import { completePublished } from './completePublished';
import { EarlierTenders } from './EarlierTenders';
import { EditFooter } from './EditFooter';
import { EditPanel } from './EditPanel';
import { FreezeFooter } from './FreezeFooter';
import { OpenQuestions } from './OpenQuestions';
import type { FrozenTender } from './frozenTender';
import { frozenTender, keptTenders, type ModelEdit } from './recordState';
import { previewOf } from './preview';
import { recordFindings } from './recordFindings';
import type { Freezer } from './useFreeze';

/** So many open questions stand below a model; the result step has them all. */
const SHOWN_BESIDE = 3;

interface OpenModelProps {
  readonly state: TenderState;
  readonly view: SheetView | null;
  readonly freezer: Freezer;
  readonly dispatch: Dispatch<TenderAction>;
}

/** The model while it can be typed in: before it is frozen, and while it is being changed with a reason. */
export function OpenModelStep(props: OpenModelProps) {
  const { record } = props.state;
  const tender = frozenTender(record);
  if (tender === null || record.edit === null) return <ModelToFreeze {...props} />;
  return <ModelInChange {...props} edit={record.edit} tender={tender} />;
}

function ModelToFreeze({ state, view, freezer, dispatch }: OpenModelProps) {
  const { translate } = useTexts();
  const show = useShowCell(dispatch);
  const findings = recordFindings(state);
  const isUnreadable = state.record.kept?.read.kind === 'unreadable';
  const earlier = keptTenders(state.record)?.earlier ?? [];
  const { model, lots } = state;
  const published = useMemo(() => completePublished({ model, lots }), [model, lots]);
  return (
    <ModelStep
      state={state}
      view={view}
      dispatch={dispatch}
      lead={
        <>
          {findings.length > 0 && <Findings findings={findings} onShow={show} />}
          {isUnreadable ? (
            <BeginAgain state={state} freezer={freezer} />
          ) : (
            <EarlierTenders tenders={earlier} />
          )}
        </>
      }
      footer={
        published.ok ? (
          <FreezeFooter state={state} freezer={freezer} />
        ) : (
          <>
            <OpenQuestions gaps={published.gaps} most={SHOWN_BESIDE} />
            <Button appearance="primary" onClick={() => dispatch({ type: 'stepChosen', step: 'result' })}>
              {translate('tender.toResult')}
            </Button>
          </>
        )
      }
    />
  );
}

function ModelInChange({
  state,
  view,
  freezer,
  dispatch,
  edit,
  tender,
}: OpenModelProps & { readonly edit: ModelEdit; readonly tender: FrozenTender }) {
  const { block, roles, judges, model, lots, referenceDate, exclusions } = state;
  const { before } = edit;
  const { seal } = tender;
  const looked = edit.lookedAt?.model === model && edit.lookedAt.lots === lots;
  const preview = useMemo(
    () => previewOf({ block, roles, judges, model, lots, referenceDate, exclusions }, before, seal),
    [block, roles, judges, model, lots, referenceDate, exclusions, before, seal],
  );
  return (
    <ModelStep
      state={state}
      view={view}
      dispatch={dispatch}
      lead={<EditPanel edit={edit} preview={preview} looked={looked} dispatch={dispatch} />}
      footer={<EditFooter reason={edit.reason} preview={preview} freezer={freezer} dispatch={dispatch} />}
    />
  );
}
