import { Button } from '@fluentui/react-components';
import type { Text } from '../../../engine';
import { Disclosure } from '../../shell/Disclosure';
import { SmallLine, Stack } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';
import { SourceLinks } from './SourceLinks';

/** What is shown of a scale before it is taken over. */
interface Shown {
  readonly name: Text;
  readonly about: Text;
  readonly sources: readonly { readonly title: string; readonly url: string }[];
}

/** Scales in use, each with its source, to start from. */
export function ReadyScale<S extends Shown>(props: {
  readonly scales: readonly S[];
  readonly onTake: (scale: S) => void;
}) {
  const { translate, render } = useTexts();
  return (
    <Disclosure label={translate('tender.scale.heading')}>
      {() => (
        <Stack>
          {props.scales.map((scale) => (
            <div key={scale.name.key}>
              <Button
                size="small"
                aria-label={translate('tender.scale.takeNamed', { scale: render(scale.name) })}
                onClick={() => props.onTake(scale)}
              >
                {render(scale.name)}
              </Button>
              <SmallLine>{render(scale.about)}</SmallLine>
              <SourceLinks sources={scale.sources} />
            </div>
          ))}
        </Stack>
      )}
    </Disclosure>
  );
}
