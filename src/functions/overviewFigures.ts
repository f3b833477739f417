import { LEVELS, quantity, text, type Assessment, type Text } from '../engine';
import type { Language } from '../i18n/language';
import { render, translate } from '../i18n/render';
import type { CellValue } from './definition';

/** A line of the overview: what it is, its value, and what belongs with it. */
export type OverviewRow = readonly [part: string, value: CellValue, note: string];

/**
 * The figures of an assessment under a header, always in the same order. What is not known is a text: one error among
 * cells that spill can make all of them an error.
 */
export function figureRows(assessment: Assessment, language: Language): OverviewRow[] {
  const { size, weightedFte, direct, indirectApplied, total, level, thirtyPlus, jobs } = assessment;
  const { certainty, possibleLevels } = assessment;
  const unknown = translate('functions.overview.unknown', language);
  const row = (part: Text, value: CellValue | null, note: Text | null): OverviewRow => [
    render(part, language),
    value ?? unknown,
    note === null ? '' : render(note, language),
  ];
  return [
    [
      translate('functions.overview.part', language),
      translate('functions.overview.value', language),
      translate('functions.overview.note', language),
    ],
    row(text('functions.overview.size'), size, text('functions.overview.size.note')),
    row(text('functions.overview.weightedFte'), weightedFte, text('functions.overview.weightedFte.note')),
    row(text('functions.overview.direct'), direct, text('functions.overview.direct.note')),
    row(text('functions.overview.indirect'), indirectApplied, indirectNote(assessment)),
    row(text('functions.overview.total'), total, text('functions.overview.total.note')),
    [translate('functions.overview.level', language), level ?? unknown, normsOf(assessment, language)],
    row(
      text('functions.overview.certainty'),
      render(CERTAINTY[certainty], language),
      possibleLevels.length > 1
        ? text('functions.overview.certainty.note', { levels: possibleLevels.join(', ') })
        : null,
    ),
    row(text('functions.overview.toNext'), ...distance(assessment)),
    row(
      text('functions.overview.thirtyPlus'),
      thirtyPlus.share === null ? null : thirtyPlus.met,
      thirtyPlus.share === null
        ? null
        : text('functions.overview.thirtyPlus.note', { share: quantity(thirtyPlus.share, 'fraction') }),
    ),
    row(text('functions.overview.jobs'), jobs, text('functions.overview.jobs.note')),
  ];
}

const CERTAINTY: Readonly<Record<Assessment['certainty'], Text>> = {
  certain: text('functions.overview.certainty.certain'),
  depends: text('functions.overview.certainty.depends'),
  unknown: text('functions.overview.certainty.unknown'),
};

function indirectNote({ indirect, attributedFte }: Assessment): Text | null {
  if (indirect === null) return null;
  return text('functions.overview.indirect.note', {
    fte: quantity(attributedFte, 'fte'),
    before: quantity(indirect, 'fraction'),
  });
}

/** What is missing for the next level, and which that is. */
function distance({ size, toNext }: Assessment): [CellValue | null, Text | null] {
  if (toNext !== null) {
    return [toNext.weightedFte, text('functions.overview.toNext.note', { level: toNext.level })];
  }
  return size === null ? [null, null] : ['', text('functions.overview.toNext.none')];
}

function normsOf({ norms }: Assessment, language: Language): string {
  const known = new Map<string, number>(Object.entries(norms));
  return LEVELS.flatMap((level) => {
    const norm = known.get(level);
    if (norm === undefined) return [];
    return [translate('functions.overview.norm', language, { level, norm: quantity(norm, 'fraction') })];
  }).join(' ');
}
