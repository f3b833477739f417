import { text, type Text } from '../../../engine';

/** So many digits tell two models apart at a glance; the whole mark proves it. */
const SHORT = 8;

/** The first digits of the mark of a model. */
export function shortHash(hash: string): string {
  return hash.slice(0, SHORT);
}

/** A moment as people write it: the day, and the time on the clock of who wrote it down. */
export function momentText(iso: string): Text {
  const [date = '', time = ''] = iso.split('T');
  return text('record.moment', { date: { date }, time: time.slice(0, 'hh:mm'.length) });
}
