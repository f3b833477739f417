import { Choice } from '../../shell/Choice';
import { Pair, Stack } from '../../shell/Layout';
import { NumberField } from '../../shell/NumberField';
import { useTexts } from '../../shell/texts';
import type {
  AmountCriterion,
  Criterion,
  RelativeCriterion,
  ScoreCriterion,
  ShareCriterion,
} from './criterion';
import { EvaluatorChoice } from './EvaluatorChoice';
import type { Problems } from './impossible';
import { LabelTable } from './LabelTable';
import { LevelTable } from './LevelTable';
import { ReadyScale } from './ReadyScale';
import { READY_MARKS } from './readyScales';

interface Fields<C extends Criterion> {
  readonly criterion: C;
  readonly problems: Problems;
  readonly onChange: (criterion: Criterion) => void;
}

/** What belongs to the kind of criterion only, and who judges where several people can. */
export function KindFields(props: Fields<Criterion>) {
  const { criterion, onChange } = props;
  return (
    <>
      <OwnFields {...props} />
      {(criterion.kind === 'score' || criterion.kind === 'label') && (
        <EvaluatorChoice
          rule={criterion.evaluators}
          onChoose={(evaluators) => onChange({ ...criterion, evaluators })}
        />
      )}
    </>
  );
}

function OwnFields({ criterion, problems, onChange }: Fields<Criterion>) {
  switch (criterion.kind) {
    case 'score':
      return <MarkFields criterion={criterion} problems={problems} onChange={onChange} />;
    case 'label':
      return <LabelTable criterion={criterion} problems={problems} onChange={onChange} />;
    case 'level':
      return <LevelTable criterion={criterion} problems={problems} onChange={onChange} />;
    case 'share':
    case 'amount':
      return <OfferFields criterion={criterion} problems={problems} onChange={onChange} />;
    case 'relative':
      return <RelativeFields criterion={criterion} problems={problems} onChange={onChange} />;
  }
}

/** The least with which a bid stays in. */
function MinimumField(
  props: Fields<ScoreCriterion | ShareCriterion | AmountCriterion | RelativeCriterion> & {
    readonly unit?: 'fraction' | 'number';
  },
) {
  const { criterion, problems, onChange, unit } = props;
  const { translate } = useTexts();
  return (
    <NumberField
      label={translate('tender.criterion.minimum')}
      unit={unit}
      value={criterion.minimum}
      problem={problems.get('minimum')}
      onChange={(minimum) => onChange({ ...criterion, minimum })}
    />
  );
}

function MarkFields({ criterion, problems, onChange }: Fields<ScoreCriterion>) {
  const { translate } = useTexts();
  return (
    <Stack>
      <ReadyScale scales={READY_MARKS} onTake={({ min, max }) => onChange({ ...criterion, min, max })} />
      <Pair>
        <NumberField
          label={translate('tender.criterion.scaleMin')}
          value={criterion.min}
          onChange={(min) => onChange({ ...criterion, min })}
        />
        <NumberField
          label={translate('tender.criterion.scaleMax')}
          value={criterion.max}
          problem={problems.get('scale')}
          onChange={(max) => onChange({ ...criterion, max })}
        />
      </Pair>
      <MinimumField criterion={criterion} problems={problems} onChange={onChange} />
    </Stack>
  );
}

function OfferFields({ criterion, problems, onChange }: Fields<ShareCriterion | AmountCriterion>) {
  const { translate } = useTexts();
  const unit = criterion.kind === 'share' ? 'fraction' : 'number';
  return (
    <Stack>
      <Pair>
        <NumberField
          label={translate('tender.criterion.from')}
          unit={unit}
          value={criterion.from}
          problem={problems.get('from')}
          onChange={(from) => onChange({ ...criterion, from })}
        />
        <NumberField
          label={translate('tender.criterion.to')}
          unit={unit}
          value={criterion.to}
          problem={problems.get('to')}
          onChange={(to) => onChange({ ...criterion, to })}
        />
      </Pair>
      <MinimumField criterion={criterion} problems={problems} onChange={onChange} unit={unit} />
    </Stack>
  );
}

function RelativeFields({ criterion, problems, onChange }: Fields<RelativeCriterion>) {
  const { translate } = useTexts();
  return (
    <Stack>
      <Choice
        label={translate('tender.criterion.better')}
        value={criterion.better ?? ''}
        options={[
          { value: '', name: translate('tender.noAnswer') },
          { value: 'high', name: translate('tender.criterion.betterHigh') },
          { value: 'low', name: translate('tender.criterion.betterLow') },
        ]}
        onChoose={(value) =>
          onChange({ ...criterion, better: value === 'high' || value === 'low' ? value : null })
        }
      />
      <MinimumField criterion={criterion} problems={problems} onChange={onChange} />
    </Stack>
  );
}
