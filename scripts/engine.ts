import { text } from 'node:stream/consumers';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Language } from '../src/i18n/language';
import { translate } from '../src/i18n/render';
import { runAssess } from './engine/assess';
import { runAward } from './engine/award';
import { runCall } from './engine/call';
import { runForecast } from './engine/forecast';
import { runRoute } from './engine/route';
import type { Run } from './engine/run';
import { runSocialReturn } from './engine/socialreturn';

/** Exit code for input that is not what the operation asks for. */
const WRONG_INPUT = 2;

/** Where the questions come from and where the answers go. */
export interface Streams {
  readonly input: Readable;
  readonly output: Writable;
}

/** Answers what comes in and gives the exit code. */
type Operation = (language: Language, streams: Streams) => Promise<number>;

const OPERATIONS: ReadonlyMap<string, Operation> = new Map([
  ['call', call],
  ['assess', oneAnswer(runAssess)],
  ['award', oneAnswer(runAward)],
  ['socialreturn', oneAnswer(runSocialReturn)],
  ['route', oneAnswer(runRoute)],
  ['forecast', oneAnswer(runForecast)],
]);

/** A JSON array a line in, an answer a line out. A line that is not a call gets its error in its place. */
async function call(language: Language, { input, output }: Streams): Promise<number> {
  let exitCode = 0;
  let lineNumber = 0;
  for await (const line of createInterface({ input })) {
    lineNumber += 1;
    if (line.trim() === '') continue;
    const answer = runCall(line, lineNumber, language);
    if (!answer.ok) exitCode = WRONG_INPUT;
    write(output, answer.ok ? answer.output : { error: answer.error });
  }
  return exitCode;
}

/** A JSON object in, an answer out. */
function oneAnswer(run: (input: unknown, language: Language) => Run<unknown>): Operation {
  return async (language, { input, output }) => {
    const question = parse(await text(input));
    if (question === undefined) {
      return fail(output, 'INVALID_JSON', translate('functions.call.notJson', language), '');
    }
    const answer = run(question, language);
    write(output, answer.ok ? answer.output : { error: answer.error });
    return answer.ok ? 0 : WRONG_INPUT;
  };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function write(output: Writable, answer: unknown): void {
  output.write(`${JSON.stringify(answer)}\n`);
}

function fail(output: Writable, code: string, message: string, path: string): number {
  write(output, { error: { code, message, path } });
  return WRONG_INPUT;
}

/** The language asked for, Dutch when none is; undefined when it is not one of ours. */
function languageIn(options: readonly string[]): Language | undefined {
  if (options.length === 0) return 'nl';
  const [option, value, ...more] = options.flatMap((given) => given.split('='));
  if (option !== '--language' || more.length > 0) return undefined;
  return value === 'nl' || value === 'en' ? value : undefined;
}

/** Does what is asked on the command line and gives the exit code. */
export async function runEngine(
  [name = '', ...options]: readonly string[],
  streams: Streams,
): Promise<number> {
  const { output } = streams;
  const operation = OPERATIONS.get(name);
  if (operation === undefined) {
    const known = [...OPERATIONS.keys()].join(', ');
    return fail(
      output,
      'UNKNOWN_OPERATION',
      translate('functions.call.operations', 'en', { name, known }),
      'operation',
    );
  }
  const language = languageIn(options);
  if (language === undefined) {
    const given = options.join(' ');
    return fail(output, 'UNKNOWN_OPTION', translate('functions.call.options', 'en', { given }), 'language');
  }
  return operation(language, streams);
}

if (require.main === module) {
  const { argv, stdin, stdout } = process;
  void runEngine(argv.slice(2), { input: stdin, output: stdout }).then((exitCode) => {
    process.exitCode = exitCode;
  });
}
