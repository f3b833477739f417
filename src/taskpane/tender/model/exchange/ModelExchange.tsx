import { Button } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import { useNewSheets } from '../../../job/useNewSheets';
import { Disclosure } from '../../../shell/Disclosure';
import { Line, SmallLine, Stack } from '../../../shell/Layout';
import { useTexts } from '../../../shell/texts';
import { CopyButton } from '../../../shell/CopyButton';
import type { TenderAction } from '../../state';
import { completeModel } from '../awardModel';
import type { TenderModel } from '../model';
import { modelReport } from '../sheet/modelReport';
import { modelText } from './modelText';
import { ReadModelText } from './ReadModelText';

/** Keeping a model and taking one over: as a sheet for people, as JSON for programs. */
export function ModelExchange(props: {
  readonly model: TenderModel;
  readonly dispatch: Dispatch<TenderAction>;
}) {
  const { translate } = useTexts();
  return (
    <Disclosure label={translate('tender.exchange.heading')}>
      {() => (
        <Stack>
          <KeepModel model={props.model} />
          <ReadModelText dispatch={props.dispatch} />
        </Stack>
      )}
    </Disclosure>
  );
}

function KeepModel(props: { readonly model: TenderModel }) {
  const { model } = props;
  const { translate, render } = useTexts();
  const complete = completeModel(model);
  const sheet = useNewSheets({
    reports: (texts) => [modelReport(model, texts)],
    written: (texts, sheets) => texts.translate('tender.exchange.written', { sheet: sheets.join(', ') }),
  });
  if (!complete.ok) {
    return (
      <div>
        <Line>{translate('tender.exchange.open')}</Line>
        <ul>
          {complete.gaps.map((gap) => (
            <li key={JSON.stringify(gap)}>{render(gap)}</li>
          ))}
        </ul>
      </div>
    );
  }
  return (
    <Stack>
      <div>
        <Button size="small" disabledFocusable={sheet.busy} onClick={() => void sheet.write()}>
          {translate('tender.exchange.toSheet')}
        </Button>
      </div>
      {sheet.notice !== null && <SmallLine>{sheet.notice}</SmallLine>}
      <CopyButton text={modelText(complete.model)} label={translate('tender.exchange.copy')} />
    </Stack>
  );
}
