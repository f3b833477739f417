import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { Line, SmallLine } from '../shell/Layout';
import { useTexts } from '../shell/texts';
import type { WrittenResult } from './useWriteReport';
import type { ReportWriter } from './useWriteReport';

const useStyles = makeStyles({ actions: { display: 'flex', flexDirection: 'column', gap: '4px' } });

/** The cell at which a written sheet begins; the whole area selected would hide it under a colour. */
const TOP = 'A1';

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
  readonly onGoTo: (place: { readonly sheet: string; readonly address: string }) => void;
}) {
  const { words, writer, written } = props;
  const { translate } = useTexts();
  const button = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  const { kind } = writer.writing;
  useEffect(() => {
    // The question is gone and the control that answered it with it: the focus goes back to where it came from.
    if (asked.current && kind !== 'nameTaken') button.current?.focus();
    asked.current = kind === 'nameTaken';
  }, [kind]);
  if (writer.writing.kind === 'nameTaken') {
    return <NameTaken writer={writer} earlierId={written?.sheetId} {...writer.writing} />;
  }
  return (
    <>
      {written && (
        <>
          <Line>{words.written(written.sheet)}</Line>
          {props.outdated && <SmallLine>{translate('job.outdated', { sheet: written.sheet })}</SmallLine>}
          <div>
            <Button size="small" onClick={() => props.onGoTo({ sheet: written.sheet, address: TOP })}>
              {translate('job.goTo')}
            </Button>
          </div>
        </>
      )}
      <Button
        ref={button}
        appearance="primary"
        disabledFocusable={kind === 'busy'}
        onClick={() => writer.write('ask', written?.sheetId)}
      >
        {words.write}
      </Button>
      <SmallLine>
        {written
          ? translate('job.writeWhereNext', { sheet: written.sheet })
          : translate('job.writeWhere', { sheet: words.sheetName })}
      </SmallLine>
    </>
  );
}

function NameTaken(props: {
  readonly writer: ReportWriter;
  /** Id of the sheet that was written last. */
  readonly earlierId: string | undefined;
  readonly sheet: string;
  readonly freeName: string;
  /** Name of the sheet that was written last, when it is still there. */
  readonly earlier: string | null;
}) {
  const styles = useStyles();
  const { translate } = useTexts();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const { writer, earlierId, sheet, freeName, earlier } = props;
  return (
    <div
      role="presentation"
      className={styles.actions}
      onKeyDown={(event) => {
        if (event.key === 'Escape') writer.cancel();
      }}
    >
      <Line>
        {sheet === earlier
          ? translate('job.nameTaken', { sheet })
          : translate('job.nameTaken.notOurs', { sheet })}
      </Line>
      <Button ref={first} appearance="primary" onClick={() => writer.write('newName', earlierId)}>
        {translate('job.writeNew', { sheet: freeName })}
      </Button>
      {earlier !== null && (
        <Button onClick={() => writer.write('replace', earlierId)}>
          {translate('job.replace', { sheet: earlier })}
        </Button>
      )}
      <Button appearance="subtle" onClick={writer.cancel}>
        {translate('job.cancel')}
      </Button>
    </div>
  );
}
