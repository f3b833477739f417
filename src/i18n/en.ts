import type { TextKey } from './render';
import { engine } from './en/engine';
import { functions } from './en/functions';
import { pane } from './en/pane';
import { workbook } from './en/workbook';

/** Every text a person reads, in English. `{name}` stands for a value. */
export const en = { ...engine, ...functions, ...pane, ...workbook } satisfies Record<TextKey, string>;
