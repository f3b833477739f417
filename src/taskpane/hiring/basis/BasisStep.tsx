import { Button, makeStyles } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import { text, type Text } from '../../../engine';
import { OrganisationParts } from '../../ladder/OrganisationParts';
import type { JobFindings } from '../../ladder/standing';
import type { LadderAction, LadderState } from '../../ladder/state';
import type { LadderView } from '../../ladder/view';
import { Choice } from '../../shell/Choice';
import { Disclosure } from '../../shell/Disclosure';
import { Line, Section, SmallLine, View } from '../../shell/Layout';
import { TextList } from '../../shell/TextList';
import { useTexts } from '../../shell/texts';
import type { BasisFrom, HiringAction, HiringState } from '../state';
import type { BasisStanding } from './basis';
import { GoalPart } from './GoalPart';
import { NowPart } from './NowPart';
import { TypedFields } from './TypedFields';

/** The staff list as the ladder job reads it: both jobs have the same one. */
export interface StaffReading {
  readonly state: LadderState;
  readonly view: LadderView;
  readonly findings: JobFindings;
  readonly dispatch: Dispatch<LadderAction>;
}

const FROM_TEXT: Record<BasisFrom, Text> = {
  staff: text('hiringJob.basis.fromStaff'),
  typed: text('hiringJob.basis.fromTyped'),
};

/** First step: where the organisation stands now, where it wants to be, and what that was read from. */
export function BasisStep(props: {
  readonly state: HiringState;
  readonly standing: BasisStanding;
  readonly staff: StaffReading;
  readonly dispatch: Dispatch<HiringAction>;
  readonly onLookAgain: () => void;
}) {
  const { state, standing, staff, dispatch, onLookAgain } = props;
  const { translate, render } = useTexts();
  return (
    <View
      footer={
        <Button appearance="primary" onClick={() => dispatch({ type: 'stepChosen', step: 'options' })}>
          {translate('hiringJob.toOptions')}
        </Button>
      }
    >
      {standing.kind === 'known' && (
        <>
          <NowPart basis={standing.basis} />
          <GoalPart basis={standing.basis} goal={state.goal} dispatch={dispatch} />
        </>
      )}
      {standing.kind === 'failed' && <Line>{render(standing.failure.text)}</Line>}
      {standing.kind === 'open' && (
        <>
          <Line>{translate('hiringJob.basis.open')}</Line>
          <TextList texts={standing.gaps} />
        </>
      )}
      <Section heading={translate('hiringJob.basis.figures')}>
        <Choice
          label={translate('hiringJob.basis.from')}
          value={state.from}
          options={(['staff', 'typed'] as const).map((from) => ({
            value: from,
            name: render(FROM_TEXT[from]),
          }))}
          onChoose={(value) => dispatch({ type: 'basisChosen', from: value === 'typed' ? 'typed' : 'staff' })}
        />
        {state.from === 'typed' && <TypedFields typed={state.typed} dispatch={dispatch} />}
        {state.from === 'staff' && <SmallLine>{translate('hiringJob.basis.shared')}</SmallLine>}
      </Section>
      {state.from === 'staff' && (
        <Disclosure
          key={standing.kind === 'known' ? 'known' : 'open'}
          label={translate('hiringJob.basis.data')}
          openAtStart={standing.kind !== 'known'}
        >
          {() => <StaffParts staff={staff} onLookAgain={onLookAgain} />}
        </Disclosure>
      )}
    </View>
  );
}

const useStyles = makeStyles({ parts: { display: 'flex', flexDirection: 'column', gap: '16px' } });

function StaffParts(props: { readonly staff: StaffReading; readonly onLookAgain: () => void }) {
  return (
    <div className={useStyles().parts}>
      <OrganisationParts {...props.staff} onLookAgain={props.onLookAgain} />
    </div>
  );
}
