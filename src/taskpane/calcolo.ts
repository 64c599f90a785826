/** All that waits for the first content, as one file: what commands do, with the core behind it, and the views of what they give. */
export * as azioni from './azioni';
export { loadVista } from './viste/pigre';
