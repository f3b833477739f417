import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import {
  baseText,
  CONTRACT_KINDS,
  OBLIGATION_BASES,
  text,
  type ContractKind,
  type Policy,
  type ProportionalityReason,
  type Text,
} from '../../../engine';
import { Findings } from '../../job/Findings';
import { useShowCell } from '../../job/useShowCell';
import { Why } from '../../job/Why';
import { isOutdated } from '../../job/useWriteReport';
import { WriteFooter } from '../../job/WriteFooter';
import { Choice } from '../../shell/Choice';
import { Line, Pair, Section, SmallLine, Stack, View } from '../../shell/Layout';
import { NumberField } from '../../shell/NumberField';
import { TextList } from '../../shell/TextList';
import { useTexts } from '../../shell/texts';
import { shareDoubt } from '../fieldProblems';
import { policiesAtHand, type PolicyAtHand } from '../policies/policiesAtHand';
import type { SocialReturnAction, SocialReturnState } from '../state';
import {
  figureProblem,
  wagesDoubt,
  holdsWrongFigure,
  weigh,
  type FigureField,
  type NewContract,
  type TypedFigure,
  type Weighed,
} from './newContract';
import { WEIGHS_TEXT } from './weighs';
import { useWriteNote } from './useWriteNote';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: '0',
    padding: '0',
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
  },
  weighs: { fontWeight: tokens.fontWeightSemibold },
});

const KIND_TEXT: Readonly<Record<ContractKind, Text>> = {
  werk: text('socialReturnJob.kind.werk'),
  dienst: text('socialReturnJob.kind.dienst'),
  levering: text('socialReturnJob.kind.levering'),
};

/** What to ask of a contract that is still to be put out to tender, and the reasons to record. */
export function NoteStep(props: {
  readonly state: SocialReturnState;
  readonly dispatch: Dispatch<SocialReturnAction>;
  /** The policy of the user's own, or why there is none. */
  readonly own: Policy | Text;
}) {
  const { state, dispatch, own } = props;
  const { translate } = useTexts();
  const weighed = weigh(state.note);
  const writer = useWriteNote(state.note, weighed, dispatch);
  const show = useShowCell(dispatch);
  const question = JSON.stringify(state.note);
  return (
    <View
      footer={
        weighed && (
          <WriteFooter
            words={{
              write: translate('socialReturnJob.note.write'),
              sheetName: translate('socialReturnJob.note.sheetName'),
              written: (sheet) => translate('socialReturnJob.note.written', { sheet }),
            }}
            writer={writer}
            written={state.noteWritten}
            outdated={isOutdated(state.noteWritten, question)}
            onGoTo={show}
          />
        )
      }
    >
      <SmallLine>{translate('socialReturnJob.note.what')}</SmallLine>
      <NoteFields
        note={state.note}
        known={policiesAtHand(own)}
        onChange={(change) => dispatch({ type: 'noteChanged', change })}
      />
      {weighed === null ? (
        <Line>
          {holdsWrongFigure(state.note)
            ? translate('socialReturnFields.wrong')
            : translate('socialReturnJob.note.open')}
        </Line>
      ) : (
        <Answer weighed={weighed} />
      )}
    </View>
  );
}

function NoteFields(props: {
  readonly note: NewContract;
  readonly known: readonly PolicyAtHand[];
  readonly onChange: (change: NewContract) => void;
}) {
  const { translate, render } = useTexts();
  const { note, known, onChange } = props;
  const field = (name: FigureField, label: string, unit: 'euro' | 'fraction' | 'number') => (
    <NumberField
      label={label}
      unit={unit}
      value={note[name] ?? null}
      problem={figureProblem(note, name)}
      doubt={name === 'wageSum' ? wagesDoubt(note) : unit === 'fraction' ? shareDoubt(note[name]) : undefined}
      onChange={(value: TypedFigure) => onChange({ [name]: value })}
    />
  );
  return (
    <Stack>
      <Choice
        label={translate('socialReturnJob.field.policy')}
        value={note.policy ?? ''}
        options={[
          { value: '', name: translate('socialReturnJob.choice.open') },
          ...known.map(({ id, shortName }) => ({ value: id, name: shortName })),
        ]}
        onChoose={(policy) => onChange({ policy })}
      />
      <Pair>
        {field('sum', translate('socialReturnJob.field.sum'), 'euro')}
        {field('wageSum', translate('socialReturnJob.field.wageSum'), 'euro')}
      </Pair>
      <Pair>
        {field('labourShare', translate('socialReturnJob.field.labourShare'), 'fraction')}
        {field('months', translate('socialReturnJob.note.months'), 'number')}
      </Pair>
      <Pair>
        <Choice
          label={translate('socialReturnJob.field.kind')}
          value={note.kind ?? ''}
          options={[
            { value: '', name: translate('socialReturnJob.choice.open') },
            ...CONTRACT_KINDS.map((kind) => ({ value: kind, name: render(KIND_TEXT[kind]) })),
          ]}
          onChoose={(value) => onChange({ kind: CONTRACT_KINDS.find((kind) => kind === value) })}
        />
        {field('percentage', translate('socialReturnJob.field.percentage'), 'fraction')}
      </Pair>
      <Choice
        label={translate('socialReturnJob.choice.base')}
        value={note.base ?? ''}
        options={[
          { value: '', name: translate('socialReturnJob.choice.open') },
          ...OBLIGATION_BASES.filter((base) => base !== 'invoiced').map((base) => ({
            value: base,
            name: render(baseText(base)),
          })),
        ]}
        onChoose={(value) => onChange({ base: OBLIGATION_BASES.find((base) => base === value) })}
      />
    </Stack>
  );
}

function Answer(props: { readonly weighed: Weighed }) {
  const { translate, render } = useTexts();
  const { asked, reasons } = props.weighed;
  return (
    <>
      {asked && (
        <Section heading={translate('socialReturnJob.figure.obligation')}>
          {asked.ok ? (
            <>
              <Line>
                <strong>
                  {translate('socialReturnJob.note.obligation', {
                    obligation: { value: asked.value.obligation, unit: 'euro' },
                  })}
                </strong>
              </Line>
              <TextList texts={[...asked.value.why, ...asked.value.assumptions]} />
              {asked.value.findings.length > 0 && (
                <Findings
                  findings={asked.value.findings.map(({ problem, remedy }) => ({
                    severity: 'warns' as const,
                    sheet: '',
                    address: '',
                    problem,
                    remedy,
                  }))}
                  openAtStart
                  onShow={() => undefined}
                />
              )}
              <Why of={translate('socialReturnJob.figure.obligation')} trace={() => asked.trace} />
            </>
          ) : (
            <Line>{render(asked.text)}</Line>
          )}
        </Section>
      )}
      <Section heading={translate('socialReturnJob.note.reasons')}>
        <SmallLine>{translate('socialReturnJob.note.reasons.what')}</SmallLine>
        <ReasonList reasons={reasons} />
      </Section>
    </>
  );
}

function ReasonList(props: { readonly reasons: readonly ProportionalityReason[] }) {
  const styles = useStyles();
  const { translate, render } = useTexts();
  return (
    <ul className={styles.list} aria-label={translate('socialReturnJob.note.reasons')}>
      {props.reasons.map((reason, place) => (
        <li key={JSON.stringify(reason.text)}>
          <Line>
            <span className={styles.weighs}>{render(WEIGHS_TEXT[reason.weighs])}:</span> {render(reason.text)}
          </Line>
          <Link
            href={reason.source}
            target="_blank"
            rel="noreferrer"
            aria-label={translate('socialReturnJob.note.sourceOf', {
              place: { value: place + 1, unit: 'count' },
            })}
          >
            {translate('socialReturnJob.note.source')}
          </Link>
        </li>
      ))}
    </ul>
  );
}
