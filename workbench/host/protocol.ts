/**
 * The message channel between Microsoft's Office.js client and the Excel on the web that answers it.
 * Described in docs/excel-emulato.md; every message is JSON text sent through postMessage.
 */

export const MESSAGE_TYPE = { request: 0, response: 1 } as const;
export const ACTION_TYPE = { invoke: 0, register: 1, unregister: 2 } as const;
export const RESPONSE_TYPE = { answer: 0, event: 1 } as const;

/** `DispatchId` of executeMethod calls that this host knows. */
export const DISPATCH = {
  getSelectedData: 64,
  setSelectedData: 65,
  loadSettings: 75,
  saveSettings: 76,
  richApi: 93,
  commandFinished: 94,
} as const;

/** `notifyHost` actions with which the client gives the keyboard back, and where a person expects it then. */
export const LEAVES: ReadonlyMap<unknown, 'avanti' | 'indietro' | 'foglio'> = new Map([
  [13, 'avanti'],
  [14, 'indietro'],
  [15, 'foglio'],
  [16, 'foglio'],
  [17, 'avanti'],
  [18, 'indietro'],
]);

/** Classic error numbers; the client turns them into its own codes (AccessDenied, payload limits, ...). */
export const CLASSIC_ERROR = {
  none: 0,
  notSupported: 5000,
  cellEditMode: 5004,
  sessionExpired: 5012,
  activityLimit: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  accessDenied: 7000,
} as const;

export interface RequestEnvelope {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export interface ResponseEnvelope {
  readonly _messageType: 1;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
  readonly _errorCode: 0;
  readonly _responseType: number;
  readonly _serializerVersion: 1;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The request in a message, or null for anything that is not one (other scripts post messages too). */
export function parseRequest(text: unknown): RequestEnvelope | null {
  if (typeof text !== 'string' || !text.startsWith('{')) return null;
  const message: unknown = JSON.parse(text);
  if (!isRecord(message) || message['_messageType'] !== MESSAGE_TYPE.request) return null;
  return {
    _messageType: MESSAGE_TYPE.request,
    _actionName: String(message['_actionName']),
    _actionType: Number(message['_actionType']),
    _conversationId: String(message['_conversationId']),
    _correlationId: Number(message['_correlationId']),
    _data: message['_data'],
  };
}
