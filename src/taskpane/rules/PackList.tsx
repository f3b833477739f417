import { Link, makeStyles } from '@fluentui/react-components';
import { packs } from '../../engine';
import { certaintyName } from '../../i18n/explanation';
import { Line, Section, SmallLine } from '../shell/Layout';
import { useTexts } from '../shell/texts';

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

/** The rule packs that come with the product, each with its version, its first day and where that comes from. */
export function PackList() {
  const styles = useStyles();
  const { language, translate, date } = useTexts();
  return (
    <Section heading={translate('ownRules.packs')}>
      <SmallLine>{translate('ownRules.packsHint')}</SmallLine>
      <ul className={styles.list}>
        {packs().map(({ id, version, validFrom, certainty, source }) => (
          <li key={id}>
            <Line>
              <strong>{id}</strong>
            </Line>
            <SmallLine>
              {translate('ownRules.pack', {
                version,
                date: date(validFrom),
                certainty: certaintyName(certainty, language),
              })}
            </SmallLine>
            <Link href={source} target="_blank" rel="noreferrer">
              {translate('ownRules.packSource', { id })}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
