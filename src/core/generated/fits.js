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
const deck = validate21;
const func2 = require_ucs2length().default;
const pattern0 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]*(?:\\.[A-Za-z0-9][A-Za-z0-9-]*)*$", "u");
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (func2(data) > 2e4) {
			validate28.errors = [{}];
			return false;
		}
	} else {
		validate28.errors = [{}];
		return false;
	}
	validate28.errors = vErrors;
	return true;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			validate30.errors = [{}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "kk" || key0 === "ru" || key0 === "en")) {
				validate30.errors = [{}];
				return false;
			}
			if (data.kk !== void 0) {
				let data0 = data.kk;
				if (typeof data0 === "string") {
					if (func2(data0) > 2e4) {
						validate30.errors = [{}];
						return false;
					}
				} else {
					validate30.errors = [{}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.ru !== void 0) {
					let data1 = data.ru;
					if (typeof data1 === "string") {
						if (func2(data1) > 2e4) {
							validate30.errors = [{}];
							return false;
						}
					} else {
						validate30.errors = [{}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.en !== void 0) {
						let data2 = data.en;
						if (typeof data2 === "string") {
							if (func2(data2) > 2e4) {
								validate30.errors = [{}];
								return false;
							}
						} else {
							validate30.errors = [{}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate30.errors = [{}];
		return false;
	}
	validate30.errors = vErrors;
	return true;
}
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!validate28(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs2 = errors;
		if (!validate30(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData
		})) {
			vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs2 === errors;
		valid0 = valid0 || _valid0;
	}
	if (!valid0) {
		const err0 = {};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
		validate65.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate65.errors = vErrors;
	return errors === 0;
}
const schema7 = {
	"$id": "slide.schema.json",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"id": { "$ref": "#/$defs/slideId" },
		"block": { "$ref": "#/$defs/block" },
		"title": { "$ref": "#/$defs/text" },
		"text": { "$ref": "#/$defs/text" },
		"facts": {
			"type": "array",
			"maxItems": 200,
			"items": { "$ref": "#/$defs/fact" }
		},
		"image": { "anyOf": [{ "$ref": "#/$defs/mediaPath" }, { "$ref": "#/$defs/imageParts" }] },
		"video": { "anyOf": [{ "$ref": "#/$defs/mediaPath" }, { "$ref": "#/$defs/videoParts" }] },
		"map": { "anyOf": [{ "$ref": "#/$defs/mapCodes" }, { "$ref": "#/$defs/mapParts" }] },
		"notes": { "$ref": "#/$defs/text" }
	},
	"$defs": {
		"slideId": {
			"type": "string",
			"pattern": "^[a-z][a-z0-9-]*$",
			"maxLength": 60
		},
		"block": { "enum": [
			"auto",
			"cover",
			"text",
			"split",
			"image",
			"video",
			"map",
			"facts"
		] },
		"text": { "anyOf": [{ "$ref": "#/$defs/words" }, { "$ref": "#/$defs/wordsByLanguage" }] },
		"words": {
			"type": "string",
			"maxLength": 2e4
		},
		"wordsByLanguage": {
			"type": "object",
			"additionalProperties": false,
			"minProperties": 1,
			"properties": {
				"kk": {
					"type": "string",
					"maxLength": 2e4
				},
				"ru": {
					"type": "string",
					"maxLength": 2e4
				},
				"en": {
					"type": "string",
					"maxLength": 2e4
				}
			}
		},
		"mediaPath": {
			"type": "string",
			"maxLength": 200,
			"pattern": "^(?!//)(?!(?:[^/]*/)*\\.\\.(?:/|$))[^\\\\:?#\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$"
		},
		"fact": {
			"type": "object",
			"additionalProperties": false,
			"required": ["label", "value"],
			"properties": {
				"label": { "$ref": "#/$defs/text" },
				"value": { "$ref": "#/$defs/text" }
			}
		},
		"imageParts": {
			"type": "object",
			"additionalProperties": false,
			"required": ["src"],
			"properties": {
				"src": { "$ref": "#/$defs/mediaPath" },
				"alt": { "$ref": "#/$defs/text" },
				"caption": { "$ref": "#/$defs/text" },
				"focus": {
					"type": "object",
					"additionalProperties": false,
					"required": ["x", "y"],
					"properties": {
						"x": {
							"type": "number",
							"minimum": 0,
							"maximum": 1
						},
						"y": {
							"type": "number",
							"minimum": 0,
							"maximum": 1
						}
					}
				}
			}
		},
		"videoParts": {
			"type": "object",
			"additionalProperties": false,
			"required": ["src"],
			"properties": {
				"src": { "$ref": "#/$defs/mediaPath" },
				"poster": { "$ref": "#/$defs/mediaPath" },
				"captions": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"kk": { "$ref": "#/$defs/mediaPath" },
						"ru": { "$ref": "#/$defs/mediaPath" },
						"en": { "$ref": "#/$defs/mediaPath" }
					}
				},
				"caption": { "$ref": "#/$defs/text" }
			}
		},
		"mapCodes": {
			"type": "string",
			"pattern": "^(?:KZ-(?:1[015]|19|2[37]|3[1359]|4[37]|5[59]|6[123]|7[159])(?:[\\s,]+KZ-(?:1[015]|19|2[37]|3[1359]|4[37]|5[59]|6[123]|7[159]))*)?$",
			"maxLength": 400
		},
		"unitCode": { "enum": [
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
		] },
		"mapParts": {
			"type": "object",
			"additionalProperties": false,
			"required": ["values"],
			"properties": {
				"values": {
					"type": "object",
					"propertyNames": { "$ref": "#/$defs/unitCode" },
					"minProperties": 1,
					"additionalProperties": {
						"type": "number",
						"minimum": -0xe8d4a51000,
						"maximum": 0xe8d4a51000
					}
				},
				"legend": { "$ref": "#/$defs/text" },
				"unit": { "$ref": "#/$defs/text" },
				"details": {
					"type": "object",
					"propertyNames": { "$ref": "#/$defs/unitCode" },
					"additionalProperties": { "$ref": "#/$defs/text" }
				}
			}
		}
	}
};
const func3 = Object.prototype.hasOwnProperty;
const pattern1 = new RegExp("^[a-z][a-z0-9-]*$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (func2(data) > 60) {
			validate23.errors = [{}];
			return false;
		} else if (!pattern1.test(data)) {
			validate23.errors = [{}];
			return false;
		}
	} else {
		validate23.errors = [{}];
		return false;
	}
	validate23.errors = vErrors;
	return true;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(data === "auto" || data === "cover" || data === "text" || data === "split" || data === "image" || data === "video" || data === "map" || data === "facts")) {
		validate25.errors = [{}];
		return false;
	}
	validate25.errors = vErrors;
	return true;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!validate28(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs2 = errors;
		if (!validate30(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData
		})) {
			vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs2 === errors;
		valid0 = valid0 || _valid0;
	}
	if (!valid0) {
		const err0 = {};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
		validate27.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate27.errors = vErrors;
	return errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.label === void 0 && "label" || data.value === void 0 && "value") {
				validate34.errors = [{}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "label" || key0 === "value")) {
					validate34.errors = [{}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.label !== void 0) {
						const _errs2 = errors;
						if (!validate27(data.label, {
							instancePath: instancePath + "/label",
							parentData: data,
							parentDataProperty: "label",
							rootData
						})) {
							vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.value !== void 0) {
							const _errs3 = errors;
							if (!validate27(data.value, {
								instancePath: instancePath + "/value",
								parentData: data,
								parentDataProperty: "value",
								rootData
							})) {
								vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate34.errors = [{}];
			return false;
		}
	}
	validate34.errors = vErrors;
	return errors === 0;
}
const pattern2 = new RegExp("^(?!//)(?!(?:[^/]*/)*\\.\\.(?:/|$))[^\\\\:?#\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$", "u");
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (func2(data) > 200) {
			validate38.errors = [{}];
			return false;
		} else if (!pattern2.test(data)) {
			validate38.errors = [{}];
			return false;
		}
	} else {
		validate38.errors = [{}];
		return false;
	}
	validate38.errors = vErrors;
	return true;
}
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.src === void 0 && "src") {
				validate40.errors = [{}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "src" || key0 === "alt" || key0 === "caption" || key0 === "focus")) {
					validate40.errors = [{}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.src !== void 0) {
						const _errs2 = errors;
						if (!validate38(data.src, {
							instancePath: instancePath + "/src",
							parentData: data,
							parentDataProperty: "src",
							rootData
						})) {
							vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.alt !== void 0) {
							const _errs3 = errors;
							if (!validate27(data.alt, {
								instancePath: instancePath + "/alt",
								parentData: data,
								parentDataProperty: "alt",
								rootData
							})) {
								vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.caption !== void 0) {
								const _errs4 = errors;
								if (!validate27(data.caption, {
									instancePath: instancePath + "/caption",
									parentData: data,
									parentDataProperty: "caption",
									rootData
								})) {
									vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.focus !== void 0) {
									let data3 = data.focus;
									const _errs5 = errors;
									if (errors === _errs5) {
										if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
											if (data3.x === void 0 && "x" || data3.y === void 0 && "y") {
												validate40.errors = [{}];
												return false;
											} else {
												const _errs7 = errors;
												for (const key1 in data3) if (!(key1 === "x" || key1 === "y")) {
													validate40.errors = [{}];
													return false;
												}
												if (_errs7 === errors) {
													if (data3.x !== void 0) {
														let data4 = data3.x;
														const _errs8 = errors;
														if (errors === _errs8) {
															if (typeof data4 == "number" && isFinite(data4)) {
																if (data4 > 1 || isNaN(data4)) {
																	validate40.errors = [{}];
																	return false;
																} else if (data4 < 0 || isNaN(data4)) {
																	validate40.errors = [{}];
																	return false;
																}
															} else {
																validate40.errors = [{}];
																return false;
															}
														}
														var valid1 = _errs8 === errors;
													} else var valid1 = true;
													if (valid1) {
														if (data3.y !== void 0) {
															let data5 = data3.y;
															const _errs10 = errors;
															if (errors === _errs10) {
																if (typeof data5 == "number" && isFinite(data5)) {
																	if (data5 > 1 || isNaN(data5)) {
																		validate40.errors = [{}];
																		return false;
																	} else if (data5 < 0 || isNaN(data5)) {
																		validate40.errors = [{}];
																		return false;
																	}
																} else {
																	validate40.errors = [{}];
																	return false;
																}
															}
															var valid1 = _errs10 === errors;
														} else var valid1 = true;
													}
												}
											}
										} else {
											validate40.errors = [{}];
											return false;
										}
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate40.errors = [{}];
			return false;
		}
	}
	validate40.errors = vErrors;
	return errors === 0;
}
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.src === void 0 && "src") {
				validate46.errors = [{}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "src" || key0 === "poster" || key0 === "captions" || key0 === "caption")) {
					validate46.errors = [{}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.src !== void 0) {
						const _errs2 = errors;
						if (!validate38(data.src, {
							instancePath: instancePath + "/src",
							parentData: data,
							parentDataProperty: "src",
							rootData
						})) {
							vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.poster !== void 0) {
							const _errs3 = errors;
							if (!validate38(data.poster, {
								instancePath: instancePath + "/poster",
								parentData: data,
								parentDataProperty: "poster",
								rootData
							})) {
								vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.captions !== void 0) {
								let data2 = data.captions;
								const _errs4 = errors;
								if (errors === _errs4) {
									if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
										const _errs6 = errors;
										for (const key1 in data2) if (!(key1 === "kk" || key1 === "ru" || key1 === "en")) {
											validate46.errors = [{}];
											return false;
										}
										if (_errs6 === errors) {
											if (data2.kk !== void 0) {
												const _errs7 = errors;
												if (!validate38(data2.kk, {
													instancePath: instancePath + "/captions/kk",
													parentData: data2,
													parentDataProperty: "kk",
													rootData
												})) {
													vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
													errors = vErrors.length;
												}
												var valid1 = _errs7 === errors;
											} else var valid1 = true;
											if (valid1) {
												if (data2.ru !== void 0) {
													const _errs8 = errors;
													if (!validate38(data2.ru, {
														instancePath: instancePath + "/captions/ru",
														parentData: data2,
														parentDataProperty: "ru",
														rootData
													})) {
														vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
														errors = vErrors.length;
													}
													var valid1 = _errs8 === errors;
												} else var valid1 = true;
												if (valid1) {
													if (data2.en !== void 0) {
														const _errs9 = errors;
														if (!validate38(data2.en, {
															instancePath: instancePath + "/captions/en",
															parentData: data2,
															parentDataProperty: "en",
															rootData
														})) {
															vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
															errors = vErrors.length;
														}
														var valid1 = _errs9 === errors;
													} else var valid1 = true;
												}
											}
										}
									} else {
										validate46.errors = [{}];
										return false;
									}
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.caption !== void 0) {
									const _errs10 = errors;
									if (!validate27(data.caption, {
										instancePath: instancePath + "/caption",
										parentData: data,
										parentDataProperty: "caption",
										rootData
									})) {
										vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs10 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate46.errors = [{}];
			return false;
		}
	}
	validate46.errors = vErrors;
	return errors === 0;
}
const pattern3 = new RegExp("^(?:KZ-(?:1[015]|19|2[37]|3[1359]|4[37]|5[59]|6[123]|7[159])(?:[\\s,]+KZ-(?:1[015]|19|2[37]|3[1359]|4[37]|5[59]|6[123]|7[159]))*)?$", "u");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (func2(data) > 400) {
			validate54.errors = [{}];
			return false;
		} else if (!pattern3.test(data)) {
			validate54.errors = [{}];
			return false;
		}
	} else {
		validate54.errors = [{}];
		return false;
	}
	validate54.errors = vErrors;
	return true;
}
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(data === "KZ-10" || data === "KZ-11" || data === "KZ-15" || data === "KZ-19" || data === "KZ-23" || data === "KZ-27" || data === "KZ-31" || data === "KZ-33" || data === "KZ-35" || data === "KZ-39" || data === "KZ-43" || data === "KZ-47" || data === "KZ-55" || data === "KZ-59" || data === "KZ-61" || data === "KZ-62" || data === "KZ-63" || data === "KZ-71" || data === "KZ-75" || data === "KZ-79")) {
		validate57.errors = [{}];
		return false;
	}
	validate57.errors = vErrors;
	return true;
}
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.values === void 0 && "values") {
				validate56.errors = [{}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "values" || key0 === "legend" || key0 === "unit" || key0 === "details")) {
					validate56.errors = [{}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.values !== void 0) {
						let data0 = data.values;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
								if (Object.keys(data0).length < 1) {
									validate56.errors = [{}];
									return false;
								} else {
									for (const key1 in data0) {
										const _errs4 = errors;
										if (!validate57(key1, {
											instancePath: instancePath + "/values",
											parentData: data0,
											parentDataProperty: "values",
											rootData
										})) {
											vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
											errors = vErrors.length;
										}
										var valid1 = _errs4 === errors;
										if (!valid1) {
											const err0 = {};
											if (vErrors === null) vErrors = [err0];
											else vErrors.push(err0);
											errors++;
											validate56.errors = vErrors;
											return false;
										}
									}
									if (valid1) for (const key2 in data0) {
										let data1 = data0[key2];
										const _errs6 = errors;
										if (errors === _errs6) {
											if (typeof data1 == "number" && isFinite(data1)) {
												if (data1 > 0xe8d4a51000 || isNaN(data1)) {
													validate56.errors = [{}];
													return false;
												} else if (data1 < -0xe8d4a51000 || isNaN(data1)) {
													validate56.errors = [{}];
													return false;
												}
											} else {
												validate56.errors = [{}];
												return false;
											}
										}
										if (!(_errs6 === errors)) break;
									}
								}
							} else {
								validate56.errors = [{}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.legend !== void 0) {
							const _errs8 = errors;
							if (!validate27(data.legend, {
								instancePath: instancePath + "/legend",
								parentData: data,
								parentDataProperty: "legend",
								rootData
							})) {
								vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs8 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.unit !== void 0) {
								const _errs9 = errors;
								if (!validate27(data.unit, {
									instancePath: instancePath + "/unit",
									parentData: data,
									parentDataProperty: "unit",
									rootData
								})) {
									vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs9 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.details !== void 0) {
									let data4 = data.details;
									const _errs10 = errors;
									if (errors === _errs10) {
										if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
											for (const key3 in data4) {
												const _errs12 = errors;
												if (!validate57(key3, {
													instancePath: instancePath + "/details",
													parentData: data4,
													parentDataProperty: "details",
													rootData
												})) {
													vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
													errors = vErrors.length;
												}
												var valid3 = _errs12 === errors;
												if (!valid3) {
													const err1 = {};
													if (vErrors === null) vErrors = [err1];
													else vErrors.push(err1);
													errors++;
													validate56.errors = vErrors;
													return false;
												}
											}
											if (valid3) for (const key4 in data4) {
												const _errs14 = errors;
												if (!validate27(data4[key4], {
													instancePath: instancePath + "/details/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
													parentData: data4,
													parentDataProperty: key4,
													rootData
												})) {
													vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
													errors = vErrors.length;
												}
												if (!(_errs14 === errors)) break;
											}
										} else {
											validate56.errors = [{}];
											return false;
										}
									}
									var valid0 = _errs10 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate56.errors = [{}];
			return false;
		}
	}
	validate56.errors = vErrors;
	return errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!func3.call(schema7.properties, key0)) {
				validate22.errors = [{}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.id !== void 0) {
					const _errs2 = errors;
					if (!validate23(data.id, {
						instancePath: instancePath + "/id",
						parentData: data,
						parentDataProperty: "id",
						rootData
					})) {
						vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
						errors = vErrors.length;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.block !== void 0) {
						const _errs3 = errors;
						if (!validate25(data.block, {
							instancePath: instancePath + "/block",
							parentData: data,
							parentDataProperty: "block",
							rootData
						})) {
							vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.title !== void 0) {
							const _errs4 = errors;
							if (!validate27(data.title, {
								instancePath: instancePath + "/title",
								parentData: data,
								parentDataProperty: "title",
								rootData
							})) {
								vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.text !== void 0) {
								const _errs5 = errors;
								if (!validate27(data.text, {
									instancePath: instancePath + "/text",
									parentData: data,
									parentDataProperty: "text",
									rootData
								})) {
									vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.facts !== void 0) {
									let data4 = data.facts;
									const _errs6 = errors;
									if (errors === _errs6) {
										if (Array.isArray(data4)) {
											if (data4.length > 200) {
												validate22.errors = [{}];
												return false;
											} else {
												const len0 = data4.length;
												for (let i0 = 0; i0 < len0; i0++) {
													const _errs8 = errors;
													if (!validate34(data4[i0], {
														instancePath: instancePath + "/facts/" + i0,
														parentData: data4,
														parentDataProperty: i0,
														rootData
													})) {
														vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
														errors = vErrors.length;
													}
													if (!(_errs8 === errors)) break;
												}
											}
										} else {
											validate22.errors = [{}];
											return false;
										}
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.image !== void 0) {
										let data6 = data.image;
										const _errs9 = errors;
										const _errs10 = errors;
										let valid2 = false;
										const _errs11 = errors;
										if (!validate38(data6, {
											instancePath: instancePath + "/image",
											parentData: data,
											parentDataProperty: "image",
											rootData
										})) {
											vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
											errors = vErrors.length;
										}
										var _valid0 = _errs11 === errors;
										valid2 = valid2 || _valid0;
										if (!valid2) {
											const _errs12 = errors;
											if (!validate40(data6, {
												instancePath: instancePath + "/image",
												parentData: data,
												parentDataProperty: "image",
												rootData
											})) {
												vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
												errors = vErrors.length;
											}
											var _valid0 = _errs12 === errors;
											valid2 = valid2 || _valid0;
										}
										if (!valid2) {
											const err0 = {};
											if (vErrors === null) vErrors = [err0];
											else vErrors.push(err0);
											errors++;
											validate22.errors = vErrors;
											return false;
										} else {
											errors = _errs10;
											if (vErrors !== null) {
												if (_errs10) vErrors.length = _errs10;
												else vErrors = null;
											}
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.video !== void 0) {
											let data7 = data.video;
											const _errs13 = errors;
											const _errs14 = errors;
											let valid3 = false;
											const _errs15 = errors;
											if (!validate38(data7, {
												instancePath: instancePath + "/video",
												parentData: data,
												parentDataProperty: "video",
												rootData
											})) {
												vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
												errors = vErrors.length;
											}
											var _valid1 = _errs15 === errors;
											valid3 = valid3 || _valid1;
											if (!valid3) {
												const _errs16 = errors;
												if (!validate46(data7, {
													instancePath: instancePath + "/video",
													parentData: data,
													parentDataProperty: "video",
													rootData
												})) {
													vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
													errors = vErrors.length;
												}
												var _valid1 = _errs16 === errors;
												valid3 = valid3 || _valid1;
											}
											if (!valid3) {
												const err1 = {};
												if (vErrors === null) vErrors = [err1];
												else vErrors.push(err1);
												errors++;
												validate22.errors = vErrors;
												return false;
											} else {
												errors = _errs14;
												if (vErrors !== null) {
													if (_errs14) vErrors.length = _errs14;
													else vErrors = null;
												}
											}
											var valid0 = _errs13 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.map !== void 0) {
												let data8 = data.map;
												const _errs17 = errors;
												const _errs18 = errors;
												let valid4 = false;
												const _errs19 = errors;
												if (!validate54(data8, {
													instancePath: instancePath + "/map",
													parentData: data,
													parentDataProperty: "map",
													rootData
												})) {
													vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
													errors = vErrors.length;
												}
												var _valid2 = _errs19 === errors;
												valid4 = valid4 || _valid2;
												if (!valid4) {
													const _errs20 = errors;
													if (!validate56(data8, {
														instancePath: instancePath + "/map",
														parentData: data,
														parentDataProperty: "map",
														rootData
													})) {
														vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
														errors = vErrors.length;
													}
													var _valid2 = _errs20 === errors;
													valid4 = valid4 || _valid2;
												}
												if (!valid4) {
													const err2 = {};
													if (vErrors === null) vErrors = [err2];
													else vErrors.push(err2);
													errors++;
													validate22.errors = vErrors;
													return false;
												} else {
													errors = _errs18;
													if (vErrors !== null) {
														if (_errs18) vErrors.length = _errs18;
														else vErrors = null;
													}
												}
												var valid0 = _errs17 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.notes !== void 0) {
													const _errs21 = errors;
													if (!validate27(data.notes, {
														instancePath: instancePath + "/notes",
														parentData: data,
														parentDataProperty: "notes",
														rootData
													})) {
														vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs21 === errors;
												} else var valid0 = true;
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate22.errors = [{}];
			return false;
		}
	}
	validate22.errors = vErrors;
	return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.id === void 0 && "id" || data.title === void 0 && "title" || data.slides === void 0 && "slides") {
				validate21.errors = [{}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "$schema" || key0 === "id" || key0 === "lang" || key0 === "title" || key0 === "slides")) {
					validate21.errors = [{}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.$schema !== void 0) {
						const _errs2 = errors;
						if (typeof data.$schema !== "string") {
							validate21.errors = [{}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.id !== void 0) {
							let data1 = data.id;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (typeof data1 === "string") {
									if (func2(data1) > 80) {
										validate21.errors = [{}];
										return false;
									} else if (!pattern0.test(data1)) {
										validate21.errors = [{}];
										return false;
									}
								} else {
									validate21.errors = [{}];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.lang !== void 0) {
								let data2 = data.lang;
								const _errs6 = errors;
								if (!(data2 === "kk" || data2 === "ru" || data2 === "en")) {
									validate21.errors = [{}];
									return false;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.title !== void 0) {
									const _errs7 = errors;
									if (!validate65(data.title, {
										instancePath: instancePath + "/title",
										parentData: data,
										parentDataProperty: "title",
										rootData
									})) {
										vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.slides !== void 0) {
										let data4 = data.slides;
										const _errs8 = errors;
										if (errors === _errs8) {
											if (Array.isArray(data4)) {
												if (data4.length > 500) {
													validate21.errors = [{}];
													return false;
												} else if (data4.length < 1) {
													validate21.errors = [{}];
													return false;
												} else {
													const len0 = data4.length;
													for (let i0 = 0; i0 < len0; i0++) {
														const _errs10 = errors;
														if (!validate22(data4[i0], {
															instancePath: instancePath + "/slides/" + i0,
															parentData: data4,
															parentDataProperty: i0,
															rootData
														})) {
															vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
															errors = vErrors.length;
														}
														if (!(_errs10 === errors)) break;
													}
												}
											} else {
												validate21.errors = [{}];
												return false;
											}
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		} else {
			validate21.errors = [{}];
			return false;
		}
	}
	validate21.errors = vErrors;
	return errors === 0;
}
const manifest = validate70;
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			validate72.errors = [{}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "kk" || key0 === "ru" || key0 === "en")) {
				validate72.errors = [{}];
				return false;
			}
			if (data.kk !== void 0) {
				let data0 = data.kk;
				if (typeof data0 === "string") {
					if (func2(data0) > 2e4) {
						validate72.errors = [{}];
						return false;
					}
				} else {
					validate72.errors = [{}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.ru !== void 0) {
					let data1 = data.ru;
					if (typeof data1 === "string") {
						if (func2(data1) > 2e4) {
							validate72.errors = [{}];
							return false;
						}
					} else {
						validate72.errors = [{}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.en !== void 0) {
						let data2 = data.en;
						if (typeof data2 === "string") {
							if (func2(data2) > 2e4) {
								validate72.errors = [{}];
								return false;
							}
						} else {
							validate72.errors = [{}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate72.errors = [{}];
		return false;
	}
	validate72.errors = vErrors;
	return true;
}
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (func2(data) > 200) {
			validate74.errors = [{}];
			return false;
		} else if (!pattern2.test(data)) {
			validate74.errors = [{}];
			return false;
		}
	} else {
		validate74.errors = [{}];
		return false;
	}
	validate74.errors = vErrors;
	return true;
}
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (func2(data) > 80) {
			validate77.errors = [{}];
			return false;
		} else if (!pattern0.test(data)) {
			validate77.errors = [{}];
			return false;
		}
	} else {
		validate77.errors = [{}];
		return false;
	}
	validate77.errors = vErrors;
	return true;
}
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.id === void 0 && "id" || data.title === void 0 && "title") {
				validate76.errors = [{}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "id" || key0 === "title")) {
					validate76.errors = [{}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						const _errs2 = errors;
						if (!validate77(data.id, {
							instancePath: instancePath + "/id",
							parentData: data,
							parentDataProperty: "id",
							rootData
						})) {
							vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.title !== void 0) {
							const _errs3 = errors;
							if (!validate72(data.title, {
								instancePath: instancePath + "/title",
								parentData: data,
								parentDataProperty: "title",
								rootData
							})) {
								vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate76.errors = [{}];
			return false;
		}
	}
	validate76.errors = vErrors;
	return errors === 0;
}
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "$schema" || key0 === "title" || key0 === "logo" || key0 === "languages" || key0 === "theme" || key0 === "sections" || key0 === "session")) {
				validate71.errors = [{}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.$schema !== void 0) {
					const _errs2 = errors;
					if (typeof data.$schema !== "string") {
						validate71.errors = [{}];
						return false;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.title !== void 0) {
						const _errs4 = errors;
						if (!validate72(data.title, {
							instancePath: instancePath + "/title",
							parentData: data,
							parentDataProperty: "title",
							rootData
						})) {
							vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.logo !== void 0) {
							const _errs5 = errors;
							if (!validate74(data.logo, {
								instancePath: instancePath + "/logo",
								parentData: data,
								parentDataProperty: "logo",
								rootData
							})) {
								vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.languages !== void 0) {
								let data3 = data.languages;
								const _errs6 = errors;
								if (errors === _errs6) {
									if (Array.isArray(data3)) {
										if (data3.length < 1) {
											validate71.errors = [{}];
											return false;
										} else {
											var valid1 = true;
											const len0 = data3.length;
											for (let i0 = 0; i0 < len0; i0++) {
												let data4 = data3[i0];
												const _errs8 = errors;
												if (typeof data4 !== "string") {
													validate71.errors = [{}];
													return false;
												}
												if (!(data4 === "kk" || data4 === "ru" || data4 === "en")) {
													validate71.errors = [{}];
													return false;
												}
												var valid1 = _errs8 === errors;
												if (!valid1) break;
											}
											if (valid1) {
												let i1 = data3.length;
												if (i1 > 1) {
													const indices0 = {};
													for (; i1--;) {
														let item0 = data3[i1];
														if (typeof item0 !== "string") continue;
														if (typeof indices0[item0] == "number") {
															indices0[item0];
															validate71.errors = [{}];
															return false;
														}
														indices0[item0] = i1;
													}
												}
											}
										}
									} else {
										validate71.errors = [{}];
										return false;
									}
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.theme !== void 0) {
									let data5 = data.theme;
									const _errs10 = errors;
									if (!(data5 === "light" || data5 === "dark" || data5 === "contrast")) {
										validate71.errors = [{}];
										return false;
									}
									var valid0 = _errs10 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.sections !== void 0) {
										let data6 = data.sections;
										const _errs11 = errors;
										if (errors === _errs11) {
											if (Array.isArray(data6)) {
												const len1 = data6.length;
												for (let i2 = 0; i2 < len1; i2++) {
													const _errs13 = errors;
													if (!validate76(data6[i2], {
														instancePath: instancePath + "/sections/" + i2,
														parentData: data6,
														parentDataProperty: i2,
														rootData
													})) {
														vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
														errors = vErrors.length;
													}
													if (!(_errs13 === errors)) break;
												}
											} else {
												validate71.errors = [{}];
												return false;
											}
										}
										var valid0 = _errs11 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.session !== void 0) {
											let data8 = data.session;
											const _errs14 = errors;
											if (errors === _errs14) {
												if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
													const _errs16 = errors;
													for (const key1 in data8) if (!(key1 === "idleSeconds")) {
														validate71.errors = [{}];
														return false;
													}
													if (_errs16 === errors) {
														if (data8.idleSeconds !== void 0) {
															let data9 = data8.idleSeconds;
															const _errs17 = errors;
															if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
																validate71.errors = [{}];
																return false;
															}
															if (errors === _errs17) {
																if (typeof data9 == "number" && isFinite(data9)) {
																	if (data9 > 3600 || isNaN(data9)) {
																		validate71.errors = [{}];
																		return false;
																	} else if (data9 < 10 || isNaN(data9)) {
																		validate71.errors = [{}];
																		return false;
																	}
																}
															}
														}
													}
												} else {
													validate71.errors = [{}];
													return false;
												}
											}
											var valid0 = _errs14 === errors;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate71.errors = [{}];
			return false;
		}
	}
	validate71.errors = vErrors;
	return errors === 0;
}
const pattern6 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern7 = new RegExp("^[a-z0-9]{1,8}$", "u");
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.hash === void 0 && "hash" || data.type === void 0 && "type" || data.size === void 0 && "size") {
			validate82.errors = [{}];
			return false;
		} else {
			if (data.hash !== void 0) {
				let data0 = data.hash;
				if (typeof data0 === "string") {
					if (!pattern6.test(data0)) {
						validate82.errors = [{}];
						return false;
					}
				} else {
					validate82.errors = [{}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.type !== void 0) {
					let data1 = data.type;
					if (typeof data1 === "string") {
						if (!pattern7.test(data1)) {
							validate82.errors = [{}];
							return false;
						}
					} else {
						validate82.errors = [{}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.size !== void 0) {
						let data2 = data.size;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
							validate82.errors = [{}];
							return false;
						}
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 < 0 || isNaN(data2)) {
								validate82.errors = [{}];
								return false;
							}
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.width !== void 0) {
							let data3 = data.width;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
								validate82.errors = [{}];
								return false;
							}
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 < 1 || isNaN(data3)) {
									validate82.errors = [{}];
									return false;
								}
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.height !== void 0) {
								let data4 = data.height;
								if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
									validate82.errors = [{}];
									return false;
								}
								if (typeof data4 == "number" && isFinite(data4)) {
									if (data4 < 1 || isNaN(data4)) {
										validate82.errors = [{}];
										return false;
									}
								}
								var valid0 = true;
							} else var valid0 = true;
						}
					}
				}
			}
		}
	} else {
		validate82.errors = [{}];
		return false;
	}
	validate82.errors = vErrors;
	return true;
}
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (func2(data) > 80) {
			validate85.errors = [{}];
			return false;
		} else if (!pattern0.test(data)) {
			validate85.errors = [{}];
			return false;
		}
	} else {
		validate85.errors = [{}];
		return false;
	}
	validate85.errors = vErrors;
	return true;
}
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			validate87.errors = [{}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "kk" || key0 === "ru" || key0 === "en")) {
				validate87.errors = [{}];
				return false;
			}
			if (data.kk !== void 0) {
				let data0 = data.kk;
				if (typeof data0 === "string") {
					if (func2(data0) > 2e4) {
						validate87.errors = [{}];
						return false;
					}
				} else {
					validate87.errors = [{}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.ru !== void 0) {
					let data1 = data.ru;
					if (typeof data1 === "string") {
						if (func2(data1) > 2e4) {
							validate87.errors = [{}];
							return false;
						}
					} else {
						validate87.errors = [{}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.en !== void 0) {
						let data2 = data.en;
						if (typeof data2 === "string") {
							if (func2(data2) > 2e4) {
								validate87.errors = [{}];
								return false;
							}
						} else {
							validate87.errors = [{}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate87.errors = [{}];
		return false;
	}
	validate87.errors = vErrors;
	return true;
}
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.id === void 0 && "id" || data.title === void 0 && "title" || data.slides === void 0 && "slides" || data.file === void 0 && "file" || data.media === void 0 && "media") {
				validate84.errors = [{}];
				return false;
			} else {
				if (data.id !== void 0) {
					const _errs1 = errors;
					if (!validate85(data.id, {
						instancePath: instancePath + "/id",
						parentData: data,
						parentDataProperty: "id",
						rootData
					})) {
						vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
						errors = vErrors.length;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.title !== void 0) {
						const _errs2 = errors;
						if (!validate87(data.title, {
							instancePath: instancePath + "/title",
							parentData: data,
							parentDataProperty: "title",
							rootData
						})) {
							vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.slides !== void 0) {
							let data2 = data.slides;
							const _errs3 = errors;
							if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
								validate84.errors = [{}];
								return false;
							}
							if (errors === _errs3) {
								if (typeof data2 == "number" && isFinite(data2)) {
									if (data2 < 1 || isNaN(data2)) {
										validate84.errors = [{}];
										return false;
									}
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.file !== void 0) {
								const _errs5 = errors;
								if (!validate82(data.file, {
									instancePath: instancePath + "/file",
									parentData: data,
									parentDataProperty: "file",
									rootData
								})) {
									vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.cover !== void 0) {
									const _errs6 = errors;
									if (!validate82(data.cover, {
										instancePath: instancePath + "/cover",
										parentData: data,
										parentDataProperty: "cover",
										rootData
									})) {
										vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.media !== void 0) {
										let data5 = data.media;
										const _errs7 = errors;
										if (errors === _errs7) {
											if (data5 && typeof data5 == "object" && !Array.isArray(data5)) for (const key0 in data5) {
												const _errs10 = errors;
												if (!validate82(data5[key0], {
													instancePath: instancePath + "/media/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
													parentData: data5,
													parentDataProperty: key0,
													rootData
												})) {
													vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
													errors = vErrors.length;
												}
												if (!(_errs10 === errors)) break;
											}
											else {
												validate84.errors = [{}];
												return false;
											}
										}
										var valid0 = _errs7 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		} else {
			validate84.errors = [{}];
			return false;
		}
	}
	validate84.errors = vErrors;
	return errors === 0;
}
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.id === void 0 && "id" || data.file === void 0 && "file" || data.message === void 0 && "message") {
				validate93.errors = [{}];
				return false;
			} else {
				if (data.id !== void 0) {
					const _errs1 = errors;
					if (!validate85(data.id, {
						instancePath: instancePath + "/id",
						parentData: data,
						parentDataProperty: "id",
						rootData
					})) {
						vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
						errors = vErrors.length;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.file !== void 0) {
						const _errs2 = errors;
						if (typeof data.file !== "string") {
							validate93.errors = [{}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.message !== void 0) {
							const _errs4 = errors;
							if (typeof data.message !== "string") {
								validate93.errors = [{}];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate93.errors = [{}];
			return false;
		}
	}
	validate93.errors = vErrors;
	return errors === 0;
}
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.format === void 0 && "format" || data.kiosk === void 0 && "kiosk" || data.decks === void 0 && "decks" || data.broken === void 0 && "broken") {
				validate70.errors = [{}];
				return false;
			} else {
				if (data.format !== void 0) {
					const _errs1 = errors;
					if (1 !== data.format) {
						validate70.errors = [{}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.kiosk !== void 0) {
						const _errs2 = errors;
						if (!validate71(data.kiosk, {
							instancePath: instancePath + "/kiosk",
							parentData: data,
							parentDataProperty: "kiosk",
							rootData
						})) {
							vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.logo !== void 0) {
							const _errs3 = errors;
							if (!validate82(data.logo, {
								instancePath: instancePath + "/logo",
								parentData: data,
								parentDataProperty: "logo",
								rootData
							})) {
								vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.decks !== void 0) {
								let data3 = data.decks;
								const _errs4 = errors;
								if (errors === _errs4) {
									if (Array.isArray(data3)) {
										const len0 = data3.length;
										for (let i0 = 0; i0 < len0; i0++) {
											const _errs6 = errors;
											if (!validate84(data3[i0], {
												instancePath: instancePath + "/decks/" + i0,
												parentData: data3,
												parentDataProperty: i0,
												rootData
											})) {
												vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
												errors = vErrors.length;
											}
											if (!(_errs6 === errors)) break;
										}
									} else {
										validate70.errors = [{}];
										return false;
									}
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.broken !== void 0) {
									let data5 = data.broken;
									const _errs7 = errors;
									if (errors === _errs7) {
										if (Array.isArray(data5)) {
											const len1 = data5.length;
											for (let i1 = 0; i1 < len1; i1++) {
												const _errs9 = errors;
												if (!validate93(data5[i1], {
													instancePath: instancePath + "/broken/" + i1,
													parentData: data5,
													parentDataProperty: i1,
													rootData
												})) {
													vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
													errors = vErrors.length;
												}
												if (!(_errs9 === errors)) break;
											}
										} else {
											validate70.errors = [{}];
											return false;
										}
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate70.errors = [{}];
			return false;
		}
	}
	validate70.errors = vErrors;
	return errors === 0;
}
const pointer = validate96;
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.hash === void 0 && "hash" || data.type === void 0 && "type" || data.size === void 0 && "size") {
			validate97.errors = [{}];
			return false;
		} else {
			if (data.hash !== void 0) {
				let data0 = data.hash;
				if (typeof data0 === "string") {
					if (!pattern6.test(data0)) {
						validate97.errors = [{}];
						return false;
					}
				} else {
					validate97.errors = [{}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.type !== void 0) {
					let data1 = data.type;
					if (typeof data1 === "string") {
						if (!pattern7.test(data1)) {
							validate97.errors = [{}];
							return false;
						}
					} else {
						validate97.errors = [{}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.size !== void 0) {
						let data2 = data.size;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
							validate97.errors = [{}];
							return false;
						}
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 < 0 || isNaN(data2)) {
								validate97.errors = [{}];
								return false;
							}
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.width !== void 0) {
							let data3 = data.width;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
								validate97.errors = [{}];
								return false;
							}
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 < 1 || isNaN(data3)) {
									validate97.errors = [{}];
									return false;
								}
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.height !== void 0) {
								let data4 = data.height;
								if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
									validate97.errors = [{}];
									return false;
								}
								if (typeof data4 == "number" && isFinite(data4)) {
									if (data4 < 1 || isNaN(data4)) {
										validate97.errors = [{}];
										return false;
									}
								}
								var valid0 = true;
							} else var valid0 = true;
						}
					}
				}
			}
		}
	} else {
		validate97.errors = [{}];
		return false;
	}
	validate97.errors = vErrors;
	return true;
}
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.format === void 0 && "format" || data.manifest === void 0 && "manifest") {
				validate96.errors = [{}];
				return false;
			} else {
				if (data.format !== void 0) {
					const _errs1 = errors;
					if (1 !== data.format) {
						validate96.errors = [{}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.manifest !== void 0) {
						const _errs2 = errors;
						if (!validate97(data.manifest, {
							instancePath: instancePath + "/manifest",
							parentData: data,
							parentDataProperty: "manifest",
							rootData
						})) {
							vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
				}
			}
		} else {
			validate96.errors = [{}];
			return false;
		}
	}
	validate96.errors = vErrors;
	return errors === 0;
}
export { deck, manifest, pointer };
