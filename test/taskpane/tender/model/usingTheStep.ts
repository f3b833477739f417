import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PaperWorkbook } from '../../paperWorkbook';
import { sampleWorkbook } from '../../renderPane';
import { readSample } from '../sampleState';
import { renderModelStep } from './renderModelStep';

/** The user of the model step. */
export const user = userEvent.setup({ delay: null });

/** A field by its label. */
export const field = (name: string | RegExp): HTMLElement => screen.getByLabelText(name);

/** Presses a button, such as one that opens a part. */
export const press = (name: string | RegExp): Promise<void> =>
  user.click(screen.getByRole('button', { name }));

/** Shows the model step of the sample tender, with its model read. */
export async function openModel(workbook?: PaperWorkbook): Promise<HTMLElement> {
  return renderModelStep(await readSample(), workbook ?? (await sampleWorkbook()));
}
