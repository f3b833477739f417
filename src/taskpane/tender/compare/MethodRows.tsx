import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useState, type KeyboardEvent } from 'react';
import type { ComparedMethod, MethodOutcome } from '../../../engine';
import { SmallLine, Stack } from '../../shell/Layout';
import { useTexts, type Texts } from '../../shell/texts';
import { leadersShown, shareShown } from '../result/firmness/measured';
import { methodFigures } from './methodFigures';

const COLUMNS = 4;

const useStyles = makeStyles({
  name: {
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    paddingTop: '4px',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
  },
  present: { fontWeight: tokens.fontWeightSemibold },
  button: {
    justifyContent: 'flex-start',
    alignItems: 'flex-start',
    padding: '0',
    minWidth: '0',
    textAlign: 'left',
    fontWeight: 'inherit',
  },
  cell: {
    padding: '0 0 4px 8px',
    textAlign: 'left',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
    ':first-child': { paddingLeft: '24px', minWidth: '64px' },
  },
  figure: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', overflowWrap: 'normal' },
  beside: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  figures: { padding: '0 0 4px 24px', overflowWrap: 'anywhere' },
  opened: { padding: '0 0 8px 24px' },
});

/** A method in the comparison: its name, its outcome, and on opening what was assumed to derive it. */
export function MethodRows(props: {
  readonly method: ComparedMethod;
  /** Whether this is the model that decides. */
  readonly isPresent: boolean;
  /** Who wins by the present model. */
  readonly winner: string | null;
}) {
  const styles = useStyles();
  const texts = useTexts();
  const { translate, render } = texts;
  const { method, isPresent, winner } = props;
  const id = useId();
  const [open, setOpen] = useState(false);
  const figures = method.model === null ? '' : methodFigures(method.model).map(render).join('; ');
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
  };
  return (
    <tbody>
      <tr>
        <th
          scope="rowgroup"
          colSpan={COLUMNS}
          className={mergeClasses(styles.name, isPresent && styles.present)}
        >
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
            {isPresent
              ? translate('tender.compare.present', { method: render(method.label) })
              : render(method.label)}
          </Button>
        </th>
      </tr>
      <OutcomeRow {...props} winner={isPresent ? null : winner} />
      {figures !== '' && (
        <tr>
          <td colSpan={COLUMNS} className={mergeClasses(styles.figures, styles.beside)}>
            {figures}
          </td>
        </tr>
      )}
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

/** Who wins by a method and by how much. */
function OutcomeRow(props: {
  readonly method: ComparedMethod;
  readonly isPresent: boolean;
  /** The winner to compare with; `null` for none. */
  readonly winner: string | null;
}) {
  const styles = useStyles();
  const texts = useTexts();
  const { translate } = texts;
  const { method, isPresent, winner } = props;
  const { outcome, dependsOnOthers } = method;
  if ('why' in outcome) {
    return (
      <tr>
        <td colSpan={COLUMNS} className={mergeClasses(styles.cell, styles.beside)}>
          {translate('tender.compare.noOutcome')}
        </td>
      </tr>
    );
  }
  const figure = mergeClasses(styles.cell, styles.figure);
  return (
    <tr className={isPresent ? styles.present : ''}>
      <td className={styles.cell}>
        {winnerShown(outcome, texts)}
        {winner !== null && outcome.winner !== winner && (
          <span className={styles.beside}> {translate('tender.compare.another')}</span>
        )}
      </td>
      <td className={figure}>{marginShown(outcome, texts)}</td>
      <td className={styles.cell}>
        {dependsOnOthers ? translate('tender.compare.yes') : translate('tender.compare.no')}
      </td>
      <td className={figure}>{texts.number(outcome.reversals.length, 'count')}</td>
    </tr>
  );
}

function winnerShown({ winner, ranking }: MethodOutcome, texts: Texts): string {
  const leaders = ranking.filter(({ rank }) => rank === 1).map(({ id }) => id);
  return leadersShown({ winner, leaders }, texts);
}

function marginShown({ margin, unit }: MethodOutcome, texts: Texts): string {
  if (margin === null) return texts.translate('tender.effective.notAny');
  // Indexes have no unit: only their distance as a share can be read beside other methods.
  return unit === 'number' ? shareShown(margin.share, texts) : texts.number(margin.points, unit);
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
