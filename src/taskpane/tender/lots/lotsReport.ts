import type { LotsResult } from '../../../engine';
import type { ReportPart, ReportTable, ReportText } from '../../../workbook/workbook';
import type { Texts } from '../../shell/texts';
import { unitsOf } from '../result/figures';
import { outcomeSentence } from '../result/outcomeSentences';
import { rankingTable } from '../result/rankingTable';
import type { Division, RankedLot } from './division';
import { whyNotOthers, winnerOf } from './lotSentences';
import type { DividedLots } from './useDivision';

function heading(text: string): ReportText {
  return { kind: 'heading', text };
}

function line(text: string): ReportText {
  return { kind: 'text', text };
}

function divisionTable(result: LotsResult, totals: 'points' | 'euro' | 'index', texts: Texts): ReportTable {
  const { translate, render } = texts;
  return {
    kind: 'table',
    name: translate('tender.lots.report.table'),
    columns: [
      { title: translate('tender.role.lot'), format: 'text' },
      { title: translate('tender.lots.report.winner'), format: 'text' },
      { title: translate('tender.report.total'), format: totals },
      { title: translate('tender.report.explanation'), format: 'text' },
    ],
    rows: result.lots.map((lot) => [
      lot.id,
      render(winnerOf(lot)),
      lot.total,
      whyNotOthers(lot).map(render).join(' '),
    ]),
  };
}

/** The division of the lots for the written result: who gets which lot and why, and what became of combinations. */
function divisionParts(division: Division, texts: Texts): readonly ReportPart[] {
  const { translate, render } = texts;
  const title = heading(translate('tender.lots.division'));
  switch (division.kind) {
    case 'waiting':
      return [title, line(translate('tender.lots.waiting', { lots: division.lots.join(', ') }))];
    case 'open':
      return [title, line(translate('tender.lots.open')), ...division.gaps.map((gap) => line(render(gap)))];
    case 'failed':
      return [title, line(render(division.failure.text))];
    case 'divided': {
      const { request, result } = division;
      const unit = request.model === null ? 'points' : unitsOf(request.model).total;
      return [
        title,
        divisionTable(result, unit === 'points' || unit === 'euro' ? unit : 'index', texts),
        ...result.findings.filter(({ code }) => code === 'LIMIT').map(({ message }) => line(render(message))),
        ...result.combinations.map(({ id, reason }) => line(`${id}: ${render(reason)}`)),
      ];
    }
  }
}

/** The ranking of one lot for the written result. */
function lotParts({ lot, ranking }: RankedLot, texts: Texts): readonly ReportPart[] {
  const title = heading(texts.translate('tender.lots.name', { lot }));
  if (ranking.kind !== 'ranked') return [title, line(texts.translate('tender.lots.report.noRanking'))];
  const { request, result } = ranking;
  return [
    title,
    line(texts.render(outcomeSentence(request.model, result))),
    rankingTable(request, result, texts),
  ];
}

/** Everything about the lots of a tender for the written result: the division, and the ranking of every lot. */
export function lotsReport({ division, lots }: DividedLots, texts: Texts): readonly ReportPart[] {
  return [...divisionParts(division, texts), ...lots.flatMap((lot) => lotParts(lot, texts))];
}
