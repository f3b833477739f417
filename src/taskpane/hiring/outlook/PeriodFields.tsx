import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import { text } from '../../../engine';
import { Pair, Stack } from '../../shell/Layout';
import { NumberField } from '../../shell/NumberField';
import { TextField } from '../../shell/TextField';
import { useTexts } from '../../shell/texts';
import type { OutlookAction, OutlookState } from './outlookState';

const useStyles = makeStyles({ input: { width: '100%', minWidth: '0' } });

/** Which months are looked at, and until when the certificate holds. */
export function PeriodFields(props: {
  readonly outlook: OutlookState;
  /** First month as long as none was chosen. */
  readonly usualFrom: string;
  readonly dispatch: Dispatch<OutlookAction>;
}) {
  const styles = useStyles();
  const { translate } = useTexts();
  const { outlook, usualFrom, dispatch } = props;
  const { from, months, certificateUntil } = outlook;
  const type = (change: Extract<OutlookAction, { type: 'periodTyped' }>['change']): void =>
    dispatch({ type: 'periodTyped', change });
  const isCount = typeof months === 'number' && Number.isInteger(months) && months > 0;
  return (
    <Stack>
      <Pair>
        <Field label={translate('hiringOutlook.from')}>
          <Input
            className={styles.input}
            input={{ className: styles.input }}
            type="month"
            value={from ?? usualFrom}
            onChange={(_, { value }) => type({ from: value })}
          />
        </Field>
        <NumberField
          label={translate('hiringOutlook.months')}
          value={months}
          {...(!isCount && months !== 'unreadable' && { problem: text('hiringOutlook.months.whole') })}
          onChange={(value) => type({ months: value })}
        />
      </Pair>
      <TextField
        label={translate('hiringOutlook.certificateUntil')}
        type="date"
        hint={translate('hiringOutlook.certificateUntil.hint')}
        value={certificateUntil}
        onChange={(value) => type({ certificateUntil: value })}
      />
    </Stack>
  );
}
