import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { AwardModel, ScoreFirmness } from '../../../../engine';
import { FigureTable } from '../../../shell/FigureTable';
import { Line, Stack } from '../../../shell/Layout';
import { useTexts } from '../../../shell/texts';
import { leadersShown, scoreShown } from './measured';

/** So many changes are drawn at once. */
const AT_ONCE = 8;

/** The single scores that change the winner, the smallest change first. */
export function ScoresPart(props: { readonly model: AwardModel; readonly scores: readonly ScoreFirmness[] }) {
  const texts = useTexts();
  const { translate } = texts;
  const [drawn, setDrawn] = useState(AT_ONCE);
  const { model } = props;
  const scores = [...props.scores].sort((a, b) => sizeOf(model, a) - sizeOf(model, b));
  if (scores.length === 0) return <Line>{translate('tender.firmness.scoreNone')}</Line>;
  return (
    <Stack>
      <FigureTable
        label={translate('tender.firmness.scores')}
        columns={[
          { title: translate('tender.firmness.score'), holds: 'words' },
          { title: translate('tender.firmness.now'), holds: 'figures' },
          { title: translate('tender.firmness.becomes'), holds: 'figures' },
          { title: translate('tender.firmness.thenWins'), holds: 'words' },
        ]}
        rows={scores.slice(0, drawn).map((score) => {
          const { bid, criterion, mark, winnerChangesAt } = score;
          return {
            cells: [
              translate('tender.firmness.scoreOf', { bid, criterion }),
              scoreShown(model, criterion, score.score, texts),
              scoreShown(model, criterion, mark ?? winnerChangesAt, texts),
              leadersShown(score, texts),
            ],
          };
        })}
      />
      {drawn < scores.length && (
        <div>
          <Button size="small" onClick={() => setDrawn(drawn + AT_ONCE)}>
            {translate('job.more')}
          </Button>
        </div>
      )}
    </Stack>
  );
}

/** How large a change is beside the scale that it is on. */
function sizeOf(model: AwardModel, { criterion, change, score }: ScoreFirmness): number {
  const found = model.criteria.find(({ id }) => id === criterion);
  switch (found?.kind) {
    case 'score':
      return Math.abs(change) / (found.scale.max - found.scale.min);
    case 'share':
    case 'amount':
      return Math.abs(change / (found.to - found.from));
    case 'level':
      return Math.abs(change) / Object.keys(found.table).length;
    case 'relative':
      return typeof score === 'number' && score !== 0 ? Math.abs(change / score) : Infinity;
    default:
      return Math.abs(change);
  }
}
