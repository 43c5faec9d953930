// Errors that nobody has caught, and promises that failed with nobody waiting for them.
import { isForeign, type Fault } from '../core/recovery.ts';

/** Tells of each that comes from this app. */
export function watchFaults(onFault: (reason: string) => void): void {
  const tell = (fault: Fault): void => {
    if (!isForeign(fault, location.origin)) onFault(fault.message);
  };
  addEventListener('error', ({ message, filename, error }) => { tell({ message, file: filename, stack: stackOf(error) }); });
  addEventListener('unhandledrejection', ({ reason }) => { tell({ message: String(reason), file: '', stack: stackOf(reason) }); });
}

function stackOf(error: unknown): string {
  return error instanceof Error ? error.stack ?? '' : '';
}
