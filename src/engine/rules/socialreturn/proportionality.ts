import { number, parse, pipe, strictObject, string, url } from 'valibot';

import file from './proportionality.json';

const source = pipe(string(), url());
const figure = strictObject({ value: number(), source });
const statement = strictObject({ source });

/**
 * What is known of when social return is in proportion: figures with the page that states them, and pages that a
 * consideration rests on. Euro and fractions.
 */
export const PROPORTIONALITY = parse(
  strictObject({
    wageSumMinimum: figure,
    target: figure,
    smallLabourShare: figure,
    demandAgainstSum: statement,
    supplies: statement,
    clearBase: statement,
    record: statement,
  }),
  file,
);
