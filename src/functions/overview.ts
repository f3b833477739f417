import { assess, step, text, type ListReading, type Placement, type Purchase } from '../engine';
import { render, translate } from '../i18n/render';
import { number } from './cells';
import { date } from './dates';
import { define, problemWith } from './definition';
import { purchaseList, staffList } from './lists';
import { findingRows } from './overviewFindings';
import { figureRows } from './overviewFigures';
import { optional } from './parameter';
import { RULE_PACK } from './rulePack';

const OF_DATE = text('functions.overview.year.ofDate');
const LATEST_START = text('functions.overview.year.latestStart');

/** `OVERZICHT`: where an organisation stands, from a staff list and a list of purchases on a sheet. */
export const overzicht = define({
  id: 'OVERZICHT',
  category: 'ladder',
  description: 'functions.OVERZICHT',
  parameters: {
    personeel: staffList('functions.OVERZICHT.personeel'),
    totaal_fte: number('functions.parameter.totalFte'),
    inkoop: optional(purchaseList('functions.OVERZICHT.inkoop')),
    peildatum: optional(date('functions.OVERZICHT.peildatum')),
    regels: RULE_PACK,
  },
  result: 'spill',
  engineNames: { totalFte: 'totaal_fte', referenceYear: 'peildatum', rules: 'regels' },
  calculate: ({ personeel, totaal_fte, inkoop, peildatum, regels }, language) => {
    const lists = { personeel, inkoop: inkoop ?? NOTHING_BOUGHT };
    const measured = measuredYear(personeel, peildatum);
    if (measured === undefined) return problemWith('peildatum', text('functions.problem.noYear'));
    const outcome = assess({
      rules: regels,
      totalFte: totaal_fte,
      referenceYear: measured.year,
      placements: personeel.rows.map(({ value }) => value),
      purchases: lists.inkoop.rows.map(({ value }) => value),
    });
    if (!outcome.ok) return outcome;
    const assessment = outcome.value;
    const rows = [
      ...figureRows(assessment, language),
      [translate('functions.overview.year', language), measured.year, render(measured.note, language)],
      ...findingRows(assessment, lists, language),
    ];
    return {
      ok: true,
      value: rows,
      get trace() {
        const label = text('functions.trace.overview');
        return step(label, assessment.level, undefined, [outcome.trace], measured.assumptions);
      },
    };
  },
});

const NOTHING_BOUGHT: ListReading<Purchase> = { rows: [], findings: [], complete: true };

/** A function has no clock: without a date it is the year in which the last placement of the list started. */
function measuredYear({ rows }: ListReading<Placement>, peildatum: string | undefined) {
  if (peildatum !== undefined) return { year: yearOf(peildatum), note: OF_DATE, assumptions: [] };
  const years = rows.map(({ value }) => yearOf(value.start ?? ''));
  if (years.length === 0) return undefined;
  return {
    year: years.reduce((one, other) => Math.max(one, other)),
    note: LATEST_START,
    assumptions: [LATEST_START],
  };
}

function yearOf(iso: string): number {
  return Number(iso.slice(0, 4));
}
