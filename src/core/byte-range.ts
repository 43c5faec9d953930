// Which bytes a `Range` header asks for (RFC 9110, section 14). Videos seek by it.

export type ByteRange =
  | { readonly kind: 'whole' }
  /** Both ends are included. */
  | { readonly kind: 'part'; readonly first: number; readonly last: number }
  | { readonly kind: 'unsatisfiable' };

/** Several ranges at once, other units and what can't be read are answered with the whole, as the RFC allows. */
export function parseRange(header: string | undefined, size: number): ByteRange {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (!match) return { kind: 'whole' };
  const [, from = '', to = ''] = match;
  if (from === '') return to === '' ? { kind: 'whole' } : part(Math.max(0, size - Number(to)), size - 1);
  if (to !== '' && Number(to) < Number(from)) return { kind: 'whole' };
  return part(Number(from), to === '' ? size - 1 : Math.min(Number(to), size - 1));
}

function part(first: number, last: number): ByteRange {
  return first <= last ? { kind: 'part', first, last } : { kind: 'unsatisfiable' };
}
