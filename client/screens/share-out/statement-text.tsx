// A table's statement as plain paragraphs, where its document is not open.
import { Written } from '../../pieces/languages/written.tsx';

interface StatementTextProps {
  /** A line per paragraph. */
  readonly text: string;
}

/** Paragraphs, each in its own language and direction. */
export function StatementText({ text }: StatementTextProps) {
  return text.split('\n').map((line, index) => (
    // The lines have no identity of their own.
    <Written as="p" key={`${index} ${line}`}>
      {line}
    </Written>
  ));
}
