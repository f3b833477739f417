import { object, parse, record, strictObject, string, array } from 'valibot';

import { invalid, type Failure } from '../explain/outcome';
import { text } from '../explain/text';
import file from './terms.json';

/** A word of the PSO: its id in the packs and its name. */
export interface Term {
  readonly id: string;
  readonly label: string;
}

interface Vocabulary {
  readonly byText: ReadonlyMap<string, Term>;
  /** All names, to show to a person who typed something else. */
  readonly names: string;
}

const entries = record(string(), strictObject({ label: string(), also: array(string()) }));
const terms = parse(object({ positions: entries, contracts: entries }), file);

const POSITIONS = vocabulary(terms.positions);
const CONTRACTS = vocabulary(terms.contracts);

/** The uitgangspositie a text means: `Wajong`, `BBL niveau 2`, `WIA`. Another text is `invalid` and gets the list. */
export function readPosition(typed: string): { readonly ok: true; readonly term: Term } | Failure {
  const term = POSITIONS.byText.get(plain(typed));
  if (term) return { ok: true, term };
  return invalid(text('rules.unknownPosition', { text: typed, names: POSITIONS.names }), 'position');
}

/** The contract form a text means: `Vast`, `Uitzendkracht`, `Stage`. Another text is `invalid` and gets the list. */
export function readContract(typed: string): { readonly ok: true; readonly term: Term } | Failure {
  const term = CONTRACTS.byText.get(plain(typed));
  if (term) return { ok: true, term };
  return invalid(text('rules.unknownContract', { text: typed, names: CONTRACTS.names }), 'contract');
}

/** The names by which positions or contract forms can be chosen from a list. */
export function termNames(room: 'positions' | 'contracts'): readonly string[] {
  return Object.values(terms[room]).map(({ label }) => label);
}

/** The names of positions or contract forms by their ids, as a person reads a list. */
export function namesOf(room: 'positions' | 'contracts', ids: readonly string[]): string {
  return ids.map((id) => terms[room][id]?.label ?? id).join(', ');
}

/** Case, accents, hyphens and spaces do not make another word. */
function plain(typed: string): string {
  return typed
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function vocabulary(
  list: Readonly<Record<string, { readonly label: string; readonly also: readonly string[] }>>,
): Vocabulary {
  const byText = new Map<string, Term>();
  for (const [id, { label, also }] of Object.entries(list)) {
    for (const name of [id, label, ...also]) byText.set(plain(name), { id, label });
  }
  return {
    byText,
    names: Object.values(list)
      .map(({ label }) => label)
      .join(', '),
  };
}
