import {
  awardLots,
  letter,
  letterText,
  readLotsRequest,
  type AwardRequest,
  type AwardResult,
  type Letter,
  type LetterRequest,
} from '../../../../src/engine';
import { en } from '../../../../src/i18n/en';
import { render } from '../../../../src/i18n/render';
import { asked, QUESTION } from './tender';

const REASONS = {
  Bries: { Plan: 'De planning noemt geen uitloop.', Team: 'Eén functie is niet ingevuld.' },
};

interface Drafting {
  readonly question: { readonly request: AwardRequest; readonly result: AwardResult };
}

function draft(
  changes: Partial<LetterRequest> = {},
  { question }: Drafting = { question: asked(QUESTION) },
): Letter {
  const made = letter(question.request, question.result, {
    bid: 'Bries',
    reasons: REASONS,
    tellPrice: false,
    ...changes,
  });
  if (!made.ok) throw new Error(render(made.text, 'en'));
  return made;
}

const words = (made: Letter, language: 'nl' | 'en' = 'nl') =>
  letterText(made, (text) => render(text, language)).replace(/\u00a0/g, ' ');

describe('the letter to a bidder that did not win', () => {
  it('reads as a whole in Dutch', () => {
    expect(words(draft())).toBe(`Gunningsbeslissing [naam van de opdracht in te vullen]

Geachte inschrijver,

Wij zijn van plan de opdracht te gunnen aan Anker. Uw inschrijving staat op plaats 2 van 3.

Hoe de rangorde tot stand kwam

De prijs en elk criterium leveren punten op. De inschrijving met de meeste punten samen wint.

U noemt vooraf een laagste en een hoogste prijs. Daartussen lopen de punten recht af, wat anderen ook bieden.

Uw scores

Criterium	Score	Punten	Maximum	Winnaar
Plan	7 op een schaal van 0 tot 10	14,00	20,00	18,00
Team	voldoende	5,00	10,00	10,00
PSO	Trede 3	10,00	10,00	7,00
Social return	8,0 %	6,00	10,00	6,00
Uren	600	3,00	5,00	5,00
CO2	16	5,00	5,00	4,00
Prijs	–	32,00	40,00	niet vermeld
Totaal	–	75,00	–	niet vermeld

Motivering per criterium

- Plan: De planning noemt geen uitloop. (6,00 punten minder dan het maximum; een 10 had alle punten opgeleverd)
- Team: Eén functie is niet ingevuld. (5,00 punten minder dan het maximum; het hoogste was goed met 10,00 punten)
- PSO: [reden in te vullen]
- Social return: [reden in te vullen] (4,00 punten minder dan het maximum; een aanbod van 10,0 % had alle punten opgeleverd)
- Uren: [reden in te vullen] (2,00 punten minder dan het maximum; een aanbod van 1.000 had alle punten opgeleverd)
- CO2: [reden in te vullen]

Kenmerken en relatieve voordelen van de inschrijving van Anker

- Team: de winnaar kreeg 5,00 punten meer.
- Plan: de winnaar kreeg 4,00 punten meer.
- Uren: de winnaar kreeg 2,00 punten meer.
- PSO: uw inschrijving kreeg 3,00 punten meer dan die van de winnaar.
- CO2: uw inschrijving kreeg 1,00 punten meer dan die van de winnaar.
- Social return: uw inschrijving en die van de winnaar kregen evenveel.

[In te vullen: wat de winnende inschrijving op deze punten beter maakt dan die van u, zonder vertrouwelijke gegevens.]

Opschortende termijn

De opschortende termijn loopt tot en met [datum in te vullen]. Bent u het niet eens met deze beslissing, dan kunt u tot en met die dag [in te vullen: hoe en bij welke rechter].

Hebt u vragen over deze beslissing, stel die dan voor het einde van de termijn aan [contactpersoon in te vullen].

Met vriendelijke groet, [naam en functie in te vullen]`);
  });

  it('says the same in English', () => {
    const english = words(draft(), 'en');
    expect(english).toMatch(/We intend to award the contract to Anker\. Your bid is in place 2 of 3\./);
    expect(english).toMatch(/Team: the winner got 5\.00 points more\./);
    expect(english.split('\n')).toHaveLength(words(draft()).split('\n').length);
  });

  it('holds nothing of the other losing bids and not the price of the winner', () => {
    for (const tellPrice of [false, true]) {
      const all = words(draft({ tellPrice }));
      expect(all).not.toMatch(/Cirkel|111\.?111|333|27/);
      expect(all).not.toMatch(/90\.?000/);
    }
  });

  it('leaves out what the price of the winner could be worked out from, unless it may be told', () => {
    const silent = words(draft());
    const price = 40 * ((120000 - 90000) / 40000);
    expect(price).toBe(30);
    expect(silent).not.toMatch(/30,00/);
    expect(silent).not.toMatch(/80,00/);
    const open = words(draft({ tellPrice: true }));
    expect(open).toMatch(/Prijs\t–\t32,00\t40,00\t30,00/);
    expect(open).toMatch(/Totaal\t–\t75,00\t–\t80,00/);
    expect(open).toMatch(/De prijs van de winnaar is € 2\.000,00 hoger dan die van u\./);
  });

  it('says what the officer must still fill in or check', () => {
    const todo = draft().toFill.map((one) => render(one, 'nl'));
    expect(todo).toContain('Vul de redenen in die nog ontbreken.');
    expect(todo).toContain('Vul de laatste dag van de opschortende termijn in en hoe bezwaar kan.');
    expect(todo).toContain(
      'Beschrijf in woorden waarin de winnende inschrijving beter is. Alleen punten noemen is niet genoeg.',
    );
    const every = Object.fromEntries(QUESTION.model.criteria.map(({ id }) => [id, 'Een reden.']));
    const full = draft({ reasons: { Bries: every } }).toFill.map((one) => render(one, 'nl'));
    expect(full).not.toContain('Vul de redenen in die nog ontbreken.');
    const winner = draft({ bid: 'Anker' }).toFill.map((one) => render(one, 'nl'));
    expect(winner.join()).not.toMatch(/waarin de winnende inschrijving beter is/);
  });

  it('says why the total of the winner is not there and how to add it, only where it is missing', () => {
    const missing = /Het totaal van de winnaar staat niet in deze brief, .* kies dan ‘Noem de prijs/;
    const todo = (changes: Partial<LetterRequest>) =>
      draft(changes)
        .toFill.map((one) => render(one, 'nl'))
        .join('\n');
    expect(todo({})).toMatch(missing);
    expect(todo({ tellPrice: true })).not.toMatch(missing);
    expect(todo({ bid: 'Anker' })).not.toMatch(missing);
  });

  it('names what the duty to give reasons rests on (art. 2.130 Aw, advice 209 and 658)', () => {
    const titles = draft().sources.map(({ title }) => title);
    expect(titles.some((title) => title.includes('2.130'))).toBe(true);
    expect(titles.some((title) => title.includes('advies 209'))).toBe(true);
    expect(titles.some((title) => title.includes('advies 658'))).toBe(true);
    expect(render(draft().notice, 'nl')).toMatch(/geen juridisch advies/);
  });
});

describe('the letter to the others', () => {
  it('tells the winner that it wins, with its scores and nothing of anybody else', () => {
    const all = words(draft({ bid: 'Anker' }));
    expect(all).toMatch(/Wij zijn van plan de opdracht aan u te gunnen/);
    expect(all).not.toMatch(/Winnaar|Bries|Cirkel|relatieve voordelen/);
    expect(all).toMatch(/Totaal\t–\t80,00\t–/);
  });

  it('tells an excluded bidder why, and shows no scores', () => {
    const [anker, bries, cirkel] = QUESTION.bids;
    const question = asked({
      ...QUESTION,
      bids: [anker, { ...bries, excluded: 'De inschrijving kwam te laat.' }, cirkel],
    });
    const all = words(draft({}, { question }));
    expect(all).toMatch(/Uw inschrijving doet niet mee\. De reden: De inschrijving kwam te laat\./);
    expect(all).toMatch(/gunnen aan Anker/);
    expect(all).not.toMatch(/Uw scores|Motivering per criterium/);
  });

  it('tells a bidder below a minimum which one, with its scores and the advantages of the winner', () => {
    const [plan, ...rest] = QUESTION.model.criteria;
    const model = { ...QUESTION.model, criteria: [{ ...plan, minimum: 8 }, ...rest] };
    const all = words(draft({}, { question: asked({ ...QUESTION, model }) }));
    expect(all).toMatch(/Uw inschrijving blijft onder een minimum: Plan: 7 is lager dan het minimum 8\./);
    expect(all).toMatch(/Kenmerken en relatieve voordelen van de inschrijving van Anker/);
  });

  it('shows the total of the winner where the price does not count', () => {
    const model = { ...QUESTION.model, aggregation: 'qualityOnly', price: null };
    const all = words(draft({}, { question: asked({ ...QUESTION, model }) }));
    expect(all).toMatch(/Totaal\t–\t43,00\t–\t50,00/);
    expect(all).not.toMatch(/Prijs\t/);
  });

  it('shows no total where it is the price', () => {
    const model = { aggregation: 'lowestPrice', criteria: [] };
    const bids = [
      { id: 'Anker', price: 90000 },
      { id: 'Bries', price: 95000 },
    ];
    const question = asked({ model, bids });
    expect(words(draft({}, { question }))).not.toMatch(/90\.000/);
    expect(words(draft({ tellPrice: true }, { question }))).toMatch(/€ 5\.000,00 lager dan die van u/);
  });
});

describe('the letter about a lot', () => {
  const lots = [
    { id: 'noord', bids: QUESTION.bids },
    { id: 'zuid', bids: QUESTION.bids },
  ];
  const assignment = { lotsPerBidder: 1, rule: 'order' };
  const combinations = [
    {
      id: 'Cirkel samen',
      bidder: 'Cirkel',
      offers: lots.map(({ id }) => ({ lot: id, price: 80000, scores: { Plan: 10 } })),
    },
  ];
  const model = { ...QUESTION.model, criteria: QUESTION.model.criteria.slice(0, 1) };
  const single = QUESTION.bids.map((bid) => ({ ...bid, scores: { Plan: bid.scores.Plan } }));
  const zuid = (json: unknown) => {
    const read = readLotsRequest(json);
    const outcome = read.ok ? awardLots(read.request) : read;
    const lot = 'value' in outcome ? outcome.value.lots[1] : undefined;
    if (lot === undefined) throw new Error('The second lot is there');
    return lot;
  };

  it('tells a bidder that ranks first why the lot goes to another', () => {
    const lot = zuid({ model: QUESTION.model, lots, assignment });
    const all = words(draft({ bid: 'Anker', lot }));
    expect(all).toMatch(/Deze beslissing gaat over perceel zuid\./);
    expect(all).toMatch(/gunnen aan Bries\. Uw inschrijving staat op plaats 1 van 3\./);
    expect(all).toMatch(
      /Anker krijgt dit perceel niet, omdat een inschrijver ten hoogste 1 van de percelen mag krijgen\./,
    );
    expect(words(draft({ bid: 'Bries', lot }))).toMatch(/de opdracht aan u te gunnen/);
  });

  it('is not made where a combination takes the lot', () => {
    const request = { model, lots: lots.map((one) => ({ ...one, bids: single })), combinations };
    const lot = zuid(request);
    expect(lot.winner).toBe('Cirkel samen');
    const { request: asking, result } = asked({ model, bids: single });
    expect(letter(asking, result, { bid: 'Anker', reasons: {}, tellPrice: false, lot })).toMatchObject({
      ok: false,
      text: { key: 'reasons.letter.combination' },
    });
  });
});

describe('a letter that cannot be made', () => {
  it('waits for a winner', () => {
    const [anker] = QUESTION.bids;
    const { request, result } = asked({ ...QUESTION, bids: [anker, { ...anker, id: 'Evenbeeld' }] });
    const made = letter(request, result, { bid: 'Anker', reasons: {}, tellPrice: false });
    expect(made).toMatchObject({
      ok: false,
      reason: 'notAvailable',
      text: { key: 'reasons.letter.noWinner' },
    });
    expect(en['reasons.letter.noWinner']).toMatch(/settle the tie/);
  });

  it('needs a bid that is there', () => {
    const { request, result } = asked(QUESTION);
    expect(letter(request, result, { bid: 'Dok', reasons: {}, tellPrice: false })).toMatchObject({
      ok: false,
      parameter: 'bid',
    });
  });
});
