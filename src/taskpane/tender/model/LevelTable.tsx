import { LEVELS } from '../../../engine';
import { Choice } from '../../shell/Choice';
import { SmallLine, Stack } from '../../shell/Layout';
import { NumberField } from '../../shell/NumberField';
import { useTexts } from '../../shell/texts';
import { AnswerChoice } from './AnswerChoice';
import type { LevelCriterion } from './criterion';
import type { Problems } from './impossible';

/** The points of each level, the lowest level with which a bid stays in, and whether other evidence counts. */
export function LevelTable(props: {
  readonly criterion: LevelCriterion;
  readonly problems: Problems;
  readonly onChange: (criterion: LevelCriterion) => void;
}) {
  const { criterion, problems, onChange } = props;
  const { translate } = useTexts();
  const { table } = criterion;
  return (
    <Stack>
      <SmallLine>{translate('tender.criterion.levelHint')}</SmallLine>
      {table.map(({ level, points }, index) => (
        <NumberField
          key={level}
          label={translate('tender.criterion.levelPoints', { level })}
          value={points}
          problem={problems.get(`level ${index}`)}
          onChange={(value) =>
            onChange({
              ...criterion,
              table: table.map((line, place) => (place === index ? { ...line, points: value } : line)),
            })
          }
        />
      ))}
      <Choice
        label={translate('tender.criterion.minimumLevel')}
        value={criterion.minimum ?? ''}
        options={[
          { value: '', name: translate('tender.criterion.noMinimum') },
          ...LEVELS.slice(1).map((level) => ({ value: level, name: level })),
        ]}
        onChoose={(value) =>
          onChange({ ...criterion, minimum: LEVELS.find((level) => level === value) ?? null })
        }
      />
      <AnswerChoice
        label={translate('tender.evidence.label')}
        hint={translate('tender.evidence.hint')}
        answer={criterion.equivalentEvidence}
        onChoose={(equivalentEvidence) => onChange({ ...criterion, equivalentEvidence })}
      />
    </Stack>
  );
}
