import { assessment } from './nl/assessment';
import { award } from './nl/award';
import { firmness } from './nl/firmness';
import { functions } from './nl/functions';
import { hiring } from './nl/hiring';
import { hiringJob } from './nl/hiringJob';
import { hiringOptions } from './nl/hiringOptions';
import { hiringForecast } from './nl/hiringForecast';
import { hiringOutlook } from './nl/hiringOutlook';
import { hiringRoute } from './nl/hiringRoute';
import { hiringScenario } from './nl/hiringScenario';
import { job } from './nl/job';
import { ladder } from './nl/ladder';
import { ladderJob } from './nl/ladderJob';
import { lists } from './nl/lists';
import { methods } from './nl/methods';
import { ownPolicy } from './nl/ownPolicy';
import { ownRules } from './nl/ownRules';
import { reasons } from './nl/reasons';
import { shell } from './nl/shell';
import { socialReturn } from './nl/socialReturn';
import { socialReturnFields } from './nl/socialReturnFields';
import { socialReturnJob } from './nl/socialReturnJob';
import { socialReturnNotes } from './nl/socialReturnNotes';
import { socialReturnRegister } from './nl/socialReturnRegister';
import { tender } from './nl/tender';
import { tenderModel } from './nl/tenderModel';
import { tenderRecord } from './nl/tenderRecord';
import { tenderResult } from './nl/tenderResult';
import { workbook } from './nl/workbook';

/** Every text a person reads, in Dutch. `{name}` stands for a value. */
export const nl = {
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
};
