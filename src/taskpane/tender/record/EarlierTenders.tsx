import { makeStyles } from '@fluentui/react-components';
import { latest } from '../../../engine';
import { Disclosure } from '../../shell/Disclosure';
import { SmallLine, Stack } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';
import { tenderModelOf } from '../model/fromAwardModel';
import { ChangeLog } from './ChangeLog';
import { CopyButton } from '../../shell/CopyButton';
import type { EarlierTender } from './frozenTender';
import { ModelInWords } from './ModelInWords';
import { SealDetails } from './SealDetails';
import { momentText } from './sealText';

const useStyles = makeStyles({ list: { margin: '0', padding: '0', listStyleType: 'none' } });

/** The tenders that made room for another: their models, marks and changes can still be read. */
export function EarlierTenders(props: { readonly tenders: readonly EarlierTender[] }) {
  const styles = useStyles();
  const { translate } = useTexts();
  if (props.tenders.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={translate('record.earlier')}>
      {props.tenders.map((earlier, place) => (
        <li key={place}>
          <Earlier earlier={earlier} />
        </li>
      ))}
    </ul>
  );
}

function Earlier(props: { readonly earlier: EarlierTender }) {
  const { earlier } = props;
  const { translate } = useTexts();
  if (earlier.kind === 'unreadable') {
    return (
      <Disclosure label={translate('record.earlier.unreadable')}>
        {() => (
          <Stack>
            <SmallLine>{translate('record.earlier.unreadableWhy')}</SmallLine>
            <CopyButton text={earlier.kept} label={translate('record.earlier.copy')} />
          </Stack>
        )}
      </Disclosure>
    );
  }
  const { tender } = earlier;
  return (
    <Disclosure label={translate('record.frozenOn', { moment: momentText(tender.seal.when) })}>
      {() => (
        <Stack>
          <SealDetails tender={tender} />
          <ModelInWords model={tenderModelOf(latest(tender.seal).model)} />
          <ChangeLog seal={tender.seal} />
        </Stack>
      )}
    </Disclosure>
  );
}
