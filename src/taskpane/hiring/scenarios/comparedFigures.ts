import { text, type ComparedFigure, type Text, type Unit } from '../../../engine';

/** The figures of a scenario in the order of reading, with what they are called and counted in; `null`: words. */
export const COMPARED: readonly {
  readonly figure: ComparedFigure;
  readonly name: Text;
  readonly unit: Unit | null;
}[] = [
  { figure: 'level', name: text('hiringOutlook.figure.level'), unit: null },
  { figure: 'total', name: text('hiringOutlook.figure.total'), unit: 'fraction' },
  { figure: 'norm', name: text('hiringOutlook.figure.norm'), unit: 'fraction' },
  { figure: 'direct', name: text('hiringOutlook.figure.direct'), unit: 'fraction' },
  { figure: 'indirect', name: text('hiringOutlook.figure.indirect'), unit: 'fraction' },
  { figure: 'totalFte', name: text('hiringOutlook.figure.totalFte'), unit: 'fte' },
  { figure: 'weightedFte', name: text('hiringOutlook.figure.weightedFte'), unit: 'fte' },
  { figure: 'attributedFte', name: text('hiringOutlook.figure.attributedFte'), unit: 'fte' },
  { figure: 'size', name: text('hiringOutlook.figure.size'), unit: 'count' },
  { figure: 'cost', name: text('hiringOutlook.figure.cost'), unit: 'euro' },
];
