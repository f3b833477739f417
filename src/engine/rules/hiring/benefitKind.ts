import { invalid, type Failure } from '../../explain/outcome';
import { text } from '../../explain/text';
import file from './wageCostBenefits.json';

/** The kinds of wage-cost benefit (loonkostenvoordeel, LKV), by the words people type for them. */
export const BENEFIT_KINDS = ['arbeidsgehandicapt', 'herplaatsing', 'banenafspraak', 'oudere'] as const;

/** A kind of wage-cost benefit (loonkostenvoordeel, LKV). */
export type BenefitKind = (typeof BENEFIT_KINDS)[number];

const BY_WORDS: ReadonlyMap<string, BenefitKind> = new Map(
  BENEFIT_KINDS.flatMap((kind) =>
    [kind, ...file.kinds[kind].also].map((name): [string, BenefitKind] => [plain(name), kind]),
  ),
);

/** The kind of wage-cost benefit a text means; another text is `invalid` on `kind` and gets the list. */
export function readBenefitKind(typed: string): { readonly ok: true; readonly value: BenefitKind } | Failure {
  const value = BY_WORDS.get(plain(typed));
  if (value) return { ok: true, value };
  const names = BENEFIT_KINDS.join(', ');
  return invalid(text('hiring.unknownBenefit', { text: typed, names }), 'kind');
}

/** Case, accents, hyphens and spaces do not make another word; neither does LKV in front of it. */
function plain(typed: string): string {
  return typed
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9+]+/g, ' ')
    .trim()
    .replace(/^lkv /, '');
}
