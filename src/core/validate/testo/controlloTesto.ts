import type { Finding } from '../../findings';
import type { TestoScritto } from './testi';

/** A check of one text by itself, whatever it stands for; null = nothing to say. */
export type ControlloTesto = (scritto: TestoScritto) => Finding | null;
