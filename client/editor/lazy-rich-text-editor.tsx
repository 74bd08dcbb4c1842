// The editor for screens: it is fetched when the first text is shown, not before.
import { Suspense } from 'react';
import { fetched } from '../parts/fetched.tsx';
import { Skeleton } from '../parts/skeleton.tsx';
import type { RichTextEditorProps } from './rich-text-editor.tsx';

const { Component: RichTextEditor } = fetched(
  async () => (await import('./rich-text-editor.tsx')).RichTextEditor,
);

/** `RichTextEditor` with grey lines in its place until it has come. */
export function LazyRichTextEditor(props: RichTextEditorProps) {
  return (
    <Suspense fallback={<Skeleton lines={5} />}>
      <RichTextEditor {...props} />
    </Suspense>
  );
}
