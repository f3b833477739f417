import { makeStyles } from '@fluentui/react-components';
import type { Warning } from '../../../engine';
import { Section } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';
import { Findings } from '../../job/Findings';
import type { Correction, Finding } from '../../job/finding';
import type { TenderFinding } from '../bids/bids';
import { warningText } from './outcomeSentences';

const useStyles = makeStyles({ list: { margin: '0', paddingLeft: '20px' } });

/** What to weigh before awarding: what the award room warns about, and the findings that ask for a decision. */
export function Warnings(props: {
  readonly warnings: readonly Warning[];
  readonly findings: readonly TenderFinding[];
  readonly onShow: (finding: Finding) => void;
  readonly onApply: (correction: Correction) => void;
}) {
  const styles = useStyles();
  const texts = useTexts();
  const { onShow, onApply } = props;
  const findings = props.findings.filter(({ severity }) => severity === 'warns');
  // A finding says the same at its cell, with what to do about it.
  const said = new Set(findings.map(({ warning }) => warning));
  const warnings = props.warnings.filter(({ code }) => !said.has(code));
  if (warnings.length === 0 && findings.length === 0) return null;
  return (
    <Section heading={texts.translate('tender.warnings')}>
      {warnings.length > 0 && (
        <ul className={styles.list}>
          {warnings.map((warning) => (
            <li key={`${warning.code} ${JSON.stringify(warning.message)}`}>
              {texts.render(warningText(warning))}
            </li>
          ))}
        </ul>
      )}
      {findings.length > 0 && <Findings findings={findings} onShow={onShow} onApply={onApply} />}
    </Section>
  );
}
