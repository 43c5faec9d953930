// Asks the browser not to clear what this device has stored when it needs room.

/** Not in Firefox, which would ask whoever stands before the screen. */
export async function keepStorage(): Promise<void> {
  const storage = navigator.storage as StorageManager | undefined;
  if (!storage || 'mozInnerScreenX' in globalThis) return;
  if (!await storage.persisted().catch(() => true)) await storage.persist().catch(() => false);
}
