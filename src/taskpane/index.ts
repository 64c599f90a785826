import { RIBBON_COMMANDS } from '../commands/names';

/** Placeholder of the task pane. */
document.body.dataset.commands = RIBBON_COMMANDS.join(' ');
