import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { baseText, round, type Realisation, type RealisedItem, type RegisterLine } from '../../../engine';
import { Why } from '../../job/Why';
import { Disclosure } from '../../shell/Disclosure';
import { Line, SmallLine, Stack } from '../../shell/Layout';
import { Sentence } from '../../shell/Sentence';
import { TextList } from '../../shell/TextList';
import { useTexts } from '../../shell/texts';
import type { CellPlace } from '../standing';
import type { Certificate } from '../state';
import { BurnUpChart } from './BurnUpChart';
import { CertificateFields } from './CertificateFields';
import { ContractFigures } from './ContractFigures';
import { ItemList } from './ItemList';
import { promiseOf } from './promise';
import { PromiseBar } from './PromiseBar';
import { holdsVat } from './totals';

const useStyles = makeStyles({
  contract: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    paddingBottom: '8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '8px',
    alignItems: 'baseline',
  },
  name: { margin: '0', fontSize: tokens.fontSizeBase300, overflowWrap: 'anywhere' },
  share: { fontVariantNumeric: 'tabular-nums' },
  opened: { display: 'flex', flexDirection: 'column', gap: '16px' },
});

/** A tenth of a per cent; rounded down, so that a promise never seems to be met before it is. */
const SHARE_DECIMALS = 3;

/** How each effort came to its value stands at the effort itself. */
const LEVELS = 2;

/** A contract: what was promised against what was done, and everything behind it one click away. */
export function ContractPart(props: {
  readonly line: RegisterLine;
  readonly on: string;
  readonly placeOf: (item: RealisedItem) => CellPlace;
  readonly onShow: (place: CellPlace) => void;
  readonly certificate: Certificate;
  readonly onCertificate: (certificate: Certificate) => void;
}) {
  const styles = useStyles();
  const { translate, render, number } = useTexts();
  const { line } = props;
  const { id } = line.contract;
  if (!line.ok) {
    return (
      <div className={styles.contract}>
        <h3 className={styles.name}>{id}</h3>
        <Line>
          <Sentence>{render(line.failure.text)}</Sentence>
        </Line>
      </div>
    );
  }
  const { realisation } = line;
  const { share, policy } = realisation;
  const promise = promiseOf(realisation);
  return (
    <div className={styles.contract}>
      <div className={styles.head}>
        <h3 className={styles.name}>{id}</h3>
        <strong className={styles.share}>
          {share === null
            ? translate('socialReturnJob.share.unknown')
            : number(round(share, SHARE_DECIMALS, 'down'), 'fraction')}
        </strong>
      </div>
      <SmallLine>{translate('socialReturnJob.underPolicy', { policy: policy.shortName })}</SmallLine>
      {promise && <PromiseBar promise={promise} label={inWords(id, realisation, translate)} />}
      <ContractFigures realisation={realisation} />
      {holdsVat(line) && <SmallLine>{translate('socialReturnJob.contractWithVat')}</SmallLine>}
      <Disclosure
        label={translate('socialReturnJob.details')}
        fullLabel={translate('socialReturnJob.detailsOf', { contract: id })}
      >
        {() => (
          <div className={styles.opened}>
            <Details {...props} line={line} />
          </div>
        )}
      </Disclosure>
    </div>
  );
}

function inWords(
  contract: string,
  { obligation, realised, credit, expected }: Realisation,
  translate: ReturnType<typeof useTexts>['translate'],
): string {
  const values = {
    contract,
    obligation: { value: obligation ?? 0, unit: 'euro' },
    realised: { value: realised, unit: 'euro' },
    expected: { value: expected, unit: 'euro' },
  } as const;
  return credit === null || credit === 0
    ? translate('socialReturnJob.bar.words', values)
    : translate('socialReturnJob.bar.wordsCredit', { ...values, credit: { value: credit, unit: 'euro' } });
}

function penaltyInWords(
  shortfall: number,
  amount: number,
  isFirm: boolean,
  translate: ReturnType<typeof useTexts>['translate'],
): string {
  const values = {
    shortfall: { value: shortfall, unit: 'euro' },
    penalty: { value: amount, unit: 'euro' },
  } as const;
  return isFirm
    ? translate('socialReturnJob.penalty', values)
    : translate('socialReturnJob.penalty.expected', values);
}

function Details(props: {
  readonly line: Extract<RegisterLine, { ok: true }>;
  readonly on: string;
  readonly placeOf: (item: RealisedItem) => CellPlace;
  readonly onShow: (place: CellPlace) => void;
  readonly certificate: Certificate;
  readonly onCertificate: (certificate: Certificate) => void;
}) {
  const { translate, render } = useTexts();
  const { line, on } = props;
  const { contract, realisation } = line;
  const { asked, items, policy, obligation } = realisation;
  const penalty = realisation.penalty ?? realisation.expectedPenalty;
  return (
    <>
      <BurnUpChart
        contract={contract.id}
        forecast={realisation.forecast()}
        on={on}
        realised={realisation.realised}
        expected={realisation.expected}
        obligation={obligation}
      />
      {asked && (
        <Stack>
          {asked.percentage !== null && asked.baseAmount !== null && asked.base !== null && (
            <Line>
              {translate('socialReturnJob.asked', {
                percentage: { value: asked.percentage, unit: 'fraction' },
                base: baseText(asked.base),
                amount: { value: asked.baseAmount, unit: 'euro' },
                obligation: { value: asked.obligation, unit: 'euro' },
              })}
            </Line>
          )}
          <TextList texts={asked.why} />
        </Stack>
      )}
      {items.length > 0 ? (
        <ItemList
          items={items}
          label={translate('socialReturnJob.itemsOf', { contract: contract.id })}
          placeOf={props.placeOf}
          onShow={props.onShow}
        />
      ) : (
        <Line>{translate('socialReturnJob.noItems')}</Line>
      )}
      <CertificateFields certificate={props.certificate} onChange={props.onCertificate} />
      {penalty && (
        <Stack>
          {penalty.shortfall > 0 && (
            <Line>
              {penalty.amount === null
                ? translate('socialReturnJob.penalty.open', {
                    shortfall: { value: penalty.shortfall, unit: 'euro' },
                  })
                : penaltyInWords(penalty.shortfall, penalty.amount, realisation.penalty !== null, translate)}
            </Line>
          )}
          <SmallLine>{render(penalty.text)}</SmallLine>
        </Stack>
      )}
      <Why of={contract.id} trace={() => line.trace()} levels={LEVELS} />
      <Stack>
        <SmallLine>
          {translate('socialReturnJob.policyOf', {
            policy: policy.shortName,
            id: policy.id,
            organisation: policy.organisation,
          })}
        </SmallLine>
        <Link href={policy.source} target="_blank" rel="noreferrer">
          {translate('socialReturnJob.source', { policy: policy.shortName })}
        </Link>
      </Stack>
    </>
  );
}
