import { addressOf } from './a1';
import type { Area } from './cellStore';
import type { HostEntry } from './protocol';

const EVENT_CATEGORY = 65_536;
/** Target of events that are about the whole workbook. */
const WORKBOOK = 'Workbook';

/** Events the stand-in raises, with the number the library knows them by. */
export const EventType = { changed: 10, selectionChanged: 14 } as const;
export type EventType = (typeof EventType)[keyof typeof EventType];

/** Who changed cells: a person here, the add-in itself, or somebody elsewhere who works in the same file. */
export type ChangeSource = 'person' | 'addin' | 'remote';

/** Keeps which events the library asked for and tells it when they happen. */
export class Events {
  private readonly registered = new Map<string, number>();

  constructor(private readonly send: (entries: readonly HostEntry[]) => void) {}

  register(event: EventType, sheet: string | null): void {
    const key = `${String(event)} ${sheet ?? WORKBOOK}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(event: EventType, sheet: string | null): void {
    const key = `${String(event)} ${sheet ?? WORKBOOK}`;
    this.registered.set(key, Math.max(0, (this.registered.get(key) ?? 0) - 1));
  }

  /** Number of registrations that were not taken back. */
  get registrations(): number {
    return [...this.registered.values()].reduce((sum, count) => sum + count, 0);
  }

  cellsChanged(sheet: string, area: Area, by: ChangeSource): void {
    this.raise(EventType.changed, sheet, by === 'remote', {
      changeType: 'RangeEdited',
      source: by === 'remote' ? 'Remote' : 'Local',
      worksheetId: sheet,
      address: addressOf(area),
      shiftDirection: 'None',
      triggerSource: by === 'addin' ? 'ThisLocalAddin' : 'Unknown',
    });
  }

  selectionChanged(sheet: string, area: Area): void {
    this.raise(EventType.selectionChanged, sheet, false, { address: addressOf(area), worksheetId: sheet });
  }

  private raise(event: EventType, sheet: string, isRemote: boolean, details: object): void {
    const entries = [sheet, WORKBOOK]
      .filter((target) => (this.registered.get(`${String(event)} ${target}`) ?? 0) > 0)
      .map((targetId) => ({
        messageCategory: EVENT_CATEGORY,
        messageType: event,
        targetId,
        message: JSON.stringify(details),
        ...(isRemote && { isRemoteOverride: true }),
      }));
    if (entries.length > 0) this.send(entries);
  }
}
