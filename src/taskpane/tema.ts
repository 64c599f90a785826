import { setTheme } from '@fluentui/web-components/theme/set-theme.js';
import { webDarkTheme, webLightTheme } from '@fluentui/tokens';

const DARK = '(prefers-color-scheme: dark)';

/** Office's own theme where it says one, else the system's; contrast themes are left to the browser. */
export function applyTheme(isDark: boolean | undefined): void {
  const system = window.matchMedia(DARK);
  const dark = isDark ?? system.matches;
  setTheme(dark ? webDarkTheme : webLightTheme);
  document.documentElement.dataset['tema'] = dark ? 'scuro' : 'chiaro';
  if (isDark === undefined) {
    system.addEventListener(
      'change',
      () => {
        applyTheme(undefined);
      },
      { once: true },
    );
  }
}
