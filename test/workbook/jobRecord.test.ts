import { open, reasonFrom } from './open';

const USUAL = 'PSO-normen';

describe('the record of a job that the workbook keeps', () => {
  it('is not there in an ordinary workbook', async () => {
    expect(await open().workbook.record('tender')).toBeNull();
  });

  it('comes back to the letter', async () => {
    const { workbook } = open();
    const record = '{"a":0.1,"b":"/Date(1)/ “é”","c":"2026-10-15T12:00:00Z"}';
    await workbook.keepRecord('tender', record, null);
    expect(await workbook.record('tender')).toBe(record);
  });

  it('lies beside the other things that are kept, and neither touches the other', async () => {
    const { workbook } = open({ [USUAL]: [['Omvang', 'Trede 1']] });
    await workbook.keepOwnSheet('normSheet', { sheet: USUAL, fingerprint: 'abc' });
    await workbook.keepRecord('tender', 'first', null);
    await workbook.keepOwnSheet('normSheet', { sheet: USUAL, fingerprint: 'def' });
    expect(await workbook.record('tender')).toBe('first');
    await workbook.keepRecord('tender', 'second', 'first');
    expect(await workbook.ownSheet('normSheet', USUAL)).toEqual({ sheet: USUAL, fingerprint: 'def' });
  });

  it('is another for each job', async () => {
    const { workbook } = open();
    await workbook.keepRecord('tender', 'of the tender', null);
    await workbook.keepRecord('socialReturn', 'of the contracts', null);
    expect(await workbook.record('tender')).toBe('of the tender');
    expect(await workbook.record('socialReturn')).toBe('of the contracts');
  });

  it('survives a version of the add-in that only knows norms', async () => {
    const excel = open({ [USUAL]: [['Omvang', 'Trede 1']] });
    await excel.workbook.keepRecord('tender', 'record', null);
    excel.host.book.settings.set('pso', { schema: 1 });
    expect(await excel.workbook.record('tender')).toBe('record');
  });

  it('is not written over a record that somebody else kept meanwhile', async () => {
    const { workbook } = open();
    await workbook.keepRecord('tender', 'theirs', null);
    expect(await reasonFrom(workbook.keepRecord('tender', 'mine', null))).toBe('changedElsewhere');
    expect(await workbook.record('tender')).toBe('theirs');
  });

  it('says so when Excel did not keep it', async () => {
    const excel = open();
    jest.spyOn(excel.host.book.settings, 'set').mockReturnThis();
    expect(await reasonFrom(excel.workbook.keepRecord('tender', 'record', null))).toBe('unexpected');
  });

  it('cannot be kept in a workbook that may only be read', async () => {
    const excel = open();
    excel.host.book.isReadOnly = true;
    expect(await reasonFrom(excel.workbook.keepRecord('tender', 'record', null))).toBe('workbookProtected');
  });

  it('takes two round trips to keep, whatever its size', async () => {
    const excel = open();
    const answers = jest.spyOn(excel.host, 'answer');
    await excel.workbook.keepRecord('tender', 'x'.repeat(200_000), null);
    expect(answers).toHaveBeenCalledTimes(2);
  });
});
