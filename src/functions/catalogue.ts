import { explanationOf, versie } from './about';
import { awardFunctions } from './award';
import type { WorksheetFunction } from './definition';
import { hiringFunctions } from './hiring';
import { NAMESPACE } from './identifiers';
import { ladderFunctions } from './ladder';
import { overzicht } from './overview';
import { placementFunctions } from './placements';
import { socialReturnFunctions } from './socialReturn';
import { bron } from './source';
import { targetFunctions } from './targets';

const calculating: readonly WorksheetFunction[] = [
  ...ladderFunctions,
  ...placementFunctions,
  ...targetFunctions,
  overzicht,
  ...socialReturnFunctions,
  ...awardFunctions,
  ...hiringFunctions,
  bron,
  versie,
];

/** Every worksheet function. Metadata, registration, explanation, documentation and tests are made of this table. */
export const catalogue: readonly WorksheetFunction[] = [...calculating, explanationOf(calculating)];

const BY_NAME = new Map(catalogue.map((entry) => [`${NAMESPACE}.${entry.id}`, entry]));

/** The function by the name a formula has for it, such as `PSO.TREDE`, in any case. */
export function functionNamed(name: string): WorksheetFunction | undefined {
  return BY_NAME.get(name.trim().toUpperCase());
}
