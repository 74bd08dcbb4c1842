// A screen with a file of its own, before and after that file is here.
import { Suspense } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { fetched } from '../../../../client/parts/fetched.tsx';

const Screen = ({ name }: { readonly name: string }) => <p>{name}</p>;

test('[SZ7] a screen whose file is here is drawn at once', async () => {
  const { Component, fetch } = fetched(async () => Screen);
  const draw = () =>
    renderToString(
      <Suspense fallback="waiting">
        <Component name="here" />
      </Suspense>,
    );
  expect(draw()).toContain('waiting');
  await fetch();
  expect(draw()).toContain('<p>here</p>');
  expect(draw()).not.toContain('waiting');
});

test('[SZ7] a file that could not be had is asked for again', async () => {
  let tries = 0;
  const { Component, fetch } = fetched(async () => {
    tries += 1;
    if (tries === 1) throw new Error('no network');
    return Screen;
  });
  await expect(fetch()).rejects.toThrow('no network');
  await fetch();
  expect(renderToString(<Component name="here" />)).toContain('here');
});
