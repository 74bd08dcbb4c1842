// The outcome as files, each named by what it is for, with headings in the reader's language.
import { Menu } from '../../parts/menu.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useAction } from '../../state/action.ts';
import { downloadOutcome } from '../../state/door.ts';
import { useWords } from '../../state/words.tsx';

const extensions = ['md', 'csv', 'ideas.csv', 'commitments.csv', 'json'] as const;

/** One menu, an entry per file. */
export function Downloads({ sessionId }: { readonly sessionId: string }) {
  const { t, language } = useWords();
  const { run, problem } = useAction();
  return (
    <>
      <Menu
        label={t('outcome.download')}
        icon="download"
        show="words"
        items={extensions.map((extension) => ({
          id: extension,
          label: t(`outcome.for.${extension}`),
          hint: t(`outcome.holds.${extension}`),
        }))}
        onAction={(extension) => run(() => downloadOutcome(sessionId, extension, language))}
      />
      {problem && (
        <Notice kind="problem" live>
          {problem}
        </Notice>
      )}
    </>
  );
}
