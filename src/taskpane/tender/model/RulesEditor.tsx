import type { Dispatch } from 'react';
import { Disclosure } from '../../shell/Disclosure';
import { Stack } from '../../shell/Layout';
import { NumberField } from '../../shell/NumberField';
import { useTexts } from '../../shell/texts';
import { BandEditor } from './BandEditor';
import type { Problems } from './impossible';
import { highestWins, type TenderModel } from './model';
import type { ModelAction, ModelPart } from './modelState';
import { RoundingEditor } from './RoundingEditor';
import { TieBreakEditor } from './TieBreakEditor';

/** What is settled beside price and criteria, folded away until it is needed. */
export function RulesEditor(props: {
  readonly model: TenderModel;
  readonly problems: Problems;
  readonly dispatch: Dispatch<ModelAction>;
}) {
  const { model, problems } = props;
  const { translate } = useTexts();
  const change = (next: Partial<Pick<TenderModel, ModelPart>>): void =>
    props.dispatch({ type: 'modelChanged', change: next });
  const highest = highestWins(model);
  return (
    <Disclosure label={translate('tender.rules.heading')} openAtStart={isUsed(model)}>
      {() => (
        <Stack>
          {highest && (
            <NumberField
              label={translate('tender.minimumTotal.label')}
              value={model.minimumTotal}
              onChange={(minimumTotal) => change({ minimumTotal })}
            />
          )}
          <RoundingEditor
            rounding={model.rounding}
            problems={problems}
            onChange={(rounding) => change({ rounding })}
          />
          <TieBreakEditor
            rules={model.tieBreak}
            criteria={model.criteria}
            onChange={(tieBreak) => change({ tieBreak })}
          />
          {highest && (
            <BandEditor
              band={model.band}
              criteria={model.criteria}
              problem={problems.get('band.share')}
              onChange={(band) => change({ band })}
            />
          )}
        </Stack>
      )}
    </Disclosure>
  );
}

function isUsed({ minimumTotal, rounding, tieBreak, band }: TenderModel): boolean {
  return minimumTotal !== null || rounding.length > 0 || tieBreak.length > 0 || band !== null;
}
