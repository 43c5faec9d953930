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
export type Words = string
/**
 * The name of the slide in an address: small Latin letters, digits and hyphens, a letter first.
 */
export type SlideId = string
/**
 * What leads on the slide; all that is filled is shown, whatever the block.
 */
export type Block = ("auto" | "cover" | "text" | "split" | "image" | "video" | "map" | "chart" | "facts" | "gallery" | "numbers" | "table" | "quote" | "timeline" | "people" | "compare" | "section")
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
 * The picture of the slide.
 */
export type Image = (MediaPath | ImageWithItsWords)
export type MediaPath = string
/**
 * The picture’s file beside the deck: avif, webp, png, jpg, gif or svg; empty where there is none yet.
 */
export type MediaPath1 = string
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
 * The film’s file beside the deck: MP4 with H.264 and AAC; empty where there is none yet.
 */
export type MediaPath2 = string
/**
 * The picture shown before the film starts.
 */
export type MediaPath3 = string
/**
 * Captions in Kazakh: a WebVTT file.
 */
export type MediaPath4 = string
/**
 * Captions in Russian: a WebVTT file.
 */
export type MediaPath5 = string
/**
 * Captions in English: a WebVTT file.
 */
export type MediaPath6 = string
/**
 * A text in one language (the deck's lang), or one text for each language.
 */
export type Text7 = (Words | WordsByLanguage)
/**
 * What happens when the film ends; where nothing is said, the slide stays.
 */
export type AtItsEnd = ("next" | "stay")
/**
 * The map of Kazakhstan: the codes to highlight ("KZ-71 KZ-75"), or values with a legend; or a map of the deck's own.
 */
export type Map = (UnitsToHighlight | MapWithValues)
export type UnitsToHighlight = string
/**
 * A file beside the deck with areas of its own: GeoJSON or TopoJSON in degrees of longitude and latitude.
 */
export type MediaPath7 = string
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
 * A text in one language (the deck's lang), or one text for each language.
 */
export type Text11 = (Words | WordsByLanguage)
/**
 * A text in one language (the deck's lang), or one text for each language.
 */
export type Text12 = (Words | WordsByLanguage)
/**
 * Places on the map of the deck's own.
 * 
 * @maxItems 60
 */
export type Markers = Marker[]
/**
 * A picture (avif, webp, png, jpg, gif or svg): its file, or its file with a description and a caption.
 */
export type Image1 = (MediaPath | ImageWithItsWords)
/**
 * Two to twelve pictures; a touch enlarges one.
 * 
 * @minItems 2
 * @maxItems 12
 */
export type Gallery = Image1[]
/**
 * A number, which is written as the language writes numbers, or a short text such as "1:4".
 */
export type Figure = (number | Text)
/**
 * A text in one language (the deck's lang), or one text for each language.
 */
export type Text13 = (Words | WordsByLanguage)
/**
 * A text in one language (the deck's lang), or one text for each language.
 */
export type Text14 = (Words | WordsByLanguage)
/**
 * One to six big figures, each with its label.
 * 
 * @minItems 1
 * @maxItems 6
 */
export type Numbers = BigNumber[]
/**
 * A text (Markdown), a number, or a list of texts, each on a line of its own.
 */
export type Cell = (number | Text15 | LinesOfACell)
/**
 * A text in one language (the deck's lang), or one text for each language.
 */
export type Text15 = (Words | WordsByLanguage)
/**
 * @minItems 0
 * @maxItems 30
 */
export type LinesOfACell = Text[]
/**
 * The names of the columns.
 * 
 * @minItems 1
 * @maxItems 24
 */
export type Head = Cell[]
/**
 * The cells of one row.
 * 
 * @minItems 1
 * @maxItems 24
 */
export type Row = Cell[]
/**
 * The rows; each is a list of cells, the first of which names the row.
 * 
 * @minItems 1
 * @maxItems 300
 */
export type Rows = Row[]
/**
 * A text in one language (the deck's lang), or one text for each language.
 */
export type Text16 = (Words | WordsByLanguage)
/**
 * A text in one language (the deck's lang), or one text for each language.
 */
export type Text17 = (Words | WordsByLanguage)
/**
 * A text in one language (the deck's lang), or one text for each language.
 */
export type Text18 = (Words | WordsByLanguage)
/**
 * A text in one language (the deck's lang), or one text for each language.
 */
export type Text19 = (Words | WordsByLanguage)
/**
 * A picture (avif, webp, png, jpg, gif or svg): its file, or its file with a description and a caption.
 */
export type Image2 = (MediaPath | ImageWithItsWords)
/**
 * A text in one language (the deck's lang), or one text for each language.
 */
export type Text20 = (Words | WordsByLanguage)
/**
 * A text in one language (the deck's lang), or one text for each language.
 */
export type Text21 = (Words | WordsByLanguage)
/**
 * A text in one language (the deck's lang), or one text for each language.
 */
export type Text22 = (Words | WordsByLanguage)
/**
 * A picture (avif, webp, png, jpg, gif or svg): its file, or its file with a description and a caption.
 */
export type Image3 = (MediaPath | ImageWithItsWords)
/**
 * What happened when, in the order in which it is told.
 * 
 * @minItems 1
 * @maxItems 100
 */
export type Timeline = Moment[]
/**
 * A text in one language (the deck's lang), or one text for each language.
 */
export type Text23 = (Words | WordsByLanguage)
/**
 * A text in one language (the deck's lang), or one text for each language.
 */
export type Text24 = (Words | WordsByLanguage)
/**
 * A text in one language (the deck's lang), or one text for each language.
 */
export type Text25 = (Words | WordsByLanguage)
/**
 * A picture (avif, webp, png, jpg, gif or svg): its file, or its file with a description and a caption.
 */
export type Image4 = (MediaPath | ImageWithItsWords)
/**
 * People with their portraits, names and roles.
 * 
 * @minItems 1
 * @maxItems 60
 */
export type People = Person[]
/**
 * A text in one language (the deck's lang), or one text for each language.
 */
export type Text26 = (Words | WordsByLanguage)
/**
 * A text in one language (the deck's lang), or one text for each language.
 */
export type Text27 = (Words | WordsByLanguage)
/**
 * A picture (avif, webp, png, jpg, gif or svg): its file, or its file with a description and a caption.
 */
export type Image5 = (MediaPath | ImageWithItsWords)
/**
 * Two sides, one beside the other.
 * 
 * @minItems 2
 * @maxItems 2
 */
export type Comparison = Side[]
/**
 * What the values belong to: years, places, parts.
 * 
 * @maxItems 60
 */
export type Labels = Text[]
/**
 * A text in one language (the deck's lang), or one text for each language.
 */
export type Text28 = (Words | WordsByLanguage)
/**
 * A number for each label; null where there is none.
 * 
 * @maxItems 60
 */
export type ValuesOfASeries = (number | null)[]
/**
 * Up to four rows of values; a donut has one.
 * 
 * @maxItems 4
 */
export type Series = SeriesOfValues[]
/**
 * A CSV file beside the deck: the first row holds the names of the series, the first column the labels. Columns headed kk, ru and en are labels in these languages.
 */
export type MediaPath8 = string
/**
 * A text in one language (the deck's lang), or one text for each language.
 */
export type Text29 = (Words | WordsByLanguage)
/**
 * A text in one language (the deck's lang), or one text for each language.
 */
export type Text30 = (Words | WordsByLanguage)
/**
 * The place of the deck in the menu: numbers or words separated by dots, such as 1.5.3.
 */
export type DeckId1 = string
/**
 * A text in one language (the deck's lang), or one text for each language.
 */
export type Text31 = (Words | WordsByLanguage)
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
gallery?: Gallery
numbers?: Numbers
table?: Table
quote?: Quote
timeline?: Timeline
people?: People
compare?: Comparison
chart?: Chart
section?: DeckId1
/**
 * Seconds that the slide stays where the screen plays by itself; without it, as long as it takes to read.
 */
duration?: number
notes?: Text31
}
/**
 * One row: a label and its value (Markdown).
 */
export interface Fact {
label: Text3
value: Text4
}
export interface ImageWithItsWords {
src: MediaPath1
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
src: MediaPath2
poster?: MediaPath3
captions?: Captions
caption?: Text7
then?: AtItsEnd
}
/**
 * A WebVTT file for each language; {} where nothing is said in the film.
 */
export interface Captions {
kk?: MediaPath4
ru?: MediaPath5
en?: MediaPath6
}
export interface MapWithValues {
geo?: MediaPath7
/**
 * The property of an area that values and details name it by; its id where this is absent.
 */
key?: string
name?: Text8
values?: Values
legend?: Text9
unit?: Text10
details?: Details
markers?: Markers
}
/**
 * A number for each unit, by its code or key.
 */
export interface Values {
[k: string]: number
}
/**
 * A text for each unit, shown when a visitor touches it.
 */
export interface Details {
[k: string]: Text
}
/**
 * A place with its name, and a text that is shown when a visitor touches it.
 */
export interface Marker {
/**
 * Degrees of longitude, east of Greenwich.
 */
lon: number
/**
 * Degrees of latitude, north of the equator.
 */
lat: number
label: Text11
text?: Text12
}
/**
 * One figure: its value, its unit, its label.
 */
export interface BigNumber {
value: Figure
unit?: Text13
label?: Text14
}
/**
 * A table whose cells are texts, numbers or lists of texts.
 */
export interface Table {
head?: Head
rows: Rows
caption?: Text16
}
/**
 * The words of somebody.
 */
export interface Quote {
text: Text17
author?: Text18
role?: Text19
image?: Image2
}
/**
 * One entry of a timeline.
 */
export interface Moment {
date: Text20
title?: Text21
text?: Text22
image?: Image3
}
/**
 * One person.
 */
export interface Person {
name: Text23
role?: Text24
text?: Text25
image?: Image4
}
/**
 * One side of a comparison.
 */
export interface Side {
title?: Text26
text?: Text27
image?: Image5
}
/**
 * Numbers drawn as bars, lines or a ring; a visitor can read them as a table too. They stand here or in a CSV file.
 */
export interface Chart {
/**
 * How the numbers are drawn.
 */
kind: ("bar" | "line" | "donut")
labels?: Labels
series?: Series
csv?: MediaPath8
unit?: Text29
caption?: Text30
}
export interface SeriesOfValues {
name?: Text28
values?: ValuesOfASeries
}
