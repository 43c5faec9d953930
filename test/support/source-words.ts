// The words of a legacy file, read off its raw lines without any parser: what has to be found again on the slides.

/** Words of titles and texts in their order; list markers and placeholders are left out. */
export function sourceWords(raw: string): string[] {
  return [...raw.matchAll(/"(?:title|text)":\s*"([^"]*)"/g)].flatMap(([, value = '']) => value.split('\n').flatMap((line) =>
    line.replace(/\t/g, ' \t ').split(/\s+/).filter((word, index, all) =>
      word !== '' && word !== '//???//' && word !== '•' && !(/^\d+\.$/.test(word) && all.slice(0, index).every((before) => before === '')))));
}
