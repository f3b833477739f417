/** The functions of the namespace `PSO`, by the identifiers that never change once released. */
export const FUNCTION_IDS = [
  'TREDE',
  'NIVEAU',
  'NORM',
  'WEGING',
  'BIJDRAGE',
  'BIJDRAGE.DIRECT',
  'BIJDRAGE.INDIRECT',
  'TEKORT',
  'FTE',
  'TELTTOT',
  'PLAATSINGEN',
  'DERTIGPLUS',
  'BANEN',
  'QUOTUMTEKORT',
  'OVERZICHT',
  'SR.VERPLICHTING',
  'SR.WAARDE',
  'SR.REALISATIE',
  'SR.BLOKKEN',
  'SR.BELEID',
  'GUNNING.PRIJSPUNTEN',
  'GUNNING.TREDEPUNTEN',
  'GUNNING.FICTIEF',
  'GUNNING.TOTAAL',
  'GUNNING.RANG',
  'HR.LKV',
  'HR.LKS',
  'HR.ROUTE',
  'UITLEG',
  'BRON',
  'VERSIE',
] as const;

/** The identifier of a worksheet function, without the namespace. */
export type FunctionId = (typeof FUNCTION_IDS)[number];

/** The namespace under which Excel shows the functions. */
export const NAMESPACE = 'PSO';
