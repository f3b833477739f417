import type { CellBlock } from '../../../workbook/workbook';
import type { Criterion } from '../model/criterion';
import { criterionOf, EMPTY_MODEL, type TenderModel, type TieBreakRule } from '../model/model';
import { readModel } from '../model/modelFromSheet';
import type { TenderState } from '../state';

/**
 * Begins a change of the frozen model into what its sheet says now. What a sheet does not say, such as the rule after an
 * exclusion, stays as it was frozen; what it says unreadably is open, with a finding.
 */
export function takenOver(state: TenderState, block: CellBlock): TenderState {
  const { record, model } = state;
  const { modelSheet } = record;
  const reading = readModel(block);
  if (reading === null || modelSheet === null) return state;
  return {
    ...state,
    step: 'model',
    model: filledUp(reading.model, model),
    modelFindings: reading.findings,
    record: {
      ...record,
      edit: {
        before: model,
        lotsBefore: state.lots,
        reason: '',
        lookedAt: null,
        sheet: { ...modelSheet, block },
      },
    },
  };
}

/** What was read, with the settled choices where the sheet is silent; a criterion with the same name is the same one. */
function filledUp(read: TenderModel, settled: TenderModel): TenderModel {
  const free = Math.max(0, ...settled.criteria.map(({ id }) => id)) + 1;
  const ids = new Map(
    read.criteria.map(({ id, name }, place) => [
      id,
      settled.criteria.find((known) => known.name === name)?.id ?? free + place,
    ]),
  );
  const renumbered = (rule: TieBreakRule): TieBreakRule =>
    rule === 'quality' || rule === 'lowestPrice' ? rule : `criterion:${ids.get(criterionOf(rule)) ?? 0}`;
  const criteria = read.criteria.map((criterion): Criterion => {
    const known = settled.criteria.find(({ name }) => name === criterion.name);
    return sameChoices({ ...criterion, id: ids.get(criterion.id) ?? criterion.id }, known);
  });
  const { limits } = read.price;
  const sameFormula = read.price.formula === settled.price.formula;
  const silent = <K extends keyof TenderModel>(key: K): TenderModel[K] =>
    JSON.stringify(read[key]) === JSON.stringify(EMPTY_MODEL[key]) ? settled[key] : read[key];
  const remaining = new Set(criteria.map(({ id }) => `criterion:${id}`));
  const kept = settled.tieBreak.filter((rule) => !rule.startsWith('criterion:') || remaining.has(rule));
  return {
    aggregation: read.aggregation,
    price: { ...read.price, limits: limits === null && sameFormula ? settled.price.limits : limits },
    index: silent('index'),
    criteria,
    costs: silent('costs'),
    budget: silent('budget'),
    band: silent('band'),
    minimumTotal: silent('minimumTotal'),
    rounding: silent('rounding'),
    tieBreak: read.tieBreak.length === 0 ? kept : read.tieBreak.map(renumbered),
    afterExclusion: silent('afterExclusion'),
    aboveEuThreshold: silent('aboveEuThreshold'),
  };
}

/** A criterion from the sheet with the column, and the choices beside its figures, of the one with the same name. */
function sameChoices(criterion: Criterion, known: Criterion | undefined): Criterion {
  const { column = null } = known ?? {};
  switch (criterion.kind) {
    case 'score':
    case 'label': {
      const settled = known?.kind === 'score' || known?.kind === 'label' ? known.evaluators : null;
      return { ...criterion, column, evaluators: criterion.evaluators ?? settled };
    }
    case 'level': {
      const settled = known?.kind === 'level' ? known.equivalentEvidence : null;
      return { ...criterion, column, equivalentEvidence: criterion.equivalentEvidence ?? settled };
    }
    case 'share':
    case 'amount':
    case 'relative':
      return { ...criterion, column };
  }
}
