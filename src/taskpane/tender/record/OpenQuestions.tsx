import type { Text } from '../../../engine';
import { SmallLine, Stack } from '../../shell/Layout';
import { TextList } from '../../shell/TextList';
import { useTexts } from '../../shell/texts';

/** What has to be settled before a model can be frozen; nothing when all of it is. */
export function OpenQuestions(props: {
  readonly gaps: readonly Text[];
  /** So many are named; the others are counted. */
  readonly most: number;
}) {
  const { gaps, most } = props;
  const { translate } = useTexts();
  if (gaps.length === 0) return null;
  const more = gaps.length - most;
  return (
    <Stack>
      <SmallLine>{translate('record.freeze.open')}</SmallLine>
      <TextList texts={gaps.slice(0, most)} />
      {more > 0 && (
        <SmallLine>
          {translate('record.freeze.openMore', { count: { value: more, unit: 'count' } })}
        </SmallLine>
      )}
    </Stack>
  );
}
