import { realiseAll } from '../../../src/engine';
import { policyQuestions, type PolicyQuestions } from '../../../src/taskpane/socialreturn/choices/questions';
import { openRegister, registerOf } from '../../../src/taskpane/socialreturn/register';
import {
  jobFindings,
  standing,
  type JobFindings,
  type Standing,
} from '../../../src/taskpane/socialreturn/standing';
import {
  initialSocialReturn,
  PARTS,
  socialReturnReducer,
  type SocialReturnState,
} from '../../../src/taskpane/socialreturn/state';
import { findSocialReturnSources } from '../../../src/taskpane/socialreturn/sources';
import { socialReturnView, type SocialReturnView } from '../../../src/taskpane/socialreturn/view';
import type { PaperWorkbook } from '../paperWorkbook';
import { contractsWorkbook } from './contracten';

/** The day of the tests. */
export const ON = '2026-03-31';

/** The job after it has read a workbook; the sample contracts by default. */
export async function readRegister(workbook?: PaperWorkbook): Promise<SocialReturnState> {
  const book = workbook ?? (await contractsWorkbook());
  const found = await findSocialReturnSources(book);
  let state = socialReturnReducer(initialSocialReturn(ON), { type: 'sourcesListed', found });
  for (const part of PARTS) {
    const { source } = state.parts[part];
    if (source === null) continue;
    state = socialReturnReducer(state, { type: 'blockRead', part, block: await book.read(source) });
  }
  return state;
}

/** What follows from the state of the job. */
export function realised(state: SocialReturnState): {
  readonly view: SocialReturnView;
  readonly standing: Extract<Standing, { kind: 'realised' }>;
  readonly questions: readonly PolicyQuestions[];
  readonly findings: JobFindings;
} {
  const view = socialReturnView(state);
  const register = registerOf(view, state);
  const outcome = standing(register);
  if (outcome.kind !== 'realised') throw new Error('No contracts were read.');
  const questions = policyQuestions(realiseAll(openRegister(register)));
  return { view, standing: outcome, questions, findings: jobFindings(view, outcome) };
}
