import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowUpRegular, DismissRegular } from '@fluentui/react-icons';
import { Choice } from '../../shell/Choice';
import { Line, SmallLine, Stack } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';
import type { Criterion } from './criterion';
import { ruleText } from './describeSettings';
import type { TieBreakRule } from './model';

const useStyles = makeStyles({
  list: { margin: '0', paddingLeft: '20px' },
  rule: { display: 'flex', alignItems: 'center', gap: '4px' },
  name: { flexGrow: 1, minWidth: '0' },
});

/** Every rule that can decide between bids. */
export function possibleRules(criteria: readonly Criterion[]): readonly TieBreakRule[] {
  return ['quality', 'lowestPrice', ...criteria.map(({ id }): TieBreakRule => `criterion:${id}`)];
}

/** What decides when totals are equal, in order; without a rule a tie stays a tie. */
export function TieBreakEditor(props: {
  readonly rules: readonly TieBreakRule[];
  readonly criteria: readonly Criterion[];
  readonly onChange: (rules: readonly TieBreakRule[]) => void;
}) {
  const styles = useStyles();
  const { rules, criteria, onChange } = props;
  const { translate, render } = useTexts();
  const name = (rule: TieBreakRule): string => render(ruleText(rule, criteria));
  const free = possibleRules(criteria).filter((rule) => !rules.includes(rule));
  const earlier = (place: number): void => {
    const moved = rules[place];
    if (moved === undefined) return;
    const others = rules.filter((_, index) => index !== place);
    onChange([...others.slice(0, place - 1), moved, ...others.slice(place - 1)]);
  };
  return (
    <Stack>
      <Line>{translate('tender.tieBreak.heading')}</Line>
      {rules.length === 0 && <SmallLine>{translate('tender.tieBreak.none')}</SmallLine>}
      {rules.length > 0 && (
        <ol className={styles.list}>
          {rules.map((rule, place) => (
            <li key={rule}>
              <div className={styles.rule}>
                <span className={styles.name}>{name(rule)}</span>
                {place > 0 && (
                  <Button
                    size="small"
                    appearance="subtle"
                    icon={<ArrowUpRegular />}
                    aria-label={translate('tender.tieBreak.earlier', { rule: name(rule) })}
                    onClick={() => earlier(place)}
                  />
                )}
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<DismissRegular />}
                  aria-label={translate('tender.criterion.removeNamed', { name: name(rule) })}
                  onClick={() => onChange(rules.filter((each) => each !== rule))}
                />
              </div>
            </li>
          ))}
        </ol>
      )}
      <Choice
        label={translate('tender.tieBreak.add')}
        value=""
        options={[
          { value: '', name: translate('tender.tieBreak.choose') },
          ...free.map((rule) => ({ value: rule, name: name(rule) })),
        ]}
        onChoose={(value) => {
          const chosen = free.find((rule) => rule === value);
          if (chosen) onChange([...rules, chosen]);
        }}
      />
    </Stack>
  );
}
