import { quantity, text, type Assessment, type Text } from '../../engine';

/** Where the organisation stands, in one sentence. */
export function standingSentence({
  level,
  certainty,
  possibleLevels,
}: Pick<Assessment, 'level' | 'certainty' | 'possibleLevels'>): Text {
  if (certainty === 'certain' && level !== null) {
    return level === 'Geen trede'
      ? text('ladderJob.standing.none')
      : text('ladderJob.standing.on', { level });
  }
  return possibleLevels.length === 0
    ? text('ladderJob.standing.unknown')
    : text('ladderJob.standing.possible', { levels: possibleLevels.join(', ') });
}

/** What is missing for the next level; `null` when there is none to say it of. */
export function nextSentence({ toNext }: Assessment): Text | null {
  if (toNext === null) return null;
  const fte = quantity(toNext.weightedFte, 'fte');
  return text('ladderJob.standing.toNext', { fte, level: toNext.level });
}

/** How sure the level is, in a few words. */
export const CERTAINTY_TEXT: Record<Assessment['certainty'], Text> = {
  certain: text('ladderJob.certainty.certain'),
  depends: text('ladderJob.certainty.depends'),
  unknown: text('ladderJob.certainty.unknown'),
};

/** What is missing for each level above the present one, a line for each. */
export function distanceLines({ distances }: Assessment): readonly Text[] {
  return distances.map(({ level, weightedFte }) => {
    if (weightedFte === null) return text('ladderJob.distance.unknown', { level });
    return weightedFte === 0
      ? text('ladderJob.distance.reached', { level })
      : text('ladderJob.distance.missing', { level, fte: quantity(weightedFte, 'fte') });
  });
}
