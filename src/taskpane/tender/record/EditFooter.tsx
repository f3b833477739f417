import { Button } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import { SmallLine } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';
import type { TenderAction } from '../state';
import type { Preview } from './preview';
import { isReason } from './reasonOfChange';
import type { Freezer } from './useFreeze';

/** Confirms a change of the frozen model or takes it back. */
export function EditFooter(props: {
  readonly reason: string;
  readonly preview: Preview;
  readonly freezer: Freezer;
  readonly dispatch: Dispatch<TenderAction>;
}) {
  const { reason, preview, freezer, dispatch } = props;
  const { translate } = useTexts();
  const ready = preview.kind === 'changed' && isReason(reason);
  return (
    <>
      <Button
        appearance="primary"
        disabledFocusable={!ready || freezer.busy}
        onClick={() => {
          if (preview.kind === 'changed' && ready) freezer.confirm(preview);
        }}
      >
        {translate('record.edit.confirm')}
      </Button>
      {!ready && <SmallLine>{translate('record.edit.needs')}</SmallLine>}
      <Button appearance="subtle" onClick={() => dispatch({ type: 'editCancelled' })}>
        {translate('record.edit.cancel')}
      </Button>
    </>
  );
}
