import { open, reasonFrom } from './open';

const USUAL = 'PSO-normen';

describe('the record of tenders that the workbook keeps', () => {
  it('is not there in an ordinary workbook', async () => {
    expect(await open().workbook.tenderRecord()).toBeNull();
  });

  it('comes back to the letter', async () => {
    const { workbook } = open();
    const record = '{"a":0.1,"b":"/Date(1)/ “é”","c":"2026-10-15T12:00:00Z"}';
    await workbook.keepTenderRecord(record, null);
    expect(await workbook.tenderRecord()).toBe(record);
  });

  it('lies beside the other things that are kept, and neither touches the other', async () => {
    const { workbook } = open({ [USUAL]: [['Omvang', 'Trede 1']] });
    await workbook.keepOwnSheet('normSheet', { sheet: USUAL, fingerprint: 'abc' });
    await workbook.keepTenderRecord('first', null);
    await workbook.keepOwnSheet('normSheet', { sheet: USUAL, fingerprint: 'def' });
    expect(await workbook.tenderRecord()).toBe('first');
    await workbook.keepTenderRecord('second', 'first');
    expect(await workbook.ownSheet('normSheet', USUAL)).toEqual({ sheet: USUAL, fingerprint: 'def' });
  });

  it('survives a version of the add-in that only knows norms', async () => {
    const excel = open({ [USUAL]: [['Omvang', 'Trede 1']] });
    await excel.workbook.keepTenderRecord('record', null);
    excel.host.book.settings.set('pso', { schema: 1 });
    expect(await excel.workbook.tenderRecord()).toBe('record');
  });

  it('is not written over a record that somebody else kept meanwhile', async () => {
    const { workbook } = open();
    await workbook.keepTenderRecord('theirs', null);
    expect(await reasonFrom(workbook.keepTenderRecord('mine', null))).toBe('changedElsewhere');
    expect(await workbook.tenderRecord()).toBe('theirs');
  });

  it('says so when Excel did not keep it', async () => {
    const excel = open();
    jest.spyOn(excel.host.book.settings, 'set').mockReturnThis();
    expect(await reasonFrom(excel.workbook.keepTenderRecord('record', null))).toBe('unexpected');
  });

  it('cannot be kept in a workbook that may only be read', async () => {
    const excel = open();
    excel.host.book.isReadOnly = true;
    expect(await reasonFrom(excel.workbook.keepTenderRecord('record', null))).toBe('workbookProtected');
  });

  it('takes two round trips to keep, whatever its size', async () => {
    const excel = open();
    const answers = jest.spyOn(excel.host, 'answer');
    await excel.workbook.keepTenderRecord('x'.repeat(200_000), null);
    expect(answers).toHaveBeenCalledTimes(2);
  });
});
