import { letterText } from '../../../../src/engine';
import { textsOf } from '../../../../src/taskpane/shell/texts';
import { draftsOf, type Draft } from '../../../../src/taskpane/tender/record/letters/drafts';
import { lettersReport } from '../../../../src/taskpane/tender/record/letters/lettersReport';
import { piecesOf } from '../../../../src/taskpane/tender/record/letters/pieces';
import { contestsOf, keyOf } from '../../../../src/taskpane/tender/record/reasons/contests';
import { isWrittenHere } from '../../../../src/taskpane/job/writtenHere';
import { sheetView } from '../../../../src/taskpane/tender/view';
import { layOut } from '../../../../src/workbook/reportLayout';
import { block } from '../../../workbook/block';
import { sample } from './frozenSample';

const REASONS = new Map([
  [
    keyOf({ lot: null, bid: 'Inschrijver A', criterion: 'Plan van aanpak' }),
    'De planning noemt geen reserve.',
  ],
  [keyOf({ lot: null, bid: 'Inschrijver B', criterion: 'Plan van aanpak' }), 'Het plan is algemeen.'],
]);

async function drafts(tellPrice = false): Promise<readonly Draft[]> {
  const state = await sample();
  return draftsOf(contestsOf(sheetView(state), state), REASONS, tellPrice);
}

async function letterTo(bid: string, language: 'nl' | 'en' = 'nl', tellPrice = false): Promise<string> {
  const draft = (await drafts(tellPrice)).find(({ letter }) => letter.bid === bid);
  if (draft === undefined) throw new Error(`There is no letter to ${bid}.`);
  return letterText(draft.letter, textsOf(language).render);
}

describe('the drafts of the letters', () => {
  test('are there for every bidder, the winner first and the excluded one last', async () => {
    const bids = (await drafts()).map(({ letter }) => letter.bid);
    expect(bids).toHaveLength(8);
    expect([bids[0], bids.at(-1)]).toEqual(['Inschrijver C', 'Inschrijver G']);
  });

  test('give a bidder its own reason and the name of the winner', async () => {
    const letter = await letterTo('Inschrijver A');
    expect(letter).toContain('De planning noemt geen reserve.');
    expect(letter).toContain('Inschrijver C');
  });

  test('hold nothing about other losing bidders, and no price of the winner', async () => {
    const letter = await letterTo('Inschrijver A');
    expect(letter).not.toMatch(/Inschrijver [BDEFGH]/);
    expect(letter).not.toContain('Het plan is algemeen.');
    expect(letter).not.toMatch(/2\.?415\.?000|8,22|65,22/);
  });

  test('tell the price of the winner only as a difference, and only when asked', async () => {
    expect(await letterTo('Inschrijver A', 'nl', true)).toMatch(/230\.500,00/);
    expect(await letterTo('Inschrijver A')).not.toMatch(/230\.500,00/);
  });

  test('come in the language that was chosen', async () => {
    expect(await letterTo('Inschrijver A', 'en')).not.toEqual(await letterTo('Inschrijver A'));
    expect(await letterTo('Inschrijver A', 'en')).toContain('Inschrijver C');
  });

  test('mark what the officer still has to fill in', async () => {
    const places = piecesOf(await letterTo('Inschrijver A')).filter(({ toFill }) => toFill);
    expect(places.length).toBeGreaterThan(3);
    expect(piecesOf('Tot [datum in te vullen].')).toEqual([
      { words: 'Tot ', toFill: false },
      { words: '[datum in te vullen]', toFill: true },
      { words: '.', toFill: false },
    ]);
  });
});

describe('the sheet with letters', () => {
  test('has a block for each bidder, with the texts as paragraphs and the scores as a table', async () => {
    const report = lettersReport(await drafts(), textsOf('nl'));
    const titles = report.parts.flatMap((part) => (part.kind === 'title' ? [part.text] : []));
    expect(titles[0]).toBe('Concept van de brief aan Inschrijver C');
    expect(titles).toHaveLength(8);
    expect(report.parts.filter(({ kind }) => kind === 'table').length).toBeGreaterThanOrEqual(7);
    expect(layOut(report).widths[0]).toBe(320);
  });

  test('is not taken for a sheet with a model or with bids', async () => {
    const [title] = lettersReport(await drafts(), textsOf('en')).parts;
    expect(isWrittenHere(block([[title?.kind === 'title' ? title.text : null]]))).toBe(true);
    expect(isWrittenHere(block([['Gunningsmodel']]))).toBe(false);
  });
});
