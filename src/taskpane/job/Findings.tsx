import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular, InfoRegular, WarningRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { Disclosure } from '../shell/Disclosure';
import { Line, SmallLine } from '../shell/Layout';
import { Sentence } from '../shell/Sentence';
import { useTexts } from '../shell/texts';
import { text, type Quantity, type Text } from '../../engine';
import { blocks, type CellFinding, type Correction, type Severity } from './finding';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: '0',
    padding: '0',
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
  },
  item: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', columnGap: '8px' },
  icon: { fontSize: '20px', display: 'flex' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', paddingTop: '4px' },
  blocks: { color: tokens.colorPaletteRedForeground1 },
  warns: { color: tokens.colorPaletteDarkOrangeForeground1 },
  info: { color: tokens.colorNeutralForeground2 },
});

const ICON: Record<Severity, ReactElement> = {
  blocks: <ErrorCircleRegular />,
  warns: <WarningRegular />,
  info: <InfoRegular />,
};

const SEVERITY_TEXT: Record<Exclude<Severity, 'blocks'>, Text> = {
  warns: text('job.severity.warns'),
  info: text('job.severity.info'),
};

/** What a finding stands in the way of, said of one and of a number of them. */
export interface BlockingWords {
  readonly one: Text;
  readonly several: (count: Quantity) => Text;
}

const BLOCKS_THE_RESULT: BlockingWords = {
  one: text('job.severity.blocks'),
  several: (count) => text('job.findings.blocking', { count }),
};

/** A finding that may have a correction to take over. */
type Listed = CellFinding & { readonly correction?: Correction };

interface FindingsProps<F extends Listed> {
  readonly findings: readonly F[];
  readonly onShow: (finding: F) => void;
  readonly onApply?: (correction: Correction) => void;
  /** What a finding that blocks does; without it: it holds up the result of the tender. */
  readonly blocking?: BlockingWords;
  /** The findings are about more than the sheet that is shown: each names its sheet. */
  readonly acrossSheets?: boolean;
  /** By default a list that blocks something opens by itself. */
  readonly openAtStart?: boolean;
}

/** So many findings are drawn at once; the count is always of all of them. */
const AT_ONCE = 25;

/** What deserves a look, count first: each finding names its cell, what is wrong and what to do. */
export function Findings<F extends Listed>(props: FindingsProps<F>) {
  const { translate, render } = useTexts();
  const { findings, blocking: words = BLOCKS_THE_RESULT, openAtStart = blocks(findings) } = props;
  const count = findings.length;
  if (count === 0) return <SmallLine>{translate('job.findings.none')}</SmallLine>;
  const stopping = findings.filter(({ severity }) => severity === 'blocks').length;
  const label =
    count === 1
      ? translate('job.findings.one')
      : translate('job.findings.count', { count: { value: count, unit: 'count' } });
  const several = render(words.several({ value: stopping, unit: 'count' }));
  const blocking = stopping === 1 ? `1 ${render(words.one)}` : stopping === 0 ? '' : several;
  return (
    <Disclosure
      key={blocks(findings) ? 'blocks' : 'free'}
      label={blocking === '' ? label : `${label}, ${blocking}`}
      openAtStart={openAtStart}
    >
      {() => <FindingList {...props} />}
    </Disclosure>
  );
}

/** By what a finding is known again after the list has changed. */
function nameOf({ address, problem }: CellFinding): string {
  return `${address} ${JSON.stringify(problem)}`;
}

function FindingList<F extends Listed>(props: FindingsProps<F>) {
  const styles = useStyles();
  const { translate, render } = useTexts();
  const { onApply, blocking = BLOCKS_THE_RESULT, acrossSheets = false } = props;
  const severityText = { ...SEVERITY_TEXT, blocks: blocking.one };
  const [drawn, setDrawn] = useState(AT_ONCE);
  const list = useRef<HTMLUListElement>(null);
  const next = useRef<string | null>(null);
  useEffect(() => {
    if (next.current === null) return;
    const items = [...(list.current?.children ?? [])];
    const item = items.find((element) => element.getAttribute('data-finding') === next.current);
    item?.querySelector('button')?.focus();
    next.current = null;
  }, [props.findings]);
  // What was taken over leaves the list; the finding after it is where reading goes on.
  const apply = (correction: Correction, place: number): void => {
    const after = props.findings[place + 1] ?? props.findings[place - 1];
    next.current = after === undefined ? null : nameOf(after);
    onApply?.(correction);
  };
  return (
    <>
      <ul ref={list} className={styles.list}>
        {props.findings.slice(0, drawn).map((finding, index) => {
          const { severity, sheet, address, correction } = finding;
          const place = acrossSheets && address !== '' ? `${sheet}!${address}` : address;
          return (
            <li key={`${place} ${index}`} data-finding={nameOf(finding)} className={styles.item}>
              <span className={`${styles.icon} ${styles[severity]}`} aria-hidden>
                {ICON[severity]}
              </span>
              <div>
                <Line>
                  <strong>
                    {place !== '' && `${place} · `}
                    {render(severityText[severity])}
                  </strong>
                </Line>
                <Line>
                  <Sentence>{render(finding.problem)}</Sentence>
                </Line>
                {finding.remedy && (
                  <SmallLine>
                    <Sentence>{render(finding.remedy)}</Sentence>
                  </SmallLine>
                )}
                <div className={styles.actions}>
                  {place !== '' && (
                    <Button
                      size="small"
                      aria-label={translate('job.findings.showCell', { address: place })}
                      onClick={() => props.onShow(finding)}
                    >
                      {translate('job.findings.show')}
                    </Button>
                  )}
                  {correction && onApply && (
                    <Button
                      size="small"
                      aria-label={translate('job.findings.applyExclude', { bid: correction.bid })}
                      onClick={() => apply(correction, index)}
                    >
                      {translate('job.findings.apply')}
                    </Button>
                  )}
                </div>
              </div>
            </li>
          );
        })}
      </ul>
      {drawn < props.findings.length && (
        <Button size="small" onClick={() => setDrawn(drawn + AT_ONCE)}>
          {translate('job.more')}
        </Button>
      )}
    </>
  );
}
