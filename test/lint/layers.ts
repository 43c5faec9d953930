// Who may import whom: the one place where the layers of the house are written down (docs/architecture.md draws them).
import { dirname, relative, resolve } from 'node:path';
import type { NodeOf, Rule } from './rule.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** A place, and the places that it may import from besides itself; the longest match counts. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/core': [],
  'src/services': ['src/core'],
  'src/controllers': ['src/core'],
  'src/elements': ['src/core', 'src/controllers'],
  'src/locales': ['src/core'],
  'src/sw': ['src/core', 'src/services/clock.ts', 'src/services/dead-cache.ts', 'src/services/verified.ts'],
  'src/preview': ['src/core', 'src/elements', 'src/services', 'src/styles'],
  'src/main.ts': ['src'],
  'src/later.ts': ['src'],
  'src/build': ['src/core', 'vite.config.ts'],
  'src/cli': ['src/core', 'src/build', 'vite.config.ts', 'test', 'bench'],
  'vite.config.ts': ['src/build'],
  'test': ['src', 'bench', 'vite.config.ts'],
  'bench': ['src', 'test'],
};

/** The packages that the core may use: they run anywhere. */
const CORE_PACKAGES = ['marked', 'hyphen', 'hyphen/patterns/ru.js', 'd3-geo', 'geojson', 'topojson-client', 'topojson-specification'];

/**
 * Says why a file may not import something; null where it may.
 * @param from The importing file, relative to the project.
 * @param specifier What stands in the import.
 */
export function objection(from: string, specifier: string): string | null {
  const place = placeOf(from);
  if (!place) return null;
  if (!specifier.startsWith('.')) {
    if (place !== 'src/core' || CORE_PACKAGES.includes(specifier)) return null;
    return `src/core runs anywhere and uses no package but ${CORE_PACKAGES.join(', ')}, so not ${specifier}.`;
  }
  const to = relative(ROOT, resolve(ROOT, dirname(from), specifier)).replaceAll('\\', '/');
  const allowed = [place, ...MAY_IMPORT[place] ?? []];
  if (allowed.some((one) => isWithin(to, one))) return null;
  return `${place} may import from ${allowed.join(', ')}, so not ${to}.`;
}

function placeOf(file: string): string | undefined {
  return Object.keys(MAY_IMPORT).filter((place) => isWithin(file, place)).sort((a, b) => b.length - a.length)[0];
}

function isWithin(file: string, place: string): boolean {
  return file === place || file.startsWith(`${place}/`);
}

export const layers: Rule = {
  create(context) {
    const from = relative(ROOT, context.filename).replaceAll('\\', '/');
    const check = ({ source }: NodeOf<'ImportDeclaration' | 'ImportExpression' | 'ExportNamedDeclaration' | 'ExportAllDeclaration'>): void => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const message = objection(from, source.value);
      if (message) context.report({ message, node: source });
    };
    return { ImportDeclaration: check, ImportExpression: check, ExportNamedDeclaration: check, ExportAllDeclaration: check };
  },
};
