// What the browser calls the page, in its tabs and its history, and what is heard first of it.
import { useEffect } from 'react';

/** From the nearest to the widest, such as the step and the session; what is not known yet is left out. */
export type PageTitle = readonly (string | null | undefined)[];

/** The product's name is added at the end. Null where something inside of the page says it. */
export function usePageTitle(parts: PageTitle | null): void {
  const title = parts && [...parts.filter(Boolean), 'Umecon'].join(' – ');
  useEffect(() => {
    if (title !== null) document.title = title;
  }, [title]);
}
