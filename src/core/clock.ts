// Time as the rest of the program sees it: handed in, so that a test can move it by hand.

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls once, `ms` milliseconds from now; what it returns cancels the call. */
  after(ms: number, call: () => void): () => void;
}
