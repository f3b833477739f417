import { choosePolicy, citation, instrumentValues, policyValues } from '../engine';
import { certaintyName } from '../i18n/explanation';
import type { Language } from '../i18n/language';
import { render, translate } from '../i18n/render';
import { rules, word } from './cells';
import { define, showing, type CellValue } from './definition';
import { optional } from './parameter';

/** `BRON`: where the values of a part of the rules or of a policy come from, a row per value. */
export const bron = define({
  id: 'BRON',
  category: 'about',
  description: 'functions.BRON',
  parameters: {
    onderdeel: word('functions.BRON.onderdeel'),
    regels: optional(rules('functions.BRON.regels')),
  },
  result: 'spill',
  engineNames: { part: 'onderdeel', rules: 'regels' },
  calculate: ({ onderdeel, regels }, language) => {
    const ofInstrument = regels === undefined ? instrumentValues(onderdeel) : undefined;
    const ofRules = ofInstrument ?? citation({ part: onderdeel, rules: regels });
    if (ofRules.ok || ofInstrument || !choosePolicy(regels ?? onderdeel).ok) {
      return showing(ofRules, (values) => [
        header(language),
        ...values.map(({ pack, path, value, certainty, source }): CellValue[] => [
          `${pack}: ${path}`,
          value ?? '',
          certaintyName(certainty, language),
          source,
        ]),
      ]);
    }
    const ofPolicy =
      regels === undefined
        ? policyValues({ policy: onderdeel })
        : policyValues({ policy: regels, part: onderdeel });
    return showing(ofPolicy, (values) => [
      header(language),
      ...values.map(({ policy, path, value, certainty, source }): CellValue[] => [
        `${policy}: ${path}`,
        value !== null && typeof value === 'object' ? render(value, language) : (value ?? ''),
        certaintyName(certainty, language),
        source,
      ]),
    ]);
  },
});

function header(language: Language): CellValue[] {
  return [
    translate('functions.explanation.rule', language),
    translate('functions.explanation.value', language),
    translate('functions.version.certainty', language),
    translate('functions.explanation.source', language),
  ];
}
