import { checkSeal, text, type ModelChange } from '../../../engine';
import type { Finding } from '../../job/finding';
import type { PriceAccess } from '../bids/readingRules';
import { lotsThatCount, settledLotRules } from '../lots/lotRules';
import type { TenderState } from '../state';
import type { Ranking } from '../view';
import { recordFindings } from './recordFindings';
import { frozenTender } from './recordState';

/** Why there is no ranking although everything is there: the model is not frozen, or it is not the frozen one any more. */
export type Shut =
  { readonly kind: 'sealed' } | { readonly kind: 'changed'; readonly findings: readonly Finding[] };

/** Where the result stands: a ranking, what stands in its way, or that it is shut away. */
export type Standing = Ranking | Shut;

/** Whether the result is shut away. */
export function isShut(standing: Standing): standing is Shut {
  return standing.kind === 'sealed' || standing.kind === 'changed';
}

/** Prices are read once the model is frozen; before that nothing in the job depends on them. */
export function priceAccess({ record }: Pick<TenderState, 'record'>): PriceAccess {
  return frozenTender(record) === null ? 'sealed' : 'open';
}

/**
 * Lets a ranking through when it was made with the frozen model and its noted changes, and with nothing else. What is
 * still missing is said first: a model with gaps cannot be frozen.
 */
export function standingOf(
  ranking: Ranking,
  state: Pick<TenderState, 'record' | 'modelSources' | 'lots'>,
): Standing {
  const tender = frozenTender(state.record);
  const findings = recordFindings(state).filter(({ severity }) => severity === 'blocks');
  if (tender === null) {
    return ranking.kind === 'blocked' || ranking.kind === 'open' ? ranking : { kind: 'sealed' };
  }
  if (findings.length > 0) return { kind: 'changed', findings };
  if (ranking.kind !== 'ranked') return ranking;
  const settled = settledLotRules(lotsThatCount(state));
  const lots = settled.ok ? settled.rules : null;
  const check = checkSeal(tender.seal, { model: ranking.request.model, lots });
  return check.state === 'changed' ? { kind: 'changed', findings: check.changes.map(otherModel) } : ranking;
}

function otherModel({ what, path }: ModelChange): Finding {
  const isAboutLots = path.startsWith('lots.');
  return {
    severity: 'blocks',
    sheet: '',
    address: '',
    problem: isAboutLots
      ? text('record.finding.otherLots.problem', { what })
      : text('record.finding.otherModel.problem', { what }),
    remedy: isAboutLots ? text('record.finding.otherLots.remedy') : text('record.finding.otherModel.remedy'),
  };
}
