import { Button, Field, Textarea } from '@fluentui/react-components';
import { useRef, useState, type Dispatch } from 'react';
import { text, type Text } from '../../../../engine';
import { useAnnounce } from '../../../shell/announcer';
import { Stack } from '../../../shell/Layout';
import { useTexts } from '../../../shell/texts';
import type { TenderAction } from '../../state';
import { readModelText } from './modelText';

/** Takes a model over from JSON that is pasted, or that stands in a file. What stands on the pane stays until it is read. */
export function ReadModelText(props: { readonly dispatch: Dispatch<TenderAction> }) {
  const { translate, render } = useTexts();
  const announce = useAnnounce();
  const file = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<Text | null>(null);

  const take = (json: string): void => {
    const reading = readModelText(json);
    setProblem(reading.ok ? null : reading.problem);
    if (!reading.ok) return;
    setTyped('');
    props.dispatch({ type: 'modelRead', reading: { model: reading.model, findings: [] } });
    announce(translate('tender.exchange.read'));
  };
  const takeFile = async (chosen: File | undefined): Promise<void> => {
    if (chosen === undefined) return;
    try {
      take(await chosen.text());
    } catch {
      setProblem(text('tender.exchange.noFile', { file: chosen.name }));
    }
  };
  return (
    <Stack>
      <Field
        label={translate('tender.exchange.paste')}
        validationMessage={problem ? render(problem) : undefined}
      >
        <Textarea rows={4} value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <div>
        <Button size="small" disabledFocusable={typed.trim() === ''} onClick={() => take(typed)}>
          {translate('tender.exchange.take')}
        </Button>{' '}
        <Button size="small" onClick={() => file.current?.click()}>
          {translate('tender.exchange.file')}
        </Button>
      </div>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={translate('tender.exchange.file')}
        onChange={({ target }) => {
          const [chosen] = [...(target.files ?? [])];
          // The same file can be chosen again after it was mended.
          target.value = '';
          void takeFile(chosen);
        }}
      />
    </Stack>
  );
}
