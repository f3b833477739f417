import type { Compared } from './compared';
import { modelWarnings } from './modelWarnings';
import { outcomeWarnings } from './outcomeWarnings';
import { priceWarnings } from './priceWarnings';
import type { Warning } from './result';
import { scoreWarnings } from './scoreWarnings';

/** Nobody's order can turn around where there is one bid. */
const ALONE = 'RANK_REVERSAL_POSSIBLE';

/** All that is worth knowing about a comparison: about the model, the prices, the scores and the outcome. */
export function warningsOf(compared: Compared): Warning[] {
  return [
    ...modelWarnings(compared.model).filter(({ code }) => code !== ALONE || compared.sheet.bids.length > 1),
    ...priceWarnings(compared),
    ...scoreWarnings(compared),
    ...outcomeWarnings(compared),
  ];
}
