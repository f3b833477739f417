import { Button } from '@fluentui/react-components';
import type { Source } from '../../workbook/workbook';
import { Choice } from '../shell/Choice';
import { useTexts, type Texts } from '../shell/texts';

function keyOf({ kind, sheet, name, address }: Source): string {
  return kind === 'selection' ? `${kind} ${sheet} ${address}` : `${kind} ${name}`;
}

function nameOf({ kind, sheet, name, address }: Source, { translate }: Texts): string {
  switch (kind) {
    case 'sheet':
      return translate('job.source.sheet', { name });
    case 'table':
      return translate('job.source.table', { name, sheet });
    case 'selection':
      return translate('job.source.selection', { sheet, address });
  }
}

/** Where a list is: a sheet, a table or what is selected. */
export function SourceChoice(props: {
  readonly label: string;
  readonly source: Source | null;
  /** What there is to choose from; `null` until the workbook has been asked. */
  readonly sources: readonly Source[] | null;
  /** Name of having no such list; absent when the job cannot do without. */
  readonly none?: string;
  readonly onChoose: (source: Source | null) => void;
}) {
  const texts = useTexts();
  const { source, none } = props;
  const listed = props.sources ?? [];
  const isListed = listed.some((each) => source !== null && keyOf(each) === keyOf(source));
  const offered = source === null || isListed ? listed : [...listed, source];
  return (
    <Choice
      label={props.label}
      value={source ? keyOf(source) : ''}
      options={[
        ...(none === undefined ? [] : [{ value: '', name: none }]),
        ...offered.map((each) => ({ value: keyOf(each), name: nameOf(each, texts) })),
      ]}
      onChoose={(value) => props.onChoose(offered.find((each) => keyOf(each) === value) ?? null)}
    />
  );
}

/** Asks the workbook again what there is to read. */
export function LookAgain(props: { readonly onLookAgain: () => void }) {
  const { translate } = useTexts();
  return (
    <div>
      <Button size="small" onClick={props.onLookAgain}>
        {translate('job.source.again')}
      </Button>
    </div>
  );
}
