// `hyphen` comes without types.
declare module 'hyphen' {
  interface Options {
    readonly html?: boolean;
    readonly hyphenChar?: string;
  }
  export default function createHyphenator(patterns: object, options?: Options): (text: string) => string;
}

declare module 'hyphen/patterns/ru.js' {
  const patterns: object;
  export default patterns;
}
