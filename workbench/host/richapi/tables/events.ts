import { as, type HostType, type Method } from '../types';

/** Wire name of a registration -> the event it is about. The same names serve a sheet and the whole workbook. */
const EVENTS: Readonly<Record<string, string>> = {
  DataChangedEvent: 'changed',
  WorksheetDataChangedEvent: 'changed',
  WorksheetChangedEvent: 'changed',
  SelectionChangedEvent: 'selection',
  WorksheetSelectionChangedEvent: 'selection',
  AddedEvent: 'added',
  DeletedEvent: 'deleted',
  WorksheetNameChangedEvent: 'renamed',
  WorksheetCalculatedEvent: 'calculated',
  CalculatedEvent: 'calculated',
  WorksheetActivatedEvent: 'activated',
  ActivatedEvent: 'activated',
  WorksheetFormatChangedEvent: 'format',
  FormatChangedEvent: 'format',
};

export function eventMethods(type: HostType): Readonly<Record<string, Method>> {
  return Object.fromEntries(
    Object.entries(EVENTS).flatMap(([wire, event]): [string, Method][] => [
      [
        `_Register${wire}`,
        {
          call: (self, _args, session) => {
            session.register(event, type === 'Worksheet' ? as(self, 'Worksheet').sheet : null);
            return null;
          },
        },
      ],
      [
        `_Unregister${wire}`,
        {
          call: (self, _args, session) => {
            session.unregister(event, type === 'Worksheet' ? as(self, 'Worksheet').sheet : null);
            return null;
          },
        },
      ],
    ]),
  );
}
