import type { Claim as NoteClaim, Note } from '../../../engine';
import { Disclosure } from '../../shell/Disclosure';
import { Line, SmallLine, Stack } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';
import { SourceLinks } from './SourceLinks';

/** What there is to know about a method or a formula: how it works, who gains, its defect, and what is said of it. */
export function MethodNotes(props: { readonly note: Note }) {
  const { render, translate } = useTexts();
  const { note } = props;
  const name = render(note.name);
  return (
    <Disclosure
      label={translate('tender.note.open')}
      fullLabel={translate('tender.note.openNamed', { name })}
    >
      {() => (
        <Stack>
          <Line>{render(note.how)}</Line>
          <Claim heading={translate('tender.note.gains')} claim={note.gains} />
          <Claim heading={translate('tender.note.defect')} claim={note.defect} />
          {note.guidance.length > 0 && (
            <Line>
              <strong>{translate('tender.note.guidance')}</strong>
            </Line>
          )}
          {note.guidance.map((claim) => (
            <Claim key={claim.text.key} claim={claim} />
          ))}
          <SmallLine>{translate('methods.notice')}</SmallLine>
        </Stack>
      )}
    </Disclosure>
  );
}

function Claim(props: { readonly heading?: string; readonly claim: NoteClaim }) {
  const { render, translate } = useTexts();
  const { heading, claim } = props;
  return (
    <div>
      {heading !== undefined && (
        <Line>
          <strong>{heading}</strong>
        </Line>
      )}
      <Line>{render(claim.text)}</Line>
      {claim.certainty === 'derived' && <SmallLine>{translate('tender.note.derived')}</SmallLine>}
      <SourceLinks sources={claim.sources} />
    </div>
  );
}
