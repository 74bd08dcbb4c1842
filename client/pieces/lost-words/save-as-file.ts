// Hands plain words to the browser as a file to keep.

export function saveAsFile(name: string, words: string): void {
  // Editors of old take a text without a mark at its head for one of their own country.
  const url = URL.createObjectURL(
    new Blob(['\uFEFF', words], { type: 'text/plain;charset=utf-8' }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
