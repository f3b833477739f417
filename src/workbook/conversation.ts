import { refusalOf } from './refusal';

/** What a conversation with Excel is about. */
export interface About {
  /** The sheet it is about, so that a refusal can name it. */
  readonly sheet?: string;
  /** Whether it changes cells: then Excel takes all of it back with a single undo, where it can. */
  readonly writes?: boolean;
}

/**
 * One conversation with Excel: asks and writes through the context, waits while a cell is being edited, and turns
 * whatever Excel throws into a {@link WorkbookRefusal}.
 */
export async function withExcel<T>(
  about: About,
  talk: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  const oneUndo = about.writes === true && supports('1.20');
  try {
    return await Excel.run({ delayForCellEdit: true, ...(oneUndo && { mergeUndoGroup: true }) }, talk);
  } catch (error) {
    throw refusalOf(error, about.sheet);
  }
}

/** Whether this Excel has the members of a version of the ExcelApi requirement set. */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
