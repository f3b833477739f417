import { text } from '../explain/text';

/** What a pack can remark about a value, by the name the pack uses. A pack names a remark, the languages word it. */
export const NOTES = {
  startFromYearlyRhythm: text('rules.note.startFromYearlyRhythm'),
  notReadable: text('rules.note.notReadable'),
  classNormsNotReadable: text('rules.note.classNormsNotReadable'),
  normsNameNoVersion: text('rules.note.normsNameNoVersion'),
  normsOfBefore21: text('rules.note.normsOfBefore21'),
  basistredeNotPublic: text('rules.note.basistredeNotPublic'),
  earlierVersion: text('rules.note.earlierVersion'),
  raised: text('rules.note.raised'),
  added: text('rules.note.added'),
  learnWorkIsEmployment: text('rules.note.learnWorkIsEmployment'),
  countsAsParticipatiewet: text('rules.note.countsAsParticipatiewet'),
  limitEarlierVersion: text('rules.note.limitEarlierVersion'),
  limitNotPublic: text('rules.note.limitNotPublic'),
  limitOfParticipatiewet: text('rules.note.limitOfParticipatiewet'),
  limitOfRegister: text('rules.note.limitOfRegister'),
  limitOfContract: text('rules.note.limitOfContract'),
  limitOfPlacement: text('rules.note.limitOfPlacement'),
  requirementEarlierVersion: text('rules.note.requirementEarlierVersion'),
  excludedLikeLowerLevels: text('rules.note.excludedLikeLowerLevels'),
  thirtyPlusDisputed: text('rules.note.thirtyPlusDisputed'),
  thirtyPlusOnlyDurable: text('rules.note.thirtyPlusOnlyDurable'),
  thirtyPlusTotalAfter2019: text('rules.note.thirtyPlusTotalAfter2019'),
  aspirantEarlier: text('rules.note.aspirantEarlier'),
  aspirantNotFound: text('rules.note.aspirantNotFound'),
  aspirantNoVersion: text('rules.note.aspirantNoVersion'),
  registerByPosition: text('rules.note.registerByPosition'),
  onlyPaidHours: text('rules.note.onlyPaidHours'),
  quotaOneSector: text('rules.note.quotaOneSector'),
  yearsAround: text('hiring.note.yearsAround'),
  maximumOfRate: text('hiring.note.maximumOfRate'),
  surchargeNotVerified: text('hiring.note.surchargeNotVerified'),
  learningMaximum: text('hiring.note.learningMaximum'),
  noRiskFirstYear: text('hiring.note.noRiskFirstYear'),
} as const;

/** The name of a remark. */
export type NoteName = keyof typeof NOTES;

const NAMES: ReadonlySet<string> = new Set(Object.keys(NOTES));

/** Whether a pack's remark has words. */
export function isNoteName(name: string): name is NoteName {
  return NAMES.has(name);
}
