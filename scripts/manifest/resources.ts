import type { Element } from '@xmldom/xmldom';
import { at, attribute, childrenOf, descend, pathOf } from './elements';
import type { Problem } from './problem';

/** Which list of resources the `resid` of an element looks in. */
const LIST_OF: Readonly<Record<string, string>> = {
  'bt:Image': 'bt:Images',
  Runtime: 'bt:Urls',
  SourceLocation: 'bt:Urls',
  FunctionFile: 'bt:Urls',
  LearnMoreUrl: 'bt:Urls',
  Namespace: 'bt:ShortStrings',
  Label: 'bt:ShortStrings',
  Title: 'bt:ShortStrings',
  Description: 'bt:LongStrings',
};

/** Longest text, in characters, that Excel takes. */
const LONGEST: Readonly<Record<string, number>> = {
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
  DisplayName: 125,
  Description: 250,
};

const LONGEST_ID = 32;

/** The resource with this id. */
export function resource(root: Element, id: string): Element | undefined {
  return resources(root).find((element) => attribute(element, 'id') === id);
}

/** Resources that are missing, unused, defined twice, in the wrong list or too long. */
export function checkResources(root: Element): Problem[] {
  const uses = descend(root).filter((element) => element.hasAttribute('resid'));
  return [
    ...uses.flatMap((use) => checkUse(root, use)),
    ...resources(root).flatMap((element) => checkDefinition(root, element, uses)),
    ...['DisplayName', 'Description'].flatMap((name) =>
      at(root, name).flatMap((element) => checkLength(element, LONGEST[name] ?? 0)),
    ),
  ];
}

function resources(root: Element): Element[] {
  return at(root, 'VersionOverrides', 'Resources').flatMap(childrenOf).flatMap(childrenOf);
}

function listName(element: Element): string {
  return element.parentNode?.nodeName ?? '';
}

function checkUse(root: Element, use: Element): Problem[] {
  const id = attribute(use, 'resid');
  const found = resource(root, id);
  const list = LIST_OF[use.nodeName] ?? '';
  if (!found) {
    return [
      {
        path: pathOf(use),
        problem: `Resource ${id} is not defined.`,
        remedy: `Define it in <${list}>, or use one that is there.`,
      },
    ];
  }
  if (listName(found) === list) return [];
  return [
    {
      path: pathOf(use),
      problem: `Resource ${id} stands in <${listName(found)}>.`,
      remedy: `Use a resource of <${list}>.`,
    },
  ];
}

function checkDefinition(root: Element, element: Element, uses: readonly Element[]): Problem[] {
  const id = attribute(element, 'id');
  const path = pathOf(element);
  const problems: Problem[] = [];
  if (id.length > LONGEST_ID) {
    problems.push({
      path,
      problem: `The id has ${id.length} characters.`,
      remedy: `Keep it within ${LONGEST_ID}.`,
    });
  }
  if (resource(root, id) !== element) {
    problems.push({ path, problem: `Resource ${id} is defined more than once.`, remedy: 'Keep one.' });
  }
  if (!uses.some((use) => attribute(use, 'resid') === id)) {
    problems.push({ path, problem: `Resource ${id} is not used.`, remedy: 'Remove it.' });
  }
  const longest = LONGEST[listName(element)];
  return longest === undefined ? problems : [...problems, ...checkLength(element, longest)];
}

function checkLength(element: Element, longest: number): Problem[] {
  return [
    attribute(element, 'DefaultValue'),
    ...childrenOf(element).map((child) => attribute(child, 'Value')),
  ]
    .filter((text) => text.length > longest)
    .map((text) => ({
      path: pathOf(element),
      problem: `The text has ${text.length} characters: "${text}"`,
      remedy: `Shorten it to ${longest}.`,
    }));
}
