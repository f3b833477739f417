import { NORM_LEVELS, OWN_SIZES, text } from '../../engine';
import { NORM_SHEET, normSheetReport } from './normSheetReport';
import type { OwnSheet } from './ownSheet';
import { OwnSheetPart, type GoTo, type OwnSheetWords } from './OwnSheetPart';
import type { SheetToMake } from './useMakeOwnSheet';

const ALL_NORMS = (OWN_SIZES.last - OWN_SIZES.first + 1) * NORM_LEVELS.length;

const WORDS: OwnSheetWords = {
  heading: text('ownRules.own'),
  looking: text('ownRules.looking'),
  why: text('ownRules.why'),
  make: text('ownRules.make', { sheet: NORM_SHEET }),
  conditions: {
    empty: text('ownRules.condition.empty'),
    faulty: text('ownRules.condition.faulty'),
    incomplete: text('ownRules.condition.incomplete'),
    complete: text('ownRules.condition.complete'),
  },
  filled: ({ sheet, filled }) =>
    text('ownRules.filled', {
      sheet,
      filled: { value: filled, unit: 'count' },
      all: { value: ALL_NORMS, unit: 'count' },
    }),
  goTo: () => text('ownRules.goTo'),
  howToUse: text('ownRules.howToUse'),
  example: text('ownRules.example'),
};

const SHEET: SheetToMake = {
  which: 'normSheet',
  report: normSheetReport,
  made: ({ translate }, sheet) => translate('ownRules.made', { sheet }),
};

/** The norms of the user. */
export function OwnNormsPart(props: { readonly norms: OwnSheet; readonly onGoTo: GoTo }) {
  return <OwnSheetPart own={props.norms} words={WORDS} making={SHEET} first onGoTo={props.onGoTo} />;
}
