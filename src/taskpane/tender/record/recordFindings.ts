import { checkSeal, text } from '../../../engine';
import type { Finding } from '../../job/finding';
import type { TenderState } from '../state';
import { frozenTender } from './recordState';
import { sheetDifferences, type SheetDifference } from './sheetDifferences';

/** What there is to say about the frozen model and the sheets with models; what blocks leaves no ranking. */
export function recordFindings(state: Pick<TenderState, 'record' | 'modelSources'>): readonly Finding[] {
  return [...brokenSeal(state), ...changedSheet(state), ...severalSheets(state)];
}

/** A record that does not hold together proves nothing. */
function brokenSeal({ record }: Pick<TenderState, 'record'>): readonly Finding[] {
  const { kept } = record;
  if (kept?.read.kind === 'unreadable') {
    return [
      {
        severity: 'blocks',
        sheet: '',
        address: '',
        problem: text('record.finding.unreadable.problem'),
        remedy: text('record.finding.unreadable.remedy'),
      },
    ];
  }
  const tender = frozenTender(record);
  if (tender === null || checkSeal(tender.seal, tender.seal).state !== 'broken') return [];
  return [
    {
      severity: 'blocks',
      sheet: '',
      address: '',
      problem: text('record.finding.broken.problem'),
      remedy: text('record.finding.broken.remedy'),
    },
  ];
}

/** The sheet that the model came from says something else now. Before freezing that is a hint, after it there is no ranking. */
function changedSheet({ record }: Pick<TenderState, 'record'>): readonly Finding[] {
  const { modelSheet, sheetNow, edit } = record;
  if (modelSheet === null || sheetNow === null || edit?.sheet) return [];
  const { sheet } = modelSheet.source;
  const isFrozen = frozenTender(record) !== null;
  return sheetDifferences(modelSheet.block, sheetNow).map((difference) => ({
    severity: 'blocks',
    sheet,
    address: difference.address,
    problem: isFrozen
      ? text('record.finding.sheetChanged.problem', { sheet, ...wordsOf(difference) })
      : text('record.finding.sheetNewer.problem', { sheet, ...wordsOf(difference) }),
    remedy: isFrozen ? text('record.finding.sheetChanged.remedy') : text('record.finding.sheetNewer.remedy'),
  }));
}

function wordsOf({ row, before, after }: SheetDifference) {
  const empty = text('record.empty');
  return { row, before: before === '' ? empty : before, after: after === '' ? empty : after };
}

/** With more than one sheet that holds a model, it must be clear which one counts. */
function severalSheets({
  record,
  modelSources,
}: Pick<TenderState, 'record' | 'modelSources'>): readonly Finding[] {
  const [first] = modelSources;
  if (first === undefined || modelSources.length < 2) return [];
  const { modelSheet } = record;
  const other = modelSources.find(({ sheet }) => sheet !== modelSheet?.source.sheet) ?? first;
  const sheets = modelSources.map(({ sheet }) => sheet).join(', ');
  return [
    {
      severity: 'warns',
      sheet: other.sheet,
      address: other.address.split(':')[0] ?? '',
      problem: text('record.finding.severalModels.problem', { sheets }),
      remedy:
        modelSheet === null
          ? text('record.finding.severalModels.choose')
          : text('record.finding.severalModels.counts', { sheet: modelSheet.source.sheet }),
    },
  ];
}
