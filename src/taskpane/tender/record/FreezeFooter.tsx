import { Button } from '@fluentui/react-components';
import { blocks } from '../../job/finding';
import { SmallLine } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';
import type { TenderState } from '../state';
import { recordFindings } from './recordFindings';
import type { Freezer } from './useFreeze';

/** The one click between the model and the prices. */
export function FreezeFooter(props: { readonly state: TenderState; readonly freezer: Freezer }) {
  const { state, freezer } = props;
  const { translate } = useTexts();
  const held = state.record.kept === null || blocks(recordFindings(state));
  return (
    <>
      <Button appearance="primary" disabledFocusable={held || freezer.busy} onClick={freezer.freeze}>
        {translate('record.freeze')}
      </Button>
      <SmallLine>{held ? translate('record.freeze.held') : translate('record.freeze.where')}</SmallLine>
    </>
  );
}
