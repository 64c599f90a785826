import { readFileSync } from 'node:fs';
import { join, dirname } from 'node:path';
import { JSDOM, ResourceLoader, VirtualConsole, type FetchOptions } from 'jsdom';
import type { ExcelConnection } from '../host/connection';

const ORIGIN = 'https://localhost:3000';
const HOST_ORIGIN = 'https://localhost:3001';
const DIST = dirname(require.resolve('@microsoft/office-js/dist/office.js'));

/** Serves Microsoft's files from node_modules and nothing else: any other address fails the test. */
class OfficeLoader extends ResourceLoader {
  readonly refused: string[] = [];

  override fetch(url: string, _options: FetchOptions): ReturnType<ResourceLoader['fetch']> {
    const prefix = `${ORIGIN}/office/`;
    if (!url.startsWith(prefix)) {
      this.refused.push(url);
      return null;
    }
    return Promise.resolve(readFileSync(join(DIST, url.slice(prefix.length)))) as ReturnType<
      ResourceLoader['fetch']
    >;
  }
}

/** The add-in's side: a page with Microsoft's unmodified client, joined to an emulated Excel. */
export interface OfficeClient {
  readonly window: JSDOM['window'];
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly connection: ExcelConnection;
  readonly info: { host: Office.HostType; platform: Office.PlatformType };
  /** Requests for any address but Microsoft's three local files. */
  readonly outside: readonly string[];
  close(): void;
}

let conversations = 0;

/** Starts a client and waits until `Office.onReady` has answered. */
export async function startClient(connection: ExcelConnection): Promise<OfficeClient> {
  const loader = new OfficeLoader();
  const virtualConsole = new VirtualConsole();
  conversations += 1;
  const dom = new JSDOM('<!doctype html><html><head></head><body></body></html>', {
    url: `${ORIGIN}/taskpane.html`,
    runScripts: 'dangerously',
    resources: loader,
    pretendToBeVisual: true,
    virtualConsole,
  });
  const { window } = dom;
  joinRealms(window);
  joinHost(window, connection, `conversation-${String(conversations)}`);
  await loadScript(window, `${ORIGIN}/office/office.js`);
  const globals = window as unknown as Globals;
  const info = await globals.Office.onReady();
  return {
    window,
    Office: globals.Office,
    Excel: globals.Excel,
    OfficeExtension: globals.OfficeExtension,
    connection,
    info: info,
    outside: loader.refused,
    close: () => {
      window.close();
    },
  };
}

/** One client for the length of a function. */
export async function withClient<T>(
  connection: ExcelConnection,
  run: (client: OfficeClient) => Promise<T>,
): Promise<T> {
  const client = await startClient(connection);
  try {
    return await run(client);
  } finally {
    client.close();
  }
}

interface Globals {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

/** jsdom runs another realm: arrays and errors must be recognised on both sides of it. */
function joinRealms(window: JSDOM['window']): void {
  const inner = window as unknown as { Array: typeof Array; Error: typeof Error };
  Object.defineProperty(inner.Array, Symbol.hasInstance, {
    value: (value: unknown) => Array.isArray(value),
  });
  Object.setPrototypeOf(inner.Error.prototype, Error.prototype);
  Object.defineProperty(window.document, 'domain', { value: 'localhost', configurable: true });
}

function joinHost(
  window: JSDOM['window'],
  connection: ExcelConnection,
  conversation: string,
): void {
  const host = {
    postMessage: (message: unknown) => {
      setImmediate(() => {
        connection.receive(message);
      });
    },
  };
  window.name = JSON.stringify({
    baseFrameName: `_xdm_${conversation}`,
    hostInfo: 'Excel$Web$16.01$it-IT$telemetry$$disableLogging$1',
    xdmInfo: `${conversation}|cruscotto|${HOST_ORIGIN}`,
    serializerVersion: '1',
    flights: '[]',
  });
  Object.defineProperty(window, 'opener', { value: host, configurable: true });
  connection.connect((message) => {
    setImmediate(() => {
      if (window.closed) return;
      const event = new window.MessageEvent('message', { data: message, origin: HOST_ORIGIN });
      window.dispatchEvent(event);
    });
  });
}

function loadScript(window: JSDOM['window'], src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = window.document.createElement('script');
    script.src = src;
    script.addEventListener('load', () => {
      resolve();
    });
    script.addEventListener('error', () => {
      reject(new Error(`cannot load ${src}`));
    });
    window.document.head.append(script);
  });
}
