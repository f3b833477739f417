import { compare } from '../decimal';
import { answer, invalid, type Failure, type Outcome } from '../explain/outcome';
import { quantity, text } from '../explain/text';
import { input, step, type Trace } from '../explain/trace';
import { notAnAmount, notAShare } from './amounts';
import { noOrganisation } from './organisation';

/** A purchase at an organisation that counts as social. */
export interface Supplier {
  /** Value of the order in euro. */
  readonly value: number;
  /** Turnover of the supplier in euro, in the same year. */
  readonly turnover: number;
  /** Fte that work at the supplier. */
  readonly fte: number;
  /** Direct contribution of the supplier, a fraction. */
  readonly direct: number;
}

const LABEL = text('ladder.indirect');
const ATTRIBUTED = text('ladder.attributedFte');
const TOTAL = text('ladder.input.totalFte');
const VALUE = text('ladder.input.value');
const TURNOVER = text('ladder.input.turnover');
const SUPPLIER_FTE = text('ladder.input.supplierFte');
const SUPPLIER_DIRECT = text('ladder.input.supplierDirect');
const PRO_RATA = [text('ladder.assumption.attributedProRata')] as const;

/**
 * The indirect contribution: fte of the target group that worked on what the organisation bought, as a share of its own
 * fte and those fte together. Per supplier: value / turnover × fte × direct contribution.
 *
 * `invalid`: a negative number, a turnover of 0, an order larger than the turnover, a direct contribution that is no
 * fraction, a total of 0. The reason names the row.
 *
 * @param suppliers a row per supplier; none means nothing was bought.
 * @param totalFte fte of the own organisation.
 * @returns a fraction below 1, before the 80/20 rule. Source: PSO-Nederland, "Indirecte sociale bijdrage".
 */
export function indirectContribution(question: {
  suppliers: readonly Supplier[];
  totalFte: number;
}): Outcome<number> {
  const nobody = noOrganisation(question.totalFte, 'totalFte');
  if (nobody) return nobody;
  const lines: Trace[] = [];
  let attributedFte = 0;
  for (const [index, supplier] of question.suppliers.entries()) {
    const wrong = notASupplier(supplier);
    if (wrong) return inRow(wrong, index + 1);
    lines.push(supplierLine(supplier, index + 1));
    attributedFte += attributedBy(supplier);
  }
  const from = [
    step(ATTRIBUTED, attributedFte, 'fte', lines, PRO_RATA),
    input(TOTAL, question.totalFte, 'fte'),
  ];
  const share = indirectShare(attributedFte, question.totalFte);
  return answer(share, step(LABEL, share, 'fraction', from));
}

/** Fte of the target group that worked at a supplier on what was bought there. */
export function attributedBy({ value, turnover, fte, direct }: Supplier): number {
  return (value / turnover) * fte * direct;
}

/** Attributed fte as a share of the own and the attributed fte together. */
export function indirectShare(attributedFte: number, totalFte: number): number {
  return attributedFte / (totalFte + attributedFte);
}

/** The failure of a purchase that cannot be; undefined when it is fine. */
export function notASupplier({ value, turnover, fte, direct }: Supplier): Failure | undefined {
  const wrong =
    notAnAmount(value, 'value') ??
    notAnAmount(turnover, 'turnover') ??
    notAnAmount(fte, 'fte') ??
    notAShare(direct, 'direct');
  if (wrong) return wrong;
  if (turnover === 0) return invalid(text('ladder.invalid.turnoverZero'), 'turnover');
  if (compare(value, turnover) <= 0) return undefined;
  const values = { value: quantity(value, 'euro'), turnover: quantity(turnover, 'euro') };
  return invalid(text('ladder.invalid.valueAboveTurnover', values), 'value');
}

function inRow(failure: Failure, row: number): Failure {
  const located = text('ladder.invalid.inRow', { row: quantity(row, 'count'), problem: failure.text });
  return { ...failure, text: located };
}

/** How the fte attributed to a supplier came about. */
export function supplierLine(
  supplier: Supplier,
  row: number,
  origins: Readonly<Partial<Record<keyof Supplier, string>>> = {},
): Trace {
  const label = text('ladder.attributedFte.supplier', { row: quantity(row, 'count') });
  return step(label, attributedBy(supplier), 'fte', [
    input(VALUE, supplier.value, 'euro', origins.value),
    input(TURNOVER, supplier.turnover, 'euro', origins.turnover),
    input(SUPPLIER_FTE, supplier.fte, 'fte', origins.fte),
    input(SUPPLIER_DIRECT, supplier.direct, 'fraction', origins.direct),
  ]);
}
