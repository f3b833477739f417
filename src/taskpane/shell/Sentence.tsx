import { Link } from '@fluentui/react-components';

const ADDRESS = /(https?:\/\/[^\s)]*[^\s).,;:])/;

/** A sentence, in which the address of a page is a link that shows whose page it is. */
export function Sentence(props: { readonly children: string }) {
  return props.children.split(ADDRESS).map((part, place) =>
    ADDRESS.test(part) ? (
      <Link key={place} href={part} target="_blank" rel="noreferrer" inline>
        {hostOf(part)}
      </Link>
    ) : (
      part
    ),
  );
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : address;
}
