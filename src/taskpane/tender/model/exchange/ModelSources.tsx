import { Button } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import { text } from '../../../../engine';
import type { Source } from '../../../../workbook/workbook';
import { useAnnounce } from '../../../shell/announcer';
import { Line, Stack } from '../../../shell/Layout';
import { useTexts } from '../../../shell/texts';
import { sentenceFor, useWorkbook } from '../../../shell/workbookContext';
import { readModel } from '../modelFromSheet';
import type { TenderAction } from '../../state';

/** Offers to read the model from a sheet that holds one. With more than one the user says which counts. */
export function ModelSources(props: {
  readonly sources: readonly Source[];
  readonly dispatch: Dispatch<TenderAction>;
}) {
  const workbook = useWorkbook();
  const announce = useAnnounce();
  const { translate } = useTexts();
  const { sources, dispatch } = props;
  const read = async (source: Source): Promise<void> => {
    try {
      const block = await workbook.read(source);
      const reading = readModel(block);
      if (reading === null) {
        dispatch({ type: 'refused', text: text('tender.model.noKind', { sheet: source.sheet }) });
        return;
      }
      dispatch({ type: 'modelRead', reading, sheet: { source, block } });
      announce(translate('tender.model.read', { sheet: source.sheet }));
    } catch (reason) {
      dispatch({ type: 'refused', text: sentenceFor(reason) });
    }
  };
  if (sources.length === 0) return null;
  return (
    <Stack>
      {sources.length > 1 && (
        <Line>{translate('tender.model.several', { count: { value: sources.length, unit: 'count' } })}</Line>
      )}
      {sources.map((source) => (
        <div key={`${source.kind} ${source.name}`}>
          <Button onClick={() => void read(source)}>
            {translate('tender.model.readFrom', { sheet: source.sheet })}
          </Button>
        </div>
      ))}
    </Stack>
  );
}
