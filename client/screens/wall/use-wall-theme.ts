// The wall's own inks and sizes while it is shown in a hall; a phone keeps the ordinary ones.
import { useEffect } from 'react';

export function useWallTheme(isHall: boolean): void {
  useEffect(() => {
    if (!isHall) return;
    const page = document.documentElement;
    const before = page.dataset.theme;
    page.dataset.theme = 'wall';
    return () => {
      if (before === undefined) delete page.dataset.theme;
      else page.dataset.theme = before;
    };
  }, [isHall]);
}
