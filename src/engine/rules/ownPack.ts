import { text } from '../explain/text';
import type { Level } from '../ladder/level';
import { fingerprint } from './fingerprint';
import { OWN_BASE } from './ownBase';
import { detailFindings, gapFindings, levelFindings, sizeFindings } from './ownChecks';
import { readTable, type ReadTable } from './ownRead';
import { OWN_PACK } from './ownRegistry';
import type { OwnFinding, OwnTable } from './ownTable';
import type { NormColumn, Pack } from './pack';
import { NORM_LEVELS } from './schema';

/** What the user's norm table gives. */
export interface OwnPackReading {
  /** The pack; `null` as long as a finding blocks. */
  readonly pack: Pack | null;
  readonly findings: readonly OwnFinding[];
  /** How many norms could be read. */
  readonly filled: number;
  /** Whether every size has a norm for each level, the Basistrede too: then nothing has to be computed in between. */
  readonly complete: boolean;
  /** Changes when anything that was filled in does; `null` without a pack. */
  readonly fingerprint: string | null;
}

/**
 * Reads and checks the norm table of the handbook as the user filled it in: each size once, a share of the whole in each
 * cell, falling with size, rising with level. Gaps between filled sizes are named; a norm there is computed and marked so.
 * The Basistrede may stay empty. All other values come from the newest pack that comes with the product.
 *
 * @param table the cells of the sheet; shares are fractions (0.034) or percentages as text (`3,4%`).
 */
export function readOwnPack(table: OwnTable): OwnPackReading {
  const read = readTable(table);
  const findings = [
    ...read.findings,
    ...detailFindings(read),
    ...gapFindings(read),
    ...sizeFindings(read),
    ...levelFindings(read),
  ];
  const usable = findings.every(({ severity }) => severity !== 'blocks');
  const { name, version, validFrom, norms } = read;
  const pack =
    usable && version !== null && validFrom !== null ? packOf(read, version, validFrom, table.source) : null;
  const filled = NORM_LEVELS.reduce((sum, level) => sum + read.norms[level].size, 0);
  const values = NORM_LEVELS.map((level) => [...norms[level]].map(([size, { value }]) => [size, value]));
  return {
    pack,
    findings,
    filled,
    complete: findings.length === 0 && norms.Basistrede.size > 0,
    fingerprint: pack && fingerprint(JSON.stringify([name, version, validFrom, values])),
  };
}

function packOf(read: ReadTable, version: string, validFrom: string, source: string): Pack {
  const norms = new Map<Level, NormColumn>();
  const unknown = new Map(OWN_BASE.unknown);
  for (const level of NORM_LEVELS) {
    unknown.delete(`norms.${level}`);
    const rows = [...read.norms[level]].map(([size, { value }]) => ({
      size,
      value,
      citation: {
        pack: OWN_PACK,
        path: `norms.${size}.${level}`,
        source,
        certainty: 'stated' as const,
      },
      notes: [],
    }));
    norms.set(level, rows.length === 0 ? null : rows);
    if (rows.length === 0) unknown.set(`norms.${level}`, text('ownRules.note.columnEmpty'));
  }
  const name = read.name ?? OWN_PACK;
  return {
    ...OWN_BASE,
    id: OWN_PACK,
    version,
    validFrom,
    citation: { pack: OWN_PACK, path: 'validFrom', source, certainty: 'stated' },
    notes: [text('ownRules.assumption', { name, version, date: validFrom, base: OWN_BASE.id })],
    norms,
    unknown,
  };
}
