import { makeStyles } from '@fluentui/react-components';
import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

const AnnounceContext = createContext<(message: string) => void>(() => undefined);

/** Holds the polite live region: what changed on the pane is said once, without moving the focus. */
export function Announcer(props: { readonly children: ReactNode }) {
  const styles = useStyles();
  const [message, setMessage] = useState('');
  const announce = useCallback((next: string) => {
    // The same words again are only said again when the text differs.
    setMessage((last) => (last === next ? `${next}\u00a0` : next));
  }, []);
  return (
    <AnnounceContext value={announce}>
      {props.children}
      <div role="status" aria-live="polite" className={styles.hidden}>
        {message}
      </div>
    </AnnounceContext>
  );
}

/** Says something to people who do not see the pane. */
export function useAnnounce(): (message: string) => void {
  return useContext(AnnounceContext);
}
