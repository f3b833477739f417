import {
  ICommandService,
  type Injector,
  IUniverInstanceService,
  type IWorkbookData,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  ThemeService,
  Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import {
  SetFormulaCalculationResultMutation,
  SetTriggerFormulaCalculationStartMutation,
  SheetsNumfmtCellContentController,
  SheetsSelectionsService,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import english from '@univerjs/preset-sheets-core/locales/en-US';
import '@univerjs/preset-sheets-core/lib/index.css';

/** The Univer grid and the services of it that the page uses. */
export class Grid {
  private readonly univer: Univer;
  private readonly injector: Injector;

  constructor(container: HTMLElement) {
    this.univer = new Univer({
      locale: LocaleType.EN_US,
      locales: { [LocaleType.EN_US]: english },
      logLevel: LogLevel.ERROR,
    });
    const preset = UniverSheetsCorePreset({ container, ribbonType: 'simple' });
    for (const plugin of preset.plugins) {
      if (Array.isArray(plugin)) this.univer.registerPlugin(plugin[0], plugin[1]);
      else this.univer.registerPlugin(plugin);
    }
    this.injector = this.univer.__getInjector();
  }

  /** A service of Univer. */
  get service(): Injector['get'] {
    return this.injector.get.bind(this.injector);
  }

  get commands(): ICommandService {
    return this.injector.get(ICommandService);
  }

  /** The workbook in the grid. */
  get workbook(): Workbook {
    const workbook = this.openWorkbook();
    if (workbook === undefined) throw new Error('The grid holds no workbook.');
    return workbook;
  }

  /** Puts another workbook in the grid. */
  open(data: Partial<IWorkbookData>): void {
    const earlier = this.openWorkbook();
    if (earlier !== undefined) this.injector.get(IUniverInstanceService).disposeUnit(earlier.getUnitId());
    this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
    this.injector.get(SheetsNumfmtCellContentController).setNumfmtLocal('nl');
  }

  /** Resolves when the grid is on the screen and all its services are there. */
  async rendered(): Promise<void> {
    await this.injector.get(LifecycleService).onStage(LifecycleStages.Steady);
  }

  /** Calculates every formula again. */
  recalculate(): void {
    this.commands.syncExecuteCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      { commands: [], forceCalculation: true },
      { onlyLocal: true },
    );
  }

  /** Calls back when other cells are selected. */
  onSelection(selected: () => void): void {
    this.injector.get(SheetsSelectionsService).selectionChanged$.subscribe(() => {
      if (this.openWorkbook() !== undefined) selected();
    });
  }

  /** Calls back when results of formulas have arrived in the cells. */
  onCalculated(calculated: () => void): void {
    this.commands.onCommandExecuted(({ id }) => {
      if (id === SetFormulaCalculationResultMutation.id) setTimeout(calculated);
    });
  }

  setDark(dark: boolean): void {
    this.injector.get(ThemeService).setDarkMode(dark);
  }

  private openWorkbook(): Workbook | undefined {
    const instances = this.injector.get(IUniverInstanceService);
    return instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET) ?? undefined;
  }
}
