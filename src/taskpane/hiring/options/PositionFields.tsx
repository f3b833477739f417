import { Checkbox } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import { BENEFIT_KINDS, termNames, text, WEEKS_A_YEAR, type BenefitKind, type Text } from '../../../engine';
import { Choice } from '../../shell/Choice';
import { Disclosure } from '../../shell/Disclosure';
import { Pair, SmallLine, Stack } from '../../shell/Layout';
import { NumberField } from '../../shell/NumberField';
import { TextField } from '../../shell/TextField';
import { useTexts } from '../../shell/texts';
import type { HiringAction } from '../state';
import type { DraftPosition, WagePer } from './draftPosition';
import { SubsidyFields } from './SubsidyFields';

const BENEFIT_TEXT: Record<BenefitKind, Text> = {
  arbeidsgehandicapt: text('hiringJob.benefit.arbeidsgehandicapt'),
  herplaatsing: text('hiringJob.benefit.herplaatsing'),
  banenafspraak: text('hiringJob.benefit.banenafspraak'),
  oudere: text('hiringJob.benefit.oudere'),
};

const PER_TEXT: Record<WagePer, Text> = {
  year: text('hiringJob.position.perYear'),
  hour: text('hiringJob.position.perHour'),
};

type NumberName = 'hoursPerWeek' | 'normHours' | 'wage' | 'charges' | 'coachingPerYear' | 'max';

/** What a position is: the work, what it pays, and which allowances go with it. */
export function PositionFields(props: {
  readonly draft: DraftPosition;
  readonly dispatch: Dispatch<HiringAction>;
}) {
  const { translate, render } = useTexts();
  const { draft, dispatch } = props;
  const change = (part: Partial<DraftPosition>): void => dispatch({ type: 'positionTyped', change: part });
  const number = (name: NumberName, label: string, unit?: 'fraction' | 'euro') => (
    <NumberField
      label={label}
      unit={unit}
      value={draft[name]}
      onChange={(value) => change({ [name]: value })}
    />
  );
  const words = (name: 'position' | 'contract', label: string, names: readonly string[]) => (
    <Choice
      label={label}
      value={draft[name]}
      options={[
        { value: '', name: translate('hiringJob.position.choose') },
        ...names.map((each) => ({ value: each, name: each })),
      ]}
      onChoose={(value) => change({ [name]: value })}
    />
  );
  const tick = (name: 'learningPlace' | 'noRisk' | 'existingSeat', label: string) => (
    <Checkbox
      label={label}
      checked={draft[name]}
      onChange={(_, { checked }) => change({ [name]: checked === true })}
    />
  );
  return (
    <Stack>
      <TextField
        label={translate('hiringJob.position.name')}
        hint={translate('hiringJob.position.nameHint')}
        value={draft.name}
        onChange={(name) => change({ name })}
      />
      <Pair>
        {number('hoursPerWeek', translate('hiringJob.position.hours'))}
        {number('normHours', translate('hiringJob.position.normHours'))}
      </Pair>
      {words('position', translate('hiringJob.position.start'), termNames('positions'))}
      {words('contract', translate('hiringJob.position.contract'), termNames('contracts'))}
      <TextField
        type="date"
        label={translate('hiringJob.position.from')}
        value={draft.start}
        onChange={(start) => change({ start })}
      />
      <Pair>
        {number('wage', translate('hiringJob.position.wage'), 'euro')}
        <Choice
          label={translate('hiringJob.position.wagePer')}
          value={draft.wagePer}
          options={(['year', 'hour'] as const).map((per) => ({ value: per, name: render(PER_TEXT[per]) }))}
          onChoose={(value) => change({ wagePer: value === 'hour' ? 'hour' : 'year' })}
        />
      </Pair>
      <SmallLine>
        {translate('hiringJob.position.wageHint', { weeks: { value: WEEKS_A_YEAR, unit: 'count' } })}
      </SmallLine>
      <Pair>
        {number('charges', translate('hiringJob.position.charges'), 'fraction')}
        {number('coachingPerYear', translate('hiringJob.position.coaching'), 'euro')}
      </Pair>
      <Disclosure label={translate('hiringJob.position.allowances')}>
        {() => (
          <Stack>
            <SmallLine>{translate('hiringJob.position.benefits')}</SmallLine>
            {BENEFIT_KINDS.map((kind) => (
              <Checkbox
                key={kind}
                label={render(BENEFIT_TEXT[kind])}
                checked={draft.benefits.includes(kind)}
                onChange={(_, { checked }) =>
                  change({ benefits: withBenefit(draft, kind, checked === true) })
                }
              />
            ))}
            <SubsidyFields draft={draft} onChange={change} />
            {tick('learningPlace', translate('hiringJob.position.learning'))}
            {tick('noRisk', translate('hiringJob.position.noRisk'))}
          </Stack>
        )}
      </Disclosure>
      {tick('existingSeat', translate('hiringJob.position.existingSeat'))}
      {number('max', translate('hiringJob.position.max'))}
    </Stack>
  );
}

/** The benefits in the order of the rules, with or without one. */
function withBenefit({ benefits }: DraftPosition, kind: BenefitKind, has: boolean): readonly BenefitKind[] {
  return BENEFIT_KINDS.filter((each) => (each === kind ? has : benefits.includes(each)));
}
