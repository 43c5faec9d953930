// Bytes that should be JSON, from a network that may have put anything in their place.

/** Undefined where they are no JSON. */
export function parseJson(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
