import type { Dispatch } from 'react';
import { Choice } from '../../shell/Choice';
import { Pair, Stack } from '../../shell/Layout';
import { TextField } from '../../shell/TextField';
import { useTexts } from '../../shell/texts';
import type { TenderAction } from '../state';
import type { TenderColumn } from './columns';
import type { Judge } from './judge';
import type { ChosenJudge, ChosenJudges } from './judgedColumns';

const KINDS = ['alone', 'evaluator', 'consensus'] as const;

/** The columns of which several people can have given the scores. */
export function judgeable(columns: readonly TenderColumn[], chosen: ChosenJudges): readonly TenderColumn[] {
  return columns.filter(({ key, role }) => role === 'score' || role === 'label' || chosen[key] !== undefined);
}

/** Who gave the scores in each column, for the user to correct. */
export function JudgeChoices(props: {
  readonly columns: readonly TenderColumn[];
  /** What the user said already; it stands in the fields also when nothing can be made of it yet. */
  readonly chosen: ChosenJudges;
  readonly dispatch: Dispatch<TenderAction>;
}) {
  const { columns, chosen, dispatch } = props;
  const evaluators = columns.filter(({ judge }) => judge?.kind === 'evaluator').length;
  return (
    <Stack>
      {judgeable(columns, chosen).map((column) => (
        <JudgeChoice
          key={column.key}
          column={column}
          chosen={chosen[column.key]}
          next={evaluators + 1}
          onChoose={(judge) => dispatch({ type: 'judgeChosen', column: column.key, judge })}
        />
      ))}
    </Stack>
  );
}

function JudgeChoice(props: {
  readonly column: TenderColumn;
  readonly chosen: ChosenJudge | undefined;
  /** Number of an evaluator who has no name yet. */
  readonly next: number;
  readonly onChoose: (judge: ChosenJudge) => void;
}) {
  const { translate } = useTexts();
  const { column, chosen, onChoose } = props;
  const { key } = column;
  const said =
    chosen === 'alone'
      ? undefined
      : (chosen ?? (column.judge && { criterion: column.name, judge: column.judge }));
  const criterion = said?.criterion ?? column.name;
  const judge = said?.judge;
  const names = {
    alone: translate('tender.judges.alone'),
    evaluator: translate('tender.judges.evaluator'),
    consensus: translate('tender.judges.consensus'),
  };
  const choose = (kind: (typeof KINDS)[number]): void => {
    const someone = translate('tender.judges.someone', { number: String(props.next) });
    const by: Judge = kind === 'evaluator' ? { kind, name: someone } : { kind: 'consensus' };
    onChoose(kind === 'alone' ? kind : { criterion, judge: by });
  };
  return (
    <Stack>
      <Choice
        label={translate('tender.judges.by', { column: key })}
        value={judge?.kind ?? 'alone'}
        options={KINDS.map((kind) => ({ value: kind, name: names[kind] }))}
        onChoose={(value) => choose(KINDS.find((kind) => kind === value) ?? 'alone')}
      />
      {judge && (
        <div role="group" aria-label={key}>
          <Pair>
            <TextField
              label={translate('tender.judges.criterion')}
              value={criterion}
              onChange={(typed) => onChoose({ criterion: typed, judge })}
            />
            {judge.kind === 'evaluator' && (
              <TextField
                label={translate('tender.judges.name')}
                value={judge.name}
                onChange={(name) => onChoose({ criterion, judge: { kind: 'evaluator', name } })}
              />
            )}
          </Pair>
        </div>
      )}
    </Stack>
  );
}
