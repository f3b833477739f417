import type { Cell, HireOption, OptionField } from '../../../engine';
import type { ColumnFormat, Report } from '../../../workbook/workbook';
import type { Texts } from '../../shell/texts';
import { OPTIONS } from './optionKind';

/** How the columns of a list of options are shown. */
const FORMATS: Readonly<Record<OptionField, ColumnFormat>> = {
  id: 'text',
  kind: 'text',
  fte: 'number',
  weight: 'number',
  attributedFte: 'number',
  annualCost: 'euro',
  max: 'number',
  existingSeat: 'text',
};

/** Empty rows of a list to fill in. */
const ROWS_TO_FILL_IN = 10;

type OptionRow = Readonly<Partial<Record<OptionField, Cell>>>;

function optionSheet(sheetName: string, rows: readonly OptionRow[], texts: Texts): Report {
  const fields = [...OPTIONS.names];
  return {
    sheetName,
    parts: [
      {
        kind: 'table',
        name: sheetName.replaceAll(' ', '_'),
        columns: fields.map(([field, name]) => ({ title: texts.render(name), format: FORMATS[field] })),
        rows: rows.map((row) => fields.map(([field]) => row[field] ?? null)),
      },
    ],
  };
}

/** A hire as a row of a list of options. */
export function optionCells(
  { id, fte, weight, annualCost, max, addsToTotal }: HireOption,
  { translate }: Texts,
): OptionRow {
  const kind = translate('hiringJob.kind.hire');
  const row = { id, kind, fte, weight, annualCost, max };
  return addsToTotal ? row : { ...row, existingSeat: translate('hiringJob.yes') };
}

/** A new list of options that begins with one. */
export function optionListWith(option: HireOption, texts: Texts): readonly Report[] {
  return [optionSheet(texts.translate('hiringJob.options'), [optionCells(option, texts)], texts)];
}

/** A list of options to fill in. */
export function optionTemplate(texts: Texts): readonly Report[] {
  const rows = Array.from({ length: ROWS_TO_FILL_IN }, () => ({}));
  return [optionSheet(texts.translate('hiringJob.options'), rows, texts)];
}

/** Invented options to try the job on; the amounts are the user's to replace. */
export function optionExample(texts: Texts): readonly Report[] {
  const { translate } = texts;
  const hire = translate('hiringJob.kind.hire');
  const purchase = translate('hiringJob.kind.purchase');
  const rows: readonly OptionRow[] = [
    {
      id: translate('hiringJob.example.warehouse'),
      kind: hire,
      fte: 0.8,
      weight: 1,
      annualCost: 24000,
      max: 3,
    },
    {
      id: translate('hiringJob.example.desk'),
      kind: hire,
      fte: 0.6,
      weight: 0.75,
      annualCost: 16500,
      max: 2,
    },
    {
      id: translate('hiringJob.example.learning'),
      kind: hire,
      fte: 0.9,
      weight: 0.5,
      annualCost: 9000,
      max: 2,
    },
    {
      id: translate('hiringJob.example.cleaning'),
      kind: hire,
      fte: 1,
      weight: 1,
      annualCost: 13000,
      max: 1,
      existingSeat: translate('hiringJob.yes'),
    },
    {
      id: translate('hiringJob.example.catering'),
      kind: purchase,
      attributedFte: 0.25,
      annualCost: 6000,
      max: 3,
    },
  ];
  return [optionSheet(translate('hiringJob.example.sheet'), rows, texts)];
}
