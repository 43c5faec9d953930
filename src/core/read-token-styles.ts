// Reads the one kind of CSS that Körme takes from staff: blocks of design tokens, for all themes or for one. Everything
// else is reported with its place, and nothing of it reaches a screen.
import { finding, type Finding } from './finding.ts';
import { THEMES, type Theme } from './theme.ts';

export type Scope = 'all' | Theme;

export interface Declaration {
  readonly scope: Scope;
  readonly name: string;
  readonly value: string;
  /** Where they stand in the text: UTF-16 units from 0. */
  readonly nameAt: number;
  readonly valueAt: number;
}

export interface TokenStyles {
  readonly declarations: readonly Declaration[];
  readonly findings: readonly Finding[];
}

/** Reports `brand/unknown-block` and `brand/unexpected`. */
export function readTokenStyles(source: string): TokenStyles {
  // Comments become spaces, so that every place stays where it was.
  const text = source.replace(/\/\*[^]*?(?:\*\/|$)/g, (comment) => comment.replace(/[^\n\r]/g, ' '));
  const declarations: Declaration[] = [];
  const findings: Finding[] = [];
  const block = /([^{}]*)\{([^{}]*(?:\{[^{}]*\}[^{}]*)*)\}/y;
  let end = 0;
  for (let found = block.exec(text); found; found = block.exec(text)) {
    const [whole, selector = '', body = ''] = found;
    const scope = scopeOf(selector.trim());
    if (scope === null) findings.push(finding('brand/unknown-block', '', { found: shortened(selector) }, found.index + indent(selector)));
    else readBody(body, found.index + selector.length + 1, scope);
    end = found.index + whole.length;
  }
  if (text.slice(end).trim() !== '') unexpected(text.slice(end), end);
  return { declarations, findings };

  function readBody(body: string, at: number, scope: Scope): void {
    let start = at;
    for (const line of body.split(';')) {
      const [, before = '', name = '', between = '', value = ''] = /^(\s*)([\w-]+)(\s*:\s*)([^{}:]*)$/.exec(line) ?? [];
      if (name !== '' && value.trim() !== '') {
        declarations.push({ scope, name, value: value.trim(), nameAt: start + before.length, valueAt: start + before.length + name.length + between.length });
      } else if (line.trim() !== '') unexpected(line, start);
      start += line.length + 1;
    }
  }

  function unexpected(piece: string, at: number): void {
    findings.push(finding('brand/unexpected', '', { found: shortened(piece) }, at + indent(piece)));
  }
}

/** `:root` is for all themes; `[theme='dark']` for one. */
function scopeOf(selector: string): Scope | null {
  if (/^:root(?:,\s*korme-app)?(?:,\s*korme-staff)?$/.test(selector)) return 'all';
  const [, name] = /^\[theme=(?:'(\w+)'|"(\w+)"|(\w+))\]$/.exec(selector)?.filter((part) => part !== undefined) ?? [];
  return THEMES.find((theme) => theme === name) ?? null;
}

function indent(piece: string): number {
  return piece.length - piece.trimStart().length;
}

function shortened(piece: string): string {
  const line = piece.trim().split(/[\n\r]/)[0]?.trim() ?? '';
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
