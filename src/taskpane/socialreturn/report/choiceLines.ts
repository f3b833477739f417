import { baseText, quantity, text, type Text } from '../../../engine';
import type { Texts } from '../../shell/texts';
import type { OverviewContent } from './content';

/** What the user chose where a policy leaves room, and what is still to choose, a sentence each. */
export function choiceLines(
  { questions, answers }: OverviewContent,
  { translate }: Texts,
): readonly string[] {
  return questions.flatMap(({ policy, choices, base }) => {
    const given = answers[policy.id];
    const said = choices.map(({ about }): Text => {
      switch (about) {
        case 'fullTimeHours': {
          const hours = given?.choices.fullTimeHours;
          return hours === undefined
            ? text('socialReturnJob.chosen.week.open')
            : text('socialReturnJob.chosen.week', { hours: quantity(hours, 'hours') });
        }
        case 'bonusProRata':
          return answered(given?.choices.bonusProRata, PRO_RATA);
        case 'bonusStacking':
          return answered(given?.choices.bonusStacking, STACKING);
      }
    });
    const chosenBase = given?.base ?? null;
    const ofBase =
      base && chosenBase !== null
        ? [text('socialReturnJob.chosen.base', { base: baseText(chosenBase) })]
        : [];
    return [...said, ...ofBase].map((sentence) =>
      translate('socialReturnJob.report.ofContract', { contract: policy.shortName, sentence }),
    );
  });
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

function answered(answer: boolean | undefined, { open, yes, no }: Words): Text {
  if (answer === undefined) return open;
  return answer ? yes : no;
}
