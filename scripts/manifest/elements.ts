import { DOMParser, ParseError, type Element } from '@xmldom/xmldom';

/** The root element, or the parser's own sentence when the XML is not well-formed. */
export function parse(xml: string): Element | string {
  const faults: string[] = [];
  const onError = (_level: string, message: string): void => void faults.push(message);
  try {
    const root = new DOMParser({ onError }).parseFromString(xml, 'text/xml').documentElement;
    return faults[0] ?? root ?? 'there is no root element';
  } catch (error) {
    if (error instanceof ParseError) return error.message;
    throw error;
  }
}

/** Where an element stands: the elements from the root, each with its id or, among equals, its place. */
export function pathOf(element: Element): string {
  const parent = element.parentNode;
  if (parent === null || !isElement(parent)) return element.nodeName;
  return `${pathOf(parent)}/${element.nodeName}${mark(element, parent)}`;
}

function mark(element: Element, parent: Element): string {
  const id = element.getAttribute('id');
  if (id !== null) return `[${id}]`;
  const equals = childrenOf(parent).filter(({ nodeName }) => nodeName === element.nodeName);
  return equals.length === 1 ? '' : `[${equals.indexOf(element) + 1}]`;
}

function isElement(node: object): node is Element {
  return 'getAttribute' in node;
}

/** The elements directly under an element. */
export function childrenOf(element: Element): Element[] {
  return [...element.children];
}

/** All elements under an element, itself included, in the order of the file. */
export function descend(element: Element): Element[] {
  return [element, ...childrenOf(element).flatMap(descend)];
}

/** The elements at a path of names under an element. */
export function at(element: Element, ...path: readonly string[]): Element[] {
  return path.reduce(
    (found, name) => found.flatMap(childrenOf).filter(({ nodeName }) => nodeName === name),
    [element],
  );
}

/** All elements of a name anywhere under an element. */
export function named(element: Element, name: string): Element[] {
  return descend(element).filter(({ nodeName }) => nodeName === name);
}

/** The text of an element without the white space around it. */
export function textOf(element: Element): string {
  return (element.textContent ?? '').trim();
}

/** The value of an attribute; empty when it is absent. */
export function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}
