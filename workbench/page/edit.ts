/** What was typed, or null where nothing was; and where the person goes: below after Enter, or somewhere with the mouse. */
export type OnTyped = (text: string | null, then: 'sotto' | 'qui' | 'altrove') => void;

/** Keys on a cell that begin typing: F2 and Enter with what stands there, a character in its place. Delete empties the cell. */
export function typed(event: KeyboardEvent, content: string, onTyped: OnTyped): void {
  const { key, currentTarget, target } = event;
  if (target !== currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
  if (key === 'Delete') onTyped('', 'qui');
  else if (key === 'F2' || key === 'Enter') edit(currentTarget, content, onTyped);
  else if (key.length === 1) edit(currentTarget, key, onTyped, false);
  else return;
  event.preventDefault();
}

/** A field over the cell: Enter and leaving it keep what was typed, Esc does not. */
export function edit(
  cell: EventTarget | null,
  content: string,
  onTyped: OnTyped,
  whole = true,
): void {
  if (!(cell instanceof HTMLTableCellElement)) return;
  const input = document.createElement('input');
  input.value = content;
  input.className = 'modifica';
  input.setAttribute('aria-label', cell.dataset['cella'] ?? '');
  let open = true;
  const close = (keep: boolean, then: Parameters<OnTyped>[1]): void => {
    if (!open) return;
    open = false;
    const { value } = input;
    input.remove();
    onTyped(keep && (!whole || value !== content) ? value : null, then);
  };
  input.addEventListener('keydown', (key) => {
    key.stopPropagation();
    if (key.key === 'Enter') close(true, 'sotto');
    if (key.key === 'Escape') close(false, 'qui');
  });
  input.addEventListener('blur', () => {
    close(true, 'altrove');
  });
  input.addEventListener('dblclick', (event) => {
    event.stopPropagation();
  });
  cell.append(input);
  input.focus();
  if (whole) input.select();
}
