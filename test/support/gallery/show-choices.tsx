// Everything of which one is chosen, pressed or cannot be used.
import { useState } from 'react';
import { Button } from '../../../client/parts/button.tsx';
import { IconButton } from '../../../client/parts/icon-button.tsx';
import { KindPicker } from '../../../client/parts/kind-picker.tsx';
import { Tabs } from '../../../client/parts/tabs.tsx';
import { type IdeaKind, ideaKinds } from '../../../shared/model/idea.ts';
import styles from './gallery.module.css';
import type { Speech } from './words.ts';

export function ShowChoices({ speech }: { readonly speech: Speech }) {
  const [kind, setKind] = useState<IdeaKind>('solution');
  const [tab, setTab] = useState<string>('0');
  const options = ideaKinds.map((each, at) => ({ kind: each, label: speech.kinds[at] ?? '' }));
  return (
    <section className={styles.section} aria-label="Choices">
      <KindPicker legend={speech.label} options={options} value={kind} onChange={setKind} />
      <Tabs
        label={speech.question}
        tabs={speech.kinds.map((label, at) => ({ id: String(at), label }))}
        selected={tab}
        onSelect={setTab}
      >
        <p>{speech.hint}</p>
      </Tabs>
      <div className={styles.row}>
        <IconButton icon="check" label={speech.act} aria-pressed />
        <IconButton icon="check" label={speech.back} aria-pressed={false} />
        <IconButton icon="remove" label={speech.saved} disabled />
        <Button aria-pressed>{speech.act}</Button>
        <Button aria-pressed={false}>{speech.back}</Button>
      </div>
    </section>
  );
}
