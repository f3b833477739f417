import type { Text } from '../../explain/text';
import type { Letter } from './letter';
import type { LetterBlock } from './letterBlock';

/** A letter as text to copy: an empty line between the pieces, a tab between the cells of a table. */
export function letterText({ blocks }: Pick<Letter, 'blocks'>, say: (text: Text) => string): string {
  return blocks.map((block) => linesOf(block, say).join('\n')).join('\n\n');
}

function linesOf(block: LetterBlock, say: (text: Text) => string): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [say(block.text)];
    case 'list':
      return block.items.map((item) => `- ${say(item)}`);
    case 'table':
      return [block.header, ...block.rows].map((row) => row.map(say).join('\t'));
  }
}
