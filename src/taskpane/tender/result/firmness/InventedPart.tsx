import { dependsOnOtherBids, text, type AwardModel, type InventedBid, type Text } from '../../../../engine';
import { FigureTable } from '../../../shell/FigureTable';
import { Line, Stack } from '../../../shell/Layout';
import { useTexts } from '../../../shell/texts';
import { leadersShown, scoreShown } from './measured';

/** The one invented bid that would change who wins without winning itself. */
export function InventedPart(props: { readonly model: AwardModel; readonly bid: InventedBid | null }) {
  const texts = useTexts();
  const { translate } = texts;
  const { model, bid } = props;
  if (bid === null) {
    return (
      <Line>
        {dependsOnOtherBids(model)
          ? translate('tender.invented.none')
          : translate('tender.invented.absolute')}
      </Line>
    );
  }
  const price = bid.price === null ? null : texts.number(bid.price, 'euro');
  return (
    <Stack>
      <Line>{texts.render(kindText(bid))}</Line>
      <Line>{translate('tender.invented.then', { winner: leadersShown(bid, texts) })}</Line>
      <FigureTable
        label={translate('tender.firmness.invented')}
        columns={[
          { title: translate('tender.report.criterion'), holds: 'words' },
          { title: translate('tender.invented.offer'), holds: 'figures' },
        ]}
        rows={[
          ...(price === null ? [] : [{ cells: [translate('tender.role.price'), price] as const }]),
          ...Object.entries(bid.scores).map(([criterion, score]) => ({
            cells: [criterion, scoreShown(model, criterion, score, texts)] as const,
          })),
        ]}
      />
    </Stack>
  );
}

function kindText({ kind, criterion }: InventedBid): Text {
  switch (kind) {
    case 'poor':
      return text('tender.invented.poor');
    case 'excellent':
      return text('tender.invented.excellent');
    case 'oneCriterion':
      return text('tender.invented.oneCriterion', { criterion: criterion ?? '' });
  }
}
