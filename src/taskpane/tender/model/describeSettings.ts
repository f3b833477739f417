import { text, type Text } from '../../../engine';
import type { Language } from '../../../i18n/language';
import type { Criterion } from './criterion';
import { figure, OPEN, percentage } from './describeCriterion';
import { AFTER_TEXT, AGGREGATION_TEXT, INDEX_FIGURE_TEXT, MODE_TEXT, STAGE_TEXT } from './methodTexts';
import { criterionOf, highestWins, indexFiguresOf, type TenderModel, type TieBreakRule } from './model';
import type { ModelLine } from './describeModel';

/** What the settings of a model are called on the sheet. */
export const SETTING_TEXT = {
  method: text('tender.sheet.method'),
  budget: text('tender.sheet.budget'),
  minimumTotal: text('tender.sheet.minimumTotal'),
  band: text('tender.sheet.band'),
  rounding: text('tender.sheet.rounding'),
  tieBreak: text('tender.sheet.tieBreak'),
  afterExclusion: text('tender.sheet.afterExclusion'),
  aboveEuThreshold: text('tender.sheet.aboveEu'),
} as const;

/** What stands in the column Soort of a setting. */
export const SETTING_KIND = text('tender.sheet.setting');

/** Yes and no in words. */
export const ANSWER_TEXT: Readonly<Record<'yes' | 'no', Text>> = {
  yes: text('tender.yes'),
  no: text('tender.no'),
};

/** A rule that decides between bids, in words. */
export function ruleText(rule: TieBreakRule, criteria: readonly Criterion[]): Text {
  if (rule === 'quality') return text('tender.rule.quality');
  if (rule === 'lowestPrice') return text('tender.rule.lowestPrice');
  const named = criteria.find(({ id }) => id === criterionOf(rule));
  return text('tender.rule.criterion', { criterion: named?.name ?? OPEN });
}

function setting(name: Text, explanation: Text | string): ModelLine {
  return { name, kind: SETTING_KIND, points: null, explanation: [explanation] };
}

/** The method with its figures. */
export function methodLines(model: TenderModel, language: Language): readonly ModelLine[] {
  return [
    setting(SETTING_TEXT.method, AGGREGATION_TEXT[model.aggregation]),
    ...indexFiguresOf(model.aggregation).map((name) =>
      setting(INDEX_FIGURE_TEXT[name], figure(model.index[name], language)),
    ),
  ];
}

/** The costs that come on top of the price. */
export function costLines({ costs }: TenderModel, language: Language): readonly ModelLine[] {
  return costs.map(({ name, times }) => ({
    name,
    kind: text('tender.sheet.cost', { times: figure(times, language) }),
    points: null,
    explanation: [],
  }));
}

/** What is settled beside price and criteria. */
export function settingLines(model: TenderModel, language: Language): readonly ModelLine[] {
  const { budget, minimumTotal, band, rounding, tieBreak, afterExclusion, aboveEuThreshold, criteria } =
    model;
  const highest = highestWins(model);
  return [
    ...(budget === null ? [] : [setting(SETTING_TEXT.budget, figure(budget, language))]),
    ...(minimumTotal === null || !highest
      ? []
      : [setting(SETTING_TEXT.minimumTotal, figure(minimumTotal, language))]),
    ...(band === null || !highest
      ? []
      : [
          setting(
            SETTING_TEXT.band,
            text('tender.sheet.bandWithin', {
              share: percentage(band.share, language),
              rule: band.decides === null ? OPEN : ruleText(band.decides, criteria),
            }),
          ),
        ]),
    ...rounding.map(({ stage, decimals, mode }) =>
      setting(
        SETTING_TEXT.rounding,
        text('tender.sheet.roundingRule', {
          stage: STAGE_TEXT[stage],
          decimals: figure(decimals, language),
          mode: MODE_TEXT[mode],
        }),
      ),
    ),
    ...tieBreak.map((rule) => setting(SETTING_TEXT.tieBreak, ruleText(rule, criteria))),
    ...(afterExclusion === null ? [] : [setting(SETTING_TEXT.afterExclusion, AFTER_TEXT[afterExclusion])]),
    ...(aboveEuThreshold === null
      ? []
      : [setting(SETTING_TEXT.aboveEuThreshold, ANSWER_TEXT[aboveEuThreshold ? 'yes' : 'no'])]),
  ];
}
