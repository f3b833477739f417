/** Who gave the scores in a column: an evaluator by name, or the evaluators together. */
export type Judge = { readonly kind: 'evaluator'; readonly name: string } | { readonly kind: 'consensus' };

/** What a header says of the scores under it: on which criterion, and by whom. */
export interface JudgedHeader {
  readonly criterion: string;
  readonly judge: Judge;
  /** Whether the header says it in so many words, in initials between brackets, or only in capitals at the end. */
  readonly said: 'inWords' | 'inInitials' | 'inCapitals';
}

const JUDGE_WORD = String.raw`(?:beoordelaar|evaluator|assessor|reviewer|jurylid)`;
const GAP = String.raw`[\s\-–—:,|/(]*`;

const CONSENSUS = new RegExp(
  String.raw`^(.*?)${GAP}\b(?:consensus(?:score|cijfer|oordeel)?|agreed score)\)?$`,
  'iu',
);
const EVALUATOR_LAST = new RegExp(
  String.raw`^(.*?)${GAP}\b${JUDGE_WORD}(?:[\s.:]+|(?=\d))([\p{L}\d][\p{L}\d .'’-]{0,30})\)?$`,
  'iu',
);
const EVALUATOR_FIRST = new RegExp(String.raw`^${JUDGE_WORD}\s+([\p{L}\d.]+)\s*[-–—:,|/]\s*(.+)$`, 'iu');
const INITIALS = /^(.*\S)\s*\(((?:\p{Lu}\.?){2,4})\)$/u;
const CAPITALS = /^(.*\S)[\s\-–—:|/]+((?:\p{Lu}\.?){2,3})$/u;

/** Capitals that stand for something else than a person. */
const ABBREVIATIONS: ReadonlySet<string> = new Set([
  'BIM',
  'BTW',
  'EMVI',
  'EUR',
  'FTE',
  'ISO',
  'KPI',
  'MVI',
  'MVO',
  'PSO',
  'SR',
  'SROI',
  'VAT',
  'VCA',
]);

function evaluator(criterion: string | undefined, name: string | undefined): JudgedHeader | null {
  const [judged, by] = [(criterion ?? '').trim(), (name ?? '').trim()];
  if (judged === '' || by === '') return null;
  return { criterion: judged, judge: { kind: 'evaluator', name: by }, said: 'inWords' };
}

/**
 * Reads by whom the scores under a header were given: `Plan – beoordelaar 1`, `Plan (EJ)`, `Plan consensus`. Gives `null`
 * when the header does not say it, or does not say of which criterion.
 */
export function judgedHeader(header: string): JudgedHeader | null {
  const together = (CONSENSUS.exec(header)?.[1] ?? '').trim();
  if (together !== '') return { criterion: together, judge: { kind: 'consensus' }, said: 'inWords' };
  const first = EVALUATOR_FIRST.exec(header);
  if (first) return evaluator(first[2], first[1]);
  const last = EVALUATOR_LAST.exec(header);
  if (last) return evaluator(last[1], last[2]);
  const bracketed = INITIALS.exec(header);
  const [, criterion = '', initials = ''] = bracketed ?? CAPITALS.exec(header) ?? [];
  if (criterion === '' || ABBREVIATIONS.has(initials.replaceAll('.', ''))) return null;
  const said = bracketed ? 'inInitials' : 'inCapitals';
  return { criterion, judge: { kind: 'evaluator', name: initials }, said };
}
