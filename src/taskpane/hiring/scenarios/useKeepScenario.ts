import { useState, type Dispatch } from 'react';
import type { Scenario, ScenarioField, Text } from '../../../engine';
import type { Source } from '../../../workbook/workbook';
import type { ListView } from '../../job/list/listView';
import { useNewSheets } from '../../job/useNewSheets';
import { useAnnounce } from '../../shell/announcer';
import { useTexts } from '../../shell/texts';
import { sentenceFor, useWorkbook } from '../../shell/workbookContext';
import type { HiringAction } from '../state';
import { scenarioReport, scenarioRows } from './scenarioSheet';

/** The keeping of a scenario on its sheet: as rows of the table that is read, or as a new table. */
export function useKeepScenario(job: {
  /** `null` as long as there is nothing to keep. */
  readonly scenario: Scenario | null;
  readonly list: ListView<ScenarioField, Scenario> | null;
  readonly source: Source | null;
  readonly dispatch: Dispatch<HiringAction>;
  /** Looks for the sheet that was made. */
  readonly onMade: () => void;
}): { readonly keep: () => Promise<void>; readonly busy: boolean; readonly notice: string | null } {
  const { scenario, list, source, dispatch, onMade } = job;
  const workbook = useWorkbook();
  const announce = useAnnounce();
  const texts = useTexts();
  const [adding, setAdding] = useState(false);
  const [notice, setNotice] = useState<string | null>(null);
  const fresh = useNewSheets({
    reports: (spoken) => (scenario === null ? [] : [scenarioReport(scenario, spoken)]),
    written: (spoken, [sheet = '']) =>
      spoken.translate('hiringOutlook.keep.kept', { name: scenario?.name ?? '', sheet }),
  });
  const add = async (added: Scenario, to: Source): Promise<void> => {
    const table = list?.list;
    if (table == null || adding) return;
    const { sheet, headerRow, firstColumn, header } = table;
    setAdding(true);
    let refusal: Text | null = null;
    try {
      for (const cells of scenarioRows(added, list?.columns ?? new Map(), header.length, texts)) {
        await workbook.addRow({ sheet, headerRow, firstColumn, columns: header.length }, cells);
      }
      const sentence = texts.translate('hiringOutlook.keep.kept', { name: added.name, sheet });
      setNotice(sentence);
      announce(sentence);
      dispatch({ type: 'scenarioNamed', name: '' });
    } catch (reason) {
      refusal = sentenceFor(reason);
    }
    // The pane hears nothing of its own writing, so the table is read again; also when only some rows could be added.
    try {
      dispatch({ type: 'blockRead', part: 'scenarios', block: await workbook.read(to) });
    } catch (reason) {
      refusal ??= sentenceFor(reason);
    }
    if (refusal !== null) dispatch({ type: 'refused', text: refusal });
    setAdding(false);
  };
  const keep = async (): Promise<void> => {
    if (scenario === null) return;
    if (source !== null) await add(scenario, source);
    else if (await fresh.write()) {
      dispatch({ type: 'scenarioNamed', name: '' });
      onMade();
    }
  };
  return { keep, busy: fresh.busy || adding, notice: notice ?? fresh.notice };
}
