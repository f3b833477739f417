import { Button } from '@fluentui/react-components';
import type { Report } from '../../../workbook/workbook';
import { useNewSheets } from '../../job/useNewSheets';
import { FigureTable } from '../../shell/FigureTable';
import { Line, Pair, SmallLine, Stack } from '../../shell/Layout';
import { useTexts, type Texts } from '../../shell/texts';
import { optionExample, optionTemplate } from './optionSheet';

/** What a list of options looks like, with a button that makes one to fill in and one that makes an example. */
export function TeachOptions(props: { readonly onMade: () => void }) {
  const { translate, number } = useTexts();
  return (
    <Stack>
      <Line>{translate('hiringJob.options.teach')}</Line>
      <FigureTable
        label={translate('hiringJob.options.looks')}
        columns={[
          { title: translate('hiringJob.field.name'), holds: 'words' },
          { title: translate('hiringJob.field.fte'), holds: 'figures' },
          { title: translate('hiringJob.field.weight'), holds: 'figures' },
          { title: translate('hiringJob.field.annualCost'), holds: 'figures' },
          { title: translate('hiringJob.field.max'), holds: 'figures' },
        ]}
        rows={[
          {
            cells: [
              translate('hiringJob.example.warehouse'),
              number(0.8, 'hours'),
              number(1, 'weight'),
              number(24000, 'number'),
              number(3, 'count'),
            ],
          },
        ]}
      />
      <Pair>
        <MakeSheet
          reports={optionTemplate}
          label={translate('hiringJob.options.template')}
          onMade={props.onMade}
        />
        <MakeSheet reports={optionExample} label={translate('job.example')} onMade={props.onMade} />
      </Pair>
      <SmallLine>{translate('hiringJob.options.orCalculate')}</SmallLine>
    </Stack>
  );
}

function MakeSheet(props: {
  readonly reports: (texts: Texts) => readonly Report[];
  readonly label: string;
  readonly onMade: () => void;
}) {
  const sheets = useNewSheets({
    reports: props.reports,
    written: (texts, names) => texts.translate('hiringJob.options.made', { sheets: names.join(', ') }),
  });
  const make = async (): Promise<void> => {
    if (await sheets.write()) props.onMade();
  };
  return (
    <Stack>
      <Button disabledFocusable={sheets.busy} onClick={() => void make()}>
        {props.label}
      </Button>
      {sheets.notice !== null && <SmallLine>{sheets.notice}</SmallLine>}
    </Stack>
  );
}
