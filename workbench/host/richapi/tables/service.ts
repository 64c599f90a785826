import type { TypeTable } from '../types';

/** Services outside the workbook: the shared runtime's pane, and the two the client calls at its start. */
export const appRuntimeService: TypeTable = {
  scalars: {},
  navigations: {},
  methods: {
    NotifyActionHandlerReady: { call: () => null },
    SetAppRuntimeState: {
      call: (_self, [state], session) => {
        session.setVisibility(state === 'Visible' ? 'Taskpane' : 'Hidden');
        return null;
      },
    },
    GetAppRuntimeState: { call: () => 'Visible' },
    SetAppRuntimeStartState: { call: () => null },
    GetAppRuntimeStartState: { call: () => 'Background' },
  },
};
