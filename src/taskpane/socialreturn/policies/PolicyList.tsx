import { Link, makeStyles } from '@fluentui/react-components';
import { policies, text, type PolicySummary, type Text } from '../../../engine';
import { certaintyName } from '../../../i18n/explanation';
import { Disclosure } from '../../shell/Disclosure';
import { Line, Section, SmallLine } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: '0',
    padding: '0',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
});

const COMPLETENESS: Readonly<Record<PolicySummary['completeness'], Text>> = {
  complete: text('socialReturnJob.policies.complete'),
  partial: text('socialReturnJob.policies.partial'),
  'rule-only': text('socialReturnJob.policies.ruleOnly'),
};

/** The social-return policies that come with the product: of whom, of when, how complete, how sure, and where they come from. */
export function PolicyList() {
  const styles = useStyles();
  const { language, translate } = useTexts();
  const known = policies();
  return (
    <Section heading={translate('socialReturnJob.policies')}>
      <SmallLine>{translate('socialReturnJob.policies.hint')}</SmallLine>
      <Disclosure
        label={translate('socialReturnJob.policies.count', { count: { value: known.length, unit: 'count' } })}
      >
        {() => (
          <ul className={styles.list}>
            {known.map(({ id, shortName, organisation, date, completeness, confidence, source }) => (
              <li key={id}>
                <Line>
                  <strong>{shortName}</strong>
                </Line>
                <SmallLine>
                  {date === null
                    ? translate('socialReturnJob.policies.undated', { organisation })
                    : translate('socialReturnJob.policies.dated', { organisation, date })}
                </SmallLine>
                <SmallLine>
                  {translate('socialReturnJob.policies.state', {
                    completeness: COMPLETENESS[completeness],
                    certainty: certaintyName(confidence, language),
                  })}
                </SmallLine>
                <SmallLine>{translate('socialReturnJob.policies.id', { id })}</SmallLine>
                <Link href={source} target="_blank" rel="noreferrer">
                  {translate('socialReturnJob.source', { policy: shortName })}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Disclosure>
    </Section>
  );
}
