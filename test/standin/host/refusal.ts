/** Error codes of Excel that the stand-in answers with. */
export type RefusalCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'ConnectionFailure'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded';

const MESSAGES: Readonly<Record<RefusalCode, string>> = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound:
    'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  ConnectionFailure: "We couldn't connect to the server.",
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  ItemAlreadyExists: 'A resource with the same name or identifier already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
};

const STATUS: Readonly<Partial<Record<RefusalCode, number>>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  ConnectionFailure: 503,
};

/** What Excel answers when it will not do an action. Thrown inside the host, sent to the library as an error. */
export class Refusal extends Error {
  readonly status: number;

  constructor(
    readonly code: RefusalCode,
    detail?: string,
    /** Class and member the refusal is about, such as `Range.getSpecialCells`. */
    readonly location = '',
  ) {
    super(detail === undefined ? MESSAGES[code] : `${MESSAGES[code]} ${detail}`);
    this.name = 'Refusal';
    this.status = STATUS[code] ?? 400;
  }
}

/** Stops the action with one of Excel's errors. */
export function refuse(code: RefusalCode, detail?: string): never {
  throw new Refusal(code, detail);
}

/** Stops the action because the stand-in, or the requirement set it plays, has no such member. */
export function refuseMember(
  className: string,
  member: string,
  why = 'The stand-in for Excel does not have it.',
): never {
  const name = `${className}.${member}`;
  throw new Refusal('ApiNotFound', `${name}: ${why}`, name);
}
