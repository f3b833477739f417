import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { Line, SmallLine } from '../shell/Layout';
import { useTexts } from '../shell/texts';
import type { WrittenResult } from './state';
import type { ReportWriter } from './useWriteReport';

const useStyles = makeStyles({ actions: { display: 'flex', flexDirection: 'column', gap: '4px' } });

/** What the footer calls that which is written. */
export interface WriteWords {
  readonly write: string;
  /** Name of the sheet it comes on. */
  readonly sheetName: string;
  readonly written: (sheet: string) => string;
}

/** The one primary action of a result: write it, and say where; asks when that would touch an existing sheet. */
export function WriteFooter(props: {
  readonly words: WriteWords;
  readonly writer: ReportWriter;
  readonly written: WrittenResult | null;
  /** The sheet has changed since the result was written. */
  readonly outdated: boolean;
  readonly onGoTo: (place: WrittenResult) => void;
}) {
  const { words, writer, written } = props;
  const { translate } = useTexts();
  if (writer.writing.kind === 'nameTaken') return <NameTaken writer={writer} {...writer.writing} />;
  return (
    <>
      {written && (
        <>
          <Line>{words.written(written.sheet)}</Line>
          {props.outdated && <SmallLine>{translate('tender.outdated', { sheet: written.sheet })}</SmallLine>}
          <div>
            <Button size="small" onClick={() => props.onGoTo(written)}>
              {translate('tender.goTo')}
            </Button>
          </div>
        </>
      )}
      <Button
        appearance="primary"
        disabledFocusable={writer.writing.kind === 'busy'}
        onClick={() => writer.write('ask')}
      >
        {words.write}
      </Button>
      {!written && <SmallLine>{translate('tender.writeWhere', { sheet: words.sheetName })}</SmallLine>}
    </>
  );
}

function NameTaken(props: {
  readonly writer: ReportWriter;
  readonly sheet: string;
  readonly freeName: string;
}) {
  const styles = useStyles();
  const { translate } = useTexts();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const { writer, sheet, freeName } = props;
  return (
    <div
      role="presentation"
      className={styles.actions}
      onKeyDown={(event) => {
        if (event.key === 'Escape') writer.cancel();
      }}
    >
      <Line>{translate('tender.nameTaken', { sheet })}</Line>
      <Button ref={first} appearance="primary" onClick={() => writer.write('newName')}>
        {translate('tender.writeNew', { sheet: freeName })}
      </Button>
      <Button onClick={() => writer.write('replace')}>{translate('tender.replace', { sheet })}</Button>
      <Button appearance="subtle" onClick={writer.cancel}>
        {translate('tender.cancel')}
      </Button>
    </div>
  );
}
