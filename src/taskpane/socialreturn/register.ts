import {
  choosePolicy,
  type Level,
  type Policy,
  type PsoCredit,
  type Register,
  type RegisterContract,
  type Text,
} from '../../engine';
import { LEVELS_WITH_SHARE } from './levelsWithShare';
import { answersOf, NO_CERTIFICATE, type Certificate, type SocialReturnState } from './state';
import type { SocialReturnView } from './view';

interface Answers extends Pick<SocialReturnState, 'on' | 'answers' | 'certificates'> {
  /** The policy of the user's own, or why there is none. The engine has it too: it is here so that a register follows it. */
  readonly own?: Policy | Text;
}

/** The register as the engine reads it: the tables, with what the user answered in the pane. */
export function registerOf(view: SocialReturnView, answers: Answers): Register {
  return {
    ...(answers.on !== '' && { on: answers.on }),
    contracts: (view.contracts?.rows ?? []).map(({ value }) => withAnswers(value, answers)),
    placements: (view.placements?.rows ?? []).map(({ value }) => value),
    spend: (view.spending?.rows ?? []).map(({ value }) => value),
  };
}

/** The same register with every choice left open, to ask what there is to choose. */
export function openRegister(register: Register): Register {
  return {
    ...register,
    contracts: register.contracts.map((contract) => ({ ...contract, choices: {}, base: undefined })),
  };
}

/** What the user said of a certificate goes before the table. */
export function certificateOf(contract: RegisterContract, { certificates }: Answers): Certificate {
  return certificates[contract.id] ?? { ...NO_CERTIFICATE, level: contract.psoLevel ?? null };
}

function withAnswers(contract: RegisterContract, answers: Answers): RegisterContract {
  const chosen = choosePolicy(contract.policy, contract.date ?? contract.start);
  const { level, shares } = certificateOf(contract, answers);
  const certificate = {
    psoLevel: level ?? undefined,
    ...creditTable(shares),
  };
  if (!chosen.ok) return { ...contract, ...certificate };
  const { choices, base } = answersOf(answers, chosen.policy.id);
  return { ...contract, ...certificate, choices, ...(base !== null && { base }) };
}

function creditTable(shares: Certificate['shares']): { readonly creditTable?: PsoCredit } {
  const agreed: Partial<Record<Level, number>> = {};
  for (const level of LEVELS_WITH_SHARE) {
    const share = shares[level];
    if (typeof share === 'number') agreed[level] = share;
  }
  return Object.keys(agreed).length === 0 ? {} : { creditTable: agreed };
}
