import { citation } from '../engine';
import { certaintyName } from '../i18n/explanation';
import { translate } from '../i18n/render';
import { word } from './cells';
import { define, showing, type CellValue } from './definition';
import { RULE_PACK } from './rulePack';

/** `BRON`: where the values of a part of the rules come from, a row per value. */
export const bron = define({
  id: 'BRON',
  category: 'about',
  description: 'functions.BRON',
  parameters: {
    onderdeel: word('functions.BRON.onderdeel'),
    regels: RULE_PACK,
  },
  result: 'spill',
  engineNames: { part: 'onderdeel', rules: 'regels' },
  calculate: ({ onderdeel, regels }, language) => {
    const header = [
      translate('functions.explanation.rule', language),
      translate('functions.explanation.value', language),
      translate('functions.version.certainty', language),
      translate('functions.explanation.source', language),
    ];
    return showing(citation({ part: onderdeel, rules: regels }), (values) => [
      header,
      ...values.map(({ pack, path, value, certainty, source }): CellValue[] => [
        `${pack}: ${path}`,
        value ?? '',
        certaintyName(certainty, language),
        source,
      ]),
    ]);
  },
});
