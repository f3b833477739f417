import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { AwardResult, DroppedPair } from '../../../../engine';
import { Line } from '../../../shell/Layout';
import { useTexts } from '../../../shell/texts';
import { leadersShown } from './measured';

/** So many pairs are drawn at once. */
const AT_ONCE = 10;

/** Who wins when one bid drops out: the ones that change the winner, and the winner itself. */
export function DropOne({ result }: { readonly result: AwardResult }) {
  const { translate } = useTexts();
  const { winner, stability } = result;
  const decisive = stability.dropOne.filter((drop) => drop.removed !== winner && drop.winner !== winner);
  const own = stability.dropOne.filter(({ removed }) => removed === winner);
  return (
    <>
      {decisive.length === 0 && (
        <Line>{translate('tender.firmness.dropNone', { winner: winner ?? '' })}</Line>
      )}
      {[...decisive, ...own].map(({ removed, winner: then }) => (
        <Line key={removed}>
          {then === null
            ? translate('tender.firmness.thenNobody', { removed })
            : translate('tender.firmness.then', { removed, winner: then })}
        </Line>
      ))}
    </>
  );
}

/** The pairs that decide together what neither of them decides alone. */
export function DropPairs(props: { readonly pairs: readonly DroppedPair[] }) {
  const texts = useTexts();
  const [drawn, setDrawn] = useState(AT_ONCE);
  const pairs = props.pairs.filter(({ alone }) => alone === null);
  if (pairs.length === 0) return <Line>{texts.translate('tender.firmness.pairNone')}</Line>;
  return (
    <>
      {pairs.slice(0, drawn).map((pair) => {
        const [one, other] = pair.removed;
        return (
          <Line key={`${one} ${other}`}>
            {texts.translate('tender.firmness.pair', { one, other, winner: leadersShown(pair, texts) })}
          </Line>
        );
      })}
      {drawn < pairs.length && (
        <div>
          <Button size="small" onClick={() => setDrawn(drawn + AT_ONCE)}>
            {texts.translate('job.more')}
          </Button>
        </div>
      )}
    </>
  );
}
