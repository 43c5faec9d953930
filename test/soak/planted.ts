// Leaks that are planted in the page to prove that the soak sees them: at each key something is forgotten. It is handed over as a text,
// so it may use nothing from outside of itself.

export function plantLeaks(): void {
  const kept: unknown[] = [];
  addEventListener('keydown', () => {
    kept.push(document.createElement('i'), Array.from({ length: 100 }, Math.random));
    addEventListener('storage', () => undefined);
    URL.createObjectURL(new Blob());
    performance.mark('planted');
  });
}
