import { readOwnPack, setOwnPack, text } from '../../engine';
import { NORM_SHEET } from './normSheetReport';
import { atAddresses, type OwnSheetKind } from './ownSheet';
import { readNormSheet } from './readNormSheet';

/** The sheet with the user's own norms. */
export const ownNorms: OwnSheetKind<NonNullable<ReturnType<typeof readOwnPack>['pack']>> = {
  which: 'normSheet',
  usualName: NORM_SHEET,
  read: (block, source) => {
    const found = readNormSheet(block, source);
    if (found === null) return null;
    const { pack, findings, filled, complete, fingerprint } = readOwnPack(found.table);
    return {
      value: pack,
      untouched: filled === 0 && findings.every(({ place }) => place.kind !== 'cell'),
      complete,
      filled,
      findings: atAddresses(findings, found.addressOf),
      fingerprint,
    };
  },
  noTable: { problem: text('ownRules.problem.noTable'), remedy: text('ownRules.remedy.noTable') },
  use: setOwnPack,
  faulty: (sheet) => text('ownRules.faulty', { sheet }),
};
