import { Button } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import { useShowCell } from '../../../job/useShowCell';
import { useWriteReport, type WrittenResult } from '../../../job/useWriteReport';
import { SmallLine, Stack } from '../../../shell/Layout';
import { useTexts, type Texts } from '../../../shell/texts';
import type { TenderAction } from '../../state';
import type { Draft } from './drafts';
import { lettersReport } from './lettersReport';

/** Writes the drafts on a sheet of their own: always a new one, because somebody may have worked on an earlier one. */
export function WriteLetters(props: {
  readonly drafts: readonly Draft[];
  /** The language of the letters. */
  readonly texts: Texts;
  readonly written: WrittenResult | null;
  readonly question: string;
  readonly dispatch: Dispatch<TenderAction>;
}) {
  const { drafts, texts, written, question, dispatch } = props;
  const { translate } = useTexts();
  const show = useShowCell(dispatch);
  const writer = useWriteReport({
    report: () => lettersReport(drafts, texts),
    onWritten: (place) => dispatch({ type: 'lettersWritten', result: { ...place, question } }),
    onRefused: (refusal) => dispatch({ type: 'refused', text: refusal }),
    written: (sheet) => translate('record.letters.written', { sheet }),
  });
  return (
    <Stack>
      <div>
        <Button
          disabledFocusable={writer.writing.kind === 'busy'}
          onClick={() => writer.write('newName', undefined)}
        >
          {translate('record.letters.write')}
        </Button>
      </div>
      {written === null ? (
        <SmallLine>{translate('record.letters.where')}</SmallLine>
      ) : (
        <>
          <SmallLine>{translate('record.letters.written', { sheet: written.sheet })}</SmallLine>
          {written.question !== question && (
            <SmallLine>{translate('job.outdated', { sheet: written.sheet })}</SmallLine>
          )}
          <div>
            <Button size="small" onClick={() => show({ sheet: written.sheet, address: 'A1' })}>
              {translate('job.goTo')}
            </Button>
          </div>
        </>
      )}
    </Stack>
  );
}
