import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useReducer, useState } from 'react';
import { text } from '../engine';
import type { Language } from '../i18n/language';
import type { Workbook } from '../workbook/workbook';
import { Home } from './Home';
import { HiringJob } from './hiring/HiringJob';
import { hiringReducer, initialHiring } from './hiring/state';
import { LadderJob } from './ladder/LadderJob';
import { INITIAL_LADDER, ladderReducer } from './ladder/state';
import type { OwnSheets } from './rules/ownSheets';
import { RulesView } from './rules/RulesView';
import { AboutDialog } from './shell/AboutDialog';
import { Announcer } from './shell/announcer';
import { FaultBarrier } from './shell/FaultBarrier';
import { Header } from './shell/Header';
import { Line, View } from './shell/Layout';
import { TextsProvider, useTexts } from './shell/texts';
import { colourScheme, useTheme, type OfficeThemeHint } from './shell/theme';
import { today } from './shell/today';
import { WorkbookContext } from './shell/workbookContext';
import { SocialReturnJob } from './socialreturn/SocialReturnJob';
import { initialSocialReturn, socialReturnReducer } from './socialreturn/state';
import { initialState, tenderReducer } from './tender/state';
import { TenderJob } from './tender/TenderJob';

const useStyles = makeStyles({
  provider: { height: '100%' },
  pane: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
});

/** What the runtime hands to the pane. */
export interface PaneProps {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  /** The workbook, or `null` outside Excel. */
  readonly workbook: Workbook | null;
  /** What the user filled in for the functions in that workbook. */
  readonly own: OwnSheets | null;
  readonly officeTheme: () => OfficeThemeHint | undefined;
}

/** The task pane. */
export function Pane(props: PaneProps) {
  const styles = useStyles();
  const theme = useTheme(props.officeTheme);
  const [language, setLanguage] = useState(props.language);
  const choose = (chosen: Language): void => {
    setLanguage(chosen);
    props.onLanguage(chosen);
  };
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={theme} className={styles.provider} style={{ colorScheme: colourScheme(theme) }}>
      <TextsProvider language={language}>
        <Announcer>
          <div className={styles.pane}>
            <WorkbookContext value={props.workbook}>
              <Jobs own={props.own} onLanguage={choose} />
            </WorkbookContext>
          </div>
        </Announcer>
      </TextsProvider>
    </FluentProvider>
  );
}

const TITLES = {
  home: text('shell.title'),
  tender: text('tender.title'),
  socialReturn: text('socialReturnJob.title'),
  ladder: text('ladderJob.title'),
  hiring: text('hiringJob.title'),
  rules: text('ownRules.title'),
} as const;

/** The jobs of the pane. What the user did in a job is kept while another view is open. */
function Jobs(props: {
  /** `null` outside Excel. */
  readonly own: OwnSheets | null;
  readonly onLanguage: (language: Language) => void;
}) {
  const { render, translate } = useTexts();
  const [view, setView] = useState<keyof typeof TITLES>('home');
  const [about, setAbout] = useState(false);
  const [tender, dispatch] = useReducer(tenderReducer, today(), initialState);
  const [socialReturn, dispatchSocialReturn] = useReducer(socialReturnReducer, today(), initialSocialReturn);
  const [ladder, dispatchLadder] = useReducer(ladderReducer, INITIAL_LADDER);
  const [hiring, dispatchHiring] = useReducer(hiringReducer, today(), initialHiring);
  return (
    <>
      <Header
        title={render(TITLES[view])}
        onBack={view === 'home' ? undefined : () => setView('home')}
        onLanguage={props.onLanguage}
        onAbout={() => setAbout(true)}
      />
      <AboutDialog open={about} onClose={() => setAbout(false)} />
      {props.own ? (
        <FaultBarrier
          key={view}
          instead={
            <View>
              <Line>{translate('shell.fault')}</Line>
            </View>
          }
        >
          {view === 'home' && (
            <Home
              tender={{ begun: tender.source !== null, onOpen: () => setView('tender') }}
              socialReturn={{
                begun: socialReturn.parts.contracts.source !== null,
                onOpen: () => setView('socialReturn'),
              }}
              ladder={{ begun: ladder.parts.staff.source !== null, onOpen: () => setView('ladder') }}
              hiring={{ begun: hiring.sources !== null, onOpen: () => setView('hiring') }}
              onRules={() => setView('rules')}
            />
          )}
          {view === 'tender' && <TenderJob state={tender} dispatch={dispatch} />}
          {view === 'socialReturn' && (
            <SocialReturnJob state={socialReturn} dispatch={dispatchSocialReturn} policy={props.own.policy} />
          )}
          {view === 'ladder' && (
            <LadderJob state={ladder} dispatch={dispatchLadder} norms={props.own.norms} />
          )}
          {view === 'hiring' && (
            <HiringJob
              state={hiring}
              dispatch={dispatchHiring}
              ladder={ladder}
              dispatchLadder={dispatchLadder}
              norms={props.own.norms}
            />
          )}
          {view === 'rules' && <RulesView own={props.own} />}
        </FaultBarrier>
      ) : (
        <View>
          <Line>{translate('shell.notInExcel')}</Line>
        </View>
      )}
    </>
  );
}
