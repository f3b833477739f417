import type { Dispatch } from 'react';
import { Section } from '../shell/Layout';
import { useTexts } from '../shell/texts';
import { ListFindings, ListPart } from '../job/list/ListPart';
import { LookAgain, SourceChoice } from '../job/SourceChoice';
import { useShowCell } from '../job/useShowCell';
import { PURCHASES, STAFF } from './fields';
import { OrganisationFields } from './OrganisationFields';
import type { JobFindings } from './standing';
import type { LadderAction, LadderState, Part } from './state';
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
    <>
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
    </>
  );
}
