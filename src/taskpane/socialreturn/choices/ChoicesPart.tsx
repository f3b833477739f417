import { makeStyles } from '@fluentui/react-components';
import { useState, type Dispatch } from 'react';
import { text, type ObligationBase, type Policy, type Text } from '../../../engine';
import { Choice } from '../../shell/Choice';
import { Disclosure } from '../../shell/Disclosure';
import { Section, SmallLine, Stack } from '../../shell/Layout';
import { NumberField } from '../../shell/NumberField';
import { useTexts, type Texts } from '../../shell/texts';
import { weekProblem } from '../fieldProblems';
import { answersOf, type PolicyAnswers, type SocialReturnAction, type SocialReturnState } from '../state';
import { saidOf, type Said } from './said';
import type { BaseQuestion, BonusQuestion, Option, PolicyQuestions, WeekQuestion } from './questions';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: '0',
    padding: '0',
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
  },
});

/** What each answer about bonuses means. */
const BONUS_ANSWERS: Readonly<Record<BonusQuestion['about'], { readonly yes: Text; readonly no: Text }>> = {
  bonusProRata: {
    yes: text('socialReturnJob.choice.proRata.yes'),
    no: text('socialReturnJob.choice.proRata.no'),
  },
  bonusStacking: {
    yes: text('socialReturnJob.choice.stacking.yes'),
    no: text('socialReturnJob.choice.stacking.no'),
  },
};

const QUESTIONS: Readonly<Record<BonusQuestion['about'], { readonly label: Text; readonly why: Text }>> = {
  bonusProRata: {
    label: text('socialReturnJob.choice.proRata'),
    why: text('socialReturnJob.choice.proRata.why'),
  },
  bonusStacking: {
    label: text('socialReturnJob.choice.stacking'),
    why: text('socialReturnJob.choice.stacking.why'),
  },
};

const BASES: Readonly<Record<ObligationBase, Text>> = {
  sum: text('socialReturnJob.base.sum'),
  wageSum: text('socialReturnJob.base.wageSum'),
  invoiced: text('socialReturnJob.base.invoiced'),
};

/**
 * What policies leave open, by policy: what the user chose stays in sight, as does what was assumed, and each can be
 * changed in place. Nothing is filled in beforehand, and every answer says what it gives.
 */
export function ChoicesPart(props: {
  readonly questions: readonly PolicyQuestions[];
  readonly state: SocialReturnState;
  readonly dispatch: Dispatch<SocialReturnAction>;
}) {
  const { translate } = useTexts();
  const { questions, state, dispatch } = props;
  const lines = questions.flatMap(({ policy, ...rest }) => {
    const answers = answersOf(state, policy.id);
    return saidOf({ policy, ...rest }, answers).map((said) => ({ policy, answers, ...said }));
  });
  const open = lines.filter((line) => line.state === 'open').length;
  const assumed = lines.filter((line) => line.state === 'assumed');
  return (
    <Section heading={translate('socialReturnJob.choices')}>
      {open > 0 && (
        <SmallLine>
          {translate('socialReturnJob.choices.open', { count: { value: open, unit: 'count' } })}{' '}
          {translate('socialReturnJob.choices.what')}
        </SmallLine>
      )}
      <SaidList lines={lines.filter((line) => line.state !== 'assumed')} dispatch={dispatch} />
      {assumed.length > 0 && (
        <Disclosure
          label={translate('socialReturnJob.choices.assumed', {
            count: { value: assumed.length, unit: 'count' },
          })}
        >
          {() => <SaidList lines={assumed} dispatch={dispatch} />}
        </Disclosure>
      )}
    </Section>
  );
}

/** What was said about a policy. */
interface SaidOfPolicy extends Said {
  readonly policy: Policy;
  readonly answers: PolicyAnswers;
}

function SaidList(props: {
  readonly lines: readonly SaidOfPolicy[];
  readonly dispatch: Dispatch<SocialReturnAction>;
}) {
  const styles = useStyles();
  const { translate } = useTexts();
  const { lines, dispatch } = props;
  return (
    <ul className={styles.list}>
      {lines.map(({ policy, answers, question, sentence }) => (
        <li key={`${policy.id} ${question.about}`}>
          <Disclosure
            label={translate('socialReturnJob.report.ofContract', { contract: policy.shortName, sentence })}
          >
            {() => (
              <QuestionField
                question={question}
                answers={answers}
                onChoices={(choices) => dispatch({ type: 'choiceMade', policy: policy.id, choices })}
                onBase={(base) => dispatch({ type: 'baseChosen', policy: policy.id, base })}
              />
            )}
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}

function QuestionField(props: {
  readonly question: Said['question'];
  readonly answers: PolicyAnswers;
  readonly onChoices: (choices: PolicyAnswers['choices']) => void;
  readonly onBase: (base: ObligationBase | null) => void;
}) {
  const { question, answers, onChoices, onBase } = props;
  const { choices, base } = answers;
  switch (question.about) {
    case 'fullTimeHours':
      return (
        <WeekField
          question={question}
          hours={choices.fullTimeHours}
          onAnswer={(fullTimeHours) => onChoices({ ...choices, fullTimeHours })}
        />
      );
    case 'base':
      return <BaseField question={question} base={base} onAnswer={onBase} />;
    case 'bonusProRata':
    case 'bonusStacking':
      return (
        <BonusField
          question={question}
          answer={choices[question.about]}
          onAnswer={(value) => onChoices({ ...choices, [question.about]: value })}
        />
      );
  }
}

/** What an answer gives, behind what it means. */
function withGives(meaning: string, { gives }: Option<unknown>, { translate }: Texts): string {
  if (gives === null) return meaning;
  const [least, most] = [
    { value: gives.least, unit: 'euro' },
    { value: gives.most, unit: 'euro' },
  ] as const;
  return gives.most - gives.least < CENT
    ? translate('socialReturnJob.choice.gives', { meaning, euro: least })
    : translate('socialReturnJob.choice.givesRange', { meaning, least, most });
}

const CENT = 0.005;

function BonusField(props: {
  readonly question: BonusQuestion;
  readonly answer: boolean | undefined;
  readonly onAnswer: (answer: boolean | undefined) => void;
}) {
  const texts = useTexts();
  const { translate, render } = texts;
  const { question, answer } = props;
  const { label, why } = QUESTIONS[question.about];
  const { yes, no } = BONUS_ANSWERS[question.about];
  return (
    <Stack>
      <Choice
        label={render(label)}
        value={answer === undefined ? '' : answer ? 'yes' : 'no'}
        options={[
          { value: '', name: translate('socialReturnJob.choice.open') },
          ...question.options.map((option) => ({
            value: option.value ? 'yes' : 'no',
            name: withGives(render(option.value ? yes : no), option, texts),
          })),
        ]}
        onChoose={(value) => props.onAnswer(value === '' ? undefined : value === 'yes')}
      />
      <SmallLine>{render(why)}</SmallLine>
    </Stack>
  );
}

function WeekField(props: {
  readonly question: WeekQuestion;
  readonly hours: number | undefined;
  readonly onAnswer: (hours: number | undefined) => void;
}) {
  const texts = useTexts();
  const { translate } = texts;
  const { question, hours } = props;
  const [typed, setTyped] = useState<number | null | 'unreadable'>(null);
  const label = translate('socialReturnJob.choice.week');
  if (question.options.length === 0) {
    return (
      <Stack>
        <NumberField
          label={label}
          value={hours ?? typed}
          problem={weekProblem(hours ?? typed)}
          onChange={(value) => {
            const answer = typeof value === 'number' && weekProblem(value) === undefined ? value : undefined;
            setTyped(answer === undefined ? value : null);
            props.onAnswer(answer);
          }}
        />
        <SmallLine>{translate('socialReturnJob.choice.week.notStated')}</SmallLine>
      </Stack>
    );
  }
  return (
    <Stack>
      <Choice
        label={label}
        value={hours === undefined ? '' : String(hours)}
        options={[
          { value: '', name: translate('socialReturnJob.choice.open') },
          ...question.options.map((option) => ({
            value: String(option.value),
            name: withGives(
              translate('socialReturnJob.choice.week.hours', {
                hours: { value: option.value, unit: 'hours' },
              }),
              option,
              texts,
            ),
          })),
        ]}
        onChoose={(value) =>
          props.onAnswer(question.options.find((option) => String(option.value) === value)?.value)
        }
      />
      <SmallLine>{translate('socialReturnJob.choice.week.why')}</SmallLine>
    </Stack>
  );
}

function BaseField(props: {
  readonly question: BaseQuestion;
  readonly base: ObligationBase | null;
  readonly onAnswer: (base: ObligationBase | null) => void;
}) {
  const texts = useTexts();
  const { translate, render } = texts;
  const { question, base } = props;
  return (
    <Stack>
      <Choice
        label={translate('socialReturnJob.choice.base')}
        value={base ?? ''}
        options={[
          { value: '', name: translate('socialReturnJob.choice.open') },
          ...question.options.map((option) => ({
            value: option.value,
            name:
              option.gives === null
                ? translate('socialReturnJob.choice.noAmount', { meaning: render(BASES[option.value]) })
                : withGives(render(BASES[option.value]), option, texts),
          })),
        ]}
        onChoose={(value) =>
          props.onAnswer(question.options.find((option) => option.value === value)?.value ?? null)
        }
      />
      <SmallLine>{translate('socialReturnJob.choice.base.why')}</SmallLine>
    </Stack>
  );
}
