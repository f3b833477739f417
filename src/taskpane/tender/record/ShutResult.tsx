import { Button } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import { Findings } from '../../job/Findings';
import { useShowCell } from '../../job/useShowCell';
import { Line, SmallLine, Stack, View } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';
import type { TenderAction, TenderState } from '../state';
import { completePublished } from './completePublished';
import { FreezeFooter } from './FreezeFooter';
import { OpenQuestions } from './OpenQuestions';
import { recordFindings } from './recordFindings';
import { TakeOver } from './TakeOver';
import type { Freezer } from './useFreeze';
import type { Shut } from './vault';

/** The result while the prices are still sealed, or while the model is not the frozen one: why, and what to do. */
export function ShutResult(props: {
  readonly state: TenderState;
  readonly shut: Shut;
  readonly freezer: Freezer;
  readonly dispatch: Dispatch<TenderAction>;
}) {
  const { state, shut, freezer, dispatch } = props;
  const { translate } = useTexts();
  const show = useShowCell(dispatch);
  const findings = shut.kind === 'changed' ? shut.findings : recordFindings(state);
  const published = completePublished(state);
  const gaps = shut.kind === 'sealed' && !published.ok ? published.gaps : [];
  const toModel = (
    <Button appearance="primary" onClick={() => dispatch({ type: 'stepChosen', step: 'model' })}>
      {translate('tender.toModel')}
    </Button>
  );
  return (
    <View
      footer={
        shut.kind === 'changed' || gaps.length > 0 ? (
          toModel
        ) : (
          <FreezeFooter state={state} freezer={freezer} />
        )
      }
    >
      {shut.kind === 'changed' ? (
        <Line>{translate('record.shut')}</Line>
      ) : (
        <Stack>
          <Line>
            <strong>{translate('record.sealed')}</strong>
          </Line>
          <Line>{translate('record.sealed.why')}</Line>
          <SmallLine>{translate('record.sealed.after')}</SmallLine>
          <OpenQuestions gaps={gaps} most={gaps.length} />
        </Stack>
      )}
      {findings.length > 0 && <Findings findings={findings} onShow={show} />}
      <TakeOver state={state} dispatch={dispatch} />
    </View>
  );
}
