import { listChanges, type ListedChange, type SealRecord } from '../../../engine';
import type { Texts } from '../../shell/texts';
import { momentText } from '../record/sealText';

/** So many places of a ranking are written on one line. */
const PLACES = 10;

/** The mark of the frozen model and every change after it, with the ranking before and after; nothing when it was not frozen. */
export function sealLines(record: SealRecord | null, texts: Texts): readonly string[] {
  if (record === null) return [];
  const changes = listChanges(record);
  return [
    texts.translate('record.frozenOn', { moment: momentText(record.when) }),
    texts.translate('record.mark', { mark: record.hash }),
    ...(changes.length === 0 ? [texts.translate('record.changes.none')] : []),
    ...changes.flatMap((change) => changeLines(change, texts)),
  ];
}

function changeLines(change: ListedChange, texts: Texts): readonly string[] {
  const { when, reason, what, hashAfter, rankingBefore, rankingAfter } = change;
  const heading = texts.translate('record.changeOf', { moment: momentText(when) });
  return [
    `${heading}: ${reason}`,
    ...what.map((difference) => texts.render(difference.what)),
    texts.translate('record.mark', { mark: hashAfter }),
    rankingLine(texts.translate('record.before'), rankingBefore, texts),
    rankingLine(texts.translate('record.after'), rankingAfter, texts),
  ];
}

function rankingLine(moment: string, ranking: ListedChange['rankingBefore'], { translate }: Texts): string {
  if (ranking === null) return `${moment}: ${translate('record.noRankings')}`;
  const ranked = ranking.flatMap(({ id, rank }) => (rank === null ? [] : [{ id, rank }]));
  const first = ranked.sort((a, b) => a.rank - b.rank || a.id.localeCompare(b.id)).slice(0, PLACES);
  return `${moment}: ${first.map(({ id, rank }) => `${String(rank)} ${id}`).join(', ')}`;
}
