// A table's statement as plain paragraphs, where its document is not open.

interface StatementTextProps {
  /** A line per paragraph. */
  readonly text: string;
}

/** Paragraphs, each in its own direction. */
export function StatementText({ text }: StatementTextProps) {
  return text.split('\n').map((line, index) => (
    // The lines have no identity of their own.
    <p key={`${index} ${line}`} dir="auto">
      {line}
    </p>
  ));
}
