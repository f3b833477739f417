import { LEVELS, ordinal, text, type Cell, type Level } from '../../../engine';
import { dateIn, levelIn, shown } from '../../job/cellReading';
import type { LevelCriterion } from '../model/criterion';
import type { TenderColumn } from './columns';
import { fine, unusable, type CellReading } from './criterionReading';
import type { RowReader } from './rowReader';
import { saysNone } from './saysNone';

/** The columns beside a level that say what it rests on. */
export interface LevelColumns {
  readonly level: TenderColumn;
  readonly validUntil: TenderColumn | undefined;
  readonly evidence: TenderColumn | undefined;
}

const [NO_LEVEL] = LEVELS;

/** A text that names Trede 3 and 30+ both: the add-in takes the higher, and the bidder may have meant the other. */
const SAYS_BOTH = /(?:3|iii)\s*\(?\s*30\s*(?:\+|plus)/i;

function readLevelCell(cell: Cell, what: string): CellReading<Level> {
  const found = levelIn(cell);
  switch (found.kind) {
    case 'level':
      return SAYS_BOTH.test(shown(cell))
        ? fine(
            found.level,
            text('tender.finding.levelReadAs.problem', { what, shown: shown(cell), level: found.level }),
            text('tender.finding.levelReadAs.remedy'),
          )
        : fine(found.level);
    case 'error':
      return unusable(
        text('tender.finding.error.problem', { what, code: found.code }),
        text('tender.finding.error.remedy'),
      );
    case 'unreadable':
      return unusable(
        text('tender.finding.unknownLevel.problem', { what, shown: shown(cell) }),
        text('tender.finding.unknownLevel.remedy'),
      );
  }
}

/** The parts of an ISO date, for the sentence that puts them in the order of the language. */
function dateParts(iso: string): Record<'year' | 'month' | 'day', string> {
  const [year = '', month = '', day = ''] = iso.split('-');
  return { year, month, day };
}

function checkCertificate(reader: RowReader, column: TenderColumn, referenceDate: string): void {
  const found = dateIn(reader.cell(column));
  const remedy = text('tender.finding.certificate.remedy');
  if (found.kind === 'empty') {
    reader.say(column, { severity: 'warns', problem: text('tender.finding.noValidity.problem'), remedy });
  } else if (found.kind === 'unreadable') {
    reader.say(column, {
      severity: 'warns',
      problem: text('tender.finding.unknownDate.problem', { reason: found.reason }),
      remedy: text('tender.finding.unknownDate.remedy'),
    });
  } else if (found.iso < referenceDate) {
    reader.say(column, {
      severity: 'warns',
      problem: text('tender.finding.expired.problem', {
        validUntil: text('tender.date', dateParts(found.iso)),
        reference: text('tender.date', dateParts(referenceDate)),
      }),
      remedy,
    });
  }
}

/** What stands in the column with equivalent evidence; `null` when there is none. */
function evidenceIn(reader: RowReader, column: TenderColumn | undefined): Cell {
  if (column === undefined) return null;
  const cell = reader.cell(column);
  return saysNone(cell) ? null : cell;
}

/** The level that the evidence itself names; `null` when it only describes what was handed in. */
function levelOfEvidence(evidence: Cell): Level | null {
  const found = levelIn(evidence);
  return found.kind === 'level' && found.level !== NO_LEVEL ? found.level : null;
}

/**
 * Weighs evidence beside the level that was written. It replaces a certificate when the model accepts that; the level is
 * then the one in the level's own column, or, when none stands there, the one that the evidence names. As long as the
 * model does not say whether it counts, there is no level.
 */
function withEvidence(
  reader: RowReader,
  column: TenderColumn,
  evidence: Cell,
  written: Level,
  criterion: LevelCriterion,
): Level | null {
  const named = levelOfEvidence(evidence);
  const level = written === NO_LEVEL ? named : written;
  const values = { what: criterion.name, shown: shown(evidence) };
  if (criterion.equivalentEvidence === false) {
    const problem = text('tender.finding.evidenceRefused.problem', values);
    reader.say(column, { severity: 'warns', problem, remedy: text('tender.finding.evidenceRefused.remedy') });
    return written;
  }
  if (criterion.equivalentEvidence === null) {
    const problem = text('tender.finding.evidenceOpen.problem', values);
    reader.say(column, { severity: 'warns', problem, remedy: text('tender.finding.evidenceOpen.remedy') });
    return null;
  }
  if (level === null) {
    const problem = text('tender.finding.evidenceNoLevel.problem', values);
    reader.say(column, {
      severity: 'blocks',
      problem,
      remedy: text('tender.finding.evidenceNoLevel.remedy'),
    });
    return null;
  }
  if (named !== null && ordinal(named) !== ordinal(level)) {
    const problem = text('tender.finding.evidenceDiffers.problem', { ...values, level });
    reader.say(column, {
      severity: 'blocks',
      problem,
      remedy: text('tender.finding.evidenceDiffers.remedy'),
    });
    return null;
  }
  const problem = text('tender.finding.evidence.problem', { ...values, level });
  reader.say(column, { severity: 'info', problem, remedy: text('tender.finding.evidence.remedy') });
  return level;
}

/** Reads the level of a bid with what it rests on: a certificate that is valid on the date, or evidence as good as one. */
export function readLevelOf(
  reader: RowReader,
  criterion: LevelCriterion,
  columns: LevelColumns,
  referenceDate: string,
): Level | null {
  const { level: column, validUntil, evidence: evidenceColumn } = columns;
  const written = reader.take(column, readLevelCell(reader.cell(column), criterion.name));
  if (written === null) return null;
  const evidence = evidenceIn(reader, evidenceColumn);
  const counts = evidence !== null && criterion.equivalentEvidence !== false;
  if (written !== NO_LEVEL && validUntil && !counts) checkCertificate(reader, validUntil, referenceDate);
  if (evidenceColumn === undefined || evidence === null) return written;
  return withEvidence(reader, evidenceColumn, evidence, written, criterion);
}
