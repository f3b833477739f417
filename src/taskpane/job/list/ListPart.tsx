import { Skeleton, SkeletonItem } from '@fluentui/react-components';
import { text } from '../../../engine';
import { Disclosure } from '../../shell/Disclosure';
import { Line, SmallLine, Stack } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';
import type { CellFinding } from '../finding';
import { Findings, type BlockingWords } from '../Findings';
import { ColumnChoices } from './ColumnChoices';
import type { ListKind } from './listKind';
import type { ListView } from './listView';
import { areaOfList } from './sheetList';

/** What a finding in a list does: its row does not count. */
export const LEFT_OUT: BlockingWords = {
  one: text('job.list.blocks'),
  several: (count) => text('job.list.blocking', { count }),
};

/** What deserves a look in a list: a row that is refused does not count. */
export function ListFindings(props: {
  readonly findings: readonly CellFinding[];
  readonly onShow: (finding: CellFinding) => void;
}) {
  return <Findings findings={props.findings} blocking={LEFT_OUT} onShow={props.onShow} />;
}

/** What a list needs to be shown. */
export interface ListPartProps<Field extends string> {
  /** `null` until the list has been read. */
  readonly view: ListView<Field, unknown> | null;
  readonly kind: ListKind<Field>;
  readonly findings: readonly CellFinding[];
  /** Whether the workbook could not be read, which is told elsewhere. */
  readonly refused: boolean;
  readonly onShow: (finding: CellFinding) => void;
  readonly onChoose: (column: string, field: Field | null) => void;
}

/** A list: what was read, what deserves a look, and what its columns hold. */
export function ListPart<Field extends string>(props: ListPartProps<Field>) {
  const { translate } = useTexts();
  const { view, kind } = props;
  if (view === null) return props.refused ? null : <Waiting label={translate('job.list.reading')} />;
  const { list, columns, rows } = view;
  const complete = kind.required.every((field) => columns.has(field));
  return (
    <Stack>
      {list && (
        <>
          <Line>{translate('job.list.where', { sheet: list.sheet, address: areaOfList(list) })}</Line>
          <SmallLine>
            {translate('job.list.counts', {
              rows: { value: rows.length, unit: 'count' },
              columns: { value: columns.size, unit: 'count' },
            })}
          </SmallLine>
        </>
      )}
      <ListFindings findings={props.findings} onShow={props.onShow} />
      {list && (
        <Disclosure
          key={`${list.sheet} ${complete ? 'complete' : 'open'}`}
          label={translate('job.list.columns')}
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
