import { Given } from './given';
import { isHostObject, publicName } from './hostObject';
import type { HasVersion, HostObject } from './hostObject';
import { ActionType, PathType } from './protocol';
import type { Action, ActionResult, ArgumentInfo, ObjectPath, RequestBody, ResponseBody } from './protocol';
import { answerQuery } from './query';
import type { References } from './references';
import { Refusal, refuse, refuseMember } from './refusal';

/** Where a batch finds its objects. */
export interface Roots {
  readonly workbook: HostObject;
  /** An object made by type name; null when the stand-in has no such type. */
  readonly service: (typeName: string) => HostObject | null;
  readonly references: References;
  readonly has: HasVersion;
}

/** Runs the actions of one request in order and stops at the first that is refused, as Excel does. */
class Batch {
  private readonly resolved = new Map<number, HostObject | null>();
  private readonly referenceOfPath = new Map<number, string>();
  private readonly kept: ReadonlySet<number>;

  constructor(
    private readonly request: RequestBody,
    private readonly roots: Roots,
  ) {
    this.kept = new Set(
      request.Actions.filter((action) => action.Name === '_KeepReference').map(
        (action) => action.ObjectPathId,
      ),
    );
  }

  perform(action: Action): unknown {
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.instantiate(action.ObjectPathId);
      case ActionType.query:
      case ActionType.queryAsJson:
        return this.query(action);
      case ActionType.method:
        return this.method(action);
      case ActionType.setProperty:
        this.present(action).write(action.Name, this.argumentsOf(action.ArgumentInfo)[0], this.roots.has);
        return null;
      case ActionType.trace:
        return null;
      case ActionType.update:
        return this.update(action);
      case ActionType.recursiveQuery:
        return refuseMember(this.present(action).className, 'loadRecursive');
      case ActionType.ensureUnchanged:
        return refuseMember(this.present(action).className, 'ensureUnchanged');
      default:
        return refuse('InvalidArgument', `ActionType ${String(action.ActionType)}`);
    }
  }

  private instantiate(pathId: number): unknown {
    const object = this.object(pathId);
    if (object === null) return null;
    const identity = object.identity();
    if (!object.keptByReference || !this.kept.has(pathId)) return identity;
    return { ...identity, _ReferenceId: this.referenceFor(pathId, object) };
  }

  private referenceFor(pathId: number, object: HostObject): string {
    const path = this.path(pathId);
    if (path.ObjectPathType === PathType.reference) return path.Name;
    const known = this.referenceOfPath.get(pathId);
    if (known !== undefined) return known;
    const reference = this.roots.references.keep(object);
    this.referenceOfPath.set(pathId, reference);
    return reference;
  }

  private query(action: Action): unknown {
    const object = this.object(action.ObjectPathId);
    if (object === null) return null;
    const asJson = action.ActionType === ActionType.queryAsJson;
    return answerQuery(object, action.QueryInfo ?? {}, this.roots.has, asJson);
  }

  private method(action: Action): unknown {
    const given = new Given(this.argumentsOf(action.ArgumentInfo));
    const path = this.path(action.ObjectPathId);
    if (path.ObjectPathType === PathType.root) {
      if (action.Name === '_RemoveReference') {
        this.roots.references.release(given.text(0));
        return null;
      }
      if (action.Name === '_RemoveAllReferences') {
        this.roots.references.releaseAll();
        return null;
      }
    }
    if (action.Name === '_KeepReference' && this.object(action.ObjectPathId) === null) return null;
    const object = this.present(action);
    const answer = object.call(action.Name, given, this.roots.has);
    if (isHostObject(answer))
      refuseMember(object.className, publicName(action.Name), 'It gives an object, not a value.');
    return answer ?? null;
  }

  private update(action: Action): null {
    const object = this.present(action);
    for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
      object.write(name.charAt(0).toUpperCase() + name.slice(1), value, this.roots.has);
    }
    return null;
  }

  private present(action: Action): HostObject {
    return this.object(action.ObjectPathId) ?? refuse('ItemNotFound');
  }

  private path(id: number): ObjectPath {
    return (
      this.request.ObjectPaths[String(id)] ??
      refuse('InvalidArgument', `Object path ${String(id)} is missing.`)
    );
  }

  private object(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const found = this.find(this.path(id));
    this.resolved.set(id, found);
    return found;
  }

  private parent(path: ObjectPath): HostObject | null {
    return path.ParentObjectPathId === undefined
      ? refuse('InvalidArgument')
      : this.object(path.ParentObjectPathId);
  }

  private find(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.root:
        return this.roots.workbook;
      case PathType.newObject:
        return this.roots.service(path.Name) ?? refuseMember(path.Name, 'newObject');
      case PathType.method: {
        const parent = this.parent(path);
        if (parent === null) return null;
        const answer = parent.call(path.Name, new Given(this.argumentsOf(path.ArgumentInfo)), this.roots.has);
        if (answer === null || isHostObject(answer)) return answer;
        return refuseMember(parent.className, publicName(path.Name), 'It gives a value, not an object.');
      }
      case PathType.property:
        return this.parent(path)?.child(path.Name, this.roots.has) ?? null;
      case PathType.indexer:
        return this.parent(path)?.item(new Given(this.argumentsOf(path.ArgumentInfo)).key(0)) ?? null;
      case PathType.reference:
        return this.roots.references.get(path.Name);
      case PathType.nullObject:
        return null;
      default:
        return refuse('InvalidArgument', `ObjectPathType ${String(path.ObjectPathType)}`);
    }
  }

  private argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    const values = info?.Arguments ?? [];
    return values.map((value, at) => {
      const pathId = info?.ReferencedObjectPathIds?.[at];
      if (pathId === undefined || pathId === null || pathId === 0) return value;
      return (this.object(pathId) ?? refuse('ItemNotFound')).subject;
    });
  }
}

/** Answers a request. `afterAction` is told how many actions are done and may break off by throwing. */
export function runBatch(
  request: RequestBody,
  roots: Roots,
  afterAction: (done: number) => void,
): ResponseBody {
  const batch = new Batch(request, roots);
  const results: ActionResult[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: batch.perform(action) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return {
        Results: results,
        Error: {
          ActionIndex: index,
          Code: error.code,
          HttpStatusCode: error.status,
          Location: error.location,
          Message: error.message,
        },
      };
    }
    afterAction(results.length);
  }
  return { Results: results };
}
