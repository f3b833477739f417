import type { MarginalLine, Unit } from '../../../engine';
import { formatAlike } from '../../../i18n/format';
import { Disclosure } from '../../shell/Disclosure';
import { FigureTable } from '../../shell/FigureTable';
import { SmallLine, Stack } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';

/** What a tenth of an fte of each option is worth, and how much of a purchase does the same. */
export function MarginalTable(props: { readonly lines: readonly MarginalLine[] }) {
  const { translate, language } = useTexts();
  const { lines } = props;
  const none = translate('hiringJob.marginal.none');
  /** The figures of a column under each other, all with as many decimals. */
  const column = (values: readonly (number | null)[], unit: Unit): readonly string[] => {
    const known = formatAlike(
      values.filter((value) => value !== null),
      unit,
      language,
    ).values();
    return values.map((value) => (value === null ? none : (known.next().value ?? none)));
  };
  const costs = column(
    lines.map(({ cost }) => cost),
    'euro',
  );
  const margins = column(
    lines.map(({ margin }) => margin),
    'fraction',
  );
  const purchases = column(
    lines.map(({ attributedFte }) => attributedFte),
    'fte',
  );
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
            rows={lines.map(({ id }, place) => ({
              cells: [id, costs[place], margins[place], purchases[place]],
            }))}
          />
        )}
      </Disclosure>
    </Stack>
  );
}
