/** The engine's face: what the worksheet functions, the task pane and other programs may use. */
export * from './decimal';
export * from './explain/outcome';
export * from './explain/text';
export * from './explain/trace';
export * from './ladder/level';
export * from './reading/cell';
export { assess } from './ladder/assessment/assess';
export type {
  Assessment,
  AssessmentFigure,
  Distance,
  Finding as AssessmentFinding,
  FindingCode as AssessmentFindingCode,
  PersonLine,
  ThirtyPlus,
} from './ladder/assessment/assessment';
export { readAssessRequest } from './ladder/assessment/json';
export type {
  AssessRequest,
  Placement,
  PlacementField,
  Purchase,
  PurchaseField,
} from './ladder/assessment/request';
export { citation, type CitedValue } from './ladder/citation';
export { countsUntil } from './ladder/countsUntil';
export { directContribution } from './ladder/direct';
export { fte } from './ladder/fte';
export { indirectContribution, type Supplier } from './ladder/indirect';
export { jobs, quotaShortfall } from './ladder/jobs';
export { levelFor, type LevelFinding } from './ladder/levelFor';
export type { ListReading } from './reading/listRows';
export type { CellName, ListColumns, ListFinding, ListTable } from './reading/listTable';
export { norm } from './ladder/norm';
export { placementsNeeded } from './ladder/placementsNeeded';
export { purchaseColumns, readPurchaseList, REQUIRED_PURCHASE_FIELDS } from './ladder/purchaseList';
export { shortfall } from './ladder/shortfall';
export { readStaffList, REQUIRED_STAFF_FIELDS, staffColumns, type StaffField } from './ladder/staffList';
export { thirtyPlus } from './ladder/thirtyPlus';
export { totalContribution } from './ladder/total';
export { weight } from './ladder/weight';
export { readWorkDate } from './reading/workDate';
export { isoToSerial, readDate, serialToIso, type DateSystem } from './reading/date';
export type { RequestError } from './reading/jsonRequest';
export { readLevel } from './reading/level';
export { readNumber, type NumberReading } from './reading/number';
export type { Reading } from './reading/reading';
export { OWN_SIZES } from './rules/ownBase';
export { readOwnPack, type OwnPackReading } from './rules/ownPack';
export { OWN_PACK, setOwnPack } from './rules/ownRegistry';
export type { OwnColumn, OwnDetails, OwnFinding, OwnPlace, OwnRow, OwnTable } from './rules/ownTable';
export { packs, type PackSummary } from './rules/packs';
export { NORM_LEVELS, type NormLevel } from './rules/schema';
export { termNames } from './rules/terms';
export { AGGREGATES, dependsOnOtherBids, dividesByPrices, type Aggregate } from './award/aggregate';
export { award } from './award/award';
export {
  fictitiousPrice,
  type FictitiousPriceRequest,
  type ValuedQuality,
} from './award/cells/fictitiousPrice';
export { rank, type RankRequest } from './award/cells/rank';
export { weightedTotal, type WeightedScore } from './award/cells/weightedTotal';
export { checkModel } from './award/checkModel';
export type { DroppedPair } from './award/firmness/dropPairs';
export type { EffectiveWeight } from './award/firmness/effectiveWeights';
export type { EuroPerLevel } from './award/firmness/euroPerLevel';
export type { EuroPerPoint } from './award/firmness/euroPerPoint';
export type { InventedBid } from './award/firmness/inventedBid';
export {
  firmnessLines,
  firstFirmnessLine,
  type FirmnessKind,
  type FirmnessLine,
} from './award/firmness/lines';
export type { NearTie } from './award/firmness/nearTies';
export { FIRMNESS_NOTES, INFORMATION_ONLY, ONLY_THE_TOP } from './award/firmness/notes';
export type { PriceFirmness } from './award/firmness/prices';
export type { ScoreFirmness, ScoreValue } from './award/firmness/scores';
export type { Stability } from './award/firmness/stability';
export type { TippingPoint } from './award/firmness/tippingPoint';
export type { WeightFirmness } from './award/firmness/weights';
export { ROUND_KINDS, simulatedBids, type RoundKind, type SimulatedRound } from './award/simulation/round';
export { checkSetting, type SimulationSetting } from './award/simulation/setting';
export {
  simulate,
  type SimulatedKind,
  type SimulatedLevel,
  type Simulation,
} from './award/simulation/simulate';
export { simulationLines } from './award/simulation/simulationLines';
export type { Spread } from './award/simulation/spread';
export { readAwardRequest, type ReadRequest } from './award/json';
export { levelPoints, type LevelPointsRequest, type LevelPointsRow } from './award/levelPoints';
export type {
  AfterExclusion,
  Aggregation,
  AmountCriterion,
  AwardModel,
  AwardRequest,
  Band,
  Bid,
  Criterion,
  EvaluatorRule,
  GivenScore,
  IndexMethod,
  JointScore,
  LabelCriterion,
  LevelCriterion,
  LifeCycleCost,
  PriceModel,
  RelativeCriterion,
  RoundingRule,
  Score,
  ScoreCriterion,
  ShareCriterion,
  TieBreak,
} from './award/model';
export { modelWarnings } from './award/modelWarnings';
export {
  DUTCH_FORMULA_NAMES,
  formulaNamed,
  formulaNames,
  PRICE_FORMULAS,
  type PriceFormula,
  type PriceFormulaName,
} from './award/price/formula';
export { PRICE_PARAMETERS, type PriceParameter } from './award/price/formulaText';
export {
  pricePoints,
  priceScorer,
  type PricePointsRequest,
  type PriceScorer,
} from './award/price/pricePoints';
export type {
  AwardResult,
  BidBelowMinimum,
  BidResult,
  DroppedBid,
  ExcludedBid,
  Margin,
  RankedBid,
  Warning,
  WarningCode,
} from './award/result';
export { awardLots } from './award/lots/awardLots';
export type {
  AssignmentRule,
  Combination,
  CombinationOffer,
  CombinationOutcome,
  Lot,
  LotLimit,
  LotOutcome,
  LotsFinding,
  LotsRequest,
  LotsResult,
} from './award/lots/lots';
export type { LotRules } from './award/lots/lotRules';
export { asksForLots, readLotsRequest, type ReadLots } from './award/lots/readLots';
export {
  compareMethods,
  type ComparedMethod,
  type MethodComparison,
  type MethodOutcome,
} from './award/methods/compareMethods';
export { euroForQuality, type EuroForQuality, type QualityGain } from './award/methods/euroForQuality';
export {
  isoScoreLines,
  type IsoLine,
  type IsoScore,
  type IsoScoreRequest,
  type PlanePoint,
} from './award/methods/isoScore';
export { methodNote, type MethodNote } from './award/methods/methodNote';
export type { Claim, Note, Source } from './award/methods/note';
export type { AssumedBids } from './award/methods/plane';
export { characteristics, type Characteristics, type Lead } from './award/reasons/characteristics';
export {
  checkReasons,
  reasonEntries,
  type ReasonEntry,
  type ReasonFinding,
} from './award/reasons/checkReasons';
export type { IndividualScore } from './award/reasons/given';
export { letter, type Letter, type LetterRequest } from './award/reasons/letter';
export type { LetterBlock } from './award/reasons/letterBlock';
export { letterText } from './award/reasons/letterText';
export {
  reasonSheet,
  type BidReasons,
  type ReasonLine,
  type ReasonSheet,
  type ReasonTexts,
} from './award/reasons/reasonSheet';
export { canonicalJson, type JsonObject, type JsonValue } from './award/seal/canonicalJson';
export { checkSeal, listChanges, type ListedChange, type SealCheck } from './award/seal/checkSeal';
export { modelChanges, type ModelChange } from './award/seal/modelChanges';
export { modelJson } from './award/seal/modelJson';
export type { Published } from './award/seal/published';
export { readModel, type ReadModel } from './award/seal/readModel';
export { readRecord, recordJson, type ReadRecord } from './award/seal/recordJson';
export { sealOf } from './award/seal/sealOf';
export {
  freeze,
  latest,
  sealChange,
  type NewChange,
  type RankedId,
  type Ranking,
  type SealedChange,
  type SealRecord,
  type Sealing,
} from './award/seal/sealRecord';
export { POLICY_NOTES, type PolicyNote } from './rules/socialreturn/notes';
export { choosePolicy, type ChosenPolicy } from './rules/socialreturn/choosePolicy';
export { OWN_POLICY, ownPolicy, setOwnPolicy } from './rules/socialreturn/ownPolicyRegistry';
export {
  OWN_POLICY_COLUMNS,
  OWN_POLICY_DETAILS,
  ownPolicyTable,
  type OwnPolicyColumn,
  type OwnPolicyDetail,
  type OwnPolicyFinding,
  type OwnPolicyLayout,
  type OwnPolicyPlace,
  type OwnPolicyRow,
  type OwnPolicyTable,
} from './rules/socialreturn/ownPolicyTable';
export { policies } from './rules/socialreturn/policies';
export { blockCitation, policyCitation } from './rules/socialreturn/policySource';
export { readOwnPolicy, type OwnPolicyReading } from './rules/socialreturn/readOwnPolicy';
export {
  BLOCK_BASES,
  CONTRACT_KINDS,
  OBLIGATION_BASES,
  type Block,
  type BlockBasis,
  type Bonus,
  type Condition,
  type ContractKind,
  type ObligationBase,
  type ObligationRule,
  type PenaltyRule,
  type Policy,
  type PolicySummary,
  type PsoCredit,
  type Threshold,
} from './rules/socialreturn/policy';
export { contractKindOf } from './socialreturn/contractKind';
export type { SocialReturnFinding, SocialReturnFindingCode } from './socialreturn/finding';
export { baseText } from './socialreturn/obligation/base';
export { obligation } from './socialreturn/obligation/obligation';
export { proportionality, type ProportionalityQuestion } from './socialreturn/obligation/proportionality';
export type { Obligation, ObligationRequest, ProportionalityReason } from './socialreturn/obligation/request';
export { policyValues, type PolicyValue } from './socialreturn/policyValues';
export { realisedShare, type RealisedShareRequest } from './socialreturn/realisedShare';
export { basisNeeds, type BasisNeed } from './socialreturn/value/basis';
export { basisText } from './socialreturn/value/basisText';
export { effortValue } from './socialreturn/value/effortValue';
export { findBlock, type FoundBlock } from './socialreturn/value/findBlock';
export { findBonuses, type FoundBonuses } from './socialreturn/value/findBonuses';
export {
  limitShares,
  type GroupedValue,
  type GroupShare,
  type LimitedShares,
} from './socialreturn/value/limitShares';
export { monthsBetween } from './socialreturn/value/monthsBetween';
export { valueOfEffort } from './socialreturn/value/valueOfEffort';
export type {
  ChoiceName,
  Choices,
  Effort,
  EffortRequest,
  EffortValue,
  ValueParts,
  ValueReading,
} from './socialreturn/value/request';
export type {
  ForecastMonth,
  Penalty,
  Realisation,
  RealisationFinding,
  RealisationFindingCode,
  RealisedItem,
} from './socialreturn/realisation/realisation';
export { periodOf, type Period } from './socialreturn/realisation/period';
export { realise } from './socialreturn/realisation/realise';
export { spanOf, type Span } from './socialreturn/realisation/span';
export type {
  RealisationRequest,
  RealisationSettings,
  RegisterField,
  SocialContract,
  SocialPlacement,
  SocialSpending,
} from './socialreturn/realisation/request';
export {
  contractColumns,
  readContractList,
  REQUIRED_CONTRACT_FIELDS,
  type ContractField,
} from './socialreturn/register/contractList';
export {
  placedColumns,
  readPlacementList,
  REQUIRED_PLACED_FIELDS,
  type SocialPlacementField,
} from './socialreturn/register/placementList';
export { realiseAll } from './socialreturn/register/realiseAll';
export type {
  Register,
  RegisterContract,
  RegisterLine,
  RegisterPlacement,
  RegisterResult,
  RegisterSpending,
} from './socialreturn/register/register';
export {
  readSpendingList,
  REQUIRED_SPENDING_FIELDS,
  spendingColumns,
  type SpendingField,
} from './socialreturn/register/spendingList';
export { readSocialReturnRequest } from './socialreturn/realisation/json';
export { translateEffort } from './socialreturn/translate/translateEffort';
export type { TranslatedEffort, Translation, TranslationRequest } from './socialreturn/translate/translation';
export { standingName } from './hiring/forecast/events';
export { forecast } from './hiring/forecast/forecast';
export { readForecastRequest, type ReadForecast } from './hiring/forecast/json';
export type { ForecastRequest } from './hiring/forecast/request';
export type {
  Forecast,
  ForecastEvent,
  ForecastEventKind,
  ForecastFinding,
  ForecastMonth as HiringForecastMonth,
  ForecastPerson,
  Stand,
} from './hiring/forecast/result';
export { chance } from './hiring/forecast/chance/chance';
export type { Chance, ChanceMonth, LevelChance } from './hiring/forecast/chance/result';
export type { ChanceRequest, ChanceSetting } from './hiring/forecast/chance/setting';
export {
  optionColumns,
  readOptionList,
  REQUIRED_OPTION_FIELDS,
  type OptionField,
} from './hiring/route/optionList';
export { WEEKS_A_YEAR } from './hiring/instruments/days';
export { instrumentValues } from './hiring/instruments/instrumentValues';
export { netCost } from './hiring/instruments/netCost';
export type {
  CostKind,
  CostLine,
  CostLines,
  PositionCost,
  WageSubsidy,
} from './hiring/instruments/positionCost';
export { wageCostBenefit, type BenefitQuestion } from './hiring/instruments/wageCostBenefit';
export { wageCostSubsidy } from './hiring/instruments/wageCostSubsidy';
export { BENEFIT_KINDS, readBenefitKind, type BenefitKind } from './rules/hiring/benefitKind';
export { MINIMUM_WAGES } from './rules/hiring/wageSubsidy';
export { compareScenarios, MOST_SCENARIOS } from './hiring/scenario/compareScenarios';
export { scenarioOutcome } from './hiring/scenario/scenarioOutcome';
export type {
  ComparedFigure,
  Comparison,
  Difference,
  ScenarioCost,
  ScenarioDifferences,
  ScenarioOutcome,
} from './hiring/scenario/outcome';
export {
  REQUIRED_SCENARIO_FIELDS,
  SCENARIO_COLUMNS,
  scenarioColumns,
  type ScenarioColumn,
  type ScenarioField,
} from './hiring/scenario/table/columns';
export { readScenarios, type ScenarioReading } from './hiring/scenario/table/readScenarios';
export { scenarioTable } from './hiring/scenario/table/scenarioTable';
export type {
  Organisation,
  PositionWords,
  Scenario,
  ScenarioPosition,
  ScenarioPurchase,
} from './hiring/scenario/scenario';
export type {
  FrontierPoint,
  MarginalLine,
  Obstacle,
  PlanLine,
  Route,
  RouteLimit,
  RoutePlan,
  RouteProgress,
  RouteStanding,
  RouteStatus,
  RouteStep,
} from './hiring/route/answer';
export type {
  HireOption,
  PurchaseOption,
  RouteOption,
  RouteOrganisation,
  RouteRequest,
} from './hiring/route/request';
export { readRouteRequest } from './hiring/route/readRoute';
export { route, routePlan, routeSearch, type RouteSearch } from './hiring/route/route';
