import type { LetterBlock } from '../../../../engine';
import type { Report, ReportPart } from '../../../../workbook/workbook';
import type { Texts } from '../../../shell/texts';
import type { Draft } from './drafts';

/** The drafts on one sheet, under each other: the texts in a column as wide as a page, the scores in tables. */
export function lettersReport(drafts: readonly Draft[], texts: Texts): Report {
  const { translate, render } = texts;
  return {
    sheetName: translate('record.letters.sheetName'),
    parts: drafts.flatMap(({ lot, letter }): readonly ReportPart[] => [
      {
        kind: 'title',
        text:
          lot === null
            ? translate('record.letters.to', { bid: letter.bid })
            : translate('record.letters.toInLot', { bid: letter.bid, lot }),
      },
      { kind: 'paragraph', text: render(letter.notice) },
      ...letter.blocks.flatMap((block) => partsOf(block, texts)),
    ]),
  };
}

function partsOf(block: LetterBlock, { translate, render }: Texts): readonly ReportPart[] {
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'heading', text: render(block.text) }];
    case 'paragraph':
      return [{ kind: 'paragraph', text: render(block.text) }];
    case 'list':
      return block.items.map((item) => ({ kind: 'paragraph', text: `– ${render(item)}` }));
    case 'table':
      return [
        {
          kind: 'table',
          name: translate('record.letters.table'),
          columns: block.header.map((title) => ({ title: render(title), format: 'text' })),
          rows: block.rows.map((row) => row.map(render)),
        },
      ];
  }
}
