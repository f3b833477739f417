import { readOwnPack, setOwnPack, text, type Text } from '../../engine';
import type { Language } from '../../i18n/language';
import { translate } from '../../i18n/render';
import type { NormSheet, Workbook } from '../../workbook/workbook';
import { sentenceFor } from '../shell/workbookContext';
import { sortFindings, type CellFinding } from '../job/finding';
import { NORM_SHEET } from './normSheetReport';
import { readNormSheet } from './readNormSheet';

/** What the workbook holds of the user's own norms. */
export type OwnNormsState =
  | { readonly kind: 'looking' }
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly text: Text }
  | FoundNorms;

/** The sheet with norms as it was last read. */
export interface FoundNorms {
  readonly kind: 'found';
  readonly sheet: string;
  /** `empty`: nothing filled in yet; `faulty`: a finding keeps it out of use; `incomplete`: in use, with norms missing. */
  readonly condition: 'empty' | 'faulty' | 'incomplete' | 'complete';
  /** How many norms could be read. */
  readonly filled: number;
  readonly findings: readonly CellFinding[];
}

/** Follows the user's own norms in the workbook, for as long as the program runs. */
export interface OwnNorms {
  readonly state: () => OwnNormsState;
  /** Calls back when the state has changed; returns the function that stops it. */
  readonly subscribe: (changed: () => void) => () => void;
  /** Looks for the sheet again and reads it. Never rejects: what Excel refuses is part of the state. */
  readonly look: () => Promise<void>;
}

/** What is read from the workbook, with what it means for the functions. */
interface Seen {
  readonly state: OwnNormsState;
  readonly use: () => boolean;
  /** Tells whether the functions would now answer otherwise. */
  readonly mark: string;
  readonly fingerprint: string | null;
}

const NONE: Seen = { state: { kind: 'none' }, use: () => setOwnPack(null), mark: 'none', fingerprint: null };

/**
 * Keeps the functions' own pack the same as the sheet with norms, now and whenever a cell of that sheet changes. Cells
 * are calculated again when they may show something else than the norms give.
 */
export function followOwnNorms(workbook: Workbook, language: () => Language): OwnNorms {
  const listeners = new Set<() => void>();
  let state: OwnNormsState = { kind: 'looking' };
  let inUse = '';
  let watched: { readonly sheet: string; readonly stop: () => Promise<void> } | null = null;
  let looking = Promise.resolve();

  const show = (next: OwnNormsState): void => {
    state = next;
    listeners.forEach((changed) => changed());
  };
  const watch = async (sheet: string): Promise<void> => {
    if (watched?.sheet === sheet) return;
    // A sheet that is gone has nothing to stop any more.
    await watched?.stop().catch(() => undefined);
    watched = null;
    watched = { sheet, stop: await workbook.onChange(sheet, () => void look()) };
  };
  const lookNow = async (): Promise<void> => {
    try {
      const kept = await workbook.normSheet(NORM_SHEET);
      if (kept) await watch(kept.sheet);
      const seen = kept ? await read(workbook, kept.sheet, language()) : NONE;
      const outdated = seen.mark !== inUse && seen.use();
      inUse = seen.mark;
      show(seen.state);
      const changedSince = kept !== null && kept.fingerprint !== seen.fingerprint;
      if (outdated || changedSince) await workbook.recalculate();
      if (changedSince) await keep(workbook, { sheet: kept.sheet, fingerprint: seen.fingerprint });
    } catch (reason) {
      show({ kind: 'refused', text: sentenceFor(reason) });
    }
  };
  const look = (): Promise<void> => {
    looking = looking.then(lookNow);
    return looking;
  };
  return {
    state: () => state,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    look,
  };
}

/** Who may only read the workbook has the norms as well; cells are then calculated again at every start. */
async function keep(workbook: Workbook, kept: NormSheet): Promise<void> {
  await workbook.keepNormSheet(kept).catch(() => undefined);
}

async function read(workbook: Workbook, sheet: string, language: Language): Promise<Seen> {
  const block = await workbook.read({ kind: 'sheet', sheet, name: sheet, address: '', rows: 0, columns: 0 });
  const found = readNormSheet(block, translate('ownRules.source', language, { sheet }));
  if (found === null)
    return outOfUse({ kind: 'found', sheet, condition: 'faulty', filled: 0, findings: [noTable(sheet)] });
  const reading = readOwnPack(found.table);
  const { pack, filled, fingerprint } = reading;
  const findings = sortFindings(
    reading.findings.map(({ severity, place, problem, remedy }) => ({
      severity,
      sheet,
      address: found.addressOf(place),
      problem,
      remedy,
    })),
  );
  if (pack === null) {
    const untouched = filled === 0 && reading.findings.every(({ place }) => place.kind !== 'cell');
    return outOfUse(
      untouched
        ? { kind: 'found', sheet, condition: 'empty', filled, findings: [] }
        : { kind: 'found', sheet, condition: 'faulty', filled, findings },
    );
  }
  return {
    state: {
      kind: 'found',
      sheet,
      condition: reading.complete ? 'complete' : 'incomplete',
      filled,
      findings,
    },
    use: () => setOwnPack(pack),
    mark: `${sheet} ${fingerprint ?? ''}`,
    fingerprint,
  };
}

function outOfUse(state: FoundNorms): Seen {
  const { sheet } = state;
  return {
    state,
    use: () => setOwnPack(null, text('ownRules.faulty', { sheet })),
    mark: `${sheet} out of use`,
    fingerprint: null,
  };
}

function noTable(sheet: string): CellFinding {
  return {
    severity: 'blocks',
    sheet,
    address: 'A1',
    problem: text('ownRules.problem.noTable'),
    remedy: text('ownRules.remedy.noTable'),
  };
}
