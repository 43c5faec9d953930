// What happened on this device, newest last: kept in memory for staff, because a kiosk has no console that anyone reads.
import type { Clock } from '../core/clock.ts';

export interface LogEntry {
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly message: string;
}

export interface Log {
  note(message: string): void;
  entries(): readonly LogEntry[];
}

const CAPACITY = 200;

/** @param echo gets every message too: the console, in development. */
export function createLog(clock: Clock, echo?: (message: string) => void): Log {
  const kept: LogEntry[] = [];
  return {
    note(message) {
      kept.push({ time: clock.now(), message });
      if (kept.length > CAPACITY) kept.shift();
      echo?.(message);
    },
    entries: () => kept,
  };
}
