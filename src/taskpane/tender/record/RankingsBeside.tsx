import type { SealedChange } from '../../../engine';
import { FigureTable } from '../../shell/FigureTable';
import { SmallLine } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';

type SealedRanking = SealedChange['rankingBefore'];

/** The ranking before and after a change of the model, side by side. */
export function RankingsBeside(props: { readonly before: SealedRanking; readonly after: SealedRanking }) {
  const { translate } = useTexts();
  const { before, after } = props;
  if (before === null && after === null) return <SmallLine>{translate('record.noRankings')}</SmallLine>;
  const ids = [...new Set([...(after ?? []), ...(before ?? [])].map(({ id }) => id))];
  const rankOf = (ranking: SealedRanking, id: string): number | null =>
    ranking?.find((bid) => bid.id === id)?.rank ?? null;
  const shown = (rank: number | null): string => (rank === null ? '–' : String(rank));
  const last = ids.length + 1;
  const ordered = [...ids].sort((a, b) => (rankOf(after, a) ?? last) - (rankOf(after, b) ?? last));
  return (
    <FigureTable
      label={translate('record.rankings')}
      columns={[
        { title: translate('tender.role.name'), holds: 'words' },
        { title: translate('record.before'), holds: 'figures' },
        { title: translate('record.after'), holds: 'figures' },
      ]}
      rows={ordered.map((id) => {
        const [was, is] = [rankOf(before, id), rankOf(after, id)];
        return { cells: [id, shown(was), shown(is)], marked: was !== is };
      })}
    />
  );
}
