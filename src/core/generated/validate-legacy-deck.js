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
const validate = validate97;
var validator_default = validate97;
const schema71 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "legacy-deck.schema.json",
	"title": "Legacy deck",
	"description": "The form in which decks exist today: one language a file, all values strings.",
	"type": "object",
	"required": ["content"],
	"properties": {
		"name": {
			"description": "A number, or a name.",
			"type": ["string", "number"]
		},
		"ID": {
			"description": "The dotted id of the deck.",
			"type": ["string", "number"]
		},
		"logo_title": {
			"description": "The name of the organisation or section.",
			"type": ["string", "null"]
		},
		"logo_path": {
			"description": "A rooted path of the logo.",
			"type": ["string", "null"]
		},
		"slide_max": { "description": "Often wrong and never trusted." },
		"slide_now": { "description": "Not used." },
		"content": {
			"description": "The slides.",
			"type": "array",
			"minItems": 1,
			"maxItems": 500,
			"items": { "$ref": "#/$defs/legacySlide" }
		}
	},
	"$defs": { "legacySlide": {
		"title": "Legacy slide",
		"type": "object",
		"properties": {
			"title": {
				"description": "The heading.",
				"type": [
					"string",
					"number",
					"null"
				]
			},
			"block": {
				"description": "Carries no reliable meaning: read as auto.",
				"type": [
					"string",
					"number",
					"null"
				]
			},
			"img_path": {
				"description": "A rooted path of a picture.",
				"type": ["string", "null"]
			},
			"img": {
				"description": "Another name of img_path.",
				"type": ["string", "null"]
			},
			"video": {
				"description": "A path of a film.",
				"type": ["string", "null"]
			},
			"map": {
				"description": "Codes of units to highlight.",
				"type": ["string", "null"]
			},
			"text": {
				"description": "Plain text, as pasted from a word processor.",
				"type": [
					"string",
					"number",
					"null"
				],
				"maxLength": 2e4
			}
		}
	} }
};
const schema72 = {
	"title": "Legacy slide",
	"type": "object",
	"properties": {
		"title": {
			"description": "The heading.",
			"type": [
				"string",
				"number",
				"null"
			]
		},
		"block": {
			"description": "Carries no reliable meaning: read as auto.",
			"type": [
				"string",
				"number",
				"null"
			]
		},
		"img_path": {
			"description": "A rooted path of a picture.",
			"type": ["string", "null"]
		},
		"img": {
			"description": "Another name of img_path.",
			"type": ["string", "null"]
		},
		"video": {
			"description": "A path of a film.",
			"type": ["string", "null"]
		},
		"map": {
			"description": "Codes of units to highlight.",
			"type": ["string", "null"]
		},
		"text": {
			"description": "Plain text, as pasted from a word processor.",
			"type": [
				"string",
				"number",
				"null"
			],
			"maxLength": 2e4
		}
	}
};
const func2 = require_ucs2length().default;
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate97.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.content === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "content" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0))) {
				const err1 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: schema71.properties.name.type }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.ID !== void 0) {
			let data1 = data.ID;
			if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1))) {
				const err2 = {
					instancePath: instancePath + "/ID",
					schemaPath: "#/properties/ID/type",
					keyword: "type",
					params: { type: schema71.properties.ID.type }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.logo_title !== void 0) {
			let data2 = data.logo_title;
			if (typeof data2 !== "string" && data2 !== null) {
				const err3 = {
					instancePath: instancePath + "/logo_title",
					schemaPath: "#/properties/logo_title/type",
					keyword: "type",
					params: { type: schema71.properties.logo_title.type }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.logo_path !== void 0) {
			let data3 = data.logo_path;
			if (typeof data3 !== "string" && data3 !== null) {
				const err4 = {
					instancePath: instancePath + "/logo_path",
					schemaPath: "#/properties/logo_path/type",
					keyword: "type",
					params: { type: schema71.properties.logo_path.type }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.content !== void 0) {
			let data4 = data.content;
			if (Array.isArray(data4)) {
				if (data4.length > 500) {
					const err5 = {
						instancePath: instancePath + "/content",
						schemaPath: "#/properties/content/maxItems",
						keyword: "maxItems",
						params: { limit: 500 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data4.length < 1) {
					const err6 = {
						instancePath: instancePath + "/content",
						schemaPath: "#/properties/content/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
						if (data5.title !== void 0) {
							let data6 = data5.title;
							if (typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6)) && data6 !== null) {
								const err7 = {
									instancePath: instancePath + "/content/" + i0 + "/title",
									schemaPath: "#/$defs/legacySlide/properties/title/type",
									keyword: "type",
									params: { type: schema72.properties.title.type }
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data5.block !== void 0) {
							let data7 = data5.block;
							if (typeof data7 !== "string" && !(typeof data7 == "number" && isFinite(data7)) && data7 !== null) {
								const err8 = {
									instancePath: instancePath + "/content/" + i0 + "/block",
									schemaPath: "#/$defs/legacySlide/properties/block/type",
									keyword: "type",
									params: { type: schema72.properties.block.type }
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data5.img_path !== void 0) {
							let data8 = data5.img_path;
							if (typeof data8 !== "string" && data8 !== null) {
								const err9 = {
									instancePath: instancePath + "/content/" + i0 + "/img_path",
									schemaPath: "#/$defs/legacySlide/properties/img_path/type",
									keyword: "type",
									params: { type: schema72.properties.img_path.type }
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
						if (data5.img !== void 0) {
							let data9 = data5.img;
							if (typeof data9 !== "string" && data9 !== null) {
								const err10 = {
									instancePath: instancePath + "/content/" + i0 + "/img",
									schemaPath: "#/$defs/legacySlide/properties/img/type",
									keyword: "type",
									params: { type: schema72.properties.img.type }
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
						if (data5.video !== void 0) {
							let data10 = data5.video;
							if (typeof data10 !== "string" && data10 !== null) {
								const err11 = {
									instancePath: instancePath + "/content/" + i0 + "/video",
									schemaPath: "#/$defs/legacySlide/properties/video/type",
									keyword: "type",
									params: { type: schema72.properties.video.type }
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						}
						if (data5.map !== void 0) {
							let data11 = data5.map;
							if (typeof data11 !== "string" && data11 !== null) {
								const err12 = {
									instancePath: instancePath + "/content/" + i0 + "/map",
									schemaPath: "#/$defs/legacySlide/properties/map/type",
									keyword: "type",
									params: { type: schema72.properties.map.type }
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						}
						if (data5.text !== void 0) {
							let data12 = data5.text;
							if (typeof data12 !== "string" && !(typeof data12 == "number" && isFinite(data12)) && data12 !== null) {
								const err13 = {
									instancePath: instancePath + "/content/" + i0 + "/text",
									schemaPath: "#/$defs/legacySlide/properties/text/type",
									keyword: "type",
									params: { type: schema72.properties.text.type }
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
							if (typeof data12 === "string") {
								if (func2(data12) > 2e4) {
									const err14 = {
										instancePath: instancePath + "/content/" + i0 + "/text",
										schemaPath: "#/$defs/legacySlide/properties/text/maxLength",
										keyword: "maxLength",
										params: { limit: 2e4 }
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
							}
						}
					} else {
						const err15 = {
							instancePath: instancePath + "/content/" + i0,
							schemaPath: "#/$defs/legacySlide/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/content",
					schemaPath: "#/properties/content/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate97.errors = vErrors;
	return errors === 0;
}
validate97.evaluated = {
	"props": {
		"name": true,
		"ID": true,
		"logo_title": true,
		"logo_path": true,
		"slide_max": true,
		"slide_now": true,
		"content": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
export { validator_default as default, validate };
