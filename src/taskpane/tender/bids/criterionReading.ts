import { quantity, text, type Cell, type Text, type WarningCode } from '../../../engine';
import { isEmpty, numberIn, shown } from '../../job/cellReading';
import type { Severity } from '../../job/finding';
import type {
  AmountCriterion,
  Criterion,
  LabelCriterion,
  LevelCriterion,
  RelativeCriterion,
  ScoreCriterion,
  ShareCriterion,
} from '../model/criterion';

/** What is to be said about a cell. */
export interface Note {
  readonly severity: Severity;
  readonly problem: Text;
  readonly remedy: Text;
  /** What the award room says of it too, so that it is not said twice. */
  readonly warning?: WarningCode;
}

/** What a cell holds for a criterion: a value, `null` when there is none to score with, and what is to be said about it. */
export interface CellReading<T> {
  readonly value: T | null;
  readonly note?: Note;
}

/** An offer of more than this many times the share that gives all points is more likely a mistake than an offer. */
const FAR_ABOVE_CAP = 2;

/** The reading of a cell without a usable value. */
export function unusable(problem: Text, remedy: Text): { value: null; note: Note } {
  return { value: null, note: { severity: 'blocks', problem, remedy } };
}

/** A usable value, with what is worth telling about how it was read. */
export function fine<T>(value: T, problem?: Text, remedy?: Text): CellReading<T> {
  return problem && remedy ? { value, note: { severity: 'info', problem, remedy } } : { value };
}

/** Reads a cell that must hold a number. `what` is the name of what is read, for the findings. */
export function readFigure(
  cell: Cell,
  what: string,
  unit: 'euro' | 'fraction' | 'number',
): CellReading<number> {
  const found = numberIn(cell);
  switch (found.kind) {
    case 'empty':
      return unusable(
        text('tender.finding.empty.problem', { what }),
        text('tender.finding.empty.remedy', { what }),
      );
    case 'error':
      return unusable(
        text('tender.finding.error.problem', { what, code: found.code }),
        text('tender.finding.error.remedy'),
      );
    case 'unreadable':
      return unusable(
        text('tender.finding.unreadable.problem', { what, reason: found.reason }),
        text('tender.finding.unreadable.remedy'),
      );
    case 'number':
      if (found.percentage && unit !== 'fraction') {
        return unusable(
          text('tender.finding.percentage.problem', { what, shown: shown(cell) }),
          text('tender.finding.percentage.remedy'),
        );
      }
      return found.fromText
        ? fine(
            found.value,
            text('tender.finding.numberAsText.problem', {
              what,
              shown: shown(cell),
              value: quantity(found.value, unit),
            }),
            text('tender.finding.numberAsText.remedy'),
          )
        : fine(found.value);
  }
}

function readScore(cell: Cell, criterion: ScoreCriterion): CellReading<number> {
  const reading = readFigure(cell, criterion.name, 'number');
  const { value } = reading;
  if (value === null) return reading;
  const { min, max, name } = criterion;
  if (typeof max === 'number' && value > max) {
    return unusable(
      text('tender.finding.aboveScale.problem', {
        what: name,
        value: quantity(value, 'number'),
        max: quantity(max, 'number'),
      }),
      text('tender.finding.scale.remedy'),
    );
  }
  if (typeof min === 'number' && value < min) {
    return unusable(
      text('tender.finding.belowScale.problem', {
        what: name,
        value: quantity(value, 'number'),
        min: quantity(min, 'number'),
      }),
      text('tender.finding.scale.remedy'),
    );
  }
  return reading;
}

function readShare(cell: Cell, criterion: ShareCriterion): CellReading<number> {
  const reading = readFigure(cell, criterion.name, 'fraction');
  const { value } = reading;
  if (value === null) return reading;
  const { name: what, to } = criterion;
  const found = quantity(value, 'fraction');
  if (value < 0 || value > 1) {
    return unusable(
      text('tender.finding.shareRange.problem', { what, value: found }),
      text('tender.finding.shareRange.remedy'),
    );
  }
  if (typeof to === 'number' && value > FAR_ABOVE_CAP * to) {
    const problem = text('tender.finding.farAboveCap.problem', {
      what,
      value: found,
      cap: quantity(to, 'fraction'),
    });
    const remedy = text('tender.finding.farAboveCap.remedy');
    return { value, note: { severity: 'warns', problem, remedy, warning: 'OFFER_ABOVE_CAP' } };
  }
  return reading;
}

function readLabel(cell: Cell, criterion: LabelCriterion): CellReading<string> {
  const what = criterion.name;
  if (isEmpty(cell)) {
    return unusable(
      text('tender.finding.empty.problem', { what }),
      text('tender.finding.empty.remedy', { what }),
    );
  }
  const typed = shown(cell).trim();
  const known = criterion.labels.find(({ label }) => label.toLowerCase() === typed.toLowerCase());
  if (known) return fine(known.label);
  const labels = criterion.labels.map(({ label }) => label).join(', ');
  return unusable(
    text('tender.finding.unknownLabel.problem', { what, shown: typed }),
    labels === ''
      ? text('tender.finding.unknownLabel.noneRemedy')
      : text('tender.finding.unknownLabel.remedy', { labels }),
  );
}

function readOffer(cell: Cell, criterion: AmountCriterion | RelativeCriterion): CellReading<number> {
  const reading = readFigure(cell, criterion.name, 'number');
  const { value } = reading;
  if (value === null) return reading;
  const what = { what: criterion.name, value: quantity(value, 'number') };
  if (value < 0) {
    return unusable(text('tender.finding.belowZero.problem', what), text('tender.finding.belowZero.remedy'));
  }
  if (value === 0 && criterion.kind === 'relative' && criterion.better === 'low') {
    return unusable(text('tender.finding.zeroBest.problem', what), text('tender.finding.zeroBest.remedy'));
  }
  return reading;
}

/** Reads the cell of a bid for a criterion. A level has more to it than one cell and is read elsewhere. */
export function readForCriterion(
  cell: Cell,
  criterion: Exclude<Criterion, LevelCriterion>,
): CellReading<number | string> {
  switch (criterion.kind) {
    case 'score':
      return readScore(cell, criterion);
    case 'share':
      return readShare(cell, criterion);
    case 'label':
      return readLabel(cell, criterion);
    case 'amount':
    case 'relative':
      return readOffer(cell, criterion);
  }
}
