import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Report } from '../workbook/workbook';
import { hiringExample } from './hiring/hiringExample';
import { ladderExample } from './ladder/ladderExample';
import { Line, Section, SmallLine, View } from './shell/Layout';
import { useTexts, type Texts } from './shell/texts';
import { registerExample } from './socialreturn/data/registerTables';
import { holdsAnswers } from './socialreturn/kept/keptAnswers';
import { exampleReports } from './tender/exampleReport';
import { holdsTender } from './tender/record/keptTenders';
import { useExample } from './job/useExample';
import { useHasRecord } from './job/useHasRecord';

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

/** A job as home offers it. */
interface Job {
  /** Whether the user was at it before. */
  readonly begun: boolean;
  readonly onOpen: () => void;
}

/** Where the user starts: the jobs, each with what it needs and what it gives. */
export function Home(props: {
  readonly tender: Job;
  readonly socialReturn: Job;
  readonly ladder: Job;
  readonly hiring: Job;
  readonly onRules: () => void;
}) {
  const { translate } = useTexts();
  const { ladder, hiring } = props;
  const hasTender = useHasRecord('tender', holdsTender);
  const hasAnswers = useHasRecord('socialReturn', holdsAnswers);
  const tender = { ...props.tender, begun: props.tender.begun || hasTender };
  const socialReturn = { ...props.socialReturn, begun: props.socialReturn.begun || hasAnswers };
  return (
    <View>
      <JobCard
        job={tender}
        title={translate('tender.title')}
        sentence={translate('tender.card')}
        open={tender.begun ? translate('tender.continue') : translate('tender.start')}
        example={translate('job.example')}
        reports={exampleReports}
      />
      <JobCard
        job={socialReturn}
        title={translate('socialReturnJob.title')}
        sentence={translate('socialReturnJob.card')}
        open={socialReturn.begun ? translate('socialReturnJob.continue') : translate('socialReturnJob.start')}
        example={translate('socialReturnJob.example')}
        reports={registerExample}
      />
      <JobCard
        job={ladder}
        title={translate('ladderJob.title')}
        sentence={translate('ladderJob.card')}
        open={ladder.begun ? translate('ladderJob.continue') : translate('ladderJob.start')}
        example={translate('ladderJob.example')}
        reports={ladderExample}
      />
      <JobCard
        job={hiring}
        title={translate('hiringJob.title')}
        sentence={translate('hiringJob.card')}
        open={hiring.begun ? translate('hiringJob.continue') : translate('hiringJob.start')}
        example={translate('hiringJob.exampleButton')}
        reports={hiringExample}
      />
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

/** A job: what it needs and gives, the way in, and an example to try it on. */
function JobCard(props: {
  readonly job: Job;
  readonly title: string;
  readonly sentence: string;
  readonly open: string;
  readonly example: string;
  readonly reports: (texts: Texts) => readonly Report[];
}) {
  const styles = useStyles();
  const { translate } = useTexts();
  const example = useExample(props.reports);
  return (
    <div className={styles.card}>
      <Section heading={props.title}>
        <Line>{props.sentence}</Line>
        {props.job.begun && <SmallLine>{translate('tender.begun')}</SmallLine>}
        <div className={styles.actions}>
          <Button onClick={props.job.onOpen}>{props.open}</Button>
          <Button appearance="subtle" disabledFocusable={example.busy} onClick={() => void example.write()}>
            {props.example}
          </Button>
        </div>
        {example.notice !== null && <SmallLine>{example.notice}</SmallLine>}
      </Section>
    </div>
  );
}
