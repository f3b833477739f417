import { award, readAwardRequest, type AwardResult, type Trace } from '../../../src/engine';
import { render } from '../../../src/i18n/render';

/** The outcome of a question that must have one. */
export function awarded(json: unknown): AwardResult & { readonly trace: Trace } {
  const read = readAwardRequest(json);
  if (!read.ok) throw new Error(`${read.error.path}: ${render(read.error.message, 'en')}`);
  const outcome = award(read.request);
  if (!outcome.ok) throw new Error(`${String(outcome.parameter)}: ${render(outcome.text, 'en')}`);
  return { ...outcome.value, trace: outcome.trace };
}

/** Where and why a question is refused. */
export function refused(json: unknown): { readonly path: string | undefined; readonly says: string } {
  const read = readAwardRequest(json);
  if (!read.ok) return { path: read.error.path, says: render(read.error.message, 'en') };
  const outcome = award(read.request);
  if (outcome.ok) throw new Error('The question was answered');
  return { path: outcome.parameter, says: render(outcome.text, 'en') };
}

/** Ids of ranked bids with their ranks, in the order of the ranking. */
export function ranking({ results }: AwardResult): [string, number][] {
  return results
    .flatMap((result): [string, number][] => (result.status === 'ranked' ? [[result.id, result.rank]] : []))
    .sort((a, b) => a[1] - b[1]);
}
