import { engine } from './nl/engine';
import { functions } from './nl/functions';
import { pane } from './nl/pane';
import { workbook } from './nl/workbook';

/** Every text a person reads, in Dutch. `{name}` stands for a value. */
export const nl = { ...engine, ...functions, ...pane, ...workbook };
