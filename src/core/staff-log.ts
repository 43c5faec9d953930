// What happened on this device, for staff: the last events in a ring. Never a PIN, and nothing about visitors.

/** `note`: what a part of the program says in its own words. */
export type StaffEventKind = 'start' | 'release' | 'note' | 'error' | 'door' | 'in' | 'out' | 'pin-wrong' | 'pin-locked' | 'setting';

export interface StaffEvent {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly kind: StaffEventKind;
  readonly detail: string;
}

const KINDS: Readonly<Record<StaffEventKind, true>> = { start: true, release: true, note: true, error: true, door: true, in: true, out: true, 'pin-wrong': true, 'pin-locked': true, setting: true };

const EVENTS = 500;
/** Letters: an error may carry a whole page. */
const LONGEST = 300;

/** The events with a newer one; the oldest ones go. */
export function withEvent(events: readonly StaffEvent[], { at, kind, detail }: StaffEvent): readonly StaffEvent[] {
  return [...events.slice(1 - EVENTS), { at, kind, detail: detail.slice(0, LONGEST) }];
}

/** What a device kept; what makes no sense is left out. */
export function readEvents(value: unknown): readonly StaffEvent[] {
  return Array.isArray(value) ? value.filter(isEvent).slice(-EVENTS) : [];
}

function isEvent(value: unknown): value is StaffEvent {
  return typeof value === 'object' && value !== null && 'at' in value && Number.isSafeInteger(value.at)
    && 'kind' in value && typeof value.kind === 'string' && Object.hasOwn(KINDS, value.kind) && 'detail' in value && typeof value.detail === 'string';
}
