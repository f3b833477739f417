import type { Element } from '@xmldom/xmldom';
import { at, attribute, descend, pathOf } from './elements';
import type { Facts } from './facts';
import type { Problem } from './problem';

/** Elements whose value is an address; an override under them holds one too. */
const ADDRESS_ELEMENTS = [
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'SourceLocation',
  'bt:Image',
  'bt:Url',
];

/** Longest address the manifest may hold. */
const LONGEST = 2048;

const OWN_MACHINE = /^(localhost|127(\.\d+){3}|\[::1\])$/;

interface Address {
  readonly element: Element;
  readonly text: string;
}

/** The base all files of the add-in stand under: the folder of its page. */
export function baseOf(root: Element): string {
  const [page] = at(root, 'DefaultSettings', 'SourceLocation');
  const address = page ? attribute(page, 'DefaultValue') : '';
  return address.slice(0, address.lastIndexOf('/') + 1);
}

/** The place of an address under the base; `undefined` when it lies elsewhere. */
export function placeUnder(base: string, address: string): string | undefined {
  return base !== '' && address.startsWith(base) ? address.slice(base.length) : undefined;
}

/** Addresses that are not https, lead to a developer's machine in a release, or to a file that is not there. */
export function checkAddresses(root: Element, facts: Facts): Problem[] {
  const base = baseOf(root);
  return addressesIn(root).flatMap((address) => {
    const problem = wrongWith(address.text, base, facts);
    return problem ? [{ path: pathOf(address.element), ...problem }] : [];
  });
}

function addressesIn(root: Element): Address[] {
  return descend(root)
    .filter(
      ({ nodeName, parentNode }) =>
        ADDRESS_ELEMENTS.includes(nodeName) ||
        (nodeName.endsWith('Override') && ADDRESS_ELEMENTS.includes(parentNode?.nodeName ?? '')),
    )
    .flatMap((element) =>
      ['DefaultValue', 'Value']
        .filter((name) => element.hasAttribute(name))
        .map((name) => ({ element, text: attribute(element, name) })),
    );
}

function wrongWith(text: string, base: string, { release, file }: Facts): Omit<Problem, 'path'> | undefined {
  if (!URL.canParse(text)) {
    return {
      problem: `"${text}" is not an address.`,
      remedy: 'Write a full address that starts with https://.',
    };
  }
  const { protocol, hostname } = new URL(text);
  if (protocol !== 'https:') {
    return { problem: `${text} is not safe to load.`, remedy: 'Use https.' };
  }
  if (release && OWN_MACHINE.test(hostname)) {
    return {
      problem: `${text} leads to the user's own machine.`,
      remedy: 'Make the manifest with scripts/manifest/release.ts and the address of the organisation.',
    };
  }
  if (text.length > LONGEST) {
    return { problem: `The address has ${text.length} characters.`, remedy: `Keep it within ${LONGEST}.` };
  }
  const place = placeUnder(base, text);
  if (place === undefined) {
    return { problem: `${text} does not stand under ${base}.`, remedy: 'Serve all files from one place.' };
  }
  if (file(place) === undefined) {
    return { problem: `There is no file ${place}.`, remedy: 'Run "npm run build", or mend the address.' };
  }
  return undefined;
}
