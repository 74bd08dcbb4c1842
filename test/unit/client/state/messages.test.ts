// Messages with people's words inside: nothing of them turns or changes what stands around.
import { createElement, isValidElement, type ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { createMessages } from '../../../../client/state/messages.ts';
import { words } from '../../../../client/words/en.ts';

const { t, rich } = createMessages('en', words);

describe('messages with people’s words in them', () => {
  it('[UI171] words from right to left are kept together inside plain text, and only these', () => {
    expect(t('brainstorm.rideLabel', { text: 'مصابيح' })).toBe('Ride on: \u2068مصابيح\u2069');
    expect(t('brainstorm.rideLabel', { text: '灯り' })).toBe('Ride on: 灯り');
  });

  it('[UI171] an element among the values stays the element it is', () => {
    const quoted = createElement('bdi', { lang: 'ja' }, '灯り');
    const told = rich('brainstorm.rideLabel', { text: quoted });
    expect(isValidElement(told)).toBe(true);
    const { children } = (told as ReactElement<{ children: readonly unknown[] }>).props;
    expect(children).toEqual(['Ride on: ', quoted]);
  });
});
