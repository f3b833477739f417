import type { SealedChange, SealRecord } from '../../../engine';
import type { Texts } from '../../shell/texts';

/** So many places of a ranking are written on one line. */
const PLACES = 10;

/** The seal of the model and every change after it, with the ranking before and after; nothing without a seal. */
export function sealLines(record: SealRecord | null, texts: Texts): readonly string[] {
  if (record === null) return [];
  const { translate } = texts;
  const { hash, when, changes } = record;
  return [
    translate('tender.seal.frozen', { when: momentShown(when, texts), hash }),
    ...(changes.length === 0 ? [translate('tender.seal.unchanged')] : []),
    ...changes.flatMap((change) => changeLines(change, texts)),
  ];
}

function changeLines(change: SealedChange, texts: Texts): readonly string[] {
  const { translate } = texts;
  const when = momentShown(change.when, texts);
  const said = translate('tender.seal.changed', { when, reason: change.reason, hash: change.hashAfter });
  const { rankingBefore, rankingAfter } = change;
  if (rankingBefore === null || rankingAfter === null) return [said];
  const before = rankingShown(rankingBefore);
  return [said, translate('tender.seal.ranking', { before, after: rankingShown(rankingAfter) })];
}

function rankingShown(ranking: NonNullable<SealedChange['rankingBefore']>): string {
  const ranked = ranking.flatMap(({ id, rank }) => (rank === null ? [] : [{ id, rank }]));
  const first = ranked.sort((a, b) => a.rank - b.rank || a.id.localeCompare(b.id)).slice(0, PLACES);
  return first.map(({ id, rank }) => `${rank} ${id}`).join(', ');
}

/** Day and time of an ISO moment. */
function momentShown(when: string, { date }: Texts): string {
  const [day = '', time = ''] = when.split('T');
  return time === '' ? date(day) : `${date(day)} ${time.slice(0, 'hh:mm'.length)}`;
}
