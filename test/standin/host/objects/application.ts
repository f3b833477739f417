import { objectClass } from '../hostObject';
import type { Maker } from '../hostObject';
import { refuse } from '../refusal';

/** How numbers and dates are written where the person works. */
export interface Culture {
  /** Such as `nl-NL`. */
  readonly name: string;
  readonly decimalSeparator: string;
  readonly groupSeparator: string;
  /** Such as `d-M-yyyy`. */
  readonly shortDate: string;
}

/** Cultures of people who use the add-in. */
export const CULTURES = {
  'nl-NL': { name: 'nl-NL', decimalSeparator: ',', groupSeparator: '.', shortDate: 'd-M-yyyy' },
  'en-US': { name: 'en-US', decimalSeparator: '.', groupSeparator: ',', shortDate: 'M/d/yyyy' },
} as const satisfies Readonly<Record<string, Culture>>;

const numberFormatObject: Maker<Culture> = objectClass<Culture>({
  name: 'NumberFormatInfo',
  scalars: {
    NumberDecimalSeparator: { read: (culture) => culture.decimalSeparator },
    NumberGroupSeparator: { read: (culture) => culture.groupSeparator },
  },
});

const datetimeFormatObject: Maker<Culture> = objectClass<Culture>({
  name: 'DatetimeFormatInfo',
  classSince: '1.12',
  scalars: {
    DateSeparator: { read: (culture) => culture.shortDate.replace(/[a-z]/gi, '').charAt(0) },
    ShortDatePattern: { read: (culture) => culture.shortDate },
  },
});

const cultureObject: Maker<Culture> = objectClass<Culture>({
  name: 'CultureInfo',
  scalars: { Name: { read: (culture) => culture.name } },
  children: {
    DatetimeFormat: (culture) => datetimeFormatObject(culture),
    NumberFormat: (culture) => numberFormatObject(culture),
  },
});

/** The part of Excel around the workbook. */
export interface ExcelState {
  readonly culture: Culture;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
  /** Calculates formulas: `Full` means all of them. */
  readonly calculate: (type: string) => void;
}

/** Office.js `Excel.Application`. */
export const applicationObject: Maker<ExcelState> = objectClass<ExcelState>({
  name: 'Application',
  since: {
    CultureInfo: '1.11',
    DecimalSeparator: '1.11',
    SuspendApiCalculationUntilNextSync: '1.6',
    SuspendScreenUpdatingUntilNextSync: '1.9',
    ThousandsSeparator: '1.11',
    UseSystemSeparators: '1.11',
  },
  scalars: {
    CalculationMode: {
      read: (excel) => excel.calculationMode,
      write: (excel, value) => {
        if (value !== 'Automatic' && value !== 'AutomaticExceptTables' && value !== 'Manual') {
          refuse('InvalidArgument');
        }
        excel.calculationMode = value;
      },
    },
    DecimalSeparator: { read: (excel) => excel.culture.decimalSeparator },
    ThousandsSeparator: { read: (excel) => excel.culture.groupSeparator },
    UseSystemSeparators: { read: () => true },
  },
  children: { CultureInfo: (excel) => cultureObject(excel.culture) },
  methods: {
    Calculate: (excel, given) => {
      const type = given.text(0);
      if (!['Recalculate', 'Full', 'FullRebuild'].includes(type)) refuse('InvalidArgument');
      excel.calculate(type);
    },
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
});
