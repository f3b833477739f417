import { Button } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import { ListSection } from '../../job/list/ListSection';
import { LookAgain } from '../../job/SourceChoice';
import { useShowCell } from '../../job/useShowCell';
import { View } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';
import { CONTRACTS, PLACEMENTS, SPENDING } from '../fields';
import type { JobFindings } from '../standing';
import type { SocialReturnAction, SocialReturnState } from '../state';
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
  const shared = { state, dispatch, onShow: show };
  return (
    <View
      footer={
        <Button appearance="primary" onClick={() => dispatch({ type: 'stepChosen', step: 'standing' })}>
          {translate('socialReturnJob.toStanding')}
        </Button>
      }
    >
      <ListSection
        {...shared}
        part="contracts"
        heading={translate('socialReturnJob.contracts')}
        label={translate('socialReturnJob.contracts.source')}
        none={translate('socialReturnJob.choose')}
        view={view.contracts}
        kind={CONTRACTS}
        findings={findings.contracts}
        onChoose={(column, field) => dispatch({ type: 'contractFieldChosen', column, field })}
        beside={<LookAgain onLookAgain={onLookAgain} />}
        without={<MakeTables onMade={onLookAgain} />}
      />
      <ListSection
        {...shared}
        part="placements"
        heading={translate('socialReturnJob.placements')}
        label={translate('socialReturnJob.placements.source')}
        none={translate('socialReturnJob.placements.none')}
        view={view.placements}
        kind={PLACEMENTS}
        findings={findings.placements}
        onChoose={(column, field) => dispatch({ type: 'placementFieldChosen', column, field })}
      />
      <ListSection
        {...shared}
        part="spending"
        heading={translate('socialReturnJob.spending')}
        label={translate('socialReturnJob.spending.source')}
        none={translate('socialReturnJob.spending.none')}
        view={view.spending}
        kind={SPENDING}
        findings={findings.spending}
        onChoose={(column, field) => dispatch({ type: 'spendingFieldChosen', column, field })}
      />
    </View>
  );
}
