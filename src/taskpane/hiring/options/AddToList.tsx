import { Button } from '@fluentui/react-components';
import { useState, type Dispatch } from 'react';
import type { Cell, HireOption, OptionField, RouteOption } from '../../../engine';
import type { Source } from '../../../workbook/workbook';
import type { ListView } from '../../job/list/listView';
import { useNewSheets } from '../../job/useNewSheets';
import { useAnnounce } from '../../shell/announcer';
import { SmallLine, Stack } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';
import { sentenceFor, useWorkbook } from '../../shell/workbookContext';
import type { HiringAction } from '../state';
import { optionCells, optionListWith } from './optionSheet';

/** Puts a position in the list of options on the sheet, or makes that list when there is none. */
export function AddToList(props: {
  /** `null` as long as something is missing. */
  readonly option: HireOption | null;
  /** Whether the cost of the position is that of a whole year. */
  readonly isWholeYear: boolean;
  /** Whether something that was filled in cannot be; it is said elsewhere. */
  readonly hasProblem: boolean;
  /** Whether the position brings in more than it costs. */
  readonly bringsIn: boolean;
  readonly list: ListView<OptionField, RouteOption> | null;
  readonly source: Source | null;
  readonly dispatch: Dispatch<HiringAction>;
  readonly onMade: () => void;
}) {
  const { translate } = useTexts();
  const { option, list, source } = props;
  const added = useAddedRow(props);
  const fresh = useNewSheets({
    reports: (texts) => (option === null ? [] : optionListWith(option, texts)),
    written: (texts, names) => texts.translate('hiringJob.options.made', { sheets: names.join(', ') }),
  });
  const isTaken = list?.rows.some(({ value }) => value.id === option?.id) ?? false;
  const add = async (): Promise<void> => {
    if (option === null || isTaken) return;
    if (source === null) {
      if (await fresh.write()) props.onMade();
    } else await added.add(option);
  };
  const busy = fresh.busy || added.busy;
  return (
    <Stack>
      <div>
        <Button disabledFocusable={option === null || isTaken || busy} onClick={() => void add()}>
          {translate('hiringJob.position.add')}
        </Button>
      </div>
      <SmallLine>
        {added.notice ??
          fresh.notice ??
          (option === null
            ? props.hasProblem
              ? translate('hiringJob.position.problem')
              : props.isWholeYear
                ? translate('hiringJob.position.incomplete')
                : translate('hiringJob.position.notWhole')
            : isTaken
              ? translate('hiringJob.position.taken', { name: option.id })
              : source === null
                ? translate('hiringJob.position.whereNew')
                : translate('hiringJob.position.where', { sheet: source.sheet }))}
      </SmallLine>
      {option !== null && props.bringsIn && <SmallLine>{translate('hiringJob.position.asZero')}</SmallLine>}
    </Stack>
  );
}

/** The adding of one row to the list that is read. The list is read again after it: the pane hears nothing of its own writing. */
function useAddedRow({
  list,
  source,
  dispatch,
}: {
  readonly list: ListView<OptionField, RouteOption> | null;
  readonly source: Source | null;
  readonly dispatch: Dispatch<HiringAction>;
}) {
  const workbook = useWorkbook();
  const announce = useAnnounce();
  const texts = useTexts();
  const [busy, setBusy] = useState(false);
  const [notice, setNotice] = useState<string | null>(null);
  const add = async (option: HireOption): Promise<void> => {
    if (busy || source === null || list?.list == null) return;
    const { sheet, headerRow, firstColumn, header } = list.list;
    const named = optionCells(option, texts);
    const cells: Cell[] = header.map(() => null);
    for (const [field, column] of list.columns) cells[column] = named[field] ?? null;
    setBusy(true);
    try {
      const address = await workbook.addRow({ sheet, headerRow, firstColumn, columns: header.length }, cells);
      dispatch({ type: 'blockRead', part: 'options', block: await workbook.read(source) });
      const sentence = texts.translate('hiringJob.position.added', { name: option.id, sheet, address });
      setNotice(sentence);
      announce(sentence);
    } catch (reason) {
      dispatch({ type: 'refused', text: sentenceFor(reason) });
    } finally {
      setBusy(false);
    }
  };
  return { add, busy, notice };
}
