/** Requirement sets of the Excel being played, each with its highest version. */
export type RequirementSets = Readonly<Record<string, string>>;

/** What the pinned library can be driven with: its top set is ExcelApi 1.15. */
export const NEWEST: RequirementSets = {
  ExcelApi: '1.15',
  SharedRuntime: '1.2',
  CustomFunctionsRuntime: '1.4',
  CustomFunctions: '1.9',
  DialogApi: '1.2',
  RibbonApi: '1.2',
  KeyboardShortcuts: '1.1',
  RichApiRuntime: '1.1',
  OfficeRuntime: '1.1',
  DelayForCellEdit: '1.1',
};

/** True when the version asked for is not above the one there is; versions are compared part by part. */
export function isSupported(sets: RequirementSets, name: string, version = '1.0'): boolean {
  const known = Object.entries(sets).find(([set]) => set.toLowerCase() === name.toLowerCase())?.[1];
  if (known === undefined) return false;
  const [has = [0], wanted = [0]] = [known, version].map((text) => text.split('.').map(Number));
  const [major = 0, minor = 0] = has;
  const [wantedMajor = 0, wantedMinor = 0] = wanted;
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
