import { assessment } from './en/assessment';
import { award } from './en/award';
import { functions } from './en/functions';
import { ladder } from './en/ladder';
import { ladderJob } from './en/ladderJob';
import { lists } from './en/lists';
import { ownRules } from './en/ownRules';
import { shell } from './en/shell';
import { tender } from './en/tender';
import { workbook } from './en/workbook';
import type { TextKey } from './render';

/** Every text a person reads, in English. `{name}` stands for a value. */
export const en = {
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
} satisfies Record<TextKey, string>;
