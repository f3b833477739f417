import { text, type Text } from '../../../../engine';

/** The members of a list, counted from 1 as people do. */
const MEMBERS: Readonly<Record<string, (number: string) => Text>> = {
  criteria: (number) => text('tender.exchange.criterion', { number }),
  costs: (number) => text('tender.exchange.cost', { number }),
  rounding: (number) => text('tender.exchange.rounding', { number }),
  tieBreak: (number) => text('tender.exchange.tieBreak', { number }),
};

const PARTS: Readonly<Record<string, Text>> = {
  price: text('tender.exchange.price'),
  params: text('tender.exchange.params'),
  band: text('tender.exchange.band'),
  scale: text('tender.exchange.scale'),
  labels: text('tender.exchange.labels'),
  table: text('tender.exchange.table'),
};

/** A place in a model such as `model.criteria[2].points` in words: criterium 3, "points"; `null` for the whole model. */
export function pathInWords(path: string): Text | null {
  const steps = path.split('.').filter((step, place) => step !== '' && (step !== 'model' || place > 0));
  return steps.reduce<Text | null>((before, step) => {
    const words = stepInWords(step);
    return before === null ? words : text('tender.exchange.inside', { outer: before, inner: words });
  }, null);
}

function stepInWords(step: string): Text {
  const [, list = '', place = ''] = /^(\w+)\[(\d+)\]$/.exec(step) ?? [];
  const member = MEMBERS[list];
  if (member !== undefined) return member(String(Number(place) + 1));
  return PARTS[step] ?? text('tender.exchange.key', { key: step });
}
