import { useTexts } from '../../shell/texts';
import { Disclosure } from '../../shell/Disclosure';
import { FigureTable } from '../../shell/FigureTable';
import { SmallLine } from '../../shell/Layout';
import type { TranslatedEffort } from '../../../engine';
import { amountBetween } from './amountBetween';
import { worthOf, type TranslatedRow } from './translated';

/** One effort under every policy that is compared: the amount, how it differs from the first, or why there is none. */
export function EffortComparison(props: { readonly row: TranslatedRow }) {
  const { translate } = useTexts();
  const { id, block, lines } = props.row;
  const label = translate('socialReturnJob.item', { id, block });
  return (
    <Disclosure label={label}>
      {() => (
        <FigureTable
          label={label}
          columns={[
            { title: translate('socialReturnJob.translate.policy'), holds: 'words' },
            { title: translate('socialReturnJob.translate.value'), holds: 'figures' },
          ]}
          rows={lines.map((line) => ({
            cells: [<PolicyCell key={line.typed} line={line} />, <Worth key={line.typed} line={line} />],
          }))}
        />
      )}
    </Disclosure>
  );
}

function PolicyCell(props: { readonly line: TranslatedEffort }) {
  const { translate, render } = useTexts();
  const { typed, policy, worth, problem, candidates, differences } = props.line;
  return (
    <>
      {policy?.shortName ?? typed}
      {worth && (
        <SmallLine>{translate('socialReturnJob.translate.as', { block: worth.block.label })}</SmallLine>
      )}
      {candidates.length === 0 ? (
        problem && <SmallLine>{render(problem)}</SmallLine>
      ) : (
        <SmallLine>
          {translate('socialReturnJob.translate.candidates', {
            blocks: candidates.map((block) => block.label).join('; '),
          })}
        </SmallLine>
      )}
      {differences.map((difference) => (
        <SmallLine key={JSON.stringify(difference)}>{render(difference)}</SmallLine>
      ))}
    </>
  );
}

function Worth(props: { readonly line: TranslatedEffort }) {
  const texts = useTexts();
  const worth = worthOf(props.line);
  return worth === null
    ? texts.translate('socialReturnJob.translate.noValue')
    : amountBetween(worth.least, worth.most, texts);
}
