import { useEffect, useState } from 'react';
import type { RecordOf } from '../../workbook/workbook';
import { useWorkbook } from '../shell/workbookContext';

/**
 * Whether the workbook keeps something of a job to go on with. What cannot be asked or read is looked into by the job
 * itself.
 *
 * @param holds whether what is kept is something to go on with.
 */
export function useHasRecord(of: RecordOf, holds: (text: string) => boolean): boolean {
  const workbook = useWorkbook();
  const [has, setHas] = useState(false);
  useEffect(() => {
    let wanted = true;
    workbook.record(of).then(
      (text) => wanted && setHas(text !== null && holds(text)),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [workbook, of, holds]);
  return has;
}
