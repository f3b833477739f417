import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A place in the sources, as `file:line`. */
export type Place = string;

/** A text in the sources that is spelled out: a key, a name, or a sentence that should not be there. */
export interface Literal {
  readonly text: string;
  readonly place: Place;
}

/** A call that shows a text by its key, with the names of the values it gives; `null` when they cannot be read off. */
export interface TextCall {
  readonly key: string;
  readonly values: readonly string[] | null;
  readonly place: Place;
}

const SHOWING = ['text', 'translate'];

/** Attributes whose value a person reads or hears. */
const SPOKEN = ['aria-label', 'aria-description', 'title', 'alt', 'placeholder', 'label', 'content'];

/** The sources of the product and its command line, without the texts themselves. */
function sources(): ts.SourceFile[] {
  return ['src', 'scripts/engine']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
    )
    .concat('scripts/engine.ts')
    .filter((file) => /\.tsx?$/.test(file) && !/i18n[\\/](nl|en)[\\/]/.test(file))
    .map((file) => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
}

/** A tree and all that is in it. Words and signs without anything in them, such as brackets, say nothing and are left out. */
function everyNode(tree: ts.Node): readonly ts.Node[] {
  const nodes = [tree];
  for (const node of nodes) ts.forEachChild(node, (child) => void nodes.push(child));
  return nodes;
}

const NODES = sources().flatMap(everyNode);

function placeOf(node: ts.Node): Place {
  const file = node.getSourceFile();
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}

/** Every string that is spelled out in the sources. */
export const LITERALS: readonly Literal[] = NODES.filter(ts.isStringLiteralLike).map((node) => ({
  text: node.text,
  place: placeOf(node),
}));

/** Every call of `text` or `translate` with a key that is spelled out. */
export const TEXT_CALLS: readonly TextCall[] = NODES.filter(ts.isCallExpression).flatMap((call) => {
  const [key, values] = call.arguments.filter((argument) => !isLanguage(argument));
  if (!SHOWING.includes(nameOf(call.expression)) || key === undefined) return [];
  return keysIn(key).map((found) => ({ key: found, values: valuesIn(values), place: placeOf(call) }));
});

/** Every sentence written straight into a screen. */
export const INLINE_SENTENCES: readonly Literal[] = NODES.flatMap((node) => {
  if (ts.isJsxText(node)) return [{ text: node.text.trim(), place: placeOf(node) }];
  if (!ts.isJsxAttribute(node) || !SPOKEN.includes(node.name.getText())) return [];
  const { initializer } = node;
  return initializer && ts.isStringLiteral(initializer)
    ? [{ text: initializer.text, place: placeOf(node) }]
    : [];
}).filter(({ text }) => /\p{L}/u.test(text));

function nameOf(expression: ts.Expression): string {
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();
}

/** `translate` of `i18n/render` takes the language between the key and the values. */
function isLanguage(argument: ts.Expression): boolean {
  return /(^|\.)language$/.test(argument.getText());
}

function keysIn(expression: ts.Expression): string[] {
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  if (ts.isParenthesizedExpression(expression)) return keysIn(expression.expression);
  if (!ts.isConditionalExpression(expression)) return [];
  return [...keysIn(expression.whenTrue), ...keysIn(expression.whenFalse)];
}

function valuesIn(expression: ts.Expression | undefined): readonly string[] | null {
  if (expression === undefined) return [];
  if (!ts.isObjectLiteralExpression(expression)) return null;
  const names = expression.properties.map(({ name }) => name?.getText());
  return names.every((name) => name !== undefined) ? names : null;
}
