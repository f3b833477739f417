import { Button, makeStyles } from '@fluentui/react-components';
import { useId, type Dispatch } from 'react';
import { text, type AssignmentRule, type Text } from '../../../engine';
import { Choice } from '../../shell/Choice';
import { Section, SmallLine } from '../../shell/Layout';
import { NumberField } from '../../shell/NumberField';
import { useTexts } from '../../shell/texts';
import type { TenderAction } from '../state';
import { inPublishedOrder, type LotsState } from './lotsState';

const RULES: readonly AssignmentRule[] = ['order', 'preference', 'bestTotal'];

/** How each rule is called. */
export const RULE_TEXT: Record<AssignmentRule, Text> = {
  order: text('tender.lots.rule.order'),
  preference: text('tender.lots.rule.preference'),
  bestTotal: text('tender.lots.rule.bestTotal'),
};

const RULE_MEANS: Record<AssignmentRule, Text> = {
  order: text('tender.lots.rule.order.means'),
  preference: text('tender.lots.rule.preference.means'),
  bestTotal: text('tender.lots.rule.bestTotal.means'),
};

/** The published rules for who gets which lots; nothing in a tender without lots or a limit. */
export function LotRules(props: {
  /** The lots on the sheet. */
  readonly lots: readonly string[];
  readonly rules: LotsState;
  readonly dispatch: Dispatch<TenderAction>;
}) {
  const { lots, rules, dispatch } = props;
  const { translate, render } = useTexts();
  const { lotsPerBidder, rule } = rules;
  if (lots.length < 2 && lotsPerBidder === null) return null;
  return (
    <Section heading={translate('tender.lots.rules')}>
      <NumberField
        label={translate('tender.lots.limit')}
        value={lotsPerBidder}
        onChange={(most) => dispatch({ type: 'lotsPerBidderChanged', most })}
      />
      {lotsPerBidder !== null && (
        <Choice
          label={translate('tender.lots.rule')}
          value={rule ?? ''}
          options={[
            { value: '', name: translate('tender.lots.rule.choose') },
            ...RULES.map((known) => ({ value: known, name: render(RULE_TEXT[known]) })),
          ]}
          onChoose={(value) =>
            dispatch({ type: 'lotRuleChosen', rule: RULES.find((known) => known === value) ?? null })
          }
        />
      )}
      {lotsPerBidder !== null && rule !== null && <SmallLine>{render(RULE_MEANS[rule])}</SmallLine>}
      {lotsPerBidder !== null && rule === 'order' && (
        <OrderList
          lots={inPublishedOrder(lots, rules.order)}
          onChange={(order) => dispatch({ type: 'lotOrderChanged', order })}
        />
      )}
    </Section>
  );
}

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: '0',
    padding: '0',
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
  },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '8px',
    alignItems: 'center',
  },
});

/** The lots in the order in which they are awarded; each can go before the one above it. */
function OrderList(props: {
  readonly lots: readonly string[];
  readonly onChange: (order: readonly string[]) => void;
}) {
  const styles = useStyles();
  const id = useId();
  const { translate } = useTexts();
  const { lots, onChange } = props;
  const forward = (place: number): void => {
    const order = [...lots];
    const [moved] = order.splice(place, 1);
    if (moved === undefined) return;
    order.splice(place - 1, 0, moved);
    onChange(order);
  };
  return (
    <>
      <SmallLine>
        <span id={id}>{translate('tender.lots.order')}</span>
      </SmallLine>
      <ol className={styles.list} aria-labelledby={id}>
        {lots.map((lot, place) => (
          <li key={lot} className={styles.line}>
            <span>{translate('tender.lots.place', { place: String(place + 1), lot })}</span>
            {place > 0 && (
              <Button
                size="small"
                aria-label={translate('tender.lots.earlierNamed', { lot })}
                onClick={() => forward(place)}
              >
                {translate('tender.lots.earlier')}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
