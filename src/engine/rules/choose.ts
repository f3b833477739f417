import { invalid, notAvailable, type Failure } from '../explain/outcome';
import { text, type Text } from '../explain/text';
import { readDateText, serialToIso } from '../reading/date';
import { OWN_PACK, ownPack } from './ownRegistry';
import type { Pack } from './pack';
import { PACKS } from './packs';

/** A pack with the values asked of it, and the assumptions made by taking this pack. */
export interface Choice<T> {
  readonly ok: true;
  readonly pack: Pack;
  readonly found: T;
  readonly assumptions: readonly Text[];
}

/** What a search in a pack gives: the values, or the failure that names what is missing. */
export type Found<T> = { readonly ok: true; readonly found: T } | Failure;

const [NEWEST, ...OLDER] = PACKS;
const KNOWN = [...PACKS.map((pack) => pack.id), OWN_PACK].join(', ');
const OLDEST = OLDER.at(-1) ?? NEWEST;

const BY_NAME: ReadonlyMap<string, Pack> = new Map(
  PACKS.flatMap((pack): [string, Pack][] => [
    [pack.id, pack],
    [pack.version, pack],
  ]),
);

const LATER_VERSIONS = text('rules.assumption.laterVersions', { pack: NEWEST.id });
const ONLY_NEWEST = [LATER_VERSIONS] as const;

/** Excel's serials of 1927 to 2173: no version of a handbook looks like one. */
const SERIAL = /^\d{5}(?:\.\d+)?$/;
const DATE_LIKE = /^\d+[-/]\d+[-/]\d+$/;

/**
 * Chooses the pack and takes the values a calculation needs from it.
 *
 * @param rules id (`pso-2.1`), version (`2.1`) or date (ISO, day-month-year, or a serial as text) of a pack, as the user
 * typed it; `eigen` for the user's own pack. Omitted or empty: the newest pack that holds the values.
 * @param find takes the values from a pack, or says which one is missing.
 * @param on the day (ISO) after which a pack may not have come into force, when no pack is named; omitted: any day.
 * @returns the pack and the values; `invalid` on `rules` when no pack has that name; `notAvailable` when no pack covers
 * the date, the workbook has no own pack, or the values are not in the pack. Failures of `find` that are `invalid` stop
 * the search.
 */
export function choosePack<T>(
  rules: string | undefined,
  find: (pack: Pack) => Found<T>,
  on?: string,
): Choice<T> | Failure {
  if (rules === undefined || rules.trim() === '') {
    return on === undefined ? newestWith(find) : newestUpTo(on, find);
  }
  const named = BY_NAME.get(rules) ?? BY_NAME.get(nameOf(rules));
  if (named) return take(named, [], find);
  if (nameOf(rules) === OWN_PACK) return fromOwnPack(find);

  const date = dateOf(rules);
  if (date === undefined) return invalid(text('rules.unknownPack', { rules, known: KNOWN }), 'rules');
  if (!date.ok) return { ...date, parameter: 'rules' };
  const inForce = PACKS.find((pack) => pack.validFrom <= date.value);
  if (!inForce) return beforeFirstPack(date.value, 'rules');
  return take(inForce, inForce === NEWEST ? [...inForce.notes, LATER_VERSIONS] : inForce.notes, find);
}

function fromOwnPack<T>(find: (pack: Pack) => Found<T>): Choice<T> | Failure {
  const own = ownPack();
  return 'key' in own ? notAvailable(own, 'rules') : take(own, own.notes, find);
}

function newestWith<T>(find: (pack: Pack) => Found<T>): Choice<T> | Failure {
  return newestOf(NEWEST, ONLY_NEWEST, OLDER, find);
}

function newestUpTo<T>(on: string, find: (pack: Pack) => Found<T>): Choice<T> | Failure {
  const [inForce, ...older] = PACKS.filter((pack) => pack.validFrom <= on);
  if (!inForce) return beforeFirstPack(on, 'on');
  return newestOf(inForce, inForce === NEWEST ? ONLY_NEWEST : inForce.notes, older, find);
}

function newestOf<T>(
  newest: Pack,
  assumptions: readonly Text[],
  older: readonly Pack[],
  find: (pack: Pack) => Found<T>,
): Choice<T> | Failure {
  const first = take(newest, assumptions, find);
  if (first.ok || first.reason === 'invalid') return first;
  for (const pack of older) {
    const note = text('rules.assumption.olderPack', { pack: pack.id, newest: newest.id });
    const found = take(pack, [note], find);
    if (found.ok) return found;
  }
  return first;
}

function beforeFirstPack(date: string, parameter: string): Failure {
  const values = { date, first: OLDEST.validFrom, pack: OLDEST.id };
  return notAvailable(text('rules.beforeFirstPack', values), parameter);
}

function take<T>(
  pack: Pack,
  assumptions: readonly Text[],
  find: (pack: Pack) => Found<T>,
): Choice<T> | Failure {
  const found = find(pack);
  return found.ok ? { ok: true, pack, found: found.found, assumptions } : found;
}

/** `PSO 2,1`, `Pso-2.1` and `v2.1` name the same pack as `2.1`. */
function nameOf(rules: string): string {
  return rules
    .trim()
    .toLowerCase()
    .replace(',', '.')
    .replace(/^(?:pso[ -]?)?v?/, '');
}

function dateOf(rules: string) {
  const typed = rules.trim();
  if (SERIAL.test(typed)) return serialToIso(Number(typed));
  return DATE_LIKE.test(typed) ? readDateText(typed) : undefined;
}
