const LONGEST = 31;

/** A sheet name that Excel takes: without `: \ / ? * [ ]`, without quotes at the ends, at most 31 characters. */
export function allowedSheetName(wanted: string): string {
  const allowed = wanted
    .replace(/[:\\/?*[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, LONGEST)
    .replace(/^[\s']+|[\s']+$/g, '');
  return allowed === '' || allowed.toLowerCase() === 'history' ? 'PSO' : allowed;
}

/** Whether two names are one to Excel: `Uitslag` and `uitslag` are. */
export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The name itself when it is free, else the first free one of `name (2)`, `name (3)`, … */
export function freeSheetName(name: string, taken: readonly string[]): string {
  let free = name;
  for (let number = 2; taken.some((other) => isSameName(other, free)); number += 1) {
    const suffix = ` (${number})`;
    free = name.slice(0, LONGEST - suffix.length).trimEnd() + suffix;
  }
  return free;
}
