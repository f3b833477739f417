import { Button } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import { Choice } from '../../shell/Choice';
import { Disclosure } from '../../shell/Disclosure';
import { Line, SmallLine, Stack } from '../../shell/Layout';
import { NumberField } from '../../shell/NumberField';
import { useTexts } from '../../shell/texts';
import type { TenderAction } from '../state';
import type { SheetView } from '../view';
import { lotsByBidder } from './lotsByBidder';
import type { LotsState, TypedCombination } from './lotsState';

interface WishesProps {
  readonly view: SheetView;
  readonly lots: LotsState;
  readonly dispatch: Dispatch<TenderAction>;
}

/** What bidders asked for over several lots: the lots they like best, and prices for lots together. */
export function LotWishes(props: WishesProps) {
  const { translate } = useTexts();
  const { lotsPerBidder, rule } = props.lots;
  const byPreference = rule === 'preference' && typeof lotsPerBidder === 'number';
  return (
    <div>
      {byPreference && (
        <Disclosure label={translate('tender.lots.preferences')}>
          {() => <Preferences {...props} most={lotsPerBidder} />}
        </Disclosure>
      )}
      <Disclosure label={translate('tender.lots.combinations')}>
        {() => <Combinations {...props} />}
      </Disclosure>
    </div>
  );
}

/** The lots that bidders like best, for who bids on more lots than it may get. */
function Preferences({ view, lots, dispatch, most }: WishesProps & { readonly most: number }) {
  const { translate } = useTexts();
  const bidders = [...lotsByBidder(view.bids)].filter(([, wanted]) => wanted.length > most);
  if (bidders.length === 0) return <SmallLine>{translate('tender.lots.preferences.none')}</SmallLine>;
  return (
    <Stack>
      <SmallLine>{translate('tender.lots.preferences.hint')}</SmallLine>
      {bidders.map(([bidder, wanted]) => (
        <Preference
          key={bidder}
          bidder={bidder}
          wanted={wanted}
          stated={lots.preferences[bidder] ?? []}
          onChange={(stated) => dispatch({ type: 'lotPreferenceChanged', bidder, lots: stated })}
        />
      ))}
    </Stack>
  );
}

/** The lots of a bidder, the most wanted first: each choice asks for the next, and the last follows by itself. */
function Preference(props: {
  readonly bidder: string;
  readonly wanted: readonly string[];
  readonly stated: readonly string[];
  readonly onChange: (stated: readonly string[]) => void;
}) {
  const { translate } = useTexts();
  const { bidder, wanted, stated, onChange } = props;
  const left = wanted.filter((lot) => !stated.includes(lot));
  const take = (lot: string): void => {
    const others = left.filter((other) => other !== lot);
    onChange(others.length === 1 ? [...stated, lot, ...others] : [...stated, lot]);
  };
  return (
    <Stack>
      {stated.length > 0 && (
        <Line>{translate('tender.lots.preference', { bidder, lots: stated.join(', ') })}</Line>
      )}
      {left.length > 0 ? (
        <Choice
          label={translate('tender.lots.nextPreference', { bidder })}
          value=""
          options={[
            { value: '', name: translate('tender.lots.choose') },
            ...left.map((lot) => ({ value: lot, name: translate('tender.lots.name', { lot }) })),
          ]}
          onChoose={(lot) => {
            if (lot !== '') take(lot);
          }}
        />
      ) : (
        <div>
          <Button
            size="small"
            aria-label={translate('tender.lots.againNamed', { bidder })}
            onClick={() => onChange([])}
          >
            {translate('tender.lots.again')}
          </Button>
        </div>
      )}
    </Stack>
  );
}

/** Prices that count only when a bidder gets all these lots, for who did not put them on the sheet. */
function Combinations({ view, lots, dispatch }: WishesProps) {
  const { translate } = useTexts();
  const several = [...lotsByBidder(view.bids)].filter(([, wanted]) => wanted.length > 1);
  return (
    <Stack>
      <SmallLine>{translate('tender.lots.combinations.hint')}</SmallLine>
      {lots.combinations.map((combination) => (
        <CombinationFields
          key={combination.id}
          combination={combination}
          lots={lotsByBidder(view.bids).get(combination.bidder) ?? []}
          dispatch={dispatch}
        />
      ))}
      <Choice
        label={translate('tender.lots.combination.add')}
        value=""
        options={[
          { value: '', name: translate('tender.lots.combination.bidder') },
          ...several.map(([bidder]) => ({ value: bidder, name: bidder })),
        ]}
        onChoose={(bidder) => {
          if (bidder !== '') dispatch({ type: 'combinationAdded', bidder });
        }}
      />
    </Stack>
  );
}

function CombinationFields(props: {
  readonly combination: TypedCombination;
  readonly lots: readonly string[];
  readonly dispatch: Dispatch<TenderAction>;
}) {
  const { translate } = useTexts();
  const { combination, dispatch } = props;
  const { id, bidder, prices } = combination;
  return (
    <Stack>
      <Line>{translate('tender.lots.combination.of', { bidder })}</Line>
      {props.lots.map((lot) => (
        <NumberField
          key={lot}
          label={translate('tender.lots.combination.price', { bidder, lot })}
          unit="euro"
          value={prices[lot] ?? null}
          onChange={(price) =>
            dispatch({
              type: 'combinationChanged',
              combination: { ...combination, prices: { ...prices, [lot]: price } },
            })
          }
        />
      ))}
      <div>
        <Button
          size="small"
          aria-label={translate('tender.lots.combination.removeNamed', { bidder })}
          onClick={() => dispatch({ type: 'combinationRemoved', id })}
        >
          {translate('tender.criterion.remove')}
        </Button>
      </div>
    </Stack>
  );
}
