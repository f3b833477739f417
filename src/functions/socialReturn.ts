import { obligation, realisedShare, text, type Failure } from '../engine';
import { contractKind, number, word } from './cells';
import { define, type CellProblem } from './definition';
import { optional } from './parameter';
import { numbers } from './ranges';
import { remarked } from './remarked';
import { beleid, blokken } from './socialReturnTables';
import { waarde } from './socialReturnValue';

const verplichting = define({
  id: 'SR.VERPLICHTING',
  category: 'socialReturn',
  description: 'functions.SR.VERPLICHTING',
  parameters: {
    beleid: word('functions.parameter.policy'),
    opdrachtsom: number('functions.SR.VERPLICHTING.opdrachtsom'),
    loonsom: optional(number('functions.SR.VERPLICHTING.loonsom')),
    soort: optional(contractKind('functions.SR.VERPLICHTING.soort')),
    percentage: optional(number('functions.SR.VERPLICHTING.percentage')),
  },
  result: 'cell',
  engineNames: {
    policy: 'beleid',
    sum: 'opdrachtsom',
    wageSum: 'loonsom',
    labourShare: 'loonsom',
    kind: 'soort',
    percentage: 'percentage',
  },
  calculate: ({ beleid, opdrachtsom, loonsom, soort, percentage }) => {
    const outcome = obligation({
      policy: beleid,
      sum: opdrachtsom,
      wageSum: loonsom,
      kind: soort,
      percentage,
    });
    if (!outcome.ok) return outcome.parameter === 'base' ? baseNeeded(outcome) : outcome;
    const { obligation: euro, why, findings } = outcome.value;
    return {
      ok: true,
      value: euro,
      get trace() {
        const looks = findings.flatMap(({ problem, remedy }) => [problem, remedy]);
        return remarked(outcome.trace, [...why, ...looks]);
      },
    };
  },
});

/** The base has no argument of its own. */
function baseNeeded({ text: problem }: Failure): CellProblem {
  return { ok: false, code: '#N/A', sentence: text('functions.problem.baseNeeded', { problem }) };
}

const realisatie = define({
  id: 'SR.REALISATIE',
  category: 'socialReturn',
  description: 'functions.SR.REALISATIE',
  parameters: {
    waarden: numbers('functions.SR.REALISATIE.waarden'),
    verplichting: number('functions.SR.REALISATIE.verplichting'),
  },
  result: 'cell',
  engineNames: { values: 'waarden', obligation: 'verplichting' },
  calculate: ({ waarden, verplichting }) => realisedShare({ values: waarden, obligation: verplichting }),
});

/** The functions of social return, in the order of the documentation. */
export const socialReturnFunctions = [verplichting, waarde, realisatie, blokken, beleid] as const;
