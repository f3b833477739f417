import { Button } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import { Section, View } from '../shell/Layout';
import { useTexts } from '../shell/texts';
import { ListFindings, ListPart } from '../job/list/ListPart';
import { LookAgain, SourceChoice } from '../job/SourceChoice';
import { useShowCell } from '../job/useShowCell';
import { EmptyStaff } from './EmptyStaff';
import { PURCHASES, STAFF } from './fields';
import { OrganisationFields } from './OrganisationFields';
import type { JobFindings } from './standing';
import type { LadderAction, LadderState, Part } from './state';
import type { LadderView } from './view';

/** First step: where the people, the figures of the organisation and the purchases are, and what deserves a look. */
export function DataStep(props: {
  readonly state: LadderState;
  readonly view: LadderView;
  readonly findings: JobFindings;
  readonly dispatch: Dispatch<LadderAction>;
  readonly onLookAgain: () => void;
}) {
  const { state, view, findings, dispatch, onLookAgain } = props;
  const { translate } = useTexts();
  const show = useShowCell(dispatch);
  if (state.sources !== null && state.sources.length === 0) return <EmptyStaff onLookAgain={onLookAgain} />;
  const choice = (part: Part, label: string, none?: string) => (
    <SourceChoice
      label={label}
      source={state.parts[part].source}
      sources={state.sources}
      none={none}
      onChoose={(source) => dispatch({ type: 'sourceChosen', part, source })}
    />
  );
  return (
    <View
      footer={
        <Button appearance="primary" onClick={() => dispatch({ type: 'stepChosen', step: 'standing' })}>
          {translate('ladderJob.toStanding')}
        </Button>
      }
    >
      <Section heading={translate('ladderJob.staff')}>
        {choice('staff', translate('ladderJob.staff.source'), translate('ladderJob.choose'))}
        <LookAgain onLookAgain={onLookAgain} />
        {state.parts.staff.source !== null && (
          <ListPart
            view={view.staff}
            kind={STAFF}
            findings={findings.staff}
            refused={state.refusal !== null}
            onShow={show}
            onChoose={(column, field) => dispatch({ type: 'staffFieldChosen', column, field })}
          />
        )}
      </Section>
      <Section heading={translate('ladderJob.organisation')}>
        {choice(
          'organisation',
          translate('ladderJob.organisation.source'),
          translate('ladderJob.organisation.typed'),
        )}
        <OrganisationFields figures={view.organisation} dispatch={dispatch} />
        {findings.organisation.length > 0 && <ListFindings findings={findings.organisation} onShow={show} />}
      </Section>
      <Section heading={translate('ladderJob.purchases')}>
        {choice('purchases', translate('ladderJob.purchases.source'), translate('ladderJob.purchases.none'))}
        {state.parts.purchases.source !== null && (
          <ListPart
            view={view.purchases}
            kind={PURCHASES}
            findings={findings.purchases}
            refused={state.refusal !== null}
            onShow={show}
            onChoose={(column, field) => dispatch({ type: 'purchaseFieldChosen', column, field })}
          />
        )}
      </Section>
    </View>
  );
}
