import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type Dispatch } from 'react';
import { letterText } from '../../../../engine';
import type { Language } from '../../../../i18n/language';
import { Choice } from '../../../shell/Choice';
import { Disclosure } from '../../../shell/Disclosure';
import { Line, Section, SmallLine, Stack } from '../../../shell/Layout';
import { textsOf, useTexts, type Texts } from '../../../shell/texts';
import { CopyButton } from '../../../shell/CopyButton';
import type { TenderAction, TenderState } from '../../state';
import type { Contest } from '../reasons/contests';
import { draftsOf, type Draft } from './drafts';
import { LetterView } from './LetterView';
import { WriteLetters } from './WriteLetters';

const useStyles = makeStyles({
  list: { margin: '0', paddingLeft: '20px', fontSize: tokens.fontSizeBase200 },
});

/** The drafts of the letters to the bidders: to read, to copy, and to write on a sheet. */
export function Letters(props: {
  readonly contests: readonly Contest[];
  readonly reasons: ReadonlyMap<string, string>;
  readonly state: TenderState;
  readonly question: string;
  readonly dispatch: Dispatch<TenderAction>;
}) {
  const { contests, reasons, state, question, dispatch } = props;
  const { translate, language: own } = useTexts();
  const [language, setLanguage] = useState<Language>(own);
  const [tellPrice, setTellPrice] = useState(false);
  const drafts = useMemo(() => draftsOf(contests, reasons, tellPrice), [contests, reasons, tellPrice]);
  const texts = useMemo(() => textsOf(language), [language]);
  return (
    <Section heading={translate('record.letters')}>
      {drafts.length === 0 ? (
        <Line>{translate('record.letters.noWinner')}</Line>
      ) : (
        <>
          <SmallLine>{translate('record.letters.what')}</SmallLine>
          <Choice
            label={translate('record.letters.language')}
            value={language}
            options={[
              { value: 'nl', name: translate('shell.language.nl') },
              { value: 'en', name: translate('shell.language.en') },
            ]}
            onChoose={(value) => setLanguage(value === 'en' ? 'en' : 'nl')}
          />
          <Checkbox
            checked={tellPrice}
            label={translate('record.letters.tellPrice')}
            onChange={(_, { checked }) => setTellPrice(checked === true)}
          />
          {drafts.map((draft) => (
            <DraftLine key={`${draft.lot ?? ''} ${draft.letter.bid}`} draft={draft} texts={texts} />
          ))}
          <WriteLetters
            drafts={drafts}
            texts={texts}
            written={state.record.lettersWritten}
            question={`${question} ${language} ${String(tellPrice)} ${JSON.stringify([...reasons])}`}
            dispatch={dispatch}
          />
        </>
      )}
    </Section>
  );
}

function DraftLine(props: { readonly draft: Draft; readonly texts: Texts }) {
  const styles = useStyles();
  const { draft, texts } = props;
  const { translate, render } = useTexts();
  const { lot, letter } = draft;
  const { bid, toFill } = letter;
  const name = lot === null ? bid : translate('record.letters.inLot', { bid, lot });
  return (
    <Disclosure
      label={translate('record.letters.line', { name, count: { value: toFill.length, unit: 'count' } })}
    >
      {() => (
        <Stack>
          <SmallLine>{render(letter.notice)}</SmallLine>
          <Line>
            <strong>{translate('record.letters.toFill')}</strong>
          </Line>
          <ul className={styles.list}>
            {toFill.map((each) => (
              <li key={JSON.stringify(each)}>{render(each)}</li>
            ))}
          </ul>
          <CopyButton
            text={letterText(letter, texts.render)}
            label={translate('record.letters.copy')}
            fullLabel={translate('record.letters.copyOf', { name })}
          />
          <LetterView blocks={letter.blocks} texts={texts} />
        </Stack>
      )}
    </Disclosure>
  );
}
