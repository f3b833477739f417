import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..');
const PAGE = path.join(ROOT, 'dist/standin');
const ADD_IN = path.join(ROOT, 'dist');
const OFFICE_JS = path.join(ROOT, 'node_modules/@microsoft/office-js/dist');

const OFFICE_JS_TAG =
  /<script\b[^>]*\bsrc="?https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"?[^>]*>/;
const LOCAL_TAGS = '<script src="/attach.js"></script><script src="/office-js/office.js">';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
  "font-src 'self' data:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** A running server of the try-out page. */
export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the try-out page on this machine only: the page itself, the built add-in under `/addin/` and the installed
 * Office.js under `/office-js/`. Takes the next port when `port` is in use; port 0 takes any free one.
 */
export async function serve(port: number): Promise<Served> {
  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const listening = await new Promise<number>((resolve, reject) => {
    let wanted = port;
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || wanted >= port + 100) {
        reject(error);
        return;
      }
      wanted += 1;
      server.listen(wanted, 'localhost');
    });
    server.on('listening', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : wanted);
    });
    server.listen(wanted, 'localhost');
  });
  return {
    url: `http://localhost:${listening}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  // Another site that points a name of its own at this machine gets nothing.
  const host = request.headers.host?.replace(/:\d+$/, '');
  if (host !== 'localhost' && host !== '127.0.0.1') {
    refuse(response, 403);
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    refuse(response, 405);
    return;
  }

  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/addin/taskpane.html') return sendPane(response);
  const file = fileFor(decodeURIComponent(pathname));
  const found = file === undefined ? undefined : await stat(file).catch(() => undefined);
  if (file === undefined || found?.isFile() !== true) {
    refuse(response, 404);
    return;
  }
  if (file === path.join(PAGE, 'index.html')) response.setHeader('Content-Security-Policy', PAGE_POLICY);
  response.setHeader('Content-Type', TYPES[path.extname(file)] ?? 'application/octet-stream');
  response.setHeader('Content-Length', found.size);
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status).end();
}

/** The file behind a path; `undefined` when it would lie outside the folder it belongs to. */
function fileFor(pathname: string): string | undefined {
  if (pathname === '/') return path.join(PAGE, 'index.html');
  const [folder, rest] = pathname.startsWith('/addin/')
    ? [ADD_IN, pathname.slice('/addin/'.length)]
    : pathname.startsWith('/office-js/')
      ? [OFFICE_JS, pathname.slice('/office-js/'.length)]
      : [PAGE, pathname.slice(1)];
  const file = path.resolve(folder, rest);
  return file.startsWith(folder + path.sep) && !rest.includes('\0') ? file : undefined;
}

/** The pane as built, but for two tags: the stand-in attaches first and Office.js comes from this machine. */
async function sendPane(response: ServerResponse): Promise<void> {
  const built = await readFile(path.join(ADD_IN, 'taskpane.html'), 'utf8');
  if (!OFFICE_JS_TAG.test(built)) throw new Error('taskpane.html does not load Office.js.');
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(built.replace(OFFICE_JS_TAG, LOCAL_TAGS));
}
