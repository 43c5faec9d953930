// Made from schemas/ by `npm run generate`. Do not edit.

export type MediaPath = string
/**
 * The languages that a visitor can choose; the first one is the default.
 * 
 * @minItems 1
 */
export type Languages = ("kk" | "ru" | "en")[]
/**
 * The place of the deck in the menu: numbers or words separated by dots, such as 1.5.3.
 */
export type DeckId = string
/**
 * Names of sections; their order here is their order in the menu.
 */
export type Sections = Section[]

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
check?: Check
}
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
title: WordsByLanguage
}
/**
 * Times of a visit.
 */
export interface Session {
/**
 * Seconds without a touch after which the menu returns.
 */
idleSeconds?: number
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
