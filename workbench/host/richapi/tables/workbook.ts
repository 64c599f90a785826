import { richApiError } from '../error';
import { assertSheetName } from '../sheetName';
import type { Json, HostObject, Session, TypeTable } from '../types';
import { textIn } from './cells';
import { openNew } from './created';
import { eventMethods } from './events';

const sheetObject = (sheet: Extract<HostObject, { type: 'Worksheet' }>['sheet']): HostObject => ({
  type: 'Worksheet',
  sheet,
});

export const workbook: TypeTable = {
  scalars: {
    Name: { since: '1.7', get: () => 'cruscotti.xlsx' },
    ReadOnly: { since: '1.8', get: (_self, session) => session.readOnly },
    AutoSave: { since: '1.9', get: (_self, session) => session.collab },
    IsDirty: { since: '1.9', get: () => false },
    PreviouslySaved: { since: '1.9', get: () => true },
  },
  navigations: {
    Worksheets: { go: () => ({ type: 'WorksheetCollection' }) },
    Application: { go: () => ({ type: 'Application' }) },
    Protection: { since: '1.7', go: () => ({ type: 'WorkbookProtection' }) },
    _Runtime: { since: '1.5', go: () => ({ type: 'Runtime' }) },
  },
  methods: {
    GetIsActiveCollabSession: { since: '1.9', call: (_self, _args, session) => session.collab },
    GetSelectedRange: { call: (_self, _args, session) => selectedRange(session) },
    GetActiveCell: { since: '1.7', call: (_self, _args, session) => selectedRange(session) },
    // What `Excel.createWorkbook` becomes on the web.
    CreateAndOpenWorkbook: {
      since: '1.8',
      call: (_self, [base64], session) => openNew(base64, session),
    },
    Save: { since: '1.11', call: () => null },
    _RemoveReference: {
      call: (_self, [id], session) => {
        session.kept.delete(textIn(id));
        return null;
      },
    },
    ...eventMethods('Workbook'),
  },
};

export const workbookProtection: TypeTable = {
  scalars: {
    Protected: { since: '1.7', get: (_self, session) => session.workbook.structureProtected },
  },
  navigations: {},
  methods: {},
};

export const worksheetCollection: TypeTable = {
  scalars: {},
  navigations: {},
  items: (_self, session) => session.workbook.sheets.map(sheetObject),
  index: (_self, key, session) => {
    const sheet = session.workbook.sheet(textIn(key));
    if (sheet === undefined) throw richApiError('ItemNotFound');
    return sheetObject(sheet);
  },
  methods: {
    GetItemOrNullObject: {
      since: '1.4',
      call: (_self, [key], session) => {
        const sheet = session.workbook.sheet(textIn(key));
        return sheet === undefined ? null : sheetObject(sheet);
      },
    },
    GetActiveWorksheet: { call: (_self, _args, session) => sheetObject(activeSheet(session)) },
    GetFirst: { since: '1.5', call: (_self, _args, session) => sheetObject(sheetAt(session, 0)) },
    GetLast: { since: '1.5', call: (_self, _args, session) => sheetObject(sheetAt(session, -1)) },
    GetCount: { since: '1.4', call: (_self, _args, session) => session.workbook.sheets.length },
    Add: { call: (_self, [name], session) => sheetObject(addSheet(name, session)) },
    ...eventMethods('WorksheetCollection'),
  },
};

function addSheet(name: Json | HostObject | undefined, session: Session) {
  const { workbook: book, client } = session;
  if (session.readOnly || book.structureProtected) throw richApiError('AccessDenied');
  const wanted =
    typeof name === 'string' && name !== '' ? name : `Foglio${String(book.sheets.length + 1)}`;
  assertSheetName(book, wanted);
  return book.addSheet(wanted, client);
}

function sheetAt(session: Session, index: number) {
  const sheet = session.workbook.sheets.at(index);
  if (sheet === undefined) throw richApiError('ItemNotFound');
  return sheet;
}

function activeSheet(session: Session) {
  return session.selection?.sheet ?? sheetAt(session, 0);
}

function selectedRange(session: Session): HostObject {
  const range = session.selection?.range ?? { top: 0, left: 0, bottom: 0, right: 0 };
  return { type: 'Range', sheet: activeSheet(session), range };
}
