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
			"properties": { "idleSeconds": {
				"description": "Seconds without a touch after which the menu returns.",
				"type": "integer",
				"minimum": 10,
				"maximum": 3600
			} }
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
const schema79 = {
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
const func2 = require_ucs2length().default;
const pattern5 = new RegExp("^(?!//)(?!(?:[^/]*/)*\\.\\.(?:/|$))[^\\\\:?#\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$", "u");
const pattern18 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]*(?:\\.[A-Za-z0-9][A-Za-z0-9-]*)*$", "u");
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
		for (const key0 in data) if (!(key0 === "$schema" || key0 === "title" || key0 === "logo" || key0 === "languages" || key0 === "theme" || key0 === "sections" || key0 === "session" || key0 === "check")) {
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
				for (const key2 in data11) if (!(key2 === "idleSeconds")) {
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
			} else {
				const err25 = {
					instancePath: instancePath + "/session",
					schemaPath: "#/properties/session/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.check !== void 0) {
			let data13 = data.check;
			if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
				for (const key3 in data13) if (!(key3 === "warnings")) {
					const err26 = {
						instancePath: instancePath + "/check",
						schemaPath: "#/properties/check/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 }
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				if (data13.warnings !== void 0) {
					let data14 = data13.warnings;
					if (data14 && typeof data14 == "object" && !Array.isArray(data14)) for (const key4 in data14) {
						let data15 = data14[key4];
						if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
							if (data15.as === void 0) {
								const err27 = {
									instancePath: instancePath + "/check/warnings/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/$defs/verdict/required",
									keyword: "required",
									params: { missingProperty: "as" }
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
							if (data15.reason === void 0) {
								const err28 = {
									instancePath: instancePath + "/check/warnings/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/$defs/verdict/required",
									keyword: "required",
									params: { missingProperty: "reason" }
								};
								if (vErrors === null) vErrors = [err28];
								else vErrors.push(err28);
								errors++;
							}
							for (const key5 in data15) if (!(key5 === "as" || key5 === "reason")) {
								const err29 = {
									instancePath: instancePath + "/check/warnings/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/$defs/verdict/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key5 }
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							}
							if (data15.as !== void 0) {
								let data16 = data15.as;
								if (!(data16 === "error" || data16 === "off")) {
									const err30 = {
										instancePath: instancePath + "/check/warnings/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/as",
										schemaPath: "#/$defs/verdict/properties/as/enum",
										keyword: "enum",
										params: { allowedValues: schema79.properties.as.enum }
									};
									if (vErrors === null) vErrors = [err30];
									else vErrors.push(err30);
									errors++;
								}
							}
							if (data15.reason !== void 0) {
								let data17 = data15.reason;
								if (typeof data17 === "string") {
									if (func2(data17) > 500) {
										const err31 = {
											instancePath: instancePath + "/check/warnings/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/reason",
											schemaPath: "#/$defs/verdict/properties/reason/maxLength",
											keyword: "maxLength",
											params: { limit: 500 }
										};
										if (vErrors === null) vErrors = [err31];
										else vErrors.push(err31);
										errors++;
									}
								} else {
									const err32 = {
										instancePath: instancePath + "/check/warnings/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/reason",
										schemaPath: "#/$defs/verdict/properties/reason/type",
										keyword: "type",
										params: { type: "string" }
									};
									if (vErrors === null) vErrors = [err32];
									else vErrors.push(err32);
									errors++;
								}
							}
						} else {
							const err33 = {
								instancePath: instancePath + "/check/warnings/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/verdict/type",
								keyword: "type",
								params: { type: "object" }
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
					}
					else {
						const err34 = {
							instancePath: instancePath + "/check/warnings",
							schemaPath: "#/properties/check/properties/warnings/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/check",
					schemaPath: "#/properties/check/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
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
