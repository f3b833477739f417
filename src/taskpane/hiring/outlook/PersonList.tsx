import type { ForecastPerson } from '../../../engine';
import { FigureTable } from '../../shell/FigureTable';
import { SmallLine } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';

/** How long each placement counts and why, by code. */
export function PersonList(props: { readonly persons: readonly ForecastPerson[] }) {
  const { translate, render, number } = useTexts();
  return (
    <FigureTable
      label={translate('hiringOutlook.persons')}
      columns={[
        { title: translate('hiringOutlook.persons.code'), holds: 'words' },
        { title: translate('hiringOutlook.weightedFte'), holds: 'figures' },
      ]}
      rows={props.persons.map(({ id, weightedFte, reason }) => ({
        cells: [
          <>
            {id}
            <SmallLine>{render(reason)}</SmallLine>
          </>,
          number(weightedFte, 'fte'),
        ],
      }))}
    />
  );
}
