// Waits for Ctrl+C, or for the system to end the command.

/** Milliseconds between two looks at the parent. */
const LOOK = 500;

/** Read when the command begins: it may be gone by the time that the server listens. */
const parent = process.ppid;

export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      clearInterval(watch);
      resolve();
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    // npm passes a signal to the shell between it and us, which ends without passing it on. The parent that is lost then
    // is the only sign, and a server that outlives it would keep the port. Outside of npm a lost parent means nothing.
    const underNpm = process.env['npm_lifecycle_event'] !== undefined;
    const watch = setInterval(() => {
      if (underNpm && process.ppid !== parent) stop();
    }, LOOK);
  });
}
