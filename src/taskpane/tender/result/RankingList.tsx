import { Button } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import type { AwardRequest, AwardResult } from '../../../engine';
import { formatAlike } from '../../../i18n/format';
import { useTexts } from '../../shell/texts';
import { BarPatterns } from './barPatterns';
import { barParts, fullBar } from './bidBar';
import { inOrder } from './bidStatus';
import { unitsOf } from './figures';
import { BarLegend } from './PointsBar';
import { RankingRow, useRankingStyles } from './RankingRow';

/** So many bids are drawn at once. */
const AT_ONCE = 25;

/** The ranking: rank, name and total, with a bar of what the total is made of and the reasons one click away. */
export function RankingList(props: {
  readonly request: AwardRequest;
  readonly result: AwardResult;
  /** By bid: the cell whose remark says that it is withdrawn. */
  readonly withdrawn: ReadonlyMap<string, string>;
}) {
  const styles = useRankingStyles();
  const texts = useTexts();
  const patterns = useId();
  const [drawn, setDrawn] = useState(AT_ONCE);
  const { model } = props.request;
  const { results, ties } = props.result;
  const bids = useMemo(() => inOrder(results), [results]);
  const full = useMemo(
    () =>
      fullBar(
        model,
        results.filter(({ total }) => total !== null).map((bid) => barParts(model, bid, texts)),
      ),
    [model, results, texts],
  );
  const shown = bids.slice(0, drawn);
  const scored = shown.flatMap(({ id, total }) => (total === null ? [] : [{ id, total }]));
  const figures = formatAlike(
    scored.map(({ total }) => total),
    unitsOf(model).total,
    texts.language,
  );
  const totals = new Map(scored.map(({ id }, place) => [id, figures[place] ?? '']));
  const [sample] = bids;
  const names = sample === undefined ? [] : barParts(model, sample, texts).map(({ name }) => name);
  return (
    <>
      <BarPatterns id={patterns} />
      {names.length > 1 && <BarLegend names={names} patterns={patterns} />}
      <ol className={styles.list} aria-label={texts.translate('tender.ranking')}>
        {shown.map((bid) => (
          <RankingRow
            key={bid.id}
            model={model}
            bid={bid}
            total={totals.get(bid.id) ?? texts.translate('tender.status.excluded')}
            tiedWith={(ties.find((group) => group.includes(bid.id)) ?? []).filter((id) => id !== bid.id)}
            withdrawnIn={props.withdrawn.get(bid.id)}
            full={full}
            patterns={patterns}
            trace={() => props.result.traceOf(bid.id)}
          />
        ))}
      </ol>
      {drawn < bids.length && (
        <Button size="small" onClick={() => setDrawn(drawn + AT_ONCE)}>
          {texts.translate('job.more')}
        </Button>
      )}
    </>
  );
}
