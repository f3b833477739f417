import { CertaintyLine } from '../../ladder/CertaintyLine';
import { nextSentence, standingSentence } from '../../ladder/standingSentences';
import { FigureTable } from '../../shell/FigureTable';
import { Line, SmallLine, Stack } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';
import type { Basis } from './basis';

/** Where the organisation stands now: the level first, then the figures that the plans start from. */
export function NowPart(props: { readonly basis: Basis }) {
  const { translate, render, number } = useTexts();
  const { organisation, now, assessed } = props.basis;
  const next = assessed && nextSentence(assessed.assessment);
  const figures: readonly (readonly [string, string])[] = [
    [translate('hiringJob.basis.totalFte'), number(organisation.totalFte, 'fte')],
    [translate('hiringJob.basis.weightedFte'), number(organisation.weightedFte, 'fte')],
    [translate('hiringJob.basis.attributedFte'), number(organisation.attributedFte, 'fte')],
    [translate('ladderJob.figure.total'), number(now.total, 'fraction')],
  ];
  return (
    <Stack>
      <Line>
        <strong>
          {render(standingSentence(now))} {next && render(next)}
        </strong>
      </Line>
      <CertaintyLine certainty={now.certainty} />
      {assessed?.assessment.complete === false && <Line>{translate('ladderJob.incomplete')}</Line>}
      <FigureTable
        label={translate('hiringJob.basis.now')}
        columns={[
          { title: translate('hiringJob.basis.figure'), holds: 'words' },
          { title: translate('hiringJob.basis.value'), holds: 'figures' },
        ]}
        rows={figures.map((cells) => ({ cells }))}
      />
      <SmallLine>{translate('ladderJob.notACertificate')}</SmallLine>
    </Stack>
  );
}
