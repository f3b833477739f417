import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { buildWhatIsStale } from './freshBuild';
import { serve } from './serve';

const USUAL_PORT = '3000';

/** `npm start`: builds what is missing, serves the try-out page on this machine and opens it where there is a desktop. */
async function start(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string', default: USUAL_PORT } } });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`--port takes a number from 0 to 65535, not "${values.port}".`);
  }
  await buildWhatIsStale((sentence) => {
    console.log(sentence);
  });
  const { url } = await serve(port);
  console.log(`The try-out page is at ${url} (Ctrl+C stops it).`);
  openOnDesktop(url);
}

/** Asks the desktop for its browser. Without a desktop nothing happens: the address is already on the screen. */
function openOnDesktop(url: string): void {
  const opener = {
    darwin: ['open', url],
    win32: ['cmd', '/c', 'start', '', url],
    linux: process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open', url] : [],
  }[process.platform as string];
  const [command, ...args] = opener ?? [];
  if (command === undefined || !process.stdout.isTTY) return;
  const browser = spawn(command, args, { stdio: 'ignore', detached: true });
  browser.on('error', () => undefined);
  browser.unref();
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
