import type { Dispatch } from 'react';
import { Choice } from '../../shell/Choice';
import { Stack } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';
import type { TenderAction } from '../state';
import { COLUMN_ROLES, ROLE_TEXT } from './columnRole';
import type { TenderColumn } from './columns';

/** What each column holds, for the user to correct; the columns that he has to point out himself come first. */
export function ColumnChoices(props: {
  readonly columns: readonly TenderColumn[];
  readonly dispatch: Dispatch<TenderAction>;
}) {
  const { translate, render } = useTexts();
  const choose = (column: string, value: string): void => {
    const role = COLUMN_ROLES.find((known) => known === value);
    if (role) props.dispatch({ type: 'roleChosen', column, role });
  };
  const asked = props.columns.filter(({ unclear }) => unclear !== undefined);
  const others = props.columns.filter(({ unclear }) => unclear === undefined);
  return (
    <Stack>
      {[...asked, ...others].map(({ key, role, unclear }) => (
        <Choice
          key={key}
          label={key}
          value={unclear === undefined ? role : ''}
          options={[
            ...(unclear === undefined ? [] : [{ value: '', name: translate('tender.role.choose') }]),
            ...COLUMN_ROLES.map((known) => ({ value: known, name: render(ROLE_TEXT[known]) })),
          ]}
          onChoose={(value) => choose(key, value)}
        />
      ))}
    </Stack>
  );
}
