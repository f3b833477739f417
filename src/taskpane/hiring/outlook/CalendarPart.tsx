import { Button } from '@fluentui/react-components';
import type { ForecastEvent } from '../../../engine';
import { CopyButton } from '../../shell/CopyButton';
import { SmallLine, Stack } from '../../shell/Layout';
import { now } from '../../shell/now';
import { useTexts } from '../../shell/texts';
import { calendarFile } from './calendarFile';

/** Long enough for any browser to have taken the file. */
const KEPT_FOR = 60_000;

/** The events as a calendar file: saved, or copied where Excel does not let the pane save anything. */
export function CalendarPart(props: { readonly events: readonly ForecastEvent[] }) {
  const texts = useTexts();
  const { translate } = texts;
  const file = calendarFile(props.events, now(), texts);
  return (
    <Stack>
      <div>
        <Button onClick={() => save(file, translate('hiringOutlook.calendar.file'))}>
          {translate('hiringOutlook.calendar.save')}
        </Button>
      </div>
      <SmallLine>{translate('hiringOutlook.calendar.what')}</SmallLine>
      <CopyButton text={file} label={translate('hiringOutlook.calendar.copy')} />
    </Stack>
  );
}

function save(content: string, name: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
}
