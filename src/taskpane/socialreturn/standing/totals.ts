import type { Realisation, RegisterLine, RegisterResult } from '../../../engine';
import type { SocialReturnView } from '../view';

/** All contracts together, as far as their obligation is known. Euro. */
export interface Totals {
  /** Rows of contracts on the sheet, also those that cannot be read or stand there twice. */
  readonly contracts: number;
  /** Contracts that the amounts are about. */
  readonly counted: number;
  readonly obligation: number;
  readonly realised: number;
  /** Whether some efforts have no value yet, so that `realised` is a minimum. */
  readonly isMinimum: boolean;
  /** What is still to do; at most this as long as `open` is not 0. */
  readonly remaining: number;
  /** Contracts of which what is still to do waits for a value. */
  readonly open: number;
  /** Contracts with more than was asked, which another contract does not gain by. */
  readonly surplus: number;
  /** Contracts with an amount from which VAT could not be taken off. */
  readonly withVat: number;
}

/** All contracts together. What is not known is counted apart and never taken for nothing. */
export function totalsOf(
  { lines, findings }: RegisterResult,
  contracts: SocialReturnView['contracts'],
): Totals {
  const known = lines.flatMap((line) => {
    if (!line.ok || line.realisation.obligation === null) return [];
    const { obligation, realised, credit, remaining } = line.realisation;
    const open = line.realisation.obligation - realised - (credit ?? 0);
    return [{ obligation, realised, open, remaining: remaining ?? Math.max(0, open), line }];
  });
  const sum = (of: 'obligation' | 'realised' | 'remaining'): number =>
    known.reduce((total, each) => total + each[of], 0);
  const count = (is: (each: (typeof known)[number]) => boolean): number => known.filter(is).length;
  const twice = findings.filter(({ code }) => code === 'CONTRACT_TWICE').length;
  return {
    contracts: lines.length + twice + unreadRows(contracts),
    counted: known.length,
    obligation: sum('obligation'),
    realised: sum('realised'),
    isMinimum: known.some(({ line }) => isMinimum(line.realisation)),
    remaining: sum('remaining'),
    open: count(({ line }) => line.realisation.remaining === null),
    surplus: count(({ open }) => open < 0),
    withVat: count(({ line }) => holdsVat(line)),
  };
}

/** Whether some of what was done has no value yet. */
export function isMinimum({ items }: Realisation): boolean {
  return items.some(({ value }) => value === null);
}

/** Whether an amount of a contract or of its spending includes VAT at a rate that is not known, so that it is still in it. */
export function holdsVat({ contract, realisation }: Extract<RegisterLine, { ok: true }>): boolean {
  return realisation.findings.some(
    ({ code, about }) => code === 'VAT_INCLUDED' && (about === 'spending' || contract.vat === undefined),
  );
}

/** Rows of the list in which a cell cannot be read, so that they are no contract. */
function unreadRows(contracts: SocialReturnView['contracts']): number {
  const refused = (contracts?.findings ?? []).filter(({ severity }) => severity === 'blocks');
  return new Set(refused.map(({ address }) => address.replace(/^[A-Z]+/, ''))).size;
}
