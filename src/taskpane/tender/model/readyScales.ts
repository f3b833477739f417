import { text, type Text } from '../../../engine';
import type { LabelCriterion, ScoreCriterion } from './criterion';

/** Where a scale can be read. */
interface ScaleSource {
  readonly title: string;
  readonly url: string;
}

/** Marks that are used as they are. */
export interface ReadyMarks extends Pick<ScoreCriterion, 'min' | 'max'> {
  readonly name: Text;
  readonly about: Text;
  readonly sources: readonly ScaleSource[];
}

/** Words, or marks that are not worth the same distance, with their shares. */
export interface ReadyWords extends Pick<LabelCriterion, 'labels'> {
  readonly name: Text;
  readonly about: Text;
  readonly sources: readonly ScaleSource[];
}

const PIANOO_METHODS: ScaleSource = {
  title: 'PIANOo: Beschrijving beoordelingsmethoden BPKV-criteria',
  url: 'https://www.pianoo.nl/nl/themas/bpkv/aan-de-slag/voorbereiden/beschrijving-beoordelingsmethoden-bpkv-criteria',
};
const PIANOO_SCALE: ScaleSource = {
  title: 'PIANOo: Schaal en score',
  url: 'https://www.pianoo.nl/nl/themas/beste-prijs-kwaliteitverhouding-voorheen-emvi/aan-slag-met-beste-pkv/stap-1-voorbereiden-bpkv-inkoopopdracht/schaal-score',
};
const RIJKSWATERSTAAT: ScaleSource = {
  title: 'Rijkswaterstaat: Economisch meest voordelige inschrijving',
  url: 'https://www.rijkswaterstaat.nl/zakelijk/zakendoen-met-rijkswaterstaat/inkoopbeleid/aanbesteden/economische-meest-voordelige-inschrijving',
};

/** Scales for marks to start from. */
export const READY_MARKS: readonly ReadyMarks[] = [
  {
    name: text('tender.scale.oneToTen'),
    about: text('tender.scale.oneToTen.about'),
    min: 1,
    max: 10,
    sources: [PIANOO_METHODS],
  },
];

/** Five words at equal distances. */
const QUARTERS = ['0', '25', '50', '75', '100'].map((label) => ({ label, share: Number(label) / 100 }));

/** Scales for words to start from. */
export const READY_WORDS: readonly ReadyWords[] = [
  {
    name: text('tender.scale.rijkswaterstaat'),
    about: text('tender.scale.rijkswaterstaat.about'),
    labels: [
      { label: '3', share: 1 },
      { label: '2', share: 0.6 },
      { label: '1', share: 0.25 },
      { label: '0', share: 0 },
      { label: 'NR', share: -0.5 },
    ],
    sources: [RIJKSWATERSTAAT],
  },
  {
    name: text('tender.scale.quarters'),
    about: text('tender.scale.quarters.about'),
    labels: QUARTERS,
    sources: [PIANOO_SCALE],
  },
];
