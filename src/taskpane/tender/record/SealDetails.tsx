import { makeStyles, tokens } from '@fluentui/react-components';
import { Disclosure } from '../../shell/Disclosure';
import { Line, SmallLine, Stack } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';
import { CopyButton } from '../../shell/CopyButton';
import type { FrozenTender } from './frozenTender';
import { momentText, shortHash } from './sealText';

const useStyles = makeStyles({
  hash: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

/** When the model was frozen and by which mark it is known; the whole mark one click away. */
export function SealDetails(props: { readonly tender: FrozenTender }) {
  const styles = useStyles();
  const { translate } = useTexts();
  const { seal, version, modelSheet } = props.tender;
  const hash = seal.changes.at(-1)?.hashAfter ?? seal.hash;
  return (
    <Stack>
      <Line>
        <strong>{translate('record.frozenOn', { moment: momentText(seal.when) })}</strong>
      </Line>
      <Disclosure label={translate('record.mark', { mark: shortHash(hash) })}>
        {() => (
          <Stack>
            <code className={styles.hash}>{hash}</code>
            <CopyButton text={hash} label={translate('record.copyMark')} />
            <SmallLine>{translate('record.markExplained')}</SmallLine>
            <SmallLine>
              {modelSheet === null
                ? translate('record.fromPane')
                : translate('record.fromSheet', { sheet: modelSheet.source.sheet })}
            </SmallLine>
            <SmallLine>{translate('record.frozenWith', { version })}</SmallLine>
            {seal.changes.length > 0 && (
              <SmallLine>{translate('record.firstMark', { mark: seal.hash })}</SmallLine>
            )}
          </Stack>
        )}
      </Disclosure>
    </Stack>
  );
}
