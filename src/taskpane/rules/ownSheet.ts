import type { Text } from '../../engine';
import type { Language } from '../../i18n/language';
import { translate } from '../../i18n/render';
import { areaOf } from '../../workbook/address';
import type { CellBlock, OwnSheetName, OwnSheetPlace, Workbook } from '../../workbook/workbook';
import { sentenceFor } from '../shell/workbookContext';
import { sortFindings, type CellFinding } from '../job/finding';

/** What the workbook holds of the user's own values. */
export type OwnSheetState =
  | { readonly kind: 'looking' }
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly text: Text }
  | FoundSheet;

/** The sheet with the user's own values as it was last read. */
export interface FoundSheet {
  readonly kind: 'found';
  readonly sheet: string;
  /** `empty`: nothing filled in yet; `faulty`: a finding keeps it out of use; `incomplete`: in use, with values missing. */
  readonly condition: 'empty' | 'faulty' | 'incomplete' | 'complete';
  /** How many values could be read. */
  readonly filled: number;
  readonly findings: readonly CellFinding[];
}

/** Follows a sheet that the user fills in, for as long as the program runs. */
export interface OwnSheet {
  readonly state: () => OwnSheetState;
  /** Calls back when the state has changed; returns the function that stops it. */
  readonly subscribe: (changed: () => void) => () => void;
  /** Looks for the sheet again and reads it. Never rejects: what Excel refuses is part of the state. */
  readonly look: () => Promise<void>;
}

/** What the cells of a sheet give. */
export interface SheetContents<T> {
  /** What the functions use; `null` when it cannot be used. */
  readonly value: T | null;
  /** Nothing was filled in since the sheet was made. */
  readonly untouched: boolean;
  readonly complete: boolean;
  readonly filled: number;
  readonly findings: readonly Omit<CellFinding, 'sheet'>[];
  /** Changes when anything that was filled in does; `null` without a value. */
  readonly fingerprint: string | null;
}

/** A sheet that the user fills in for the functions: how it is known, read and put in use. */
export interface OwnSheetKind<T> {
  readonly which: OwnSheetName;
  /** Usual name of the sheet; the same in every language, because functions name it. */
  readonly usualName: string;
  /** Reads the cells; `null` when the table is not there. */
  readonly read: (block: CellBlock, source: string) => SheetContents<T> | null;
  readonly noTable: { readonly problem: Text; readonly remedy: Text };
  /** Puts it in use, or takes it out of use; returns whether cells may now show something else than it gives. */
  readonly use: (value: T | null, reason?: Text) => boolean;
  /** Why the sheet with this name is out of use, and what to do. */
  readonly faulty: (sheet: string) => Text;
}

/** What is read from the workbook, with what it means for the functions. */
interface Seen {
  readonly state: OwnSheetState;
  readonly use: () => boolean;
  /** Tells whether the functions would now answer otherwise. */
  readonly mark: string;
  readonly fingerprint: string | null;
}

/**
 * Keeps what the functions use the same as the sheet that the user fills in, now and whenever a cell of that sheet
 * changes. Cells are calculated again when they may show something else than the sheet gives.
 */
export function followOwnSheet<T>(
  workbook: Workbook,
  kind: OwnSheetKind<T>,
  language: () => Language,
): OwnSheet {
  const none: Seen = { state: { kind: 'none' }, use: () => kind.use(null), mark: 'none', fingerprint: null };
  const listeners = new Set<() => void>();
  let state: OwnSheetState = { kind: 'looking' };
  let inUse = '';
  let watched: { readonly sheet: string; readonly stop: () => Promise<void> } | null = null;
  let looking = Promise.resolve();

  const show = (next: OwnSheetState): void => {
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
  // Who may only read the workbook has the values as well; cells are then calculated again at every start.
  const keep = (place: OwnSheetPlace): Promise<void> =>
    workbook.keepOwnSheet(kind.which, place).catch(() => undefined);
  const lookNow = async (): Promise<void> => {
    try {
      const kept = await workbook.ownSheet(kind.which, kind.usualName);
      if (kept) await watch(kept.sheet);
      const seen = kept ? await read(workbook, kind, kept.sheet, language()) : none;
      const outdated = seen.mark !== inUse && seen.use();
      inUse = seen.mark;
      show(seen.state);
      const changedSince = kept !== null && kept.fingerprint !== seen.fingerprint;
      if (outdated || changedSince) await workbook.recalculate();
      if (changedSince) await keep({ sheet: kept.sheet, fingerprint: seen.fingerprint });
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

async function read<T>(
  workbook: Workbook,
  kind: OwnSheetKind<T>,
  sheet: string,
  language: Language,
): Promise<Seen> {
  const block = await workbook.read({ kind: 'sheet', sheet, name: sheet, address: '', rows: 0, columns: 0 });
  const contents = kind.read(block, translate('ownRules.source', language, { sheet }));
  const outOfUse = (state: FoundSheet): Seen => ({
    state,
    use: () => kind.use(null, kind.faulty(sheet)),
    mark: `${sheet} out of use`,
    fingerprint: null,
  });
  if (contents === null) {
    const missing: CellFinding = { severity: 'blocks', sheet, address: 'A1', ...kind.noTable };
    return outOfUse({ kind: 'found', sheet, condition: 'faulty', filled: 0, findings: [missing] });
  }
  const { value, untouched, complete, filled, fingerprint } = contents;
  const findings = sortFindings(inReadingOrder(contents.findings).map((finding) => ({ ...finding, sheet })));
  if (value === null) {
    return outOfUse(
      untouched
        ? { kind: 'found', sheet, condition: 'empty', filled, findings: [] }
        : { kind: 'found', sheet, condition: 'faulty', filled, findings },
    );
  }
  return {
    state: { kind: 'found', sheet, condition: complete ? 'complete' : 'incomplete', filled, findings },
    use: () => kind.use(value),
    mark: `${sheet} ${fingerprint ?? ''}`,
    fingerprint,
  };
}

/** From the top down, and within a row from the left. */
function inReadingOrder<F extends { readonly address: string }>(findings: readonly F[]): readonly F[] {
  const placed = findings.map((finding) => ({ finding, at: areaOf(finding.address) }));
  return placed
    .sort((a, b) => (a.at && b.at ? a.at.top - b.at.top || a.at.left - b.at.left : 0))
    .map(({ finding }) => finding);
}

/** Whether the functions use what is on the sheet. */
export function isInUse(state: OwnSheetState): boolean {
  return state.kind === 'found' && (state.condition === 'complete' || state.condition === 'incomplete');
}

/** What is found about a table, each finding at the address of its place. */
export function atAddresses<P>(
  findings: readonly {
    readonly severity: CellFinding['severity'];
    readonly place: P;
    readonly problem: Text;
    readonly remedy: Text;
  }[],
  addressOf: (place: P) => string,
): readonly Omit<CellFinding, 'sheet'>[] {
  return findings.map(({ place, ...finding }) => ({ ...finding, address: addressOf(place) }));
}
