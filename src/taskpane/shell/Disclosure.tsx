import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

const useStyles = makeStyles({
  button: {
    justifyContent: 'flex-start',
    paddingLeft: '0',
    minWidth: '0',
    textAlign: 'left',
    fontWeight: 'inherit',
  },
  content: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalS },
});

/** A line that opens in place and closes with Escape, after which the focus is back on the line. */
export function Disclosure(props: {
  readonly label: string;
  /** What a screen reader says when the visible label alone is not clear. Starts with the visible label. */
  readonly fullLabel?: string;
  readonly openAtStart?: boolean;
  readonly children: () => ReactNode;
}) {
  const styles = useStyles();
  const id = useId();
  const trigger = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(props.openAtStart ?? false);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
    trigger.current?.focus();
  };
  return (
    // The handler serves every control inside; the element itself is not interactive.
    <div role="presentation" onKeyDown={onKeyDown}>
      <Button
        ref={trigger}
        appearance="transparent"
        size="small"
        className={styles.button}
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={props.fullLabel}
        onClick={() => setOpen(!open)}
      >
        {props.label}
      </Button>
      {open && (
        <div id={id} className={styles.content}>
          {props.children()}
        </div>
      )}
    </div>
  );
}
