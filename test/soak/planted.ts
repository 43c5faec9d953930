// Leaks that are planted in the page to prove that the soak sees them: one thing is forgotten at each step. Each is handed over as a
// text, so it may use nothing from outside of itself.

export const PLANTED = {
  heap: () => {
    const kept: unknown[] = [];
    addEventListener('keydown', () => { kept.push(Array.from({ length: 500 }, Math.random)); });
  },
  nodes: () => {
    const kept: unknown[] = [];
    addEventListener('keydown', () => { kept.push(document.createElement('i')); });
  },
  listeners: () => {
    addEventListener('keydown', () => { addEventListener('storage', () => undefined); });
  },
  urls: () => {
    addEventListener('keydown', () => { URL.createObjectURL(new Blob()); });
  },
  marks: () => {
    addEventListener('keydown', () => { performance.mark('planted'); });
  },
} satisfies Readonly<Record<string, () => void>>;

export type Leak = keyof typeof PLANTED;

export function isLeak(name: string): name is Leak {
  return Object.hasOwn(PLANTED, name);
}
