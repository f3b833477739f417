import { Button } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import { SmallLine, Stack } from '../../shell/Layout';
import { Choice } from '../../shell/Choice';
import { Disclosure } from '../../shell/Disclosure';
import { NumberField } from '../../shell/NumberField';
import { TextField } from '../../shell/TextField';
import { useTexts } from '../../shell/texts';
import { isCriterionRole } from '../bids/columnRole';
import type { TenderColumn } from '../bids/columns';
import type { Criterion } from './criterion';
import { criterionProblems, impossible, type Problems } from './impossible';
import { KindFields } from './KindFields';
import { KIND_TEXT } from './methodTexts';
import type { ModelAction } from './modelState';

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
  /** Whether a criterion is worth euros instead of points. */
  readonly inEuro: boolean;
  readonly columns: readonly TenderColumn[];
  readonly dispatch: Dispatch<ModelAction>;
}) {
  const { criterion, inEuro, columns, dispatch } = props;
  const { translate, render, number } = useTexts();
  const problems = namedProblems(criterion);
  const change = (next: Criterion): void => dispatch({ type: 'criterionChanged', criterion: next });
  const points =
    typeof criterion.points === 'number' ? number(criterion.points, inEuro ? 'euro' : 'number') : '–';
  const name = criterion.name === '' ? translate('tender.criterion.noName') : criterion.name;
  const columnOptions = columns
    .filter(({ role, key }) => isCriterionRole(role) || role === 'unused' || key === criterion.column)
    .map(({ key }) => ({ value: key, name: key }));
  return (
    <Disclosure
      label={
        inEuro
          ? translate('tender.criterion.lineEuro', { name, euro: points })
          : translate('tender.criterion.line', { name, points })
      }
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
            label={inEuro ? translate('tender.criterion.euro') : translate('tender.criterion.points')}
            unit={inEuro ? 'euro' : 'number'}
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
