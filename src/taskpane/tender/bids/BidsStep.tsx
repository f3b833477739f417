import { Button, Skeleton, SkeletonItem } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import { text, type Quantity } from '../../../engine';
import { COLUMN_ROLES, ROLE_TEXT, type ColumnRole } from './columnRole';
import { columnWith, type TenderColumn } from './columns';
import { EmptyBids } from './EmptyBids';
import { Findings } from '../../job/Findings';
import { Choice } from '../../shell/Choice';
import { Disclosure } from '../../shell/Disclosure';
import { Line, Section, SmallLine, Stack, View } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';
import { LookAgain, SourceChoice } from '../../job/SourceChoice';
import type { TenderAction, TenderState } from '../state';
import { useShowCell } from '../../job/useShowCell';
import type { SheetView } from '../view';

/** First step: where the bids are, what was read, and what deserves a look. */
export function BidsStep(props: {
  readonly state: TenderState;
  readonly view: SheetView | null;
  readonly dispatch: Dispatch<TenderAction>;
  readonly onLookAgain: () => void;
}) {
  const { state, view, dispatch } = props;
  const { translate } = useTexts();
  const show = useShowCell(dispatch);
  const next = (
    <Button appearance="primary" onClick={() => dispatch({ type: 'stepChosen', step: 'model' })}>
      {translate('tender.toModel')}
    </Button>
  );
  if (state.sources !== null && state.sources.length === 0)
    return <EmptyBids onLookAgain={props.onLookAgain} />;
  return (
    <View footer={next}>
      <Stack>
        <SourceChoice
          label={translate('tender.source.label')}
          source={state.source}
          sources={state.sources}
          onChoose={(source) => source && dispatch({ type: 'sourceChosen', source })}
        />
        <LookAgain onLookAgain={props.onLookAgain} />
      </Stack>
      {view === null ? (
        state.refusal === null && <Waiting label={translate('tender.reading')} />
      ) : (
        <Stack>
          <ReadSummary state={state} view={view} />
          <Findings
            findings={view.findings}
            onShow={show}
            onApply={({ bid, reason }) => dispatch({ type: 'bidExcluded', bid, reason })}
          />
          {view.columns.length > 0 && (
            <Disclosure
              key={state.source ? `${state.source.kind} ${state.source.name}` : ''}
              label={translate('tender.columns')}
              openAtStart={!columnWith(view.columns, 'price') || !columnWith(view.columns, 'name')}
            >
              {() => <ColumnChoices columns={view.columns} dispatch={dispatch} />}
            </Disclosure>
          )}
        </Stack>
      )}
    </View>
  );
}

function Waiting(props: { readonly label: string }) {
  return (
    <Skeleton aria-label={props.label}>
      <Stack>
        <SkeletonItem size={16} />
        <SkeletonItem size={16} />
        <SkeletonItem size={32} />
      </Stack>
    </Skeleton>
  );
}

function count(value: number): Quantity {
  return { value, unit: 'count' };
}

function ReadSummary(props: { readonly state: TenderState; readonly view: SheetView }) {
  const { translate } = useTexts();
  const { block } = props.state;
  if (!block) return null;
  const { sheet, address } = block;
  const rows = props.view.table?.rows.length ?? 0;
  const used = props.view.columns.filter(({ role }) => role !== 'unused').length;
  return (
    <Section heading={translate('tender.read.heading')}>
      <Line>{translate('tender.read.where', { sheet, address })}</Line>
      <SmallLine>
        {translate('tender.read.counts', {
          bids: rows === 1 ? text('tender.read.oneBid') : text('tender.read.bids', { count: count(rows) }),
          columns:
            used === 1 ? text('tender.read.oneColumn') : text('tender.read.columns', { count: count(used) }),
        })}
      </SmallLine>
    </Section>
  );
}

function ColumnChoices(props: {
  readonly columns: readonly TenderColumn[];
  readonly dispatch: Dispatch<TenderAction>;
}) {
  const { render } = useTexts();
  const choose = (column: string, value: string): void => {
    const role: ColumnRole | undefined = COLUMN_ROLES.find((known) => known === value);
    if (role) props.dispatch({ type: 'roleChosen', column, role });
  };
  return (
    <Stack>
      {props.columns.map(({ key, role }) => (
        <Choice
          key={key}
          label={key}
          value={role}
          options={COLUMN_ROLES.map((known) => ({ value: known, name: render(ROLE_TEXT[known]) }))}
          onChoose={(value) => choose(key, value)}
        />
      ))}
    </Stack>
  );
}
