import { text } from '../../../explain/text';
import type { ListRow } from '../../../reading/listRow';
import { notAYear } from '../../../ladder/workTime';
import { notAnOrganisation, notAPurchase } from '../check';
import type { Organisation, ScenarioPosition, ScenarioPurchase } from '../scenario';
import { ifFilled, refuseWrong, REPAIR } from './cells';
import type { ScenarioField } from './columns';
import { readPositionRow } from './readPositionRow';
import { ROW_KINDS, rowKindOf } from './rowKind';

/** What one row of a table of scenarios holds. */
export type Entry =
  | {
      readonly kind: 'organisation';
      readonly organisation: Organisation;
      readonly year: number;
      readonly rules?: string;
    }
  | { readonly kind: 'position'; readonly position: ScenarioPosition }
  | { readonly kind: 'purchase'; readonly purchase: ScenarioPurchase };

type Row = ListRow<ScenarioField>;

/**
 * Reads one row of a table of scenarios; undefined when it cannot count, which the row has then noted.
 *
 * @param before the rows of the same scenario above it.
 */
export function readEntry(row: Row, before: readonly Entry[]): Entry | undefined {
  const word = row.word('kind');
  if (word === undefined) return undefined;
  switch (rowKindOf(word)) {
    case 'organisation':
      return readOrganisation(row, before);
    case 'position':
      return readPosition(row);
    case 'purchase':
      return readPurchase(row);
    case undefined: {
      const values = { text: word, kinds: Object.values(ROW_KINDS).join(', ') };
      row.refuse('kind', text('hiringScenario.table.unknownKind', values), REPAIR);
      return undefined;
    }
  }
}

function readOrganisation(row: Row, before: readonly Entry[]): Entry | undefined {
  const totalFte = row.number('totalFte', 'fte');
  const weightedFte = row.number('weightedFte', 'fte');
  const attributedFte = ifFilled(row, 'attributedFte', 'fte');
  const targetFte = ifFilled(row, 'targetFte', 'fte');
  const year = row.number('year', 'count');
  const rules = row.name('rules');
  if (before.some(({ kind }) => kind === 'organisation')) {
    row.refuse('kind', text('hiringScenario.table.twoOrganisations'), REPAIR);
  }
  if (totalFte === undefined || weightedFte === undefined || year === undefined) return undefined;
  const organisation: Organisation = {
    totalFte,
    weightedFte,
    ...(attributedFte !== undefined && { attributedFte }),
    ...(targetFte !== undefined && { targetFte }),
  };
  refuseWrong(row, notAnOrganisation(organisation) ?? notAYear(year, 'year'));
  if (!row.counts) return undefined;
  return { kind: 'organisation', organisation, year, ...(rules !== undefined && { rules }) };
}

function readPosition(row: Row): Entry | undefined {
  const position = readPositionRow(row);
  return position && { kind: 'position', position };
}

function readPurchase(row: Row): Entry | undefined {
  const id = row.word('id');
  const count = row.number('count', 'count');
  const attributedFte = row.number('attributedFte', 'fte');
  const annualCost = row.number('annualCost', 'euro');
  if (id === undefined || count === undefined || attributedFte === undefined || annualCost === undefined) {
    return undefined;
  }
  const purchase = { id, count, attributedFte, annualCost };
  refuseWrong(row, notAPurchase(purchase));
  return row.counts ? { kind: 'purchase', purchase } : undefined;
}
