import {
  readOptionList,
  type OptionField,
  type RouteOption,
  type Scenario,
  type ScenarioField,
} from '../../engine';
import { listView, type ListView } from '../job/list/listView';
import { OPTIONS } from './options/optionKind';
import { readScenarioList, SCENARIOS } from './scenarios/scenarioKind';
import type { HiringState } from './state';

/** The options as they were read. */
export interface OptionsView {
  /** `null` without a list, or until it has been read. */
  readonly list: ListView<OptionField, RouteOption> | null;
  readonly options: readonly RouteOption[];
}

/** Everything that follows from the cells and from what the user said about columns. */
export function optionsView({
  parts,
  optionFields,
}: Pick<HiringState, 'parts' | 'optionFields'>): OptionsView {
  const { block } = parts.options;
  const list = block && listView(block, OPTIONS, optionFields, readOptionList);
  return { list, options: (list?.rows ?? []).map(({ value }) => value) };
}

/** The scenarios on their sheet; `null` without one, or until it has been read. */
export function scenariosView({
  parts,
  scenarioFields,
}: Pick<HiringState, 'parts' | 'scenarioFields'>): ListView<ScenarioField, Scenario> | null {
  const { block } = parts.scenarios;
  return block && listView(block, SCENARIOS, scenarioFields, readScenarioList);
}
