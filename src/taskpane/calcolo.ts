/** All that waits for a person to come near, as one file: what commands do, with the core behind it, and the views of what they give. */
export * as azioni from './azioni';
export { loadVista } from './viste/pigre';
