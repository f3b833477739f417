import * as v from 'valibot';

import { notAvailable, type Failure } from '../../explain/outcome';
import { calendarDay, text } from '../../explain/text';
import type { Citation } from '../../explain/trace';
import type { RuleValue } from '../pack';
import { sourceList } from '../schema';
import { BENEFIT_KINDS, type BenefitKind } from './benefitKind';
import { citedNumber, citing, isoDate, provenance, validity, type Validity } from './dated';
import file from './wageCostBenefits.json';

const period = v.pipe(
  v.strictObject({
    ...validity,
    /** The benefit is for employment that began on or after, or until and on, this day. */
    startedFrom: v.optional(isoDate),
    startedUntil: v.optional(isoDate),
    perHour: citedNumber,
    maximum: citedNumber,
    years: v.optional(citedNumber),
    asLongAs: v.optional(v.strictObject({ what: v.literal('employedAndRegistered'), ...provenance })),
    declaration: v.strictObject({ value: v.boolean(), ...provenance }),
  }),
  v.check(
    ({ years, asLongAs }) => (years === undefined) !== (asLongAs === undefined),
    'A benefit lasts a number of years, or as long as something holds',
  ),
  v.check(
    ({ validFrom, validUntil }) => validFrom.endsWith('-01-01') && validUntil.endsWith('-12-31'),
    'A benefit is set for whole years',
  ),
);

const kind = v.strictObject({
  also: v.array(v.string()),
  periods: v.array(period),
  abolished: v.optional(v.strictObject({ from: isoDate, startedFrom: isoDate, ...provenance })),
});

const schema = v.strictObject({
  id: v.string(),
  sources: sourceList,
  highestOnly: v.strictObject(provenance),
  kinds: v.strictObject(v.entriesFromList(BENEFIT_KINDS, kind)),
});

const rules = v.parse(schema, file);
const { citation, value } = citing(rules);

/** What a wage-cost benefit is in a stretch of years. */
export interface BenefitRules extends Validity {
  readonly startedFrom: string | null;
  readonly startedUntil: string | null;
  /** Euro for an hour that is paid. */
  readonly perHour: RuleValue;
  /** Euro a year at most. */
  readonly maximum: RuleValue;
  /** Years from the start of the employment; `null`: as long as somebody is employed and in the register. */
  readonly years: RuleValue | null;
  readonly lasts: Citation;
  /** Whether it asks a declaration of the target group. */
  readonly declaration: { readonly value: boolean; readonly citation: Citation };
}

/** The end of a kind of benefit. */
interface Abolition {
  readonly from: string;
  readonly startedFrom: string;
  readonly citation: Citation;
}

interface Kind {
  readonly periods: readonly BenefitRules[];
  readonly abolished: Abolition | null;
}

const KINDS = new Map(BENEFIT_KINDS.map((name): [BenefitKind, Kind] => [name, kindOf(name)]));

/** That only the highest benefit is paid when somebody has a right to more than one. */
export const HIGHEST_ONLY: Citation = citation('highestOnly', rules.highestOnly);

/** Everything known of a kind of benefit, in the order of the years. */
export function benefitPeriods(name: BenefitKind): readonly BenefitRules[] {
  return kindNamed(name).periods;
}

/** The end of a kind of benefit; `null` when it was not abolished. */
export function abolitionOf(name: BenefitKind): Abolition | null {
  return kindNamed(name).abolished;
}

/** What a search for a benefit gives: its rules, or why there are none. */
export type FoundBenefit =
  | { readonly found: 'rules'; readonly rules: BenefitRules }
  | { readonly found: 'abolished'; readonly failure: Failure }
  | { readonly found: 'notKnown'; readonly failure: Failure };

/** The rules of a benefit in a year, for employment that began on a day (ISO). */
export function benefitIn(name: BenefitKind, start: string, year: number): FoundBenefit {
  const { periods, abolished } = kindNamed(name);
  const day = `${year}-01-01`;
  const here = periods.find(
    ({ validFrom, validUntil, startedFrom, startedUntil }) =>
      validFrom <= day &&
      day <= validUntil &&
      (startedFrom === null || startedFrom <= start) &&
      (startedUntil === null || start <= startedUntil),
  );
  if (here) return { found: 'rules', rules: here };
  if (abolished && abolished.from <= day && abolished.startedFrom <= start) {
    const values = { kind: name, from: calendarDay(abolished.from) };
    return { found: 'abolished', failure: notAvailable(text('hiring.abolished', values), 'start') };
  }
  const first = periods.map(({ validFrom }) => validFrom.slice(0, 4)).sort()[0] ?? '';
  const last =
    periods
      .map(({ validUntil }) => validUntil.slice(0, 4))
      .sort()
      .at(-1) ?? '';
  const values = { kind: name, year: String(year), first, last };
  return { found: 'notKnown', failure: notAvailable(text('hiring.noBenefitRules', values), 'start') };
}

function kindNamed(name: BenefitKind): Kind {
  const found = KINDS.get(name);
  if (!found) throw new Error(`No rules for ${name}`);
  return found;
}

function kindOf(name: BenefitKind): Kind {
  const { periods, abolished } = rules.kinds[name];
  return {
    periods: periods.map((entry) => periodOf(`${name}.${entry.validFrom}`, entry)),
    abolished: abolished
      ? {
          from: abolished.from,
          startedFrom: abolished.startedFrom,
          citation: citation(`${name}.abolished`, abolished),
        }
      : null,
  };
}

function periodOf(path: string, entry: v.InferOutput<typeof period>): BenefitRules {
  const {
    validFrom,
    validUntil,
    startedFrom = null,
    startedUntil = null,
    years,
    asLongAs,
    declaration,
  } = entry;
  const place = startedUntil === null ? path : `${path}.startedUntil.${startedUntil}`;
  const lasting = years ?? asLongAs;
  if (!lasting) throw new Error(`${place} does not say how long it lasts`);
  return {
    validFrom,
    validUntil,
    startedFrom,
    startedUntil,
    perHour: value(`${place}.perHour`, entry.perHour),
    maximum: value(`${place}.maximum`, entry.maximum),
    years: years ? value(`${place}.years`, years) : null,
    lasts: citation(`${place}.${years ? 'years' : 'asLongAs'}`, lasting),
    declaration: { value: declaration.value, citation: citation(`${place}.declaration`, declaration) },
  };
}
