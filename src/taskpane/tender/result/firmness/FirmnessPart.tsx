import { Skeleton, SkeletonItem } from '@fluentui/react-components';
import { useDeferredValue } from 'react';
import {
  firstFirmnessLine,
  INFORMATION_ONLY,
  ONLY_THE_TOP,
  type AwardModel,
  type AwardRequest,
  type AwardResult,
} from '../../../../engine';
import { Disclosure } from '../../../shell/Disclosure';
import { SmallLine, Stack } from '../../../shell/Layout';
import { useTexts } from '../../../shell/texts';
import { unitsOf } from '../figures';
import { unroundedNote } from '../outcomeSentences';
import { FirmnessTopics } from './FirmnessTopics';
import { marginSentence } from './margin';

/** What firmness is asked about: an outcome and the model behind it. */
interface Outcome {
  readonly model: AwardModel;
  readonly result: AwardResult;
}

/**
 * How firm the outcome is: the most fragile line at once, and behind it everything that was looked into. The ranking
 * is shown first; with hundreds of bids the line takes a moment.
 */
export function FirmnessPart(props: { readonly request: AwardRequest; readonly result: AwardResult }) {
  const { translate } = useTexts();
  const { result } = props;
  const settled = useDeferredValue<AwardResult | null>(result, null);
  if (settled !== result) {
    return (
      <Skeleton aria-label={translate('tender.firmness.computing')}>
        <SkeletonItem size={16} />
      </Skeleton>
    );
  }
  return (
    <>
      <Unrounded model={props.request.model} result={settled} />
      <FirmnessLines model={props.request.model} result={settled} />
    </>
  );
}

/** Only where totals show as points or euros: an index is shown with as many decimals as its difference takes. */
function Unrounded({ model, result }: Outcome) {
  const { render } = useTexts();
  const note = unitsOf(model).total === 'number' ? null : unroundedNote(result);
  return note === null ? null : <SmallLine>{render(note)}</SmallLine>;
}

function FirmnessLines({ model, result }: Outcome) {
  const { render } = useTexts();
  const sentence = render(firstFirmnessLine(model, result).text);
  if (result.winner === null) return <SmallLine>{sentence}</SmallLine>;
  const margin = marginSentence(model, result);
  return (
    <Disclosure label={sentence}>
      {() => (
        <Stack>
          <SmallLine>{render(INFORMATION_ONLY)}</SmallLine>
          {margin !== null && <SmallLine>{render(margin)}</SmallLine>}
          <FirmnessTopics model={model} result={result} />
          {!result.stability.allBids && <SmallLine>{render(ONLY_THE_TOP)}</SmallLine>}
        </Stack>
      )}
    </Disclosure>
  );
}
