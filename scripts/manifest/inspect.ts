import type { Element } from '@xmldom/xmldom';
import { checkAddresses } from './addresses';
import { parse } from './elements';
import type { Facts } from './facts';
import { checkFunctionList } from './functionList';
import { checkIcons } from './icons';
import { checkIdentity } from './identity';
import { checkOrder } from './order';
import type { Problem } from './problem';
import { checkResources } from './resources';
import { checkSharedRuntime } from './sharedRuntime';
import { checkTranslations } from './translations';

const CHECKS: readonly ((root: Element, facts: Facts) => Problem[])[] = [
  checkOrder,
  checkIdentity,
  checkAddresses,
  checkResources,
  checkTranslations,
  checkIcons,
  checkSharedRuntime,
  checkFunctionList,
];

/** All problems of a manifest, found without asking anyone outside this machine. */
export function inspect(xml: string, facts: Facts): Problem[] {
  const root = parse(xml);
  if (typeof root === 'string') {
    return [{ path: '/', problem: `This is not well-formed XML: ${root}`, remedy: 'Mend the XML first.' }];
  }
  return CHECKS.flatMap((check) => check(root, facts));
}
