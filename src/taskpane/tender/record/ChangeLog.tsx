import { makeStyles } from '@fluentui/react-components';
import { listChanges, type ListedChange, type SealRecord } from '../../../engine';
import { Disclosure } from '../../shell/Disclosure';
import { Line, Section, SmallLine, Stack } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';
import { ChangeList } from './ChangeList';
import { RankingsBeside } from './RankingsBeside';
import { momentText, shortHash } from './sealText';

const useStyles = makeStyles({
  list: { margin: '0', paddingLeft: '20px', display: 'flex', flexDirection: 'column', gap: '8px' },
});

/** Every change of a frozen model: when, why, what, and the ranking before and after. */
export function ChangeLog(props: { readonly seal: SealRecord }) {
  const styles = useStyles();
  const { translate } = useTexts();
  const changes = listChanges(props.seal);
  return (
    <Section heading={translate('record.changes')}>
      {changes.length === 0 ? (
        <SmallLine>{translate('record.changes.none')}</SmallLine>
      ) : (
        <ol className={styles.list}>
          {changes.map((change) => (
            <li key={`${change.when} ${change.hashAfter}`}>
              <LoggedChange change={change} />
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}

function LoggedChange(props: { readonly change: ListedChange }) {
  const { translate, render } = useTexts();
  const { when, reason, what, hashBefore, hashAfter, rankingBefore, rankingAfter } = props.change;
  const moment = render(momentText(when));
  return (
    <Stack>
      <Line>{reason}</Line>
      <Disclosure label={moment} fullLabel={translate('record.changeOf', { moment })}>
        {() => (
          <Stack>
            <ChangeList changes={what} />
            <SmallLine>
              {translate('record.marks', { before: shortHash(hashBefore), after: shortHash(hashAfter) })}
            </SmallLine>
            <RankingsBeside before={rankingBefore} after={rankingAfter} />
          </Stack>
        )}
      </Disclosure>
    </Stack>
  );
}
