// Asks the browser not to clear what this device has stored when it needs room.

/** Firefox would ask whoever stands before the screen; it is left to staff there. */
export async function keepStorage(byStaff = false): Promise<void> {
  const storage = navigator.storage as StorageManager | undefined;
  if (!storage || (!byStaff && 'mozInnerScreenX' in globalThis)) return;
  if (!await storage.persisted().catch(() => true)) await storage.persist().catch(() => false);
}
