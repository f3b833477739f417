import { Button } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import type { Source } from '../../workbook/workbook';
import { Choice } from '../shell/Choice';
import { Stack } from '../shell/Layout';
import { useTexts, type Texts } from '../shell/texts';
import type { TenderAction, TenderState } from './state';

function keyOf({ kind, sheet, name, address }: Source): string {
  return kind === 'selection' ? `${kind} ${sheet} ${address}` : `${kind} ${name}`;
}

function nameOf({ kind, sheet, name, address }: Source, { translate }: Texts): string {
  switch (kind) {
    case 'sheet':
      return translate('tender.source.sheet', { name });
    case 'table':
      return translate('tender.source.table', { name, sheet });
    case 'selection':
      return translate('tender.source.selection', { sheet, address });
  }
}

/** Where the bids are: a sheet, a table or what is selected. */
export function SourceChoice(props: {
  readonly state: TenderState;
  readonly dispatch: Dispatch<TenderAction>;
  readonly onLookAgain: () => void;
}) {
  const texts = useTexts();
  const { source, sources } = props.state;
  const listed = sources ?? [];
  const isListed = listed.some((each) => source !== null && keyOf(each) === keyOf(source));
  const offered = source === null || isListed ? listed : [...listed, source];
  return (
    <Stack>
      <Choice
        label={texts.translate('tender.source.label')}
        value={source ? keyOf(source) : ''}
        options={offered.map((each) => ({ value: keyOf(each), name: nameOf(each, texts) }))}
        onChoose={(value) => {
          const chosen = offered.find((each) => keyOf(each) === value);
          if (chosen) props.dispatch({ type: 'sourceChosen', source: chosen });
        }}
      />
      <div>
        <Button size="small" onClick={props.onLookAgain}>
          {texts.translate('tender.source.again')}
        </Button>
      </div>
    </Stack>
  );
}
