import type { Element } from '@xmldom/xmldom';
import { at, attribute, pathOf, textOf } from './elements';
import type { Facts } from './facts';
import type { Problem } from './problem';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const FOUR_PARTS = /^\d+(\.\d+){3}$/;
const DEFAULT_LOCALE = 'nl-NL';
const PERMISSION = 'ReadWriteDocument';
const REQUIRED_SETS = { CustomFunctionsRuntime: '1.1', SharedRuntime: '1.1' } as const;

/** Who the add-in says it is and what it asks of Excel: id, version, language, permission and requirement sets. */
export function checkIdentity(root: Element, { version }: Facts): Problem[] {
  return [
    ...checkText(root, 'Id', (id) => GUID.test(id), 'is not a GUID', 'Write 8-4-4-4-12 hexadecimal digits.'),
    ...checkVersion(root, version),
    ...checkText(
      root,
      'DefaultLocale',
      (locale) => locale === DEFAULT_LOCALE,
      'is not the language the texts are written in',
      `Write ${DEFAULT_LOCALE}.`,
    ),
    ...checkText(
      root,
      'Permissions',
      (permission) => permission === PERMISSION,
      'does not let the add-in read bids and write results',
      `Write ${PERMISSION}.`,
    ),
    ...checkRequirementSets(root),
  ];
}

function checkVersion(root: Element, version: string): Problem[] {
  const expected = `${version}.0`;
  return [
    ...checkText(
      root,
      'Version',
      (text) => FOUR_PARTS.test(text),
      'has not four parts',
      `Write ${expected}.`,
    ),
    ...checkText(
      root,
      'Version',
      (text) => !FOUR_PARTS.test(text) || text === expected,
      `is not the version of package.json (${version})`,
      `Write ${expected}.`,
    ),
  ];
}

function checkText(
  root: Element,
  name: string,
  right: (text: string) => boolean,
  wrong: string,
  remedy: string,
): Problem[] {
  return at(root, name)
    .filter((element) => !right(textOf(element)))
    .map((element) => ({ path: pathOf(element), problem: `"${textOf(element)}" ${wrong}.`, remedy }));
}

/** The sets stand in the base manifest: without them neither the functions nor the shared runtime would work. */
function checkRequirementSets(root: Element): Problem[] {
  const sets = at(root, 'Requirements', 'Sets', 'Set');
  return Object.entries(REQUIRED_SETS)
    .filter(
      ([name, version]) =>
        !sets.some((set) => attribute(set, 'Name') === name && attribute(set, 'MinVersion') === version),
    )
    .map(([name, version]) => ({
      path: 'OfficeApp/Requirements/Sets',
      problem: `Requirement set ${name} ${version} is not asked for.`,
      remedy: `Add <Set Name="${name}" MinVersion="${version}" />.`,
    }));
}
