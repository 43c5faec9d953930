// The moments that matter, as marks that tests and operators read (the public contract in docs/architecture.md).

export function markShell(): void {
  performance.mark('korme:shell');
}

let first = true;

/** A page is painted and settled; only the latest mark is kept. */
export function markSlide(detail: { readonly deck: string; readonly slide: string; readonly page: number }): void {
  if (first) performance.mark('korme:first-slide');
  first = false;
  performance.clearMarks('korme:slide');
  performance.mark('korme:slide', { detail });
}
