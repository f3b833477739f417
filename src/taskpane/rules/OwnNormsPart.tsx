import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { NORM_LEVELS, OWN_SIZES, text, type Text } from '../../engine';
import { Line, Section, SmallLine } from '../shell/Layout';
import { useTexts } from '../shell/texts';
import { useKeepFocus } from '../shell/useKeepFocus';
import { Findings, type BlockingWords } from '../job/Findings';
import { NORM_SHEET } from './normSheetReport';
import type { FoundNorms, OwnNormsState } from './ownNorms';
import type { SheetsWriter } from '../job/useNewSheets';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: '0' },
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
});

const CONDITIONS: Readonly<Record<FoundNorms['condition'], Text>> = {
  empty: text('ownRules.condition.empty'),
  faulty: text('ownRules.condition.faulty'),
  incomplete: text('ownRules.condition.incomplete'),
  complete: text('ownRules.condition.complete'),
};

const OUT_OF_USE: BlockingWords = {
  one: text('ownRules.blocks.one'),
  several: (count) => text('ownRules.blocks.several', { count }),
};

const ALL_NORMS = (OWN_SIZES.last - OWN_SIZES.first + 1) * NORM_LEVELS.length;

/** What goes to a place on a sheet. */
export type GoTo = (place: { readonly sheet: string; readonly address: string }) => void;

/** The norms of the user: whether they are there, whether they are in use, and what deserves a look. */
export function OwnNormsPart(props: {
  readonly state: OwnNormsState;
  readonly maker: SheetsWriter;
  readonly onGoTo: GoTo;
}) {
  const { translate, render } = useTexts();
  const styles = useStyles();
  const keeper = useKeepFocus();
  const { state, maker } = props;
  return (
    <Section heading={translate('ownRules.own')}>
      <div {...keeper} className={styles.part}>
        {state.kind === 'looking' && <SmallLine>{translate('ownRules.looking')}</SmallLine>}
        {state.kind === 'refused' && <Line>{render(state.text)}</Line>}
        {state.kind === 'none' && (
          <>
            <Line>{translate('ownRules.why')}</Line>
            <div>
              <Button appearance="primary" disabledFocusable={maker.busy} onClick={() => void maker.write()}>
                {translate('ownRules.make', { sheet: NORM_SHEET })}
              </Button>
            </div>
            <SmallLine>{translate('ownRules.makeWhere')}</SmallLine>
          </>
        )}
        {state.kind === 'found' && <FoundSheet found={state} onGoTo={props.onGoTo} />}
      </div>
    </Section>
  );
}

function FoundSheet(props: { readonly found: FoundNorms; readonly onGoTo: GoTo }) {
  const styles = useStyles();
  const { translate, render } = useTexts();
  const { sheet, condition, filled, findings } = props.found;
  return (
    <>
      <Line>
        <strong>{render(CONDITIONS[condition])}</strong>
      </Line>
      <SmallLine>
        {translate('ownRules.filled', {
          sheet,
          filled: { value: filled, unit: 'count' },
          all: { value: ALL_NORMS, unit: 'count' },
        })}
      </SmallLine>
      {findings.length > 0 && <Findings findings={findings} onShow={props.onGoTo} blocking={OUT_OF_USE} />}
      <div>
        <Button size="small" onClick={() => props.onGoTo({ sheet, address: 'A1' })}>
          {translate('ownRules.goTo')}
        </Button>
      </div>
      {(condition === 'complete' || condition === 'incomplete') && (
        <>
          <SmallLine>{translate('ownRules.howToUse')}</SmallLine>
          <code className={styles.formula}>{translate('ownRules.example')}</code>
        </>
      )}
    </>
  );
}
