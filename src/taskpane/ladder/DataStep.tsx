import { Button, Skeleton, SkeletonItem } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import { text } from '../../engine';
import { Disclosure } from '../shell/Disclosure';
import { Line, Section, SmallLine, Stack, View } from '../shell/Layout';
import { useTexts } from '../shell/texts';
import type { CellFinding } from '../job/finding';
import { Findings, type BlockingWords } from '../job/Findings';
import { LookAgain, SourceChoice } from '../job/SourceChoice';
import { useShowCell } from '../job/useShowCell';
import { ColumnChoices } from './ColumnChoices';
import { EmptyStaff } from './EmptyStaff';
import { PURCHASES, STAFF, type ListKind } from './fields';
import { OrganisationFields } from './OrganisationFields';
import { areaOfList } from './sheetList';
import type { JobFindings } from './standing';
import type { LadderAction, LadderState, Part } from './state';
import type { LadderView, ListView } from './view';

const LEFT_OUT: BlockingWords = {
  one: text('ladderJob.severity.blocks'),
  several: (count) => text('ladderJob.findings.blocking', { count }),
};

/** First step: where the people, the figures of the organisation and the purchases are, and what deserves a look. */
export function DataStep(props: {
  readonly state: LadderState;
  readonly view: LadderView;
  readonly findings: JobFindings;
  readonly dispatch: Dispatch<LadderAction>;
  readonly onLookAgain: () => void;
}) {
  const { state, view, findings, dispatch, onLookAgain } = props;
  const { translate } = useTexts();
  if (state.sources !== null && state.sources.length === 0) return <EmptyStaff onLookAgain={onLookAgain} />;
  const choice = (part: Part, label: string, none?: string) => (
    <SourceChoice
      label={label}
      source={state.parts[part].source}
      sources={state.sources}
      none={none}
      onChoose={(source) => dispatch({ type: 'sourceChosen', part, source })}
    />
  );
  return (
    <View
      footer={
        <Button appearance="primary" onClick={() => dispatch({ type: 'stepChosen', step: 'standing' })}>
          {translate('ladderJob.toStanding')}
        </Button>
      }
    >
      <Section heading={translate('ladderJob.staff')}>
        {choice('staff', translate('ladderJob.staff.source'), translate('ladderJob.choose'))}
        <LookAgain onLookAgain={onLookAgain} />
        {state.parts.staff.source !== null && (
          <ListPart
            view={view.staff}
            kind={STAFF}
            findings={findings.staff}
            refused={state.refusal !== null}
            dispatch={dispatch}
            onChoose={(column, field) => dispatch({ type: 'staffFieldChosen', column, field })}
          />
        )}
      </Section>
      <Section heading={translate('ladderJob.organisation')}>
        {choice(
          'organisation',
          translate('ladderJob.organisation.source'),
          translate('ladderJob.organisation.typed'),
        )}
        <OrganisationFields figures={view.organisation} dispatch={dispatch} />
        {findings.organisation.length > 0 && (
          <PartFindings findings={findings.organisation} dispatch={dispatch} />
        )}
      </Section>
      <Section heading={translate('ladderJob.purchases')}>
        {choice('purchases', translate('ladderJob.purchases.source'), translate('ladderJob.purchases.none'))}
        {state.parts.purchases.source !== null && (
          <ListPart
            view={view.purchases}
            kind={PURCHASES}
            findings={findings.purchases}
            refused={state.refusal !== null}
            dispatch={dispatch}
            onChoose={(column, field) => dispatch({ type: 'purchaseFieldChosen', column, field })}
          />
        )}
      </Section>
    </View>
  );
}

function PartFindings(props: {
  readonly findings: readonly CellFinding[];
  readonly dispatch: Dispatch<LadderAction>;
}) {
  const show = useShowCell(props.dispatch);
  return <Findings findings={props.findings} blocking={LEFT_OUT} onShow={show} />;
}

/** A list: what was read, what deserves a look, and what its columns hold. */
function ListPart<Field extends string>(props: {
  readonly view: ListView<Field, unknown> | null;
  readonly kind: ListKind<Field>;
  readonly findings: readonly CellFinding[];
  readonly refused: boolean;
  readonly dispatch: Dispatch<LadderAction>;
  readonly onChoose: (column: string, field: Field | null) => void;
}) {
  const { translate } = useTexts();
  const { view, kind } = props;
  if (view === null) return props.refused ? null : <Waiting label={translate('ladderJob.reading')} />;
  const { list, columns, rows } = view;
  const complete = kind.required.every((field) => columns.has(field));
  return (
    <Stack>
      {list && (
        <>
          <Line>{translate('ladderJob.read.where', { sheet: list.sheet, address: areaOfList(list) })}</Line>
          <SmallLine>
            {translate('ladderJob.read.counts', {
              rows: { value: rows.length, unit: 'count' },
              columns: { value: columns.size, unit: 'count' },
            })}
          </SmallLine>
        </>
      )}
      <PartFindings findings={props.findings} dispatch={props.dispatch} />
      {list && (
        <Disclosure
          key={`${list.sheet} ${complete ? 'complete' : 'open'}`}
          label={translate('ladderJob.columns')}
          openAtStart={!complete}
        >
          {() => <ColumnChoices list={list} kind={kind} columns={columns} onChoose={props.onChoose} />}
        </Disclosure>
      )}
    </Stack>
  );
}

function Waiting(props: { readonly label: string }) {
  return (
    <Skeleton aria-label={props.label}>
      <Stack>
        <SkeletonItem size={16} />
        <SkeletonItem size={16} />
      </Stack>
    </Skeleton>
  );
}
