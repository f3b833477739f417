import type { Element } from '@xmldom/xmldom';
import { baseOf, placeUnder } from './addresses';
import { at, attribute, childrenOf, named, pathOf, textOf } from './elements';
import type { Facts } from './facts';
import type { Problem } from './problem';
import { resource } from './resources';

const NAMESPACE = 'PSO';

/** Places where the one page and script of the shared runtime, the namespace or the actions do not agree. */
export function checkSharedRuntime(root: Element, facts: Facts): Problem[] {
  return [
    ...checkRuntime(root),
    ...checkScript(root, facts),
    ...checkNamespace(root),
    ...checkActions(root, facts),
  ];
}

function checkRuntime(root: Element): Problem[] {
  const [runtime, ...others] = named(root, 'Runtime');
  if (!runtime) return [];
  const page = attribute(runtime, 'resid');
  const panes = named(root, 'Action').filter((action) => attribute(action, 'xsi:type') === 'ShowTaskpane');
  const pages = [
    ...named(root, 'Page').flatMap(childrenOf),
    ...named(root, 'FunctionFile'),
    ...panes.flatMap((pane) => at(pane, 'SourceLocation')),
  ];
  return [
    ...others.map((other) => ({
      path: pathOf(other),
      problem: 'There is more than one runtime.',
      remedy: 'Keep one: pane, functions and buttons share it.',
    })),
    ...(attribute(runtime, 'lifetime') === 'long' ? [] : [shortLife(runtime)]),
    ...pages
      .filter((element) => attribute(element, 'resid') !== page)
      .map((element) => ({
        path: pathOf(element),
        problem: `${attribute(element, 'resid')} is not the page of the shared runtime.`,
        remedy: `Use ${page}.`,
      })),
    ...checkPage(root, page),
    ...checkPaneIds(panes),
  ];
}

function shortLife(runtime: Element): Problem {
  return {
    path: pathOf(runtime),
    problem: 'The runtime ends when the pane closes, and the functions with it.',
    remedy: 'Write lifetime="long".',
  };
}

function checkPage(root: Element, page: string): Problem[] {
  const found = resource(root, page);
  return at(root, 'DefaultSettings', 'SourceLocation')
    .filter((source) => found && attribute(source, 'DefaultValue') !== attribute(found, 'DefaultValue'))
    .map((source) => ({
      path: pathOf(source),
      problem: `${attribute(source, 'DefaultValue')} is not the page of the shared runtime.`,
      remedy: `Use the address of ${page}.`,
    }));
}

/** A shared runtime has one pane; buttons with different pane ids, or none, would each ask for a pane of their own. */
function checkPaneIds(panes: readonly Element[]): Problem[] {
  const ids = panes.map((pane) => at(pane, 'TaskpaneId').map(textOf).join());
  return panes
    .filter((_, index) => ids[index] === '' || ids[index] !== ids[0])
    .map((pane) => ({
      path: pathOf(pane),
      problem: 'The button asks for a pane of its own.',
      remedy: 'Give all buttons that show the pane the same <TaskpaneId>.',
    }));
}

function checkScript(root: Element, { file }: Facts): Problem[] {
  const base = baseOf(root);
  const page = at(root, 'DefaultSettings', 'SourceLocation').map((source) =>
    attribute(source, 'DefaultValue'),
  );
  const html = page.map((address) => file(placeUnder(base, address) ?? '')?.toString('utf8') ?? '').join('');
  return named(root, 'Script')
    .flatMap(childrenOf)
    .flatMap((source) => {
      const script = resource(root, attribute(source, 'resid'));
      const place = script && placeUnder(base, attribute(script, 'DefaultValue'));
      if (place === undefined || html === '' || loads(html, place)) return [];
      return [
        {
          path: pathOf(source),
          problem: `The page of the shared runtime does not load ${place}.`,
          remedy: 'Point to the script that the page loads.',
        },
      ];
    });
}

function checkNamespace(root: Element): Problem[] {
  return named(root, 'Namespace').flatMap((element) => {
    const found = resource(root, attribute(element, 'resid'));
    if (!found || attribute(found, 'DefaultValue') === NAMESPACE) return [];
    return [
      {
        path: pathOf(element),
        problem: `The namespace is "${attribute(found, 'DefaultValue')}".`,
        remedy: `Write ${NAMESPACE}: formulas in workbooks hold it for ever.`,
      },
    ];
  });
}

function checkActions(root: Element, { actions }: Facts): Problem[] {
  const called = named(root, 'FunctionName');
  return [
    ...called
      .filter((element) => !actions.includes(textOf(element)))
      .map((element) => ({
        path: pathOf(element),
        problem: `The code has no action ${textOf(element)}.`,
        remedy: `Use one of: ${actions.join(', ')}.`,
      })),
    ...actions
      .filter((action) => !called.some((element) => textOf(element) === action))
      .map((action) => ({
        path: 'OfficeApp/VersionOverrides/Hosts/Host/DesktopFormFactor',
        problem: `Nothing calls the action ${action}.`,
        remedy: 'Give it a button, or take it out of src/commands.',
      })),
  ];
}

/** Whether a page has a script at a place. The build leaves out quotes that HTML does not need. */
function loads(html: string, place: string): boolean {
  return html.includes(`src="${place}"`) || html.includes(`src=${place}>`);
}
