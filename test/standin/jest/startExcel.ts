import { createHost } from '../host/host';
import type { Host, HostOptions } from '../host/host';
import { MemoryStore } from '../host/memoryStore';
import { isSupported } from '../host/requirementSets';
import { runScript } from './officeScripts';

/** What an executor of the library is given and gives. */
interface ExecutorRequest {
  readonly Body: unknown;
}

interface ExecutorResponse {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string | null;
  readonly ErrorMessage: string | null;
  readonly Headers: object;
  readonly Body: unknown;
}

async function execute(host: Host, flags: number, request: ExecutorRequest): Promise<ExecutorResponse> {
  const response = await host.answer(JSON.stringify(request.Body), flags);
  const failure = 'error' in response ? response.error : undefined;
  return {
    HttpStatusCode: response.statusCode,
    ErrorCode: failure?.code ?? null,
    ErrorMessage: failure?.message ?? null,
    Headers: {},
    // A copy, as if it had crossed to another process.
    Body: 'body' in response ? JSON.parse(JSON.stringify(response.body)) : null,
  };
}

function overrideSession(host: Host): void {
  class StandInSession extends OfficeExtension.SessionBase {
    override _createRequestExecutorOrNull(): unknown {
      return {
        executeAsync: (_customData: string, flags: number, request: ExecutorRequest) =>
          execute(host, flags, request),
      };
    }

    override getEventRegistration(controlId: string): unknown {
      return OfficeExtension.GenericEventRegistration.getGenericEventRegistration(controlId);
    }
  }
  OfficeExtension.SessionBase._overrideSession = new StandInSession();
}

let stopListening: (() => void) | undefined;

/**
 * Puts an Excel in memory behind the unmodified `Excel.run` of this test file. The library is loaded once; every call
 * starts a new Excel with its own workbook, one with an empty sheet `Blad1` when no store is given.
 */
export function startExcel(
  store: MemoryStore = new MemoryStore(),
  options: HostOptions = {},
): { host: Host; store: MemoryStore } {
  if (!('Excel' in globalThis)) runScript('excel-win32-16.01.js');
  const host = createHost(store, options);
  Object.assign(globalThis, {
    Office: {
      context: {
        requirements: {
          isSetSupported: (name: string, version?: string) =>
            isSupported(host.requirementSets, name, version),
        },
      },
    },
  });
  overrideSession(host);
  OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  stopListening?.();
  stopListening = host.onEntries((entries) => {
    OfficeExtension._testTriggerRichApiMessageEvent({ entries });
  });
  return { host, store };
}
