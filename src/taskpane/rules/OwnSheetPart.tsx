import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useSyncExternalStore } from 'react';
import { text, type Text } from '../../engine';
import { Findings, type BlockingWords } from '../job/Findings';
import { Line, Section, SmallLine } from '../shell/Layout';
import { useTexts } from '../shell/texts';
import { useKeepFocus } from '../shell/useKeepFocus';
import { isInUse, type FoundSheet, type OwnSheet } from './ownSheet';
import { useMakeOwnSheet, type SheetToMake } from './useMakeOwnSheet';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: '0' },
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
});

const OUT_OF_USE: BlockingWords = {
  one: text('ownRules.blocks.one'),
  several: (count) => text('ownRules.blocks.several', { count }),
};

/** What goes to a place on a sheet. */
export type GoTo = (place: { readonly sheet: string; readonly address: string }) => void;

/** What the pane says of a sheet that the user fills in. */
export interface OwnSheetWords {
  readonly heading: Text;
  readonly looking: Text;
  /** What it is good for. */
  readonly why: Text;
  readonly make: Text;
  readonly conditions: Readonly<Record<FoundSheet['condition'], Text>>;
  readonly filled: (found: FoundSheet) => Text;
  readonly goTo: (sheet: string) => Text;
  readonly howToUse: Text;
  readonly example: Text;
}

/** What the user fills in on a sheet: whether it is there, whether it is in use, and what deserves a look. */
export function OwnSheetPart(props: {
  readonly own: OwnSheet;
  readonly words: OwnSheetWords;
  readonly making: SheetToMake;
  /** Whether making this sheet is the first thing to do in the view. */
  readonly first: boolean;
  readonly onGoTo: GoTo;
}) {
  const { translate, render } = useTexts();
  const styles = useStyles();
  const keeper = useKeepFocus();
  const { own, words } = props;
  const state = useSyncExternalStore(own.subscribe, own.state);
  const maker = useMakeOwnSheet(own, props.making);
  const isFresh = state.kind !== 'found' || state.condition === 'empty';
  useEffect(() => {
    void own.look();
  }, [own]);
  return (
    <Section heading={render(words.heading)}>
      <div {...keeper} className={styles.part}>
        {maker.notice !== null && isFresh && <Line>{maker.notice}</Line>}
        {state.kind === 'looking' && <SmallLine>{render(words.looking)}</SmallLine>}
        {state.kind === 'refused' && <Line>{render(state.text)}</Line>}
        {state.kind === 'none' && (
          <>
            <Line>{render(words.why)}</Line>
            <div>
              <Button
                appearance={props.first ? 'primary' : 'secondary'}
                disabledFocusable={maker.busy}
                onClick={() => void maker.write()}
              >
                {render(words.make)}
              </Button>
            </div>
            <SmallLine>{translate('ownRules.makeWhere')}</SmallLine>
          </>
        )}
        {state.kind === 'found' && <Found found={state} words={words} onGoTo={props.onGoTo} />}
      </div>
    </Section>
  );
}

function Found(props: { readonly found: FoundSheet; readonly words: OwnSheetWords; readonly onGoTo: GoTo }) {
  const styles = useStyles();
  const { render } = useTexts();
  const { found, words } = props;
  const { sheet, condition, findings } = found;
  return (
    <>
      <Line>
        <strong>{render(words.conditions[condition])}</strong>
      </Line>
      <SmallLine>{render(words.filled(found))}</SmallLine>
      {findings.length > 0 && <Findings findings={findings} onShow={props.onGoTo} blocking={OUT_OF_USE} />}
      <div>
        <Button size="small" onClick={() => props.onGoTo({ sheet, address: 'A1' })}>
          {render(words.goTo(sheet))}
        </Button>
      </div>
      {isInUse(found) && (
        <>
          <SmallLine>{render(words.howToUse)}</SmallLine>
          <code className={styles.formula}>{render(words.example)}</code>
        </>
      )}
    </>
  );
}
