/** The kinds of wage-cost benefit (loonkostenvoordeel, LKV). */
export const BENEFIT_KINDS = ['arbeidsgehandicapt', 'herplaatsing', 'banenafspraak', 'oudere'] as const;

/** A kind of wage-cost benefit (loonkostenvoordeel, LKV). */
export type BenefitKind = (typeof BENEFIT_KINDS)[number];
