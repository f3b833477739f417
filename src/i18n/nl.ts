import { assessment } from './nl/assessment';
import { award } from './nl/award';
import { functions } from './nl/functions';
import { ladder } from './nl/ladder';
import { ladderJob } from './nl/ladderJob';
import { lists } from './nl/lists';
import { ownRules } from './nl/ownRules';
import { shell } from './nl/shell';
import { tender } from './nl/tender';
import { workbook } from './nl/workbook';

/** Every text a person reads, in Dutch. `{name}` stands for a value. */
export const nl = {
  ...ladder,
  ...assessment,
  ...award,
  ...functions,
  ...ladderJob,
  ...lists,
  ...ownRules,
  ...shell,
  ...tender,
  ...workbook,
};
