const DARK = '(prefers-color-scheme: dark)';

/** Office's own theme where it says one, else the system's. The colours themselves stand in tema.css. */
export function applyTheme(isDark: boolean | undefined): void {
  const system = window.matchMedia(DARK);
  const show = (dark: boolean): void => {
    document.documentElement.dataset['tema'] = dark ? 'scuro' : 'chiaro';
  };
  show(isDark ?? system.matches);
  if (isDark !== undefined) return;
  system.addEventListener('change', ({ matches }) => {
    show(matches);
  });
}
