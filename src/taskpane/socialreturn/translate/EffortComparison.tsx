import { useTexts } from '../../shell/texts';
import { Choice } from '../../shell/Choice';
import { Disclosure } from '../../shell/Disclosure';
import { FigureTable } from '../../shell/FigureTable';
import { SmallLine } from '../../shell/Layout';
import type { TranslatedEffort } from '../../../engine';
import { amountBetween } from './amountBetween';
import { worthOf, type TranslatedRow } from './translated';

/** One effort under every policy that is compared: the amount, how it differs from the first, or why there is none. */
export function EffortComparison(props: {
  readonly row: TranslatedRow;
  /** The effort is read as this block of a policy; an empty text takes that back. */
  readonly onRead: (policy: string, block: string) => void;
}) {
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
            cells: [
              <PolicyCell key={line.typed} line={line} onRead={props.onRead} />,
              <Worth key={line.typed} line={line} />,
            ],
          }))}
        />
      )}
    </Disclosure>
  );
}

function PolicyCell(props: {
  readonly line: TranslatedEffort;
  readonly onRead: (policy: string, block: string) => void;
}) {
  const { translate, render } = useTexts();
  const { typed, policy, worth, problem, choosable, differences } = props.line;
  return (
    <>
      {policy?.shortName ?? typed}
      {worth && choosable.length === 0 && (
        <SmallLine>{translate('socialReturnJob.translate.as', { block: worth.block.label })}</SmallLine>
      )}
      {policy !== null && choosable.length > 0 ? (
        <Choice
          label={translate('socialReturnJob.translate.readAs', { policy: policy.shortName })}
          value={worth?.block.id ?? ''}
          options={[
            { value: '', name: translate('socialReturnJob.choice.open') },
            ...choosable.map(({ id, label }) => ({ value: id, name: label })),
          ]}
          onChoose={(block) => props.onRead(policy.id, block)}
        />
      ) : (
        problem && <SmallLine>{render(problem)}</SmallLine>
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
