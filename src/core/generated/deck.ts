// Made from schemas/ by `npm run generate`. Do not edit.

/**
 * The place of the deck in the menu: numbers or words separated by dots, such as 1.5.3.
 */
export type DeckId = string
/**
 * The language of texts that are given as one string.
 */
export type Language = ("kk" | "ru" | "en")
/**
 * A text in one language (the deck's lang), or one text for each language.
 */
export type Text = (Words | WordsByLanguage)
/**
 * A text in the deck's own language.
 */
export type Words = string
/**
 * The name of the slide in an address: small Latin letters, digits and hyphens, a letter first.
 */
export type SlideId = string
/**
 * What leads on the slide; all that is filled is shown, whatever the block. cover: large words, with the picture beside them. text: the words. split: words and a picture, film or map, at equal widths. image, video, map: that one comes first, and beside words it is the larger part. facts: the rows of labels and values. auto: what follows from the filled fields.
 */
export type Block = ("auto" | "cover" | "text" | "split" | "image" | "video" | "map" | "facts")
/**
 * A text in one language (the deck's lang), or one text for each language.
 */
export type Text1 = (Words | WordsByLanguage)
/**
 * A text in one language (the deck's lang), or one text for each language.
 */
export type Text2 = (Words | WordsByLanguage)
/**
 * A text in one language (the deck's lang), or one text for each language.
 */
export type Text3 = (Words | WordsByLanguage)
/**
 * A text in one language (the deck's lang), or one text for each language.
 */
export type Text4 = (Words | WordsByLanguage)
/**
 * Rows of a label and its value.
 * 
 * @maxItems 200
 */
export type Facts = Fact[]
/**
 * A picture (avif, webp, png, jpg, gif or svg): its file, or its file with a description and a caption.
 */
export type Image = (MediaPath | ImageWithItsWords)
/**
 * A file beside the deck, or a rooted path (/img/logo.png) that is looked up in public/ first; empty where there is none yet.
 */
export type MediaPath = string
/**
 * A text in one language (the deck's lang), or one text for each language.
 */
export type Text5 = (Words | WordsByLanguage)
/**
 * A text in one language (the deck's lang), or one text for each language.
 */
export type Text6 = (Words | WordsByLanguage)
/**
 * A film: its file (MP4 with H.264 and AAC; WebM where the kiosk plays it), or its file with a poster and captions.
 */
export type Video = (MediaPath | VideoWithItsWords)
/**
 * A file beside the deck, or a rooted path (/img/logo.png) that is looked up in public/ first; empty where there is none yet.
 */
export type MediaPath1 = string
/**
 * A text in one language (the deck's lang), or one text for each language.
 */
export type Text7 = (Words | WordsByLanguage)
/**
 * The map of Kazakhstan: the codes to highlight ("KZ-71 KZ-75"), or values with a legend.
 */
export type Map = (UnitsToHighlight | MapWithValues)
/**
 * Codes of units, ISO 3166-2:KZ, separated by spaces or commas; empty where there is no map yet.
 */
export type UnitsToHighlight = string
/**
 * A text in one language (the deck's lang), or one text for each language.
 */
export type Text8 = (Words | WordsByLanguage)
/**
 * A text in one language (the deck's lang), or one text for each language.
 */
export type Text9 = (Words | WordsByLanguage)
/**
 * A text in one language (the deck's lang), or one text for each language.
 */
export type Text10 = (Words | WordsByLanguage)
/**
 * The slides in the order in which they are shown.
 * 
 * @minItems 1
 * @maxItems 500
 */
export type Slides = Slide[]

/**
 * An ordered list of slides under one dotted id.
 */
export interface Deck {
/**
 * The address of this schema, for editors that complete and check.
 */
$schema?: string
id: DeckId
lang?: Language
title: Text
slides: Slides
}
/**
 * The same text in Kazakh (kk), Russian (ru) and, if wanted, English (en).
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
/**
 * One entry of a deck. Its heart is six fields: title, block, image, video, map, text.
 */
export interface Slide {
id?: SlideId
block?: Block
title?: Text1
text?: Text2
facts?: Facts
image?: Image
video?: Video
map?: Map
notes?: Text10
}
/**
 * One row: a label and its value (Markdown).
 */
export interface Fact {
label: Text3
value: Text4
}
export interface ImageWithItsWords {
src: MediaPath
alt?: Text5
caption?: Text6
focus?: Focus
}
/**
 * The point that must stay in view when the picture is cropped: x and y from 0 to 1.
 */
export interface Focus {
/**
 * 0 is the left edge, 1 the right one.
 */
x: number
/**
 * 0 is the top edge, 1 the bottom one.
 */
y: number
}
export interface VideoWithItsWords {
src: MediaPath
poster?: MediaPath1
captions?: Captions
caption?: Text7
}
/**
 * A WebVTT file for each language.
 */
export interface Captions {
kk?: MediaPath
ru?: MediaPath
en?: MediaPath
}
export interface MapWithValues {
values: Values
legend?: Text8
unit?: Text9
details?: Details
}
/**
 * A number for each unit, by its code.
 */
export interface Values {
[k: string]: number
}
/**
 * A text for each unit, shown when a visitor touches its tile.
 */
export interface Details {
[k: string]: Text
}
