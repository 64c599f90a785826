/** The use cases that calculate, as one door: the pane loads it, and the whole core behind it, after its first content. */
export { annulla } from './annulla';
export { corri } from './corsa';
export { decidi } from './decidi';
export { accetta, correggi } from './gesti';
export { aggiungiFoglioAnnullabile } from './suRichiesta';
export { verifica } from './ricalcola';
