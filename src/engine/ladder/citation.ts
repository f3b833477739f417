import { answer, invalid, notAvailable, type Outcome } from '../explain/outcome';
import { text } from '../explain/text';
import { input, rule, step, type Certainty } from '../explain/trace';
import { readLevel } from '../reading/level';
import { HOURS_PER_JOB, QUOTA } from '../rules/banenafspraak';
import { choosePack, type Found } from '../rules/choose';
import { contentsOf, type RuleEntry, type RuleTopic } from '../rules/contents';
import type { Pack } from '../rules/pack';
import { readContract, readPosition } from '../rules/terms';

/** A value with where it comes from; `null` when it is not public. */
export interface CitedValue {
  readonly pack: string;
  readonly path: string;
  readonly value: number | string | null;
  readonly source: string;
  readonly certainty: Certainty;
}

/** Words that name a topic; the first that fits decides, and what follows says which value of it. */
const TOPICS: readonly (readonly [RegExp, readonly RuleTopic[]])[] = [
  [/^(?:norm ?uren|voltijd|volle week|full ?time|40 ?uur)/, ['fullTime']],
  [/^(?:norm(?:en|s)?)\b/, ['norm']],
  [/^(?:weging(?:en)?|gewicht(?:en)?|weights?)\b/, ['weight']],
  [/^(?:looptijd(?:en)?|termijn(?:en)?|duur|telt ?tot|hoe ?lang|terms?|duration)\b/, ['limit']],
  [/^(?:eis(?:en)?|voorwaarden?|conditions?)\b/, ['requirement']],
  [/^(?:80 ?\/ ?20(?:-?regel)?|indirect\w*|inkoop)/, ['indirect']],
  [/^(?:pso )?30 ?(?:\+|plus|%)/, ['thirtyPlus']],
  [/^(?:quotum|quota|banenafspraak|banen|baan|jobs?|25[.,]5)/, ['jobs']],
  [/^aspirant/, ['aspirant']],
  [/^(?:omvang|minimum|size)/, ['size']],
  [/^(?:versie|begindatum|handleiding|regelpakket|version)/, ['version']],
];

/** Topics that say something of one position or contract form. */
const ABOUT_A_WORD: readonly RuleTopic[] = ['weight', 'limit', 'requirement'];

/**
 * Where a rule comes from: the values of a part of the rules with pack, place, source and certainty.
 *
 * `invalid`: a text that names no part, an unknown pack. `notAvailable`: the pack says nothing about it, no pack for the
 * date.
 *
 * @param part such as `norm`, `norm Trede 1`, `weging Wajong`, `looptijd Participatiewet`, `80/20`, `30+`, `quotum`,
 * `aspirant`, `omvang`, a position or contract form alone, or a place as an explanation shows it (`positions.wajong`).
 * @param rules id, version or date of a rule pack; omitted: the newest pack that holds a value of that part.
 */
export function citation(question: { part: string; rules?: string }): Outcome<readonly CitedValue[]> {
  const wanted = wantedBy(question.part);
  if (!wanted) return invalid(text('ladder.citation.unknownPart', { text: question.part }), 'part');
  const inPack = (known: boolean) => (pack: Pack) => entriesIn(pack, wanted, question.part, known);
  const known = choosePack(question.rules, inPack(true));
  const choice = known.ok || known.reason === 'invalid' ? known : choosePack(question.rules, inPack(false));
  if (!choice.ok) return choice;
  const values = choice.found.map(({ value, citation: { pack, path, source, certainty } }) => ({
    pack,
    path,
    value,
    source,
    certainty,
  }));
  const from = [
    input(text('ladder.input.part'), question.part),
    ...choice.found.map(({ value, citation: cited }) =>
      rule(text('ladder.citation.value', { path: cited.path }), value, undefined, cited),
    ),
  ];
  const trace = step(text('ladder.citation'), question.part, undefined, from, choice.assumptions);
  return answer(values, trace);
}

/** A place in a pack as an explanation shows it. */
const PLACE = /^[a-z][\w-]*(?:\.[\w+-][\w +-]*)+$/i;

type Wanted = (entry: RuleEntry) => boolean;

function wantedBy(part: string): Wanted | undefined {
  const typed = part.trim().toLowerCase().replace(/\s+/g, ' ');
  if (typed === '') return undefined;
  const path = part.trim();
  if (PLACE.test(path)) return ({ citation: cited }) => under(cited.path, path);
  for (const [pattern, topics] of TOPICS) {
    const found = pattern.exec(typed);
    if (!found) continue;
    const rest = typed
      .slice(found[0].length)
      .replace(/^[\s:-]*(?:(?:van|voor|of|for|de|het|the) )*/, '')
      .trim();
    const about = aboutOf(rest);
    if (rest !== '' && !about && !LOOSE.has(topics[0] ?? 'norm')) return undefined;
    return (entry) => topics.includes(entry.topic) && (!about || about(entry));
  }
  const about = aboutOf(typed);
  return about && ((entry) => (ABOUT_A_WORD.includes(entry.topic) || entry.topic === 'norm') && about(entry));
}

/** Topics that are one thing, so that what follows the word changes nothing. */
const LOOSE: ReadonlySet<RuleTopic> = new Set([
  'fullTime',
  'indirect',
  'thirtyPlus',
  'jobs',
  'aspirant',
  'size',
  'version',
]);

/** A number that is no level can only be a size. */
const SIZE_ALONE = /^(?:[4-9]|\d{2,3})$/;

/** The level, position or contract form that a text names, with the size that may follow a level. */
function aboutOf(rest: string): Wanted | undefined {
  if (rest === '') return undefined;
  const [, name = rest, size] = /^(.*?)(?:,? ?(?:bij|at)(?: omvang| size)? (\d+))?$/.exec(rest) ?? [];
  const ofSize = ({ citation: cited }: RuleEntry) => size === undefined || cited.path.split('.')[1] === size;
  if (name === '') return ofSize;
  if (SIZE_ALONE.test(name)) return ({ citation: cited }) => cited.path.split('.')[1] === name;
  const level = readLevel(name);
  if (level.ok && level.value !== 'Geen trede') {
    const wanted = level.value === 'PSO 30+' ? 'Trede 3' : level.value;
    return (entry) => entry.about === wanted && ofSize(entry);
  }
  const position = readPosition(name);
  const contract = readContract(name);
  const ids = [position, contract].flatMap((read) => (read.ok ? [read.term.id] : []));
  return ids.length === 0 ? undefined : (entry) => entry.about !== undefined && ids.includes(entry.about);
}

function under(path: string, wanted: string): boolean {
  return path === wanted || path.startsWith(`${wanted}.`);
}

function entriesIn(pack: Pack, wanted: Wanted, part: string, known: boolean): Found<readonly RuleEntry[]> {
  const found = [...contentsOf(pack), ...JOB_RULES].filter(wanted);
  if (found.length > 0 && (!known || found.some(({ value }) => value !== null))) return { ok: true, found };
  return notAvailable(text('ladder.citation.nothing', { part, pack: pack.id }));
}

const JOB_RULES: readonly RuleEntry[] = [HOURS_PER_JOB, ...QUOTA.values()].map(
  ({ value, citation: cited }) => ({ topic: 'jobs', value, citation: cited }),
);
