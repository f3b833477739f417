import product from '../../package.json';
import { answer, input, packs, step, text } from '../engine';
import { certaintyName, explainRows, type ExplanationRow } from '../i18n/explanation';
import { translate } from '../i18n/render';
import type { Language } from '../i18n/language';
import { word } from './cells';
import { serialOf } from './dates';
import { define, problemWith, type CellValue, type WorksheetFunction } from './definition';
import { NAMESPACE } from './identifiers';
import { anything } from './ranges';
import { shortened } from './shortened';

/** `VERSIE`: the version of the product and the rule packs it holds. */
export const versie = define({
  id: 'VERSIE',
  category: 'about',
  description: 'functions.VERSIE',
  parameters: {},
  result: 'spill',
  calculate: (_, language) => {
    const rows: CellValue[][] = [
      [
        translate('functions.version.part', language),
        translate('functions.version.version', language),
        translate('functions.version.validFrom', language),
        translate('functions.version.certainty', language),
        translate('functions.version.source', language),
      ],
      [translate('functions.version.product', language), product.version, '', '', ''],
      ...packs().map((pack) => [
        pack.id,
        pack.version,
        serialOf(pack.validFrom),
        certaintyName(pack.certainty, language),
        pack.source,
      ]),
    ];
    const lines = packs().map((pack) =>
      input(text('functions.trace.pack', { pack: pack.id, date: pack.validFrom }), pack.version),
    );
    return answer(rows, step(text('functions.trace.version'), product.version, undefined, lines));
  },
});

/** `UITLEG`: the steps of the same calculation another function makes; long lists are shortened when it gets too long. */
export function explanationOf(functions: readonly WorksheetFunction[]): WorksheetFunction {
  return define({
    id: 'UITLEG',
    category: 'about',
    description: 'functions.UITLEG',
    parameters: {
      functie: word('functions.UITLEG.functie'),
      argumenten: anything('functions.UITLEG.argumenten'),
    },
    result: 'spill',
    calculate: ({ functie, argumenten }, language) => {
      const id = withoutNamespace(functie);
      const wanted = functions.find((candidate) => candidate.id === id);
      if (wanted === undefined) {
        const known = functions.map((candidate) => candidate.id).join(', ');
        return problemWith('functie', text('functions.problem.unknownFunction', { functie, known }));
      }
      const run = wanted.run(argumenten, language);
      if (!run.ok) return run;
      const trace = shortened(run.trace);
      return answer(spill(explainRows(trace, language), language), trace);
    },
  });
}

/** How far a line is moved to the right for each step it lies deeper; Excel keeps spaces at the start of a text. */
const INDENT = '   ';

function spill(lines: readonly ExplanationRow[], language: Language): CellValue[][] {
  const header = [
    translate('functions.explanation.description', language),
    translate('functions.explanation.value', language),
    translate('functions.explanation.unit', language),
    translate('functions.explanation.rule', language),
    translate('functions.explanation.source', language),
    translate('functions.explanation.assumption', language),
  ];
  return [
    header,
    ...lines.map(({ depth, description, value, unit, rule, source, assumption }) => [
      INDENT.repeat(depth) + description,
      value,
      unit,
      rule,
      source,
      assumption,
    ]),
  ];
}

/** `PSO.TREDE`, `trede` and ` Trede ` name the same function. */
function withoutNamespace(name: string): string {
  const plain = name.trim().toUpperCase();
  return plain.startsWith(`${NAMESPACE}.`) ? plain.slice(NAMESPACE.length + 1) : plain;
}
