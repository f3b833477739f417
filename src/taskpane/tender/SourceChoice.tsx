import { Button, Field, Select } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import type { Source } from '../../workbook/workbook';
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
  const known = source === null || listed.some((each) => keyOf(each) === keyOf(source));
  const offered = known || source === null ? listed : [...listed, source];
  return (
    <Stack>
      <Field label={texts.translate('tender.source.label')}>
        <Select
          value={source ? keyOf(source) : ''}
          onChange={(_, { value }) => {
            const chosen = offered.find((each) => keyOf(each) === value);
            if (chosen) props.dispatch({ type: 'sourceChosen', source: chosen });
          }}
        >
          {offered.map((each) => (
            <option key={keyOf(each)} value={keyOf(each)}>
              {nameOf(each, texts)}
            </option>
          ))}
        </Select>
      </Field>
      <div>
        <Button size="small" onClick={props.onLookAgain}>
          {texts.translate('tender.source.again')}
        </Button>
      </div>
    </Stack>
  );
}
