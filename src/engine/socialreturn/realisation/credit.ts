import { quantity, text, type Text } from '../../explain/text';
import type { Level } from '../../ladder/level';
import type { Policy, PsoCredit } from '../../rules/socialreturn/policy';
import { noted, type Place } from './findings';
import type { RealisationFinding } from './realisation';

/** How much of an obligation a certificate fulfils. */
export interface Credit {
  /** As a fraction of the obligation; `null` when nobody stated it. */
  readonly share: number | null;
  readonly from: 'contract' | 'policy';
  readonly findings: readonly RealisationFinding[];
  readonly assumptions: readonly Text[];
}

/**
 * How much of an obligation a certificate fulfils: as agreed for this contract, or else as the policy states for that level.
 * There is no default: what neither states is asked. PSO 30+ is given within Trede 3, so it fulfils at least as much.
 */
export function creditFor(
  policy: Policy,
  level: Level | undefined,
  agreed: PsoCredit | undefined,
  place: Place,
): Credit {
  const from = agreed === undefined ? 'policy' : 'contract';
  const none = { from, findings: [], assumptions: [] } as const;
  if (level === undefined || level === 'Geen trede') return { ...none, share: 0 };
  const table = agreed ?? policy.psoCredit;
  const own = table[level];
  const share = own ?? (level === 'PSO 30+' ? table['Trede 3'] : undefined);
  if (share === undefined) {
    const finding = noted(
      place,
      {
        code: 'CREDIT_UNKNOWN',
        problem: text('socialReturnRegister.creditUnknown.problem', { policy: policy.shortName, level }),
        remedy: text('socialReturnRegister.creditUnknown.remedy'),
      },
      'psoLevel',
    );
    return { ...none, share: null, findings: [finding] };
  }
  if (!(share >= 0 && share <= 1)) {
    const finding = noted(
      place,
      {
        code: 'INVALID',
        problem: text('socialReturnRegister.creditWrong', { level, share: quantity(share, 'number') }),
        remedy: null,
      },
      'psoLevel',
    );
    return { ...none, share: null, findings: [finding] };
  }
  const within = text('socialReturnRegister.assumption.thirtyPlus', { share: quantity(share, 'fraction') });
  return { ...none, share, assumptions: own === undefined ? [within] : [] };
}
