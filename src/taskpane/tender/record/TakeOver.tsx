import { Button } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import { useTexts } from '../../shell/texts';
import type { TenderAction, TenderState } from '../state';
import { frozenTender } from './recordState';
import { sheetDifferences } from './sheetDifferences';

/** Offers to make what the model's sheet says now into a change with a reason. */
export function TakeOver(props: { readonly state: TenderState; readonly dispatch: Dispatch<TenderAction> }) {
  const { record } = props.state;
  const { translate } = useTexts();
  const { modelSheet, sheetNow, edit } = record;
  if (frozenTender(record) === null || modelSheet === null || sheetNow === null || edit !== null) return null;
  if (sheetDifferences(modelSheet.block, sheetNow).length === 0) return null;
  return (
    <div>
      <Button onClick={() => props.dispatch({ type: 'sheetTakenOver', block: sheetNow })}>
        {translate('record.takeOver', { sheet: modelSheet.source.sheet })}
      </Button>
    </div>
  );
}
