import { Button } from '@fluentui/react-components';
import { Pair, SmallLine, Stack } from '../../shell/Layout';
import { NumberField } from '../../shell/NumberField';
import { TextField } from '../../shell/TextField';
import { useTexts } from '../../shell/texts';
import type { LabelCriterion } from './criterion';
import type { Problems } from './impossible';
import { ReadyScale } from './ReadyScale';
import { READY_WORDS } from './readyScales';

type Line = LabelCriterion['labels'][number];

/** The words of a judgement, each with the share of the points it is worth; below 0 a word costs points. */
export function LabelTable(props: {
  readonly criterion: LabelCriterion;
  readonly problems: Problems;
  readonly onChange: (criterion: LabelCriterion) => void;
}) {
  const { criterion, problems, onChange } = props;
  const { translate } = useTexts();
  const { labels } = criterion;
  const change = (index: number, next: Partial<Line>): void =>
    onChange({
      ...criterion,
      labels: labels.map((line, place) => (place === index ? { ...line, ...next } : line)),
    });
  return (
    <Stack>
      <ReadyScale scales={READY_WORDS} onTake={(scale) => onChange({ ...criterion, labels: scale.labels })} />
      {labels.map(({ label, share }, index) => (
        // A word is known by its place: its text changes while it is typed.
        <Pair key={index}>
          <TextField
            label={translate('tender.criterion.word', { number: String(index + 1) })}
            value={label}
            onChange={(value) => change(index, { label: value })}
          />
          <NumberField
            label={translate('tender.criterion.wordShare', { number: String(index + 1) })}
            unit="fraction"
            value={share}
            problem={problems.get(`label ${index}`)}
            onChange={(value) => change(index, { share: value })}
          />
        </Pair>
      ))}
      <SmallLine>{translate('tender.criterion.wordHint')}</SmallLine>
      <div>
        <Button
          size="small"
          onClick={() => onChange({ ...criterion, labels: [...labels, { label: '', share: null }] })}
        >
          {translate('tender.criterion.addWord')}
        </Button>
      </div>
      <NumberField
        label={translate('tender.criterion.minimumShare')}
        unit="fraction"
        value={criterion.minimum}
        problem={problems.get('minimum')}
        onChange={(minimum) => onChange({ ...criterion, minimum })}
      />
    </Stack>
  );
}
