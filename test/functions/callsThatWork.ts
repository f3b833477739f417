import type { FunctionId } from '../../src/functions/identifiers';

/** A staff list as on a sheet: the names of the columns and a row per placement. */
export const STAFF = [
  ['Code', 'Uitgangspositie', 'Contractvorm', 'Uren p/w', 'In dienst per', 'Uit dienst per'],
  ['P01', 'Wajong', 'Vast', 32, 42430, null],
  ['P04', 'WW', 'Tijdelijk', 40, 45323, null],
] as const;

/** A list of purchases as on a sheet. */
export const PURCHASES = [
  ['Leverancier', 'Factuurbedrag', 'Omzet leverancier', 'Fte leverancier', 'Directe bijdrage leverancier'],
  ['Leverancier 1', 48_000, 5_200_000, 61, 0.34],
] as const;

/** A list of options as on a sheet. */
export const OPTIONS = [
  ['Naam', 'Fte', 'Weging', 'Kosten', 'Maximum'],
  ['magazijn', 0.8, 1, 21_000, 5],
  ['leerling bbl 2', 1, 0.25, 9000, 5],
] as const;

/** A call of every function that gives a value, with every argument filled in. */
export const CALLS_THAT_WORK: Readonly<Record<Exclude<FunctionId, 'UITLEG'>, readonly unknown[]>> = {
  TREDE: [0.03, 50, 'pso-2.1'],
  NIVEAU: ['Trede 1'],
  NORM: [50, 'Trede 1', 'pso-2.1'],
  WEGING: ['Wajong', 'Vast', 'pso-2.1'],
  'BIJDRAGE.DIRECT': [1, 50],
  'BIJDRAGE.INDIRECT': [100_000, 1_000_000, 20, 0.5, 50],
  BIJDRAGE: [0.02, 0.01, 'pso-2.1'],
  TEKORT: ['Trede 1', 1, 50, 0.1, 'pso-2.1'],
  FTE: [32, 40, '2023-03-01', '2023-12-31', 2023],
  TELTTOT: ['Participatiewet', 'Vast', '2023-09-01', 'pso-2.1'],
  PLAATSINGEN: ['Trede 2', 1, 50, 0.8, 1, 'pso-2.1'],
  DERTIGPLUS: [20, 50, 'Trede 3'],
  BANEN: [25.5],
  QUOTUMTEKORT: [100, 10_000, 0.0258],
  OVERZICHT: [STAFF, 50, PURCHASES, '2025-12-31', 'pso-2.1'],
  'SR.VERPLICHTING': ['schiedam', 300_000, 100_000, 'dienst', 0.05],
  'SR.WAARDE': ['haaglanden-2023', 'Participatiewet', 36, 12, '55+', 2],
  'SR.REALISATIE': [[[40_000], [5000]], 50_000],
  'SR.BLOKKEN': ['haaglanden-2023'],
  'SR.BELEID': [],
  'GUNNING.PRIJSPUNTEN': [12.5, [[12.5], [15]], 'bandbreedte', 40, 10, 20, true],
  'GUNNING.TREDEPUNTEN': [
    'Trede 1',
    [
      ['Trede 1', 4],
      ['Trede 2', 7],
    ],
  ],
  'GUNNING.FICTIEF': [80_000, 2500, 0.6],
  'GUNNING.TOTAAL': [8, 0.4],
  'GUNNING.RANG': [12.5, true],
  'HR.LKV': ['banenafspraak', 1664, '2026-01-01'],
  'HR.LKS': [2155, 0.5, 0.235],
  'HR.ROUTE': ['Trede 2', 1, 50, OPTIONS, 'pso-2.1'],
  BRON: ['norm Trede 1', 'pso-2.1'],
  VERSIE: [],
};
