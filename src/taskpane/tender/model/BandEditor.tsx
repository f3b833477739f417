import { Checkbox } from '@fluentui/react-components';
import { Choice } from '../../shell/Choice';
import { Pair, Stack } from '../../shell/Layout';
import { NumberField } from '../../shell/NumberField';
import { useTexts } from '../../shell/texts';
import type { Text } from '../../../engine';
import type { Criterion } from './criterion';
import { ruleText } from './describeSettings';
import type { EqualBand } from './model';
import { possibleRules } from './TieBreakEditor';

/** Bids close below the best count as equal, and then a rule decides; in Germany this is done with an index. */
export function BandEditor(props: {
  readonly band: EqualBand | null;
  readonly criteria: readonly Criterion[];
  readonly problem: Text | undefined;
  readonly onChange: (band: EqualBand | null) => void;
}) {
  const { band, criteria, onChange } = props;
  const { translate, render } = useTexts();
  return (
    <Stack>
      <Checkbox
        label={translate('tender.band.use')}
        checked={band !== null}
        onChange={(_, { checked }) => onChange(checked === true ? { share: null, decides: null } : null)}
      />
      {band && (
        <Pair>
          <NumberField
            label={translate('tender.band.share')}
            unit="fraction"
            value={band.share}
            problem={props.problem}
            onChange={(share) => onChange({ ...band, share })}
          />
          <Choice
            label={translate('tender.band.decides')}
            value={band.decides ?? ''}
            options={[
              { value: '', name: translate('tender.tieBreak.choose') },
              ...possibleRules(criteria).map((rule) => ({
                value: rule,
                name: render(ruleText(rule, criteria)),
              })),
            ]}
            onChoose={(value) => {
              const decides = possibleRules(criteria).find((rule) => rule === value) ?? null;
              onChange({ ...band, decides });
            }}
          />
        </Pair>
      )}
    </Stack>
  );
}
