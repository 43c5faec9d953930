// Entities that editors and word processors leave in a text; marked's lexer hands them on as they are.

const NAMED: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'', nbsp: '\u00A0', shy: '\u00AD', ensp: '\u2002', emsp: '\u2003', thinsp: '\u2009',
  ndash: '–', mdash: '—', minus: '−', hellip: '…', bull: '•', middot: '·', laquo: '«', raquo: '»', lsquo: '‘', rsquo: '’', sbquo: '‚',
  ldquo: '“', rdquo: '”', bdquo: '„', prime: '′', Prime: '″', deg: '°', plusmn: '±', times: '×', divide: '÷', frac12: '½', frac14: '¼', frac34: '¾',
  sup2: '²', sup3: '³', permil: '‰', sect: '§', para: '¶', copy: '©', reg: '®', trade: '™', numero: '№', euro: '€', pound: '£', yen: '¥', cent: '¢',
  larr: '←', uarr: '↑', rarr: '→', darr: '↓', ne: '≠', le: '≤', ge: '≥', asymp: '≈', check: '✓',
};

/** Decodes numbered entities and the named ones that texts really hold; an unknown one stays as it was written. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+\d*));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return Object.hasOwn(NAMED, name) ? NAMED[name] ?? whole : whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return isCharacter(code) ? String.fromCodePoint(code) : whole;
  });
}

/** Tabs and line breaks are written as numbers too; other control characters show as they were written. */
function isCharacter(code: number): boolean {
  return (code >= 0x20 || code === 0x9 || code === 0xA || code === 0xD) && code <= 0x10FFFF && !(code >= 0xD800 && code <= 0xDFFF);
}
