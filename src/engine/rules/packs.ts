import { parse } from 'valibot';

import type { Certainty } from '../explain/trace';
import { packOf, type Pack } from './pack';
import pso12 from './packs/pso-1.2.json';
import pso15 from './packs/pso-1.5.json';
import pso16 from './packs/pso-1.6.json';
import pso17 from './packs/pso-1.7.json';
import pso18 from './packs/pso-1.8.json';
import pso19 from './packs/pso-1.9.json';
import pso20 from './packs/pso-2.0.json';
import pso21 from './packs/pso-2.1.json';
import { packSchema } from './schema';

/** The packs that come with the product, newest first. They are read and checked once, when the program loads. */
export const PACKS: readonly [Pack, ...Pack[]] = [
  packOf(parse(packSchema, pso21)),
  packOf(parse(packSchema, pso20)),
  packOf(parse(packSchema, pso19)),
  packOf(parse(packSchema, pso18)),
  packOf(parse(packSchema, pso17)),
  packOf(parse(packSchema, pso16)),
  packOf(parse(packSchema, pso15)),
  packOf(parse(packSchema, pso12)),
];

/** What a list of packs says of one. */
export interface PackSummary {
  /** Id to type as `regels`, such as `pso-2.1`. */
  readonly id: string;
  /** Version of the handbook. */
  readonly version: string;
  /** First day on which it applied, ISO. */
  readonly validFrom: string;
  /** Address of the source of that date, and how sure it is. */
  readonly source: string;
  readonly certainty: Certainty;
}

/** The rule packs at hand, newest first. */
export function packs(): readonly PackSummary[] {
  return PACKS.map(({ id, version, validFrom, citation: { source, certainty } }) => ({
    id,
    version,
    validFrom,
    source,
    certainty,
  }));
}
