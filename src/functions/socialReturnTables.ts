import {
  answer,
  basisText,
  choosePolicy,
  input,
  notAvailable,
  ownPolicy,
  policies,
  policyValues,
  step,
  text,
  type Block,
  type Bonus,
  type Policy,
  type PolicySummary,
} from '../engine';
import { certaintyName } from '../i18n/explanation';
import type { Language } from '../i18n/language';
import { render, translate, type TextKey } from '../i18n/render';
import { word } from './cells';
import { define, type CellValue } from './definition';

/** `SR.BLOKKEN`: the blocks of a policy and below them its bonuses. What the policy does not state is an empty text. */
export const blokken = define({
  id: 'SR.BLOKKEN',
  category: 'socialReturn',
  description: 'functions.SR.BLOKKEN',
  parameters: { beleid: word('functions.parameter.policy') },
  result: 'spill',
  engineNames: { policy: 'beleid' },
  calculate: ({ beleid }, language) => {
    const chosen = choosePolicy(beleid);
    if (!chosen.ok) return chosen;
    const { policy } = chosen;
    if (policy.blocks.length === 0) {
      const { id, source } = policy;
      return notAvailable(text('socialReturn.noBlocks', { policy: id, source }), 'policy');
    }
    const values = policyValues({ policy: beleid });
    if (!values.ok) return values;
    const sources = new Map(values.value.map(({ path, source }) => [path, source]));
    return {
      ok: true,
      value: [
        headed(BLOCK_COLUMNS, language),
        ...policy.blocks.map((block) => blockRow(block, sources.get(`blocks.${block.id}`), language)),
        ...policy.bonuses.map((bonus) => bonusRow(bonus, sources.get(`bonuses.${bonus.id}`), language)),
      ],
      get trace() {
        return values.trace;
      },
    };
  },
});

/** `SR.BELEID`: the policies at hand, the user's own last. */
export const beleid = define({
  id: 'SR.BELEID',
  category: 'socialReturn',
  description: 'functions.SR.BELEID',
  parameters: {},
  result: 'spill',
  calculate: (_, language) => {
    const own = ownPolicy();
    const known = [...policies(), ...('key' in own ? [] : [own])];
    const lines = known.map(({ id, organisation, date }) =>
      input(
        date === null
          ? text('functions.socialReturn.policyUndated', { policy: id })
          : text('functions.socialReturn.policy', { policy: id, date }),
        organisation,
      ),
    );
    return answer(
      [headed(POLICY_COLUMNS, language), ...known.map((policy) => policyRow(policy, language))],
      step(text('functions.socialReturn.policies'), known.length, 'count', lines),
    );
  },
});

const BLOCK_COLUMNS: readonly TextKey[] = [
  'functions.socialReturn.header.id',
  'functions.socialReturn.header.label',
  'functions.socialReturn.header.value',
  'functions.socialReturn.header.basis',
  'functions.socialReturn.header.maximumMonths',
  'functions.socialReturn.header.minimumHours',
  'functions.socialReturn.header.certainty',
  'functions.socialReturn.header.source',
];

const POLICY_COLUMNS: readonly TextKey[] = [
  'functions.socialReturn.header.id',
  'functions.socialReturn.header.organisation',
  'functions.socialReturn.header.date',
  'functions.socialReturn.header.completeness',
  'functions.socialReturn.header.source',
];

const COMPLETENESS: Readonly<Record<Policy['completeness'], TextKey>> = {
  complete: 'functions.socialReturn.complete',
  partial: 'functions.socialReturn.partial',
  'rule-only': 'functions.socialReturn.ruleOnly',
};

const BONUS_KINDS: Readonly<Record<Bonus['kind'], TextKey>> = {
  added: 'functions.socialReturn.bonus.added',
  addedPerYear: 'functions.socialReturn.bonus.addedPerYear',
  raises: 'functions.socialReturn.bonus.raises',
  cost: 'functions.socialReturn.bonus.cost',
};

function headed(columns: readonly TextKey[], language: Language): CellValue[] {
  return columns.map((column) => translate(column, language));
}

function blockRow(block: Block, source: string | undefined, language: Language): CellValue[] {
  const { id, label, value, basis, maximumMonths, minimumHoursPerWeek, certainty } = block;
  return [
    id,
    label,
    value ?? '',
    render(basisText(basis), language),
    maximumMonths === 'unlimited' ? translate('socialReturn.unlimited', language) : (maximumMonths ?? ''),
    minimumHoursPerWeek ?? '',
    certaintyName(certainty, language),
    source ?? '',
  ];
}

function bonusRow(bonus: Bonus, source: string | undefined, language: Language): CellValue[] {
  const { id, label, value, kind, maximumMonths, certainty } = bonus;
  return [
    id,
    label,
    value ?? '',
    translate(BONUS_KINDS[kind], language),
    maximumMonths ?? '',
    '',
    certaintyName(certainty, language),
    source ?? '',
  ];
}

type ListedPolicy = Pick<PolicySummary, 'id' | 'organisation' | 'date' | 'completeness' | 'source'>;

/** The date is text, as year-month-day: many sources tell no more than a year or a month, and a column holds one kind. */
function policyRow({ id, organisation, date, completeness, source }: ListedPolicy, language: Language) {
  return [id, organisation, date ?? '', translate(COMPLETENESS[completeness], language), source];
}
