import * as v from 'valibot';
import { CONTRACT_KINDS, OBLIGATION_BASES } from '../../../engine';
import type { WrittenPlace } from '../../job/useWriteReport';
import { LEVELS_WITH_SHARE } from '../levelsWithShare';
import type { SocialReturnState } from '../state';

/** Raised when a later version keeps something that this one cannot read. */
const SCHEMA = 1;

/** What the user said in the pane that stands on no sheet, and where the pane wrote. */
export type KeptAnswers = Pick<
  SocialReturnState,
  'answers' | 'certificates' | 'compared' | 'readAs' | 'note' | 'chosen' | 'written' | 'noteWritten'
>;

/** Before the user has said anything. */
export const NOTHING_SAID: KeptAnswers = {
  answers: {},
  certificates: {},
  compared: null,
  readAs: {},
  note: {},
  chosen: {},
  written: null,
  noteWritten: null,
};

const typedFigure = v.nullable(v.union([v.number(), v.literal('unreadable')]));

const answers = v.object({
  choices: v.object({
    bonusProRata: v.optional(v.boolean()),
    bonusStacking: v.optional(v.boolean()),
    fullTimeHours: v.optional(v.number()),
  }),
  base: v.nullable(v.picklist(OBLIGATION_BASES)),
});

const certificate = v.object({
  level: v.nullable(v.picklist(LEVELS_WITH_SHARE)),
  shares: v.partial(v.object(v.entriesFromList(LEVELS_WITH_SHARE, typedFigure))),
});

const note = v.object({
  policy: v.optional(v.string()),
  sum: v.optional(typedFigure),
  wageSum: v.optional(typedFigure),
  labourShare: v.optional(typedFigure),
  months: v.optional(typedFigure),
  percentage: v.optional(typedFigure),
  kind: v.optional(v.picklist(CONTRACT_KINDS)),
  base: v.optional(v.picklist(OBLIGATION_BASES)),
});

const place = v.nullable(v.object({ kind: v.picklist(['sheet', 'table']), name: v.string() }));

const chosen = v.object({
  contracts: v.optional(place),
  placements: v.optional(place),
  spending: v.optional(place),
});

/** What it answered is not kept: the lists may be long, and the sheet says of which day it is. */
const written = v.nullable(
  v.pipe(
    v.object({ sheet: v.string(), sheetId: v.string(), address: v.string() }),
    v.transform((where) => ({ ...where, question: null })),
  ),
);

const kept = v.object({
  schema: v.literal(SCHEMA),
  answers: v.record(v.string(), answers),
  certificates: v.record(v.string(), certificate),
  compared: v.nullable(v.array(v.string())),
  readAs: v.optional(v.record(v.string(), v.record(v.string(), v.string())), {}),
  note,
  chosen: v.optional(chosen, {}),
  written: v.optional(written, null),
  noteWritten: v.optional(written, null),
});

/** What is kept of the answers, as text. */
export function answersText(said: KeptAnswers): string {
  const { answers: given, certificates, compared, readAs, note: contract, chosen: places } = said;
  return JSON.stringify({
    schema: SCHEMA,
    answers: given,
    certificates,
    compared,
    readAs,
    note: contract,
    chosen: places,
    written: placeOf(said.written),
    noteWritten: placeOf(said.noteWritten),
  });
}

function placeOf(result: KeptAnswers['written']): WrittenPlace | null {
  return result && { sheet: result.sheet, sheetId: result.sheetId, address: result.address };
}

/** The answers in a text; `null` when it is not one, or one of a later version. */
export function readAnswers(text: string): KeptAnswers | null {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), kept), text);
  return read.success ? read.output : null;
}

/** Whether a text holds anything that the user said. */
export function holdsAnswers(text: string): boolean {
  const read = readAnswers(text);
  return read !== null && answersText(read) !== answersText(NOTHING_SAID);
}
