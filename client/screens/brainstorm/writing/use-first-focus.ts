// The caret stands in the field from the start, unless the person is in the middle of something else.
import { type RefObject, useEffect } from 'react';

const idle = 'body, main, h1, h2, [tabindex="-1"]';

export function useFirstFocus(field: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (document.activeElement?.matches(idle) ?? true)
      field.current?.focus({ preventScroll: true });
  }, [field]);
}
