import { round } from '../../decimal';
import type { Outcome } from '../../explain/outcome';
import { calendarDay, quantity, text, type Text } from '../../explain/text';
import type { Trace } from '../../explain/trace';
import type { Level } from '../../ladder/level';
import { POLICY_NOTES } from '../../rules/socialreturn/notes';
import type { ChosenPolicy } from '../../rules/socialreturn/choosePolicy';
import { obligation } from '../obligation/obligation';
import { isFarFrom } from '../obligation/plausible';
import type { Obligation } from '../obligation/request';
import { amountWithVat } from './amountWithVat';
import { countedUpTo, type Counted } from './counted';
import type { CountMonths } from './countMonths';
import { creditFor, type Credit } from './credit';
import { failed, noted, pointedOut, type Place } from './findings';
import { forecastOf } from './forecast';
import { periodOf, type Period } from './period';
import { placementItem, type Row, type Terms } from './placementItem';
import type { PolicyWords } from './policyWords';
import type { Penalty, Realisation, RealisationFinding } from './realisation';
import { realisationTrace } from './realisationTrace';
import { RealisedEffort } from './realisedEffort';
import type { RealisationSettings, SocialContract, SocialPlacement, SocialSpending } from './request';
import { samePersonTwice } from './samePerson';
import { spendingItem } from './spendingItem';
import type { ValuedItem } from './valuedItem';

/** A contract with its policy and the rows of the lists that are about it. */
export interface ContractRows extends Omit<RealisationSettings, 'choices'> {
  readonly chosen: ChosenPolicy;
  readonly words: PolicyWords;
  readonly countMonths: CountMonths;
  readonly contract: SocialContract;
  /** Where the contract stands and what it is called. */
  readonly place: Place;
  readonly placements: readonly Row<SocialPlacement>[];
  readonly spend: readonly Row<SocialSpending>[];
  readonly psoLevel?: Level;
}

/** What was done for a contract, with its explanation for when it is asked. */
export interface RealisedContract {
  readonly realisation: Realisation;
  readonly trace: () => Trace;
}

/** Holds what was done for a contract against what its policy asks. */
export function realiseContract(rows: ContractRows): RealisedContract {
  const { words, contract, place } = rows;
  const { policy } = words;
  const { period, months, wrong } = periodOf(contract, rows.on);
  // Which of two days that contradict each other is wrong decides whether anything is asked at all.
  const [wrongDays] = wrong;
  const asked =
    wrongDays ??
    obligation({
      policy,
      sum: contract.sum,
      wageSum: contract.wageSum,
      invoiced: contract.invoiced,
      kind: contract.kind,
      percentage: contract.percentage,
      base: contract.base,
      labourShare: contract.labourShare,
      vat: contract.vat,
      vatIncluded: contract.vatIncluded,
      stated: contract.stated,
      months,
      origins: contract.origins,
    });
  const euro = asked.ok ? asked.value.obligation : null;
  const terms: Terms = { words, period, countMonths: rows.countMonths };
  const placed = rows.placements.map((row) => placementItem(terms, row));
  const items = [...placed, ...rows.spend.map((row) => spendingItem(words, row, period))];
  const whole = countedUpTo(policy, euro, items);
  const done = rows.on === undefined ? whole : countedUpTo(policy, euro, items, rows.on);
  const credit = creditFor(policy, rows.psoLevel, rows.creditTable, place);
  const creditEuro = credit.share === null || euro === null ? null : credit.share * euro;
  const open = items.filter(({ value }) => value === null);
  const complete = euro !== null && open.length === 0 && credit.share !== null;
  const missingOf = ({ total }: Counted): number | null => {
    if (euro === null) return null;
    const missing = Math.max(0, euro - total - (creditEuro ?? 0));
    return complete || missing === 0 ? missing : null;
  };
  const remaining = missingOf(done);
  const follows = penaltyOf(rows, missingOf(whole));
  const runs = stillRuns(period);

  const realisation: Realisation = {
    policy,
    obligation: euro,
    base: asked.ok ? asked.value.base : null,
    asked: asked.ok ? asked.value : null,
    items: items.map((item, index) => new RealisedEffort(item, index, whole, done)),
    realised: done.total,
    share: euro === null || euro === 0 ? null : done.total / euro,
    credit: creditEuro,
    remaining,
    complete,
    expected: whole.total,
    penalty: runs ? null : follows,
    expectedPenalty: runs ? follows : null,
    findings: [
      ...wrong.slice(1).map((failure) => failed(place, failure, 'start')),
      ...rows.chosen.doubts.map((problem) =>
        noted(place, { code: 'POLICY_DATE', problem, remedy: null }, 'policy'),
      ),
      ...contractFindings(rows, asked),
      ...farMoreThanAsked(place, whole.total, euro),
      ...credit.findings,
      ...creditBesidePlacements(rows, credit),
      ...(euro !== null && remaining === null && open.length > 0 ? [remainingUnknown(place, open)] : []),
      ...findingsOf(items),
      ...samePersonTwice(rows.placements, placed),
    ],
    assumptions: assumptionsOf(rows, period, asked, items, credit),
    forecast: () => forecastOf(items, period, (day) => countedUpTo(policy, euro, items, day).total),
  };
  return {
    realisation,
    trace: () => realisationTrace(realisation, asked, items, credit),
  };
}

function contractFindings(
  { contract, place, words }: ContractRows,
  asked: Outcome<Obligation>,
): readonly RealisationFinding[] {
  if (!asked.ok) return [failed(place, asked, 'sum')];
  const { policy } = words;
  const vat =
    contract.vatIncluded === true && contract.vat === undefined
      ? [amountWithVat(place, 'sum', policy, contract.sum, policy.obligation.vat === 'excluded')]
      : [];
  return [...asked.value.findings.map((finding) => pointedOut(place, finding)), ...vat];
}

/** Whole percents tell enough of a share that is ten times too large. */
const SHARE_DECIMALS = 2;

/** Ten times what was asked is more often a zero too many or too few than a contractor who did so much. */
function farMoreThanAsked(place: Place, done: number, asked: number | null): readonly RealisationFinding[] {
  if (asked === null || asked === 0 || done < asked || !isFarFrom(done, asked)) return [];
  const finding = {
    code: 'ORDER_OF_MAGNITUDE' as const,
    problem: text('socialReturn.share.far', {
      share: quantity(round(done / asked, SHARE_DECIMALS, 'halfUp'), 'fraction'),
    }),
    remedy: text('socialReturn.share.far.remedy'),
  };
  return [noted(place, finding, 'sum')];
}

/** A person who makes the certificate what it is may not count a second time as a placement. */
function creditBesidePlacements(
  { place, placements }: ContractRows,
  { share }: Credit,
): readonly RealisationFinding[] {
  if (share === null || share === 0 || placements.length === 0) return [];
  const finding = {
    code: 'CREDIT_BESIDE_PLACEMENTS' as const,
    problem: text('socialReturnRegister.creditBeside.problem'),
    remedy: text('socialReturnRegister.creditBeside.remedy'),
  };
  return [noted(place, finding, 'psoLevel')];
}

function remainingUnknown(place: Place, open: readonly ValuedItem[]): RealisationFinding {
  const finding = {
    code: 'REMAINING_UNKNOWN' as const,
    problem: text('socialReturnRegister.remainingUnknown.problem', {
      items: open.map(({ id }) => id).join(', '),
    }),
    remedy: text('socialReturnRegister.remainingUnknown.remedy'),
  };
  return noted(place, finding, 'contract');
}

/** Whether the contract goes on after the day of reckoning. Without that day all efforts count as done. */
function stillRuns({ end, on }: Period): boolean {
  return end !== undefined && on !== undefined && on < end;
}

function penaltyOf({ words }: ContractRows, shortfall: number | null): Penalty | null {
  const rule = words.policy.penalty;
  if (rule === null || shortfall === null) return null;
  const amount = rule.factor === null ? null : rule.factor * shortfall;
  return { shortfall, factor: rule.factor, amount, text: POLICY_NOTES[rule.note], source: rule.source };
}

function assumptionsOf(
  { chosen, contract, on, words }: ContractRows,
  period: Period,
  asked: Outcome<Obligation>,
  items: readonly ValuedItem[],
  credit: Credit,
): readonly Text[] {
  const { end, start } = period;
  const runsOn = items.some((item) => item.runsOn);
  const isUndated = items.some((item) => item.first === null && item.value !== null);
  const until = end ?? on;
  return words.sentences.unique([
    ...chosen.assumptions,
    ...(chosen.byDay && contract.date === undefined && start !== undefined
      ? [text('socialReturnRegister.assumption.chosenByStart', { start: calendarDay(start) })]
      : []),
    ...(asked.ok ? asked.value.assumptions : []),
    ...credit.assumptions,
    ...(on === undefined && items.length > 0 ? [text('socialReturnRegister.assumption.everything')] : []),
    ...(runsOn && until !== undefined
      ? [text('socialReturnRegister.assumption.runsOn', { until: calendarDay(until) })]
      : []),
    ...(on !== undefined && isUndated ? [text('socialReturnRegister.assumption.undated')] : []),
    ...(words.policy.penalty === null && asked.ok
      ? [text('socialReturnRegister.assumption.noPenalty', { policy: words.policy.shortName })]
      : []),
    ...(words.policy.penalty !== null && asked.ok && end !== undefined && stillRuns(period)
      ? [text('socialReturnRegister.assumption.penaltyLater', { end: calendarDay(end) })]
      : []),
    ...uncertaintiesOf(items),
  ]);
}

/** What the policy does not say about the efforts; equal sentences of one kind of work are the same object. */
function uncertaintiesOf(items: readonly ValuedItem[]): ReadonlySet<Text> {
  const sentences = new Set<Text>();
  for (const { valued } of items) valued?.uncertain.forEach((sentence) => sentences.add(sentence));
  return sentences;
}

/** What was found in all efforts. Most have nothing, so nothing is made for those. */
function findingsOf(items: readonly ValuedItem[]): readonly RealisationFinding[] {
  const all: RealisationFinding[] = [];
  for (const { findings } of items) all.push(...findings);
  return all;
}
