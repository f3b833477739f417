import { Button } from '@fluentui/react-components';
import { useState, type Dispatch } from 'react';
import { Choice } from '../../shell/Choice';
import { Section, SmallLine, Stack } from '../../shell/Layout';
import { TextField } from '../../shell/TextField';
import { useTexts } from '../../shell/texts';
import type { Exclusions } from './awardRequest';
import type { ReadBid } from '../bids/bids';
import type { TenderAction } from '../state';

/** A longer list is searched by name: nobody finds a bid in it, and drawing it would take too long. */
const MOST_LISTED = 100;

/** The bids that do not take part, each with the reason that goes on the sheet. */
export function ExclusionEditor(props: {
  readonly bids: readonly ReadBid[];
  readonly exclusions: Exclusions;
  readonly dispatch: Dispatch<TenderAction>;
}) {
  const { bids, exclusions, dispatch } = props;
  const { translate } = useTexts();
  const [typed, setTyped] = useState('');
  const out = bids.filter(({ key }) => exclusions[key] !== undefined);
  const taking = bids.filter(({ key, name }) => name !== '' && exclusions[key] === undefined);
  const isLong = taking.length > MOST_LISTED;
  const wanted = isLong
    ? taking.filter(({ key }) => key.toLowerCase().includes(typed.toLowerCase()))
    : taking;
  return (
    <Section heading={translate('tender.exclusion.heading')}>
      {out.length === 0 && <SmallLine>{translate('tender.exclusion.none')}</SmallLine>}
      {out.map(({ key }) => {
        const reason = exclusions[key] ?? '';
        return (
          <Stack key={key}>
            <TextField
              label={translate('tender.exclusion.reason', { bid: key })}
              required
              value={reason}
              problem={reason.trim() === '' ? translate('tender.exclusion.reasonNeeded') : undefined}
              onChange={(value) => dispatch({ type: 'bidExcluded', bid: key, reason: value })}
            />
            <div>
              <Button
                size="small"
                aria-label={translate('tender.exclusion.undoNamed', { bid: key })}
                onClick={() => dispatch({ type: 'bidIncluded', bid: key })}
              >
                {translate('tender.exclusion.undo')}
              </Button>
            </div>
          </Stack>
        );
      })}
      {isLong && <TextField label={translate('tender.exclusion.search')} value={typed} onChange={setTyped} />}
      <Choice
        label={translate('tender.exclusion.choose')}
        value=""
        options={[
          { value: '', name: translate('tender.exclusion.chooseBid') },
          ...wanted.slice(0, MOST_LISTED).map(({ key }) => ({ value: key, name: key })),
        ]}
        onChoose={(bid) => {
          if (bid !== '') dispatch({ type: 'bidExcluded', bid, reason: '' });
        }}
      />
    </Section>
  );
}
