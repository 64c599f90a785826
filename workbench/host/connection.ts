import type { CellRange } from '../../src/core';
import { printRange } from './richapi/address';
import { execute, type RichApiRequest, type RichApiResponse } from './richapi/executor';
import { TYPES } from './richapi/tables';
import type { HostObject, Session } from './richapi/types';
import type { EmulatedSheet } from './model/sheet';
import type { EmulatedWorkbook, WorkbookChange } from './model/workbook';
import { NO_FAULTS, type Fault, type FaultPlan } from './faults';
import {
  ACTION_TYPE,
  CLASSIC_ERROR,
  DISPATCH,
  LEAVES,
  RESPONSE_TYPE,
  isRecord,
  parseRequest,
  type RequestEnvelope,
} from './protocol';
import { DEFAULT_SETS, includes, type RequirementSets } from './requirements';

const FIVE_MB = 5 * 1024 * 1024;
const FIVE_MILLION_CELLS = 5_000_000;
const OBJECT_MODEL_EVENT = 65536;
const WAIT_FOR_CELL_EDIT = 64;

export interface ConnectionOptions {
  readonly requirementSets?: RequirementSets;
  readonly readOnly?: boolean;
  /** Opened for viewing, which Office tells the page at its start. */
  readonly viewing?: boolean;
  readonly locale?: string;
  readonly listSeparator?: string;
  /** Others have the workbook open (`getIsActiveCollabSession`). */
  readonly collab?: boolean;
  /** Largest request and response in bytes of the inner text. */
  readonly payloadLimit?: number;
  readonly cellLimit?: number;
  readonly theme?: Readonly<Record<string, string | boolean>>;
  readonly origin?: string;
}

/** What went over the wire since the last `reset`. */
export interface Counters {
  /** RichApi requests that carried work (the client's own cleanup of references is not counted). */
  roundTrips: number;
  reads: number;
  writes: number;
  /** All that was asked and sent, and of it the requests that write. */
  bytesIn: number;
  bytesWritten: number;
  bytesOut: number;
}

function noCounters(): Counters {
  return { roundTrips: 0, reads: 0, writes: 0, bytesIn: 0, bytesWritten: 0, bytesOut: 0 };
}

/** Wire number of each event type that an add-in can register for. */
const EVENT_TYPE: Readonly<Record<string, number>> = {
  changed: 10,
  activated: 11,
  added: 13,
  deleted: 15,
  selection: 14,
  calculated: 16,
  format: 18,
  renamed: 1000,
};

/** One client of the workbook: one pane in one person's Excel. Answers its messages and tells it of events. */
export class ExcelConnection {
  readonly counters: Counters = noCounters();
  faults: FaultPlan = NO_FAULTS;
  /** Called before each RichApi request is run: a colleague may act between two round trips. */
  beforeRequest: (request: number, body: RichApiRequest) => void = () => undefined;
  visibility: 'Hidden' | 'Taskpane' = 'Taskpane';
  /** Told when the add-in selects a cell. */
  onSelection: (sheet: EmulatedSheet, range: CellRange) => void = () => undefined;
  /** Told when the pane gives the keyboard back: after its last stop, before its first, or to the sheet. */
  onLeave: (dove: 'avanti' | 'indietro' | 'foglio') => void = () => undefined;
  /** Told of each new workbook that the add-in has Excel open; throws where Excel would not open it. */
  onWorkbook: (bytes: Uint8Array | null) => void = () => undefined;
  readonly session: Session;
  readonly settings = new Map<string, string>();
  /** Ribbon commands that called `event.completed()`, in order. */
  readonly completed: string[] = [];
  private readonly registrations = new Map<string, Set<EmulatedSheet | null>>();
  private readonly eventRanges = new Map<string, HostObject>();
  private readonly earlyPresses: string[] = [];
  private readonly waitingForEdit: (() => void)[] = [];
  private readonly commandsDone = new Map<string, () => void>();
  private send: (message: string) => void = () => undefined;
  private conversation = '';
  private toldSelection: Session['selection'] = null;
  private readyForCommands = false;
  private editing = false;
  private requests = 0;
  private pressed = 0;

  constructor(
    readonly workbook: EmulatedWorkbook,
    readonly options: ConnectionOptions = {},
  ) {
    const client = {};
    this.session = {
      workbook,
      client,
      readOnly: (options.readOnly ?? false) || (options.viewing ?? false),
      collab: options.collab ?? false,
      cellLimit: options.cellLimit ?? FIVE_MILLION_CELLS,
      locale: options.locale ?? 'it-IT',
      listSeparator: options.listSeparator ?? ',',
      enableEvents: true,
      selection: null,
      kept: new Map(),
      register: (event, target) => {
        const targets = this.registrations.get(event) ?? new Set<EmulatedSheet | null>();
        this.registrations.set(event, targets.add(target));
      },
      unregister: (event, target) => {
        this.registrations.get(event)?.delete(target);
      },
      openWorkbook: (bytes) => {
        this.onWorkbook(bytes);
      },
      setVisibility: (mode) => {
        this.visibility = mode;
      },
    };
    workbook.onChange((change) => {
      this.fire(change);
    });
  }

  /** Where answers and events go. */
  connect(send: (message: string) => void): void {
    this.send = send;
  }

  /** One message from the client; anything that is not a request is ignored. */
  receive(text: unknown): void {
    const request = parseRequest(text);
    if (request === null) return;
    this.conversation = request._conversationId;
    if (request._actionType === ACTION_TYPE.register) {
      this.answer(request, { Error: 0 });
      if (request._actionName === 'appCommandInvoked') this.commandsReady();
      return;
    }
    if (request._actionName === 'ContextActivationManager_getAppContextAsync') {
      this.answer(request, this.appContext());
    } else if (request._actionName === 'executeMethod' && isRecord(request._data)) {
      this.executeMethod(request, request._data);
    } else {
      if (request._actionName === 'ContextActivationManager_notifyHost') this.notified(request);
      this.answer(request, null);
    }
  }

  private notified({ _data: data }: RequestEnvelope): void {
    const leave = Array.isArray(data) ? LEAVES.get(data[1]) : undefined;
    if (leave !== undefined) this.onLeave(leave);
  }

  /** A person clicks a ribbon button; resolves when the command called `event.completed()`. */
  pressButton(functionName: string): Promise<void> {
    this.pressed += 1;
    const id = `cmd-${String(this.pressed)}|${functionName}`;
    const done = new Promise<void>((resolve) => this.commandsDone.set(id, resolve));
    if (this.readyForCommands) this.invoke(id);
    else this.earlyPresses.push(id);
    return done;
  }

  /** A person starts or ends typing into a cell: batches wait or are refused until Enter. */
  editMode(on: boolean): void {
    this.editing = on;
    if (!on)
      this.waitingForEdit.splice(0).forEach((resume) => {
        resume();
      });
  }

  /** Whether others have the workbook open, as `getIsActiveCollabSession` tells. */
  setCollab(on: boolean): void {
    this.session.collab = on;
  }

  resetCounters(): void {
    Object.assign(this.counters, noCounters());
    this.requests = 0;
  }

  private executeMethod(request: RequestEnvelope, data: Readonly<Record<string, unknown>>): void {
    const dda = data['DdaMethod'];
    const dispatch = isRecord(dda) ? dda['DispatchId'] : undefined;
    switch (dispatch) {
      case DISPATCH.richApi:
        this.richApi(request, data['ArrayData']);
        return;
      case DISPATCH.saveSettings:
        this.saveSettings(data['DdaSettingsMethod']);
        this.answer(request, { Version: 1, Error: CLASSIC_ERROR.none });
        return;
      case DISPATCH.loadSettings:
        this.answer(request, {
          Version: 1,
          Error: CLASSIC_ERROR.none,
          Properties: { Settings: [...this.settings].map(([Name, Value]) => ({ Name, Value })) },
        });
        return;
      case DISPATCH.commandFinished:
        this.commandFinished(data);
        this.answer(request, { Version: 1, Error: CLASSIC_ERROR.none });
        return;
      default:
        this.answer(request, { Version: 1, Error: CLASSIC_ERROR.notSupported });
    }
  }

  private richApi(request: RequestEnvelope, arrayData: unknown): void {
    const parts = Array.isArray(arrayData) ? (arrayData as readonly unknown[]) : [];
    const text = String(parts[4]);
    const flags = Number(parts[6] ?? 0);
    const body = JSON.parse(text) as RichApiRequest;
    const cleanup = body.Actions.every(
      (action) => action.Name === '_RemoveReference' || action.ActionType === 1,
    );
    const isService = Object.values(body.ObjectPaths).some((path) => path.ObjectPathType === 2);
    if (cleanup || isService) {
      this.reply(request, this.run(body, null));
      return;
    }
    this.requests += 1;
    this.count(text, body);
    if (this.editing) {
      this.whileEditing(request, body, flags);
      return;
    }
    this.work(request, body, text);
  }

  private whileEditing(request: RequestEnvelope, body: RichApiRequest, flags: number): void {
    if ((flags & WAIT_FOR_CELL_EDIT) === 0) {
      this.answer(request, { Version: 1, Error: CLASSIC_ERROR.cellEditMode });
      return;
    }
    this.waitingForEdit.push(() => {
      this.work(request, body, JSON.stringify(body));
    });
  }

  private work(request: RequestEnvelope, body: RichApiRequest, text: string): void {
    this.beforeRequest(this.requests, body);
    const limit = this.options.payloadLimit ?? FIVE_MB;
    const fault =
      text.length > limit
        ? { kind: 'classic' as const, error: CLASSIC_ERROR.requestTooLarge }
        : this.faults(this.requests, body);
    if (fault?.kind === 'classic') {
      this.answer(request, { Version: 1, Error: fault.error });
      return;
    }
    if (fault?.kind === 'silence') {
      if (fault.ran) this.run(body, null);
      return;
    }
    this.reply(request, this.run(body, fault));
  }

  private run(
    body: RichApiRequest,
    fault: Extract<Fault, { kind: 'body' }> | null,
  ): RichApiResponse {
    const sets = this.options.requirementSets ?? DEFAULT_SETS;
    return execute(
      body,
      this.session,
      (_type, _member, since) => includes(sets, since),
      fault?.interruption ?? null,
    );
  }

  private reply(request: RequestEnvelope, response: RichApiResponse): void {
    this.tellSelection();
    const text = JSON.stringify(response);
    this.counters.bytesOut += text.length;
    if (text.length > (this.options.payloadLimit ?? FIVE_MB)) {
      this.answer(request, { Version: 1, Error: CLASSIC_ERROR.responseTooLarge });
      return;
    }
    this.answer(request, {
      Version: 1,
      Error: CLASSIC_ERROR.none,
      Data: [200, ['Content-Type', 'application/json'], text],
    });
  }

  private tellSelection(): void {
    const { selection } = this.session;
    if (selection === this.toldSelection) return;
    this.toldSelection = selection;
    if (selection !== null) this.onSelection(selection.sheet, selection.range);
  }

  private count(text: string, body: RichApiRequest): void {
    this.counters.roundTrips += 1;
    this.counters.bytesIn += text.length;
    if (changesWorkbook(body)) {
      this.counters.writes += 1;
      this.counters.bytesWritten += text.length;
    } else this.counters.reads += 1;
  }

  private answer(request: RequestEnvelope, data: unknown): void {
    this.post(
      request._actionName,
      request._conversationId,
      request._correlationId,
      data,
      RESPONSE_TYPE.answer,
    );
  }

  private event(actionName: string, data: unknown): void {
    this.post(actionName, this.conversation, 0, data, RESPONSE_TYPE.event);
  }

  private post(
    actionName: string,
    conversation: string,
    correlation: number,
    data: unknown,
    responseType: number,
  ): void {
    this.send(
      JSON.stringify({
        _messageType: 1,
        _actionName: actionName,
        _conversationId: conversation,
        _correlationId: correlation,
        _origin: this.options.origin ?? 'https://localhost:3001',
        _data: data,
        _errorCode: 0,
        _responseType: responseType,
        _serializerVersion: 1,
      }),
    );
  }

  private appContext(): unknown {
    const locale = this.session.locale;
    return {
      _id: 'cruscotto',
      _appName: 16,
      _appVersion: '16.0',
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: 'https://example.org/cruscotti.xlsx',
      _clientMode: this.options.viewing === true ? 0 : 1,
      _settings: [...this.settings],
      _reason: 'documentOpened',
      _osfControlType: 1,
      _eToken: '',
      _correlationId: '',
      _appInstanceId: '1',
      _hostFullVersion: '16.0.0.0',
      _requirementMatrix: JSON.stringify(this.options.requirementSets ?? DEFAULT_SETS),
      _initialDisplayMode: 2,
      _appDomains: [],
      _featureGates: {},
      _hostCustomMessage: 0,
      ...(this.options.theme === undefined ? {} : { _officeTheme: this.options.theme }),
    };
  }

  private saveSettings(method: unknown): void {
    const properties = isRecord(method) ? method['Properties'] : undefined;
    if (!Array.isArray(properties)) return;
    this.settings.clear();
    for (const pair of properties as readonly unknown[]) {
      if (Array.isArray(pair)) this.settings.set(String(pair[0]), String(pair[1]));
    }
  }

  private commandsReady(): void {
    this.readyForCommands = true;
    this.earlyPresses.splice(0).forEach((id) => {
      this.invoke(id);
    });
  }

  private invoke(id: string): void {
    const functionName = id.slice(id.indexOf('|') + 1);
    const args = JSON.stringify({ source: { id: functionName } });
    this.event('appCommandInvoked', { 0: id, 1: functionName, 2: args });
  }

  private commandFinished(data: Readonly<Record<string, unknown>>): void {
    const id = String(data['0']);
    this.completed.push(id.slice(id.indexOf('|') + 1));
    this.commandsDone.get(id)?.();
    this.commandsDone.delete(id);
  }

  private fire(change: WorkbookChange): void {
    const own = change.by === this.session.client;
    if (own && !this.session.enableEvents) return;
    const source = own || isPersonHere(change) ? 'Local' : 'Remote';
    if (change.kind === 'cells') {
      this.fireFor(
        'changed',
        change.sheet,
        this.cellsChanged(change.sheet, change.range, source, own),
      );
      return;
    }
    const event = SHEET_EVENTS[change.kind];
    if (event === undefined) return;
    this.fireFor(event, change.sheet, { worksheetId: change.sheet.id, source });
  }

  private cellsChanged(
    sheet: EmulatedSheet,
    range: CellRange,
    source: string,
    own: boolean,
  ): unknown {
    const referenceId = `event-${String(this.eventRanges.size + 1)}`;
    this.eventRanges.set(referenceId, { type: 'Range', sheet, range });
    return {
      changeType: 'RangeEdited',
      source,
      worksheetId: sheet.id,
      address: printRange(range),
      triggerSource: own ? 'ThisLocalAddin' : 'Unknown',
      shiftDirection: 'None',
      referenceId,
    };
  }

  private fireFor(event: string, sheet: EmulatedSheet, message: unknown): void {
    const targets = this.registrations.get(event);
    if (targets === undefined) return;
    const type = EVENT_TYPE[event] ?? 0;
    const text = JSON.stringify(message);
    const wanted = [targets.has(sheet) ? sheet.id : null, targets.has(null) ? 'Workbook' : null];
    for (const target of wanted) {
      if (target === null) continue;
      this.event('richApiMessage', {
        ArrayData: [[OBJECT_MODEL_EVENT, type, target, text, 0, false]],
      });
    }
  }
}

const SET_PROPERTY = 4;
const CHANGING_METHODS = new Set([
  ...['Add', 'Delete', 'CopyFrom', 'Clear', 'Protect', 'Unprotect'],
  ...['SetCellProperties', 'SetColumnProperties'],
]);

/** The client's own flag counts every method call as a write, so the batch itself is asked. */
function changesWorkbook(body: RichApiRequest): boolean {
  const paths = Object.values(body.ObjectPaths);
  return (
    body.Actions.some(
      ({ ActionType, Name }) =>
        (ActionType === SET_PROPERTY && Name !== 'EnableEvents') || CHANGING_METHODS.has(Name),
    ) || paths.some(({ ObjectPathType, Name }) => ObjectPathType === 3 && Name === 'Add')
  );
}

const SHEET_EVENTS: Readonly<Record<string, string>> = {
  'sheet-added': 'added',
  'sheet-deleted': 'deleted',
  'sheet-renamed': 'renamed',
  looks: 'format',
};

/** The person at this client's own grid is marked by the page; everyone else is a colleague. */
function isPersonHere(_change: WorkbookChange): boolean {
  return false;
}

/** For a test of the tables: every member this host answers for. */
export function implementedMembers(): readonly {
  type: string;
  member: string;
  since: string | undefined;
}[] {
  return Object.entries(TYPES).flatMap(([type, table]) =>
    Object.entries({ ...table.scalars, ...table.navigations, ...table.methods }).map(
      ([member, { since }]) => ({ type, member, since }),
    ),
  );
}
