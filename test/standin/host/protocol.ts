import * as v from 'valibot';

/** What the library asks for in one action. */
export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** How an object path finds its object. */
export const PathType = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

const ArgumentInfo = v.object({
  Arguments: v.nullish(v.array(v.unknown())),
  /** Beside each argument: the object path it stands for, 0 for a plain value. */
  ReferencedObjectPathIds: v.nullish(v.array(v.nullish(v.number()))),
});

const QueryInfo = v.object({
  Select: v.nullish(v.array(v.string())),
  Expand: v.nullish(v.array(v.string())),
  Top: v.nullish(v.number()),
  Skip: v.nullish(v.number()),
});

const Action = v.object({
  Id: v.number(),
  ActionType: v.number(),
  Name: v.string(),
  ObjectPathId: v.number(),
  ArgumentInfo: v.optional(ArgumentInfo),
  QueryInfo: v.optional(QueryInfo),
  ObjectState: v.optional(v.record(v.string(), v.unknown())),
});

const ObjectPath = v.object({
  Id: v.number(),
  ObjectPathType: v.number(),
  Name: v.string(),
  ParentObjectPathId: v.optional(v.number()),
  ArgumentInfo: v.optional(ArgumentInfo),
});

const RequestBody = v.object({
  Actions: v.array(Action),
  ObjectPaths: v.record(v.string(), ObjectPath),
});

export type ArgumentInfo = v.InferOutput<typeof ArgumentInfo>;
export type QueryInfo = v.InferOutput<typeof QueryInfo>;
export type Action = v.InferOutput<typeof Action>;
export type ObjectPath = v.InferOutput<typeof ObjectPath>;
export type RequestBody = v.InferOutput<typeof RequestBody>;

/** Reads the body of a request; a body of another shape is a change of the library and stops the test. */
export function parseRequest(body: string): RequestBody {
  return v.parse(RequestBody, JSON.parse(body));
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ActionError {
  readonly ActionIndex: number;
  readonly Code: string;
  readonly HttpStatusCode: number;
  readonly Location: string;
  readonly Message: string;
}

export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  readonly Error?: ActionError;
}

/** Flags of a request that the host looks at. */
export const RequestFlag = { waitForCellEdit: 64 } as const;

/** What goes back for a request: a body with results, or, when the request as a whole failed, an error. */
export type Response =
  | { readonly statusCode: 200; readonly body: ResponseBody }
  | { readonly statusCode: number; readonly error: { readonly code: string; readonly message: string } };

const BridgeMessage = v.object({
  id: v.optional(v.number()),
  type: v.number(),
  flags: v.optional(v.number()),
  message: v.object({ body: v.union([v.string(), v.record(v.string(), v.unknown())]) }),
});

/** A request that came over the native bridge. */
export function parseBridgeMessage(json: string): { id: number | undefined; flags: number; body: string } {
  const { id, flags, message } = v.parse(BridgeMessage, JSON.parse(json));
  return {
    id,
    flags: flags ?? 0,
    body: typeof message.body === 'string' ? message.body : JSON.stringify(message.body),
  };
}

/** The answer to a request as the native bridge carries it. */
export function bridgeAnswer(id: number | undefined, response: Response): string {
  const body = 'body' in response ? response.body : { error: response.error };
  return JSON.stringify({
    id,
    type: 2,
    message: { statusCode: response.statusCode, headers: {}, body: JSON.stringify(body) },
  });
}

/** Something the host tells the library unasked. */
export interface HostEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId?: string;
  readonly message: unknown;
  readonly isRemoteOverride?: boolean;
}

/** Entries as the native bridge carries them. */
export function bridgeEntries(entries: readonly HostEntry[]): string {
  return JSON.stringify({ type: 3, message: { entries } });
}
