import { award } from './nl/award';
import { functions } from './nl/functions';
import { ladder } from './nl/ladder';
import { lists } from './nl/lists';
import { shell } from './nl/shell';
import { tender } from './nl/tender';
import { workbook } from './nl/workbook';

/** Every text a person reads, in Dutch. `{name}` stands for a value. */
export const nl = { ...ladder, ...award, ...functions, ...lists, ...shell, ...tender, ...workbook };
