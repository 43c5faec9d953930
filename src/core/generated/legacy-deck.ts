// Made from schemas/ by `npm run generate`. Do not edit.

/**
 * The form in which decks exist today: one language a file, all values strings.
 */
export interface LegacyDeck {
/**
 * A number, or a name.
 */
name?: (string | number)
/**
 * The dotted id of the deck.
 */
ID?: (string | number)
/**
 * The name of the organisation or section.
 */
logo_title?: (string | null)
/**
 * A rooted path of the logo.
 */
logo_path?: (string | null)
/**
 * Often wrong and never trusted.
 */
slide_max?: {
[k: string]: unknown
}
/**
 * Not used.
 */
slide_now?: {
[k: string]: unknown
}
/**
 * The slides.
 * 
 * @minItems 1
 * @maxItems 500
 */
content: LegacySlide[]
}
export interface LegacySlide {
/**
 * The heading.
 */
title?: (string | number | null)
/**
 * Carries no reliable meaning: read as auto.
 */
block?: (string | number | null)
/**
 * A rooted path of a picture.
 */
img_path?: (string | null)
/**
 * Another name of img_path.
 */
img?: (string | null)
/**
 * A path of a film.
 */
video?: (string | null)
/**
 * Codes of units to highlight.
 */
map?: (string | null)
/**
 * Plain text, as pasted from a word processor.
 */
text?: (string | number | null)
}
