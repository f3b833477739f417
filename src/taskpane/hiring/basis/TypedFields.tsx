import type { Dispatch } from 'react';
import { Stack } from '../../shell/Layout';
import { NumberField } from '../../shell/NumberField';
import { useTexts } from '../../shell/texts';
import type { HiringAction, TypedOrganisation } from '../state';
import { TYPED_TEXT } from './basis';

const FIELDS = ['totalFte', 'weightedFte', 'attributedFte', 'targetFte'] as const;

/** The figures of an organisation that has no staff list in the workbook. */
export function TypedFields(props: {
  readonly typed: TypedOrganisation;
  readonly dispatch: Dispatch<HiringAction>;
}) {
  const { render } = useTexts();
  return (
    <Stack>
      {FIELDS.map((field) => (
        <NumberField
          key={field}
          label={render(TYPED_TEXT[field])}
          value={props.typed[field]}
          onChange={(value) => props.dispatch({ type: 'organisationTyped', change: { [field]: value } })}
        />
      ))}
    </Stack>
  );
}
