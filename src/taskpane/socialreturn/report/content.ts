import type { CellFinding } from '../../job/finding';
import type { PolicyQuestions } from '../choices/questions';
import type { Standing } from '../standing';
import type { SocialReturnState } from '../state';

/** What a written overview tells. */
export interface OverviewContent {
  readonly standing: Extract<Standing, { kind: 'realised' }>;
  readonly findings: readonly CellFinding[];
  readonly questions: readonly PolicyQuestions[];
  readonly answers: SocialReturnState['answers'];
  /** The day up to which was counted, ISO; empty when everything was. */
  readonly on: string;
  /** Day of writing, ISO yyyy-mm-dd. */
  readonly date: string;
  /** Version of the product. */
  readonly version: string;
}
