import type { RequirementSets } from './requirementSets';

/** What the container tells the library about Excel. */
export interface ContainerFacts {
  readonly language: string;
  readonly culture: string;
  readonly requirementSets: RequirementSets;
  readonly isDarkTheme: boolean;
  readonly fileName: string;
}

/** The native bridge: the library sends through it and installs `onMessageFromHost` to be answered. */
export interface NativeBridge {
  sendMessageToHost(json: string): void;
  onMessageFromHost?: (json: string) => void;
}

/** The window in which Office.js is going to be loaded. */
export interface AttachedWindow {
  _richApiNativeBridge?: NativeBridge;
}

type Done = (code: number) => void;

const SHARED_APP = 1;
const CUSTOM_FUNCTIONS = 2;
const FULL_VERSION = '16.0.18025.20000';

/** Colours of Office as numbers, which the library turns into text. */
const LIGHT = {
  bodyBackgroundColor: 0xffffff,
  bodyForegroundColor: 0x000000,
  controlBackgroundColor: 0xf5f5f5,
  controlForegroundColor: 0x242424,
};
const DARK = {
  bodyBackgroundColor: 0x262626,
  bodyForegroundColor: 0xffffff,
  controlBackgroundColor: 0x1f1f1f,
  controlForegroundColor: 0xffffff,
};

/** Settings of the document as the old Office API keeps them; the add-in keeps none there. */
function settings(): object {
  const kept = new Map<string, string>();
  return {
    Read: (keys: string[], values: string[]) => {
      keys.push(...kept.keys());
      values.push(...kept.values());
    },
    Write: (keys: readonly string[], values: readonly string[]) => {
      kept.clear();
      keys.forEach((key, at) => kept.set(key, values[at] ?? ''));
    },
    GetKeys: () => [...kept.keys()],
  };
}

function context(facts: ContainerFacts): object {
  const kept = settings();
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'pso-for-excel',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetAppUILocale: () => facts.language,
    GetAppDataLocale: () => facts.culture,
    GetDocUrl: () => facts.fileName,
    GetAppCapabilities: () => 2,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => '',
    GetInstanceId: () => '',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(facts.requirementSets),
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => FULL_VERSION,
    GetDialogRequirementMatrix: () => JSON.stringify({ DialogApi: facts.requirementSets.DialogApi ?? '' }),
    GetInitialDisplayMode: () => 0,
    GetSettings: () => kept,
    GetOfficeThemeInfo: () => JSON.stringify(facts.isDarkTheme ? DARK : LIGHT),
    Execute: (_id: number, _parameters: unknown, done: Done) => {
      done(0);
    },
    RegisterEvent: (_id: number, _target: string, _handler: unknown, done: Done) => {
      done(0);
    },
  };
}

/** The members of `window.external` with which Office.js starts as in Excel for Windows. */
export function containerMembers(facts: ContainerFacts): object {
  const flags = String(SHARED_APP + CUSTOM_FUNCTIONS);
  const osf = context(facts);
  return {
    GetHostInfo: () => ['Excel', 'Win32', '16.01', facts.language, 'telemetry', '', '', flags].join('$'),
    GetContext: () => osf,
    GetLoggingAllowed: () => false,
    Execute: (_id: number, _parameters: unknown, done: Done) => {
      done(0);
    },
    RegisterEvent: (_id: number, _target: string, _handler: unknown, done: Done) => {
      done(0);
    },
    UnregisterEvent: (_id: number, _target: string, done: Done) => {
      done(0);
    },
  };
}
