// Presses on a button that must not act twice, as browsers tell of them.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { useSinglePress } from '../../../../../client/screens/desk/next/use-single-press.ts';
import { nth } from '../../../../support/sessions.ts';

type Press = ReturnType<typeof useSinglePress>;

function openButton() {
  const act = vi.fn();
  const rendered: Press[] = [];
  function Button() {
    rendered.push(useSinglePress(act));
    return null;
  }
  renderToStaticMarkup(createElement(Button));
  const press = nth(rendered, 0);
  const click = (detail: number) => press.onClick({ detail } as Parameters<Press['onClick']>[0]);
  const point = (pointerType: string, timeStamp: number) =>
    press.onPointerDown({ pointerType, timeStamp } as Parameters<Press['onPointerDown']>[0]);
  return {
    act,
    doubleClick: () => {
      for (const detail of [1, 2]) {
        point('mouse', detail);
        click(detail);
      }
    },
    tap: (atMs: number) => {
      point('touch', atMs);
      click(1);
    },
    mouse: (atMs: number) => {
      point('mouse', atMs);
      click(1);
    },
    /** Whether the browser would go on and press it. */
    key: (repeat: boolean) => {
      const preventDefault = vi.fn();
      press.onKeyDown({ repeat, preventDefault } as unknown as Parameters<Press['onKeyDown']>[0]);
      return preventDefault.mock.calls.length === 0;
    },
  };
}

test('[UI26] the second half of a double click does nothing', () => {
  const { act, doubleClick } = openButton();
  doubleClick();
  expect(act).toHaveBeenCalledOnce();
});

test('[UI26] nor the second of two quick taps; the next one after a while does', () => {
  const { act, tap } = openButton();
  tap(1000);
  tap(1400);
  expect(act).toHaveBeenCalledOnce();
  tap(2000);
  expect(act).toHaveBeenCalledTimes(2);
});

test('[UI26] a mouse right after a tap is another hand', () => {
  const { act, tap, mouse } = openButton();
  tap(1000);
  mouse(1100);
  expect(act).toHaveBeenCalledTimes(2);
});

test('[UI26] a key that is held presses once', () => {
  const { key } = openButton();
  expect([key(false), key(true), key(true)]).toEqual([true, false, false]);
});
