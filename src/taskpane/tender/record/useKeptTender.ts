import { useEffect, useState } from 'react';
import { useWorkbook } from '../../shell/workbookContext';
import { readTenders } from './keptTenders';

/** Whether the workbook keeps a frozen tender to go on with. What cannot be asked or read is looked into by the job itself. */
export function useKeptTender(): boolean {
  const workbook = useWorkbook();
  const [kept, setKept] = useState(false);
  useEffect(() => {
    let wanted = true;
    workbook.record('tender').then(
      (text) => wanted && setKept(holdsTender(text)),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [workbook]);
  return kept;
}

function holdsTender(text: string | null): boolean {
  const read = readTenders(text);
  return read.kind === 'read' && read.tenders.current !== null;
}
