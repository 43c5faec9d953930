// The maps that a deck brings along, read as a device will read them, so that what is wrong is known before.
import { readFile } from 'node:fs/promises';
import { finding, type Finding } from '../core/finding.ts';
import { drawGeo } from '../core/geo-drawing.ts';
import { MAX_GEO_TEXT, readGeo } from '../core/geo.ts';
import type { Deck as DeckFile, MapWithValues } from '../core/generated/deck.ts';
import { pointerTo } from '../core/json-places.ts';
import { pick } from '../core/locale.ts';
import { normalise } from '../core/normalise.ts';
import { suggest } from '../core/suggestion.ts';

/** Reports `map/bad-geo`, `map/repeated-area`, `map/unknown-area` and `map/marker-outside`. */
export async function mapFindings(json: DeckFile, media: ReadonlyMap<string, string>): Promise<Finding[]> {
  if (!json.slides.some(({ map }) => typeof map === 'object' && map.geo)) return [];
  const found: Finding[] = [];
  const { slides } = normalise(json);
  for (const [index, { map }] of slides.entries()) {
    const path = map?.geo ? media.get(map.geo.src) : undefined;
    if (!map?.geo || path === undefined) continue;
    const pointer = `/slides/${index}/map`;
    const text = await readFile(path, 'utf8').catch(() => '');
    const reading = readGeo(text.slice(0, MAX_GEO_TEXT + 1), map.geo);
    if (!reading.ok) {
      found.push(finding('map/bad-geo', `${pointer}/geo`, { src: map.geo.src, fault: reading.fault }));
      continue;
    }
    found.push(...reading.repeated.map((key) => finding('map/repeated-area', `${pointer}/geo`, { found: key })));
    const keys = reading.map.units.map(({ key }) => key);
    const written = json.slides[index]?.map as MapWithValues;
    for (const field of ['values', 'details'] as const) {
      for (const key of Object.keys(written[field] ?? {})) {
        if (!keys.includes(key)) found.push(finding('map/unknown-area', pointerTo(`${pointer}/${field}`, key), { found: key, suggestion: suggest(key, keys) }, 'key'));
      }
    }
    const drawing = drawGeo(reading.map);
    for (const [number, { lon, lat, label }] of map.geo.markers.entries()) {
      if (!drawing.at(lon, lat)) found.push(finding('map/marker-outside', `${pointer}/markers/${number}`, { found: pick(label, 'kk')?.words ?? String(number + 1) }));
    }
  }
  return found;
}
