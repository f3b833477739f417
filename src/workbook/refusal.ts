import { WorkbookRefusal, type RefusalReason } from './workbook';

/** What Excel's error codes mean to the user. A code that is not here is unexpected. */
const REASONS: Readonly<Record<string, RefusalReason>> = {
  InvalidOperationInCellEditMode: 'cellBeingEdited',
  WriteNotSupportedWhenModalDialogOpen: 'cellBeingEdited',
  ItemNotFound: 'sheetMissing',
  InvalidReference: 'sheetMissing',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  OperationCellsExceedLimit: 'tooLarge',
  ConnectionFailure: 'connectionLost',
  Timeout: 'connectionLost',
  InvalidOrTimedOutSession: 'connectionLost',
  RequestAborted: 'connectionLost',
  HostRestartNeeded: 'connectionLost',
  ApiNotFound: 'notSupported',
  NotImplemented: 'notSupported',
  UnsupportedFeature: 'notSupported',
  UnsupportedOperation: 'notSupported',
};

/**
 * The refusal behind whatever a conversation with Excel threw. `sheet` is the sheet the conversation was about; without
 * one, denied access means that the workbook itself is protected.
 */
export function refusalOf(error: unknown, sheet?: string): WorkbookRefusal {
  if (error instanceof WorkbookRefusal) return error;
  return new WorkbookRefusal(reasonOf(codeOf(error), sheet), sheet, { cause: error });
}

/** Excel's code of an error; empty for an error that is not Excel's. */
export function codeOf(error: unknown): string {
  return error instanceof OfficeExtension.Error ? error.code : '';
}

function reasonOf(code: string, sheet: string | undefined): RefusalReason {
  if (code === 'AccessDenied') return sheet === undefined ? 'workbookProtected' : 'sheetProtected';
  return REASONS[code] ?? 'unexpected';
}
