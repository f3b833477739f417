import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  readContractList,
  readPlacementList,
  readSpendingList,
  realiseAll,
  type Cell,
  type Choices,
  type ListTable,
  type Realisation,
  type RealisedItem,
  type RegisterResult,
} from '../../../src/engine';
import { render } from '../../../src/i18n/render';
import { readXlsx } from '../../standin/page/xlsxReader';
import sample from '../../vectors/social-return-contracten.json';

async function tableOf(name: string): Promise<ListTable> {
  const file = path.join(__dirname, '../../samples/social-return-contracten.xlsx');
  const { sheets } = await readXlsx(new Uint8Array(await readFile(file)).buffer);
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`${name} is not in the sample`);
  const cells = sheet.cells.map((row) => row.map((cell): Cell => cell?.value ?? null));
  const [header = [], ...rows] = cells;
  return { header, rows };
}

async function realised(choices?: Choices): Promise<RegisterResult> {
  const contracts = readContractList(await tableOf('Contracten'));
  const placements = readPlacementList(await tableOf('Inzet'));
  const spending = readSpendingList(await tableOf('Besteding'));
  expect([contracts.complete, placements.complete, spending.complete]).toEqual([true, true, true]);
  return realiseAll({
    contracts: contracts.rows.map(({ value }) => value),
    placements: placements.rows.map(({ value }) => value),
    spend: spending.rows.map(({ value }) => value),
    on: sample.on,
    choices,
  });
}

function ofContract({ lines }: RegisterResult, id: string): Realisation {
  const line = lines.find(({ contract }) => contract.id === id);
  if (!line?.ok) throw new Error(`${id} was not realised`);
  return line.realisation;
}

function itemsOf({ lines }: RegisterResult): readonly RealisedItem[] {
  return lines.flatMap((line) => (line.ok ? line.realisation.items : []));
}

function itemOf(result: RegisterResult, id: string): RealisedItem {
  const item = itemsOf(result).find((each) => each.id === id);
  if (item === undefined) throw new Error(`${id} is not in the sample`);
  return item;
}

describe('the contracts of the sample workbook', () => {
  it.each(sample.obligations)('$contract asks $obligation: $how', async ({ contract, obligation }) => {
    expect(ofContract(await realised(), contract).obligation).toBeCloseTo(obligation, 6);
  });

  it.each(sample.certain)('$id is worth $value: $how', async ({ id, value, realised: done, capped }) => {
    const item = itemOf(await realised(), id);
    expect(item.value).toBeCloseTo(value, 5);
    expect(item.realised).toBeCloseTo(done, 5);
    expect(item.capped).toBe(capped);
  });

  it.each(sample.reasons)('gives every reason for the value of $id', async ({ id, capped, says }) => {
    const { why, capped: cut } = itemOf(await realised(sample.readings[0]?.choices), id);
    const reasons = why.map((each) => render(each, 'nl')).join(' ');
    for (const reason of says) expect(reasons).toContain(reason);
    expect(cut).toBe(capped);
  });

  it('asks for a choice where the policy leaves room, and values the rest', async () => {
    const { findings } = await realised();
    expect(findings.filter(({ code }) => code === 'CHOICE_NEEDED').map(({ id }) => id)).toEqual(sample.asked);
  });

  it('says that a block could not be read in the source, and where to look', async () => {
    const { findings } = await realised();
    const missing = findings.filter(({ code }) => code === 'NOT_AVAILABLE');
    expect(missing.map(({ id, about, field }) => ({ id, about, field }))).toEqual(
      sample.notReadable.map((id) => ({ id, about: 'spending', field: 'block' })),
    );
  });

  describe.each(sample.readings)('read with $choices', ({ choices, items, contracts }) => {
    it.each(items)('values $id at $value: $how', async ({ id, value }) => {
      expect(itemOf(await realised(choices), id).value).toBeCloseTo(value, 5);
    });

    it('holds what was done against what was promised', async () => {
      const result = await realised(choices);
      for (const { contract, realised: done, share, remaining, expected } of contracts) {
        const found = ofContract(result, contract);
        expect(found.realised).toBeCloseTo(done, 5);
        expect(found.share).toBeCloseTo(share, 9);
        expect(found.remaining).toBeCloseTo(remaining, 5);
        expect(found.expected).toBeCloseTo(expected, 5);
      }
    });

    it('forecasts every month to the end of the contract, where it is what is expected', async () => {
      const result = await realised(choices);
      for (const [id, first, last, count] of [
        ['C-101', '2024-01', '2027-12', 48],
        ['C-102', '2025-03', '2026-08', 18],
        ['C-103', '2025-01', '2025-12', 12],
      ] as const) {
        const found = ofContract(result, id);
        const months = found.forecast();
        expect([months[0]?.month, months.at(-1)?.month, months.length]).toEqual([first, last, count]);
        expect(months.at(-1)?.cumulative).toBeCloseTo(found.expected, 6);
        const onDay = months.find(({ month }) => month === '2025-12');
        expect(onDay?.cumulative).toBeCloseTo(found.realised, 6);
      }
    });
  });
});
