// What belongs to the whole: kiosk.json and its logo.
import { finding, locate } from '../core/finding.ts';
import type { Kiosk } from '../core/generated/kiosk.ts';
import { kioskFindings, type SlidesOfDecks } from '../core/kiosk-findings.ts';
import type { Problem } from '../core/problem.ts';
import { readKiosk } from '../core/read-entries.ts';
import { readJson } from '../core/read-json.ts';
import { withoutEchoes } from '../core/readable.ts';
import { mediaFindings, type MediaFindings } from './media-findings.ts';
import { readText, shownPath } from './read-source-files.ts';
import { findMedia, nearestMedia } from './read-source-media.ts';

export interface KioskFile {
  readonly json: Kiosk;
  readonly logo: string | null;
  /** The file that it names as its logo, or probably means, shown or not. */
  readonly named: string | null;
  readonly problems: readonly Problem[];
}

interface Place {
  readonly slidesFolder: string;
  readonly publicFolder: string;
  /** Of all decks; null where only some were read. */
  readonly ids: readonly string[] | null;
  /** Of the decks that can be read. */
  readonly slides?: SlidesOfDecks;
}

const NOTHING: MediaFindings = { isLost: false, findings: [] };

/** What of the file can be read and fits, the defaults in place of the rest: one comma must not take the PIN of staff away. Every fault is told. */
export async function readKioskFile(path: string | undefined, { slidesFolder, publicFolder, ids, slides }: Place): Promise<KioskFile> {
  if (path === undefined) return { json: {}, logo: null, named: null, problems: [] };
  const file = shownPath(path);
  const reading = await readText(path);
  if (!reading.ok) return { json: {}, logo: null, named: null, problems: locate(file, '', [reading.finding]) };
  const { json, certain, causes, place } = readJson(reading.text);
  const { kiosk, findings, readable } = !certain ? { kiosk: {}, findings: [], readable: null } : readKiosk(json);
  const all = [...reading.findings, ...causes, ...findings, ...readable ? withoutEchoes(kioskFindings(readable.json, ids, slides), readable) : []];
  const named = all.some(({ pointer }) => pointer === '/logo') ? '' : readable?.json.logo ?? '';
  const logo = named === '' ? null : await findMedia(named, [slidesFolder], publicFolder);
  const { isLost, findings: ofLogo } = logo === null ? NOTHING : await mediaFindings(logo, { src: named, kind: 'image', pointer: '/logo' }, true);
  const near = named !== '' && logo === null ? await nearestMedia(named, 'image', [slidesFolder]) : null;
  all.push(...ofLogo);
  if (named !== '' && logo === null) all.push(finding('media/missing', '/logo', { src: named, suggestion: near?.src ?? null }));
  return {
    json: kiosk,
    logo: isLost || kiosk.logo === undefined ? null : logo,
    named: logo ?? near?.path ?? null,
    problems: locate(file, reading.text, all, place),
  };
}
