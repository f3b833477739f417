import { Section, SmallLine } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';
import { RULE_TEXT } from './LotRules';
import { inPublishedOrder, type LotsState } from './lotsState';

/** The rules for who gets which lots once the model is frozen: to read, not to change. */
export function LotRulesInWords(props: { readonly lots: readonly string[]; readonly rules: LotsState }) {
  const { translate, render } = useTexts();
  const { lots, rules } = props;
  const { lotsPerBidder, rule } = rules;
  if (lots.length < 2 && lotsPerBidder === null) return null;
  const order = inPublishedOrder(lots, rules.order).join(', ');
  return (
    <Section heading={translate('tender.lots.rules')}>
      {typeof lotsPerBidder !== 'number' || rule === null ? (
        <SmallLine>{translate('tender.lots.noLimit')}</SmallLine>
      ) : (
        <SmallLine>
          {translate('tender.lots.inWords', {
            most: { value: lotsPerBidder, unit: 'number' },
            rule: render(RULE_TEXT[rule]),
          })}
        </SmallLine>
      )}
      {rule === 'order' && <SmallLine>{translate('tender.lots.orderInWords', { lots: order })}</SmallLine>}
    </Section>
  );
}
