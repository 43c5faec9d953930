// Keeps over a reload of the page what recovery has tried already. A browser that stores nothing for this origin refuses this too.

const KEY = 'korme:recovery';

export interface StepMemory {
  /** Whether what is written now will be read after a reload. */
  readonly isKept: boolean;
  read(): string | null;
  /** False where it could not be kept. */
  write(text: string): boolean;
}

export function openStepMemory(): StepMemory {
  try {
    const { sessionStorage } = window;
    const kept = sessionStorage.getItem(KEY);
    sessionStorage.setItem(KEY, kept ?? '');
    return { isKept: true, read: () => kept, write: (text) => written(sessionStorage, text) };
  } catch {
    return { isKept: false, read: () => null, write: () => false };
  }
}

function written(storage: Storage, text: string): boolean {
  try {
    storage.setItem(KEY, text);
    return true;
  } catch {
    return false;
  }
}
