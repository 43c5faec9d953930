// Made from schemas/ by `npm run generate`. Do not edit.
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var require_ucs2length = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));
const validate = validate20;
var validator_default = validate20;
const schema31 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "deck.schema.json",
	"title": "Deck",
	"description": "An ordered list of slides under one dotted id.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"id",
		"title",
		"slides"
	],
	"properties": {
		"$schema": {
			"description": "The address of this schema, for editors that complete and check.",
			"type": "string"
		},
		"id": {
			"$ref": "slide.schema.json#/$defs/deckId",
			"description": "The place of the deck in the menu: numbers or words separated by dots, such as 1.5.3."
		},
		"lang": {
			"title": "Language",
			"description": "The language of texts that are given as one string.",
			"enum": [
				"kk",
				"ru",
				"en"
			]
		},
		"title": {
			"$ref": "slide.schema.json#/$defs/text",
			"description": "The name of the deck in the menu."
		},
		"slides": {
			"title": "Slides",
			"description": "The slides in the order in which they are shown.",
			"type": "array",
			"minItems": 1,
			"maxItems": 500,
			"items": { "$ref": "slide.schema.json" }
		}
	}
};
const func2 = require_ucs2length().default;
const pattern18 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]*(?:\\.[A-Za-z0-9][A-Za-z0-9-]*)*$", "u");
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate94.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (typeof data === "string") {
		if (func2(data) > 2e4) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/words/maxLength",
				keyword: "maxLength",
				params: { limit: 2e4 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/$defs/words/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs5 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/wordsByLanguage/minProperties",
				keyword: "minProperties",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "kk" || key0 === "ru" || key0 === "en")) {
			const err3 = {
				instancePath,
				schemaPath: "#/$defs/wordsByLanguage/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.kk !== void 0) {
			let data0 = data.kk;
			if (typeof data0 === "string") {
				if (func2(data0) > 2e4) {
					const err4 = {
						instancePath: instancePath + "/kk",
						schemaPath: "#/$defs/wordsByLanguage/properties/kk/maxLength",
						keyword: "maxLength",
						params: { limit: 2e4 }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/kk",
					schemaPath: "#/$defs/wordsByLanguage/properties/kk/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.ru !== void 0) {
			let data1 = data.ru;
			if (typeof data1 === "string") {
				if (func2(data1) > 2e4) {
					const err6 = {
						instancePath: instancePath + "/ru",
						schemaPath: "#/$defs/wordsByLanguage/properties/ru/maxLength",
						keyword: "maxLength",
						params: { limit: 2e4 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/ru",
					schemaPath: "#/$defs/wordsByLanguage/properties/ru/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.en !== void 0) {
			let data2 = data.en;
			if (typeof data2 === "string") {
				if (func2(data2) > 2e4) {
					const err8 = {
						instancePath: instancePath + "/en",
						schemaPath: "#/$defs/wordsByLanguage/properties/en/maxLength",
						keyword: "maxLength",
						params: { limit: 2e4 }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/en",
					schemaPath: "#/$defs/wordsByLanguage/properties/en/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/$defs/wordsByLanguage/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	var _valid0 = _errs5 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var props0 = true;
	if (!valid0) {
		const err11 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {}
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate94.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate94.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const schema32 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "slide.schema.json",
	"title": "Slide",
	"description": "One entry of a deck. Its heart is six fields: title, block, image, video, map, text.",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"id": { "$ref": "#/$defs/slideId" },
		"block": { "$ref": "#/$defs/block" },
		"title": {
			"$ref": "#/$defs/text",
			"description": "The heading of the slide."
		},
		"text": {
			"$ref": "#/$defs/text",
			"description": "The body of the slide, in Markdown."
		},
		"facts": {
			"title": "Facts",
			"description": "Rows of a label and its value.",
			"type": "array",
			"maxItems": 200,
			"items": { "$ref": "#/$defs/fact" }
		},
		"image": {
			"$ref": "#/$defs/image",
			"description": "The picture of the slide."
		},
		"video": {
			"title": "Video",
			"description": "A film: its file (MP4 with H.264 and AAC; WebM where the kiosk plays it), or its file with a poster and captions.",
			"anyOf": [{ "$ref": "#/$defs/mediaPath" }, { "$ref": "#/$defs/videoParts" }]
		},
		"map": {
			"title": "Map",
			"description": "The map of Kazakhstan: the codes to highlight (\"KZ-71 KZ-75\"), or values with a legend; or a map of the deck's own.",
			"anyOf": [{ "$ref": "#/$defs/mapCodes" }, { "$ref": "#/$defs/mapParts" }]
		},
		"gallery": {
			"title": "Gallery",
			"description": "Two to twelve pictures; a touch enlarges one.",
			"type": "array",
			"minItems": 2,
			"maxItems": 12,
			"items": { "$ref": "#/$defs/image" }
		},
		"numbers": {
			"title": "Numbers",
			"description": "One to six big figures, each with its label.",
			"type": "array",
			"minItems": 1,
			"maxItems": 6,
			"items": { "$ref": "#/$defs/bigNumber" }
		},
		"table": { "$ref": "#/$defs/table" },
		"quote": { "$ref": "#/$defs/quote" },
		"timeline": {
			"title": "Timeline",
			"description": "What happened when, in the order in which it is told.",
			"type": "array",
			"minItems": 1,
			"maxItems": 100,
			"items": { "$ref": "#/$defs/moment" }
		},
		"people": {
			"title": "People",
			"description": "People with their portraits, names and roles.",
			"type": "array",
			"minItems": 1,
			"maxItems": 60,
			"items": { "$ref": "#/$defs/person" }
		},
		"compare": {
			"title": "Comparison",
			"description": "Two sides, one beside the other.",
			"type": "array",
			"minItems": 2,
			"maxItems": 2,
			"items": { "$ref": "#/$defs/side" }
		},
		"chart": { "$ref": "#/$defs/chart" },
		"section": {
			"$ref": "#/$defs/deckId",
			"description": "The section whose decks and sections are shown as tiles; with \"block\": \"section\" alone it is the deck's own."
		},
		"duration": {
			"description": "Seconds that the slide stays where the screen plays by itself; without it, as long as it takes to read.",
			"type": "integer",
			"minimum": 3,
			"maximum": 3600
		},
		"notes": {
			"$ref": "#/$defs/text",
			"description": "Notes for the presenter; never shown to visitors."
		}
	},
	"$defs": {
		"deckId": {
			"title": "Deck id",
			"description": "The place of the deck in the menu: numbers or words separated by dots, such as 1.5.3.",
			"type": "string",
			"pattern": "^[A-Za-z0-9][A-Za-z0-9-]*(?:\\.[A-Za-z0-9][A-Za-z0-9-]*)*$",
			"maxLength": 80
		},
		"slideId": {
			"title": "Slide id",
			"description": "The name of the slide in an address: small Latin letters, digits and hyphens, a letter first.",
			"type": "string",
			"pattern": "^[a-z][a-z0-9-]*$",
			"maxLength": 60
		},
		"block": {
			"title": "Block",
			"description": "What leads on the slide; all that is filled is shown, whatever the block.",
			"enum": [
				"auto",
				"cover",
				"text",
				"split",
				"image",
				"video",
				"map",
				"chart",
				"facts",
				"gallery",
				"numbers",
				"table",
				"quote",
				"timeline",
				"people",
				"compare",
				"section"
			]
		},
		"text": {
			"title": "Text",
			"description": "A text in one language (the deck's lang), or one text for each language.",
			"anyOf": [{ "$ref": "#/$defs/words" }, { "$ref": "#/$defs/wordsByLanguage" }]
		},
		"words": {
			"title": "Words",
			"$comment": "A text in the deck's own language.",
			"type": "string",
			"maxLength": 2e4
		},
		"wordsByLanguage": {
			"title": "Words by language",
			"$comment": "The same text in Kazakh (kk), Russian (ru) and, if wanted, English (en).",
			"type": "object",
			"additionalProperties": false,
			"minProperties": 1,
			"properties": {
				"kk": {
					"description": "The text in Kazakh.",
					"type": "string",
					"maxLength": 2e4
				},
				"ru": {
					"description": "The text in Russian.",
					"type": "string",
					"maxLength": 2e4
				},
				"en": {
					"description": "The text in English.",
					"type": "string",
					"maxLength": 2e4
				}
			}
		},
		"mediaPath": {
			"title": "Media path",
			"$comment": "A file beside the deck, or a rooted path (/img/logo.png) that is looked up in public/ first; empty where there is none yet.",
			"type": "string",
			"maxLength": 200,
			"pattern": "^(?!//)(?!(?:[^/]*/)*\\.\\.(?:/|$))[^\\\\:?#\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$"
		},
		"fact": {
			"title": "Fact",
			"description": "One row: a label and its value (Markdown).",
			"type": "object",
			"additionalProperties": false,
			"required": ["label", "value"],
			"properties": {
				"label": {
					"$ref": "#/$defs/text",
					"description": "What the row is about."
				},
				"value": {
					"$ref": "#/$defs/text",
					"description": "What there is to say, in Markdown."
				}
			}
		},
		"imageParts": {
			"title": "Image with its words",
			"type": "object",
			"additionalProperties": false,
			"required": ["src"],
			"properties": {
				"src": {
					"$ref": "#/$defs/mediaPath",
					"description": "The picture’s file beside the deck: avif, webp, png, jpg, gif or svg; empty where there is none yet."
				},
				"alt": {
					"$ref": "#/$defs/text",
					"description": "What the picture shows, for those who can't see it; empty (\"\") for a mere ornament."
				},
				"caption": {
					"$ref": "#/$defs/text",
					"description": "A line below the picture."
				},
				"focus": {
					"title": "Focus",
					"description": "The point that must stay in view when the picture is cropped: x and y from 0 to 1.",
					"type": "object",
					"additionalProperties": false,
					"required": ["x", "y"],
					"properties": {
						"x": {
							"description": "0 is the left edge, 1 the right one.",
							"type": "number",
							"minimum": 0,
							"maximum": 1
						},
						"y": {
							"description": "0 is the top edge, 1 the bottom one.",
							"type": "number",
							"minimum": 0,
							"maximum": 1
						}
					}
				}
			}
		},
		"videoParts": {
			"title": "Video with its words",
			"type": "object",
			"additionalProperties": false,
			"required": ["src"],
			"properties": {
				"src": {
					"$ref": "#/$defs/mediaPath",
					"description": "The film’s file beside the deck: MP4 with H.264 and AAC; empty where there is none yet."
				},
				"poster": {
					"$ref": "#/$defs/mediaPath",
					"description": "The picture shown before the film starts."
				},
				"captions": {
					"title": "Captions",
					"description": "A WebVTT file for each language; {} where nothing is said in the film.",
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"kk": {
							"$ref": "#/$defs/mediaPath",
							"description": "Captions in Kazakh: a WebVTT file."
						},
						"ru": {
							"$ref": "#/$defs/mediaPath",
							"description": "Captions in Russian: a WebVTT file."
						},
						"en": {
							"$ref": "#/$defs/mediaPath",
							"description": "Captions in English: a WebVTT file."
						}
					}
				},
				"caption": {
					"$ref": "#/$defs/text",
					"description": "A line below the film."
				},
				"then": {
					"title": "At its end",
					"description": "What happens when the film ends; where nothing is said, the slide stays.",
					"enum": ["next", "stay"]
				}
			}
		},
		"mapCodes": {
			"title": "Units to highlight",
			"$comment": "Codes of units, ISO 3166-2:KZ, separated by spaces or commas; empty where there is no map yet.",
			"type": "string",
			"pattern": "^(?:KZ-(?:1[015]|19|2[37]|3[1359]|4[37]|5[59]|6[123]|7[159])(?:[\\s,]+KZ-(?:1[015]|19|2[37]|3[1359]|4[37]|5[59]|6[123]|7[159]))*)?$",
			"maxLength": 400
		},
		"unitCode": {
			"title": "Unit of Kazakhstan",
			"description": "ISO 3166-2:KZ, the 20 units after the reform of 2022.",
			"enum": [
				"KZ-10",
				"KZ-11",
				"KZ-15",
				"KZ-19",
				"KZ-23",
				"KZ-27",
				"KZ-31",
				"KZ-33",
				"KZ-35",
				"KZ-39",
				"KZ-43",
				"KZ-47",
				"KZ-55",
				"KZ-59",
				"KZ-61",
				"KZ-62",
				"KZ-63",
				"KZ-71",
				"KZ-75",
				"KZ-79"
			]
		},
		"mapParts": {
			"title": "Map with values",
			"$comment": "Without geo: the units of Kazakhstan by their codes. With geo: the areas of that file by their keys.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"geo": {
					"$ref": "#/$defs/mediaPath",
					"description": "A file beside the deck with areas of its own: GeoJSON or TopoJSON in degrees of longitude and latitude."
				},
				"key": {
					"description": "The property of an area that values and details name it by; its id where this is absent.",
					"type": "string",
					"maxLength": 80
				},
				"name": {
					"$ref": "#/$defs/text",
					"description": "The property that holds the name of an area, for each language; name_kk, name_ru and name where this is absent."
				},
				"values": {
					"title": "Values",
					"description": "A number for each unit, by its code or key.",
					"type": "object",
					"propertyNames": { "pattern": "^(?!__|constructor$|prototype$)" },
					"minProperties": 1,
					"maxProperties": 400,
					"additionalProperties": {
						"type": "number",
						"minimum": -0xe8d4a51000,
						"maximum": 0xe8d4a51000
					}
				},
				"legend": {
					"$ref": "#/$defs/text",
					"description": "What the values mean."
				},
				"unit": {
					"$ref": "#/$defs/text",
					"description": "The unit of measure, shown after each value."
				},
				"details": {
					"title": "Details",
					"description": "A text for each unit, shown when a visitor touches it.",
					"type": "object",
					"propertyNames": { "pattern": "^(?!__|constructor$|prototype$)" },
					"maxProperties": 400,
					"additionalProperties": { "$ref": "#/$defs/text" }
				},
				"markers": {
					"title": "Markers",
					"description": "Places on the map of the deck's own.",
					"type": "array",
					"maxItems": 60,
					"items": { "$ref": "#/$defs/marker" }
				}
			},
			"if": { "required": ["geo"] },
			"else": {
				"required": ["values"],
				"properties": {
					"values": { "propertyNames": { "$ref": "#/$defs/unitCode" } },
					"details": { "propertyNames": { "$ref": "#/$defs/unitCode" } }
				}
			}
		},
		"marker": {
			"title": "Marker",
			"description": "A place with its name, and a text that is shown when a visitor touches it.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"lon",
				"lat",
				"label"
			],
			"properties": {
				"lon": {
					"description": "Degrees of longitude, east of Greenwich.",
					"type": "number",
					"minimum": -180,
					"maximum": 180
				},
				"lat": {
					"description": "Degrees of latitude, north of the equator.",
					"type": "number",
					"minimum": -90,
					"maximum": 90
				},
				"label": {
					"$ref": "#/$defs/text",
					"description": "The name of the place."
				},
				"text": {
					"$ref": "#/$defs/text",
					"description": "What there is to say about it."
				}
			}
		},
		"chart": {
			"title": "Chart",
			"description": "Numbers drawn as bars, lines or a ring; a visitor can read them as a table too. They stand here or in a CSV file.",
			"type": "object",
			"additionalProperties": false,
			"required": ["kind"],
			"properties": {
				"kind": {
					"description": "How the numbers are drawn.",
					"enum": [
						"bar",
						"line",
						"donut"
					]
				},
				"labels": {
					"title": "Labels",
					"description": "What the values belong to: years, places, parts.",
					"type": "array",
					"maxItems": 60,
					"items": { "$ref": "#/$defs/text" }
				},
				"series": {
					"title": "Series",
					"description": "Up to four rows of values; a donut has one.",
					"type": "array",
					"maxItems": 4,
					"items": { "$ref": "#/$defs/series" }
				},
				"csv": {
					"$ref": "#/$defs/mediaPath",
					"description": "A CSV file beside the deck: the first row holds the names of the series, the first column the labels. Columns headed kk, ru and en are labels in these languages."
				},
				"unit": {
					"$ref": "#/$defs/text",
					"description": "The unit of measure, shown with the values."
				},
				"caption": {
					"$ref": "#/$defs/text",
					"description": "What the values mean."
				}
			}
		},
		"series": {
			"title": "Series of values",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"name": {
					"$ref": "#/$defs/text",
					"description": "What this series is called."
				},
				"values": {
					"title": "Values of a series",
					"description": "A number for each label; null where there is none.",
					"type": "array",
					"maxItems": 60,
					"items": {
						"type": ["number", "null"],
						"minimum": -0xe8d4a51000,
						"maximum": 0xe8d4a51000
					}
				}
			}
		},
		"image": {
			"title": "Image",
			"description": "A picture (avif, webp, png, jpg, gif or svg): its file, or its file with a description and a caption.",
			"anyOf": [{ "$ref": "#/$defs/mediaPath" }, { "$ref": "#/$defs/imageParts" }]
		},
		"bigNumber": {
			"title": "Big number",
			"description": "One figure: its value, its unit, its label.",
			"type": "object",
			"additionalProperties": false,
			"required": ["value"],
			"properties": {
				"value": {
					"title": "Figure",
					"description": "A number, which is written as the language writes numbers, or a short text such as \"1:4\".",
					"anyOf": [{
						"type": "number",
						"minimum": -0x38d7ea4c68000,
						"maximum": 0x38d7ea4c68000
					}, { "$ref": "#/$defs/text" }]
				},
				"unit": {
					"$ref": "#/$defs/text",
					"description": "The unit of measure, after the figure."
				},
				"label": {
					"$ref": "#/$defs/text",
					"description": "What the figure means."
				}
			}
		},
		"table": {
			"title": "Table",
			"description": "A table whose cells are texts, numbers or lists of texts.",
			"type": "object",
			"additionalProperties": false,
			"required": ["rows"],
			"properties": {
				"head": {
					"title": "Head",
					"description": "The names of the columns.",
					"type": "array",
					"minItems": 1,
					"maxItems": 24,
					"items": { "$ref": "#/$defs/cell" }
				},
				"rows": {
					"title": "Rows",
					"description": "The rows; each is a list of cells, the first of which names the row.",
					"type": "array",
					"minItems": 1,
					"maxItems": 300,
					"items": {
						"title": "Row",
						"description": "The cells of one row.",
						"type": "array",
						"minItems": 1,
						"maxItems": 24,
						"items": { "$ref": "#/$defs/cell" }
					}
				},
				"caption": {
					"$ref": "#/$defs/text",
					"description": "A line below the table."
				}
			}
		},
		"cell": {
			"title": "Cell",
			"description": "A text (Markdown), a number, or a list of texts, each on a line of its own.",
			"anyOf": [
				{
					"type": "number",
					"minimum": -0x38d7ea4c68000,
					"maximum": 0x38d7ea4c68000
				},
				{ "$ref": "#/$defs/text" },
				{
					"title": "Lines of a cell",
					"$comment": "Texts, each on a line of its own.",
					"type": "array",
					"minItems": 0,
					"maxItems": 30,
					"items": { "$ref": "#/$defs/text" }
				}
			]
		},
		"quote": {
			"title": "Quote",
			"description": "The words of somebody.",
			"type": "object",
			"additionalProperties": false,
			"required": ["text"],
			"properties": {
				"text": {
					"$ref": "#/$defs/text",
					"description": "The words, without quotation marks, in Markdown."
				},
				"author": {
					"$ref": "#/$defs/text",
					"description": "Whose words they are."
				},
				"role": {
					"$ref": "#/$defs/text",
					"description": "Who that is."
				},
				"image": {
					"$ref": "#/$defs/image",
					"description": "A portrait."
				}
			}
		},
		"moment": {
			"title": "Moment",
			"description": "One entry of a timeline.",
			"type": "object",
			"additionalProperties": false,
			"required": ["date"],
			"properties": {
				"date": {
					"$ref": "#/$defs/text",
					"description": "When it was, in any form: \"1991\", \"2024 жылғы мамыр\"."
				},
				"title": {
					"$ref": "#/$defs/text",
					"description": "What it was."
				},
				"text": {
					"$ref": "#/$defs/text",
					"description": "What there is to say, in Markdown."
				},
				"image": {
					"$ref": "#/$defs/image",
					"description": "A picture of it."
				}
			}
		},
		"person": {
			"title": "Person",
			"description": "One person.",
			"type": "object",
			"additionalProperties": false,
			"required": ["name"],
			"properties": {
				"name": {
					"$ref": "#/$defs/text",
					"description": "The name."
				},
				"role": {
					"$ref": "#/$defs/text",
					"description": "The post or the part that the person has."
				},
				"text": {
					"$ref": "#/$defs/text",
					"description": "What there is to say, in Markdown."
				},
				"image": {
					"$ref": "#/$defs/image",
					"description": "A portrait."
				}
			}
		},
		"side": {
			"title": "Side",
			"description": "One side of a comparison.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"title": {
					"$ref": "#/$defs/text",
					"description": "What this side is."
				},
				"text": {
					"$ref": "#/$defs/text",
					"description": "What there is to say, in Markdown."
				},
				"image": {
					"$ref": "#/$defs/image",
					"description": "A picture of it."
				}
			}
		}
	}
};
const schema34 = {
	"title": "Block",
	"description": "What leads on the slide; all that is filled is shown, whatever the block.",
	"enum": [
		"auto",
		"cover",
		"text",
		"split",
		"image",
		"video",
		"map",
		"chart",
		"facts",
		"gallery",
		"numbers",
		"table",
		"quote",
		"timeline",
		"people",
		"compare",
		"section"
	]
};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[a-z][a-z0-9-]*$", "u");
const pattern5 = new RegExp("^(?!//)(?!(?:[^/]*/)*\\.\\.(?:/|$))[^\\\\:?#\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$", "u");
const pattern13 = new RegExp("^(?:KZ-(?:1[015]|19|2[37]|3[1359]|4[37]|5[59]|6[123]|7[159])(?:[\\s,]+KZ-(?:1[015]|19|2[37]|3[1359]|4[37]|5[59]|6[123]|7[159]))*)?$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate22.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (typeof data === "string") {
		if (func2(data) > 2e4) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/words/maxLength",
				keyword: "maxLength",
				params: { limit: 2e4 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/$defs/words/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs5 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/wordsByLanguage/minProperties",
				keyword: "minProperties",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "kk" || key0 === "ru" || key0 === "en")) {
			const err3 = {
				instancePath,
				schemaPath: "#/$defs/wordsByLanguage/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.kk !== void 0) {
			let data0 = data.kk;
			if (typeof data0 === "string") {
				if (func2(data0) > 2e4) {
					const err4 = {
						instancePath: instancePath + "/kk",
						schemaPath: "#/$defs/wordsByLanguage/properties/kk/maxLength",
						keyword: "maxLength",
						params: { limit: 2e4 }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/kk",
					schemaPath: "#/$defs/wordsByLanguage/properties/kk/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.ru !== void 0) {
			let data1 = data.ru;
			if (typeof data1 === "string") {
				if (func2(data1) > 2e4) {
					const err6 = {
						instancePath: instancePath + "/ru",
						schemaPath: "#/$defs/wordsByLanguage/properties/ru/maxLength",
						keyword: "maxLength",
						params: { limit: 2e4 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/ru",
					schemaPath: "#/$defs/wordsByLanguage/properties/ru/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.en !== void 0) {
			let data2 = data.en;
			if (typeof data2 === "string") {
				if (func2(data2) > 2e4) {
					const err8 = {
						instancePath: instancePath + "/en",
						schemaPath: "#/$defs/wordsByLanguage/properties/en/maxLength",
						keyword: "maxLength",
						params: { limit: 2e4 }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/en",
					schemaPath: "#/$defs/wordsByLanguage/properties/en/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/$defs/wordsByLanguage/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	var _valid0 = _errs5 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var props0 = true;
	if (!valid0) {
		const err11 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {}
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate22.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate22.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate25.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.label === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "label" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.value === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "value" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "label" || key0 === "value")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.label !== void 0) {
			if (!validate22(data.label, {
				instancePath: instancePath + "/label",
				parentData: data,
				parentDataProperty: "label",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.value !== void 0) {
			if (!validate22(data.value, {
				instancePath: instancePath + "/value",
				parentData: data,
				parentDataProperty: "value",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate25.errors = vErrors;
	return errors === 0;
}
validate25.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate30.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.src === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "src" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "src" || key0 === "alt" || key0 === "caption" || key0 === "focus")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.src !== void 0) {
			let data0 = data.src;
			if (typeof data0 === "string") {
				if (func2(data0) > 200) {
					const err2 = {
						instancePath: instancePath + "/src",
						schemaPath: "#/$defs/mediaPath/maxLength",
						keyword: "maxLength",
						params: { limit: 200 }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (!pattern5.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/src",
						schemaPath: "#/$defs/mediaPath/pattern",
						keyword: "pattern",
						params: { pattern: "^(?!//)(?!(?:[^/]*/)*\\.\\.(?:/|$))[^\\\\:?#\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/src",
					schemaPath: "#/$defs/mediaPath/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.alt !== void 0) {
			if (!validate22(data.alt, {
				instancePath: instancePath + "/alt",
				parentData: data,
				parentDataProperty: "alt",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.caption !== void 0) {
			if (!validate22(data.caption, {
				instancePath: instancePath + "/caption",
				parentData: data,
				parentDataProperty: "caption",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.focus !== void 0) {
			let data3 = data.focus;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3.x === void 0) {
					const err5 = {
						instancePath: instancePath + "/focus",
						schemaPath: "#/properties/focus/required",
						keyword: "required",
						params: { missingProperty: "x" }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data3.y === void 0) {
					const err6 = {
						instancePath: instancePath + "/focus",
						schemaPath: "#/properties/focus/required",
						keyword: "required",
						params: { missingProperty: "y" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				for (const key1 in data3) if (!(key1 === "x" || key1 === "y")) {
					const err7 = {
						instancePath: instancePath + "/focus",
						schemaPath: "#/properties/focus/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data3.x !== void 0) {
					let data4 = data3.x;
					if (typeof data4 == "number" && isFinite(data4)) {
						if (data4 > 1 || isNaN(data4)) {
							const err8 = {
								instancePath: instancePath + "/focus/x",
								schemaPath: "#/properties/focus/properties/x/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data4 < 0 || isNaN(data4)) {
							const err9 = {
								instancePath: instancePath + "/focus/x",
								schemaPath: "#/properties/focus/properties/x/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/focus/x",
							schemaPath: "#/properties/focus/properties/x/type",
							keyword: "type",
							params: { type: "number" }
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				if (data3.y !== void 0) {
					let data5 = data3.y;
					if (typeof data5 == "number" && isFinite(data5)) {
						if (data5 > 1 || isNaN(data5)) {
							const err11 = {
								instancePath: instancePath + "/focus/y",
								schemaPath: "#/properties/focus/properties/y/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (data5 < 0 || isNaN(data5)) {
							const err12 = {
								instancePath: instancePath + "/focus/y",
								schemaPath: "#/properties/focus/properties/y/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/focus/y",
							schemaPath: "#/properties/focus/properties/y/type",
							keyword: "type",
							params: { type: "number" }
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/focus",
					schemaPath: "#/properties/focus/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	validate30.errors = vErrors;
	return errors === 0;
}
validate30.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate29.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (typeof data === "string") {
		if (func2(data) > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/mediaPath/maxLength",
				keyword: "maxLength",
				params: { limit: 200 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern5.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/mediaPath/pattern",
				keyword: "pattern",
				params: { pattern: "^(?!//)(?!(?:[^/]*/)*\\.\\.(?:/|$))[^\\\\:?#\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/$defs/mediaPath/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs5 = errors;
	if (!validate30(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate30.errors : append(vErrors, validate30.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs5 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var props0 = true;
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {}
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate29.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate29.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const schema44 = {
	"title": "Video with its words",
	"type": "object",
	"additionalProperties": false,
	"required": ["src"],
	"properties": {
		"src": {
			"$ref": "#/$defs/mediaPath",
			"description": "The film’s file beside the deck: MP4 with H.264 and AAC; empty where there is none yet."
		},
		"poster": {
			"$ref": "#/$defs/mediaPath",
			"description": "The picture shown before the film starts."
		},
		"captions": {
			"title": "Captions",
			"description": "A WebVTT file for each language; {} where nothing is said in the film.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"kk": {
					"$ref": "#/$defs/mediaPath",
					"description": "Captions in Kazakh: a WebVTT file."
				},
				"ru": {
					"$ref": "#/$defs/mediaPath",
					"description": "Captions in Russian: a WebVTT file."
				},
				"en": {
					"$ref": "#/$defs/mediaPath",
					"description": "Captions in English: a WebVTT file."
				}
			}
		},
		"caption": {
			"$ref": "#/$defs/text",
			"description": "A line below the film."
		},
		"then": {
			"title": "At its end",
			"description": "What happens when the film ends; where nothing is said, the slide stays.",
			"enum": ["next", "stay"]
		}
	}
};
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate35.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.src === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "src" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "src" || key0 === "poster" || key0 === "captions" || key0 === "caption" || key0 === "then")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.src !== void 0) {
			let data0 = data.src;
			if (typeof data0 === "string") {
				if (func2(data0) > 200) {
					const err2 = {
						instancePath: instancePath + "/src",
						schemaPath: "#/$defs/mediaPath/maxLength",
						keyword: "maxLength",
						params: { limit: 200 }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (!pattern5.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/src",
						schemaPath: "#/$defs/mediaPath/pattern",
						keyword: "pattern",
						params: { pattern: "^(?!//)(?!(?:[^/]*/)*\\.\\.(?:/|$))[^\\\\:?#\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/src",
					schemaPath: "#/$defs/mediaPath/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.poster !== void 0) {
			let data1 = data.poster;
			if (typeof data1 === "string") {
				if (func2(data1) > 200) {
					const err5 = {
						instancePath: instancePath + "/poster",
						schemaPath: "#/$defs/mediaPath/maxLength",
						keyword: "maxLength",
						params: { limit: 200 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (!pattern5.test(data1)) {
					const err6 = {
						instancePath: instancePath + "/poster",
						schemaPath: "#/$defs/mediaPath/pattern",
						keyword: "pattern",
						params: { pattern: "^(?!//)(?!(?:[^/]*/)*\\.\\.(?:/|$))[^\\\\:?#\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/poster",
					schemaPath: "#/$defs/mediaPath/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.captions !== void 0) {
			let data2 = data.captions;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				for (const key1 in data2) if (!(key1 === "kk" || key1 === "ru" || key1 === "en")) {
					const err8 = {
						instancePath: instancePath + "/captions",
						schemaPath: "#/properties/captions/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data2.kk !== void 0) {
					let data3 = data2.kk;
					if (typeof data3 === "string") {
						if (func2(data3) > 200) {
							const err9 = {
								instancePath: instancePath + "/captions/kk",
								schemaPath: "#/$defs/mediaPath/maxLength",
								keyword: "maxLength",
								params: { limit: 200 }
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (!pattern5.test(data3)) {
							const err10 = {
								instancePath: instancePath + "/captions/kk",
								schemaPath: "#/$defs/mediaPath/pattern",
								keyword: "pattern",
								params: { pattern: "^(?!//)(?!(?:[^/]*/)*\\.\\.(?:/|$))[^\\\\:?#\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					} else {
						const err11 = {
							instancePath: instancePath + "/captions/kk",
							schemaPath: "#/$defs/mediaPath/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				if (data2.ru !== void 0) {
					let data4 = data2.ru;
					if (typeof data4 === "string") {
						if (func2(data4) > 200) {
							const err12 = {
								instancePath: instancePath + "/captions/ru",
								schemaPath: "#/$defs/mediaPath/maxLength",
								keyword: "maxLength",
								params: { limit: 200 }
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (!pattern5.test(data4)) {
							const err13 = {
								instancePath: instancePath + "/captions/ru",
								schemaPath: "#/$defs/mediaPath/pattern",
								keyword: "pattern",
								params: { pattern: "^(?!//)(?!(?:[^/]*/)*\\.\\.(?:/|$))[^\\\\:?#\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/captions/ru",
							schemaPath: "#/$defs/mediaPath/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				if (data2.en !== void 0) {
					let data5 = data2.en;
					if (typeof data5 === "string") {
						if (func2(data5) > 200) {
							const err15 = {
								instancePath: instancePath + "/captions/en",
								schemaPath: "#/$defs/mediaPath/maxLength",
								keyword: "maxLength",
								params: { limit: 200 }
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						if (!pattern5.test(data5)) {
							const err16 = {
								instancePath: instancePath + "/captions/en",
								schemaPath: "#/$defs/mediaPath/pattern",
								keyword: "pattern",
								params: { pattern: "^(?!//)(?!(?:[^/]*/)*\\.\\.(?:/|$))[^\\\\:?#\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					} else {
						const err17 = {
							instancePath: instancePath + "/captions/en",
							schemaPath: "#/$defs/mediaPath/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/captions",
					schemaPath: "#/properties/captions/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.caption !== void 0) {
			if (!validate22(data.caption, {
				instancePath: instancePath + "/caption",
				parentData: data,
				parentDataProperty: "caption",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.then !== void 0) {
			let data7 = data.then;
			if (!(data7 === "next" || data7 === "stay")) {
				const err19 = {
					instancePath: instancePath + "/then",
					schemaPath: "#/properties/then/enum",
					keyword: "enum",
					params: { allowedValues: schema44.properties.then.enum }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
	} else {
		const err20 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err20];
		else vErrors.push(err20);
		errors++;
	}
	validate35.errors = vErrors;
	return errors === 0;
}
validate35.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema52 = {
	"title": "Unit of Kazakhstan",
	"description": "ISO 3166-2:KZ, the 20 units after the reform of 2022.",
	"enum": [
		"KZ-10",
		"KZ-11",
		"KZ-15",
		"KZ-19",
		"KZ-23",
		"KZ-27",
		"KZ-31",
		"KZ-33",
		"KZ-35",
		"KZ-39",
		"KZ-43",
		"KZ-47",
		"KZ-55",
		"KZ-59",
		"KZ-61",
		"KZ-62",
		"KZ-63",
		"KZ-71",
		"KZ-75",
		"KZ-79"
	]
};
const pattern15 = new RegExp("^(?!__|constructor$|prototype$)", "u");
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate43.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.lon === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "lon" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.lat === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "lat" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.label === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "label" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "lon" || key0 === "lat" || key0 === "label" || key0 === "text")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.lon !== void 0) {
			let data0 = data.lon;
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 180 || isNaN(data0)) {
					const err4 = {
						instancePath: instancePath + "/lon",
						schemaPath: "#/properties/lon/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 180
						}
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data0 < -180 || isNaN(data0)) {
					const err5 = {
						instancePath: instancePath + "/lon",
						schemaPath: "#/properties/lon/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: -180
						}
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/lon",
					schemaPath: "#/properties/lon/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.lat !== void 0) {
			let data1 = data.lat;
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 90 || isNaN(data1)) {
					const err7 = {
						instancePath: instancePath + "/lat",
						schemaPath: "#/properties/lat/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 90
						}
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data1 < -90 || isNaN(data1)) {
					const err8 = {
						instancePath: instancePath + "/lat",
						schemaPath: "#/properties/lat/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: -90
						}
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/lat",
					schemaPath: "#/properties/lat/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.label !== void 0) {
			if (!validate22(data.label, {
				instancePath: instancePath + "/label",
				parentData: data,
				parentDataProperty: "label",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.text !== void 0) {
			if (!validate22(data.text, {
				instancePath: instancePath + "/text",
				parentData: data,
				parentDataProperty: "text",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate43.errors = vErrors;
	return errors === 0;
}
validate43.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate38.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs2 = errors;
	let valid0 = true;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.geo === void 0 && "geo") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	errors = _errs2;
	if (vErrors !== null) {
		if (_errs2) vErrors.length = _errs2;
		else vErrors = null;
	}
	if (!_valid0) {
		const _errs4 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.values === void 0) {
				const err1 = {
					instancePath,
					schemaPath: "#/else/required",
					keyword: "required",
					params: { missingProperty: "values" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.values !== void 0) {
				let data0 = data.values;
				if (data0 && typeof data0 == "object" && !Array.isArray(data0)) for (const key0 in data0) {
					const _errs6 = errors;
					if (!(key0 === "KZ-10" || key0 === "KZ-11" || key0 === "KZ-15" || key0 === "KZ-19" || key0 === "KZ-23" || key0 === "KZ-27" || key0 === "KZ-31" || key0 === "KZ-33" || key0 === "KZ-35" || key0 === "KZ-39" || key0 === "KZ-43" || key0 === "KZ-47" || key0 === "KZ-55" || key0 === "KZ-59" || key0 === "KZ-61" || key0 === "KZ-62" || key0 === "KZ-63" || key0 === "KZ-71" || key0 === "KZ-75" || key0 === "KZ-79")) {
						const err2 = {
							instancePath: instancePath + "/values",
							schemaPath: "#/$defs/unitCode/enum",
							keyword: "enum",
							params: { allowedValues: schema52.enum },
							propertyName: key0
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
					if (!(_errs6 === errors)) {
						const err3 = {
							instancePath: instancePath + "/values",
							schemaPath: "#/else/properties/values/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key0 }
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
			}
			if (data.details !== void 0) {
				let data1 = data.details;
				if (data1 && typeof data1 == "object" && !Array.isArray(data1)) for (const key1 in data1) {
					const _errs9 = errors;
					if (!(key1 === "KZ-10" || key1 === "KZ-11" || key1 === "KZ-15" || key1 === "KZ-19" || key1 === "KZ-23" || key1 === "KZ-27" || key1 === "KZ-31" || key1 === "KZ-33" || key1 === "KZ-35" || key1 === "KZ-39" || key1 === "KZ-43" || key1 === "KZ-47" || key1 === "KZ-55" || key1 === "KZ-59" || key1 === "KZ-61" || key1 === "KZ-62" || key1 === "KZ-63" || key1 === "KZ-71" || key1 === "KZ-75" || key1 === "KZ-79")) {
						const err4 = {
							instancePath: instancePath + "/details",
							schemaPath: "#/$defs/unitCode/enum",
							keyword: "enum",
							params: { allowedValues: schema52.enum },
							propertyName: key1
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
					if (!(_errs9 === errors)) {
						const err5 = {
							instancePath: instancePath + "/details",
							schemaPath: "#/else/properties/details/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 }
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
			}
		}
		var _valid0 = _errs4 === errors;
		valid0 = _valid0;
		if (valid0) {
			var props0 = {};
			props0.values = true;
			props0.details = true;
		}
	}
	if (!valid0) {
		const err6 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: "else" }
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key2 in data) if (!(key2 === "geo" || key2 === "key" || key2 === "name" || key2 === "values" || key2 === "legend" || key2 === "unit" || key2 === "details" || key2 === "markers")) {
			const err7 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key2 }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.geo !== void 0) {
			let data2 = data.geo;
			if (typeof data2 === "string") {
				if (func2(data2) > 200) {
					const err8 = {
						instancePath: instancePath + "/geo",
						schemaPath: "#/$defs/mediaPath/maxLength",
						keyword: "maxLength",
						params: { limit: 200 }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (!pattern5.test(data2)) {
					const err9 = {
						instancePath: instancePath + "/geo",
						schemaPath: "#/$defs/mediaPath/pattern",
						keyword: "pattern",
						params: { pattern: "^(?!//)(?!(?:[^/]*/)*\\.\\.(?:/|$))[^\\\\:?#\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/geo",
					schemaPath: "#/$defs/mediaPath/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.key !== void 0) {
			let data3 = data.key;
			if (typeof data3 === "string") {
				if (func2(data3) > 80) {
					const err11 = {
						instancePath: instancePath + "/key",
						schemaPath: "#/properties/key/maxLength",
						keyword: "maxLength",
						params: { limit: 80 }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/key",
					schemaPath: "#/properties/key/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.name !== void 0) {
			if (!validate22(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.values !== void 0) {
			let data5 = data.values;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (Object.keys(data5).length > 400) {
					const err13 = {
						instancePath: instancePath + "/values",
						schemaPath: "#/properties/values/maxProperties",
						keyword: "maxProperties",
						params: { limit: 400 }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (Object.keys(data5).length < 1) {
					const err14 = {
						instancePath: instancePath + "/values",
						schemaPath: "#/properties/values/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				for (const key3 in data5) {
					const _errs21 = errors;
					if (typeof key3 === "string") {
						if (!pattern15.test(key3)) {
							const err15 = {
								instancePath: instancePath + "/values",
								schemaPath: "#/properties/values/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^(?!__|constructor$|prototype$)" },
								propertyName: key3
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
					}
					if (!(_errs21 === errors)) {
						const err16 = {
							instancePath: instancePath + "/values",
							schemaPath: "#/properties/values/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key3 }
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				for (const key4 in data5) {
					let data6 = data5[key4];
					if (typeof data6 == "number" && isFinite(data6)) {
						if (data6 > 0xe8d4a51000 || isNaN(data6)) {
							const err17 = {
								instancePath: instancePath + "/values/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/values/additionalProperties/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 0xe8d4a51000
								}
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
						if (data6 < -0xe8d4a51000 || isNaN(data6)) {
							const err18 = {
								instancePath: instancePath + "/values/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/values/additionalProperties/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: -0xe8d4a51000
								}
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
					} else {
						const err19 = {
							instancePath: instancePath + "/values/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/values/additionalProperties/type",
							keyword: "type",
							params: { type: "number" }
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/values",
					schemaPath: "#/properties/values/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.legend !== void 0) {
			if (!validate22(data.legend, {
				instancePath: instancePath + "/legend",
				parentData: data,
				parentDataProperty: "legend",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.unit !== void 0) {
			if (!validate22(data.unit, {
				instancePath: instancePath + "/unit",
				parentData: data,
				parentDataProperty: "unit",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.details !== void 0) {
			let data9 = data.details;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				if (Object.keys(data9).length > 400) {
					const err21 = {
						instancePath: instancePath + "/details",
						schemaPath: "#/properties/details/maxProperties",
						keyword: "maxProperties",
						params: { limit: 400 }
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				for (const key5 in data9) {
					const _errs29 = errors;
					if (typeof key5 === "string") {
						if (!pattern15.test(key5)) {
							const err22 = {
								instancePath: instancePath + "/details",
								schemaPath: "#/properties/details/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^(?!__|constructor$|prototype$)" },
								propertyName: key5
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
					}
					if (!(_errs29 === errors)) {
						const err23 = {
							instancePath: instancePath + "/details",
							schemaPath: "#/properties/details/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key5 }
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
				for (const key6 in data9) if (!validate22(data9[key6], {
					instancePath: instancePath + "/details/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data9,
					parentDataProperty: key6,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
					errors = vErrors.length;
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/details",
					schemaPath: "#/properties/details/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.markers !== void 0) {
			let data11 = data.markers;
			if (Array.isArray(data11)) {
				if (data11.length > 60) {
					const err25 = {
						instancePath: instancePath + "/markers",
						schemaPath: "#/properties/markers/maxItems",
						keyword: "maxItems",
						params: { limit: 60 }
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				const len0 = data11.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate43(data11[i0], {
					instancePath: instancePath + "/markers/" + i0,
					parentData: data11,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate43.errors : append(vErrors, validate43.errors);
					errors = vErrors.length;
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/markers",
					schemaPath: "#/properties/markers/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
	} else {
		const err27 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err27];
		else vErrors.push(err27);
		errors++;
	}
	validate38.errors = vErrors;
	return errors === 0;
}
validate38.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate49.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.value === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "value" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "value" || key0 === "unit" || key0 === "label")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.value !== void 0) {
			let data0 = data.value;
			const _errs3 = errors;
			let valid1 = false;
			const _errs4 = errors;
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 0x38d7ea4c68000 || isNaN(data0)) {
					const err2 = {
						instancePath: instancePath + "/value",
						schemaPath: "#/properties/value/anyOf/0/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 0x38d7ea4c68000
						}
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0 < -0x38d7ea4c68000 || isNaN(data0)) {
					const err3 = {
						instancePath: instancePath + "/value",
						schemaPath: "#/properties/value/anyOf/0/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: -0x38d7ea4c68000
						}
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/value",
					schemaPath: "#/properties/value/anyOf/0/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			var _valid0 = _errs4 === errors;
			valid1 = valid1 || _valid0;
			const _errs6 = errors;
			if (!validate22(data0, {
				instancePath: instancePath + "/value",
				parentData: data,
				parentDataProperty: "value",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs6 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err5 = {
					instancePath: instancePath + "/value",
					schemaPath: "#/properties/value/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			} else {
				errors = _errs3;
				if (vErrors !== null) {
					if (_errs3) vErrors.length = _errs3;
					else vErrors = null;
				}
			}
		}
		if (data.unit !== void 0) {
			if (!validate22(data.unit, {
				instancePath: instancePath + "/unit",
				parentData: data,
				parentDataProperty: "unit",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.label !== void 0) {
			if (!validate22(data.label, {
				instancePath: instancePath + "/label",
				parentData: data,
				parentDataProperty: "label",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate49.errors = vErrors;
	return errors === 0;
}
validate49.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate55.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (typeof data == "number" && isFinite(data)) {
		if (data > 0x38d7ea4c68000 || isNaN(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 0x38d7ea4c68000
				}
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data < -0x38d7ea4c68000 || isNaN(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/0/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: -0x38d7ea4c68000
				}
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/anyOf/0/type",
			keyword: "type",
			params: { type: "number" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs3 = errors;
	if (!validate22(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
		errors = vErrors.length;
	} else var props0 = validate22.evaluated.props;
	var _valid0 = _errs3 === errors;
	valid0 = valid0 || _valid0;
	const _errs4 = errors;
	if (Array.isArray(data)) {
		if (data.length > 30) {
			const err3 = {
				instancePath,
				schemaPath: "#/anyOf/2/maxItems",
				keyword: "maxItems",
				params: { limit: 30 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.length < 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/anyOf/2/minItems",
				keyword: "minItems",
				params: { limit: 0 }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate22(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
			errors = vErrors.length;
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/anyOf/2/type",
			keyword: "type",
			params: { type: "array" }
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	var _valid0 = _errs4 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var items0 = true;
	if (!valid0) {
		const err6 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {}
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate55.errors = vErrors;
	evaluated0.props = props0;
	evaluated0.items = items0;
	return errors === 0;
}
validate55.evaluated = {
	"dynamicProps": true,
	"dynamicItems": true
};
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate54.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.rows === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rows" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "head" || key0 === "rows" || key0 === "caption")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.head !== void 0) {
			let data0 = data.head;
			if (Array.isArray(data0)) {
				if (data0.length > 24) {
					const err2 = {
						instancePath: instancePath + "/head",
						schemaPath: "#/properties/head/maxItems",
						keyword: "maxItems",
						params: { limit: 24 }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0.length < 1) {
					const err3 = {
						instancePath: instancePath + "/head",
						schemaPath: "#/properties/head/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate55(data0[i0], {
					instancePath: instancePath + "/head/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate55.errors : append(vErrors, validate55.errors);
					errors = vErrors.length;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/head",
					schemaPath: "#/properties/head/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.rows !== void 0) {
			let data2 = data.rows;
			if (Array.isArray(data2)) {
				if (data2.length > 300) {
					const err5 = {
						instancePath: instancePath + "/rows",
						schemaPath: "#/properties/rows/maxItems",
						keyword: "maxItems",
						params: { limit: 300 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data2.length < 1) {
					const err6 = {
						instancePath: instancePath + "/rows",
						schemaPath: "#/properties/rows/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				const len1 = data2.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data3 = data2[i1];
					if (Array.isArray(data3)) {
						if (data3.length > 24) {
							const err7 = {
								instancePath: instancePath + "/rows/" + i1,
								schemaPath: "#/properties/rows/items/maxItems",
								keyword: "maxItems",
								params: { limit: 24 }
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (data3.length < 1) {
							const err8 = {
								instancePath: instancePath + "/rows/" + i1,
								schemaPath: "#/properties/rows/items/minItems",
								keyword: "minItems",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						const len2 = data3.length;
						for (let i2 = 0; i2 < len2; i2++) if (!validate55(data3[i2], {
							instancePath: instancePath + "/rows/" + i1 + "/" + i2,
							parentData: data3,
							parentDataProperty: i2,
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate55.errors : append(vErrors, validate55.errors);
							errors = vErrors.length;
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/rows/" + i1,
							schemaPath: "#/properties/rows/items/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/rows",
					schemaPath: "#/properties/rows/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.caption !== void 0) {
			if (!validate22(data.caption, {
				instancePath: instancePath + "/caption",
				parentData: data,
				parentDataProperty: "caption",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate54.errors = vErrors;
	return errors === 0;
}
validate54.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate62.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.text === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "text" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "text" || key0 === "author" || key0 === "role" || key0 === "image")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.text !== void 0) {
			if (!validate22(data.text, {
				instancePath: instancePath + "/text",
				parentData: data,
				parentDataProperty: "text",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.author !== void 0) {
			if (!validate22(data.author, {
				instancePath: instancePath + "/author",
				parentData: data,
				parentDataProperty: "author",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.role !== void 0) {
			if (!validate22(data.role, {
				instancePath: instancePath + "/role",
				parentData: data,
				parentDataProperty: "role",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.image !== void 0) {
			if (!validate29(data.image, {
				instancePath: instancePath + "/image",
				parentData: data,
				parentDataProperty: "image",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate29.errors : append(vErrors, validate29.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate62.errors = vErrors;
	return errors === 0;
}
validate62.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate68.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.date === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "date" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "date" || key0 === "title" || key0 === "text" || key0 === "image")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.date !== void 0) {
			if (!validate22(data.date, {
				instancePath: instancePath + "/date",
				parentData: data,
				parentDataProperty: "date",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.title !== void 0) {
			if (!validate22(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.text !== void 0) {
			if (!validate22(data.text, {
				instancePath: instancePath + "/text",
				parentData: data,
				parentDataProperty: "text",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.image !== void 0) {
			if (!validate29(data.image, {
				instancePath: instancePath + "/image",
				parentData: data,
				parentDataProperty: "image",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate29.errors : append(vErrors, validate29.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate68.errors = vErrors;
	return errors === 0;
}
validate68.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate74.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "role" || key0 === "text" || key0 === "image")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name !== void 0) {
			if (!validate22(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.role !== void 0) {
			if (!validate22(data.role, {
				instancePath: instancePath + "/role",
				parentData: data,
				parentDataProperty: "role",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.text !== void 0) {
			if (!validate22(data.text, {
				instancePath: instancePath + "/text",
				parentData: data,
				parentDataProperty: "text",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.image !== void 0) {
			if (!validate29(data.image, {
				instancePath: instancePath + "/image",
				parentData: data,
				parentDataProperty: "image",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate29.errors : append(vErrors, validate29.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate74.errors = vErrors;
	return errors === 0;
}
validate74.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate80.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "title" || key0 === "text" || key0 === "image")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.title !== void 0) {
			if (!validate22(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.text !== void 0) {
			if (!validate22(data.text, {
				instancePath: instancePath + "/text",
				parentData: data,
				parentDataProperty: "text",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.image !== void 0) {
			if (!validate29(data.image, {
				instancePath: instancePath + "/image",
				parentData: data,
				parentDataProperty: "image",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate29.errors : append(vErrors, validate29.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate80.errors = vErrors;
	return errors === 0;
}
validate80.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema63 = {
	"title": "Chart",
	"description": "Numbers drawn as bars, lines or a ring; a visitor can read them as a table too. They stand here or in a CSV file.",
	"type": "object",
	"additionalProperties": false,
	"required": ["kind"],
	"properties": {
		"kind": {
			"description": "How the numbers are drawn.",
			"enum": [
				"bar",
				"line",
				"donut"
			]
		},
		"labels": {
			"title": "Labels",
			"description": "What the values belong to: years, places, parts.",
			"type": "array",
			"maxItems": 60,
			"items": { "$ref": "#/$defs/text" }
		},
		"series": {
			"title": "Series",
			"description": "Up to four rows of values; a donut has one.",
			"type": "array",
			"maxItems": 4,
			"items": { "$ref": "#/$defs/series" }
		},
		"csv": {
			"$ref": "#/$defs/mediaPath",
			"description": "A CSV file beside the deck: the first row holds the names of the series, the first column the labels. Columns headed kk, ru and en are labels in these languages."
		},
		"unit": {
			"$ref": "#/$defs/text",
			"description": "The unit of measure, shown with the values."
		},
		"caption": {
			"$ref": "#/$defs/text",
			"description": "What the values mean."
		}
	}
};
const schema64 = {
	"title": "Series of values",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"name": {
			"$ref": "#/$defs/text",
			"description": "What this series is called."
		},
		"values": {
			"title": "Values of a series",
			"description": "A number for each label; null where there is none.",
			"type": "array",
			"maxItems": 60,
			"items": {
				"type": ["number", "null"],
				"minimum": -0xe8d4a51000,
				"maximum": 0xe8d4a51000
			}
		}
	}
};
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate87.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "name" || key0 === "values")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name !== void 0) {
			if (!validate22(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.values !== void 0) {
			let data1 = data.values;
			if (Array.isArray(data1)) {
				if (data1.length > 60) {
					const err1 = {
						instancePath: instancePath + "/values",
						schemaPath: "#/properties/values/maxItems",
						keyword: "maxItems",
						params: { limit: 60 }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (!(typeof data2 == "number" && isFinite(data2)) && data2 !== null) {
						const err2 = {
							instancePath: instancePath + "/values/" + i0,
							schemaPath: "#/properties/values/items/type",
							keyword: "type",
							params: { type: schema64.properties.values.items.type }
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
					if (typeof data2 == "number" && isFinite(data2)) {
						if (data2 > 0xe8d4a51000 || isNaN(data2)) {
							const err3 = {
								instancePath: instancePath + "/values/" + i0,
								schemaPath: "#/properties/values/items/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 0xe8d4a51000
								}
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
						if (data2 < -0xe8d4a51000 || isNaN(data2)) {
							const err4 = {
								instancePath: instancePath + "/values/" + i0,
								schemaPath: "#/properties/values/items/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: -0xe8d4a51000
								}
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					}
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/values",
					schemaPath: "#/properties/values/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate87.errors = vErrors;
	return errors === 0;
}
validate87.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate85.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "kind" || key0 === "labels" || key0 === "series" || key0 === "csv" || key0 === "unit" || key0 === "caption")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.kind !== void 0) {
			let data0 = data.kind;
			if (!(data0 === "bar" || data0 === "line" || data0 === "donut")) {
				const err2 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema63.properties.kind.enum }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.labels !== void 0) {
			let data1 = data.labels;
			if (Array.isArray(data1)) {
				if (data1.length > 60) {
					const err3 = {
						instancePath: instancePath + "/labels",
						schemaPath: "#/properties/labels/maxItems",
						keyword: "maxItems",
						params: { limit: 60 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate22(data1[i0], {
					instancePath: instancePath + "/labels/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
					errors = vErrors.length;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/labels",
					schemaPath: "#/properties/labels/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.series !== void 0) {
			let data3 = data.series;
			if (Array.isArray(data3)) {
				if (data3.length > 4) {
					const err5 = {
						instancePath: instancePath + "/series",
						schemaPath: "#/properties/series/maxItems",
						keyword: "maxItems",
						params: { limit: 4 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				const len1 = data3.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate87(data3[i1], {
					instancePath: instancePath + "/series/" + i1,
					parentData: data3,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate87.errors : append(vErrors, validate87.errors);
					errors = vErrors.length;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/series",
					schemaPath: "#/properties/series/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.csv !== void 0) {
			let data5 = data.csv;
			if (typeof data5 === "string") {
				if (func2(data5) > 200) {
					const err7 = {
						instancePath: instancePath + "/csv",
						schemaPath: "#/$defs/mediaPath/maxLength",
						keyword: "maxLength",
						params: { limit: 200 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (!pattern5.test(data5)) {
					const err8 = {
						instancePath: instancePath + "/csv",
						schemaPath: "#/$defs/mediaPath/pattern",
						keyword: "pattern",
						params: { pattern: "^(?!//)(?!(?:[^/]*/)*\\.\\.(?:/|$))[^\\\\:?#\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/csv",
					schemaPath: "#/$defs/mediaPath/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.unit !== void 0) {
			if (!validate22(data.unit, {
				instancePath: instancePath + "/unit",
				parentData: data,
				parentDataProperty: "unit",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.caption !== void 0) {
			if (!validate22(data.caption, {
				instancePath: instancePath + "/caption",
				parentData: data,
				parentDataProperty: "caption",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate85.errors = vErrors;
	return errors === 0;
}
validate85.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate21.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func1.call(schema32.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (func2(data0) > 60) {
					const err1 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/$defs/slideId/maxLength",
						keyword: "maxLength",
						params: { limit: 60 }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (!pattern4.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/$defs/slideId/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z][a-z0-9-]*$" }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/$defs/slideId/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.block !== void 0) {
			let data1 = data.block;
			if (!(data1 === "auto" || data1 === "cover" || data1 === "text" || data1 === "split" || data1 === "image" || data1 === "video" || data1 === "map" || data1 === "chart" || data1 === "facts" || data1 === "gallery" || data1 === "numbers" || data1 === "table" || data1 === "quote" || data1 === "timeline" || data1 === "people" || data1 === "compare" || data1 === "section")) {
				const err4 = {
					instancePath: instancePath + "/block",
					schemaPath: "#/$defs/block/enum",
					keyword: "enum",
					params: { allowedValues: schema34.enum }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.title !== void 0) {
			if (!validate22(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.text !== void 0) {
			if (!validate22(data.text, {
				instancePath: instancePath + "/text",
				parentData: data,
				parentDataProperty: "text",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.facts !== void 0) {
			let data4 = data.facts;
			if (Array.isArray(data4)) {
				if (data4.length > 200) {
					const err5 = {
						instancePath: instancePath + "/facts",
						schemaPath: "#/properties/facts/maxItems",
						keyword: "maxItems",
						params: { limit: 200 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate25(data4[i0], {
					instancePath: instancePath + "/facts/" + i0,
					parentData: data4,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate25.errors : append(vErrors, validate25.errors);
					errors = vErrors.length;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/facts",
					schemaPath: "#/properties/facts/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.image !== void 0) {
			if (!validate29(data.image, {
				instancePath: instancePath + "/image",
				parentData: data,
				parentDataProperty: "image",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate29.errors : append(vErrors, validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.video !== void 0) {
			let data7 = data.video;
			const _errs14 = errors;
			let valid5 = false;
			const _errs15 = errors;
			if (typeof data7 === "string") {
				if (func2(data7) > 200) {
					const err7 = {
						instancePath: instancePath + "/video",
						schemaPath: "#/$defs/mediaPath/maxLength",
						keyword: "maxLength",
						params: { limit: 200 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (!pattern5.test(data7)) {
					const err8 = {
						instancePath: instancePath + "/video",
						schemaPath: "#/$defs/mediaPath/pattern",
						keyword: "pattern",
						params: { pattern: "^(?!//)(?!(?:[^/]*/)*\\.\\.(?:/|$))[^\\\\:?#\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/video",
					schemaPath: "#/$defs/mediaPath/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			var _valid0 = _errs15 === errors;
			valid5 = valid5 || _valid0;
			const _errs19 = errors;
			if (!validate35(data7, {
				instancePath: instancePath + "/video",
				parentData: data,
				parentDataProperty: "video",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate35.errors : append(vErrors, validate35.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs19 === errors;
			valid5 = valid5 || _valid0;
			if (!valid5) {
				const err10 = {
					instancePath: instancePath + "/video",
					schemaPath: "#/properties/video/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			} else {
				errors = _errs14;
				if (vErrors !== null) {
					if (_errs14) vErrors.length = _errs14;
					else vErrors = null;
				}
			}
		}
		if (data.map !== void 0) {
			let data8 = data.map;
			const _errs21 = errors;
			let valid7 = false;
			const _errs22 = errors;
			if (typeof data8 === "string") {
				if (func2(data8) > 400) {
					const err11 = {
						instancePath: instancePath + "/map",
						schemaPath: "#/$defs/mapCodes/maxLength",
						keyword: "maxLength",
						params: { limit: 400 }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (!pattern13.test(data8)) {
					const err12 = {
						instancePath: instancePath + "/map",
						schemaPath: "#/$defs/mapCodes/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:KZ-(?:1[015]|19|2[37]|3[1359]|4[37]|5[59]|6[123]|7[159])(?:[\\s,]+KZ-(?:1[015]|19|2[37]|3[1359]|4[37]|5[59]|6[123]|7[159]))*)?$" }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/map",
					schemaPath: "#/$defs/mapCodes/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			var _valid1 = _errs22 === errors;
			valid7 = valid7 || _valid1;
			const _errs26 = errors;
			if (!validate38(data8, {
				instancePath: instancePath + "/map",
				parentData: data,
				parentDataProperty: "map",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate38.errors : append(vErrors, validate38.errors);
				errors = vErrors.length;
			}
			var _valid1 = _errs26 === errors;
			valid7 = valid7 || _valid1;
			if (!valid7) {
				const err14 = {
					instancePath: instancePath + "/map",
					schemaPath: "#/properties/map/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			} else {
				errors = _errs21;
				if (vErrors !== null) {
					if (_errs21) vErrors.length = _errs21;
					else vErrors = null;
				}
			}
		}
		if (data.gallery !== void 0) {
			let data9 = data.gallery;
			if (Array.isArray(data9)) {
				if (data9.length > 12) {
					const err15 = {
						instancePath: instancePath + "/gallery",
						schemaPath: "#/properties/gallery/maxItems",
						keyword: "maxItems",
						params: { limit: 12 }
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (data9.length < 2) {
					const err16 = {
						instancePath: instancePath + "/gallery",
						schemaPath: "#/properties/gallery/minItems",
						keyword: "minItems",
						params: { limit: 2 }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				const len1 = data9.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate29(data9[i1], {
					instancePath: instancePath + "/gallery/" + i1,
					parentData: data9,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate29.errors : append(vErrors, validate29.errors);
					errors = vErrors.length;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/gallery",
					schemaPath: "#/properties/gallery/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.numbers !== void 0) {
			let data11 = data.numbers;
			if (Array.isArray(data11)) {
				if (data11.length > 6) {
					const err18 = {
						instancePath: instancePath + "/numbers",
						schemaPath: "#/properties/numbers/maxItems",
						keyword: "maxItems",
						params: { limit: 6 }
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (data11.length < 1) {
					const err19 = {
						instancePath: instancePath + "/numbers",
						schemaPath: "#/properties/numbers/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				const len2 = data11.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate49(data11[i2], {
					instancePath: instancePath + "/numbers/" + i2,
					parentData: data11,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate49.errors : append(vErrors, validate49.errors);
					errors = vErrors.length;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/numbers",
					schemaPath: "#/properties/numbers/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.table !== void 0) {
			if (!validate54(data.table, {
				instancePath: instancePath + "/table",
				parentData: data,
				parentDataProperty: "table",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.quote !== void 0) {
			if (!validate62(data.quote, {
				instancePath: instancePath + "/quote",
				parentData: data,
				parentDataProperty: "quote",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate62.errors : append(vErrors, validate62.errors);
				errors = vErrors.length;
			}
		}
		if (data.timeline !== void 0) {
			let data15 = data.timeline;
			if (Array.isArray(data15)) {
				if (data15.length > 100) {
					const err21 = {
						instancePath: instancePath + "/timeline",
						schemaPath: "#/properties/timeline/maxItems",
						keyword: "maxItems",
						params: { limit: 100 }
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (data15.length < 1) {
					const err22 = {
						instancePath: instancePath + "/timeline",
						schemaPath: "#/properties/timeline/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				const len3 = data15.length;
				for (let i3 = 0; i3 < len3; i3++) if (!validate68(data15[i3], {
					instancePath: instancePath + "/timeline/" + i3,
					parentData: data15,
					parentDataProperty: i3,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate68.errors : append(vErrors, validate68.errors);
					errors = vErrors.length;
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/timeline",
					schemaPath: "#/properties/timeline/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.people !== void 0) {
			let data17 = data.people;
			if (Array.isArray(data17)) {
				if (data17.length > 60) {
					const err24 = {
						instancePath: instancePath + "/people",
						schemaPath: "#/properties/people/maxItems",
						keyword: "maxItems",
						params: { limit: 60 }
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				if (data17.length < 1) {
					const err25 = {
						instancePath: instancePath + "/people",
						schemaPath: "#/properties/people/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				const len4 = data17.length;
				for (let i4 = 0; i4 < len4; i4++) if (!validate74(data17[i4], {
					instancePath: instancePath + "/people/" + i4,
					parentData: data17,
					parentDataProperty: i4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate74.errors : append(vErrors, validate74.errors);
					errors = vErrors.length;
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/people",
					schemaPath: "#/properties/people/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.compare !== void 0) {
			let data19 = data.compare;
			if (Array.isArray(data19)) {
				if (data19.length > 2) {
					const err27 = {
						instancePath: instancePath + "/compare",
						schemaPath: "#/properties/compare/maxItems",
						keyword: "maxItems",
						params: { limit: 2 }
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				if (data19.length < 2) {
					const err28 = {
						instancePath: instancePath + "/compare",
						schemaPath: "#/properties/compare/minItems",
						keyword: "minItems",
						params: { limit: 2 }
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				const len5 = data19.length;
				for (let i5 = 0; i5 < len5; i5++) if (!validate80(data19[i5], {
					instancePath: instancePath + "/compare/" + i5,
					parentData: data19,
					parentDataProperty: i5,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate80.errors : append(vErrors, validate80.errors);
					errors = vErrors.length;
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/compare",
					schemaPath: "#/properties/compare/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.chart !== void 0) {
			if (!validate85(data.chart, {
				instancePath: instancePath + "/chart",
				parentData: data,
				parentDataProperty: "chart",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate85.errors : append(vErrors, validate85.errors);
				errors = vErrors.length;
			}
		}
		if (data.section !== void 0) {
			let data22 = data.section;
			if (typeof data22 === "string") {
				if (func2(data22) > 80) {
					const err30 = {
						instancePath: instancePath + "/section",
						schemaPath: "#/$defs/deckId/maxLength",
						keyword: "maxLength",
						params: { limit: 80 }
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				if (!pattern18.test(data22)) {
					const err31 = {
						instancePath: instancePath + "/section",
						schemaPath: "#/$defs/deckId/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9][A-Za-z0-9-]*(?:\\.[A-Za-z0-9][A-Za-z0-9-]*)*$" }
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/section",
					schemaPath: "#/$defs/deckId/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.duration !== void 0) {
			let data23 = data.duration;
			if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
				const err33 = {
					instancePath: instancePath + "/duration",
					schemaPath: "#/properties/duration/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
			if (typeof data23 == "number" && isFinite(data23)) {
				if (data23 > 3600 || isNaN(data23)) {
					const err34 = {
						instancePath: instancePath + "/duration",
						schemaPath: "#/properties/duration/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 3600
						}
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
				if (data23 < 3 || isNaN(data23)) {
					const err35 = {
						instancePath: instancePath + "/duration",
						schemaPath: "#/properties/duration/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 3
						}
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
			}
		}
		if (data.notes !== void 0) {
			if (!validate22(data.notes, {
				instancePath: instancePath + "/notes",
				parentData: data,
				parentDataProperty: "notes",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err36 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err36];
		else vErrors.push(err36);
		errors++;
	}
	validate21.errors = vErrors;
	return errors === 0;
}
validate21.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.title === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.slides === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "slides" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "$schema" || key0 === "id" || key0 === "lang" || key0 === "title" || key0 === "slides")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.$schema !== void 0) {
			if (typeof data.$schema !== "string") {
				const err4 = {
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.id !== void 0) {
			let data1 = data.id;
			if (typeof data1 === "string") {
				if (func2(data1) > 80) {
					const err5 = {
						instancePath: instancePath + "/id",
						schemaPath: "slide.schema.json#/$defs/deckId/maxLength",
						keyword: "maxLength",
						params: { limit: 80 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (!pattern18.test(data1)) {
					const err6 = {
						instancePath: instancePath + "/id",
						schemaPath: "slide.schema.json#/$defs/deckId/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9][A-Za-z0-9-]*(?:\\.[A-Za-z0-9][A-Za-z0-9-]*)*$" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/id",
					schemaPath: "slide.schema.json#/$defs/deckId/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.lang !== void 0) {
			let data2 = data.lang;
			if (!(data2 === "kk" || data2 === "ru" || data2 === "en")) {
				const err8 = {
					instancePath: instancePath + "/lang",
					schemaPath: "#/properties/lang/enum",
					keyword: "enum",
					params: { allowedValues: schema31.properties.lang.enum }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.title !== void 0) {
			if (!validate94(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate94.errors : append(vErrors, validate94.errors);
				errors = vErrors.length;
			}
		}
		if (data.slides !== void 0) {
			let data4 = data.slides;
			if (Array.isArray(data4)) {
				if (data4.length > 500) {
					const err9 = {
						instancePath: instancePath + "/slides",
						schemaPath: "#/properties/slides/maxItems",
						keyword: "maxItems",
						params: { limit: 500 }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data4.length < 1) {
					const err10 = {
						instancePath: instancePath + "/slides",
						schemaPath: "#/properties/slides/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate21(data4[i0], {
					instancePath: instancePath + "/slides/" + i0,
					parentData: data4,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate21.errors : append(vErrors, validate21.errors);
					errors = vErrors.length;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/slides",
					schemaPath: "#/properties/slides/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate20.errors = vErrors;
	return errors === 0;
}
validate20.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function append(all, more) {
	for (const error of more) all.push(error);
	return all;
}
export { validator_default as default, validate };
