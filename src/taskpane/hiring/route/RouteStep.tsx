import { Button } from '@fluentui/react-components';
import { useCallback, type Dispatch } from 'react';
import type { RouteRequest } from '../../../engine';
import { useShowCell } from '../../job/useShowCell';
import { WriteFooter } from '../../job/WriteFooter';
import { Line, SmallLine, View } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';
import type { Basis } from '../basis/basis';
import { useRouteSearch } from '../search/useRouteSearch';
import { LIMIT_TEXT, wrongLimit } from '../options/limitProblem';
import type { HiringAction, HiringState, Limits } from '../state';
import type { OptionsView } from '../view';
import { RouteAnswer } from './RouteAnswer';
import { questionOf, type RouteRun } from './routeRun';
import { SearchLine } from './SearchLine';
import { useWriteRoute } from './useWriteRoute';
import { CHANGE_LIMIT, WaysOut } from './WaysOut';

/** Third step: the least costly way to the goal, why, and writing it down. */
export function RouteStep(props: {
  readonly state: HiringState;
  /** `null` as long as it is not known where the organisation stands. */
  readonly basis: Basis | null;
  readonly options: OptionsView;
  /** `null` as long as there is nothing to search for. */
  readonly request: RouteRequest | null;
  readonly dispatch: Dispatch<HiringAction>;
}) {
  const { state, basis, options, request, dispatch } = props;
  const { translate, render } = useTexts();
  const { run } = state;
  const onFound = useCallback((found: RouteRun) => dispatch({ type: 'routeFound', run: found }), [dispatch]);
  const search = useRouteSearch(request, run?.question ?? null, onFound);
  const show = useShowCell(dispatch);
  const writer = useWriteRoute({ run, options, dispatch });
  const question = questionOf(request);
  if (basis === null || request === null) {
    return <NothingToSearch hasBasis={basis !== null} limits={state.limits} dispatch={dispatch} />;
  }
  const outdated = run !== null && run.question !== question;
  const route = run?.outcome.ok === true ? run.outcome.value : null;
  return (
    <View
      footer={
        route !== null && (
          <WriteFooter
            words={{
              write: translate('hiringJob.write'),
              sheetName: translate('hiringJob.report.sheetName'),
              written: (sheet) => translate('hiringJob.written', { sheet }),
            }}
            writer={writer}
            written={state.written}
            outdated={state.written !== null && state.written.question !== question}
            onGoTo={show}
          />
        )
      }
    >
      {search.searching && <SearchLine progress={search.progress} onStop={search.stop} />}
      {outdated && <SmallLine>{translate('hiringJob.route.outdated')}</SmallLine>}
      {run?.outcome.ok === false && <Line>{render(run.outcome.text)}</Line>}
      {run?.outcome.ok === true && (
        <RouteAnswer
          request={run.request}
          route={run.outcome.value}
          trace={run.outcome.trace}
          wayOut={
            <WaysOut
              request={run.request}
              route={run.outcome.value}
              list={options.list}
              dispatch={dispatch}
            />
          }
          onSearchOn={() => dispatch({ type: 'routeFound', run: { ...run, question: '' } })}
        />
      )}
    </View>
  );
}

/** Why there is nothing to search for yet, and the way to where that can be changed. */
function NothingToSearch(props: {
  readonly hasBasis: boolean;
  readonly limits: Limits;
  readonly dispatch: Dispatch<HiringAction>;
}) {
  const { translate, render } = useTexts();
  const { hasBasis, limits, dispatch } = props;
  const wrong = wrongLimit(limits);
  const [step, button, why, limit] = !hasBasis
    ? (['basis', translate('hiringJob.toBasis'), translate('hiringJob.route.noBasis')] as const)
    : wrong === undefined
      ? (['options', translate('hiringJob.toOptions'), translate('hiringJob.route.noOptions')] as const)
      : ([
          'options',
          render(CHANGE_LIMIT[wrong]),
          translate('hiringJob.route.wrongLimit', { field: render(LIMIT_TEXT[wrong]) }),
          wrong,
        ] as const);
  return (
    <View
      footer={
        <Button
          appearance="primary"
          onClick={() => dispatch({ type: 'stepChosen', step, ...(limit !== undefined && { limit }) })}
        >
          {button}
        </Button>
      }
    >
      <Line>{why}</Line>
    </View>
  );
}
