import { Button } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import { View } from '../shell/Layout';
import { useTexts } from '../shell/texts';
import { EmptyStaff } from './EmptyStaff';
import { OrganisationParts } from './OrganisationParts';
import type { JobFindings } from './standing';
import type { LadderAction, LadderState } from './state';
import type { LadderView } from './view';

/** First step: where the people, the figures of the organisation and the purchases are, and what deserves a look. */
export function DataStep(props: {
  readonly state: LadderState;
  readonly view: LadderView;
  readonly findings: JobFindings;
  readonly dispatch: Dispatch<LadderAction>;
  readonly onLookAgain: () => void;
}) {
  const { state, dispatch, onLookAgain } = props;
  const { translate } = useTexts();
  if (state.sources !== null && state.sources.length === 0) return <EmptyStaff onLookAgain={onLookAgain} />;
  return (
    <View
      footer={
        <Button appearance="primary" onClick={() => dispatch({ type: 'stepChosen', step: 'standing' })}>
          {translate('ladderJob.toStanding')}
        </Button>
      }
    >
      <OrganisationParts {...props} />
    </View>
  );
}
