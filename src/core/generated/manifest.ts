// Made from schemas/ by `npm run generate`. Do not edit.

/**
 * The logo: a file beside kiosk.json, or a rooted path looked up in public/.
 */
export type MediaPath = string
/**
 * The languages that a visitor can choose; the first one is the default.
 * 
 * @minItems 1
 */
export type Languages = ("kk" | "ru" | "en")[]
/**
 * The place of the section in the menu, such as 1.5.
 */
export type DeckId = string
/**
 * Names of sections; their order here is their order in the menu.
 */
export type Sections = Section[]
/**
 * The place of the deck in the menu: numbers or words separated by dots, such as 1.5.3.
 */
export type DeckId1 = string

/**
 * Everything that a release holds, each file named by its SHA-256.
 */
export interface Manifest {
kiosk: Kiosk
logo?: FileEntry
brand?: Brand
/**
 * The decks that can be shown, where they are few.
 */
decks: DeckEntry[]
/**
 * Where there are many, the files that list them, so that a changed deck costs one list of some.
 */
lists: FileEntry[]
/**
 * The decks that can't, and why; a finished build has none.
 */
broken: BrokenEntry[]
}
/**
 * What belongs to the whole: the organisation, the languages, the sections, the times.
 */
export interface Kiosk {
/**
 * The address of this schema, for editors that complete and check.
 */
$schema?: string
title?: WordsByLanguage
logo?: MediaPath
languages?: Languages
/**
 * The colours to start with.
 */
theme?: ("light" | "dark" | "contrast")
sections?: Sections
session?: Session
attract?: Attract
autoplay?: Autoplay
staff?: Staff
check?: Check
}
/**
 * The name of the organisation.
 */
export interface WordsByLanguage {
/**
 * The text in Kazakh.
 */
kk?: string
/**
 * The text in Russian.
 */
ru?: string
/**
 * The text in English.
 */
en?: string
}
export interface Section {
id: DeckId
title: WordsByLanguage1
}
/**
 * The name of the section in the menu.
 */
export interface WordsByLanguage1 {
/**
 * The text in Kazakh.
 */
kk?: string
/**
 * The text in Russian.
 */
ru?: string
/**
 * The text in English.
 */
en?: string
}
/**
 * Times of a visit.
 */
export interface Session {
/**
 * Seconds without a touch after which a visitor is asked whether anybody is there; on a long page it is more.
 */
idleSeconds?: number
/**
 * The most seconds without a touch, however long the text of a page is.
 */
longestIdleSeconds?: number
/**
 * Seconds for an answer before the visit ends.
 */
askSeconds?: number
/**
 * How loud films are at the start of a visit, in per cent; they start without sound all the same.
 */
volume?: number
}
/**
 * What runs when nobody is there.
 */
export interface Attract {
/**
 * Slides to show in turn: the id of a deck, or of a deck and a slide, as 1.2 or 1.2/cover. Without them it is the first slide of each deck.
 * 
 * @maxItems 100
 */
slides?: string[]
/**
 * How long each of them stays, in seconds.
 */
seconds?: number
hours?: Hours
}
/**
 * The opening hours: outside of them the screen is black until somebody touches it.
 */
export interface Hours {
/**
 * When it opens, as 09:00.
 */
from: string
/**
 * When it closes, as 18:00.
 */
to: string
}
/**
 * For a screen that plays by itself.
 */
export interface Autoplay {
/**
 * The ids of the decks that run one after the other, again and again; a touch stops them until nobody is there.
 * 
 * @minItems 1
 * @maxItems 100
 */
decks: DeckId1[]
}
/**
 * The staff panel: seven taps in a corner of the screen open it.
 */
export interface Staff {
/**
 * The corner to tap.
 */
corner?: ("top-left" | "top-right" | "bottom-left" | "bottom-right")
pin?: Pin
}
/**
 * What a PIN is compared with, written by npm run pin; the PIN itself stands nowhere.
 */
export interface Pin {
/**
 * 16 random bytes, in hex.
 */
salt: string
/**
 * PBKDF2 with HMAC-SHA-256 of the PIN and the salt: 32 bytes, in hex.
 */
hash: string
/**
 * How many rounds PBKDF2 takes: more of them slow down whoever tries PINs, and the device too.
 */
iterations: number
}
/**
 * How the check judges the slides.
 */
export interface Check {
warnings?: Warnings
}
/**
 * Warnings that are judged in another way here, by their code, such as "text/raw-html".
 */
export interface Warnings {
[k: string]: Verdict
}
export interface Verdict {
/**
 * How the warning is judged now.
 */
as: ("error" | "off")
/**
 * Why, for whoever reads this next.
 */
reason: string
}
export interface FileEntry {
/**
 * SHA-256 of the bytes, in hex.
 */
hash: string
/**
 * The ending of the file's name.
 */
type: string
/**
 * Bytes.
 */
size: number
/**
 * Of a picture, px.
 */
width?: number
/**
 * Of a picture, px.
 */
height?: number
/**
 * Of a picture: the same in other widths and forms, the narrow ones first. The file itself is the widest WebP.
 */
variants?: FileEntry[]
/**
 * Of a file of more than 4 MiB: the SHA-256 of each 4 MiB of it, in order; the last piece is shorter.
 */
pieces?: string[]
/**
 * Of a picture: its colour at the top, in the middle and at the bottom, for the time until it has come.
 */
placeholder?: string
}
/**
 * The design tokens of the organisation, by theme.
 */
export interface Brand {
[k: string]: Tokens
}
/**
 * Plain values of design tokens: colours and numbers, nothing that a browser would fetch.
 */
export interface Tokens {
[k: string]: string
}
export interface DeckEntry {
id: DeckId1
title: WordsByLanguage2
/**
 * How many slides it has.
 */
slides: number
file: FileEntry1
cover?: FileEntry2
}
/**
 * The name of the deck.
 */
export interface WordsByLanguage2 {
/**
 * The text in Kazakh.
 */
kk?: string
/**
 * The text in Russian.
 */
ru?: string
/**
 * The text in English.
 */
en?: string
}
/**
 * The packed deck.
 */
export interface FileEntry1 {
/**
 * SHA-256 of the bytes, in hex.
 */
hash: string
/**
 * The ending of the file's name.
 */
type: string
/**
 * Bytes.
 */
size: number
/**
 * Of a picture, px.
 */
width?: number
/**
 * Of a picture, px.
 */
height?: number
/**
 * Of a picture: the same in other widths and forms, the narrow ones first. The file itself is the widest WebP.
 */
variants?: FileEntry[]
/**
 * Of a file of more than 4 MiB: the SHA-256 of each 4 MiB of it, in order; the last piece is shorter.
 */
pieces?: string[]
/**
 * Of a picture: its colour at the top, in the middle and at the bottom, for the time until it has come.
 */
placeholder?: string
}
/**
 * The first picture of the deck in the widths of a tile: it stands for the deck in the menu.
 */
export interface FileEntry2 {
/**
 * SHA-256 of the bytes, in hex.
 */
hash: string
/**
 * The ending of the file's name.
 */
type: string
/**
 * Bytes.
 */
size: number
/**
 * Of a picture, px.
 */
width?: number
/**
 * Of a picture, px.
 */
height?: number
/**
 * Of a picture: the same in other widths and forms, the narrow ones first. The file itself is the widest WebP.
 */
variants?: FileEntry[]
/**
 * Of a file of more than 4 MiB: the SHA-256 of each 4 MiB of it, in order; the last piece is shorter.
 */
pieces?: string[]
/**
 * Of a picture: its colour at the top, in the middle and at the bottom, for the time until it has come.
 */
placeholder?: string
}
export interface BrokenEntry {
id: DeckId1
/**
 * The file, as the editor knows it.
 */
file: string
/**
 * The first problem with its place, for staff.
 */
message: string
}
