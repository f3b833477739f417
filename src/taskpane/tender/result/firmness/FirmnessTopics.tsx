import type { ReactNode } from 'react';
import { FIRMNESS_NOTES, type AwardModel, type AwardResult, type Text } from '../../../../engine';
import { Disclosure } from '../../../shell/Disclosure';
import { SmallLine, Stack } from '../../../shell/Layout';
import { useTexts } from '../../../shell/texts';
import { unitsOf } from '../figures';
import { DropOne, DropPairs } from './DropPart';
import { EffectiveWeightsPart } from './EffectiveWeightsPart';
import { InventedPart } from './InventedPart';
import { NearTiesPart } from './NearTiesPart';
import { PricesPart } from './PricesPart';
import { ScoresPart } from './ScoresPart';
import { WeightsPart } from './WeightsPart';
import { LevelWorth, PointWorth } from './WorthPart';

/** Everything that was looked into, each under its own line. Nothing of a topic is computed before it is opened. */
export function FirmnessTopics(props: { readonly model: AwardModel; readonly result: AwardResult }) {
  const { translate } = useTexts();
  const { model, result } = props;
  const { stability } = result;
  return (
    <Stack>
      <Topic label={translate('tender.firmness.drop')} note={FIRMNESS_NOTES.dropOne}>
        {() => <DropOne result={result} />}
      </Topic>
      <Topic label={translate('tender.firmness.pairs')} note={FIRMNESS_NOTES.dropPairs}>
        {() => <DropPairs pairs={stability.dropPairs} />}
      </Topic>
      <Topic label={translate('tender.firmness.weights')} note={null}>
        {() => <WeightsPart model={model} weights={stability.weights} />}
      </Topic>
      <Topic label={translate('tender.firmness.scores')} note={FIRMNESS_NOTES.scores}>
        {() => <ScoresPart model={model} scores={stability.scores} />}
      </Topic>
      <Topic label={translate('tender.firmness.prices')} note={FIRMNESS_NOTES.prices}>
        {() => <PricesPart prices={stability.prices} />}
      </Topic>
      <Topic label={translate('tender.firmness.worth')} note={FIRMNESS_NOTES.euroPerPoint}>
        {() => <PointWorth model={model} point={stability.euroPerPoint} />}
      </Topic>
      {model.criteria.some(({ kind }) => kind === 'level') && (
        <Topic label={translate('tender.firmness.levels')} note={FIRMNESS_NOTES.euroPerLevel}>
          {() => <LevelWorth model={model} levels={stability.euroPerLevel} />}
        </Topic>
      )}
      <Topic label={translate('tender.firmness.effective')} note={FIRMNESS_NOTES.effectiveWeights}>
        {() => <EffectiveWeightsPart weights={stability.effectiveWeights} />}
      </Topic>
      <Topic label={translate('tender.firmness.near')} note={FIRMNESS_NOTES.nearTies}>
        {() => <NearTiesPart ties={stability.nearTies} unit={unitsOf(model).total} />}
      </Topic>
      <Topic label={translate('tender.firmness.invented')} note={FIRMNESS_NOTES.inventedBid}>
        {() => <InventedPart model={model} bid={stability.inventedBid} />}
      </Topic>
    </Stack>
  );
}

/** One question under its own line: what was moved and what was held, and then the answer. */
function Topic(props: {
  readonly label: string;
  readonly note: Text | null;
  readonly children: () => ReactNode;
}) {
  const { render } = useTexts();
  const { label, note, children } = props;
  return (
    <Disclosure label={label}>
      {() => (
        <Stack>
          {note !== null && <SmallLine>{render(note)}</SmallLine>}
          {children()}
        </Stack>
      )}
    </Disclosure>
  );
}
