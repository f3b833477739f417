import { Button } from '@fluentui/react-components';
import { useState, type Dispatch } from 'react';
import { Choice } from '../../shell/Choice';
import { Section, SmallLine, Stack } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';
import { criterionColumns } from '../bids/criterionColumns';
import type { TenderColumn } from '../bids/columns';
import { AnswerChoice } from './AnswerChoice';
import { CRITERION_KINDS, type CriterionKind } from './criterion';
import { CriterionEditor } from './CriterionEditor';
import { KIND_TEXT } from './methodTexts';
import type { TenderModel } from './model';
import type { ModelAction } from './modelState';

/** The criteria beside the price, and the question that a level of the PSO brings along. */
export function CriteriaEditor(props: {
  readonly model: TenderModel;
  readonly columns: readonly TenderColumn[];
  readonly dispatch: Dispatch<ModelAction>;
}) {
  const { model, dispatch } = props;
  const { translate } = useTexts();
  const columns = criterionColumns(props.columns);
  return (
    <Section heading={translate('tender.criteria')}>
      {model.aggregation === 'lowestPrice' && model.criteria.length > 0 && (
        <SmallLine>{translate('tender.criteria.notCounted')}</SmallLine>
      )}
      {model.criteria.map((criterion) => (
        <CriterionEditor
          key={`${criterion.id} ${criterion.kind}`}
          criterion={criterion}
          inEuro={model.aggregation === 'value'}
          columns={columns}
          dispatch={dispatch}
        />
      ))}
      {model.criteria.some(({ kind }) => kind === 'level') && (
        <AnswerChoice
          label={translate('tender.aboveEu.label')}
          hint={translate('tender.aboveEu.hint')}
          answer={model.aboveEuThreshold}
          onChoose={(aboveEuThreshold) => dispatch({ type: 'modelChanged', change: { aboveEuThreshold } })}
        />
      )}
      <AddCriterion dispatch={dispatch} />
    </Section>
  );
}

function AddCriterion(props: { readonly dispatch: Dispatch<ModelAction> }) {
  const { translate, render } = useTexts();
  const [kind, setKind] = useState<CriterionKind>('score');
  return (
    <Stack>
      <Choice
        label={translate('tender.criterion.kind')}
        value={kind}
        options={CRITERION_KINDS.map((known) => ({ value: known, name: render(KIND_TEXT[known]) }))}
        onChoose={(value) => setKind(CRITERION_KINDS.find((known) => known === value) ?? kind)}
      />
      <div>
        <Button size="small" onClick={() => props.dispatch({ type: 'criterionAdded', kind, name: '' })}>
          {translate('tender.criterion.add')}
        </Button>
      </div>
    </Stack>
  );
}
