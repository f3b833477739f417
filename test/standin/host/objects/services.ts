import type { FunctionCalls } from '../functionCalls';
import { parseArrayResults, parseRecordResults } from '../functionResults';
import { objectClass } from '../hostObject';
import type { HostObject, Maker } from '../hostObject';
import { refuse } from '../refusal';

/** Improvements of the transport of function results that this Excel has, by the library's numbers. */
const FEATURES = [1, 2, 4];

const customFunctionsObject: Maker<FunctionCalls> = objectClass<FunctionCalls>({
  name: 'CustomFunctions',
  methods: {
    SetInvocationArrayResults: (calls, given) => {
      calls.settle(parseArrayResults(given.raw(0)));
    },
    SetInvocationResults: (calls, given) => {
      calls.settle(parseRecordResults(given.raw(0)));
    },
    _GetEnabledFeatures: () => FEATURES,
    _SetOsfControlContainerReadyForCustomFunctions: (calls) => {
      calls.ready();
    },
  },
});

const customFunctionsContainerObject: Maker<FunctionCalls> = objectClass<FunctionCalls>({
  name: 'CustomFunctionsContainer',
  children: { CustomFunctions: (calls) => customFunctionsObject(calls) },
});

/** What the add-in asked of the window around it: its pane, its ribbon, its start. */
export interface Shell {
  /** `Background` when the add-in is to be loaded with the workbook, `Inactive` when not. */
  startState: string;
  isPaneVisible: boolean;
  /** True when ribbon buttons may be handed to the add-in. */
  takesActions: boolean;
  /** Ribbon updates, as the library sent them. */
  readonly ribbonUpdates: unknown[];
}

const appRuntimePersistenceObject: Maker<Shell> = objectClass<Shell>({
  name: 'AppRuntimePersistenceService',
  methods: {
    GetAppRuntimeStartState: (shell) => shell.startState,
    SetAppRuntimeStartState: (shell, given) => {
      shell.startState = given.text(0);
    },
  },
});

const VISIBLE = 'Visible';

const appRuntimeObject: Maker<Shell> = objectClass<Shell>({
  name: 'AppRuntimeService',
  methods: {
    GetAppRuntimeState: (shell) => (shell.isPaneVisible ? VISIBLE : 'Background'),
    SetAppRuntimeState: (shell, given) => {
      shell.isPaneVisible = given.text(0) === VISIBLE;
    },
  },
});

const dynamicRibbonObject: Maker<Shell> = objectClass<Shell>({
  name: 'DynamicRibbon',
  methods: {
    ExecuteRequestUpdate: (shell, given) => {
      shell.ribbonUpdates.push(given.raw(0) ?? refuse('InvalidArgument'));
    },
  },
});

const addinInternalObject: Maker<Shell> = objectClass<Shell>({
  name: 'AddinInternalService',
  methods: {
    NotifyActionHandlerReady: (shell) => {
      shell.takesActions = true;
    },
  },
});

/** Objects that are made by type name rather than found in the workbook. */
export function services(calls: FunctionCalls, shell: Shell): (typeName: string) => HostObject | null {
  return (typeName) => {
    switch (typeName) {
      case 'Microsoft.ExcelServices.CustomFunctionsContainer':
        return customFunctionsContainerObject(calls);
      case 'Microsoft.ExcelServices.CustomFunctions':
        return customFunctionsObject(calls);
      case 'Microsoft.AppRuntime.AppRuntimePersistenceService':
        return appRuntimePersistenceObject(shell);
      case 'Microsoft.AppRuntime.AppRuntimeService':
        return appRuntimeObject(shell);
      case 'Microsoft.DynamicRibbon.DynamicRibbon':
        return dynamicRibbonObject(shell);
      case 'Microsoft.InternalService.AddinInternalService':
        return addinInternalObject(shell);
      default:
        return null;
    }
  };
}
