import type { Route } from '../../../engine';
import { FigureTable } from '../../shell/FigureTable';
import { SmallLine } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';
import { planInWords } from './planSentences';

/** Other ways to the same goal, with what each costs more. */
export function AlternativeList(props: { readonly route: Route }) {
  const texts = useTexts();
  const { translate, number } = texts;
  const { alternatives, alternativesComplete, cost } = props.route;
  return (
    <>
      <FigureTable
        label={translate('hiringJob.route.alternatives')}
        columns={[
          { title: translate('hiringJob.plan'), holds: 'words' },
          { title: translate('hiringJob.field.annualCost'), holds: 'figures' },
          { title: translate('hiringJob.plan.more'), holds: 'figures' },
        ]}
        rows={alternatives.map((plan) => ({
          cells: [
            planInWords(plan.plan, texts),
            number(plan.cost, 'euro'),
            number(plan.cost - (cost ?? 0), 'euro'),
          ],
        }))}
      />
      {!alternativesComplete && <SmallLine>{translate('hiringJob.route.moreAlternatives')}</SmallLine>}
    </>
  );
}
