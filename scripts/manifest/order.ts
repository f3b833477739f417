import type { Element } from '@xmldom/xmldom';
import { childrenOf, descend, pathOf } from './elements';
import type { Problem } from './problem';

/** A place among the children of an element: which elements may stand there and how many. */
interface Place {
  readonly names: readonly string[];
  readonly least: 0 | 1;
  readonly most: number;
}

const one = (...names: string[]): Place => ({ names, least: 1, most: 1 });
const optional = (...names: string[]): Place => ({ names, least: 0, most: 1 });
const any = (...names: string[]): Place => ({ names, least: 0, most: Infinity });
const some = (...names: string[]): Place => ({ names, least: 1, most: Infinity });

const TRANSLATED = [any('Override')];
const RESOURCE = [any('bt:Override')];
const SOURCE = [one('SourceLocation')];

/**
 * What may stand under what and in which order, for a task pane add-in. Excel refuses the whole manifest when one
 * element is out of order.
 * Source: https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering
 */
const CHILDREN: Readonly<Record<string, readonly Place[]>> = {
  OfficeApp: [
    one('Id'),
    optional('AlternateId'),
    one('Version'),
    one('ProviderName'),
    one('DefaultLocale'),
    one('DisplayName'),
    one('Description'),
    one('IconUrl'),
    one('HighResolutionIconUrl'),
    one('SupportUrl'),
    optional('AppDomains'),
    one('Hosts'),
    one('Requirements'),
    one('DefaultSettings'),
    one('Permissions'),
    one('VersionOverrides'),
    optional('ExtendedOverrides'),
  ],
  DisplayName: TRANSLATED,
  IconUrl: TRANSLATED,
  HighResolutionIconUrl: TRANSLATED,
  AppDomains: [some('AppDomain')],
  Hosts: [some('Host')],
  Requirements: [optional('Sets'), optional('Methods')],
  Sets: [some('Set')],
  Methods: [some('Method')],
  DefaultSettings: SOURCE,
  VersionOverrides: [
    optional('Description'),
    optional('Requirements'),
    one('Hosts'),
    one('Resources'),
    optional('WebApplicationInfo'),
    optional('EquivalentAddins'),
  ],
  Runtimes: [some('Runtime')],
  AllFormFactors: [some('ExtensionPoint')],
  Script: SOURCE,
  Page: SOURCE,
  Metadata: SOURCE,
  DesktopFormFactor: [optional('GetStarted'), optional('FunctionFile'), some('ExtensionPoint')],
  GetStarted: [one('Title'), one('Description'), one('LearnMoreUrl')],
  CustomTab: [some('Group', 'OfficeGroup'), one('Label'), optional('InsertAfter', 'InsertBefore')],
  OfficeTab: [some('Group')],
  OfficeMenu: [some('Control')],
  Group: [optional('OverriddenByRibbonApi'), one('Label'), one('Icon'), some('Control', 'OfficeControl')],
  Control: [
    optional('OverriddenByRibbonApi'),
    one('Label'),
    one('Supertip'),
    optional('Icon'),
    optional('Action'),
    optional('Enabled'),
    optional('Items'),
  ],
  Supertip: [one('Title'), one('Description')],
  Icon: [some('bt:Image')],
  Items: [some('Item')],
  Item: [
    optional('OverriddenByRibbonApi'),
    one('Label'),
    one('Supertip'),
    optional('Icon'),
    one('Action'),
    optional('Enabled'),
  ],
  Resources: [one('bt:Images'), one('bt:Urls'), one('bt:ShortStrings'), one('bt:LongStrings')],
  'bt:Images': [some('bt:Image')],
  'bt:Urls': [some('bt:Url')],
  'bt:ShortStrings': [some('bt:String')],
  'bt:LongStrings': [some('bt:String')],
  'bt:Url': RESOURCE,
  'bt:String': RESOURCE,
};

/** The same for elements whose children depend on where they stand or what type they are of. */
const CHILDREN_BY_PLACE: Readonly<Record<string, readonly Place[]>> = {
  'OfficeApp/Description': TRANSLATED,
  'DefaultSettings/SourceLocation': TRANSLATED,
  'bt:Images/bt:Image': RESOURCE,
  'Host=Workbook': [one('Runtimes'), one('AllFormFactors'), one('DesktopFormFactor')],
  'ExtensionPoint=CustomFunctions': [one('Script'), one('Page'), one('Metadata'), one('Namespace')],
  'ExtensionPoint=PrimaryCommandSurface': [one('CustomTab', 'OfficeTab')],
  'ExtensionPoint=ContextMenu': [some('OfficeMenu')],
  'Action=ShowTaskpane': [optional('TaskpaneId'), one('SourceLocation'), optional('Title')],
  'Action=ExecuteFunction': [one('FunctionName')],
};

/** Elements that are missing, out of order, too many, or under the wrong parent. */
export function checkOrder(root: Element): Problem[] {
  return descend(root).flatMap((element) => checkChildren(element, placesUnder(element)));
}

function placesUnder(element: Element): readonly Place[] {
  const type = element.getAttribute('xsi:type') ?? '';
  return (
    CHILDREN_BY_PLACE[`${element.nodeName}=${type}`] ??
    CHILDREN_BY_PLACE[`${element.parentNode?.nodeName ?? ''}/${element.nodeName}`] ??
    CHILDREN[element.nodeName] ??
    []
  );
}

function checkChildren(parent: Element, places: readonly Place[]): Problem[] {
  const problems: Problem[] = [];
  let reached = 0;
  for (const child of childrenOf(parent)) {
    const place = places.findIndex(({ names }) => names.includes(child.nodeName));
    if (place === -1) problems.push(misplaced(child, parent));
    else if (place < reached) problems.push(tooLate(child, places.slice(place + 1, reached + 1)));
    else reached = place;
  }
  return [...problems, ...places.flatMap((place) => checkCount(parent, place))];
}

function checkCount(parent: Element, { names, least, most }: Place): Problem[] {
  const found = childrenOf(parent).filter(({ nodeName }) => names.includes(nodeName));
  const surplus = found[most];
  if (surplus) {
    return [
      {
        path: pathOf(surplus),
        problem: `<${parent.nodeName}> may hold only one of ${names.join(' or ')}.`,
        remedy: 'Remove it.',
      },
    ];
  }
  if (found.length >= least) return [];
  return [
    {
      path: pathOf(parent),
      problem: `<${names.join('> or <')}> is missing.`,
      remedy: `Add it under <${parent.nodeName}>.`,
    },
  ];
}

function misplaced(child: Element, parent: Element): Problem {
  return {
    path: pathOf(child),
    problem: `<${child.nodeName}> may not stand under <${parent.nodeName}>.`,
    remedy: 'Remove it, or move it to the element it belongs to.',
  };
}

function tooLate(child: Element, passed: readonly Place[]): Problem {
  const names = passed.flatMap((place) => place.names);
  return {
    path: pathOf(child),
    problem: `<${child.nodeName}> stands after an element it must come before.`,
    remedy: `Move it before <${names.join('>, <')}>.`,
  };
}
