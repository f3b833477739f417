import { Button, Checkbox } from '@fluentui/react-components';
import { useMemo, type Dispatch } from 'react';
import { MOST_SCENARIOS, type Scenario, type ScenarioField } from '../../../engine';
import { ListPart } from '../../job/list/ListPart';
import type { ListView } from '../../job/list/listView';
import { LookAgain, SourceChoice } from '../../job/SourceChoice';
import { useShowCell } from '../../job/useShowCell';
import { Choice } from '../../shell/Choice';
import { Line, Section, SmallLine, Stack, View } from '../../shell/Layout';
import { TextField } from '../../shell/TextField';
import { useTexts } from '../../shell/texts';
import type { Basis } from '../basis/basis';
import type { HiringAction, HiringState } from '../state';
import { besideEachOther, comparisonOf } from './comparison';
import { ComparisonAnswer } from './ComparisonAnswer';
import { keepablePlans, scenarioOf } from './planScenario';
import { SCENARIOS } from './scenarioKind';
import { useKeepScenario } from './useKeepScenario';

/** Fourth step: the scenarios on the sheet side by side, and keeping one more. */
export function ScenariosStep(props: {
  readonly state: HiringState;
  /** `null` as long as it is not known where the organisation stands. */
  readonly basis: Basis | null;
  /** The scenarios on the sheet; `null` without a sheet, or until it has been read. */
  readonly view: ListView<ScenarioField, Scenario> | null;
  readonly dispatch: Dispatch<HiringAction>;
  readonly onLookAgain: () => void;
}) {
  const { state, basis, view, dispatch, onLookAgain } = props;
  const texts = useTexts();
  const { translate, render } = texts;
  const show = useShowCell(dispatch);
  const { source } = state.parts.scenarios;
  const { name, plan, base, left } = state.scenarios;
  const scenarios = useMemo(() => (view?.rows ?? []).map(({ value }) => value), [view]);
  const shown = useMemo(() => besideEachOther(scenarios, { base, left }), [scenarios, base, left]);
  const outcome = useMemo(() => comparisonOf(shown), [shown]);
  const plans = keepablePlans(state.run, texts);
  const chosen = plans.find(({ key }) => key === plan) ?? plans[0];
  const plain = name.trim();
  const isTaken = scenarios.some((each) => each.name.toLowerCase() === plain.toLowerCase());
  const scenario =
    basis === null || chosen === undefined || plain === '' || isTaken
      ? null
      : scenarioOf(plain, chosen, basis);
  const keeping = useKeepScenario({ scenario, list: view, source, dispatch, onMade: onLookAgain });
  const where =
    source === null
      ? translate('hiringOutlook.keep.whereNew')
      : translate('hiringOutlook.keep.where', { sheet: source.sheet });
  return (
    <View
      footer={
        basis === null ? (
          <Button appearance="primary" onClick={() => dispatch({ type: 'stepChosen', step: 'basis' })}>
            {translate('hiringJob.toBasis')}
          </Button>
        ) : (
          <>
            {keeping.notice !== null && <Line>{keeping.notice}</Line>}
            <Button
              appearance="primary"
              disabledFocusable={scenario === null || keeping.busy}
              onClick={() => void keeping.keep()}
            >
              {translate('hiringOutlook.keep')}
            </Button>
            <SmallLine>{scenario === null ? translate('hiringOutlook.keep.noName') : where}</SmallLine>
          </>
        )
      }
    >
      {outcome?.ok === true && <ComparisonAnswer comparison={outcome.value} trace={outcome.trace} />}
      {outcome?.ok === false && <Line>{render(outcome.text)}</Line>}
      {outcome === null && <Line>{translate('hiringOutlook.scenarios.teach')}</Line>}
      {scenarios.length > 1 && <Beside scenarios={scenarios} shown={shown} left={left} dispatch={dispatch} />}
      {basis !== null && chosen !== undefined && (
        <Section heading={translate('hiringOutlook.keep.heading')}>
          <Choice
            label={translate('hiringOutlook.keep.which')}
            value={chosen.key}
            options={plans.map(({ key, name: words }) => ({ value: key, name: words }))}
            onChoose={(key) => dispatch({ type: 'planChosen', plan: key })}
          />
          <TextField
            label={translate('hiringOutlook.keep.name')}
            hint={translate('hiringOutlook.keep.nameHint')}
            value={name}
            {...(isTaken && { problem: translate('hiringOutlook.keep.taken', { name: plain }) })}
            onChange={(typed) => dispatch({ type: 'scenarioNamed', name: typed })}
          />
          {state.run === null && <SmallLine>{translate('hiringOutlook.keep.noRoute')}</SmallLine>}
        </Section>
      )}
      <Section heading={translate('hiringOutlook.scenarios.list')}>
        <SourceChoice
          label={translate('hiringOutlook.scenarios.source')}
          source={source}
          sources={state.sources}
          none={translate('hiringOutlook.scenarios.nowhere')}
          onChoose={(found) => dispatch({ type: 'sourceChosen', part: 'scenarios', source: found })}
        />
        <LookAgain onLookAgain={onLookAgain} />
        {source !== null && (
          <ListPart
            view={view}
            kind={SCENARIOS}
            findings={view?.findings ?? []}
            refused={state.refusal !== null}
            onShow={show}
            onChoose={(column, field) => dispatch({ type: 'scenarioFieldChosen', column, field })}
          />
        )}
      </Section>
    </View>
  );
}

/** What the others are held against, and with more than fit: which stand side by side. */
function Beside(props: {
  readonly scenarios: readonly Scenario[];
  readonly shown: readonly Scenario[];
  readonly left: readonly string[];
  readonly dispatch: Dispatch<HiringAction>;
}) {
  const { translate } = useTexts();
  const { scenarios, shown, left, dispatch } = props;
  const names = scenarios.map(({ name }) => name);
  const isShown = (name: string): boolean => shown.some((each) => each.name === name);
  return (
    <Stack>
      <Choice
        label={translate('hiringOutlook.scenarios.base')}
        value={shown[0]?.name ?? ''}
        options={names.filter((name) => !left.includes(name)).map((name) => ({ value: name, name }))}
        onChoose={(name) => dispatch({ type: 'baseChosen', base: name })}
      />
      {scenarios.length > MOST_SCENARIOS && (
        <div role="group" aria-label={translate('hiringOutlook.scenarios.shown')}>
          <SmallLine>
            {translate('hiringOutlook.scenarios.most', { most: { value: MOST_SCENARIOS, unit: 'count' } })}
          </SmallLine>
          {names.map((name) => (
            <div key={name}>
              <Checkbox
                label={name}
                checked={isShown(name)}
                disabled={!isShown(name) && shown.length === MOST_SCENARIOS}
                onChange={(_, { checked }) =>
                  dispatch({
                    type: 'scenarioLeft',
                    // From here on only what is ticked counts.
                    left: names.filter((each) => (each === name ? checked !== true : !isShown(each))),
                  })
                }
              />
            </div>
          ))}
        </div>
      )}
    </Stack>
  );
}
