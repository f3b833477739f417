import type { Dispatch } from 'react';
import { Section } from '../shell/Layout';
import { useTexts } from '../shell/texts';
import { ListFindings } from '../job/list/ListPart';
import { ListSection } from '../job/list/ListSection';
import { LookAgain, SourceChoice } from '../job/SourceChoice';
import { useShowCell } from '../job/useShowCell';
import { PURCHASES, STAFF } from './fields';
import { OrganisationFields } from './OrganisationFields';
import type { JobFindings } from './standing';
import type { LadderAction, LadderState } from './state';
import type { LadderView } from './view';

/** What is read of an organisation: its people, its figures and its purchases, each with what deserves a look. */
export function OrganisationParts(props: {
  readonly state: LadderState;
  readonly view: LadderView;
  readonly findings: JobFindings;
  readonly dispatch: Dispatch<LadderAction>;
  readonly onLookAgain: () => void;
}) {
  const { state, view, findings, dispatch, onLookAgain } = props;
  const { translate } = useTexts();
  const show = useShowCell(dispatch);
  const shared = { state, dispatch, onShow: show };
  return (
    <>
      <ListSection
        {...shared}
        part="staff"
        heading={translate('ladderJob.staff')}
        label={translate('ladderJob.staff.source')}
        none={translate('ladderJob.choose')}
        view={view.staff}
        kind={STAFF}
        findings={findings.staff}
        onChoose={(column, field) => dispatch({ type: 'staffFieldChosen', column, field })}
        beside={<LookAgain onLookAgain={onLookAgain} />}
      />
      <Section heading={translate('ladderJob.organisation')}>
        <SourceChoice
          label={translate('ladderJob.organisation.source')}
          source={state.parts.organisation.source}
          sources={state.sources}
          none={translate('ladderJob.organisation.typed')}
          onChoose={(source) => dispatch({ type: 'sourceChosen', part: 'organisation', source })}
        />
        <OrganisationFields figures={view.organisation} dispatch={dispatch} />
        {findings.organisation.length > 0 && <ListFindings findings={findings.organisation} onShow={show} />}
      </Section>
      <ListSection
        {...shared}
        part="purchases"
        heading={translate('ladderJob.purchases')}
        label={translate('ladderJob.purchases.source')}
        none={translate('ladderJob.purchases.none')}
        view={view.purchases}
        kind={PURCHASES}
        findings={findings.purchases}
        onChoose={(column, field) => dispatch({ type: 'purchaseFieldChosen', column, field })}
      />
    </>
  );
}
