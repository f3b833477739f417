import { NORM_LEVELS, OWN_SIZES } from '../../engine';
import type { Report } from '../../workbook/workbook';
import type { Texts } from '../shell/texts';

/** Usual name of the sheet on which the user fills in norms; the same in every language, because functions name it. */
export const NORM_SHEET = 'PSO-normen';

/**
 * The sheet to fill in: what the table is, and a row for every size. The norms stay empty: a published value beside one
 * that the user typed would look as if both came from the same handbook.
 */
export function normSheetReport({ translate }: Texts): Report {
  const { first, last } = OWN_SIZES;
  const sizes = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return {
    sheetName: NORM_SHEET,
    parts: [
      { kind: 'title', text: translate('ownRules.sheet.title') },
      { kind: 'text', text: translate('ownRules.sheet.fillIn') },
      { kind: 'text', text: translate('ownRules.sheet.use') },
      {
        kind: 'table',
        name: 'PSO_normen_over',
        columns: [
          { title: translate('ownRules.sheet.about'), format: 'text' },
          { title: translate('ownRules.sheet.value'), format: 'text' },
        ],
        rows: [
          [translate('ownRules.sheet.name'), translate('ownRules.sheet.nameValue')],
          [translate('ownRules.sheet.version'), null],
          [translate('ownRules.sheet.validFrom'), null],
        ],
      },
      {
        kind: 'table',
        name: 'PSO_normen',
        columns: [
          { title: translate('ownRules.sheet.size'), format: 'rank' },
          ...NORM_LEVELS.map((level) => ({ title: level, format: 'percentage' as const })),
        ],
        rows: sizes.map((size) => [size, ...NORM_LEVELS.map(() => null)]),
      },
    ],
  };
}
