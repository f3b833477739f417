import { recordJson } from '../../../../src/engine';
import { readTenders, tendersText } from '../../../../src/taskpane/tender/record/keptTenders';
import { sample, tenderOf } from './frozenSample';

describe('the tenders that a workbook keeps', () => {
  test('come back as they were, with the sheet of the model and how the bids were read', async () => {
    const state = await sample();
    const tender = tenderOf(state);
    const tenders = { current: tender, earlier: [{ kind: 'frozen', tender } as const] };
    const read = readTenders(tendersText(tenders));
    if (read.kind !== 'read' || read.tenders.current === null) throw new Error('Nothing came back.');
    const { current, earlier } = read.tenders;
    expect(recordJson(current.seal)).toEqual(recordJson(tender.seal));
    expect(current).toMatchObject({ version: '1.2.3', setup: tender.setup });
    expect(current.modelSheet?.block.cells).toEqual(tender.modelSheet?.block.cells);
    expect(current.setup.columns['Plan van aanpak']).toBe('Plan van aanpak (0-10)');
    expect(earlier).toHaveLength(1);
  });

  test('are none in a workbook that keeps nothing', () => {
    expect(readTenders(null)).toEqual({ kind: 'read', tenders: { current: null, earlier: [] } });
  });

  test.each([
    ['text', 'not ours'],
    ['nothing', '{}'],
    ['a later version', '{"schema":2,"current":null,"earlier":[]}'],
    ['half a tender', '{"schema":1,"current":{"seal":{}},"earlier":[]}'],
  ])('are unreadable, and not lost, when the workbook holds %s', (_, kept) => {
    expect(readTenders(kept)).toEqual({ kind: 'unreadable', kept });
  });

  test('a model without a meaning makes the present tender unreadable and leaves an earlier one in the list', async () => {
    const tender = tenderOf(await sample());
    const text = tendersText({ current: tender, earlier: [] });
    const broken = text.replace('"aggregation":"points"', '"aggregation":"unheard of"');
    expect(readTenders(broken).kind).toBe('unreadable');
    const listed = tendersText({ current: null, earlier: [{ kind: 'frozen', tender }] });
    const read = readTenders(listed.replace('"aggregation":"points"', '"aggregation":"unheard of"'));
    expect(read).toMatchObject({ kind: 'read', tenders: { earlier: [{ kind: 'unreadable' }] } });
  });
});
