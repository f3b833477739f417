import type { Language } from '../i18n/language';
import { speak } from './excel';
import type { FunctionId } from './identifiers';
import * as worksheet from './worksheet';

/** Which function answers which identifier. */
const ANSWERS: Readonly<Record<FunctionId, (...cells: never[]) => unknown>> = {
  TREDE: worksheet.TREDE,
  NIVEAU: worksheet.NIVEAU,
  NORM: worksheet.NORM,
  WEGING: worksheet.WEGING,
  BIJDRAGE: worksheet.BIJDRAGE,
  'BIJDRAGE.DIRECT': worksheet.BIJDRAGE_DIRECT,
  'BIJDRAGE.INDIRECT': worksheet.BIJDRAGE_INDIRECT,
  TEKORT: worksheet.TEKORT,
  FTE: worksheet.FTE,
  TELTTOT: worksheet.TELTTOT,
  PLAATSINGEN: worksheet.PLAATSINGEN,
  DERTIGPLUS: worksheet.DERTIGPLUS,
  BANEN: worksheet.BANEN,
  QUOTUMTEKORT: worksheet.QUOTUMTEKORT,
  OVERZICHT: worksheet.OVERZICHT,
  'SR.VERPLICHTING': worksheet.SR_VERPLICHTING,
  'SR.WAARDE': worksheet.SR_WAARDE,
  'SR.REALISATIE': worksheet.SR_REALISATIE,
  'SR.BLOKKEN': worksheet.SR_BLOKKEN,
  'SR.BELEID': worksheet.SR_BELEID,
  'GUNNING.PRIJSPUNTEN': worksheet.GUNNING_PRIJSPUNTEN,
  'GUNNING.TREDEPUNTEN': worksheet.GUNNING_TREDEPUNTEN,
  'GUNNING.FICTIEF': worksheet.GUNNING_FICTIEF,
  'GUNNING.TOTAAL': worksheet.GUNNING_TOTAAL,
  'GUNNING.RANG': worksheet.GUNNING_RANG,
  'HR.LKV': worksheet.HR_LKV,
  'HR.LKS': worksheet.HR_LKS,
  'HR.ROUTE': worksheet.HR_ROUTE,
  UITLEG: worksheet.UITLEG,
  BRON: worksheet.BRON,
  VERSIE: worksheet.VERSIE,
};

/**
 * Tells Excel which code answers which function. Call it once, when the runtime starts.
 *
 * @param language the language of the user, asked whenever a sentence is shown.
 */
export function registerFunctions(language: () => Language): void {
  speak(language);
  for (const [id, answer] of Object.entries(ANSWERS)) CustomFunctions.associate(id, answer);
}
