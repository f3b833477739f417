import { baseText, quantity, text, type Text } from '../../../engine';
import type { PolicyAnswers } from '../state';
import type { BaseQuestion, BonusQuestion, PolicyQuestions, WeekQuestion } from './questions';

/** A question with what was said about it, in a sentence. */
export interface Said {
  readonly question: BonusQuestion | WeekQuestion | BaseQuestion;
  /** `open`: something cannot be computed until it is answered. `assumed`: nobody said it, and it does not hold anything up. */
  readonly state: 'open' | 'assumed' | 'chosen';
  readonly sentence: Text;
}

/** What was said about everything that a policy leaves open, in the order of the questions. */
export function saidOf({ choices, base }: PolicyQuestions, given: PolicyAnswers): readonly Said[] {
  return [
    ...choices.map((question) => saidOfChoice(question, given)),
    ...(base ? [saidOfBase(base, given)] : []),
  ];
}

function saidOfChoice(question: BonusQuestion | WeekQuestion, { choices }: PolicyAnswers): Said {
  switch (question.about) {
    case 'fullTimeHours': {
      const hours = choices.fullTimeHours;
      return hours === undefined
        ? { question, state: 'open', sentence: text('socialReturnJob.chosen.week.open') }
        : {
            question,
            state: 'chosen',
            sentence: text('socialReturnJob.chosen.week', { hours: quantity(hours, 'hours') }),
          };
    }
    case 'bonusProRata':
      return answered(question, choices.bonusProRata, PRO_RATA);
    case 'bonusStacking':
      return answered(question, choices.bonusStacking, STACKING);
  }
}

function saidOfBase(question: BaseQuestion, { base }: PolicyAnswers): Said {
  if (base !== null) {
    const sentence = text('socialReturnJob.chosen.base', { base: baseText(base) });
    return { question, state: 'chosen', sentence };
  }
  if (question.assumed === null) {
    return { question, state: 'open', sentence: text('socialReturnJob.chosen.base.open') };
  }
  const sentence = text('socialReturnJob.chosen.base.assumed', { base: baseText(question.assumed) });
  return { question, state: 'assumed', sentence };
}

interface Words {
  readonly open: Text;
  readonly yes: Text;
  readonly no: Text;
}

const PRO_RATA: Words = {
  open: text('socialReturnJob.chosen.proRata.open'),
  yes: text('socialReturnJob.chosen.proRata.yes'),
  no: text('socialReturnJob.chosen.proRata.no'),
};

const STACKING: Words = {
  open: text('socialReturnJob.chosen.stacking.open'),
  yes: text('socialReturnJob.chosen.stacking.yes'),
  no: text('socialReturnJob.chosen.stacking.no'),
};

function answered(question: BonusQuestion, answer: boolean | undefined, { open, yes, no }: Words): Said {
  if (answer === undefined) return { question, state: 'open', sentence: open };
  return { question, state: 'chosen', sentence: answer ? yes : no };
}
