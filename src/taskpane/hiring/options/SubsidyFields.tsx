import { Checkbox } from '@fluentui/react-components';
import { MINIMUM_WAGES } from '../../../engine';
import { SmallLine } from '../../shell/Layout';
import { NumberField } from '../../shell/NumberField';
import { useTexts } from '../../shell/texts';
import { numberTyped } from '../figure';
import { asksMinimumWage, type DraftPosition } from './draftPosition';

/** What decides the wage-cost subsidy. Only the wage value is asked at first; the rest when there is a subsidy. */
export function SubsidyFields(props: {
  readonly draft: DraftPosition;
  readonly onChange: (change: Partial<DraftPosition>) => void;
}) {
  const { translate } = useTexts();
  const { draft, onChange } = props;
  return (
    <>
      <NumberField
        label={translate('hiringJob.position.wageValue')}
        unit="fraction"
        value={draft.wageValue}
        onChange={(wageValue) => onChange({ wageValue })}
      />
      <SmallLine>{translate('hiringJob.position.wageValueHint')}</SmallLine>
      {numberTyped(draft.wageValue) !== null && (
        <>
          {asksMinimumWage(draft) && <MinimumWageField draft={draft} onChange={onChange} />}
          <Checkbox
            label={translate('hiringJob.position.flatStart')}
            checked={draft.flatStart}
            onChange={(_, { checked }) => onChange({ flatStart: checked === true })}
          />
          <NumberField
            label={translate('hiringJob.position.surcharge')}
            unit="fraction"
            value={draft.surcharge}
            onChange={(surcharge) => onChange({ surcharge })}
          />
          <SmallLine>{translate('hiringJob.position.surchargeHint')}</SmallLine>
        </>
      )}
    </>
  );
}

function MinimumWageField({ draft, onChange }: Parameters<typeof SubsidyFields>[0]) {
  const { translate, date } = useTexts();
  const known = MINIMUM_WAGES.at(-1);
  return (
    <>
      <NumberField
        label={translate('hiringJob.position.minimumWage')}
        unit="euro"
        value={draft.minimumWagePerHour}
        onChange={(minimumWagePerHour) => onChange({ minimumWagePerHour })}
      />
      {known && (
        <SmallLine>
          {translate('hiringJob.position.minimumWageHint', {
            wage: { value: known.value, unit: 'euro' },
            date: date(known.validUntil),
          })}
        </SmallLine>
      )}
    </>
  );
}
