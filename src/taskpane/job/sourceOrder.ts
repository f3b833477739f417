import type { Source } from '../../workbook/workbook';

/** The sheet on which the user is comes first, then the selection itself, then the rest in the order of the tabs. */
export function inOrderOfLikelihood(sources: readonly Source[], selection: Source | null): readonly Source[] {
  const here = (source: Source): number => {
    if (source.sheet !== selection?.sheet) return 2;
    return source.kind === 'selection' ? 1 : 0;
  };
  return [...sources].sort((a, b) => here(a) - here(b));
}
