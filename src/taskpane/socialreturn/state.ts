import type {
  Choices,
  ContractField,
  Level,
  ObligationBase,
  SocialPlacementField,
  SpendingField,
} from '../../engine';
import { chooseField, type ChosenFields } from '../job/list/listKind';
import {
  choosePart,
  listParts,
  NO_PART,
  partAt,
  readPart,
  type BlockRead,
  type PartsState,
  type SourceChosen,
} from '../job/list/partState';
import type { Refused } from '../job/useShowCell';
import type { WrittenResult } from '../job/useWriteReport';
import { answersText, NOTHING_SAID, readAnswers } from './kept/keptAnswers';
import type { NewContract } from './note/newContract';
import { noteReducer, type NoteAction } from './note/newContract';
import type { SocialReturnSources } from './sources';

/** The steps of the job, in order. */
export const STEPS = ['data', 'standing', 'translate', 'note'] as const;

/** A step of the job. */
export type Step = (typeof STEPS)[number];

/** The tables that the job reads. */
export const PARTS = ['contracts', 'placements', 'spending'] as const;

/** A table that the job reads. */
export type Part = (typeof PARTS)[number];

/** A share as typed in the pane; `null` when the field is empty. */
export type TypedShare = number | null | 'unreadable';

/** The PSO certificate of a contractor, and what was agreed that it fulfils. */
export interface Certificate {
  /** `null`: none, or not given. */
  readonly level: Level | null;
  /** How much of the obligation a level fulfils, as agreed for this contract. */
  readonly shares: Readonly<Partial<Record<Level, TypedShare>>>;
}

/** What the user says about a policy where it leaves room. */
export interface PolicyAnswers {
  readonly choices: Choices;
  /** What the percentage is taken of; `null` when the user has not said it. */
  readonly base: ObligationBase | null;
}

/** The sheets and tables that the user said hold a part; `null` for a part that is not there. */
export type ChosenPlaces = Readonly<
  Partial<Record<Part, { readonly kind: 'sheet' | 'table'; readonly name: string } | null>>
>;

/** What the workbook keeps of the answers. */
export interface Kept {
  /** As the workbook gave it; `null` when it keeps nothing. */
  readonly text: string | null;
  /** What that says in the words of this version; `null` when only a later version can read it. */
  readonly said: string | null;
}

/** Everything the social-return job remembers. What can be computed from it is not in it. */
export interface SocialReturnState extends PartsState<Part> {
  readonly step: Step;
  readonly contractFields: ChosenFields<ContractField>;
  readonly placementFields: ChosenFields<SocialPlacementField>;
  readonly spendingFields: ChosenFields<SpendingField>;
  /** The day up to which is counted, ISO; empty when the field was emptied. */
  readonly on: string;
  /** By the id of a policy. */
  readonly answers: Readonly<Record<string, PolicyAnswers>>;
  /** By the name of a contract. */
  readonly certificates: Readonly<Record<string, Certificate>>;
  /** The policies to hold beside each other; `null` until the user has chosen. */
  readonly compared: readonly string[] | null;
  /** As which block an effort is read where its text decides nothing, by the key of the effort and the id of the policy. */
  readonly readAs: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly note: NewContract;
  readonly chosen: ChosenPlaces;
  /** What the workbook keeps of the answers; `null` until it has been asked. */
  readonly kept: Kept | null;
  readonly written: WrittenResult | null;
  readonly noteWritten: WrittenResult | null;
}

/** Everything that can happen in the social-return job. */
export type SocialReturnAction =
  | { readonly type: 'stepChosen'; readonly step: Step }
  | { readonly type: 'sourcesListed'; readonly found: SocialReturnSources }
  | SourceChosen<Part>
  | BlockRead<Part>
  | { readonly type: 'contractFieldChosen'; readonly column: string; readonly field: ContractField | null }
  | {
      readonly type: 'placementFieldChosen';
      readonly column: string;
      readonly field: SocialPlacementField | null;
    }
  | { readonly type: 'spendingFieldChosen'; readonly column: string; readonly field: SpendingField | null }
  | { readonly type: 'dayChosen'; readonly on: string }
  | { readonly type: 'choiceMade'; readonly policy: string; readonly choices: Choices }
  | { readonly type: 'baseChosen'; readonly policy: string; readonly base: ObligationBase | null }
  | { readonly type: 'certificateGiven'; readonly contract: string; readonly certificate: Certificate }
  | { readonly type: 'policiesCompared'; readonly policies: readonly string[] }
  | {
      readonly type: 'blockChosen';
      readonly effort: string;
      readonly policy: string;
      /** Empty: not chosen. */
      readonly block: string;
    }
  | { readonly type: 'overviewWritten'; readonly result: WrittenResult }
  | { readonly type: 'noteWritten'; readonly result: WrittenResult }
  | { readonly type: 'answersRead'; readonly text: string | null }
  | { readonly type: 'answersKept'; readonly text: string }
  | NoteAction
  | Refused;

const NO_ANSWERS: PolicyAnswers = { choices: {}, base: null };

/** No certificate. */
export const NO_CERTIFICATE: Certificate = { level: null, shares: {} };

/** The job before anything happened. `on`: the day up to which is counted at first, ISO. */
export function initialSocialReturn(on: string): SocialReturnState {
  return {
    step: 'data',
    sources: null,
    parts: { contracts: NO_PART, placements: NO_PART, spending: NO_PART },
    contractFields: {},
    placementFields: {},
    spendingFields: {},
    on,
    ...NOTHING_SAID,
    kept: null,
    refusal: null,
  };
}

/** What the user said about a policy. */
export function answersOf({ answers }: Pick<SocialReturnState, 'answers'>, policy: string): PolicyAnswers {
  return answers[policy] ?? NO_ANSWERS;
}

/** What is selected is not remembered: the next time it is something else. */
function withPlace(chosen: ChosenPlaces, { part, source }: SourceChosen<Part>): ChosenPlaces {
  if (source === null) return { ...chosen, [part]: null };
  const { kind, name } = source;
  return { ...chosen, [part]: kind === 'selection' ? undefined : { kind, name } };
}

/** Where the user said the parts are goes before where they most likely are, as long as it is there. */
function atChosenPlaces(state: SocialReturnState): SocialReturnState {
  const { sources } = state;
  if (sources === null) return state;
  const parts = { ...state.parts };
  for (const part of PARTS) {
    const place = state.chosen[part];
    if (place === undefined) continue;
    const { source } = parts[part];
    if (place === null) {
      parts[part] = NO_PART;
      continue;
    }
    if (source?.kind === place.kind && source.name === place.name) continue;
    const found = sources.find(({ kind, name }) => kind === place.kind && name === place.name);
    if (found) parts[part] = partAt(found);
  }
  return { ...state, parts };
}

/** What the user said about columns belongs to the source it was said of. */
function chooseSource(state: SocialReturnState, action: SourceChosen<Part>): SocialReturnState {
  const chosen = choosePart({ ...state, chosen: withPlace(state.chosen, action) }, action);
  switch (action.part) {
    case 'contracts':
      return { ...chosen, contractFields: {} };
    case 'placements':
      return { ...chosen, placementFields: {} };
    case 'spending':
      return { ...chosen, spendingFields: {} };
  }
}

function listSources(state: SocialReturnState, found: SocialReturnSources): SocialReturnState {
  const listed = listParts(state, found.sources, 'contracts', {
    contracts: partAt(found.contracts),
    placements: partAt(found.placements),
    spending: partAt(found.spending),
  });
  return atChosenPlaces(listed);
}

function withAnswers(
  state: SocialReturnState,
  policy: string,
  change: Partial<PolicyAnswers>,
): SocialReturnState {
  return {
    ...state,
    answers: { ...state.answers, [policy]: { ...answersOf(state, policy), ...change } },
  };
}

/** What was said before is taken up; what was said in the pane since goes before it. */
function takeUpAnswers(state: SocialReturnState, text: string | null): SocialReturnState {
  if (text === null) {
    return { ...state, kept: { text, said: answersText(NOTHING_SAID) } };
  }
  const earlier = readAnswers(text);
  if (earlier === null) return { ...state, kept: { text, said: null } };
  return atChosenPlaces({
    ...state,
    answers: { ...earlier.answers, ...state.answers },
    certificates: { ...earlier.certificates, ...state.certificates },
    compared: state.compared ?? earlier.compared,
    readAs: { ...earlier.readAs, ...state.readAs },
    note: { ...earlier.note, ...state.note },
    chosen: { ...earlier.chosen, ...state.chosen },
    written: state.written ?? earlier.written,
    noteWritten: state.noteWritten ?? earlier.noteWritten,
    kept: { text, said: answersText(earlier) },
  });
}

/** The next state of the job. Pure: the workbook is asked elsewhere, and its answers arrive here as actions. */
export function socialReturnReducer(state: SocialReturnState, action: SocialReturnAction): SocialReturnState {
  switch (action.type) {
    case 'stepChosen':
      return { ...state, step: action.step };
    case 'sourcesListed':
      return listSources(state, action.found);
    case 'sourceChosen':
      return chooseSource(state, action);
    case 'blockRead':
      return readPart(state, action);
    case 'contractFieldChosen':
      return { ...state, contractFields: chooseField(state.contractFields, action.column, action.field) };
    case 'placementFieldChosen':
      return { ...state, placementFields: chooseField(state.placementFields, action.column, action.field) };
    case 'spendingFieldChosen':
      return { ...state, spendingFields: chooseField(state.spendingFields, action.column, action.field) };
    case 'dayChosen':
      return { ...state, on: action.on };
    case 'choiceMade':
      return withAnswers(state, action.policy, { choices: action.choices });
    case 'baseChosen':
      return withAnswers(state, action.policy, { base: action.base });
    case 'certificateGiven':
      return {
        ...state,
        certificates: { ...state.certificates, [action.contract]: action.certificate },
      };
    case 'policiesCompared':
      return { ...state, compared: action.policies };
    case 'blockChosen': {
      const { effort, policy, block } = action;
      const chosen = { ...state.readAs[effort], [policy]: block };
      return { ...state, readAs: { ...state.readAs, [effort]: chosen } };
    }
    case 'noteChanged':
      return { ...state, note: noteReducer(state.note, action) };
    case 'answersRead':
      return takeUpAnswers(state, action.text);
    case 'answersKept':
      return { ...state, kept: { text: action.text, said: action.text } };
    case 'overviewWritten':
      return { ...state, written: action.result, refusal: null };
    case 'noteWritten':
      return { ...state, noteWritten: action.result, refusal: null };
    case 'refused':
      return { ...state, refusal: action.text };
  }
}
