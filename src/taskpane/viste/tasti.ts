/*
 * In Excel on the web Office.js takes two keys over, by a listener on the window. Tab goes through all elements that bear a stop
 * in their mark-up (a `summary` has none of its own), and from any other element leaves the pane. Esc always leaves it.
 */

/** From a heading that was given the keyboard, Tab goes on in the page instead of leaving the pane. */
export function keepTab(event: KeyboardEvent): void {
  const from = event.target;
  if (event.key === 'Tab' && from instanceof HTMLElement && from.tabIndex < 0) {
    event.stopPropagation();
  }
}

/** Esc closes what is open, and the keyboard stays in the pane. */
export function onEscape(event: KeyboardEvent, close: () => void): void {
  if (event.key !== 'Escape') return;
  event.stopPropagation();
  close();
}
