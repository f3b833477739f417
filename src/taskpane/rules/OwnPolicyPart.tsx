import { text } from '../../engine';
import { isInUse, type OwnSheet } from './ownSheet';
import { OwnSheetPart, type GoTo, type OwnSheetWords } from './OwnSheetPart';
import { POLICY_SHEET, policySheetReport } from './policySheetReport';
import type { SheetToMake } from './useMakeOwnSheet';

const WORDS: OwnSheetWords = {
  heading: text('ownPolicy.own'),
  looking: text('ownPolicy.looking'),
  why: text('ownPolicy.why'),
  make: text('ownRules.make', { sheet: POLICY_SHEET }),
  conditions: {
    empty: text('ownRules.condition.empty'),
    faulty: text('ownRules.condition.faulty'),
    incomplete: text('ownPolicy.condition.incomplete'),
    complete: text('ownPolicy.condition.complete'),
  },
  filled: (found) =>
    isInUse(found)
      ? text('ownPolicy.filled', { sheet: found.sheet, filled: { value: found.filled, unit: 'count' } })
      : text('ownPolicy.onSheet', { sheet: found.sheet }),
  goTo: (sheet) => text('ownPolicy.goTo', { sheet }),
  howToUse: text('ownPolicy.howToUse'),
  example: text('ownPolicy.example'),
};

const SHEET: SheetToMake = {
  which: 'policySheet',
  report: policySheetReport,
  made: ({ translate }, sheet) => translate('ownPolicy.made', { sheet }),
};

/** The social-return policy of the user. */
export function OwnPolicyPart(props: { readonly policy: OwnSheet; readonly onGoTo: GoTo }) {
  return <OwnSheetPart own={props.policy} words={WORDS} making={SHEET} first={false} onGoTo={props.onGoTo} />;
}
