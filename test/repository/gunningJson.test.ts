import { readFileSync } from 'node:fs';
import { runAward } from '../../scripts/engine/award';

const PAGE = readFileSync('docs/gunning-json.md', 'utf8');
const [single, lots] = [...PAGE.matchAll(/```json\n([^`]*)```/g)].map(([, example = '']) => example);

test('the example with everything that can be added ends as the page says', () => {
  expect(runAward(JSON.parse(single ?? ''), 'nl')).toMatchObject({ ok: true, output: { winner: 'A groen' } });
});

test('the example of a tender in lots ends as the page says', () => {
  expect(runAward(JSON.parse(lots ?? ''), 'nl')).toMatchObject({
    ok: true,
    output: {
      lots: [
        { bidder: 'B', combination: 'B samen' },
        { bidder: 'B', combination: 'B samen' },
      ],
    },
  });
});
