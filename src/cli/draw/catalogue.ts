// Which picture goes where: every drawn file of the project by its path.
import { districtMap } from './district.ts';
import { band, hangingBand, wreath } from './emblem.ts';
import { windMorning } from './film.ts';
import { districtLogo, mark, markToCut } from './mark.ts';
import { connectedVillage, serviceTiles, singleWindow } from './pictures/digital.ts';
import { solarField, windRidge } from './pictures/energy.ts';
import { feltRug } from './pictures/crafts.ts';
import { bookAsLand, readingYurt, shelves } from './pictures/library.ts';
import { LOOKS, portrait } from './pictures/people.ts';
import { crownFromBelow, fourRidges, sunrise } from './pictures/programme.ts';
import { bridge, roadLayers, roadToHorizon } from './pictures/roads.ts';
import { featherGrassClose, lakeCamp, rockDrawings } from './pictures/tourism.ts';
import { dripLine, fieldsFromAbove, fromSnowToField } from './pictures/water.ts';
import { feltPair, season, SEASONS } from './pictures/year.ts';
import * as colour from './palette.ts';

export interface Drawing {
  /** From the root of the project; its ending says the format. */
  readonly path: string;
  readonly draw: () => string;
  /** px; as large as it is drawn where absent. */
  readonly width?: number;
}

export const PICTURES: readonly Drawing[] = [
  { path: 'slides/1/sunrise.avif', draw: sunrise },
  { path: 'slides/1/crown.avif', draw: crownFromBelow },
  { path: 'slides/1/four-ridges.avif', draw: fourRidges },
  { path: 'slides/1.1/village.avif', draw: connectedVillage },
  { path: 'slides/1.1.1/tiles.avif', draw: serviceTiles },
  { path: 'slides/1.1.1/window.avif', draw: singleWindow },
  { path: 'slides/1.1.2/book.avif', draw: bookAsLand },
  { path: 'slides/1.1.2/shelves.webp', draw: shelves },
  { path: 'slides/1.1.2/reading-yurt.avif', draw: readingYurt },
  { path: 'slides/1.2.1/fields.avif', draw: fieldsFromAbove },
  { path: 'slides/1.2.1/snow-to-field.avif', draw: fromSnowToField },
  { path: 'slides/1.2.1/drip.avif', draw: dripLine },
  { path: 'slides/2.1/road.avif', draw: roadToHorizon },
  { path: 'slides/2.1/bridge.avif', draw: bridge },
  { path: 'slides/2.1/layers.webp', draw: roadLayers },
  { path: 'slides/2.2/wind.avif', draw: windRidge },
  { path: 'slides/2.2/solar.avif', draw: solarField },
  { path: 'slides/2.2/morning-poster.avif', draw: () => windMorning(0.55) },
  { path: 'slides/3.1/lake.avif', draw: lakeCamp },
  { path: 'slides/3.1/rocks.avif', draw: rockDrawings },
  { path: 'slides/3.1/feather-grass.avif', draw: featherGrassClose },
  { path: 'slides/legacy/rug.webp', draw: feltRug },
  { path: 'slides/4/ridge.avif', draw: () => season(SEASONS.tulips), width: 1000 },
  ...Object.entries(LOOKS).map(([name, look]) => ({ path: `slides/4.2/${name}.avif`, draw: () => portrait(look), width: 480 })),
  { path: 'slides/4.3/melt.avif', draw: () => season(SEASONS.thaw), width: 720 },
  { path: 'slides/4.3/fields.avif', draw: fieldsFromAbove, width: 720 },
  { path: 'slides/4.3/camp.avif', draw: lakeCamp, width: 1200 },
  { path: 'slides/4.3/book.avif', draw: bookAsLand, width: 720 },
  { path: 'slides/4.3/window.avif', draw: singleWindow, width: 720 },
  ...Object.entries(SEASONS).map(([name, look]) => ({ path: `slides/4.4/${name}.avif`, draw: () => season(look), width: 900 })),
  { path: 'slides/4.4/figure.avif', draw: () => feltPair(colour.deep, colour.straw), width: 560 },
  { path: 'slides/4.4/ground.avif', draw: () => feltPair(colour.straw, colour.deep), width: 560 },
];

export const ICONS: readonly Drawing[] = [
  { path: 'public/favicon.svg', draw: mark },
  { path: 'public/icon-192.png', draw: mark, width: 192 },
  { path: 'public/icon-512.png', draw: mark, width: 512 },
  { path: 'public/icon-maskable-512.png', draw: markToCut, width: 512 },
  { path: 'public/apple-touch-icon.png', draw: markToCut, width: 180 },
  { path: 'slides/logo.svg', draw: districtLogo },
];

export const MAPS: readonly Drawing[] = [{ path: 'slides/1.2.1/okrugs.topojson', draw: districtMap }];

/** What the screens are adorned with; the theme colours it. */
export const ORNAMENT: readonly Drawing[] = [
  { path: 'src/elements/ornament/band.svg', draw: band },
  { path: 'src/elements/ornament/hanging-band.svg', draw: hangingBand },
  { path: 'src/elements/ornament/wreath.svg', draw: wreath },
];

export const FILM = 'slides/2.2/morning.mp4';
