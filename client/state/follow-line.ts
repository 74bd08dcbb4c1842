// Follows the line of one connection for as long as its screens are open, and keeps what is said of it.
import type { SessionConnection } from '../wire/session-connection.ts';
import { createStore, type Store } from '../wire/store.ts';
import { firstNews, type LineNews, toNews, whenToLook } from './line-news.ts';

export interface FollowedLine {
  readonly news: Store<LineNews>;
  readonly stop: () => void;
}

export function followLine({
  link,
  isSilent,
  unsaved,
}: Pick<SessionConnection, 'link' | 'isSilent' | 'unsaved'>): FollowedLine {
  const news = createStore<LineNews>(firstNews(performance.now()));
  let timer: ReturnType<typeof setTimeout> | undefined;

  function look(): void {
    clearTimeout(timer);
    const nowMs = performance.now();
    const facts = {
      status: link.get().status,
      isOnline: navigator.onLine,
      isSilent: isSilent.get(),
      unsaved: unsaved.get(),
    };
    news.set(toNews(news.get(), facts, nowMs));
    const nextMs = whenToLook(news.get(), nowMs);
    if (nextMs !== null) timer = setTimeout(look, nextMs - nowMs);
  }

  const unfollow = [link, isSilent, unsaved].map(({ subscribe }) => subscribe(look));
  for (const name of ['online', 'offline']) window.addEventListener(name, look);
  look();
  return {
    news,
    stop() {
      clearTimeout(timer);
      for (const leave of unfollow) leave();
      for (const name of ['online', 'offline']) window.removeEventListener(name, look);
    },
  };
}
