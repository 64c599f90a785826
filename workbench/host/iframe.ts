import type { ExcelConnection } from './connection';

export interface PaneAddress {
  /** Origin of the pane's pages, `https://localhost:3000`: https, and the same host name as this page. */
  readonly origin: string;
  readonly path: string;
}

/** Joins a pane in its iframe to a connection by postMessage, and starts it. Returns how to leave. */
export function attachToIframe(
  connection: ExcelConnection,
  frame: HTMLIFrameElement,
  pane: PaneAddress,
  conversation: string,
): () => void {
  const onMessage = (event: MessageEvent): void => {
    if (event.source !== frame.contentWindow || event.origin !== pane.origin) return;
    connection.receive(event.data);
  };
  window.addEventListener('message', onMessage);
  connection.connect((message) => {
    frame.contentWindow?.postMessage(message, pane.origin);
  });
  frame.name = JSON.stringify({
    baseFrameName: `_xdm_${conversation}`,
    hostInfo: 'Excel$Web$16.01$it-IT$telemetry$$disableLogging$1',
    xdmInfo: `${conversation}|cruscotto|${window.location.origin}`,
    serializerVersion: '1',
    flights: '[]',
  });
  frame.src = `${pane.origin}${pane.path}`;
  return () => {
    window.removeEventListener('message', onMessage);
  };
}
