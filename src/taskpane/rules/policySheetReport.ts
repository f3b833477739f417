import { ownPolicyTable, type OwnPolicyColumn } from '../../engine';
import type { ColumnFormat, Report } from '../../workbook/workbook';
import type { Texts } from '../shell/texts';

/** Usual name of the sheet on which the user fills in a policy; the same in every language, because functions name it. */
export const POLICY_SHEET = 'PSO-beleid';

const FORMATS: Readonly<Record<OwnPolicyColumn, ColumnFormat>> = {
  type: 'text',
  id: 'text',
  label: 'text',
  value: 'euro',
  basis: 'text',
  maximumMonths: 'number',
  minimumHours: 'number',
  group: 'text',
  groupShare: 'percentage',
};

/** The sheet to fill in: what the policy says as a whole, and rows that show how blocks and bonuses are filled in. */
export function policySheetReport({ translate, render }: Texts): Report {
  const { details, columns, examples } = ownPolicyTable();
  const [example] = examples;
  return {
    sheetName: POLICY_SHEET,
    parts: [
      { kind: 'title', text: translate('ownPolicy.sheet.title') },
      { kind: 'text', text: translate('ownPolicy.sheet.fillIn') },
      { kind: 'text', text: translate('ownPolicy.sheet.examples') },
      { kind: 'text', text: translate('ownPolicy.sheet.use') },
      {
        kind: 'table',
        name: 'PSO_beleid_over',
        columns: [
          { title: translate('ownPolicy.sheet.about'), format: 'text' },
          { title: translate('ownRules.sheet.value'), format: 'text' },
          { title: translate('ownPolicy.sheet.hint'), format: 'text' },
        ],
        rows: details.map(({ label, hint }) => [render(label), null, render(hint)]),
      },
      {
        kind: 'table',
        name: 'PSO_beleid_kolommen',
        columns: [
          { title: translate('ownPolicy.sheet.column'), format: 'text' },
          { title: translate('ownPolicy.sheet.example'), format: 'text' },
          { title: translate('ownPolicy.sheet.hint'), format: 'text' },
        ],
        rows: columns.map(({ column, label, hint }) => [
          render(label),
          example?.[column] ?? null,
          render(hint),
        ]),
      },
      {
        kind: 'table',
        name: 'PSO_beleid',
        columns: columns.map(({ column, label }) => ({ title: render(label), format: FORMATS[column] })),
        rows: examples.map((example) => columns.map(({ column }) => example[column])),
      },
    ],
  };
}
