import { trim } from '../../decimal';
import { LEVELS, ordinal } from '../../ladder/level';
import { AGGREGATES, dependsOnOtherBids } from '../aggregate';
import type { Bid, Criterion } from '../model';
import type { Sheet } from '../sheet';
import { decide } from './decision';
import { firstChange } from './firstChange';
import type { ScoreValue } from './scores';
import { nameIn, type Study } from './study';

/** A bid nobody made that would decide between two real ones without winning itself. */
export interface InventedBid {
  /**
   * `poor`: as little quality as the model admits. `oneCriterion`: the same, but far ahead on one. `excellent`:
   * the best of everything.
   */
  readonly kind: 'poor' | 'oneCriterion' | 'excellent';
  /** The criterion on which it is ahead. */
  readonly criterion: string | null;
  /** In euro; `null` where the price does not count. */
  readonly price: number | null;
  readonly scores: Readonly<Record<string, ScoreValue>>;
  /** Who wins then; `null` when nobody does alone. */
  readonly winner: string | null;
  readonly leaders: readonly string[];
}

/** A plausible price is at least this part of the lowest and at most this many times the highest. */
const LOWEST = 0.5;
const HIGHEST = 1.5;

/** A plausible offer on one criterion is at most this many times the best. */
const AHEAD = 2;

const PROBES = 60;

/** Invented prices are written in cents, invented offers in this many digits after the first. */
const CENT = 0.01;
const DIGITS = 3;

/** Whether a bid decides between two others is a yes or a no without distance. */
const NO_LEAD = { lead: () => NaN, noise: 0 };

/**
 * The invented bid that would change the winner and is nearest to the real ones; `null` when none does within
 * plausible bounds: prices from half the lowest to one and a half times the highest, and quality as low as the
 * model admits, the same with twice the best on one relative criterion, or as high as can be. Where points depend
 * on no other bid there is none.
 * Source of the question: the straw bid of
 * https://www.commissievanaanbestedingsexperts.nl/documenten/adviezen/2020/12/18/advies-504
 */
export function inventedBid(study: Study): InventedBid | null {
  const { model, sheet } = study;
  if (!dependsOnOtherBids(model)) return null;
  const poor = model.criteria.map((criterion, index) => worst(criterion, sheet.raws[index] ?? []));
  const excellent = model.criteria.map((criterion, index) => best(criterion, sheet.raws[index] ?? []));
  const found: (InventedBid | null)[] = [];
  if (AGGREGATES[model.aggregation].price !== 'none') {
    found.push(byPrice(study, 'poor', poor), byPrice(study, 'excellent', excellent));
  }
  for (const [index, criterion] of model.criteria.entries()) {
    if (criterion.kind === 'relative') found.push(byCriterion(study, poor, index));
  }
  const bids = found.filter((bid) => bid !== null);
  return bids.sort((a, b) => outside(sheet, a) - outside(sheet, b))[0] ?? null;
}

type Kind = InventedBid['kind'];

/** The price nearest to the real ones at which a bid of this quality changes who wins. */
function byPrice(study: Study, kind: Kind, raws: readonly number[]): InventedBid | null {
  const [low, high] = priceRange(study.sheet);
  const middle = (low + high) / 2;
  const differs = (price: number) => decides(study, price, raws);
  if (differs(middle)) return described(study, kind, null, middle, raws);
  const found = [low * LOWEST, high * HIGHEST].flatMap((to) => {
    const probes = Array.from(
      { length: PROBES },
      (_, step) => middle + ((to - middle) * (step + 1)) / PROBES,
    );
    const price = firstChange({ from: middle, to, probes, differs, ...NO_LEAD });
    if (price === null) return [];
    const winsAlone = (next: number) => differs(next) && leadersWith(study, next, raws).length === 1;
    return [pastTie(price, Math.sign(to - middle) * CENT, winsAlone)];
  });
  const away = (price: number) => Math.max(low - price, price - high, 0);
  const [price] = found.sort((a, b) => away(a) - away(b));
  return price === undefined ? null : described(study, kind, null, price, raws);
}

/**
 * The offer nearest to the best real one with which a bid that is otherwise poor, at the highest price, changes
 * who wins.
 */
function byCriterion(study: Study, poor: readonly number[], index: number): InventedBid | null {
  const { model, sheet } = study;
  const criterion = model.criteria[index];
  if (criterion?.kind !== 'relative') return null;
  const [, price] = priceRange(sheet);
  const from = bestReal(sheet.raws[index] ?? [], criterion.better);
  const to = criterion.better === 'high' ? from * AHEAD : from / AHEAD;
  const offering = (offer: number) => poor.map((raw, place) => (place === index ? offer : raw));
  const probes = Array.from({ length: PROBES }, (_, step) => from + ((to - from) * (step + 1)) / PROBES);
  const differs = (offer: number) => decides(study, price, offering(offer));
  const found = from === to ? null : firstChange({ from, to, probes, differs, ...NO_LEAD });
  if (found === null) return null;
  const winsAlone = (next: number) => differs(next) && leadersWith(study, price, offering(next)).length === 1;
  const step = Math.sign(to - from) * 10 ** (Math.floor(Math.log10(found)) - DIGITS);
  const offer = pastTie(found, step, winsAlone);
  return described(study, 'oneCriterion', criterion.id, price, offering(offer));
}

/** The first round figure from a tie on at which somebody wins alone; the tie itself when there is none near. */
function pastTie(value: number, step: number, winsAlone: (value: number) => boolean): number {
  const rounded = Math.ceil(value / step - 1e-9) * step;
  return [rounded, rounded + step].map(trim).find(winsAlone) ?? value;
}

function leadersWith({ model, sheet }: Study, price: number, raws: readonly number[]): readonly number[] {
  return decide(model, withBid(sheet, price, raws)).leaders;
}

/** Whether such a bid changes who is first without being first itself. */
function decides(study: Study, price: number, raws: readonly number[]): boolean {
  const leaders = leadersWith(study, price, raws);
  const isSame = leaders.length === 1 && leaders[0] === study.winner;
  return leaders.length > 0 && !isSame && !leaders.includes(study.sheet.bids.length);
}

/** The same bids with one more, in the last place. */
export function withBid(sheet: Sheet, price: number, raws: readonly number[]): Sheet {
  const place = sheet.bids.length;
  const invented: Bid = { id: '', price, costs: {}, scores: {}, excluded: null, variantOf: null };
  return {
    ...sheet,
    bids: [...sheet.bids, invented],
    prices: [...sheet.prices, price],
    raws: sheet.raws.map((column, index) => [...column, raws[index] ?? NaN]),
    entrants: [...sheet.entrants, place],
  };
}

function described(
  study: Study,
  kind: Kind,
  criterion: string | null,
  price: number,
  raws: readonly number[],
): InventedBid {
  const { model } = study;
  const leaders = leadersWith(study, price, raws);
  const [winner, another] = leaders;
  return {
    kind,
    criterion,
    price: AGGREGATES[model.aggregation].price === 'none' ? null : price,
    scores: Object.fromEntries(
      model.criteria.map((own, index) => [own.id, inWords(own, raws[index] ?? NaN)]),
    ),
    winner: winner === undefined || another !== undefined ? null : nameIn(study, winner),
    leaders: leaders.map((place) => nameIn(study, place)),
  };
}

function priceRange({ prices, entrants }: Sheet): [low: number, high: number] {
  const offered = entrants.map((place) => prices[place] ?? NaN);
  return [
    offered.reduce((least, price) => Math.min(least, price), Infinity),
    offered.reduce((most, price) => Math.max(most, price), -Infinity),
  ];
}

/** How far the price of an invented bid lies outside the real prices, as a part of them. */
function outside(sheet: Sheet, { price }: InventedBid): number {
  const [low, high] = priceRange(sheet);
  return price === null ? 0 : Math.max((low - price) / low, (price - high) / high, 0);
}

/** The lowest that the model admits on a criterion. */
function worst(criterion: Criterion, raws: readonly number[]): number {
  switch (criterion.kind) {
    case 'score':
      return criterion.minimum ?? criterion.scale.min;
    case 'label': {
      const shares = Object.values(criterion.labels).filter(
        (share) => share >= (criterion.minimum ?? -Infinity),
      );
      return shares.reduce((least, share) => Math.min(least, share), Infinity);
    }
    case 'level':
      return criterion.minimum === null || criterion.minimum === undefined ? 0 : ordinal(criterion.minimum);
    case 'share':
    case 'amount':
      return criterion.minimum ?? 0;
    case 'relative': {
      const bad = criterion.better === 'high' ? 0 : AHEAD * bestReal(raws, 'high');
      return criterion.minimum === null || criterion.minimum === undefined
        ? bad
        : Math.max(bad, criterion.minimum);
    }
  }
}

/** The highest that can be had on a criterion. */
function best(criterion: Criterion, raws: readonly number[]): number {
  switch (criterion.kind) {
    case 'score':
      return criterion.scale.max;
    case 'label':
      return Object.values(criterion.labels).reduce((most, share) => Math.max(most, share), -Infinity);
    case 'level':
      return LEVELS.length - 1;
    case 'share':
    case 'amount':
      return criterion.to;
    case 'relative':
      return bestReal(raws, criterion.better);
  }
}

function bestReal(raws: readonly number[], better: 'high' | 'low'): number {
  const known = raws.filter((raw) => !Number.isNaN(raw));
  return better === 'high'
    ? known.reduce((most, raw) => Math.max(most, raw), 0)
    : known.reduce((least, raw) => Math.min(least, raw), Infinity);
}

function inWords(criterion: Criterion, raw: number): ScoreValue {
  if (criterion.kind === 'level') return LEVELS[raw] ?? raw;
  if (criterion.kind !== 'label') return raw;
  return Object.entries(criterion.labels).find(([, share]) => share === raw)?.[0] ?? raw;
}
