import type { Report } from '../../workbook/workbook';
import { ladderExample } from '../ladder/ladderExample';
import type { Texts } from '../shell/texts';
import { optionExample } from './options/optionSheet';

/** An invented organisation to try the job on, with what it could do. */
export function hiringExample(texts: Texts): readonly Report[] {
  return [...ladderExample(texts), ...optionExample(texts)];
}
