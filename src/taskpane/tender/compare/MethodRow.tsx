import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useState, type KeyboardEvent } from 'react';
import type { ComparedMethod, MethodOutcome } from '../../../engine';
import { SmallLine, Stack } from '../../shell/Layout';
import { useTexts, type Texts } from '../../shell/texts';

const COLUMNS = 5;

const useStyles = makeStyles({
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  cell: {
    padding: '4px 0 4px 8px',
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: 'inherit',
    overflowWrap: 'anywhere',
    ':first-child': { paddingLeft: '0' },
  },
  figure: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', overflowWrap: 'normal' },
  present: { fontWeight: tokens.fontWeightSemibold },
  button: {
    justifyContent: 'flex-start',
    alignItems: 'flex-start',
    padding: '0',
    minWidth: '0',
    textAlign: 'left',
    fontWeight: 'inherit',
  },
  mark: { display: 'block', color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  opened: { padding: '0 0 8px 24px' },
});

/** A method in the comparison: its outcome on one line, and on opening what was assumed to derive it. */
export function MethodRow(props: {
  readonly method: ComparedMethod;
  /** Whether this is the model that decides. */
  readonly present: boolean;
  /** Who wins by the present model. */
  readonly winner: string | null;
}) {
  const styles = useStyles();
  const texts = useTexts();
  const { translate, render } = texts;
  const { method, present, winner } = props;
  const { outcome } = method;
  const id = useId();
  const [open, setOpen] = useState(false);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
  };
  const figure = mergeClasses(styles.cell, styles.figure);
  return (
    <tbody>
      <tr className={mergeClasses(styles.row, present && styles.present)}>
        <th scope="row" className={styles.cell}>
          <Button
            appearance="transparent"
            size="small"
            className={styles.button}
            icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={() => setOpen(!open)}
            onKeyDown={onKeyDown}
          >
            <span>
              {render(method.label)}
              {present && <span className={styles.mark}>{translate('tender.compare.present')}</span>}
            </span>
          </Button>
        </th>
        {'why' in outcome ? (
          <td className={styles.cell} colSpan={COLUMNS - 1}>
            {translate('tender.compare.noOutcome')}
          </td>
        ) : (
          <>
            <td className={styles.cell}>
              {winnerShown(outcome, texts)}
              {!present && winner !== null && outcome.winner !== winner && (
                <span className={styles.mark}>{translate('tender.compare.another')}</span>
              )}
            </td>
            <td className={figure}>{marginShown(outcome, texts)}</td>
            <td className={styles.cell}>
              {method.dependsOnOthers ? translate('tender.compare.yes') : translate('tender.compare.no')}
            </td>
            <td className={figure}>{texts.number(outcome.reversals.length, 'count')}</td>
          </>
        )}
      </tr>
      {open && (
        <tr id={id}>
          <td colSpan={COLUMNS} className={styles.opened}>
            <Stack>
              {detailsOf(method, texts).map((sentence) => (
                <SmallLine key={sentence}>{sentence}</SmallLine>
              ))}
            </Stack>
          </td>
        </tr>
      )}
    </tbody>
  );
}

function winnerShown({ winner, ranking }: MethodOutcome, { translate }: Texts): string {
  if (winner !== null) return winner;
  const first = ranking.filter(({ rank }) => rank === 1).map(({ id }) => id);
  return first.length === 0
    ? translate('tender.firmness.nobody')
    : translate('tender.firmness.tie', { bids: first.join(', ') });
}

function marginShown({ margin, unit }: MethodOutcome, texts: Texts): string {
  if (margin === null) return texts.translate('tender.effective.notAny');
  // Indexes have no unit: only their distance as a share can be read beside other methods.
  return unit === 'number' ? texts.number(margin.share, 'fraction') : texts.number(margin.points, unit);
}

/** What was assumed, whether other bids count, and which loser turns the order. */
function detailsOf(
  { outcome, dependsOnOthers, assumptions }: ComparedMethod,
  texts: Texts,
): readonly string[] {
  const { translate, render } = texts;
  if ('why' in outcome) return [render(outcome.why), ...assumptions.map(render)];
  return [
    ...assumptions.map(render),
    dependsOnOthers ? translate('tender.compare.relative') : translate('tender.compare.absolute'),
    ...outcome.reversals.map(({ removed, winner }) =>
      winner === null
        ? translate('tender.firmness.thenNobody', { removed })
        : translate('tender.firmness.then', { removed, winner }),
    ),
  ];
}
