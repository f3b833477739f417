import type { ListColumns } from '../../../engine';
import { Choice } from '../../shell/Choice';
import { Stack } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';
import type { ListKind } from './listKind';
import { columnName, type SheetList } from './sheetList';

/** What each column of a list holds, to correct where it was read wrong. */
export function ColumnChoices<Field extends string>(props: {
  readonly list: SheetList;
  readonly kind: ListKind<Field>;
  readonly columns: ListColumns<Field>;
  readonly onChoose: (column: string, field: Field | null) => void;
}) {
  const { translate, render } = useTexts();
  const { list, kind, columns } = props;
  const options = [
    { value: '', name: translate('tender.role.unused') },
    ...[...kind.names].map(([value, name]) => ({ value, name: render(name) })),
  ];
  const holds = new Map([...columns].map(([field, column]) => [column, field]));
  return (
    <Stack>
      {list.header.map((_, column) => {
        const name = columnName(list, column);
        return (
          <Choice
            key={column}
            label={name}
            value={holds.get(column) ?? ''}
            options={options}
            onChoose={(value) =>
              props.onChoose(name, [...kind.names.keys()].find((field) => field === value) ?? null)
            }
          />
        );
      })}
    </Stack>
  );
}
