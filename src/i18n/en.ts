import { assessment } from './en/assessment';
import { award } from './en/award';
import { firmness } from './en/firmness';
import { functions } from './en/functions';
import { hiring } from './en/hiring';
import { hiringJob } from './en/hiringJob';
import { hiringOptions } from './en/hiringOptions';
import { hiringForecast } from './en/hiringForecast';
import { hiringOutlook } from './en/hiringOutlook';
import { hiringRoute } from './en/hiringRoute';
import { hiringScenario } from './en/hiringScenario';
import { job } from './en/job';
import { ladder } from './en/ladder';
import { ladderJob } from './en/ladderJob';
import { lists } from './en/lists';
import { methods } from './en/methods';
import { ownPolicy } from './en/ownPolicy';
import { ownRules } from './en/ownRules';
import { reasons } from './en/reasons';
import { shell } from './en/shell';
import { socialReturn } from './en/socialReturn';
import { socialReturnFields } from './en/socialReturnFields';
import { socialReturnJob } from './en/socialReturnJob';
import { socialReturnNotes } from './en/socialReturnNotes';
import { socialReturnRegister } from './en/socialReturnRegister';
import { tender } from './en/tender';
import { tenderModel } from './en/tenderModel';
import { tenderRecord } from './en/tenderRecord';
import { tenderResult } from './en/tenderResult';
import { workbook } from './en/workbook';
import type { TextKey } from './render';

/** Every text a person reads, in English. `{name}` stands for a value. */
export const en = {
  ...ladder,
  ...assessment,
  ...award,
  ...firmness,
  ...functions,
  ...hiring,
  ...hiringJob,
  ...hiringOptions,
  ...hiringForecast,
  ...hiringOutlook,
  ...hiringRoute,
  ...hiringScenario,
  ...job,
  ...ladderJob,
  ...lists,
  ...methods,
  ...ownPolicy,
  ...ownRules,
  ...reasons,
  ...shell,
  ...socialReturn,
  ...socialReturnFields,
  ...socialReturnJob,
  ...socialReturnNotes,
  ...socialReturnRegister,
  ...tender,
  ...tenderModel,
  ...tenderRecord,
  ...tenderResult,
  ...workbook,
} satisfies Record<TextKey, string>;
