import { readFileSync } from 'node:fs';
import { nl } from '../../src/i18n/nl';
import { trackedFiles } from './tracked';

const ROWS = readFileSync('docs/begrippen.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, term]) => term !== 'Begrip' && !/^-+$/.test(term ?? ''))
  .map(([, term = '', code = '', , , avoid = '']) => ({
    term,
    codeNames: quoted(code),
    avoided: quoted(avoid),
  }));

function quoted(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const sources = trackedFiles()
  .filter((file) => /^src\/.*\.tsx?$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

test('the dictionary can be read', () => {
  expect(ROWS.length).toBeGreaterThan(40);
  expect(ROWS.find(({ term }) => term === 'regelpakket')?.avoided).toEqual(['regelset']);
});

test('Dutch texts use the words of the dictionary', () => {
  const texts = Object.entries<string>(nl).map(([key, text]) => [key, text.replace(/\{\w+\}/g, '')] as const);
  const wrong = ROWS.flatMap(({ term, avoided }) =>
    avoided.flatMap((word) =>
      texts
        .filter(([, text]) => new RegExp(`\\b(${word}|${capitalised(word)})`).test(text))
        .map(([key]) => `${key}: "${word}" → ${term}`),
    ),
  );
  expect(wrong).toEqual([]);
});

test('the names the dictionary gives for the code are in the code', () => {
  const absent = ROWS.flatMap(({ codeNames }) => codeNames).filter((name) => !sources.includes(name));
  expect(absent).toEqual([]);
});
