import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { Line, Stack } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';
import type { TenderState } from '../state';
import { EarlierTenders } from './EarlierTenders';
import { keptTenders } from './recordState';
import type { Freezer } from './useFreeze';

/** Makes room for another tender in the same workbook. Asks first; what was frozen stays in the list. */
export function BeginAgain(props: { readonly state: TenderState; readonly freezer: Freezer }) {
  const { state, freezer } = props;
  const { translate } = useTexts();
  const [asking, setAsking] = useState(false);
  return (
    <Stack>
      {asking ? (
        <Question busy={freezer.busy} onYes={() => void freezer.beginAgain()} onNo={() => setAsking(false)} />
      ) : (
        <div>
          <Button size="small" onClick={() => setAsking(true)}>
            {translate('record.beginAgain')}
          </Button>
        </div>
      )}
      <EarlierTenders tenders={keptTenders(state.record)?.earlier ?? []} />
    </Stack>
  );
}

function Question(props: { readonly busy: boolean; readonly onYes: () => void; readonly onNo: () => void }) {
  const { translate } = useTexts();
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => no.current?.focus(), []);
  return (
    <div
      role="presentation"
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.onNo();
      }}
    >
      <Stack>
        <Line>{translate('record.beginAgain.ask')}</Line>
        <Button disabledFocusable={props.busy} onClick={props.onYes}>
          {translate('record.beginAgain.yes')}
        </Button>
        <Button ref={no} appearance="subtle" onClick={props.onNo}>
          {translate('job.cancel')}
        </Button>
      </Stack>
    </div>
  );
}
