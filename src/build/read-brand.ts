// The colours of an organisation: slides/brand.css, held against Körme's own.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readBrand, type Brand } from '../core/brand.ts';
import { locate } from '../core/finding.ts';
import type { Problem } from '../core/problem.ts';
import { readText, shownPath } from './read-source-files.ts';

export const BRAND_FILE = 'brand.css';
const OWN_STYLES = join(import.meta.dirname, '../styles/tokens.css');

export interface BrandFileReading {
  readonly brand: Brand | null;
  readonly problems: readonly Problem[];
}

/** A brand with a fault is left out as a whole: half of one could not be read on a screen. */
export async function readBrandFile(path: string): Promise<BrandFileReading> {
  if (!existsSync(path)) return { brand: null, problems: [] };
  const file = shownPath(path);
  const reading = await readText(path);
  if (!reading.ok) return { brand: null, problems: locate(file, '', [reading.finding]) };
  const { brand, findings } = readBrand(reading.text, await readFile(OWN_STYLES, 'utf8'));
  return { brand: findings.length > 0 ? null : brand, problems: locate(file, reading.text, [...reading.findings, ...findings]) };
}
