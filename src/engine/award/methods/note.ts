import type { Text } from '../../explain/text';
import SOURCES from './sources.json';

/** Where a statement can be read. */
export interface Source {
  readonly title: string;
  readonly url: string;
  /** Number of a judgment. */
  readonly ecli?: string;
}

/** Name of a source in the list. */
export type SourceName = keyof typeof SOURCES;

/** A statement about a method: said by its sources, or derived by arithmetic from how they describe the method. */
export interface Claim {
  readonly text: Text;
  readonly certainty: 'stated' | 'derived';
  readonly sources: readonly Source[];
}

/** What there is to know about one way of comparing or one price formula. */
export interface Note {
  readonly name: Text;
  /** How it computes, in two sentences. */
  readonly how: Text;
  /** Who gains from it. */
  readonly gains: Claim;
  /** Its known defect. */
  readonly defect: Claim;
  /** What guidance and judges say of it. */
  readonly guidance: readonly Claim[];
}

/** A source by its name. */
export function sourceOf(name: SourceName): Source {
  return SOURCES[name];
}

/** A statement that its sources make. */
export function stated(text: Text, ...names: readonly SourceName[]): Claim {
  return { text, certainty: 'stated', sources: names.map(sourceOf) };
}

/** A statement that follows from how the sources describe the method. */
export function derived(text: Text, ...names: readonly SourceName[]): Claim {
  return { text, certainty: 'derived', sources: names.map(sourceOf) };
}
