import type { Outcome } from '../../explain/outcome';
import { text } from '../../explain/text';
import { input, rule, step, type Trace } from '../../explain/trace';
import { policyCitation } from '../../rules/socialreturn/policySource';
import type { Obligation } from '../obligation/request';
import type { Credit } from './credit';
import type { Realisation } from './realisation';
import type { ValuedItem } from './valuedItem';

/** How the realised share came about: what was asked, what every effort counts for, and the credit for a certificate. */
export function realisationTrace(
  realisation: Realisation,
  asked: Outcome<Obligation>,
  items: readonly ValuedItem[],
  credit: Credit,
): Trace {
  const { share, realised, policy } = realisation;
  const efforts = items.map((item, index) => {
    const counted = realisation.items[index]?.realised ?? null;
    const label = text('socialReturnRegister.trace.item', { id: item.id, block: item.block?.label ?? '–' });
    const how = item.trace();
    return step(label, counted, 'euro', how === null ? [] : [how], how === null ? item.why : []);
  });
  const certificate = creditLines(realisation, credit);
  const penalty = realisation.penalty;
  const missed =
    penalty === null
      ? []
      : [
          step(
            text('socialReturnRegister.trace.penalty'),
            penalty.amount,
            'euro',
            [
              step(text('socialReturnRegister.trace.shortfall'), penalty.shortfall, 'euro', []),
              rule(text('socialReturnRegister.trace.penaltyFactor'), penalty.factor, 'number', {
                ...policyCitation(policy, 'penalty'),
                source: penalty.source,
              }),
            ],
            [penalty.text],
          ),
        ];
  return step(
    text('socialReturnRegister.trace.share'),
    share,
    'fraction',
    [
      ...(asked.ok ? [asked.trace] : []),
      step(text('socialReturnRegister.trace.realised'), realised, 'euro', efforts),
      ...certificate,
      ...missed,
    ],
    realisation.assumptions,
  );
}

function creditLines(
  { policy, credit: euro, obligation }: Realisation,
  { share, from }: Credit,
): readonly Trace[] {
  if (share === 0) return [];
  const label = text('socialReturnRegister.trace.creditShare');
  const line =
    from === 'contract'
      ? input(label, share, 'fraction')
      : rule(
          label,
          share,
          'fraction',
          policyCitation(policy, 'psoCredit', share === null ? 'unknown' : undefined),
        );
  return obligation === null
    ? [line]
    : [step(text('socialReturnRegister.trace.credit'), euro, 'euro', [line])];
}
