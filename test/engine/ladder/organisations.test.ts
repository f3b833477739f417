import {
  directContribution,
  indirectContribution,
  levelFor,
  totalContribution,
  weight,
  type Supplier,
} from '../../../src/engine';
import vectors from '../../vectors/pso.json';
import { failureOf, valueOf } from '../outcomes';

interface Organisation {
  readonly id: string;
  readonly totalFte: number;
  readonly placements?: readonly {
    readonly position: string;
    readonly contract: string;
    readonly fte: number;
  }[];
  readonly weightedFte?: number;
  readonly suppliers?: readonly Supplier[];
  readonly expected: {
    readonly direct: number;
    readonly indirectCounted: number;
    readonly total: number;
    readonly level: string;
    readonly certainty: string;
    readonly possibleLevels?: readonly string[];
  };
}

const { rules } = vectors.organisations;
const organisations: readonly Organisation[] = vectors.organisations.cases;

describe('an organisation from its people and purchases to its level', () => {
  it.each(organisations)('$id: $totalFte fte gives $expected.level', (organisation) => {
    const { totalFte, expected, placements = [], suppliers = [] } = organisation;
    const weightedFte =
      organisation.weightedFte === undefined
        ? placements.map(({ fte, ...placement }) => fte * valueOf(weight({ ...placement, rules })))
        : [organisation.weightedFte];
    const direct = valueOf(directContribution({ weightedFte, totalFte: [totalFte] }));
    const indirect = valueOf(indirectContribution({ suppliers, totalFte }));
    const total = valueOf(totalContribution({ direct, indirect, rules }));
    const finding = valueOf(levelFor({ contribution: total, size: totalFte, rules }));

    expect(direct).toBeCloseTo(expected.direct, 6);
    expect(total - direct).toBeCloseTo(expected.indirectCounted, 6);
    expect(total).toBeCloseTo(expected.total, 6);
    expect(finding.level).toBe(expected.level);
    expect(finding.certainty).toBe(expected.certainty);
    expect(finding.possibleLevels).toEqual(expected.possibleLevels ?? [expected.level]);
  });

  it('P22: 1.6 fte is too small to take part', () => {
    expect(failureOf(levelFor({ contribution: 0.5, size: 1.6, rules })).reason).toBe('notAvailable');
  });
});
