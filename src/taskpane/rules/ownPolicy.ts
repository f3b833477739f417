import {
  ownPolicyTable,
  readOwnPolicy,
  setOwnPolicy,
  text,
  OWN_POLICY_COLUMNS,
  type OwnPolicyRow,
  type OwnPolicyTable,
  type Policy,
} from '../../engine';
import { isEmpty, shown } from '../job/cellReading';
import { atAddresses, type OwnSheetKind } from './ownSheet';
import { POLICY_SHEET } from './policySheetReport';
import { readPolicySheet } from './readPolicySheet';

/** The sheet with the user's own social-return policy. */
export const ownSocialReturn: OwnSheetKind<Policy> = {
  which: 'policySheet',
  usualName: POLICY_SHEET,
  read: (block, source) => {
    const found = readPolicySheet(block, source);
    if (found === null) return null;
    const { policy, findings, fingerprint } = readOwnPolicy(found.table);
    return {
      value: policy,
      untouched: isUntouched(found.table),
      complete: findings.length === 0,
      filled: policy === null ? 0 : policy.blocks.length + policy.bonuses.length,
      findings: atAddresses(findings, found.addressOf),
      fingerprint,
    };
  },
  noTable: { problem: text('ownPolicy.problem.noTable'), remedy: text('ownPolicy.remedy.noTable') },
  use: setOwnPolicy,
  faulty: (sheet) => text('ownPolicy.faulty', { sheet }),
};

/** Nothing is on the sheet but the rows that show how it is filled in. */
function isUntouched({ details, rows }: OwnPolicyTable): boolean {
  const { examples } = ownPolicyTable();
  const isExample = (row: OwnPolicyRow): boolean =>
    examples.some((example) =>
      OWN_POLICY_COLUMNS.every((column) => shown(row[column]) === shown(example[column])),
    );
  return (
    Object.values(details).every(isEmpty) &&
    rows.every((row) => Object.values(row).every(isEmpty) || isExample(row))
  );
}
