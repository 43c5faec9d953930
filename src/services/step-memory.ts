// Keeps over a reload of the page what has been tried already. A browser that stores nothing for this origin refuses this too.

export interface StepMemory {
  /** Whether what is written now will be read after a reload. */
  readonly isKept: boolean;
  read(): string | null;
  /** False where it could not be kept. */
  write(text: string): boolean;
}

/** @param name of what is tried. */
export function openStepMemory(name: string): StepMemory {
  const key = `korme:${name}`;
  try {
    const { sessionStorage } = window;
    const kept = sessionStorage.getItem(key);
    sessionStorage.setItem(key, kept ?? '');
    return { isKept: true, read: () => kept, write: (text) => written(sessionStorage, key, text) };
  } catch {
    return { isKept: false, read: () => null, write: () => false };
  }
}

function written(storage: Storage, key: string, text: string): boolean {
  try {
    storage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
