import { compare } from '../../decimal';
import { invalid, type Failure } from '../../explain/outcome';
import { quantity, text, type Text } from '../../explain/text';
import { notAnAmount, partAboveWhole } from '../../ladder/amounts';
import { noOrganisation } from '../../ladder/organisation';
import type { RouteOption, RouteRequest } from './request';

/** More options than these are not searched. */
export const MOST_OPTIONS = 100;

/** More of one option is no plan that somebody carries out. */
const MOST_OF_ONE = 10_000;

/** Other routes beyond this number nobody compares. */
const MOST_ALTERNATIVES = 20;

/** Less than a minute a week is no position. */
const LEAST_FTE = 0.001;

/** Beyond this no amount is real, and sums of amounts no longer hold every cent. */
const LARGEST_AMOUNT = 1e12;

const WHOLE = text('hiringRoute.invalid.notWhole');
const NO_TARGET_FTE = text('hiringRoute.invalid.noTargetFte');

/** What is wrong with a question; undefined when it can be answered. */
export function wrongIn(request: RouteRequest): Failure | undefined {
  const { organisation, limits, options, alternatives } = request;
  const { totalFte, weightedFte, attributedFte, targetFte } = organisation;
  return (
    noOrganisation(totalFte, 'organisation.totalFte') ??
    tooLarge(totalFte, 'organisation.totalFte') ??
    wrongAmount(weightedFte, 'organisation.weightedFte') ??
    wrongAmount(attributedFte, 'organisation.attributedFte') ??
    at(partAboveWhole(weightedFte, totalFte), 'organisation.weightedFte') ??
    (targetFte === null ? undefined : notAnAmount(targetFte, 'organisation.targetFte')) ??
    at(partAboveWhole(targetFte ?? 0, totalFte, 'targetFte'), 'organisation.targetFte') ??
    (request.goal === 'PSO 30+' && targetFte === null
      ? invalid(NO_TARGET_FTE, 'organisation.targetFte')
      : undefined) ??
    (limits.hires === null ? undefined : notACount(limits.hires, 'limits.hires')) ??
    (limits.cost === null ? undefined : wrongAmount(limits.cost, 'limits.cost')) ??
    notACount(alternatives, 'alternatives') ??
    tooMany(alternatives, MOST_ALTERNATIVES, 'alternatives') ??
    wrongOptions(options)
  );
}

function wrongOptions(options: readonly RouteOption[]): Failure | undefined {
  if (options.length > MOST_OPTIONS) {
    const values = { count: quantity(options.length, 'count'), most: quantity(MOST_OPTIONS, 'count') };
    return invalid(text('hiringRoute.invalid.tooManyOptions', values), 'options');
  }
  const names = new Set<string>();
  for (const [index, option] of options.entries()) {
    const place = `options[${String(index)}]`;
    const wrong = wrongOption(option);
    if (wrong) return within(wrong, option, index, `${place}.${wrong.parameter ?? ''}`);
    if (option.id.trim() === '' || names.has(option.id)) {
      const key = { option: option.id, row: quantity(index + 1, 'count') };
      const problem =
        option.id.trim() === ''
          ? text('hiringRoute.invalid.noName', key)
          : text('hiringRoute.invalid.sameName', key);
      return invalid(problem, `${place}.id`);
    }
    names.add(option.id);
  }
  return undefined;
}

function wrongOption(option: RouteOption): Failure | undefined {
  const wrong =
    wrongAmount(option.annualCost, 'annualCost') ??
    notACount(option.max, 'max') ??
    tooMany(option.max, MOST_OF_ONE, 'max');
  if (wrong) return wrong;
  if (option.kind === 'purchase') return wrongAmount(option.attributedFte, 'attributedFte');
  if (Number.isFinite(option.fte) && compare(option.fte, LEAST_FTE) < 0) {
    return invalid(text('hiringRoute.invalid.fte'), 'fte');
  }
  return wrongAmount(option.fte, 'fte') ?? wrongWeight(option.weight);
}

function wrongWeight(weight: number): Failure | undefined {
  if (weight >= 0 && compare(weight, 1) <= 0) return undefined;
  return invalid(text('hiringRoute.invalid.weight', { value: quantity(weight, 'number') }), 'weight');
}

function wrongAmount(value: number, parameter: string): Failure | undefined {
  return notAnAmount(value, parameter) ?? tooLarge(value, parameter);
}

function tooLarge(value: number, parameter: string): Failure | undefined {
  if (value <= LARGEST_AMOUNT) return undefined;
  const values = { most: quantity(LARGEST_AMOUNT, 'count') };
  return invalid(text('hiringRoute.invalid.tooLarge', values), parameter);
}

function notACount(value: number, parameter: string): Failure | undefined {
  return notAnAmount(value, parameter) ?? (Number.isInteger(value) ? undefined : invalid(WHOLE, parameter));
}

function tooMany(value: number, most: number, parameter: string): Failure | undefined {
  if (value <= most) return undefined;
  const values = { value: quantity(value, 'count'), most: quantity(most, 'count') };
  return invalid(text('hiringRoute.invalid.tooMany', values), parameter);
}

function at(failure: Failure | undefined, parameter: string): Failure | undefined {
  return failure && { ...failure, parameter };
}

function within(failure: Failure, option: RouteOption, index: number, parameter: string): Failure {
  const values: Record<string, Text | string> = { option: option.id, problem: failure.text };
  const named =
    option.id.trim() === ''
      ? text('hiringRoute.invalid.inRow', { row: quantity(index + 1, 'count'), problem: failure.text })
      : text('hiringRoute.invalid.inOption', values);
  return { ...failure, text: named, parameter };
}
