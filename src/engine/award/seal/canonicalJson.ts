/** A value as JSON can hold it. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;

/** An object as JSON can hold it. */
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/**
 * The one way to write a value as JSON (RFC 8785): the keys of every object in the order of their UTF-16 code units,
 * no spaces, lists in their own order, numbers and strings as ECMAScript writes them. Anybody can do it again with
 * another program and get the same characters.
 */
export function canonicalJson(value: JsonValue): string {
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}

/** Whether a value is a list. */
export function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** Whether a value is an object with keys. */
export function isObject(value: JsonValue): value is JsonObject {
  return typeof value === 'object' && value !== null && !isList(value);
}
