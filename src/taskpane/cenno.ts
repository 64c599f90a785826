/** By mouse, by finger, by keyboard. */
const CENNI = ['pointerover', 'pointerdown', 'focusin'] as const;

/**
 * Calls `then` once, when a person first comes near: what the next click needs can arrive while the hand is on its way, and a
 * pane that nobody touches loads nothing more.
 */
export function alPrimoCenno(dove: EventTarget, then: () => void): void {
  const attesa = new AbortController();
  const vicino = (): void => {
    attesa.abort();
    then();
  };
  for (const cenno of CENNI) dove.addEventListener(cenno, vicino, { signal: attesa.signal });
}
