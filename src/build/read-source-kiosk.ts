// What belongs to the whole: kiosk.json and its logo.
import { finding, locate } from '../core/finding.ts';
import type { Kiosk } from '../core/generated/kiosk.ts';
import { kioskFindings } from '../core/kiosk-findings.ts';
import type { Problem } from '../core/problem.ts';
import { readKiosk } from '../core/read-entries.ts';
import { readJson } from '../core/read-json.ts';
import { withoutEchoes } from '../core/readable.ts';
import { pictureFinding } from './read-source-decks.ts';
import { readText, shownPath } from './read-source-files.ts';
import { findMedia } from './read-source-media.ts';

export interface KioskFile {
  readonly json: Kiosk;
  readonly logo: string | null;
  readonly problems: readonly Problem[];
}

interface Place {
  readonly slidesFolder: string;
  readonly publicFolder: string;
  /** Of all decks; null where only some were read. */
  readonly ids: readonly string[] | null;
}

/** The defaults where the file does not fit; of what can be read of it, everything is told all the same. */
export async function readKioskFile(path: string | undefined, { slidesFolder, publicFolder, ids }: Place): Promise<KioskFile> {
  if (path === undefined) return { json: {}, logo: null, problems: [] };
  const file = shownPath(path);
  const reading = await readText(path);
  if (!reading.ok) return { json: {}, logo: null, problems: locate(file, '', [reading.finding]) };
  const { json, certain, causes, place } = readJson(reading.text);
  const { kiosk, findings, readable } = !certain ? { kiosk: {}, findings: [], readable: null } : readKiosk(json);
  const all = [...reading.findings, ...causes, ...findings, ...readable ? withoutEchoes(kioskFindings(readable.json, ids), readable) : []];
  const named = all.some(({ pointer }) => pointer === '/logo') ? '' : readable?.json.logo ?? '';
  const logo = named === '' ? null : await findMedia(named, [slidesFolder], publicFolder);
  const fault = logo === null ? null : await pictureFinding(logo, named, '/logo');
  if (fault) all.push(fault);
  if (named !== '' && logo === null) all.push(finding('media/missing', '/logo', { src: named }));
  const isBroken = causes.length > 0;
  return {
    json: isBroken ? {} : kiosk,
    logo: isBroken || fault || kiosk.logo === undefined ? null : logo,
    problems: locate(file, reading.text, all, place),
  };
}
