/** What was clicked may be gone: the keyboard goes on from its kind, or from the count above all of them. */
export function focusAfter(codice: string): void {
  const gruppo = document.getElementById(`gruppo-${codice}`);
  (gruppo ?? document.getElementById('conto-rilievi'))?.focus();
}

/** A Fluent button that has just been drawn takes the keyboard only from the next frame on. */
export function focusSoon(id: string): void {
  requestAnimationFrame(() => {
    document.getElementById(id)?.focus();
  });
}
