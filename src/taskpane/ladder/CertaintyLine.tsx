import { makeStyles } from '@fluentui/react-components';
import { CheckmarkCircleRegular, QuestionCircleRegular, ArrowSplitRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Assessment, Text } from '../../engine';
import { Line } from '../shell/Layout';
import { useTexts } from '../shell/texts';
import { CERTAINTY_TEXT } from './standingSentences';

const useStyles = makeStyles({
  line: { display: 'flex', gap: '8px', alignItems: 'center' },
  icon: { fontSize: '20px', display: 'flex', flexShrink: 0 },
});

const SHAPE: Record<Assessment['certainty'], ReactElement> = {
  certain: <CheckmarkCircleRegular />,
  depends: <ArrowSplitRegular />,
  unknown: <QuestionCircleRegular />,
};

/** How sure the level is: a word and a shape, so that it shows without colour. */
export function CertaintyLine(props: {
  readonly certainty: Assessment['certainty'];
  /** What it depends on, where that is more than a norm. */
  readonly words?: Text;
}) {
  const styles = useStyles();
  const { render } = useTexts();
  return (
    <div className={styles.line}>
      <span className={styles.icon} aria-hidden>
        {SHAPE[props.certainty]}
      </span>
      <Line>{render(props.words ?? CERTAINTY_TEXT[props.certainty])}</Line>
    </div>
  );
}
