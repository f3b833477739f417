import type { Language } from '../../i18n/language';
import type { Workbook } from '../../workbook/workbook';
import { ownNorms } from './ownNorms';
import { ownSocialReturn } from './ownPolicy';
import { followOwnSheet, type OwnSheet } from './ownSheet';

/** The sheets that the user fills in for the functions. */
export interface OwnSheets {
  readonly norms: OwnSheet;
  /** The social-return policy. */
  readonly policy: OwnSheet;
}

/** Follows every sheet that the user fills in for the functions. */
export function followOwnSheets(workbook: Workbook, language: () => Language): OwnSheets {
  return {
    norms: followOwnSheet(workbook, ownNorms, language),
    policy: followOwnSheet(workbook, ownSocialReturn, language),
  };
}
