import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { generate } from 'selfsigned';
import { contentSecurityPolicy } from '../webpack/csp';

/** Where the built files lie: `npm run workbench` builds them first. */
export interface Cartelle {
  /** The pane, built with Office.js from node_modules beside it. */
  readonly pane: string;
  /** The page with grid and ribbon. */
  readonly page: string;
  readonly samples: string;
}

export interface Workbench {
  readonly pageUrl: string;
  readonly paneUrl: string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'application/xml; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * Serves page and pane on two ports of localhost. Office.js trusts a host only over https and under the pane's own
 * host name, so both bear a certificate made for this run; the browser asks once whether to accept it.
 */
export async function startWorkbench(
  cartelle: Cartelle,
  ports: { readonly page: number; readonly pane: number },
): Promise<Workbench> {
  const certificate = await certificateForLocalhost();
  let pageOrigin = '';
  const pane = await listen(certificate, ports.pane, (request, response) => {
    sendFile(response, paneHeaders(pageOrigin), [[cartelle.pane, pathOf(request)]]);
  });
  const page = await listen(certificate, ports.page, (request, response) => {
    const path = pathOf(request);
    if (path === '/config.json') {
      sendJson(response, { paneOrigin: pane.origin });
      return;
    }
    sendFile(response, pageHeaders(pane.origin), [
      [cartelle.page, path === '/' ? '/index.html' : path],
      ...(path.startsWith('/samples/') ? [[cartelle.samples, path.slice(8)] as const] : []),
      ...(path.startsWith('/assets/') || path === '/manifest.xml'
        ? [[cartelle.pane, path] as const]
        : []),
    ]);
  });
  pageOrigin = page.origin;
  return {
    pageUrl: `${page.origin}/`,
    paneUrl: `${pane.origin}/taskpane.html`,
    close: async () => {
      await Promise.all([page.close(), pane.close()]);
    },
  };
}

async function certificateForLocalhost(): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  });
  return { key: made.private, cert: made.cert };
}

interface Listening {
  readonly origin: string;
  close(): Promise<void>;
}

function listen(
  certificate: { key: string; cert: string },
  port: number,
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = createServer(certificate, answer);
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      const address = server.address() as AddressInfo;
      resolve({
        origin: `https://localhost:${String(address.port)}`,
        close: () =>
          new Promise((done) => {
            server.close(() => {
              done();
            });
            server.closeAllConnections();
          }),
      });
    });
  });
}

/** What no file is called where the address cannot be read. */
function pathOf(request: IncomingMessage): string {
  try {
    const { pathname } = new URL(request.url ?? '/', 'https://localhost');
    return decodeURIComponent(pathname);
  } catch {
    return '';
  }
}

/** The headers that docs/pubblicazione.md asks of a server, with the page in the place of Excel on the web. */
function paneHeaders(pageOrigin: string): Readonly<Record<string, string>> {
  const policy = contentSecurityPolicy({ selfHosted: true, liveReload: false });
  return {
    'Cache-Control': 'no-store',
    'Content-Security-Policy': `${policy}; frame-ancestors 'self' ${pageOrigin}`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  };
}

function pageHeaders(paneOrigin: string): Readonly<Record<string, string>> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    `frame-src ${paneOrigin}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  return { 'Cache-Control': 'no-store', 'Content-Security-Policy': policy };
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(value));
}

/** The first of the places that has the file; nothing outside them is ever served. */
function sendFile(
  response: ServerResponse,
  headers: Readonly<Record<string, string>>,
  places: readonly (readonly [folder: string, path: string])[],
): void {
  const file = places
    .map(([folder, path]) => ({ folder: normalize(folder), file: normalize(join(folder, path)) }))
    .find(
      ({ folder, file: candidate }) =>
        candidate.startsWith(folder + sep) && existsSync(candidate) && statSync(candidate).isFile(),
    );
  if (file === undefined) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
    response.end('Non trovato\n');
    return;
  }
  response.writeHead(200, {
    ...headers,
    'Content-Type': TYPES[extname(file.file)] ?? 'application/octet-stream',
  });
  createReadStream(file.file).pipe(response);
}
