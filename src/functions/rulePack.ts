import { rules } from './cells';
import { optional } from './parameter';

/** The rule pack to use: the last argument of every function that depends on one. */
export const RULE_PACK = optional(rules('functions.parameter.rules'));
