import { Given } from './given';
import { refuse, refuseMember } from './refusal';

/** A plain property of an Office.js class. Without `write` it is read-only. */
export interface Scalar<S> {
  readonly read: (subject: S) => unknown;
  readonly write?: (subject: S, value: unknown) => void;
}

/**
 * An Office.js class as the stand-in knows it: a table of its members under the names the library sends (PascalCase).
 * What is not in the table is refused with its full name.
 */
export interface ObjectClass<S> {
  readonly name: string;
  readonly scalars?: Readonly<Record<string, Scalar<S>>>;
  /** Properties that are objects themselves. */
  readonly children?: Readonly<Record<string, (subject: S) => HostObject>>;
  /** Methods; an object or null (a missing or-null object) becomes the result when the library asked for an object. */
  readonly methods?: Readonly<Record<string, (subject: S, given: Given) => unknown>>;
  /** Items of a collection, in order. */
  readonly items?: (subject: S) => readonly HostObject[];
  /** The item of a collection that has this name or id. */
  readonly item?: (subject: S, key: string) => HostObject | null;
  /** What an instantiated object says of itself, such as its id. */
  readonly identity?: (subject: S) => Readonly<Record<string, unknown>>;
  /** True for objects that are kept between requests by a reference, as ranges are. */
  readonly keptByReference?: true;
  /** ExcelApi version a member came with, where it is later than the class. */
  readonly since?: Readonly<Record<string, string>>;
  /** ExcelApi version the class came with. */
  readonly classSince?: string;
}

/** Says whether the Excel being played has an ExcelApi version. */
export type HasVersion = (version: string) => boolean;

/** One object of the workbook as the library sees it: members by name, everything unknown refused. */
export interface HostObject {
  readonly className: string;
  readonly subject: unknown;
  readonly keptByReference: boolean;
  readonly isCollection: boolean;
  identity(): Readonly<Record<string, unknown>>;
  scalarNames(): readonly string[];
  isChild(name: string): boolean;
  read(name: string, has: HasVersion): unknown;
  write(name: string, value: unknown, has: HasVersion): void;
  child(name: string, has: HasVersion): HostObject;
  call(name: string, given: Given, has: HasVersion): unknown;
  item(key: string): HostObject;
  items(): readonly HostObject[];
}

/** Makes host objects of one class. */
export type Maker<S> = (subject: S) => HostObject;

/** The name people write: `GetUsedRange` → `getUsedRange`. */
export function publicName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

const hostObjects = new WeakSet();

/** True for objects made by {@link objectClass}, as opposed to values a method returns. */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && hostObjects.has(value);
}

/** Turns the table of a class into a maker of its objects. */
export function objectClass<S>(table: ObjectClass<S>): Maker<S> {
  const refuseName = (name: string): never => refuseMember(table.name, publicName(name));

  const checkVersion = (name: string, has: HasVersion): void => {
    const since = table.since?.[name] ?? table.classSince;
    if (since !== undefined && !has(since)) {
      refuseMember(table.name, publicName(name), `It needs ExcelApi ${since}.`);
    }
  };

  return (subject) => {
    const made: HostObject = {
      className: table.name,
      subject,
      keptByReference: table.keptByReference === true,
      isCollection: table.items !== undefined,
      identity: () => table.identity?.(subject) ?? {},
      scalarNames: () => Object.keys(table.scalars ?? {}),
      isChild: (name) => table.children?.[name] !== undefined,
      read(name, has) {
        const scalar = table.scalars?.[name] ?? refuseName(name);
        checkVersion(name, has);
        return scalar.read(subject);
      },
      write(name, value, has) {
        const write = table.scalars?.[name]?.write ?? refuseName(name);
        checkVersion(name, has);
        write(subject, value);
      },
      child(name, has) {
        const child = table.children?.[name] ?? refuseName(name);
        checkVersion(name, has);
        return child(subject);
      },
      call(name, given, has) {
        if (name === '_KeepReference' && table.keptByReference === true) return null;
        const method = table.methods?.[name];
        if (method === undefined && table.item !== undefined) {
          if (name === 'GetItemOrNullObject') return table.item(subject, given.key(0));
          if (name === 'GetItem') return table.item(subject, given.key(0)) ?? refuse('ItemNotFound');
        }
        if (method === undefined && table.items !== undefined) {
          if (name === 'GetCount') return table.items(subject).length;
          if (name === 'GetItemAt')
            return table.items(subject)[given.integer(0)] ?? refuse('InvalidArgument');
        }
        if (method === undefined) return refuseName(name);
        checkVersion(name, has);
        return method(subject, given);
      },
      item(key) {
        if (table.item === undefined) return refuseName('GetItem');
        return table.item(subject, key) ?? refuse('ItemNotFound');
      },
      items: () => table.items?.(subject) ?? refuseName('Items'),
    };
    hostObjects.add(made);
    return made;
  };
}
