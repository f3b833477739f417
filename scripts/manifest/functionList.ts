import type { Element } from '@xmldom/xmldom';
import * as v from 'valibot';
import { baseOf, placeUnder } from './addresses';
import { attribute, childrenOf, named, pathOf } from './elements';
import type { Facts } from './facts';
import type { Problem } from './problem';
import { resource } from './resources';

const METADATA = v.object({ functions: v.array(v.object({ id: v.string(), name: v.string() })) });

/** Functions that Excel would offer and the code does not know, or the other way round, in any language. */
export function checkFunctionList(root: Element, facts: Facts): Problem[] {
  return named(root, 'Metadata')
    .flatMap(childrenOf)
    .flatMap((source) => {
      const url = resource(root, attribute(source, 'resid'));
      if (!url) return [];
      const addresses = [
        attribute(url, 'DefaultValue'),
        ...childrenOf(url).map((child) => attribute(child, 'Value')),
      ];
      return addresses.flatMap((address) => checkMetadata(placeUnder(baseOf(root), address), source, facts));
    });
}

function checkMetadata(place: string | undefined, source: Element, { file, functions }: Facts): Problem[] {
  const bytes = place === undefined ? undefined : file(place);
  if (place === undefined || bytes === undefined) return [];
  const path = `${pathOf(source)} → ${place}`;
  const metadata = v.safeParse(v.pipe(v.string(), v.parseJson(), METADATA), bytes.toString('utf8'));
  if (!metadata.success) {
    return [{ path, problem: 'The file does not list functions.', remedy: 'Run "npm run build".' }];
  }
  const listed = metadata.output.functions.map(({ id }) => id);
  return [
    ...listed
      .filter((id) => !functions.includes(id))
      .map((id) => ({
        path,
        problem: `The code does not associate ${id}.`,
        remedy: 'Register it in src/functions.',
      })),
    ...functions
      .filter((id) => !listed.includes(id))
      .map((id) => ({
        path,
        problem: `${id} is not listed.`,
        remedy: 'Add it to the catalogue, then build.',
      })),
    ...listed
      .filter((id, index) => listed.indexOf(id) !== index)
      .map((id) => ({ path, problem: `${id} is listed twice.`, remedy: 'Keep one.' })),
    ...metadata.output.functions
      .filter(({ id, name }) => id !== name)
      .map(({ id, name }) => ({
        path,
        problem: `${id} is called ${name} in this language.`,
        remedy: 'Names are the same in every language.',
      })),
  ];
}
