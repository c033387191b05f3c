/** Text that every database holds: no zero characters and no halves of characters. */
export function storableText(text: string): string {
  return text.replaceAll("\0", "").toWellFormed();
}
