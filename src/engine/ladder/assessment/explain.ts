import { text, type Text } from '../../explain/text';
import { input, step, type Trace } from '../../explain/trace';
import { supplierLine } from '../indirect';
import { normAt } from '../normTable';
import { sizeLine, tooSmall } from '../organisation';
import { missingFte, shortfallLine } from '../shortfall';
import { countedLineOf, totalLine } from '../total';
import type { AssessmentFigure, PersonLine } from './assessment';
import type { Figures, LevelRules } from './figures';
import type { Counted } from './person';
import { employmentLines, type Year } from './personLine';
import type { CountedPurchases } from './purchases';
import { jobsLine } from './registerJobs';
import type { AssessRequest } from './request';
import { thirtyPlusLine, type ThirtyPlusInUse, type ThirtyPlusResult } from './thirtyPlusShare';

/** A finished assessment, as its explanation looks at it. */
export interface Explained {
  readonly request: AssessRequest;
  readonly year: Year;
  readonly levelRules: LevelRules;
  readonly people: readonly Counted[];
  readonly lines: readonly PersonLine[];
  readonly bought: CountedPurchases;
  readonly weightedFte: number;
  /** `null` when the figures of the organisation contradict each other. */
  readonly figures: Figures | null;
  readonly thirty: ThirtyPlusResult | undefined;
  readonly thirtyRules: ThirtyPlusInUse | undefined;
}

const UNWEIGHTED_TOTAL = text('ladder.assumption.totalUnweighted');
const PRO_RATA = text('ladder.assumption.attributedProRata');
const REACHED_AT_NORM = text('ladder.assumption.reachedAtNorm');

/** How a figure of an assessment came about, or the whole of it. */
export function explainFigure(explained: Explained, figure: AssessmentFigure | 'assessment'): Trace {
  switch (figure) {
    case 'assessment':
      return explainAll(explained);
    case 'weightedFte':
      return weightedLine(explained);
    case 'attributedFte':
      return attributedLine(explained);
    case 'jobs':
      return jobsLine(explained.people, explained.year.year, explained.year.origin);
    case 'thirtyPlus':
      return explainThirtyPlus(explained);
    case 'size':
      return explainSize(explained);
    case 'direct':
      return directLine(explained);
    case 'indirect':
      return indirectLine(explained);
    case 'indirectApplied':
      return appliedLine(explained);
    case 'total':
      return explainTotal(explained);
    case 'level':
      return explainLevel(explained);
    case 'toNext':
      return explainNext(explained);
  }
}

function explainAll(explained: Explained): Trace {
  const from = [
    explainLevel(explained),
    explainNext(explained),
    explainThirtyPlus(explained),
    explainFigure(explained, 'jobs'),
  ];
  const level = explained.figures?.standing?.level ?? null;
  return step(text('assessment.trace'), level, undefined, from, explained.levelRules.assumptions);
}

function totalFteLine({ request }: Explained): Trace {
  return input(text('ladder.input.totalFte'), request.totalFte, 'fte', request.origins?.totalFte);
}

function weightedLine({ lines, weightedFte }: Explained): Trace {
  const from = lines.map((line) => line.traceOf());
  return step(text('ladder.sum.weightedFte'), weightedFte, 'fte', from);
}

function attributedLine({ bought }: Explained): Trace {
  const lines = bought.purchases.map(({ purchase, row }) => supplierLine(purchase, row, purchase.origins));
  return step(text('ladder.attributedFte'), bought.attributedFte, 'fte', lines, [PRO_RATA]);
}

function directLine(explained: Explained): Trace {
  const from = [weightedLine(explained), totalFteLine(explained)];
  const direct = explained.figures?.direct ?? null;
  return step(text('ladder.direct'), direct, 'fraction', from, [UNWEIGHTED_TOTAL]);
}

function indirectLine(explained: Explained): Trace {
  const from = [attributedLine(explained), totalFteLine(explained)];
  return step(text('ladder.indirect'), explained.figures?.indirect ?? null, 'fraction', from);
}

function appliedLine(explained: Explained): Trace {
  const { figures, levelRules } = explained;
  const from = [indirectLine(explained)];
  if (!figures) return step(text('ladder.indirectCounted'), null, 'fraction', from);
  return countedLineOf(figures.direct, figures.indirect, levelRules.found.indirectMaximum, from);
}

function explainTotal(explained: Explained): Trace {
  const from = [directLine(explained), appliedLine(explained)];
  const { figures, levelRules } = explained;
  if (!figures) return step(text('ladder.total'), null, 'fraction', from, [impossible()]);
  return totalLine(figures.total, from, levelRules.found.indirectMaximum, []);
}

function explainSize(explained: Explained): Trace {
  const { request, figures, levelRules } = explained;
  const size = figures?.size ?? null;
  if (size !== null) {
    return sizeLine(request.totalFte, size, levelRules.found, request.origins?.totalFte);
  }
  const from = [totalFteLine(explained), ...levelRules.found.lines];
  const why = figures ? tooSmall(request.totalFte, levelRules.found) : impossible();
  return step(text('ladder.size'), null, 'count', from, [why]);
}

function explainLevel(explained: Explained): Trace {
  const standing = explained.figures?.standing;
  const from = [
    explainTotal(explained),
    explainSize(explained),
    ...(standing?.norms ?? []).map((norm) => norm.trace),
  ];
  return step(text('ladder.level'), standing?.level ?? null, undefined, from, levelNotes(explained));
}

/** What the reader must know about the level. */
export function levelNotes({ figures, levelRules }: Explained): readonly Text[] {
  const standing = figures?.standing;
  if (!standing) return [];
  const { norms, certainty, possibleLevels } = standing;
  const notes = new Set([...norms.flatMap((norm) => norm.notes), REACHED_AT_NORM]);
  const levels = possibleLevels.join(', ');
  if (certainty === 'depends') notes.add(text('ladder.assumption.depends', { levels }));
  if (certainty === 'unknown') {
    const pack = levelRules.pack.unknown.get('norms.Basistrede');
    if (pack) notes.add(pack);
    notes.add(text('assessment.assumption.levelUnknown', { levels }));
  }
  return [...notes];
}

function explainNext(explained: Explained): Trace {
  const { figures, levelRules, request, weightedFte } = explained;
  const label = text('assessment.toNext');
  const size = figures?.size ?? null;
  const higher = [...(figures?.standing?.norms ?? [])].reverse();
  const reached = figures?.standing?.level;
  const place = higher.findIndex(({ level }) => level === reached);
  const next = higher[place + 1];
  const norm = next && size !== null ? normAt(levelRules.pack, next.level, size) : undefined;
  if (!figures || !norm) return step(label, null, 'fte', [explainSize(explained)], [noNext(explained)]);
  const { indirectMaximum } = levelRules.found;
  const gap = { norm, indirect: figures.indirect, indirectMaximum, totalFte: request.totalFte, weightedFte };
  const lines = {
    size: explainSize(explained),
    indirect: indirectLine(explained),
    total: totalFteLine(explained),
    weighted: weightedLine(explained),
  };
  const named = text('assessment.toNextLevel', { level: norm.level });
  return step(named, missingFte(gap), 'fte', [shortfallLine(gap, lines, [])]);
}

function noNext({ figures, request, levelRules }: Explained): Text {
  if (!figures) return impossible();
  if (figures.size === null) return tooSmall(request.totalFte, levelRules.found);
  return text('assessment.assumption.noNext');
}

function explainThirtyPlus(explained: Explained): Trace {
  const { thirty, thirtyRules } = explained;
  if (!thirty || !thirtyRules) {
    return step(text('ladder.thirtyPlus'), false, undefined, [totalFteLine(explained)], [impossible()]);
  }
  const { request } = explained;
  const people = thirty.people.map(({ spell, countingFte }) => {
    const { placement, rules, hours } = spell;
    const { origins = {} } = placement;
    return step(text('assessment.thirtyPlus.person', { id: placement.id }), countingFte, 'fte', [
      input(text('ladder.input.position'), rules.position.label, undefined, origins.position),
      input(text('ladder.input.contract'), rules.contract.label, undefined, origins.contract),
      input(text('ladder.input.hoursPerWeek'), hours, 'hours', origins.hoursPerWeek),
      ...employmentLines(spell),
    ]);
  });
  const lines = { total: totalFteLine(explained), level: explainLevel(explained), people };
  const share = thirtyPlusLine(thirty, thirtyRules, lines);
  if (thirty.headcountShare === null) return share;
  const headcount = text('assessment.input.headcount');
  const heads = input(headcount, request.headcount ?? null, 'count', request.origins?.headcount);
  const inHeads = step(text('assessment.thirtyPlus.heads'), thirty.headcountShare, 'fraction', [heads]);
  return step(text('ladder.thirtyPlus'), thirty.met, undefined, [share, inHeads]);
}

function impossible(): Text {
  return text('assessment.assumption.impossible');
}
