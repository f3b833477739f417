import * as v from 'valibot';
import type { AssignmentRule } from './lots';

/** The published rules for who gets which lots. */
export interface LotRules {
  /** The most lots for one bidder. */
  readonly lotsPerBidder: number;
  readonly rule: AssignmentRule;
  /** The lots that go first, in the order in which they are awarded; empty when the rule does not go by that. */
  readonly order: readonly string[];
}

const schema = v.strictObject({
  lotsPerBidder: v.number(),
  rule: v.picklist(['order', 'preference', 'bestTotal']),
  order: v.optional(v.array(v.string()), []),
});

/** Reads rules for lots from JSON; nothing at all is `null`, and `undefined` is something else than rules. */
export function readLotRules(json: unknown): LotRules | null | undefined {
  const read = v.safeParse(v.nullish(schema, null), json);
  return read.success ? read.output : undefined;
}
