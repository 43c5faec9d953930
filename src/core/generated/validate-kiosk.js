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
const validate = validate98;
var validator_default = validate98;
const schema73 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "kiosk.schema.json",
	"title": "Kiosk",
	"description": "What belongs to the whole: the organisation, the languages, the sections, the times.",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"$schema": {
			"description": "The address of this schema, for editors that complete and check.",
			"type": "string"
		},
		"title": {
			"$ref": "slide.schema.json#/$defs/wordsByLanguage",
			"description": "The name of the organisation."
		},
		"logo": {
			"$ref": "slide.schema.json#/$defs/mediaPath",
			"description": "The logo: a file beside kiosk.json, or a rooted path looked up in public/."
		},
		"languages": {
			"title": "Languages",
			"description": "The languages that a visitor can choose; the first one is the default.",
			"type": "array",
			"minItems": 1,
			"uniqueItems": true,
			"items": {
				"type": "string",
				"enum": [
					"kk",
					"ru",
					"en"
				]
			}
		},
		"theme": {
			"description": "The colours to start with.",
			"enum": [
				"light",
				"dark",
				"contrast"
			]
		},
		"sections": {
			"title": "Sections",
			"description": "Names of sections; their order here is their order in the menu.",
			"type": "array",
			"items": { "$ref": "#/$defs/section" }
		},
		"session": {
			"title": "Session",
			"description": "Times of a visit.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"idleSeconds": {
					"description": "Seconds without a touch after which a visitor is asked whether anybody is there; on a long page it is more.",
					"type": "integer",
					"minimum": 10,
					"maximum": 3600
				},
				"longestIdleSeconds": {
					"description": "The most seconds without a touch, however long the text of a page is.",
					"type": "integer",
					"minimum": 10,
					"maximum": 3600
				},
				"askSeconds": {
					"description": "Seconds for an answer before the visit ends.",
					"type": "integer",
					"minimum": 20,
					"maximum": 120
				},
				"volume": {
					"description": "How loud films are at the start of a visit, in per cent; they start without sound all the same.",
					"type": "integer",
					"minimum": 0,
					"maximum": 100
				}
			}
		},
		"attract": {
			"title": "Attract",
			"description": "What runs when nobody is there.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"slides": {
					"description": "Slides to show in turn: the id of a deck, or of a deck and a slide, as 1.2 or 1.2/cover. Without them it is the first slide of each deck.",
					"type": "array",
					"maxItems": 100,
					"items": {
						"type": "string",
						"minLength": 1,
						"maxLength": 200
					}
				},
				"seconds": {
					"description": "How long each of them stays, in seconds.",
					"type": "integer",
					"minimum": 5,
					"maximum": 30
				},
				"hours": {
					"title": "Hours",
					"description": "The opening hours: outside of them the screen is black until somebody touches it.",
					"type": "object",
					"additionalProperties": false,
					"required": ["from", "to"],
					"properties": {
						"from": {
							"description": "When it opens, as 09:00.",
							"type": "string",
							"pattern": "^([01]\\d|2[0-3]):[0-5]\\d$"
						},
						"to": {
							"description": "When it closes, as 18:00.",
							"type": "string",
							"pattern": "^([01]\\d|2[0-3]):[0-5]\\d$"
						}
					}
				}
			}
		},
		"autoplay": {
			"title": "Autoplay",
			"description": "For a screen that plays by itself.",
			"type": "object",
			"additionalProperties": false,
			"required": ["decks"],
			"properties": { "decks": {
				"description": "The ids of the decks that run one after the other, again and again; a touch stops them until nobody is there.",
				"type": "array",
				"minItems": 1,
				"maxItems": 100,
				"items": { "$ref": "slide.schema.json#/$defs/deckId" }
			} }
		},
		"staff": {
			"title": "Staff",
			"$comment": "for staff",
			"description": "The staff panel: seven taps in a corner of the screen open it.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"corner": {
					"description": "The corner to tap.",
					"enum": [
						"top-left",
						"top-right",
						"bottom-left",
						"bottom-right"
					]
				},
				"pin": {
					"title": "Pin",
					"description": "What a PIN is compared with, written by npm run pin; the PIN itself stands nowhere.",
					"type": "object",
					"additionalProperties": false,
					"required": [
						"salt",
						"hash",
						"iterations"
					],
					"properties": {
						"salt": {
							"description": "16 random bytes, in hex.",
							"type": "string",
							"pattern": "^[0-9a-f]{32}$"
						},
						"hash": {
							"description": "PBKDF2 with HMAC-SHA-256 of the PIN and the salt: 32 bytes, in hex.",
							"type": "string",
							"pattern": "^[0-9a-f]{64}$"
						},
						"iterations": {
							"description": "How many rounds PBKDF2 takes: more of them slow down whoever tries PINs, and the device too.",
							"type": "integer",
							"minimum": 1e5,
							"maximum": 2e6
						}
					}
				}
			}
		},
		"check": {
			"title": "Check",
			"$comment": "for staff",
			"description": "How the check judges the slides.",
			"type": "object",
			"additionalProperties": false,
			"properties": { "warnings": {
				"title": "Warnings",
				"description": "Warnings that are judged in another way here, by their code, such as \"text/raw-html\".",
				"type": "object",
				"additionalProperties": { "$ref": "#/$defs/verdict" }
			} }
		}
	},
	"$defs": {
		"verdict": {
			"title": "Verdict",
			"type": "object",
			"additionalProperties": false,
			"required": ["as", "reason"],
			"properties": {
				"as": {
					"description": "How the warning is judged now.",
					"enum": ["error", "off"]
				},
				"reason": {
					"description": "Why, for whoever reads this next.",
					"type": "string",
					"maxLength": 500
				}
			}
		},
		"section": {
			"title": "Section",
			"type": "object",
			"additionalProperties": false,
			"required": ["id", "title"],
			"properties": {
				"id": {
					"$ref": "slide.schema.json#/$defs/deckId",
					"description": "The place of the section in the menu, such as 1.5."
				},
				"title": {
					"$ref": "slide.schema.json#/$defs/wordsByLanguage",
					"description": "The name of the section in the menu."
				}
			}
		}
	}
};
const schema80 = {
	"title": "Verdict",
	"type": "object",
	"additionalProperties": false,
	"required": ["as", "reason"],
	"properties": {
		"as": {
			"description": "How the warning is judged now.",
			"enum": ["error", "off"]
		},
		"reason": {
			"description": "Why, for whoever reads this next.",
			"type": "string",
			"maxLength": 500
		}
	}
};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require_ucs2length().default;
const pattern5 = new RegExp("^(?!//)(?!(?:[^/]*/)*\\.\\.(?:/|$))[^\\\\:?#\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$", "u");
const pattern22 = new RegExp("^([01]\\d|2[0-3]):[0-5]\\d$", "u");
const pattern18 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]*(?:\\.[A-Za-z0-9][A-Za-z0-9-]*)*$", "u");
const pattern25 = new RegExp("^[0-9a-f]{32}$", "u");
const pattern26 = new RegExp("^[0-9a-f]{64}$", "u");
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate99.evaluated;
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
		for (const key0 in data) if (!(key0 === "id" || key0 === "title")) {
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
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (func2(data0) > 80) {
					const err3 = {
						instancePath: instancePath + "/id",
						schemaPath: "slide.schema.json#/$defs/deckId/maxLength",
						keyword: "maxLength",
						params: { limit: 80 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (!pattern18.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/id",
						schemaPath: "slide.schema.json#/$defs/deckId/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9][A-Za-z0-9-]*(?:\\.[A-Za-z0-9][A-Za-z0-9-]*)*$" }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/id",
					schemaPath: "slide.schema.json#/$defs/deckId/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.title !== void 0) {
			let data1 = data.title;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (Object.keys(data1).length < 1) {
					const err6 = {
						instancePath: instancePath + "/title",
						schemaPath: "slide.schema.json#/$defs/wordsByLanguage/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				for (const key1 in data1) if (!(key1 === "kk" || key1 === "ru" || key1 === "en")) {
					const err7 = {
						instancePath: instancePath + "/title",
						schemaPath: "slide.schema.json#/$defs/wordsByLanguage/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data1.kk !== void 0) {
					let data2 = data1.kk;
					if (typeof data2 === "string") {
						if (func2(data2) > 2e4) {
							const err8 = {
								instancePath: instancePath + "/title/kk",
								schemaPath: "slide.schema.json#/$defs/wordsByLanguage/properties/kk/maxLength",
								keyword: "maxLength",
								params: { limit: 2e4 }
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/title/kk",
							schemaPath: "slide.schema.json#/$defs/wordsByLanguage/properties/kk/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				if (data1.ru !== void 0) {
					let data3 = data1.ru;
					if (typeof data3 === "string") {
						if (func2(data3) > 2e4) {
							const err10 = {
								instancePath: instancePath + "/title/ru",
								schemaPath: "slide.schema.json#/$defs/wordsByLanguage/properties/ru/maxLength",
								keyword: "maxLength",
								params: { limit: 2e4 }
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					} else {
						const err11 = {
							instancePath: instancePath + "/title/ru",
							schemaPath: "slide.schema.json#/$defs/wordsByLanguage/properties/ru/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				if (data1.en !== void 0) {
					let data4 = data1.en;
					if (typeof data4 === "string") {
						if (func2(data4) > 2e4) {
							const err12 = {
								instancePath: instancePath + "/title/en",
								schemaPath: "slide.schema.json#/$defs/wordsByLanguage/properties/en/maxLength",
								keyword: "maxLength",
								params: { limit: 2e4 }
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/title/en",
							schemaPath: "slide.schema.json#/$defs/wordsByLanguage/properties/en/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/title",
					schemaPath: "slide.schema.json#/$defs/wordsByLanguage/type",
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
	validate99.errors = vErrors;
	return errors === 0;
}
validate99.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate98.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func1.call(schema73.properties, key0)) {
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
		if (data.$schema !== void 0) {
			if (typeof data.$schema !== "string") {
				const err1 = {
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.title !== void 0) {
			let data1 = data.title;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (Object.keys(data1).length < 1) {
					const err2 = {
						instancePath: instancePath + "/title",
						schemaPath: "slide.schema.json#/$defs/wordsByLanguage/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				for (const key1 in data1) if (!(key1 === "kk" || key1 === "ru" || key1 === "en")) {
					const err3 = {
						instancePath: instancePath + "/title",
						schemaPath: "slide.schema.json#/$defs/wordsByLanguage/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data1.kk !== void 0) {
					let data2 = data1.kk;
					if (typeof data2 === "string") {
						if (func2(data2) > 2e4) {
							const err4 = {
								instancePath: instancePath + "/title/kk",
								schemaPath: "slide.schema.json#/$defs/wordsByLanguage/properties/kk/maxLength",
								keyword: "maxLength",
								params: { limit: 2e4 }
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					} else {
						const err5 = {
							instancePath: instancePath + "/title/kk",
							schemaPath: "slide.schema.json#/$defs/wordsByLanguage/properties/kk/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				if (data1.ru !== void 0) {
					let data3 = data1.ru;
					if (typeof data3 === "string") {
						if (func2(data3) > 2e4) {
							const err6 = {
								instancePath: instancePath + "/title/ru",
								schemaPath: "slide.schema.json#/$defs/wordsByLanguage/properties/ru/maxLength",
								keyword: "maxLength",
								params: { limit: 2e4 }
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					} else {
						const err7 = {
							instancePath: instancePath + "/title/ru",
							schemaPath: "slide.schema.json#/$defs/wordsByLanguage/properties/ru/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				if (data1.en !== void 0) {
					let data4 = data1.en;
					if (typeof data4 === "string") {
						if (func2(data4) > 2e4) {
							const err8 = {
								instancePath: instancePath + "/title/en",
								schemaPath: "slide.schema.json#/$defs/wordsByLanguage/properties/en/maxLength",
								keyword: "maxLength",
								params: { limit: 2e4 }
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/title/en",
							schemaPath: "slide.schema.json#/$defs/wordsByLanguage/properties/en/type",
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
					instancePath: instancePath + "/title",
					schemaPath: "slide.schema.json#/$defs/wordsByLanguage/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.logo !== void 0) {
			let data5 = data.logo;
			if (typeof data5 === "string") {
				if (func2(data5) > 200) {
					const err11 = {
						instancePath: instancePath + "/logo",
						schemaPath: "slide.schema.json#/$defs/mediaPath/maxLength",
						keyword: "maxLength",
						params: { limit: 200 }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (!pattern5.test(data5)) {
					const err12 = {
						instancePath: instancePath + "/logo",
						schemaPath: "slide.schema.json#/$defs/mediaPath/pattern",
						keyword: "pattern",
						params: { pattern: "^(?!//)(?!(?:[^/]*/)*\\.\\.(?:/|$))[^\\\\:?#\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/logo",
					schemaPath: "slide.schema.json#/$defs/mediaPath/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.languages !== void 0) {
			let data6 = data.languages;
			if (Array.isArray(data6)) {
				if (data6.length < 1) {
					const err14 = {
						instancePath: instancePath + "/languages",
						schemaPath: "#/properties/languages/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				const len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data7 = data6[i0];
					if (typeof data7 !== "string") {
						const err15 = {
							instancePath: instancePath + "/languages/" + i0,
							schemaPath: "#/properties/languages/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
					if (!(data7 === "kk" || data7 === "ru" || data7 === "en")) {
						const err16 = {
							instancePath: instancePath + "/languages/" + i0,
							schemaPath: "#/properties/languages/items/enum",
							keyword: "enum",
							params: { allowedValues: schema73.properties.languages.items.enum }
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				let i1 = data6.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data6[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err17 = {
								instancePath: instancePath + "/languages",
								schemaPath: "#/properties/languages/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								}
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/languages",
					schemaPath: "#/properties/languages/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.theme !== void 0) {
			let data8 = data.theme;
			if (!(data8 === "light" || data8 === "dark" || data8 === "contrast")) {
				const err19 = {
					instancePath: instancePath + "/theme",
					schemaPath: "#/properties/theme/enum",
					keyword: "enum",
					params: { allowedValues: schema73.properties.theme.enum }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.sections !== void 0) {
			let data9 = data.sections;
			if (Array.isArray(data9)) {
				const len1 = data9.length;
				for (let i2 = 0; i2 < len1; i2++) if (!validate99(data9[i2], {
					instancePath: instancePath + "/sections/" + i2,
					parentData: data9,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate99.errors : append(vErrors, validate99.errors);
					errors = vErrors.length;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/sections",
					schemaPath: "#/properties/sections/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.session !== void 0) {
			let data11 = data.session;
			if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
				for (const key2 in data11) if (!(key2 === "idleSeconds" || key2 === "longestIdleSeconds" || key2 === "askSeconds" || key2 === "volume")) {
					const err21 = {
						instancePath: instancePath + "/session",
						schemaPath: "#/properties/session/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 }
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (data11.idleSeconds !== void 0) {
					let data12 = data11.idleSeconds;
					if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
						const err22 = {
							instancePath: instancePath + "/session/idleSeconds",
							schemaPath: "#/properties/session/properties/idleSeconds/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
					if (typeof data12 == "number" && isFinite(data12)) {
						if (data12 > 3600 || isNaN(data12)) {
							const err23 = {
								instancePath: instancePath + "/session/idleSeconds",
								schemaPath: "#/properties/session/properties/idleSeconds/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 3600
								}
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
						if (data12 < 10 || isNaN(data12)) {
							const err24 = {
								instancePath: instancePath + "/session/idleSeconds",
								schemaPath: "#/properties/session/properties/idleSeconds/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 10
								}
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
					}
				}
				if (data11.longestIdleSeconds !== void 0) {
					let data13 = data11.longestIdleSeconds;
					if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
						const err25 = {
							instancePath: instancePath + "/session/longestIdleSeconds",
							schemaPath: "#/properties/session/properties/longestIdleSeconds/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
					if (typeof data13 == "number" && isFinite(data13)) {
						if (data13 > 3600 || isNaN(data13)) {
							const err26 = {
								instancePath: instancePath + "/session/longestIdleSeconds",
								schemaPath: "#/properties/session/properties/longestIdleSeconds/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 3600
								}
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
						if (data13 < 10 || isNaN(data13)) {
							const err27 = {
								instancePath: instancePath + "/session/longestIdleSeconds",
								schemaPath: "#/properties/session/properties/longestIdleSeconds/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 10
								}
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
					}
				}
				if (data11.askSeconds !== void 0) {
					let data14 = data11.askSeconds;
					if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
						const err28 = {
							instancePath: instancePath + "/session/askSeconds",
							schemaPath: "#/properties/session/properties/askSeconds/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
					if (typeof data14 == "number" && isFinite(data14)) {
						if (data14 > 120 || isNaN(data14)) {
							const err29 = {
								instancePath: instancePath + "/session/askSeconds",
								schemaPath: "#/properties/session/properties/askSeconds/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 120
								}
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
						if (data14 < 20 || isNaN(data14)) {
							const err30 = {
								instancePath: instancePath + "/session/askSeconds",
								schemaPath: "#/properties/session/properties/askSeconds/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 20
								}
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
					}
				}
				if (data11.volume !== void 0) {
					let data15 = data11.volume;
					if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
						const err31 = {
							instancePath: instancePath + "/session/volume",
							schemaPath: "#/properties/session/properties/volume/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
					if (typeof data15 == "number" && isFinite(data15)) {
						if (data15 > 100 || isNaN(data15)) {
							const err32 = {
								instancePath: instancePath + "/session/volume",
								schemaPath: "#/properties/session/properties/volume/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 100
								}
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
						if (data15 < 0 || isNaN(data15)) {
							const err33 = {
								instancePath: instancePath + "/session/volume",
								schemaPath: "#/properties/session/properties/volume/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
					}
				}
			} else {
				const err34 = {
					instancePath: instancePath + "/session",
					schemaPath: "#/properties/session/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
		}
		if (data.attract !== void 0) {
			let data16 = data.attract;
			if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
				for (const key3 in data16) if (!(key3 === "slides" || key3 === "seconds" || key3 === "hours")) {
					const err35 = {
						instancePath: instancePath + "/attract",
						schemaPath: "#/properties/attract/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 }
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
				if (data16.slides !== void 0) {
					let data17 = data16.slides;
					if (Array.isArray(data17)) {
						if (data17.length > 100) {
							const err36 = {
								instancePath: instancePath + "/attract/slides",
								schemaPath: "#/properties/attract/properties/slides/maxItems",
								keyword: "maxItems",
								params: { limit: 100 }
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
						const len2 = data17.length;
						for (let i3 = 0; i3 < len2; i3++) {
							let data18 = data17[i3];
							if (typeof data18 === "string") {
								if (func2(data18) > 200) {
									const err37 = {
										instancePath: instancePath + "/attract/slides/" + i3,
										schemaPath: "#/properties/attract/properties/slides/items/maxLength",
										keyword: "maxLength",
										params: { limit: 200 }
									};
									if (vErrors === null) vErrors = [err37];
									else vErrors.push(err37);
									errors++;
								}
								if (func2(data18) < 1) {
									const err38 = {
										instancePath: instancePath + "/attract/slides/" + i3,
										schemaPath: "#/properties/attract/properties/slides/items/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err38];
									else vErrors.push(err38);
									errors++;
								}
							} else {
								const err39 = {
									instancePath: instancePath + "/attract/slides/" + i3,
									schemaPath: "#/properties/attract/properties/slides/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err39];
								else vErrors.push(err39);
								errors++;
							}
						}
					} else {
						const err40 = {
							instancePath: instancePath + "/attract/slides",
							schemaPath: "#/properties/attract/properties/slides/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err40];
						else vErrors.push(err40);
						errors++;
					}
				}
				if (data16.seconds !== void 0) {
					let data19 = data16.seconds;
					if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
						const err41 = {
							instancePath: instancePath + "/attract/seconds",
							schemaPath: "#/properties/attract/properties/seconds/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err41];
						else vErrors.push(err41);
						errors++;
					}
					if (typeof data19 == "number" && isFinite(data19)) {
						if (data19 > 30 || isNaN(data19)) {
							const err42 = {
								instancePath: instancePath + "/attract/seconds",
								schemaPath: "#/properties/attract/properties/seconds/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 30
								}
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
						if (data19 < 5 || isNaN(data19)) {
							const err43 = {
								instancePath: instancePath + "/attract/seconds",
								schemaPath: "#/properties/attract/properties/seconds/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 5
								}
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
					}
				}
				if (data16.hours !== void 0) {
					let data20 = data16.hours;
					if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
						if (data20.from === void 0) {
							const err44 = {
								instancePath: instancePath + "/attract/hours",
								schemaPath: "#/properties/attract/properties/hours/required",
								keyword: "required",
								params: { missingProperty: "from" }
							};
							if (vErrors === null) vErrors = [err44];
							else vErrors.push(err44);
							errors++;
						}
						if (data20.to === void 0) {
							const err45 = {
								instancePath: instancePath + "/attract/hours",
								schemaPath: "#/properties/attract/properties/hours/required",
								keyword: "required",
								params: { missingProperty: "to" }
							};
							if (vErrors === null) vErrors = [err45];
							else vErrors.push(err45);
							errors++;
						}
						for (const key4 in data20) if (!(key4 === "from" || key4 === "to")) {
							const err46 = {
								instancePath: instancePath + "/attract/hours",
								schemaPath: "#/properties/attract/properties/hours/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 }
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
						if (data20.from !== void 0) {
							let data21 = data20.from;
							if (typeof data21 === "string") {
								if (!pattern22.test(data21)) {
									const err47 = {
										instancePath: instancePath + "/attract/hours/from",
										schemaPath: "#/properties/attract/properties/hours/properties/from/pattern",
										keyword: "pattern",
										params: { pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" }
									};
									if (vErrors === null) vErrors = [err47];
									else vErrors.push(err47);
									errors++;
								}
							} else {
								const err48 = {
									instancePath: instancePath + "/attract/hours/from",
									schemaPath: "#/properties/attract/properties/hours/properties/from/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err48];
								else vErrors.push(err48);
								errors++;
							}
						}
						if (data20.to !== void 0) {
							let data22 = data20.to;
							if (typeof data22 === "string") {
								if (!pattern22.test(data22)) {
									const err49 = {
										instancePath: instancePath + "/attract/hours/to",
										schemaPath: "#/properties/attract/properties/hours/properties/to/pattern",
										keyword: "pattern",
										params: { pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" }
									};
									if (vErrors === null) vErrors = [err49];
									else vErrors.push(err49);
									errors++;
								}
							} else {
								const err50 = {
									instancePath: instancePath + "/attract/hours/to",
									schemaPath: "#/properties/attract/properties/hours/properties/to/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err50];
								else vErrors.push(err50);
								errors++;
							}
						}
					} else {
						const err51 = {
							instancePath: instancePath + "/attract/hours",
							schemaPath: "#/properties/attract/properties/hours/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err51];
						else vErrors.push(err51);
						errors++;
					}
				}
			} else {
				const err52 = {
					instancePath: instancePath + "/attract",
					schemaPath: "#/properties/attract/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err52];
				else vErrors.push(err52);
				errors++;
			}
		}
		if (data.autoplay !== void 0) {
			let data23 = data.autoplay;
			if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
				if (data23.decks === void 0) {
					const err53 = {
						instancePath: instancePath + "/autoplay",
						schemaPath: "#/properties/autoplay/required",
						keyword: "required",
						params: { missingProperty: "decks" }
					};
					if (vErrors === null) vErrors = [err53];
					else vErrors.push(err53);
					errors++;
				}
				for (const key5 in data23) if (!(key5 === "decks")) {
					const err54 = {
						instancePath: instancePath + "/autoplay",
						schemaPath: "#/properties/autoplay/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key5 }
					};
					if (vErrors === null) vErrors = [err54];
					else vErrors.push(err54);
					errors++;
				}
				if (data23.decks !== void 0) {
					let data24 = data23.decks;
					if (Array.isArray(data24)) {
						if (data24.length > 100) {
							const err55 = {
								instancePath: instancePath + "/autoplay/decks",
								schemaPath: "#/properties/autoplay/properties/decks/maxItems",
								keyword: "maxItems",
								params: { limit: 100 }
							};
							if (vErrors === null) vErrors = [err55];
							else vErrors.push(err55);
							errors++;
						}
						if (data24.length < 1) {
							const err56 = {
								instancePath: instancePath + "/autoplay/decks",
								schemaPath: "#/properties/autoplay/properties/decks/minItems",
								keyword: "minItems",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err56];
							else vErrors.push(err56);
							errors++;
						}
						const len3 = data24.length;
						for (let i4 = 0; i4 < len3; i4++) {
							let data25 = data24[i4];
							if (typeof data25 === "string") {
								if (func2(data25) > 80) {
									const err57 = {
										instancePath: instancePath + "/autoplay/decks/" + i4,
										schemaPath: "slide.schema.json#/$defs/deckId/maxLength",
										keyword: "maxLength",
										params: { limit: 80 }
									};
									if (vErrors === null) vErrors = [err57];
									else vErrors.push(err57);
									errors++;
								}
								if (!pattern18.test(data25)) {
									const err58 = {
										instancePath: instancePath + "/autoplay/decks/" + i4,
										schemaPath: "slide.schema.json#/$defs/deckId/pattern",
										keyword: "pattern",
										params: { pattern: "^[A-Za-z0-9][A-Za-z0-9-]*(?:\\.[A-Za-z0-9][A-Za-z0-9-]*)*$" }
									};
									if (vErrors === null) vErrors = [err58];
									else vErrors.push(err58);
									errors++;
								}
							} else {
								const err59 = {
									instancePath: instancePath + "/autoplay/decks/" + i4,
									schemaPath: "slide.schema.json#/$defs/deckId/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err59];
								else vErrors.push(err59);
								errors++;
							}
						}
					} else {
						const err60 = {
							instancePath: instancePath + "/autoplay/decks",
							schemaPath: "#/properties/autoplay/properties/decks/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err60];
						else vErrors.push(err60);
						errors++;
					}
				}
			} else {
				const err61 = {
					instancePath: instancePath + "/autoplay",
					schemaPath: "#/properties/autoplay/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err61];
				else vErrors.push(err61);
				errors++;
			}
		}
		if (data.staff !== void 0) {
			let data26 = data.staff;
			if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
				for (const key6 in data26) if (!(key6 === "corner" || key6 === "pin")) {
					const err62 = {
						instancePath: instancePath + "/staff",
						schemaPath: "#/properties/staff/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key6 }
					};
					if (vErrors === null) vErrors = [err62];
					else vErrors.push(err62);
					errors++;
				}
				if (data26.corner !== void 0) {
					let data27 = data26.corner;
					if (!(data27 === "top-left" || data27 === "top-right" || data27 === "bottom-left" || data27 === "bottom-right")) {
						const err63 = {
							instancePath: instancePath + "/staff/corner",
							schemaPath: "#/properties/staff/properties/corner/enum",
							keyword: "enum",
							params: { allowedValues: schema73.properties.staff.properties.corner.enum }
						};
						if (vErrors === null) vErrors = [err63];
						else vErrors.push(err63);
						errors++;
					}
				}
				if (data26.pin !== void 0) {
					let data28 = data26.pin;
					if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
						if (data28.salt === void 0) {
							const err64 = {
								instancePath: instancePath + "/staff/pin",
								schemaPath: "#/properties/staff/properties/pin/required",
								keyword: "required",
								params: { missingProperty: "salt" }
							};
							if (vErrors === null) vErrors = [err64];
							else vErrors.push(err64);
							errors++;
						}
						if (data28.hash === void 0) {
							const err65 = {
								instancePath: instancePath + "/staff/pin",
								schemaPath: "#/properties/staff/properties/pin/required",
								keyword: "required",
								params: { missingProperty: "hash" }
							};
							if (vErrors === null) vErrors = [err65];
							else vErrors.push(err65);
							errors++;
						}
						if (data28.iterations === void 0) {
							const err66 = {
								instancePath: instancePath + "/staff/pin",
								schemaPath: "#/properties/staff/properties/pin/required",
								keyword: "required",
								params: { missingProperty: "iterations" }
							};
							if (vErrors === null) vErrors = [err66];
							else vErrors.push(err66);
							errors++;
						}
						for (const key7 in data28) if (!(key7 === "salt" || key7 === "hash" || key7 === "iterations")) {
							const err67 = {
								instancePath: instancePath + "/staff/pin",
								schemaPath: "#/properties/staff/properties/pin/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key7 }
							};
							if (vErrors === null) vErrors = [err67];
							else vErrors.push(err67);
							errors++;
						}
						if (data28.salt !== void 0) {
							let data29 = data28.salt;
							if (typeof data29 === "string") {
								if (!pattern25.test(data29)) {
									const err68 = {
										instancePath: instancePath + "/staff/pin/salt",
										schemaPath: "#/properties/staff/properties/pin/properties/salt/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9a-f]{32}$" }
									};
									if (vErrors === null) vErrors = [err68];
									else vErrors.push(err68);
									errors++;
								}
							} else {
								const err69 = {
									instancePath: instancePath + "/staff/pin/salt",
									schemaPath: "#/properties/staff/properties/pin/properties/salt/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err69];
								else vErrors.push(err69);
								errors++;
							}
						}
						if (data28.hash !== void 0) {
							let data30 = data28.hash;
							if (typeof data30 === "string") {
								if (!pattern26.test(data30)) {
									const err70 = {
										instancePath: instancePath + "/staff/pin/hash",
										schemaPath: "#/properties/staff/properties/pin/properties/hash/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9a-f]{64}$" }
									};
									if (vErrors === null) vErrors = [err70];
									else vErrors.push(err70);
									errors++;
								}
							} else {
								const err71 = {
									instancePath: instancePath + "/staff/pin/hash",
									schemaPath: "#/properties/staff/properties/pin/properties/hash/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err71];
								else vErrors.push(err71);
								errors++;
							}
						}
						if (data28.iterations !== void 0) {
							let data31 = data28.iterations;
							if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31))) {
								const err72 = {
									instancePath: instancePath + "/staff/pin/iterations",
									schemaPath: "#/properties/staff/properties/pin/properties/iterations/type",
									keyword: "type",
									params: { type: "integer" }
								};
								if (vErrors === null) vErrors = [err72];
								else vErrors.push(err72);
								errors++;
							}
							if (typeof data31 == "number" && isFinite(data31)) {
								if (data31 > 2e6 || isNaN(data31)) {
									const err73 = {
										instancePath: instancePath + "/staff/pin/iterations",
										schemaPath: "#/properties/staff/properties/pin/properties/iterations/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 2e6
										}
									};
									if (vErrors === null) vErrors = [err73];
									else vErrors.push(err73);
									errors++;
								}
								if (data31 < 1e5 || isNaN(data31)) {
									const err74 = {
										instancePath: instancePath + "/staff/pin/iterations",
										schemaPath: "#/properties/staff/properties/pin/properties/iterations/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1e5
										}
									};
									if (vErrors === null) vErrors = [err74];
									else vErrors.push(err74);
									errors++;
								}
							}
						}
					} else {
						const err75 = {
							instancePath: instancePath + "/staff/pin",
							schemaPath: "#/properties/staff/properties/pin/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err75];
						else vErrors.push(err75);
						errors++;
					}
				}
			} else {
				const err76 = {
					instancePath: instancePath + "/staff",
					schemaPath: "#/properties/staff/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err76];
				else vErrors.push(err76);
				errors++;
			}
		}
		if (data.check !== void 0) {
			let data32 = data.check;
			if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
				for (const key8 in data32) if (!(key8 === "warnings")) {
					const err77 = {
						instancePath: instancePath + "/check",
						schemaPath: "#/properties/check/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key8 }
					};
					if (vErrors === null) vErrors = [err77];
					else vErrors.push(err77);
					errors++;
				}
				if (data32.warnings !== void 0) {
					let data33 = data32.warnings;
					if (data33 && typeof data33 == "object" && !Array.isArray(data33)) for (const key9 in data33) {
						let data34 = data33[key9];
						if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
							if (data34.as === void 0) {
								const err78 = {
									instancePath: instancePath + "/check/warnings/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/$defs/verdict/required",
									keyword: "required",
									params: { missingProperty: "as" }
								};
								if (vErrors === null) vErrors = [err78];
								else vErrors.push(err78);
								errors++;
							}
							if (data34.reason === void 0) {
								const err79 = {
									instancePath: instancePath + "/check/warnings/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/$defs/verdict/required",
									keyword: "required",
									params: { missingProperty: "reason" }
								};
								if (vErrors === null) vErrors = [err79];
								else vErrors.push(err79);
								errors++;
							}
							for (const key10 in data34) if (!(key10 === "as" || key10 === "reason")) {
								const err80 = {
									instancePath: instancePath + "/check/warnings/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/$defs/verdict/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key10 }
								};
								if (vErrors === null) vErrors = [err80];
								else vErrors.push(err80);
								errors++;
							}
							if (data34.as !== void 0) {
								let data35 = data34.as;
								if (!(data35 === "error" || data35 === "off")) {
									const err81 = {
										instancePath: instancePath + "/check/warnings/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/as",
										schemaPath: "#/$defs/verdict/properties/as/enum",
										keyword: "enum",
										params: { allowedValues: schema80.properties.as.enum }
									};
									if (vErrors === null) vErrors = [err81];
									else vErrors.push(err81);
									errors++;
								}
							}
							if (data34.reason !== void 0) {
								let data36 = data34.reason;
								if (typeof data36 === "string") {
									if (func2(data36) > 500) {
										const err82 = {
											instancePath: instancePath + "/check/warnings/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/reason",
											schemaPath: "#/$defs/verdict/properties/reason/maxLength",
											keyword: "maxLength",
											params: { limit: 500 }
										};
										if (vErrors === null) vErrors = [err82];
										else vErrors.push(err82);
										errors++;
									}
								} else {
									const err83 = {
										instancePath: instancePath + "/check/warnings/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/reason",
										schemaPath: "#/$defs/verdict/properties/reason/type",
										keyword: "type",
										params: { type: "string" }
									};
									if (vErrors === null) vErrors = [err83];
									else vErrors.push(err83);
									errors++;
								}
							}
						} else {
							const err84 = {
								instancePath: instancePath + "/check/warnings/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/verdict/type",
								keyword: "type",
								params: { type: "object" }
							};
							if (vErrors === null) vErrors = [err84];
							else vErrors.push(err84);
							errors++;
						}
					}
					else {
						const err85 = {
							instancePath: instancePath + "/check/warnings",
							schemaPath: "#/properties/check/properties/warnings/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err85];
						else vErrors.push(err85);
						errors++;
					}
				}
			} else {
				const err86 = {
					instancePath: instancePath + "/check",
					schemaPath: "#/properties/check/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err86];
				else vErrors.push(err86);
				errors++;
			}
		}
	} else {
		const err87 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err87];
		else vErrors.push(err87);
		errors++;
	}
	validate98.errors = vErrors;
	return errors === 0;
}
validate98.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function append(all, more) {
	for (const error of more) all.push(error);
	return all;
}
export { validator_default as default, validate };
