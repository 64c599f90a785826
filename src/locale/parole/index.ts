import type { Lingua } from '../lingua';
import type { Parole } from './parole';

export type { Parole } from './parole';

const LOADERS: Readonly<Record<Lingua, () => Promise<{ parole: Parole }>>> = {
  it: () => import(/* webpackChunkName: "lingua-it" */ './it'),
  en: () => import(/* webpackChunkName: "lingua-en" */ './en'),
};

/** The words of one language; the browser fetches only the one that is spoken. */
export async function loadParole(lingua: Lingua): Promise<Parole> {
  return (await LOADERS[lingua]()).parole;
}
