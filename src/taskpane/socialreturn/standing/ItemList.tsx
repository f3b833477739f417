import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RealisedItem } from '../../../engine';
import { Why } from '../../job/Why';
import { SmallLine, Stack } from '../../shell/Layout';
import { TextList } from '../../shell/TextList';
import { useTexts } from '../../shell/texts';
import type { CellPlace } from '../standing';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0' },
  item: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    padding: '8px 0',
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
  },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '8px',
    alignItems: 'baseline',
  },
  name: { overflowWrap: 'anywhere' },
  value: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  cell: { fontSize: tokens.fontSizeBase200 },
  why: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** So many efforts are drawn at once. */
const AT_ONCE = 25;

/** What was done for a contract: what each effort is worth, and why it is that amount or none. */
export function ItemList(props: {
  readonly items: readonly RealisedItem[];
  readonly label: string;
  readonly placeOf: (item: RealisedItem) => CellPlace;
  readonly onShow: (place: CellPlace) => void;
}) {
  const styles = useStyles();
  const { translate } = useTexts();
  const [drawn, setDrawn] = useState(AT_ONCE);
  const { items } = props;
  return (
    <Stack>
      <ul className={styles.list} aria-label={props.label}>
        {items.slice(0, drawn).map((item) => (
          <Item
            key={`${item.kind} ${item.row}`}
            item={item}
            place={props.placeOf(item)}
            onShow={props.onShow}
          />
        ))}
      </ul>
      {drawn < items.length && (
        <div>
          <Button size="small" onClick={() => setDrawn(drawn + AT_ONCE)}>
            {translate('job.more')}
          </Button>
        </div>
      )}
    </Stack>
  );
}

function Item(props: {
  readonly item: RealisedItem;
  readonly place: CellPlace;
  readonly onShow: (place: CellPlace) => void;
}) {
  const styles = useStyles();
  const { translate, number } = useTexts();
  const { item, place, onShow } = props;
  const { id, block, value, realised, capped, why } = item;
  const cell = `${place.sheet}!${place.address}`;
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <span className={styles.name}>
          {block === null ? id : translate('socialReturnJob.item', { id, block: block.label })}
        </span>
        <span className={styles.value}>
          {value === null ? translate('socialReturnJob.item.open') : number(value, 'euro')}
        </span>
      </div>
      {value !== null && realised !== null && (
        <SmallLine>
          {capped
            ? translate('socialReturnJob.item.realisedCapped', {
                realised: { value: realised, unit: 'euro' },
              })
            : translate('socialReturnJob.item.realised', { realised: { value: realised, unit: 'euro' } })}
        </SmallLine>
      )}
      {why.length > 0 && (
        <div className={styles.why}>
          <TextList texts={why} />
        </div>
      )}
      {place.address !== '' && (
        <div>
          <Link
            as="button"
            className={styles.cell}
            aria-label={translate('job.findings.showCell', { address: cell })}
            onClick={() => onShow(place)}
          >
            {cell}
          </Link>
        </div>
      )}
      {value !== null && <Why of={id} trace={() => item.trace() ?? undefined} />}
    </li>
  );
}
