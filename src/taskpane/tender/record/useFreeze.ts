import { freeze, sealChange } from '../../../engine';
import type { Dispatch } from 'react';
import product from '../../../../package.json';
import { now } from '../../shell/now';
import { useTexts } from '../../shell/texts';
import { today } from '../../shell/today';
import type { TenderAction, TenderState } from '../state';
import { completePublished } from './completePublished';
import type { EarlierTender, Tenders } from './frozenTender';
import type { ChangePreview } from './preview';
import { keptTenders, setupOf, type Kept } from './recordState';
import { useKeepTenders } from './useKeepTenders';

/** What can be done with the model of a tender as a whole. */
export interface Freezer {
  readonly busy: boolean;
  /** Freezes the model on the pane, when it is complete. */
  readonly freeze: () => void;
  /** Notes the change that is being made, with the ranking before and after it. */
  readonly confirm: (change: ChangePreview) => void;
  /** Puts the tender with the earlier ones and starts with an empty model. Gives whether that was done. */
  readonly beginAgain: () => Promise<boolean>;
}

/** Freezing the model, changing it with a reason, and beginning again. The workbook keeps each of them before it counts. */
export function useFreeze(state: TenderState, dispatch: Dispatch<TenderAction>): Freezer {
  const { translate } = useTexts();
  const keeper = useKeepTenders(state, dispatch);
  const { record } = state;
  const tenders = keptTenders(record);

  const freezeNow = (): void => {
    const complete = completePublished(state);
    if (!complete.ok || tenders?.current !== null) return;
    const sealing = freeze(complete, now());
    if (!sealing.ok) {
      dispatch({ type: 'refused', text: sealing.text });
      return;
    }
    const { modelSheet } = record;
    const current = { seal: sealing.record, version: product.version, modelSheet, setup: setupOf(state) };
    void keeper.keep({ ...tenders, current }, translate('record.frozen'));
  };

  const confirm = ({ model, lots, before, after }: ChangePreview): void => {
    const { edit } = record;
    if (tenders?.current == null || edit === null) return;
    const { current } = tenders;
    const sealing = sealChange(current.seal, { model, lots, reason: edit.reason, when: now(), bids: null });
    if (!sealing.ok) {
      dispatch({ type: 'refused', text: sealing.text });
      return;
    }
    const { record: noted } = sealing;
    const changes = noted.changes.map((change, place) =>
      place === noted.changes.length - 1 ? { ...change, rankingBefore: before, rankingAfter: after } : change,
    );
    const modelSheet = edit.sheet ?? current.modelSheet;
    const changed = { ...current, seal: { ...noted, changes }, modelSheet, setup: setupOf(state) };
    void keeper.keep({ ...tenders, current: changed }, translate('record.changed'));
  };

  const beginAgain = async (): Promise<boolean> => {
    if (record.kept === null) return false;
    const next: Tenders = { current: null, earlier: earlierAfter(record.kept) };
    const kept = await keeper.keep(next, translate('record.begunAgain'));
    if (kept) dispatch({ type: 'tenderBegun', today: today() });
    return kept;
  };

  return { busy: keeper.busy, freeze: freezeNow, confirm, beginAgain };
}

/** The earlier tenders once the present one has made room. What this version cannot read is kept as it is. */
function earlierAfter({ read }: Kept): readonly EarlierTender[] {
  if (read.kind === 'unreadable') return [read];
  const { current, earlier } = read.tenders;
  return current === null ? earlier : [...earlier, { kind: 'frozen', tender: current }];
}
