import { Button, Combobox, Field, Input, Option } from '@fluentui/react-components';
import { useState, type Dispatch } from 'react';
import { Section, SmallLine, Stack } from '../shell/Layout';
import { useTexts } from '../shell/texts';
import type { Exclusions } from './awardRequest';
import type { ReadBid } from './bids';
import type { TenderAction } from './state';

/** So many names are offered at once; typing narrows them down. */
const MOST_OFFERED = 50;

/** The bids that do not take part, each with the reason that goes on the sheet. */
export function ExclusionEditor(props: {
  readonly bids: readonly ReadBid[];
  readonly exclusions: Exclusions;
  readonly dispatch: Dispatch<TenderAction>;
}) {
  const { bids, exclusions, dispatch } = props;
  const { translate } = useTexts();
  const [typed, setTyped] = useState('');
  const out = bids.filter(({ name }) => exclusions[name] !== undefined);
  const offered = bids
    .filter(
      ({ name }) => exclusions[name] === undefined && name.toLowerCase().includes(typed.trim().toLowerCase()),
    )
    .slice(0, MOST_OFFERED);
  const exclude = (bid: string | undefined): void => {
    if (bid === undefined || !bids.some(({ name }) => name === bid)) return;
    dispatch({ type: 'bidExcluded', bid, reason: '' });
    setTyped('');
  };
  return (
    <Section heading={translate('tender.exclusion.heading')}>
      {out.length === 0 && <SmallLine>{translate('tender.exclusion.none')}</SmallLine>}
      {out.map(({ name }) => {
        const reason = exclusions[name] ?? '';
        return (
          <Stack key={name}>
            <Field
              label={translate('tender.exclusion.reason', { bid: name })}
              required
              validationMessage={
                reason.trim() === '' ? translate('tender.exclusion.reasonNeeded') : undefined
              }
            >
              <Input
                value={reason}
                onChange={(_, { value }) => dispatch({ type: 'bidExcluded', bid: name, reason: value })}
              />
            </Field>
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
      <Field label={translate('tender.exclusion.choose')}>
        <Combobox
          freeform
          value={typed}
          selectedOptions={[]}
          onChange={(event) => setTyped(event.target.value)}
          onOptionSelect={(_, { optionValue }) => exclude(optionValue)}
        >
          {offered.map(({ name }) => (
            <Option key={name} value={name}>
              {name}
            </Option>
          ))}
        </Combobox>
      </Field>
    </Section>
  );
}
