import { text, type Text } from '../../../engine';

/** What a column of the bids holds. */
export type ColumnRole =
  | 'name'
  | 'lot'
  | 'combination'
  | 'variantOf'
  | 'price'
  | 'cost'
  | 'score'
  | 'label'
  | 'level'
  | 'share'
  | 'amount'
  | 'relative'
  | 'validUntil'
  | 'evidence'
  | 'remark'
  | 'unused';

/** The roles in the order in which the pane offers them. */
export const COLUMN_ROLES: readonly ColumnRole[] = [
  'name',
  'lot',
  'combination',
  'variantOf',
  'price',
  'cost',
  'score',
  'label',
  'level',
  'share',
  'amount',
  'relative',
  'validUntil',
  'evidence',
  'remark',
  'unused',
];

/** The roles that one column only can have. */
export const SINGLE_ROLES: ReadonlySet<ColumnRole> = new Set([
  'name',
  'lot',
  'combination',
  'variantOf',
  'price',
  'validUntil',
  'evidence',
  'remark',
]);

/** The roles whose columns are scored by a criterion. */
export type CriterionRole = Extract<
  ColumnRole,
  'score' | 'label' | 'level' | 'share' | 'amount' | 'relative'
>;

const CRITERION_ROLES: ReadonlySet<ColumnRole> = new Set<CriterionRole>([
  'score',
  'label',
  'level',
  'share',
  'amount',
  'relative',
]);

/** Whether a column with this role is scored by a criterion. */
export function isCriterionRole(role: ColumnRole): role is CriterionRole {
  return CRITERION_ROLES.has(role);
}

/** How each role is called on the pane. */
export const ROLE_TEXT: Record<ColumnRole, Text> = {
  name: text('tender.role.name'),
  lot: text('tender.role.lot'),
  combination: text('tender.role.combination'),
  variantOf: text('tender.role.variantOf'),
  price: text('tender.role.price'),
  cost: text('tender.role.cost'),
  score: text('tender.role.score'),
  label: text('tender.role.label'),
  level: text('tender.role.level'),
  share: text('tender.role.share'),
  amount: text('tender.role.amount'),
  relative: text('tender.role.relative'),
  validUntil: text('tender.role.validUntil'),
  evidence: text('tender.role.evidence'),
  remark: text('tender.role.remark'),
  unused: text('tender.role.unused'),
};

const COSTS_OF =
  'energie|onderhouds?|exploitatie|beheer|verbruiks?|gebruiks?|brandstof|licentie|afvoer|verwijderings?|sloop|herstel';

/**
 * Words in a header that tell what the column holds, in Dutch and English. The first line that fits decides, so the
 * more telling words stand first: "PSO geldig tot" is a date, not a level, and "Trede of gelijkwaardig" is a level.
 */
export const HEADER_WORDS: readonly (readonly [ColumnRole, RegExp])[] = [
  ['validUntil', /geldig|verloopt|vervaldatum|einddatum|valid until|valid to|expir/],
  ['level', /\b(?:of|or) (?:gelijkwaardig|equivalent)/],
  ['evidence', /gelijkwaardig|equivalent|\bbewijs\b|\bevidence\b/],
  ['remark', /opmerking|toelichting|notitie|bijzonderhe|remark|comment|\bnotes?\b/],
  ['combination', /combinatie-?(?:inschrijving|bod)|combination bid|combined lots/],
  ['lot', /\bperceel|\bpercelen|\blots?\b|\bkavels?\b/],
  ['variantOf', /\bvariant (?:van|op|of|on)\b/],
  ['level', /\bpso\b|trede|certifica|prestatieladder|\blevel\b/],
  ['amount', /\buren\b|\bhours\b|\bfte\b|arbeidsplaats|\bplaatsingen\b|\bplacements\b/],
  ['share', /social return|\bsroi\b|\bsr\b|percentage|aandeel|\bshare\b/],
  [
    'cost',
    new RegExp(
      `(?:${COSTS_OF})-?kosten|kosten (?:van|voor) (?:${COSTS_OF})|(?:energy|maintenance|running|operating|fuel|licen[cs]e|disposal) costs?`,
    ),
  ],
  ['price', /inschrijfsom|inschrijfprijs|prijs|price|bedrag|amount|aanneemsom|totaalsom|\bsom\b|\bsum\b/],
  [
    'name',
    /inschrijver|bidder|tenderer|leverancier|supplier|naam|\bname\b|onderneming|bedrijf|company|aanbieder/,
  ],
];
