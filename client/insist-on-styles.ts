// The style of a part that did not arrive is asked for again, in its place. What fetches parts asks for a style once: without
// this a screen that was had at the second try would stay bare.
import { insist } from './parts/insist.ts';

const isStyle = (target: EventTarget | null): target is HTMLLinkElement =>
  target instanceof HTMLLinkElement && target.rel === 'stylesheet';

export function insistOnStyles(document: Document): void {
  const askedAgain = new WeakSet<EventTarget>();
  document.addEventListener(
    'error',
    ({ target }) => {
      if (!isStyle(target) || askedAgain.has(target)) return;
      let missing = target;
      const askAgain = () =>
        new Promise((resolve, reject) => {
          const link = missing.cloneNode() as HTMLLinkElement;
          link.addEventListener('load', resolve);
          link.addEventListener('error', reject);
          askedAgain.add(link);
          missing.replaceWith(link);
          missing = link;
        });
      insist(askAgain).catch(() => undefined);
    },
    true,
  );
}
