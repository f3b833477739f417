import type { Dispatch } from 'react';
import { SmallLine, Stack } from '../shell/Layout';
import { NumberField } from '../shell/NumberField';
import { useTexts } from '../shell/texts';
import { ORGANISATION_FIELDS, ORGANISATION_TEXT, type OrganisationField } from './organisation';
import type { LadderAction } from './state';
import type { Figure } from './view';

/** The figures of the organisation: read from a sheet where there is one, and to type over. */
export function OrganisationFields(props: {
  readonly figures: Readonly<Record<OrganisationField, Figure>>;
  readonly dispatch: Dispatch<LadderAction>;
}) {
  const { translate, render } = useTexts();
  return (
    <Stack>
      {ORGANISATION_FIELDS.map((field) => {
        const { value, found } = props.figures[field];
        return (
          <div key={field}>
            <NumberField
              label={render(ORGANISATION_TEXT[field])}
              value={value}
              onChange={(typed) => props.dispatch({ type: 'figureTyped', field, value: typed })}
            />
            {found && (
              <SmallLine>
                {translate('ladderJob.organisation.from', { sheet: found.sheet, address: found.address })}
              </SmallLine>
            )}
          </div>
        );
      })}
    </Stack>
  );
}
