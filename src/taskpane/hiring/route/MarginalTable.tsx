import type { MarginalLine } from '../../../engine';
import { Disclosure } from '../../shell/Disclosure';
import { FigureTable } from '../../shell/FigureTable';
import { SmallLine, Stack } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';

/** What a tenth of an fte of each option is worth, and how much of a purchase does the same. */
export function MarginalTable(props: { readonly lines: readonly MarginalLine[] }) {
  const { translate, number } = useTexts();
  const none = translate('hiringJob.marginal.none');
  const fte = (value: number | null): string => (value === null ? none : number(value, 'fte'));
  return (
    <Stack>
      <SmallLine>{translate('hiringJob.marginal.what')}</SmallLine>
      <Disclosure label={translate('hiringJob.marginal.open')}>
        {() => (
          <FigureTable
            label={translate('hiringJob.marginal')}
            columns={[
              { title: translate('hiringJob.option'), holds: 'words' },
              { title: translate('hiringJob.marginal.cost'), holds: 'figures' },
              { title: translate('hiringJob.marginal.margin'), holds: 'figures' },
              { title: translate('hiringJob.marginal.purchases'), holds: 'figures' },
            ]}
            rows={props.lines.map(({ id, cost, margin, attributedFte }) => ({
              cells: [
                id,
                cost === null ? none : number(cost, 'euro'),
                number(margin, 'fraction'),
                fte(attributedFte),
              ],
            }))}
          />
        )}
      </Disclosure>
    </Stack>
  );
}
