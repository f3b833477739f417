import { modelWarnings } from '../../../engine';
import { Section, SmallLine } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';
import { completeModel } from './awardModel';
import type { TenderModel } from './model';

/** What the award room says of a complete model before any bid is read; that points do not add up stands beside the total. */
export function ModelWarnings(props: { readonly model: TenderModel }) {
  const { translate, render } = useTexts();
  const complete = completeModel(props.model);
  const warnings = complete.ok ? modelWarnings(complete.model).filter(({ code }) => code !== 'WEIGHTS') : [];
  if (warnings.length === 0) return null;
  return (
    <Section heading={translate('tender.warnings')}>
      {warnings.map(({ code, message }) => (
        <SmallLine key={`${code} ${JSON.stringify(message)}`}>{render(message)}</SmallLine>
      ))}
    </Section>
  );
}
