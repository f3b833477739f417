import { Button } from '@fluentui/react-components';
import { useNewSheets } from '../../job/useNewSheets';
import { SmallLine, Stack } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';
import { registerTemplates } from './registerTables';

/** Makes the three tables to fill in, each on a sheet of its own. */
export function MakeTables(props: { readonly onMade: () => void }) {
  const { translate } = useTexts();
  const sheets = useNewSheets({
    reports: registerTemplates,
    written: (texts, names) =>
      texts.translate('socialReturnJob.templates.written', { sheets: names.join(', ') }),
  });
  const make = async (): Promise<void> => {
    if (await sheets.write()) props.onMade();
  };
  return (
    <Stack>
      <div>
        <Button size="small" disabledFocusable={sheets.busy} onClick={() => void make()}>
          {translate('socialReturnJob.templates')}
        </Button>
      </div>
      <SmallLine>{sheets.notice ?? translate('socialReturnJob.templates.what')}</SmallLine>
    </Stack>
  );
}
