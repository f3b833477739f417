import { compare } from '../../decimal';
import { quantity, text } from '../../explain/text';
import { attributedBy, notASupplier } from '../indirect';
import type { Finding } from './assessment';
import { aboutPurchase } from './findings';
import type { Purchase, PurchaseField } from './request';

/** A purchase that counts, with its place in the request, from 1. */
export interface CountedPurchase {
  readonly row: number;
  readonly purchase: Purchase;
}

/** What was bought, as far as it counts. */
export interface CountedPurchases {
  readonly purchases: readonly CountedPurchase[];
  /** Fte of the target group attributed to them. */
  readonly attributedFte: number;
  readonly findings: readonly Finding[];
}

/** Attributes fte to purchases. A purchase that cannot be is left out and is a finding; the others count. */
export function countPurchases(all: readonly Purchase[]): CountedPurchases {
  const counted: CountedPurchase[] = [];
  const findings: Finding[] = [];
  const bought = new Map<string, { readonly row: number; readonly value: number }>();
  let attributedFte = 0;
  for (const [index, purchase] of all.entries()) {
    const row = index + 1;
    const wrong = notASupplier(purchase);
    if (wrong) {
      const above = compare(purchase.value, purchase.turnover) > 0 && purchase.turnover > 0;
      const code = above && wrong.parameter === 'value' ? 'PURCHASE_ABOVE_TURNOVER' : 'PURCHASE_AMOUNT';
      findings.push(aboutPurchase(code, purchase, row, fieldOf(wrong.parameter), wrong.text, true));
      continue;
    }
    const name = purchase.supplier.trim().toLowerCase();
    const before = name === '' ? undefined : bought.get(name);
    const value = (before?.value ?? 0) + purchase.value;
    if (before && compare(value, purchase.turnover) > 0) {
      const values = { value: quantity(value, 'euro'), turnover: quantity(purchase.turnover, 'euro') };
      const problem = text('assessment.finding.togetherAboveTurnover', values);
      findings.push(aboutPurchase('PURCHASE_ABOVE_TURNOVER', purchase, row, 'value', problem, true));
      continue;
    }
    if (before) {
      const values = { supplier: purchase.supplier, row: quantity(before.row, 'count') };
      const problem = text('assessment.finding.sameSupplier', values);
      findings.push(aboutPurchase('SAME_SUPPLIER_TWICE', purchase, row, 'supplier', problem, false));
    }
    bought.set(name, { row: before?.row ?? row, value });
    counted.push({ row, purchase });
    attributedFte += attributedBy(purchase);
  }
  return { purchases: counted, attributedFte, findings };
}

function fieldOf(parameter: string | undefined): PurchaseField {
  return FIELDS.find((field) => field === parameter) ?? 'value';
}

const FIELDS: readonly PurchaseField[] = ['value', 'turnover', 'fte', 'direct'];
