import { Link } from '@fluentui/react-components';
import { choosePolicy, type Trace } from '../../engine';
import { certaintyName } from '../../i18n/explanation';
import { useTexts } from '../shell/texts';

/** Where a line of an explanation comes from: the cell, or the rule or method with the page on which it can be read. */
export function RuleOf(props: { readonly line: Trace; readonly className: string }) {
  const { language, translate, render } = useTexts();
  const { line, className } = props;
  switch (line.kind) {
    case 'input':
      return line.origin === undefined ? null : <span className={className}>{line.origin}</span>;
    case 'rule': {
      const { pack, source, certainty } = line.citation;
      return (
        <span className={className}>
          <Source name={nameOf(pack)} address={source} />
          {certainty !== 'stated' && (
            <>
              {' · '}
              {translate('explanation.certainty', { certainty: certaintyName(certainty, language) })}
            </>
          )}
        </span>
      );
    }
    case 'step':
      return line.method === undefined ? null : (
        <span className={className}>
          <Source name={render(line.method.name)} address={line.method.source} />
        </span>
      );
  }
}

/** A policy is called as people call it, another rule pack by its own name. */
function nameOf(pack: string): string {
  const chosen = choosePolicy(pack);
  return chosen.ok ? chosen.policy.shortName : pack;
}

/** The user's own rules stand on a sheet instead of on a page. */
function Source(props: { readonly name: string; readonly address: string }) {
  const { name, address } = props;
  if (!/^https?:/.test(address)) return `${name}, ${address}`;
  return (
    <Link href={address} target="_blank" rel="noreferrer" inline>
      {name}
    </Link>
  );
}
