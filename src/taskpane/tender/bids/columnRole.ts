import { text, type Text } from '../../../engine';

/** What a column of the bids holds. */
export type ColumnRole =
  'name' | 'price' | 'score' | 'label' | 'level' | 'share' | 'validUntil' | 'remark' | 'unused';

/** The roles in the order in which the pane offers them. */
export const COLUMN_ROLES: readonly ColumnRole[] = [
  'name',
  'price',
  'score',
  'label',
  'level',
  'share',
  'validUntil',
  'remark',
  'unused',
];

/** The roles that one column only can have. */
export const SINGLE_ROLES: ReadonlySet<ColumnRole> = new Set(['name', 'price', 'validUntil', 'remark']);

/** The roles whose columns are scored by a criterion. */
export type CriterionRole = Extract<ColumnRole, 'score' | 'label' | 'level' | 'share'>;

/** Whether a column with this role is scored by a criterion. */
export function isCriterionRole(role: ColumnRole): role is CriterionRole {
  return role === 'score' || role === 'label' || role === 'level' || role === 'share';
}

/** How each role is called on the pane. */
export const ROLE_TEXT: Record<ColumnRole, Text> = {
  name: text('tender.role.name'),
  price: text('tender.role.price'),
  score: text('tender.role.score'),
  label: text('tender.role.label'),
  level: text('tender.role.level'),
  share: text('tender.role.share'),
  validUntil: text('tender.role.validUntil'),
  remark: text('tender.role.remark'),
  unused: text('tender.role.unused'),
};

/**
 * Words in a header that tell what the column holds, in Dutch and English. The first line that fits decides, so the
 * more telling words stand first: "PSO geldig tot" is a date, not a level.
 */
export const HEADER_WORDS: readonly (readonly [ColumnRole, RegExp])[] = [
  ['validUntil', /geldig|verloopt|vervaldatum|einddatum|valid until|valid to|expir/],
  ['remark', /opmerking|toelichting|notitie|bijzonderhe|remark|comment|\bnotes?\b/],
  ['level', /\bpso\b|trede|certifica|prestatieladder|\blevel\b/],
  ['share', /social return|\bsroi\b|\bsr\b|percentage|aandeel|\bshare\b/],
  ['price', /inschrijfsom|inschrijfprijs|prijs|price|bedrag|amount|aanneemsom|totaalsom|\bsom\b|\bsum\b/],
  [
    'name',
    /inschrijver|bidder|tenderer|leverancier|supplier|naam|\bname\b|onderneming|bedrijf|company|aanbieder/,
  ],
];
