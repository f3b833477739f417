import { Button } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import { Pair, SmallLine, Stack } from '../../shell/Layout';
import { Choice } from '../../shell/Choice';
import { Disclosure } from '../../shell/Disclosure';
import { NumberField } from '../../shell/NumberField';
import { TextField } from '../../shell/TextField';
import { useTexts } from '../../shell/texts';
import type { TenderColumn } from '../bids/columns';
import { isCriterionRole } from '../bids/columnRole';
import { KIND_TEXT } from './describeModel';
import { criterionProblems, impossible, type Problems } from './impossible';
import { LabelTable } from './LabelTable';
import type { Criterion } from './model';
import type { TenderAction } from '../state';

/** Whether everything that every criterion needs is filled in and can be; one that is not, is shown open. */
function isOpenAtStart({ points, column }: Criterion, problems: Problems): boolean {
  return typeof points !== 'number' || column === null || problems.size > 0;
}

/** What is wrong in each field, with the name of the criterion: the fields of all criteria look alike. */
function namedProblems(criterion: Criterion): Problems {
  const named = [...criterionProblems(criterion)].map(
    ([part, problem]) => [part, impossible(criterion.name, problem)] as const,
  );
  return new Map(named);
}

/** One criterion: a line with its name and points that opens on everything that can be set. */
export function CriterionEditor(props: {
  readonly criterion: Criterion;
  readonly columns: readonly TenderColumn[];
  readonly dispatch: Dispatch<TenderAction>;
}) {
  const { criterion, columns, dispatch } = props;
  const { translate, render, number } = useTexts();
  const problems = namedProblems(criterion);
  const change = (next: Criterion): void => dispatch({ type: 'criterionChanged', criterion: next });
  const points = typeof criterion.points === 'number' ? number(criterion.points, 'number') : '–';
  const name = criterion.name === '' ? translate('tender.criterion.noName') : criterion.name;
  const columnOptions = columns
    .filter(({ role, key }) => isCriterionRole(role) || role === 'unused' || key === criterion.column)
    .map(({ key }) => ({ value: key, name: key }));
  return (
    <Disclosure
      label={translate('tender.criterion.line', { name, points })}
      openAtStart={isOpenAtStart(criterion, problems)}
    >
      {() => (
        <Stack>
          <SmallLine>{render(KIND_TEXT[criterion.kind])}</SmallLine>
          <TextField
            label={translate('tender.criterion.name')}
            value={criterion.name}
            onChange={(name) => change({ ...criterion, name })}
          />
          <Choice
            label={translate('tender.criterion.column')}
            value={criterion.column ?? ''}
            options={[{ value: '', name: translate('tender.criterion.noColumn') }, ...columnOptions]}
            onChoose={(value) => change({ ...criterion, column: value === '' ? null : value })}
          />
          <NumberField
            label={translate('tender.criterion.points')}
            value={criterion.points}
            problem={problems.get('points')}
            onChange={(value) => change({ ...criterion, points: value })}
          />
          <KindFields criterion={criterion} problems={problems} onChange={change} />
          <div>
            <Button
              size="small"
              aria-label={translate('tender.criterion.removeNamed', { name })}
              onClick={() => dispatch({ type: 'criterionRemoved', id: criterion.id })}
            >
              {translate('tender.criterion.remove')}
            </Button>
          </div>
        </Stack>
      )}
    </Disclosure>
  );
}

/** What belongs to the kind of criterion only. */
function KindFields(props: {
  readonly criterion: Criterion;
  readonly problems: Problems;
  readonly onChange: (criterion: Criterion) => void;
}) {
  const { criterion, problems, onChange } = props;
  const { translate } = useTexts();
  switch (criterion.kind) {
    case 'score':
      return (
        <Stack>
          <Pair>
            <NumberField
              label={translate('tender.criterion.scaleMin')}
              value={criterion.min}
              onChange={(min) => onChange({ ...criterion, min })}
            />
            <NumberField
              label={translate('tender.criterion.scaleMax')}
              value={criterion.max}
              problem={problems.get('scale')}
              onChange={(max) => onChange({ ...criterion, max })}
            />
          </Pair>
          <NumberField
            label={translate('tender.criterion.minimum')}
            value={criterion.minimum}
            problem={problems.get('minimum')}
            onChange={(minimum) => onChange({ ...criterion, minimum })}
          />
        </Stack>
      );
    case 'label':
      return <LabelTable criterion={criterion} problems={problems} onChange={onChange} />;
    case 'level':
      return (
        <Stack>
          <SmallLine>{translate('tender.criterion.levelHint')}</SmallLine>
          {criterion.table.map(({ level, points }, index) => (
            <NumberField
              key={level}
              label={translate('tender.criterion.levelPoints', { level })}
              value={points}
              problem={problems.get(`level ${index}`)}
              onChange={(value) =>
                onChange({
                  ...criterion,
                  table: criterion.table.map((line, place) =>
                    place === index ? { ...line, points: value } : line,
                  ),
                })
              }
            />
          ))}
        </Stack>
      );
    case 'share':
      return (
        <Pair>
          <NumberField
            label={translate('tender.criterion.from')}
            unit="fraction"
            value={criterion.from}
            problem={problems.get('from')}
            onChange={(from) => onChange({ ...criterion, from })}
          />
          <NumberField
            label={translate('tender.criterion.to')}
            unit="fraction"
            value={criterion.to}
            problem={problems.get('to')}
            onChange={(to) => onChange({ ...criterion, to })}
          />
        </Pair>
      );
  }
}
