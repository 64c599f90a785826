export { collegaServizi } from './collega';
export { comeCruscotti } from './comeCruscotti';
export { componi, type Parti } from './componi';
export { trovaFoglio, type FoglioTrovato } from './fogli';
export { schedeFuoriPosto } from './fuoriPosto';
export { indiceDati, percentoDi, type IndiceDati } from './indice';
export { leggiComposizione } from './leggiComposizione';
export { leggiSchede } from './leggiSchede';
