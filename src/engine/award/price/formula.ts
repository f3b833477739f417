/** A price formula by its public name, with the parameters it takes. */
export type PriceFormula =
  | { readonly formula: 'lowestOverPrice'; readonly params: Empty }
  | { readonly formula: 'linearAboveLowest'; readonly params: { readonly span: number } }
  | { readonly formula: 'lowestToHighest'; readonly params: Empty }
  | { readonly formula: 'band'; readonly params: { readonly low: number; readonly high: number } }
  | { readonly formula: 'logarithmic'; readonly params: { readonly base: number } }
  | { readonly formula: 'inverseSquare'; readonly params: Empty }
  | { readonly formula: 'meanFifty'; readonly params: Empty }
  | {
      readonly formula: 'discount';
      readonly params: { readonly budget: number; readonly significant: number };
    }
  | { readonly formula: 'optimum'; readonly params: { readonly optimum: number; readonly maximum: number } };

type Empty = Readonly<Record<string, never>>;

/** Name of a price formula. */
export type PriceFormulaName = PriceFormula['formula'];

/** What a formula is like, apart from its arithmetic. */
interface Character {
  /** Names of its parameters, in the order a worksheet function takes them. */
  readonly params: readonly string[];
  /** Whether the points of a bid depend on other bids. */
  readonly relative: boolean;
  /** Whether it divides by prices, so that a price of 0 has no answer. */
  readonly needsPositivePrices: boolean;
}

/** The character of every formula. */
export const PRICE_FORMULAS: Readonly<Record<PriceFormulaName, Character>> = {
  lowestOverPrice: { params: [], relative: true, needsPositivePrices: true },
  linearAboveLowest: { params: ['span'], relative: true, needsPositivePrices: true },
  lowestToHighest: { params: [], relative: true, needsPositivePrices: false },
  band: { params: ['low', 'high'], relative: false, needsPositivePrices: false },
  logarithmic: { params: ['base'], relative: true, needsPositivePrices: true },
  inverseSquare: { params: [], relative: true, needsPositivePrices: true },
  meanFifty: { params: [], relative: true, needsPositivePrices: true },
  discount: { params: ['budget', 'significant'], relative: true, needsPositivePrices: false },
  optimum: { params: ['optimum', 'maximum'], relative: false, needsPositivePrices: false },
};

/** Dutch names under which officers know a formula. */
export const DUTCH_FORMULA_NAMES: Readonly<Record<string, PriceFormulaName>> = {
  relatief: 'lowestOverPrice',
  lineair: 'linearAboveLowest',
  'laagste-hoogste': 'lowestToHighest',
  bandbreedte: 'band',
  logaritmisch: 'logarithmic',
  kwadratisch: 'inverseSquare',
};

const BY_NAME = new Map<string, PriceFormulaName>([
  ...Object.entries(DUTCH_FORMULA_NAMES),
  ...formulaNames().map((name) => [name.toLowerCase(), name] as const),
]);

/** All formulas by their public name. */
export function formulaNames(): PriceFormulaName[] {
  return Object.keys(PRICE_FORMULAS).filter((name): name is PriceFormulaName => name in PRICE_FORMULAS);
}

/** The formula a person names, in English or Dutch and in any case; `undefined` when there is none. */
export function formulaNamed(name: string): PriceFormulaName | undefined {
  return BY_NAME.get(name.trim().toLowerCase());
}

/** The formulas as a person can type them: the Dutch name where there is one, and the public name behind it. */
export function namesToType(): string[] {
  const dutch = new Map(Object.entries(DUTCH_FORMULA_NAMES).map(([word, name]) => [name, word]));
  return formulaNames().map((name) => {
    const word = dutch.get(name);
    return word === undefined ? name : `${word} (${name})`;
  });
}
