import type { Cell } from '../../../../src/engine';
import type { Language } from '../../../../src/i18n/language';
import { render } from '../../../../src/i18n/render';
import { textsOf } from '../../../../src/taskpane/shell/texts';
import { contestsOf, type Contest } from '../../../../src/taskpane/tender/record/reasons/contests';
import { readReasons, type WrittenReason } from '../../../../src/taskpane/tender/record/reasons/readReasons';
import { reasonFindings } from '../../../../src/taskpane/tender/record/reasons/reasonFindings';
import { reasonsReport } from '../../../../src/taskpane/tender/record/reasons/reasonsReport';
import { sheetView } from '../../../../src/taskpane/tender/view';
import { isFormula, type CellBlock } from '../../../../src/workbook/workbook';
import { layOut } from '../../../../src/workbook/reportLayout';
import { block } from '../../../workbook/block';
import { withCell } from '../schoonmaak';
import { sample } from './frozenSample';

let contests: readonly Contest[];

beforeAll(async () => {
  const state = await sample();
  contests = contestsOf(sheetView(state), state);
});

const SHEET = 'PSO-motivering';

/** The sheet with reasons as it would be read back after it was written. */
function onSheet(written: readonly WrittenReason[] = [], language: Language = 'nl'): CellBlock {
  const report = reasonsReport({ contests, written }, textsOf(language));
  const cells = layOut(report).cells.map((row) => row.map((cell): Cell => (isFormula(cell) ? null : cell)));
  return { ...block(cells), sheet: SHEET };
}

function read(sheet: CellBlock): readonly WrittenReason[] {
  const reasons = readReasons(sheet);
  if (reasons === null) throw new Error('The columns are gone.');
  return reasons;
}

function findings(sheet: CellBlock): readonly string[] {
  const found = reasonFindings(contests, read(sheet), { sheet: SHEET, address: 'A1' });
  return found.map(({ address, problem }) => `${address} ${render(problem, 'nl')}`);
}

/** The sheet with a reason in every row. */
function complete(): CellBlock {
  return read(onSheet()).reduce(
    (sheet, row) =>
      withCell(sheet, row.at('reason'), `Reden voor ${row.scored.bid}, ${row.scored.criterion}`),
    onSheet(),
  );
}

describe('the sheet with reasons', () => {
  test('has a row for each bid that takes part and each criterion, the winner first', () => {
    const rows = read(onSheet());
    expect(rows).toHaveLength(7 * 4);
    expect(rows.slice(0, 5).map(({ scored, points }) => [scored.bid, scored.criterion, points])).toEqual([
      ['Inschrijver C', 'Plan van aanpak', 27],
      ['Inschrijver C', 'Kwaliteitsborging', 10],
      ['Inschrijver C', 'PSO-niveau', 10],
      ['Inschrijver C', 'Social return', 10],
      ['Inschrijver A', 'Plan van aanpak', 24],
    ]);
  });

  test('says what was given, the maximum and what was missing for it', () => {
    const [header, , , , a] = onSheet().cells.slice(3);
    expect(header).toEqual([
      'Inschrijver',
      'Criterium',
      'Score',
      'Behaald',
      'Maximum',
      'Gemist voor het maximum',
      'Motivering',
    ]);
    expect(a?.slice(0, 2)).toEqual(['Inschrijver C', 'Social return']);
    expect(onSheet().cells[8]?.[5]).toMatch(/^6,00 punten/);
  });

  test('is read back by the names of its columns, in either language and in another order', () => {
    const english = onSheet([], 'en');
    const reversed = {
      ...english,
      cells: english.cells.map((row) => [...row].reverse()),
    };
    expect(read(reversed).map(({ scored, points }) => [scored, points])).toEqual(
      read(onSheet()).map(({ scored, points }) => [scored, points]),
    );
  });

  test('made again keeps every reason, also of a bid that is gone', () => {
    const sheet = withCell(onSheet(), 'G5', 'De planning is helder');
    const gone = withCell(withCell(sheet, 'A9', 'Inschrijver Z'), 'G9', 'Geen planning');
    const again = onSheet(read(gone));
    expect(read(again)[0]?.reason).toBe('De planning is helder');
    expect(read(again).at(-1)).toMatchObject({
      scored: { bid: 'Inschrijver Z', criterion: 'Plan van aanpak' },
      reason: 'Geen planning',
    });
  });

  test('without its columns is not read at all', () => {
    expect(readReasons(withCell(onSheet(), 'G4', 'Iets anders'))).toBeNull();
  });

  test('has a column for each evaluator when there are several', () => {
    const judged = contests.map((contest): Contest => {
      const { request } = contest;
      const bids = request.bids.map((bid) => {
        const mark = bid.scores['Plan van aanpak'];
        if (typeof mark !== 'number') return bid;
        const individual = { Anna: mark - 1, Bram: mark + 1 };
        return { ...bid, scores: { ...bid.scores, 'Plan van aanpak': { individual, consensus: mark } } };
      });
      return { ...contest, request: { ...request, bids } };
    });
    const report = reasonsReport({ contests: judged, written: [] }, textsOf('nl'));
    const table = report.parts.find((part) => part.kind === 'table');
    expect(table?.columns.map(({ title }) => title)).toContain('Score van Anna');
    expect(table?.rows[0]?.slice(3, 5)).toEqual(['8', '10']);
  });
});

describe('what is said about the reasons, each at its cell', () => {
  test('nothing when every score has a reason of its own', () => {
    expect(findings(complete())).toEqual([]);
  });

  test('a reason that is missing where points were lost', () => {
    expect(findings(withCell(complete(), 'G9', null))).toEqual([
      expect.stringMatching(/^G9 Inschrijver A, Plan van aanpak/),
    ]);
  });

  test('the same words for different scores', () => {
    const same = withCell(withCell(complete(), 'G5', 'Helder plan'), 'G9', 'helder  plan');
    expect(findings(same)).toEqual([expect.stringMatching(/^G9 .*Inschrijver C, Inschrijver A/)]);
  });

  test('a row for a bid that is not there any more, and the row that is missing for it', () => {
    expect(findings(withCell(complete(), 'A9', 'Inschrijver Z'))).toEqual([
      expect.stringMatching(/^A9 Inschrijver Z krijgt geen score meer op Plan van aanpak/),
      expect.stringMatching(/^A1 Inschrijver A staat bij Plan van aanpak nog niet op/),
    ]);
  });

  test('a score that is older than the bids', () => {
    expect(findings(withCell(complete(), 'D9', 21))).toEqual([
      expect.stringMatching(
        /^D9 De score van Inschrijver A op Plan van aanpak is veranderd. Nu zijn er 24,00/,
      ),
    ]);
  });

  test('two rows for the same score', () => {
    const twice = withCell(withCell(complete(), 'A9', 'Inschrijver C'), 'D9', 27);
    expect(findings(twice)).toContainEqual(expect.stringMatching(/^A9 .* ook in A5/));
  });
});
