import { text, type Aggregation, type Text } from '../../../../engine';
import { numberFromText } from '../../../job/cellReading';
import { ANSWER_TEXT, SETTING_KIND, SETTING_TEXT } from '../describeSettings';
import {
  AFTER_TEXT,
  AGGREGATION_TEXT,
  AGGREGATIONS,
  INDEX_FIGURE_TEXT,
  MODE_TEXT,
  MODES,
  STAGE_TEXT,
  STAGES,
} from '../methodTexts';
import { indexFiguresOf, type IndexFigures, type TenderModel, type TieBreakRule } from '../model';
import { percentageFromText } from './figures';
import type { ModelRow } from './modelRow';
import { namedBy, phrase, says } from '../../../job/phrase';

/** The model with what a setting says; `null` when its explanation cannot be read, or when it was said before. */
type SettingReader = (written: string, model: TenderModel) => TenderModel | null;

const BAND = phrase('tender.sheet.bandWithin');
const ROUNDING = phrase('tender.sheet.roundingRule');
const CRITERION_RULE = phrase('tender.rule.criterion');

/** Whether a row is a setting. */
export function isSettingRow({ kind }: ModelRow): boolean {
  return says(SETTING_KIND, kind);
}

/** Adds the setting of a row to a model of which the criteria have been read; says so when it cannot. */
export function withSetting(model: TenderModel, row: ModelRow): TenderModel {
  const reader = READERS.find(([name]) => says(name, row.name))?.[1];
  const changed = reader?.(row.note, model) ?? null;
  if (changed !== null) return changed;
  row.unread(
    'note',
    text('tender.model.finding.setting.problem', { setting: row.name, shown: row.note }),
    text('tender.model.finding.setting.remedy'),
  );
  return model;
}

/** Reads the method. It goes before the other settings, because it decides which of them have a meaning. */
export function methodIn(rows: readonly ModelRow[]): Aggregation | null {
  const row = rows.find(({ name }) => says(SETTING_TEXT.method, name));
  return row ? namedBy(AGGREGATION_TEXT, AGGREGATIONS, row.note) : null;
}

function figureReader(name: keyof IndexFigures): SettingReader {
  return (written, model) => {
    const value = numberFromText(written);
    const used = indexFiguresOf(model.aggregation).includes(name);
    return value === null || !used ? null : { ...model, index: { ...model.index, [name]: value } };
  };
}

function readRule(written: string, model: TenderModel): TieBreakRule | null {
  if (says(text('tender.rule.quality'), written)) return 'quality';
  if (says(text('tender.rule.lowestPrice'), written)) return 'lowestPrice';
  const name = CRITERION_RULE(written)?.criterion;
  const named = model.criteria.find((criterion) => criterion.name === name);
  return named ? `criterion:${named.id}` : null;
}

const readMethod: SettingReader = (written, model) => {
  const aggregation = namedBy(AGGREGATION_TEXT, AGGREGATIONS, written);
  return aggregation === model.aggregation ? model : null;
};

const readBudget: SettingReader = (written, model) => {
  const budget = numberFromText(written);
  return budget === null || model.budget !== null ? null : { ...model, budget };
};

const readMinimumTotal: SettingReader = (written, model) => {
  const minimumTotal = numberFromText(written);
  return minimumTotal === null || model.minimumTotal !== null ? null : { ...model, minimumTotal };
};

const readBand: SettingReader = (written, model) => {
  const found = BAND(written);
  const share = percentageFromText(found?.share ?? '');
  const decides = readRule(found?.rule ?? '', model);
  if (share === null || decides === null || model.band !== null) return null;
  return { ...model, band: { share, decides } };
};

const readRounding: SettingReader = (written, model) => {
  const found = ROUNDING(written);
  const stage = namedBy(STAGE_TEXT, STAGES, found?.stage ?? '');
  const mode = namedBy(MODE_TEXT, MODES, found?.mode ?? '');
  const decimals = numberFromText(found?.decimals ?? '');
  const again = model.rounding.some((rule) => rule.stage === stage);
  if (stage === null || mode === null || decimals === null || again) return null;
  return { ...model, rounding: [...model.rounding, { stage, decimals, mode }] };
};

const readTieBreak: SettingReader = (written, model) => {
  const rule = readRule(written, model);
  if (rule === null || model.tieBreak.includes(rule)) return null;
  return { ...model, tieBreak: [...model.tieBreak, rule] };
};

const readAfterExclusion: SettingReader = (written, model) => {
  const afterExclusion = namedBy(AFTER_TEXT, ['recompute', 'keep'], written);
  return afterExclusion === null || model.afterExclusion !== null ? null : { ...model, afterExclusion };
};

const readAboveEu: SettingReader = (written, model) => {
  const answer = namedBy(ANSWER_TEXT, ['yes', 'no'], written);
  if (answer === null || model.aboveEuThreshold !== null) return null;
  return { ...model, aboveEuThreshold: answer === 'yes' };
};

const READERS: readonly (readonly [Text, SettingReader])[] = [
  [SETTING_TEXT.method, readMethod],
  [INDEX_FIGURE_TEXT.weightQuality, figureReader('weightQuality')],
  [INDEX_FIGURE_TEXT.weightPrice, figureReader('weightPrice')],
  [INDEX_FIGURE_TEXT.factor, figureReader('factor')],
  [SETTING_TEXT.budget, readBudget],
  [SETTING_TEXT.minimumTotal, readMinimumTotal],
  [SETTING_TEXT.band, readBand],
  [SETTING_TEXT.rounding, readRounding],
  [SETTING_TEXT.tieBreak, readTieBreak],
  [SETTING_TEXT.afterExclusion, readAfterExclusion],
  [SETTING_TEXT.aboveEuThreshold, readAboveEu],
];
