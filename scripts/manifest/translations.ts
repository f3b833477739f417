import type { Element } from '@xmldom/xmldom';
import { at, attribute, childrenOf, named, pathOf } from './elements';
import type { Problem } from './problem';

const OTHER_LOCALE = 'en-US';

/** Texts and metadata without their English form, and a namespace that is not the same in every language. */
export function checkTranslations(root: Element): Problem[] {
  const namespaces = named(root, 'Namespace').map((element) => attribute(element, 'resid'));
  const isNamespace = (element: Element): boolean => namespaces.includes(attribute(element, 'id'));
  const strings = named(root, 'bt:String');
  return [
    ...[
      ...at(root, 'DisplayName'),
      ...at(root, 'Description'),
      ...strings.filter((element) => !isNamespace(element)),
      ...metadataUrls(root),
    ].flatMap(checkTranslated),
    ...strings
      .filter((element) => isNamespace(element) && childrenOf(element).length > 0)
      .map((element) => ({
        path: pathOf(element),
        problem: 'The namespace differs by language; formulas would break between colleagues.',
        remedy: 'Remove its overrides.',
      })),
  ];
}

function metadataUrls(root: Element): Element[] {
  const ids = named(root, 'Metadata').flatMap((metadata) =>
    childrenOf(metadata).map((source) => attribute(source, 'resid')),
  );
  return named(root, 'bt:Url').filter((url) => ids.includes(attribute(url, 'id')));
}

function checkTranslated(element: Element): Problem[] {
  const path = pathOf(element);
  const english = childrenOf(element).filter((child) => attribute(child, 'Locale') === OTHER_LOCALE);
  if (attribute(element, 'DefaultValue').trim() === '') {
    return [{ path, problem: 'The text is empty.', remedy: 'Write the Dutch text in DefaultValue.' }];
  }
  if (english.length !== 1) {
    return [
      {
        path,
        problem: `There are ${english.length} overrides for ${OTHER_LOCALE}.`,
        remedy: `Give exactly one <Override Locale="${OTHER_LOCALE}" Value="…" />.`,
      },
    ];
  }
  return english
    .filter((override) => attribute(override, 'Value').trim() === '')
    .map((override) => ({
      path: pathOf(override),
      problem: 'The text is empty.',
      remedy: 'Write the English text in Value.',
    }));
}
