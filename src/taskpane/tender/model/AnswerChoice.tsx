import { Choice } from '../../shell/Choice';
import { SmallLine, Stack } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';

/** A question with yes or no that has no answer yet until it is given. */
export function AnswerChoice(props: {
  readonly label: string;
  readonly hint: string;
  readonly answer: boolean | null;
  readonly onChoose: (answer: boolean | null) => void;
}) {
  const { translate } = useTexts();
  const { answer } = props;
  return (
    <Stack>
      <Choice
        label={props.label}
        value={answer === null ? '' : answer ? 'yes' : 'no'}
        options={[
          { value: '', name: translate('tender.noAnswer') },
          { value: 'yes', name: translate('tender.yes') },
          { value: 'no', name: translate('tender.no') },
        ]}
        onChoose={(value) => props.onChoose(value === '' ? null : value === 'yes')}
      />
      <SmallLine>{props.hint}</SmallLine>
    </Stack>
  );
}
