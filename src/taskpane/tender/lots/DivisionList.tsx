import { makeStyles, tokens } from '@fluentui/react-components';
import type { AwardModel, LotOutcome, LotsResult, Text, Trace } from '../../../engine';
import { formatAlike } from '../../../i18n/format';
import { Why } from '../../job/Why';
import { Line, SmallLine } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';
import { unitsOf } from '../result/figures';
import type { Division } from './division';
import { whyNotOthers, winnerOf } from './lotSentences';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: '0',
    padding: '0',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  gaps: { margin: '0', paddingLeft: '20px' },
  lot: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '8px',
    alignItems: 'baseline',
  },
  name: { overflowWrap: 'anywhere' },
  winner: { fontWeight: tokens.fontWeightSemibold },
  total: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  under: { gridColumn: '1 / -1' },
});

/** Who gets which lot, with who was passed over and why; or what the division waits for. */
export function DivisionList(props: { readonly division: Division }) {
  const styles = useStyles();
  const { translate, render } = useTexts();
  const { division } = props;
  switch (division.kind) {
    case 'waiting':
      return <Line>{translate('tender.lots.waiting', { lots: division.lots.join(', ') })}</Line>;
    case 'open':
      return (
        <>
          <Line>{translate('tender.lots.open')}</Line>
          <ul className={styles.gaps}>
            {division.gaps.map((gap) => (
              <li key={JSON.stringify(gap)}>{render(gap)}</li>
            ))}
          </ul>
        </>
      );
    case 'failed':
      return <Line>{render(division.failure.text)}</Line>;
    case 'divided':
      return division.request.model === null ? null : (
        <Divided model={division.request.model} result={division.result} trace={division.trace} />
      );
  }
}

function Divided(props: { readonly model: AwardModel; readonly result: LotsResult; readonly trace: Trace }) {
  const styles = useStyles();
  const texts = useTexts();
  const { result } = props;
  const { translate, render } = texts;
  const totals = result.lots.flatMap(({ total }) => (total === null ? [] : [total]));
  const figures = formatAlike(
    result.sum === null ? totals : [...totals, result.sum],
    unitsOf(props.model).total,
    texts.language,
  );
  const withTotal = result.lots.filter(({ total }) => total !== null);
  const shown = new Map(withTotal.map(({ id }, place) => [id, figures[place] ?? '']));
  return (
    <>
      <ol className={styles.list} aria-label={translate('tender.lots.division')}>
        {result.lots.map((lot) => (
          <LotLine key={lot.id} lot={lot} total={shown.get(lot.id) ?? ''} />
        ))}
      </ol>
      {result.sum !== null && (
        <SmallLine>{translate('tender.lots.sum', { sum: figures.at(-1) ?? '' })}</SmallLine>
      )}
      {result.findings
        .filter(({ code }) => code === 'LIMIT')
        .map(({ message }) => (
          <SmallLine key={JSON.stringify(message)}>{render(message)}</SmallLine>
        ))}
      {result.combinations.map(({ id, reason }) => (
        <SmallLine key={id}>{`${id}: ${render(reason)}`}</SmallLine>
      ))}
      <Why of={translate('tender.lots.division')} trace={() => props.trace} />
    </>
  );
}

function LotLine(props: { readonly lot: LotOutcome; readonly total: string }) {
  const styles = useStyles();
  const { render, translate } = useTexts();
  const { lot, total } = props;
  return (
    <li className={styles.lot}>
      <span className={styles.name}>
        {`${translate('tender.lots.name', { lot: lot.id })}: `}
        <span className={styles.winner}>{render(winnerOf(lot))}</span>
      </span>
      <span className={styles.total}>{total}</span>
      {whyNotOthers(lot).map((reason: Text) => (
        <div key={JSON.stringify(reason)} className={styles.under}>
          <SmallLine>{render(reason)}</SmallLine>
        </div>
      ))}
    </li>
  );
}
