import { Button, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useAnnounce } from './announcer';
import { SmallLine, Stack } from './Layout';
import { useTexts } from './texts';

/** Copies a text. Where the browser does not let the pane do that, the text stands selected for the user to copy. */
export function CopyButton(props: {
  readonly text: string;
  readonly label: string;
  /** What a screen reader says when the label alone is not clear. Starts with the label. */
  readonly fullLabel?: string;
}) {
  const { text, label, fullLabel } = props;
  const { translate } = useTexts();
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState<'copied' | 'byHand' | null>(null);
  const copy = async (): Promise<void> => {
    const done = await isCopied(text);
    setOutcome(done ? 'copied' : 'byHand');
    announce(done ? translate('shell.copied') : translate('shell.copyByHand'));
  };
  return (
    <Stack>
      <div>
        <Button size="small" aria-label={fullLabel} onClick={() => void copy()}>
          {label}
        </Button>
      </div>
      {outcome === 'copied' && <SmallLine>{translate('shell.copied')}</SmallLine>}
      {outcome === 'byHand' && <SelectedText text={text} label={fullLabel ?? label} />}
    </Stack>
  );
}

function SelectedText(props: { readonly text: string; readonly label: string }) {
  const { translate } = useTexts();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [props.text]);
  return (
    <>
      <SmallLine>{translate('shell.copyByHand')}</SmallLine>
      <Textarea ref={field} aria-label={props.label} readOnly value={props.text} rows={6} />
    </>
  );
}

/** The pane lies in a frame, where the clipboard can be out of reach. */
async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
