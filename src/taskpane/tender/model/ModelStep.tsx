import { Button } from '@fluentui/react-components';
import { useState, type Dispatch } from 'react';
import { text } from '../../../engine';
import { useAnnounce } from '../../shell/announcer';
import { Choice } from '../../shell/Choice';
import { Line, Section, Stack, View } from '../../shell/Layout';
import { TextField } from '../../shell/TextField';
import { useTexts } from '../../shell/texts';
import { sentenceFor, useWorkbook } from '../../shell/workbookContext';
import type { Source } from '../../../workbook/workbook';
import { CriterionEditor } from './CriterionEditor';
import { KIND_TEXT } from './describeModel';
import { ExclusionEditor } from './ExclusionEditor';
import { Findings } from '../../job/Findings';
import { totalPoints, type CriterionKind } from './model';
import { readModel } from './modelFromSheet';
import { PriceEditor } from './PriceEditor';
import type { TenderAction, TenderState } from '../state';
import { useShowCell } from '../../job/useShowCell';
import type { SheetView } from '../view';

const KINDS: readonly CriterionKind[] = ['score', 'label', 'level', 'share'];

/** Second step: how the bids are compared. */
export function ModelStep(props: {
  readonly state: TenderState;
  readonly view: SheetView | null;
  readonly dispatch: Dispatch<TenderAction>;
}) {
  const { state, view, dispatch } = props;
  const { translate } = useTexts();
  const show = useShowCell(dispatch);
  const { model, modelFindings } = state;
  const next = (
    <Button appearance="primary" onClick={() => dispatch({ type: 'stepChosen', step: 'result' })}>
      {translate('tender.toResult')}
    </Button>
  );
  return (
    <View footer={next}>
      <ModelSources sources={state.modelSources} dispatch={dispatch} />
      {modelFindings.length > 0 && (
        <Findings findings={modelFindings} onShow={show} onApply={() => undefined} />
      )}
      <Line>
        <strong>
          {translate('tender.model.total', { points: { value: totalPoints(model), unit: 'number' } })}
        </strong>
      </Line>
      <PriceEditor model={model} dispatch={dispatch} />
      <Section heading={translate('tender.criteria')}>
        {model.criteria.map((criterion) => (
          <CriterionEditor
            key={`${criterion.id} ${criterion.kind}`}
            criterion={criterion}
            columns={view?.columns ?? []}
            dispatch={dispatch}
          />
        ))}
        <AddCriterion dispatch={dispatch} />
      </Section>
      <Section heading={translate('tender.reference.heading')}>
        <TextField
          label={translate('tender.reference.label')}
          hint={translate('tender.reference.hint')}
          type="date"
          value={state.referenceDate}
          onChange={(date) => {
            if (date !== '') dispatch({ type: 'referenceDateChosen', date });
          }}
        />
      </Section>
      <ExclusionEditor bids={view?.bids ?? []} exclusions={state.exclusions} dispatch={dispatch} />
    </View>
  );
}

/** Offers to read the model from a sheet that holds one. */
function ModelSources(props: {
  readonly sources: readonly Source[];
  readonly dispatch: Dispatch<TenderAction>;
}) {
  const workbook = useWorkbook();
  const announce = useAnnounce();
  const { translate } = useTexts();
  const read = async (source: Source): Promise<void> => {
    try {
      const reading = readModel(await workbook.read(source));
      if (reading === null) {
        props.dispatch({ type: 'refused', text: text('tender.model.noKind', { sheet: source.sheet }) });
        return;
      }
      props.dispatch({ type: 'modelRead', reading });
      announce(translate('tender.model.read', { sheet: source.sheet }));
    } catch (reason) {
      props.dispatch({ type: 'refused', text: sentenceFor(reason) });
    }
  };
  if (props.sources.length === 0) return null;
  return (
    <Stack>
      {props.sources.map((source) => (
        <div key={`${source.kind} ${source.name}`}>
          <Button onClick={() => void read(source)}>
            {translate('tender.model.readFrom', { sheet: source.sheet })}
          </Button>
        </div>
      ))}
    </Stack>
  );
}

function AddCriterion(props: { readonly dispatch: Dispatch<TenderAction> }) {
  const { translate, render } = useTexts();
  const [kind, setKind] = useState<CriterionKind>('score');
  return (
    <Stack>
      <Choice
        label={translate('tender.criterion.kind')}
        value={kind}
        options={KINDS.map((known) => ({ value: known, name: render(KIND_TEXT[known]) }))}
        onChoose={(value) => setKind(KINDS.find((known) => known === value) ?? kind)}
      />
      <div>
        <Button size="small" onClick={() => props.dispatch({ type: 'criterionAdded', kind, name: '' })}>
          {translate('tender.criterion.add')}
        </Button>
      </div>
    </Stack>
  );
}
