import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Line, Section, SmallLine, View } from './shell/Layout';
import { useTexts } from './shell/texts';
import { exampleReports } from './tender/exampleReport';
import { useExample } from './tender/useExample';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Where the user starts: the jobs, each with what it needs and what it gives. */
export function Home(props: {
  readonly begun: boolean;
  readonly onTender: () => void;
  readonly onRules: () => void;
}) {
  const styles = useStyles();
  const { translate } = useTexts();
  const example = useExample(exampleReports);
  return (
    <View>
      <div className={styles.card}>
        <Section heading={translate('tender.title')}>
          <Line>{translate('tender.card')}</Line>
          {props.begun && <SmallLine>{translate('tender.begun')}</SmallLine>}
          <div className={styles.actions}>
            <Button appearance="primary" onClick={props.onTender}>
              {props.begun ? translate('tender.continue') : translate('tender.start')}
            </Button>
            <Button disabledFocusable={example.busy} onClick={() => void example.write()}>
              {translate('tender.example')}
            </Button>
          </div>
          {example.notice !== null && <SmallLine>{example.notice}</SmallLine>}
        </Section>
      </div>
      <Section heading={translate('shell.functions')}>
        <SmallLine>{translate('shell.functionsHint')}</SmallLine>
      </Section>
      <Section heading={translate('ownRules.title')}>
        <SmallLine>{translate('ownRules.card')}</SmallLine>
        <div>
          <Button size="small" onClick={props.onRules}>
            {translate('ownRules.open')}
          </Button>
        </div>
      </Section>
    </View>
  );
}
