import type { Certainty, Citation } from '../../explain/trace';
import { POLICY_BY_ID } from './policies';
import type { Policy } from './policy';

/** Where a figure of a policy comes from. `path` is its place in the policy, such as `obligation.percentage`. */
export function policyCitation(policy: Policy, path: string, certainty = policy.confidence): Citation {
  return { pack: policy.id, path, source: policy.source, certainty };
}

/** Where a block or a bonus comes from: the region, when a municipality uses the blocks of its region. */
export function blockCitation(policy: Policy, path: string, certainty: Certainty): Citation {
  const from = policy.blocksFrom === null ? undefined : POLICY_BY_ID.get(policy.blocksFrom);
  return policyCitation(from ?? policy, path, certainty);
}
