import { modelChanges, type AwardModel } from '../../../../src/engine';
import { render } from '../../../../src/i18n/render';
import { alone, heavier, model } from './published';

const sentences = (before: AwardModel, after: AwardModel, language: 'nl' | 'en' = 'nl') =>
  modelChanges(alone(before), alone(after)).map(({ what }) => render(what, language));

describe('differences in words', () => {
  it('says which weight changed from what to what', () => {
    expect(modelChanges(alone(model), alone(heavier))).toMatchObject([
      { path: 'criteria["Plan"].points', before: 30, after: 35 },
    ]);
    expect(sentences(model, heavier)).toEqual(['Gewicht van Plan van 30 naar 35']);
    expect(sentences(model, heavier, 'en')).toEqual(['Weight of Plan from 30 to 35']);
  });

  it('says that a criterion was added, moved or removed without calling the others changed', () => {
    const [first, second] = model.criteria;
    const swapped = { ...model, criteria: [second, first].filter((one) => one !== undefined) };
    expect(sentences(model, swapped)).toEqual(['Volgorde van "Plan", "Team" naar "Team", "Plan"']);
    const without = { ...model, criteria: model.criteria.slice(0, 1) };
    expect(sentences(model, without)).toContain('Gewicht van Team vervallen: 30');
    expect(sentences(without, model)).toContain('Gewicht van Team toegevoegd: 30');
    expect(sentences(model, without).every((one) => one.includes('Team'))).toBe(true);
  });

  it('says what another price formula brings with it', () => {
    const band: AwardModel = {
      ...model,
      price: { formula: 'band', params: { low: 80, high: 120 }, points: 40, floor: 0, ceiling: null },
    };
    expect(sentences(model, band)).toEqual([
      'Prijsformule van lowestOverPrice naar band',
      'Ondergrens van de bandbreedte toegevoegd: 80',
      'Bovengrens van de bandbreedte toegevoegd: 120',
      'Ondergrens van de prijspunten toegevoegd: 0',
    ]);
  });

  it('says what a word came to stand for', () => {
    const stricter: AwardModel = {
      ...model,
      criteria: model.criteria.map((criterion) =>
        criterion.kind === 'label' ? { ...criterion, labels: { goed: 1, voldoende: 0.4 } } : criterion,
      ),
    };
    expect(sentences(model, stricter)).toEqual([
      'Aandeel van het oordeel voldoende van Team van 0,5 naar 0,4',
    ]);
  });
});
