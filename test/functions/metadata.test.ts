import path from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { FUNCTION_IDS } from '../../src/functions/identifiers';
import { metadataJson } from '../../src/functions/metadata';

interface Metadata {
  readonly functions: readonly FunctionMetadata[];
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
  readonly result: { readonly dimensionality?: string };
}

/** What the generator cannot write, so that it is added: errors are let in, so that they can be passed on. */
const ADDED = { allowErrorForDataTypeAny: true };

/** What the generator always writes and is left out: rich values slow Excel down, and their plain values are enough. */
const LEFT_OUT = { allowCustomDataForDataTypeAny: true };

const WORKSHEET = path.join(__dirname, '../../src/functions/worksheet.ts');

const ours = (language: 'nl' | 'en') => JSON.parse(metadataJson(language)) as Metadata;

describe("what Microsoft's generator makes of the sources", () => {
  let generated: Metadata;

  beforeAll(async () => {
    const result = await generateCustomFunctionsMetadata(WORKSHEET, false);
    expect(result.errors).toEqual([]);
    generated = JSON.parse(result.metadataJson) as Metadata;
  });

  test('has the functions of the public contract and no others', () => {
    expect(generated.functions.map(({ id }) => id).sort()).toEqual([...FUNCTION_IDS].sort());
  });

  test.each(FUNCTION_IDS)('is what the catalogue says of %s: names, texts, order, types and shapes', (id) => {
    const inCatalogue = ours('nl').functions.find((entry) => entry.id === id);
    expect(generated.functions.find((entry) => entry.id === id)).toEqual(inCatalogue);
  });

  test('differs from the catalogue in nothing else but what is added and left out', () => {
    const { functions } = ours('nl');
    expect({ ...generated, functions }).toEqual({ ...LEFT_OUT, functions });
    expect(ours('nl')).toEqual({ ...ADDED, functions });
  });
});

describe.each(['nl', 'en'] as const)('the metadata in %s', (language) => {
  test.each(ours(language).functions.map((entry) => [entry.id, entry] as const))(
    'describes %s and each of its arguments in a sentence',
    (_, { description, parameters }) => {
      for (const sentence of [description, ...parameters.map((parameter) => parameter.description)]) {
        expect(sentence).toMatch(/^\p{Lu}.+\.$/u);
      }
    },
  );
});

test('both languages have the same functions and arguments', () => {
  const shape = (language: 'nl' | 'en') =>
    ours(language).functions.map(({ id, name, result, parameters }) => ({
      id,
      name,
      result,
      parameters: parameters.map((parameter) => ({ ...parameter, description: '' })),
    }));
  expect(shape('en')).toEqual(shape('nl'));
});
