// Plain words as Markdown that shows each of their characters, and nothing as a mark.

/** One line of plain words. Escapes only what Markdown would take as a mark, so that editors can still read it. */
export function escapeMarkdown(line: string): string {
  return line
    .replace(/[\\`*_[~]/g, '\\$&')
    .replace(/<(?=[A-Za-z/!?])/g, '\\<')
    .replace(/&(?=#?\w+;)/g, '\\&')
    // An address would become a link, and its own characters could then not be escaped.
    .replace(/(?<=\b(?:https?|ftp)):(?=\/\/)/gi, '\\:')
    .replace(/(?<=\bwww)\./gi, '\\.')
    .replace(/@/g, '\\@')
    // Below a line of words, a bullet and a bar would make it the head of a table.
    .replace(/^[|:\s-]+$/, (row) => row.replaceAll('|', '\\|'))
    // Marks that count at the start of a line only.
    .replace(/^(?:#{1,6}(?=\s|$)|[-+](?=\s|$)|>|-{3,}\s*$|=+\s*$)/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
