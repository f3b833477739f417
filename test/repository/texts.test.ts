import { readFileSync, readdirSync } from 'node:fs';
import { LEVELS } from '../../src/engine/ladder/level';
import { en } from '../../src/i18n/en';
import { nl } from '../../src/i18n/nl';
import { INLINE_SENTENCES, LITERALS, TEXT_CALLS } from './sourceTexts';

type Texts = Readonly<Record<string, string>>;

const dutch: Texts = nl;
const english: Texts = en;
const keys = Object.keys(dutch);
const languages: readonly (readonly [name: string, texts: Texts])[] = [
  ['nl', dutch],
  ['en', english],
];

/** First parts of the keys, such as `tender`: a string that starts with one and a dot is meant as a key. */
const rooms = new Set(keys.map((key) => key.split('.')[0]));

function placeholders(text: string | undefined): string[] {
  return [...new Set([...(text ?? '').matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort();
}

function placed(found: readonly { readonly place: string }[], say: (index: number) => string): string[] {
  return found.map(({ place }, index) => `${place}: ${say(index)}`);
}

test('every text exists in Dutch and in English', () => {
  expect(Object.keys(english).sort()).toEqual([...keys].sort());
});

test('a text has the same blanks to fill in in both languages', () => {
  const different = keys.filter(
    (key) => placeholders(dutch[key]).join() !== placeholders(english[key]).join(),
  );
  expect(different).toEqual([]);
});

test.each(languages)('no text is empty: %s', (_, texts) => {
  expect(keys.filter((key) => (texts[key] ?? '').trim() === '')).toEqual([]);
});

test.each(languages)('no text shouts: %s', (_, texts) => {
  expect(keys.filter((key) => (texts[key] ?? '').includes('!'))).toEqual([]);
});

test('Dutch texts say u', () => {
  expect(keys.filter((key) => /\b(je|jij|jou|jouw|jullie)\b/i.test(dutch[key] ?? ''))).toEqual([]);
});

test.each(['nl', 'en'])('no key is given twice, where the last would silently win: %s', (language) => {
  const folder = `src/i18n/${language}`;
  const given = readdirSync(folder).flatMap((file) =>
    [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/^ {2}'([^']+)':/gm)].map(([, key = '']) => key),
  );
  expect(given.filter((key, index) => given.indexOf(key) !== index)).toEqual([]);
  expect([...given].sort()).toEqual([...keys].sort());
});

test('every key that the sources name has a text', () => {
  const named = LITERALS.filter(({ text }) => rooms.has(text.split('.')[0]) && /^\w+(\.[\w-]+)+$/.test(text));
  const missing = [...named.map(({ text, place }) => ({ key: text, place })), ...TEXT_CALLS].filter(
    ({ key }) => !(key in dutch),
  );
  expect(placed(missing, (index) => missing[index]?.key ?? '')).toEqual([]);
});

test('every text is used', () => {
  const used = new Set(LITERALS.map(({ text }) => text));
  expect(keys.filter((key) => !used.has(key))).toEqual([]);
});

test('who shows a text fills in its blanks and nothing else', () => {
  const wrong = TEXT_CALLS.filter(
    ({ key, values }) =>
      key in dutch && values !== null && [...values].sort().join() !== placeholders(dutch[key]).join(),
  );
  expect(
    placed(wrong, (index) => `${wrong[index]?.key ?? ''} ← ${wrong[index]?.values?.join() ?? ''}`),
  ).toEqual([]);
});

test('no screen holds a sentence of its own, but for the names of the levels', () => {
  const names: readonly string[] = LEVELS;
  const sentences = INLINE_SENTENCES.filter(({ text }) => !names.includes(text));
  expect(placed(sentences, (index) => sentences[index]?.text ?? '')).toEqual([]);
});
