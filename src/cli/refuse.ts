// How a command says that it does nothing.

/** @returns the exit code: 2 where the command was used wrongly. */
export function refuse(reason: string, code = 2): number {
  console.error(reason);
  return code;
}
