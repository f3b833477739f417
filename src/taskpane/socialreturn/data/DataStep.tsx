import { Button } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import { ListPart } from '../../job/list/ListPart';
import { LookAgain, SourceChoice } from '../../job/SourceChoice';
import { useShowCell } from '../../job/useShowCell';
import { Section, View } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';
import { CONTRACTS, PLACEMENTS, SPENDING } from '../fields';
import type { JobFindings } from '../standing';
import type { Part, SocialReturnAction, SocialReturnState } from '../state';
import type { SocialReturnView } from '../view';
import { EmptyRegister } from './EmptyRegister';
import { MakeTables } from './MakeTables';

/** First step: where the contracts, the placements and the spending are, and what deserves a look. */
export function DataStep(props: {
  readonly state: SocialReturnState;
  readonly view: SocialReturnView;
  readonly findings: JobFindings;
  readonly dispatch: Dispatch<SocialReturnAction>;
  readonly onLookAgain: () => void;
}) {
  const { state, view, findings, dispatch, onLookAgain } = props;
  const { translate } = useTexts();
  const show = useShowCell(dispatch);
  if (state.sources?.length === 0) return <EmptyRegister onLookAgain={onLookAgain} />;
  const choice = (part: Part, label: string, none: string) => (
    <SourceChoice
      label={label}
      source={state.parts[part].source}
      sources={state.sources}
      none={none}
      onChoose={(source) => dispatch({ type: 'sourceChosen', part, source })}
    />
  );
  const shared = { refused: state.refusal !== null, onShow: show };
  return (
    <View
      footer={
        <Button appearance="primary" onClick={() => dispatch({ type: 'stepChosen', step: 'standing' })}>
          {translate('socialReturnJob.toStanding')}
        </Button>
      }
    >
      <Section heading={translate('socialReturnJob.contracts')}>
        {choice(
          'contracts',
          translate('socialReturnJob.contracts.source'),
          translate('socialReturnJob.choose'),
        )}
        <LookAgain onLookAgain={onLookAgain} />
        {state.parts.contracts.source === null ? (
          state.sources !== null && <MakeTables onMade={onLookAgain} />
        ) : (
          <ListPart
            {...shared}
            view={view.contracts}
            kind={CONTRACTS}
            findings={findings.contracts}
            onChoose={(column, field) => dispatch({ type: 'contractFieldChosen', column, field })}
          />
        )}
      </Section>
      <Section heading={translate('socialReturnJob.placements')}>
        {choice(
          'placements',
          translate('socialReturnJob.placements.source'),
          translate('socialReturnJob.placements.none'),
        )}
        {state.parts.placements.source !== null && (
          <ListPart
            {...shared}
            view={view.placements}
            kind={PLACEMENTS}
            findings={findings.placements}
            onChoose={(column, field) => dispatch({ type: 'placementFieldChosen', column, field })}
          />
        )}
      </Section>
      <Section heading={translate('socialReturnJob.spending')}>
        {choice(
          'spending',
          translate('socialReturnJob.spending.source'),
          translate('socialReturnJob.spending.none'),
        )}
        {state.parts.spending.source !== null && (
          <ListPart
            {...shared}
            view={view.spending}
            kind={SPENDING}
            findings={findings.spending}
            onChoose={(column, field) => dispatch({ type: 'spendingFieldChosen', column, field })}
          />
        )}
      </Section>
    </View>
  );
}
