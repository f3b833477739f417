import { calendarDay, text, type Text } from '../../explain/text';
import { noted } from './findings';
import type { Row } from './placementItem';
import type { RealisationFinding } from './realisation';
import type { SocialPlacement } from './request';
import type { ValuedItem } from './valuedItem';

/** A code without what people write differently: case and spaces. */
export function plainCode(code: string): string {
  return code.trim().toLowerCase();
}

/**
 * Points out a code that stands twice for the same days in one contract. Placements without days could overlap, so they are
 * pointed out too. Placements without a code cannot be told apart.
 */
export function samePersonTwice(
  placements: readonly Row<SocialPlacement>[],
  items: readonly ValuedItem[],
): readonly RealisationFinding[] {
  const twice = codesThatStandTwice(placements);
  if (twice.size === 0) return [];
  const seen = new Map<string, ValuedItem[]>();
  const findings: RealisationFinding[] = [];
  placements.forEach(({ row, value: { id } }, index) => {
    const item = items[index];
    if (id === undefined || item === undefined) return;
    const code = plainCode(id);
    if (!twice.has(code)) return;
    const earlier = seen.get(code);
    if (earlier === undefined) {
      seen.set(code, [item]);
      return;
    }
    const other = earlier.find((each) => overlaps(each, item));
    if (other) {
      const finding = {
        code: 'SAME_PERSON_TWICE' as const,
        problem: twiceText(id, item, other),
        remedy: text('socialReturnRegister.twice.remedy'),
      };
      findings.push(noted({ about: 'placement', row, id }, finding, 'id'));
    }
    earlier.push(item);
  });
  return findings;
}

/** Few codes stand twice, and only of those the days matter. */
function codesThatStandTwice(placements: readonly Row<SocialPlacement>[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { value } of placements) {
    if (value.id === undefined) continue;
    const code = plainCode(value.id);
    if (seen.has(code)) twice.add(code);
    seen.add(code);
  }
  return twice;
}

function overlaps(one: ValuedItem, other: ValuedItem): boolean {
  if (one.first === null || one.last === null || other.first === null || other.last === null) return true;
  return one.first <= other.last && other.first <= one.last;
}

function twiceText(id: string, one: ValuedItem, other: ValuedItem): Text {
  if (one.first === null || one.last === null || other.first === null || other.last === null) {
    return text('socialReturnRegister.twice.undated', { id });
  }
  const from = one.first > other.first ? one.first : other.first;
  const until = one.last < other.last ? one.last : other.last;
  return text('socialReturnRegister.twice.problem', {
    id,
    from: calendarDay(from),
    until: calendarDay(until),
  });
}
