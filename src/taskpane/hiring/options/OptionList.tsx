import type { RouteOption } from '../../../engine';
import { FigureTable } from '../../shell/FigureTable';
import { useTexts } from '../../shell/texts';

/** The options as they were read: what one of each adds to the contribution, what it costs, and how often it can. */
export function OptionList(props: { readonly options: readonly RouteOption[] }) {
  const { translate, number } = useTexts();
  return (
    <FigureTable
      label={translate('hiringJob.options.read')}
      columns={[
        { title: translate('hiringJob.option'), holds: 'words' },
        { title: translate('hiringJob.option.adds'), holds: 'figures' },
        { title: translate('hiringJob.field.annualCost'), holds: 'figures' },
        { title: translate('hiringJob.option.most'), holds: 'figures' },
      ]}
      rows={props.options.map((option) => ({
        cells: [
          option.id,
          number(option.kind === 'hire' ? option.fte * option.weight : option.attributedFte, 'fte'),
          number(option.annualCost, 'euro'),
          number(option.max, 'count'),
        ],
      }))}
    />
  );
}
