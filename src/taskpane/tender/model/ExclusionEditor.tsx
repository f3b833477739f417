import { Button } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import { Choice } from '../../shell/Choice';
import { Section, SmallLine, Stack } from '../../shell/Layout';
import { TextField } from '../../shell/TextField';
import { useTexts } from '../../shell/texts';
import type { Exclusions } from './awardRequest';
import type { ReadBid } from '../bids/bids';
import type { TenderAction } from '../state';

/** The bids that do not take part, each with the reason that goes on the sheet. */
export function ExclusionEditor(props: {
  readonly bids: readonly ReadBid[];
  readonly exclusions: Exclusions;
  readonly dispatch: Dispatch<TenderAction>;
}) {
  const { bids, exclusions, dispatch } = props;
  const { translate } = useTexts();
  const out = bids.filter(({ name }) => exclusions[name] !== undefined);
  const taking = bids.filter(({ name }) => name !== '' && exclusions[name] === undefined);
  return (
    <Section heading={translate('tender.exclusion.heading')}>
      {out.length === 0 && <SmallLine>{translate('tender.exclusion.none')}</SmallLine>}
      {out.map(({ name }) => {
        const reason = exclusions[name] ?? '';
        return (
          <Stack key={name}>
            <TextField
              label={translate('tender.exclusion.reason', { bid: name })}
              required
              value={reason}
              problem={reason.trim() === '' ? translate('tender.exclusion.reasonNeeded') : undefined}
              onChange={(value) => dispatch({ type: 'bidExcluded', bid: name, reason: value })}
            />
            <div>
              <Button
                size="small"
                aria-label={translate('tender.exclusion.undoNamed', { bid: name })}
                onClick={() => dispatch({ type: 'bidIncluded', bid: name })}
              >
                {translate('tender.exclusion.undo')}
              </Button>
            </div>
          </Stack>
        );
      })}
      <Choice
        label={translate('tender.exclusion.choose')}
        value=""
        options={[
          { value: '', name: translate('tender.exclusion.chooseBid') },
          ...taking.map(({ name }) => ({ value: name, name })),
        ]}
        onChoose={(bid) => {
          if (bid !== '') dispatch({ type: 'bidExcluded', bid, reason: '' });
        }}
      />
    </Section>
  );
}
