import { Button, Skeleton, SkeletonItem } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import { text, type Quantity } from '../../../engine';
import { ColumnChoices } from './ColumnChoices';
import { columnWith, type TenderColumn } from './columns';
import { EmptyBids } from './EmptyBids';
import { judgeable, JudgeChoices } from './JudgeChoices';
import { needsPrices } from './readingRules';
import { Findings } from '../../job/Findings';
import { Disclosure } from '../../shell/Disclosure';
import { priceAccess } from '../record/vault';
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
          {priceAccess(state) === 'sealed' && needsPrices(state.model) && (
            <SmallLine>{translate('tender.read.pricesLater')}</SmallLine>
          )}
          {view.columns.length > 0 && (
            <Disclosure
              key={state.source ? `${state.source.kind} ${state.source.name}` : ''}
              label={translate('tender.columns')}
              openAtStart={asksForColumns(view.columns, needsPrices(state.model))}
            >
              {() => <ColumnChoices columns={view.columns} dispatch={dispatch} />}
            </Disclosure>
          )}
          {judgeable(view.columns, state.judges).length > 1 && (
            <Disclosure label={translate('tender.judges')}>
              {() => <JudgeChoices columns={view.columns} chosen={state.judges} dispatch={dispatch} />}
            </Disclosure>
          )}
        </Stack>
      )}
    </View>
  );
}

/** Whether the user has to say something about the columns before the bids can be read whole. */
function asksForColumns(columns: readonly TenderColumn[], needsPrice: boolean): boolean {
  const missing = !columnWith(columns, 'name') || (needsPrice && !columnWith(columns, 'price'));
  return missing || columns.some(({ unclear }) => unclear !== undefined);
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
  const counts = {
    bids: rows === 1 ? text('tender.read.oneBid') : text('tender.read.bids', { count: count(rows) }),
    columns: used === 1 ? text('tender.read.oneColumn') : text('tender.read.columns', { count: count(used) }),
  };
  const lots = props.view.lots.length;
  return (
    <Section heading={translate('tender.read.heading')}>
      <Line>{translate('tender.read.where', { sheet, address })}</Line>
      <SmallLine>
        {lots > 1
          ? translate('tender.read.lots', { ...counts, lots: count(lots) })
          : translate('tender.read.counts', counts)}
      </SmallLine>
      <SmallLine>{translate('tender.read.hidden')}</SmallLine>
    </Section>
  );
}
