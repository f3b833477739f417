import { optionColumns, REQUIRED_OPTION_FIELDS, text, type OptionField, type Text } from '../../../engine';
import type { ListKind } from '../../job/list/listKind';

/** A list of what an organisation can do: hires and purchases. */
export const OPTIONS: ListKind<OptionField> = {
  names: new Map<OptionField, Text>([
    ['id', text('hiringJob.field.name')],
    ['kind', text('hiringJob.field.kind')],
    ['fte', text('hiringJob.field.fte')],
    ['weight', text('hiringJob.field.weight')],
    ['attributedFte', text('hiringJob.field.attributedFte')],
    ['annualCost', text('hiringJob.field.annualCost')],
    ['max', text('hiringJob.field.max')],
    ['existingSeat', text('hiringJob.field.existingSeat')],
  ]),
  required: REQUIRED_OPTION_FIELDS,
  recognise: optionColumns,
};
