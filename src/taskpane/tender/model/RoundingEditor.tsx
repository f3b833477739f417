import { Choice } from '../../shell/Choice';
import { SmallLine, Stack } from '../../shell/Layout';
import { NumberField } from '../../shell/NumberField';
import { useTexts } from '../../shell/texts';
import type { Problems } from './impossible';
import { MODE_TEXT, MODES, STAGE_TEXT, STAGES } from './methodTexts';
import type { Rounding } from './model';

/** Where figures are rounded, to how many decimals and how; without a rule nothing is rounded before it is shown. */
export function RoundingEditor(props: {
  readonly rounding: readonly Rounding[];
  readonly problems: Problems;
  readonly onChange: (rounding: readonly Rounding[]) => void;
}) {
  const { rounding, problems, onChange } = props;
  const { translate, render } = useTexts();
  const settle = (stage: Rounding['stage'], rule: Rounding | null): void => {
    const known = rounding.some((each) => each.stage === stage);
    if (rule === null) onChange(rounding.filter((each) => each.stage !== stage));
    else onChange(known ? rounding.map((each) => (each.stage === stage ? rule : each)) : [...rounding, rule]);
  };
  return (
    <Stack>
      {STAGES.map((stage) => {
        const rule = rounding.find((each) => each.stage === stage);
        const name = render(STAGE_TEXT[stage]);
        return (
          // The field for decimals comes and goes under the choice, so that the choice keeps its place and the focus.
          <Stack key={stage}>
            <Choice
              label={translate('tender.rounding.how', { stage: name })}
              value={rule?.mode ?? ''}
              options={[
                { value: '', name: translate('tender.rounding.none') },
                ...MODES.map((mode) => ({ value: mode, name: render(MODE_TEXT[mode]) })),
              ]}
              onChoose={(value) => {
                const mode = MODES.find((known) => known === value);
                settle(stage, mode ? { stage, mode, decimals: rule?.decimals ?? null } : null);
              }}
            />
            {rule && (
              <NumberField
                label={translate('tender.rounding.decimalsOf', { stage: name })}
                value={rule.decimals}
                problem={problems.get(`rounding ${stage}`)}
                onChange={(decimals) => settle(stage, { ...rule, decimals })}
              />
            )}
          </Stack>
        );
      })}
      <SmallLine>{translate('tender.rounding.hint')}</SmallLine>
    </Stack>
  );
}
