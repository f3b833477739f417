import { Link, makeStyles } from '@fluentui/react-components';
import type { Source } from '../../../engine';
import { SmallLine } from '../../shell/Layout';

const useStyles = makeStyles({ link: { marginRight: '8px', fontSize: 'inherit' } });

/** Where something can be read, each source by its title. */
export function SourceLinks(props: { readonly sources: readonly Source[] }) {
  const styles = useStyles();
  if (props.sources.length === 0) return null;
  return (
    <SmallLine>
      {props.sources.map(({ title, url }) => (
        <Link key={url} href={url} target="_blank" rel="noreferrer" inline className={styles.link}>
          {title}
        </Link>
      ))}
    </SmallLine>
  );
}
