import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render } from '@testing-library/react';
import { useMemo, useReducer } from 'react';
import { Announcer } from '../../../../src/taskpane/shell/announcer';
import { WorkbookContext } from '../../../../src/taskpane/shell/workbookContext';
import { ModelStep } from '../../../../src/taskpane/tender/model/ModelStep';
import { tenderReducer, type TenderState } from '../../../../src/taskpane/tender/state';
import type { PriceAccess } from '../../../../src/taskpane/tender/bids/readingRules';
import { sheetView } from '../../../../src/taskpane/tender/view';
import type { Workbook } from '../../../../src/workbook/workbook';

function Step(props: { readonly start: TenderState; readonly prices: PriceAccess }) {
  const [state, dispatch] = useReducer(tenderReducer, props.start);
  const view = useMemo(() => sheetView(state, props.prices), [state, props.prices]);
  return <ModelStep state={state} view={view} dispatch={dispatch} lead={null} footer={null} />;
}

/** The model step of a tender, without the pane around it. */
export function renderModelStep(
  start: TenderState,
  workbook: Workbook,
  prices: PriceAccess = 'sealed',
): HTMLElement {
  const { container } = render(
    <FluentProvider theme={webLightTheme}>
      <Announcer>
        <WorkbookContext value={workbook}>
          <Step start={start} prices={prices} />
        </WorkbookContext>
      </Announcer>
    </FluentProvider>,
  );
  return container;
}
