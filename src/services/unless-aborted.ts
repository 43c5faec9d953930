// What is given up is given up, whether or not the one who was asked heeds it.

/** What comes of `work`; it fails as soon as `signal` aborts. */
export function unlessAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  const given = new Promise<never>((_, reject) => { signal.addEventListener('abort', reject); });
  return Promise.race([work, given]);
}
