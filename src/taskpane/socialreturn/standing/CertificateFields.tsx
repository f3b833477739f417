import { Choice } from '../../shell/Choice';
import { SmallLine, Stack } from '../../shell/Layout';
import { NumberField } from '../../shell/NumberField';
import { useTexts } from '../../shell/texts';
import { LEVELS_WITH_SHARE } from '../levelsWithShare';
import { shareDoubt, shareProblem } from '../fieldProblems';
import type { Certificate } from '../state';

/** The PSO certificate of the contractor and what was agreed that it fulfils. No share is filled in beforehand. */
export function CertificateFields(props: {
  readonly certificate: Certificate;
  readonly onChange: (certificate: Certificate) => void;
}) {
  const { translate } = useTexts();
  const { certificate, onChange } = props;
  const { level, shares } = certificate;
  return (
    <Stack>
      <Choice
        label={translate('socialReturnJob.certificate.level')}
        value={level ?? ''}
        options={[
          { value: '', name: translate('socialReturnJob.certificate.none') },
          ...LEVELS_WITH_SHARE.map((each) => ({ value: each, name: each })),
        ]}
        onChoose={(value) =>
          onChange({ ...certificate, level: LEVELS_WITH_SHARE.find((each) => each === value) ?? null })
        }
      />
      {level !== null && (
        <>
          <NumberField
            key={level}
            label={translate('socialReturnJob.certificate.share', { level })}
            unit="fraction"
            value={shares[level] ?? null}
            problem={shareProblem(shares[level])}
            doubt={shareDoubt(shares[level])}
            onChange={(share) => onChange({ level, shares: { ...shares, [level]: share } })}
          />
          <SmallLine>{translate('socialReturnJob.certificate.noDefault')}</SmallLine>
        </>
      )}
    </Stack>
  );
}
