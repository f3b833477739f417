import * as v from 'valibot';

import type { Citation } from '../../explain/trace';
import { isNoteName, NOTES, type NoteName } from '../notes';
import type { RuleValue } from '../pack';

const note = v.custom<NoteName>((name) => typeof name === 'string' && isNoteName(name));

/** A day of a rule, ISO. */
export const isoDate = v.pipe(v.string(), v.isoDate());

/** How sure a statement is and where it comes from. What is not known is left out of these files, and asked. */
export const provenance = {
  certainty: v.picklist(['stated', 'inferred', 'conflicting']),
  source: v.string(),
};

/** A value with how sure it is and where it comes from. */
export const citedNumber = v.strictObject({
  value: v.pipe(v.number(), v.minValue(0)),
  ...provenance,
  note: v.optional(note),
});

/** The first and last day on which something holds. */
export const validity = { validFrom: isoDate, validUntil: isoDate };

/** A value from one day until another. */
export const datedNumber = v.strictObject({ ...validity, ...citedNumber.entries });

/** A stretch of days, ISO, both ends included. */
export interface Validity {
  readonly validFrom: string;
  readonly validUntil: string;
}

/** A value that holds from one day until another. */
export type DatedValue = RuleValue & Validity;

type Cited = Pick<v.InferOutput<typeof citedNumber>, 'certainty' | 'source'>;

/** Makes the values of a checked file ready to be cited. */
export function citing({
  id,
  sources,
}: {
  readonly id: string;
  readonly sources: Readonly<Record<string, string>>;
}) {
  const citation = (path: string, { certainty, source }: Cited): Citation => {
    const address = sources[source];
    if (address === undefined) throw new Error(`${id} has no address for ${source}`);
    return { pack: id, path, source: address, certainty };
  };
  const value = (path: string, entry: v.InferOutput<typeof citedNumber>): RuleValue => ({
    value: entry.value,
    citation: citation(path, entry),
    notes: entry.note === undefined ? [] : [NOTES[entry.note]],
  });
  const dated = (
    path: string,
    entries: readonly v.InferOutput<typeof datedNumber>[],
  ): readonly DatedValue[] =>
    entries.map((entry) => ({
      ...value(`${path}.${entry.validFrom}`, entry),
      validFrom: entry.validFrom,
      validUntil: entry.validUntil,
    }));
  return { citation, value, dated };
}

/** What holds on a day (ISO); undefined when nothing is known for it. */
export function on<T extends Validity>(values: readonly T[], day: string): T | undefined {
  return values.find(({ validFrom, validUntil }) => validFrom <= day && day <= validUntil);
}
