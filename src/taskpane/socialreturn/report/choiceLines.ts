import { saidOf } from '../choices/said';
import { answersOf } from '../state';
import type { Texts } from '../../shell/texts';
import type { OverviewContent } from './content';

/** What the user chose where a policy leaves room, and what is still to choose, a sentence each. */
export function choiceLines(content: OverviewContent, { translate }: Texts): readonly string[] {
  return content.questions.flatMap((questions) =>
    saidOf(questions, answersOf(content, questions.policy.id))
      // What was assumed stands with the assumptions.
      .filter(({ state }) => state !== 'assumed')
      .map(({ sentence }) =>
        translate('socialReturnJob.report.ofContract', { contract: questions.policy.shortName, sentence }),
      ),
  );
}
