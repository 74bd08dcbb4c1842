// Light or dark as the person chose on this device; as the device is when nobody chose.
import { useEffect } from 'react';
import { usePreference } from '../../state/preferences.ts';

/** Puts the choice on the page while the evening is open. */
export function useTheme(): void {
  const [theme] = usePreference('theme');
  useEffect(() => {
    const page = document.documentElement;
    if (theme === 'light' || theme === 'dark') page.dataset.theme = theme;
    return () => {
      delete page.dataset.theme;
    };
  }, [theme]);
}
