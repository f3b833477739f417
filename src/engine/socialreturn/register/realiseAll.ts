import { text } from '../../explain/text';
import { choosePolicy, type ChosenPolicy } from '../../rules/socialreturn/choosePolicy';
import type { Failure } from '../../explain/outcome';
import type { Policy } from '../../rules/socialreturn/policy';
import { rememberingMonths } from '../realisation/countMonths';
import { failed, noted, type Place } from '../realisation/findings';
import type { Row } from '../realisation/placementItem';
import type { Choices } from '../value/request';
import { PolicyWords } from '../realisation/policyWords';
import type { RealisationFinding } from '../realisation/realisation';
import { realiseContract } from '../realisation/realiseContract';
import { plainCode } from '../realisation/samePerson';
import type {
  Register,
  RegisterContract,
  RegisterLine,
  RegisterPlacement,
  RegisterResult,
  RegisterSpending,
} from './register';

/**
 * Holds what was done against what was promised for every contract of a register, as {@link realise} does for one. A row of
 * an unknown contract, a contract that stands twice and a code under two contracts are findings; the rest is computed.
 */
export function realiseAll(register: Register): RegisterResult {
  const contracts = firstOfEach(register.contracts);
  const placements = byContract('placement', register.placements, contracts.rows);
  const spend = byContract('spending', register.spend, contracts.rows);
  const choose = rememberingPolicies();
  const words = rememberingWords();
  const countMonths = rememberingMonths();

  const lines = register.contracts.flatMap((contract, row): readonly RegisterLine[] => {
    if (contracts.rows.get(plainCode(contract.id)) !== row) return [];
    const chosen = choose(contract.policy, contract.date ?? contract.start);
    if (!chosen.ok) return [{ ok: false, contract, failure: chosen }];
    const { realisation, trace } = realiseContract({
      chosen,
      words: words(chosen.policy, contract.choices ?? register.choices),
      countMonths,
      contract,
      place: { about: 'contract', row, id: contract.id },
      placements: placements.rows.get(row) ?? [],
      spend: spend.rows.get(row) ?? [],
      psoLevel: contract.psoLevel,
      creditTable: contract.creditTable ?? register.creditTable,
      on: register.on,
    });
    return [{ ok: true, contract, realisation, trace }];
  });
  return {
    lines,
    findings: [
      ...contracts.findings,
      ...lines.flatMap((line) => findingsOf(line, contracts.rows)),
      ...placements.findings,
      ...spend.findings,
      ...samePersonElsewhere(register.placements),
    ],
  };
}

function findingsOf(line: RegisterLine, rows: ReadonlyMap<string, number>): readonly RealisationFinding[] {
  if (line.ok) return line.realisation.findings;
  const { id } = line.contract;
  const place: Place = { about: 'contract', row: rows.get(plainCode(id)) ?? 0, id };
  return [failed(place, line.failure, 'policy')];
}

/** The row of each contract by its name. A name that stands twice is its first row; a second would count rows twice. */
function firstOfEach(contracts: readonly RegisterContract[]) {
  const rows = new Map<string, number>();
  const findings: RealisationFinding[] = [];
  contracts.forEach(({ id }, row) => {
    const code = plainCode(id);
    if (!rows.has(code)) {
      rows.set(code, row);
      return;
    }
    const problem = text('socialReturnRegister.contractTwice.problem', { id });
    const remedy = text('socialReturnRegister.contractTwice.remedy');
    findings.push({
      ...noted({ about: 'contract', row, id }, { code: 'CONTRACT_TWICE', problem, remedy }, 'contract'),
      severity: 'blocks',
    });
  });
  return { rows, findings };
}

/** The rows of a list by the row of their contract, and a finding for a contract that is not there. */
function byContract<T extends RegisterPlacement | RegisterSpending>(
  about: Place['about'],
  list: readonly T[],
  contracts: ReadonlyMap<string, number>,
) {
  const rows = new Map<number, Row<T>[]>();
  const findings: RealisationFinding[] = [];
  list.forEach((value, row) => {
    const contract = contracts.get(plainCode(value.contract));
    if (contract === undefined) {
      const place = { about, row, id: value.id ?? `#${row + 1}` };
      const problem = text('socialReturnRegister.contractUnknown.problem', { contract: value.contract });
      const remedy = text('socialReturnRegister.contractUnknown.remedy');
      findings.push({
        ...noted(place, { code: 'CONTRACT_UNKNOWN', problem, remedy }, 'contract'),
        severity: 'blocks',
      });
      return;
    }
    const own = rows.get(contract);
    if (own) own.push({ row, value });
    else rows.set(contract, [{ row, value }]);
  });
  return { rows, findings };
}

/** Points out a code that stands under more than one contract: one effort counts once. */
function samePersonElsewhere(placements: readonly RegisterPlacement[]): readonly RealisationFinding[] {
  const first = new Map<string, string>();
  const findings: RealisationFinding[] = [];
  placements.forEach(({ id, contract }, row) => {
    if (id === undefined) return;
    const code = plainCode(id);
    const other = first.get(code);
    if (other === undefined) {
      first.set(code, contract);
    } else if (plainCode(other) !== plainCode(contract)) {
      const problem = text('socialReturnRegister.elsewhere.problem', { id, one: other, other: contract });
      const remedy = text('socialReturnRegister.elsewhere.remedy');
      const finding = { code: 'SAME_PERSON_ELSEWHERE' as const, problem, remedy };
      findings.push(noted({ about: 'placement', row, id }, finding, 'id'));
    }
  });
  return findings;
}

function rememberingPolicies(): (typed: string, on: string | undefined) => ChosenPolicy | Failure {
  const known = new Map<string, ChosenPolicy | Failure>();
  return (typed, on) => {
    const key = `${typed}\n${on ?? ''}`;
    const found = known.get(key) ?? choosePolicy(typed, on);
    known.set(key, found);
    return found;
  };
}

function rememberingWords(): (policy: Policy, choices: Choices | undefined) => PolicyWords {
  const known = new Map<Policy, Map<string, PolicyWords>>();
  return (policy, choices) => {
    const ofPolicy = known.get(policy) ?? new Map<string, PolicyWords>();
    known.set(policy, ofPolicy);
    const chosen = `${choices?.bonusProRata} ${choices?.bonusStacking} ${choices?.fullTimeHours}`;
    const found = ofPolicy.get(chosen) ?? new PolicyWords(policy, choices);
    ofPolicy.set(chosen, found);
    return found;
  };
}
