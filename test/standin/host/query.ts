import type { HasVersion, HostObject } from './hostObject';
import type { QueryInfo } from './protocol';
import { refuseMember } from './refusal';

/** Properties asked for, as a tree: `format/font/bold` becomes format → font → bold. */
interface Wanted {
  readonly all: boolean;
  readonly names: ReadonlyMap<string, Wanted>;
}

function hostName(name: string): string {
  return name.startsWith('_') ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

function wantedOf(paths: readonly (readonly string[])[]): Wanted {
  const byName = new Map<string, (readonly string[])[]>();
  let all = paths.length === 0;
  for (const [first, ...rest] of paths) {
    if (first === undefined || first === '*' || first === '$all') {
      all = true;
    } else if (first !== '$none') {
      const name = hostName(first);
      const deeper = byName.get(name) ?? [];
      byName.set(name, rest.length === 0 ? deeper : [...deeper, rest]);
    }
  }
  return { all, names: new Map([...byName].map(([name, deeper]) => [name, wantedOf(deeper)])) };
}

function segments(path: string): string[] {
  return path.split(/[/.]/).filter((segment) => segment.toLowerCase() !== 'items');
}

/** Names of the answer: as the host names them, or as people write them. */
interface Naming {
  readonly items: string;
  readonly name: (name: string) => string;
}

const HOST_NAMING: Naming = { items: '_Items', name: (name) => name };
const JSON_NAMING: Naming = {
  items: 'items',
  name: (name) => (name.startsWith('_') ? name : name.charAt(0).toLowerCase() + name.slice(1)),
};

function plain(object: HostObject, wanted: Wanted, naming: Naming, has: HasVersion): Record<string, unknown> {
  const answer: Record<string, unknown> = { ...object.identity() };
  if (wanted.all) {
    for (const name of object.scalarNames()) answer[naming.name(name)] = object.read(name, has);
  }
  for (const [name, deeper] of wanted.names) {
    answer[naming.name(name)] = object.isChild(name)
      ? loaded(object.child(name, has), deeper, naming, has)
      : object.read(name, has);
  }
  return answer;
}

function loaded(
  object: HostObject,
  wanted: Wanted,
  naming: Naming,
  has: HasVersion,
  window: { readonly skip: number; readonly top: number } = { skip: 0, top: Infinity },
): Record<string, unknown> {
  if (!object.isCollection) return plain(object, wanted, naming, has);
  const own = object.scalarNames().filter((name) => wanted.names.has(name) || wanted.all);
  const perItem: Wanted = {
    all: wanted.all,
    names: new Map([...wanted.names].filter(([name]) => !own.includes(name))),
  };
  const items = object.items().slice(window.skip, window.skip + window.top);
  return {
    ...Object.fromEntries(own.map((name) => [naming.name(name), object.read(name, has)])),
    [naming.items]: items.map((item) => plain(item, perItem, naming, has)),
  };
}

/** Answers a load: the properties asked for, or all plain ones when none are named. */
export function answerQuery(object: HostObject, query: QueryInfo, has: HasVersion, asJson: boolean): unknown {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])].map(segments);
  const wanted = wantedOf(paths);
  if (query.Top !== undefined && query.Top !== null && !object.isCollection) {
    refuseMember(object.className, 'load', 'top and skip are for collections.');
  }
  const window = { skip: query.Skip ?? 0, top: query.Top ?? Infinity };
  return loaded(object, wanted, asJson ? JSON_NAMING : HOST_NAMING, has, window);
}
