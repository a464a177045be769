/** Words without the marks of Markdown that their document sets around them. */
export function plain(words: string): string {
  return words.replace(/\*\*|^#+\s+/gm, "");
}
