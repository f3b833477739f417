import { parse } from 'valibot';

import bloemendaal from './policies/bloemendaal-2021.json';
import denHaag from './policies/den-haag-rule.json';
import friesland from './policies/friesland-2016.json';
import haaglanden from './policies/haaglanden-2023.json';
import harlingen from './policies/harlingen.json';
import hilversum from './policies/hilversum.json';
import hofVanTwente from './policies/hof-van-twente.json';
import rijnvicus from './policies/holland-rijnland-rijnvicus-legacy.json';
import leiden from './policies/leiden-2023.json';
import leidschendamVoorburg from './policies/leidschendam-voorburg-2025.json';
import lekstroom from './policies/lekstroom.json';
import maastricht from './policies/maastricht.json';
import noordBrabant from './policies/noord-brabant-province.json';
import noordoostBrabant from './policies/noordoost-brabant-3-0.json';
import oostNederland from './policies/oost-nederland-2023.json';
import rijk from './policies/rijk-1-0.json';
import rotterdam from './policies/rotterdam-legacy.json';
import schiedam from './policies/schiedam.json';
import sudwestFryslan from './policies/sudwest-fryslan.json';
import tilburg from './policies/tilburg-corporaties.json';
import utrecht from './policies/utrecht-current.json';
import utrechtLegacy from './policies/utrecht-legacy.json';
import veenendaal from './policies/veenendaal-2013.json';
import type { Policy, PolicySummary } from './policy';
import { policySchema } from './schema';

const FILES = [
  bloemendaal,
  denHaag,
  friesland,
  haaglanden,
  harlingen,
  hilversum,
  hofVanTwente,
  leiden,
  leidschendamVoorburg,
  lekstroom,
  maastricht,
  noordBrabant,
  noordoostBrabant,
  oostNederland,
  rijk,
  rijnvicus,
  rotterdam,
  schiedam,
  sudwestFryslan,
  tilburg,
  utrecht,
  utrechtLegacy,
  veenendaal,
].map((file) => parse(policySchema, file));

const BY_FILE = new Map(FILES.map((policy) => [policy.id, policy]));

/**
 * The policies that come with the product, by id in the order of the alphabet. They are read and checked once, when the
 * program loads. A municipality that uses the blocks of its region has them here.
 */
export const POLICIES: readonly Policy[] = FILES.map(withBlocks).sort((one, other) =>
  one.id < other.id ? -1 : 1,
);

/** Those policies by their id. */
export const POLICY_BY_ID: ReadonlyMap<string, Policy> = new Map(
  POLICIES.map((policy) => [policy.id, policy]),
);

/** The policies at hand, by id: what to type as `beleid`, of whom, of when, how complete and where it comes from. */
export function policies(): readonly PolicySummary[] {
  return POLICIES.map((policy) => ({
    id: policy.id,
    shortName: policy.shortName,
    organisation: policy.organisation,
    region: policy.region,
    date: policy.date,
    completeness: policy.completeness,
    confidence: policy.confidence,
    source: policy.source,
    blocks: policy.blocks.length,
    percentage: policy.obligation.percentage,
  }));
}

function withBlocks(policy: Policy): Policy {
  if (policy.blocksFrom === null) return policy;
  const other = BY_FILE.get(policy.blocksFrom);
  if (!other)
    throw new Error(`Policy ${policy.id} uses the blocks of ${policy.blocksFrom}, which is not there.`);
  const { fullTimeHours, otherFullTimeHours, blocks, bonuses, stacking, conditions } = other;
  return { ...policy, fullTimeHours, otherFullTimeHours, blocks, bonuses, stacking, conditions };
}
