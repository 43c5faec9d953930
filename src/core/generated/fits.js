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
const deck = validate10;
const func2 = require_ucs2length().default;
const pattern0 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]*(?:\\.[A-Za-z0-9][A-Za-z0-9-]*)*$", "u");
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (errors === errors) {
		if (typeof data === "string") {
			if (func2(data) > 2e4) {
				const err0 = {};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		} else {
			const err1 = {};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs4 = errors;
		if (errors === errors) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (Object.keys(data).length < 1) {
					const err2 = {};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				} else {
					const _errs7 = errors;
					for (const key0 in data) if (!(key0 === "kk" || key0 === "ru" || key0 === "en")) {
						const err3 = {};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
						break;
					}
					if (_errs7 === errors) {
						if (data.kk !== void 0) {
							let data0 = data.kk;
							const _errs8 = errors;
							if (errors === _errs8) {
								if (typeof data0 === "string") {
									if (func2(data0) > 2e4) {
										const err4 = {};
										if (vErrors === null) vErrors = [err4];
										else vErrors.push(err4);
										errors++;
									}
								} else {
									const err5 = {};
									if (vErrors === null) vErrors = [err5];
									else vErrors.push(err5);
									errors++;
								}
							}
							var valid3 = _errs8 === errors;
						} else var valid3 = true;
						if (valid3) {
							if (data.ru !== void 0) {
								let data1 = data.ru;
								const _errs10 = errors;
								if (errors === _errs10) {
									if (typeof data1 === "string") {
										if (func2(data1) > 2e4) {
											const err6 = {};
											if (vErrors === null) vErrors = [err6];
											else vErrors.push(err6);
											errors++;
										}
									} else {
										const err7 = {};
										if (vErrors === null) vErrors = [err7];
										else vErrors.push(err7);
										errors++;
									}
								}
								var valid3 = _errs10 === errors;
							} else var valid3 = true;
							if (valid3) {
								if (data.en !== void 0) {
									let data2 = data.en;
									const _errs12 = errors;
									if (errors === _errs12) {
										if (typeof data2 === "string") {
											if (func2(data2) > 2e4) {
												const err8 = {};
												if (vErrors === null) vErrors = [err8];
												else vErrors.push(err8);
												errors++;
											}
										} else {
											const err9 = {};
											if (vErrors === null) vErrors = [err9];
											else vErrors.push(err9);
											errors++;
										}
									}
									var valid3 = _errs12 === errors;
								} else var valid3 = true;
							}
						}
					}
				}
			} else {
				const err10 = {};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		var _valid0 = _errs4 === errors;
		valid0 = valid0 || _valid0;
	}
	if (!valid0) {
		const err11 = {};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
		validate32.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate32.errors = vErrors;
	return errors === 0;
}
const schema12 = {
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
const pattern2 = new RegExp("^(?!//)(?!(?:[^/]*/)*\\.\\.(?:/|$))[^\\\\:?#\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$", "u");
const pattern10 = new RegExp("^(?:KZ-(?:1[015]|19|2[37]|3[1359]|4[37]|5[59]|6[123]|7[159])(?:[\\s,]+KZ-(?:1[015]|19|2[37]|3[1359]|4[37]|5[59]|6[123]|7[159]))*)?$", "u");
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (errors === errors) {
		if (typeof data === "string") {
			if (func2(data) > 2e4) {
				const err0 = {};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		} else {
			const err1 = {};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs4 = errors;
		if (errors === errors) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (Object.keys(data).length < 1) {
					const err2 = {};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				} else {
					const _errs7 = errors;
					for (const key0 in data) if (!(key0 === "kk" || key0 === "ru" || key0 === "en")) {
						const err3 = {};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
						break;
					}
					if (_errs7 === errors) {
						if (data.kk !== void 0) {
							let data0 = data.kk;
							const _errs8 = errors;
							if (errors === _errs8) {
								if (typeof data0 === "string") {
									if (func2(data0) > 2e4) {
										const err4 = {};
										if (vErrors === null) vErrors = [err4];
										else vErrors.push(err4);
										errors++;
									}
								} else {
									const err5 = {};
									if (vErrors === null) vErrors = [err5];
									else vErrors.push(err5);
									errors++;
								}
							}
							var valid3 = _errs8 === errors;
						} else var valid3 = true;
						if (valid3) {
							if (data.ru !== void 0) {
								let data1 = data.ru;
								const _errs10 = errors;
								if (errors === _errs10) {
									if (typeof data1 === "string") {
										if (func2(data1) > 2e4) {
											const err6 = {};
											if (vErrors === null) vErrors = [err6];
											else vErrors.push(err6);
											errors++;
										}
									} else {
										const err7 = {};
										if (vErrors === null) vErrors = [err7];
										else vErrors.push(err7);
										errors++;
									}
								}
								var valid3 = _errs10 === errors;
							} else var valid3 = true;
							if (valid3) {
								if (data.en !== void 0) {
									let data2 = data.en;
									const _errs12 = errors;
									if (errors === _errs12) {
										if (typeof data2 === "string") {
											if (func2(data2) > 2e4) {
												const err8 = {};
												if (vErrors === null) vErrors = [err8];
												else vErrors.push(err8);
												errors++;
											}
										} else {
											const err9 = {};
											if (vErrors === null) vErrors = [err9];
											else vErrors.push(err9);
											errors++;
										}
									}
									var valid3 = _errs12 === errors;
								} else var valid3 = true;
							}
						}
					}
				}
			} else {
				const err10 = {};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		var _valid0 = _errs4 === errors;
		valid0 = valid0 || _valid0;
	}
	if (!valid0) {
		const err11 = {};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
		validate12.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate12.errors = vErrors;
	return errors === 0;
}
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.label === void 0 && "label" || data.value === void 0 && "value") {
				validate15.errors = [{}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "label" || key0 === "value")) {
					validate15.errors = [{}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.label !== void 0) {
						const _errs2 = errors;
						if (!validate12(data.label, {
							instancePath: instancePath + "/label",
							parentData: data,
							parentDataProperty: "label",
							rootData
						})) {
							vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.value !== void 0) {
							const _errs3 = errors;
							if (!validate12(data.value, {
								instancePath: instancePath + "/value",
								parentData: data,
								parentDataProperty: "value",
								rootData
							})) {
								vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate15.errors = [{}];
			return false;
		}
	}
	validate15.errors = vErrors;
	return errors === 0;
}
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.src === void 0 && "src") {
				validate19.errors = [{}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "src" || key0 === "alt" || key0 === "caption" || key0 === "focus")) {
					validate19.errors = [{}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.src !== void 0) {
						let data0 = data.src;
						const _errs2 = errors;
						if (errors === errors) {
							if (typeof data0 === "string") {
								if (func2(data0) > 200) {
									validate19.errors = [{}];
									return false;
								} else if (!pattern2.test(data0)) {
									validate19.errors = [{}];
									return false;
								}
							} else {
								validate19.errors = [{}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.alt !== void 0) {
							const _errs5 = errors;
							if (!validate12(data.alt, {
								instancePath: instancePath + "/alt",
								parentData: data,
								parentDataProperty: "alt",
								rootData
							})) {
								vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.caption !== void 0) {
								const _errs6 = errors;
								if (!validate12(data.caption, {
									instancePath: instancePath + "/caption",
									parentData: data,
									parentDataProperty: "caption",
									rootData
								})) {
									vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.focus !== void 0) {
									let data3 = data.focus;
									const _errs7 = errors;
									if (errors === _errs7) {
										if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
											if (data3.x === void 0 && "x" || data3.y === void 0 && "y") {
												validate19.errors = [{}];
												return false;
											} else {
												const _errs9 = errors;
												for (const key1 in data3) if (!(key1 === "x" || key1 === "y")) {
													validate19.errors = [{}];
													return false;
												}
												if (_errs9 === errors) {
													if (data3.x !== void 0) {
														let data4 = data3.x;
														const _errs10 = errors;
														if (errors === _errs10) {
															if (typeof data4 == "number" && isFinite(data4)) {
																if (data4 > 1 || isNaN(data4)) {
																	validate19.errors = [{}];
																	return false;
																} else if (data4 < 0 || isNaN(data4)) {
																	validate19.errors = [{}];
																	return false;
																}
															} else {
																validate19.errors = [{}];
																return false;
															}
														}
														var valid2 = _errs10 === errors;
													} else var valid2 = true;
													if (valid2) {
														if (data3.y !== void 0) {
															let data5 = data3.y;
															const _errs12 = errors;
															if (errors === _errs12) {
																if (typeof data5 == "number" && isFinite(data5)) {
																	if (data5 > 1 || isNaN(data5)) {
																		validate19.errors = [{}];
																		return false;
																	} else if (data5 < 0 || isNaN(data5)) {
																		validate19.errors = [{}];
																		return false;
																	}
																} else {
																	validate19.errors = [{}];
																	return false;
																}
															}
															var valid2 = _errs12 === errors;
														} else var valid2 = true;
													}
												}
											}
										} else {
											validate19.errors = [{}];
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
			validate19.errors = [{}];
			return false;
		}
	}
	validate19.errors = vErrors;
	return errors === 0;
}
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.src === void 0 && "src") {
				validate23.errors = [{}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "src" || key0 === "poster" || key0 === "captions" || key0 === "caption")) {
					validate23.errors = [{}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.src !== void 0) {
						let data0 = data.src;
						const _errs2 = errors;
						if (errors === errors) {
							if (typeof data0 === "string") {
								if (func2(data0) > 200) {
									validate23.errors = [{}];
									return false;
								} else if (!pattern2.test(data0)) {
									validate23.errors = [{}];
									return false;
								}
							} else {
								validate23.errors = [{}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.poster !== void 0) {
							let data1 = data.poster;
							const _errs5 = errors;
							if (errors === errors) {
								if (typeof data1 === "string") {
									if (func2(data1) > 200) {
										validate23.errors = [{}];
										return false;
									} else if (!pattern2.test(data1)) {
										validate23.errors = [{}];
										return false;
									}
								} else {
									validate23.errors = [{}];
									return false;
								}
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.captions !== void 0) {
								let data2 = data.captions;
								const _errs8 = errors;
								if (errors === _errs8) {
									if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
										const _errs10 = errors;
										for (const key1 in data2) if (!(key1 === "kk" || key1 === "ru" || key1 === "en")) {
											validate23.errors = [{}];
											return false;
										}
										if (_errs10 === errors) {
											if (data2.kk !== void 0) {
												let data3 = data2.kk;
												const _errs11 = errors;
												if (errors === errors) {
													if (typeof data3 === "string") {
														if (func2(data3) > 200) {
															validate23.errors = [{}];
															return false;
														} else if (!pattern2.test(data3)) {
															validate23.errors = [{}];
															return false;
														}
													} else {
														validate23.errors = [{}];
														return false;
													}
												}
												var valid3 = _errs11 === errors;
											} else var valid3 = true;
											if (valid3) {
												if (data2.ru !== void 0) {
													let data4 = data2.ru;
													const _errs14 = errors;
													if (errors === errors) {
														if (typeof data4 === "string") {
															if (func2(data4) > 200) {
																validate23.errors = [{}];
																return false;
															} else if (!pattern2.test(data4)) {
																validate23.errors = [{}];
																return false;
															}
														} else {
															validate23.errors = [{}];
															return false;
														}
													}
													var valid3 = _errs14 === errors;
												} else var valid3 = true;
												if (valid3) {
													if (data2.en !== void 0) {
														let data5 = data2.en;
														const _errs17 = errors;
														if (errors === errors) {
															if (typeof data5 === "string") {
																if (func2(data5) > 200) {
																	validate23.errors = [{}];
																	return false;
																} else if (!pattern2.test(data5)) {
																	validate23.errors = [{}];
																	return false;
																}
															} else {
																validate23.errors = [{}];
																return false;
															}
														}
														var valid3 = _errs17 === errors;
													} else var valid3 = true;
												}
											}
										}
									} else {
										validate23.errors = [{}];
										return false;
									}
								}
								var valid0 = _errs8 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.caption !== void 0) {
									const _errs20 = errors;
									if (!validate12(data.caption, {
										instancePath: instancePath + "/caption",
										parentData: data,
										parentDataProperty: "caption",
										rootData
									})) {
										vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs20 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate23.errors = [{}];
			return false;
		}
	}
	validate23.errors = vErrors;
	return errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.values === void 0 && "values") {
				validate26.errors = [{}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "values" || key0 === "legend" || key0 === "unit" || key0 === "details")) {
					validate26.errors = [{}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.values !== void 0) {
						let data0 = data.values;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
								if (Object.keys(data0).length < 1) {
									validate26.errors = [{}];
									return false;
								} else {
									for (const key1 in data0) {
										const _errs4 = errors;
										if (!(key1 === "KZ-10" || key1 === "KZ-11" || key1 === "KZ-15" || key1 === "KZ-19" || key1 === "KZ-23" || key1 === "KZ-27" || key1 === "KZ-31" || key1 === "KZ-33" || key1 === "KZ-35" || key1 === "KZ-39" || key1 === "KZ-43" || key1 === "KZ-47" || key1 === "KZ-55" || key1 === "KZ-59" || key1 === "KZ-61" || key1 === "KZ-62" || key1 === "KZ-63" || key1 === "KZ-71" || key1 === "KZ-75" || key1 === "KZ-79")) {
											const err0 = {};
											if (vErrors === null) vErrors = [err0];
											else vErrors.push(err0);
											errors++;
										}
										var valid1 = _errs4 === errors;
										if (!valid1) {
											const err1 = {};
											if (vErrors === null) vErrors = [err1];
											else vErrors.push(err1);
											errors++;
											validate26.errors = vErrors;
											return false;
										}
									}
									if (valid1) for (const key2 in data0) {
										let data1 = data0[key2];
										const _errs7 = errors;
										if (errors === _errs7) {
											if (typeof data1 == "number" && isFinite(data1)) {
												if (data1 > 0xe8d4a51000 || isNaN(data1)) {
													validate26.errors = [{}];
													return false;
												} else if (data1 < -0xe8d4a51000 || isNaN(data1)) {
													validate26.errors = [{}];
													return false;
												}
											} else {
												validate26.errors = [{}];
												return false;
											}
										}
										if (!(_errs7 === errors)) break;
									}
								}
							} else {
								validate26.errors = [{}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.legend !== void 0) {
							const _errs9 = errors;
							if (!validate12(data.legend, {
								instancePath: instancePath + "/legend",
								parentData: data,
								parentDataProperty: "legend",
								rootData
							})) {
								vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs9 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.unit !== void 0) {
								const _errs10 = errors;
								if (!validate12(data.unit, {
									instancePath: instancePath + "/unit",
									parentData: data,
									parentDataProperty: "unit",
									rootData
								})) {
									vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs10 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.details !== void 0) {
									let data4 = data.details;
									const _errs11 = errors;
									if (errors === _errs11) {
										if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
											for (const key3 in data4) {
												const _errs13 = errors;
												if (!(key3 === "KZ-10" || key3 === "KZ-11" || key3 === "KZ-15" || key3 === "KZ-19" || key3 === "KZ-23" || key3 === "KZ-27" || key3 === "KZ-31" || key3 === "KZ-33" || key3 === "KZ-35" || key3 === "KZ-39" || key3 === "KZ-43" || key3 === "KZ-47" || key3 === "KZ-55" || key3 === "KZ-59" || key3 === "KZ-61" || key3 === "KZ-62" || key3 === "KZ-63" || key3 === "KZ-71" || key3 === "KZ-75" || key3 === "KZ-79")) {
													const err2 = {};
													if (vErrors === null) vErrors = [err2];
													else vErrors.push(err2);
													errors++;
												}
												var valid4 = _errs13 === errors;
												if (!valid4) {
													const err3 = {};
													if (vErrors === null) vErrors = [err3];
													else vErrors.push(err3);
													errors++;
													validate26.errors = vErrors;
													return false;
												}
											}
											if (valid4) for (const key4 in data4) {
												const _errs16 = errors;
												if (!validate12(data4[key4], {
													instancePath: instancePath + "/details/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
													parentData: data4,
													parentDataProperty: key4,
													rootData
												})) {
													vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
													errors = vErrors.length;
												}
												if (!(_errs16 === errors)) break;
											}
										} else {
											validate26.errors = [{}];
											return false;
										}
									}
									var valid0 = _errs11 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate26.errors = [{}];
			return false;
		}
	}
	validate26.errors = vErrors;
	return errors === 0;
}
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!func3.call(schema12.properties, key0)) {
				validate11.errors = [{}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.id !== void 0) {
					let data0 = data.id;
					const _errs2 = errors;
					if (errors === errors) {
						if (typeof data0 === "string") {
							if (func2(data0) > 60) {
								validate11.errors = [{}];
								return false;
							} else if (!pattern1.test(data0)) {
								validate11.errors = [{}];
								return false;
							}
						} else {
							validate11.errors = [{}];
							return false;
						}
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.block !== void 0) {
						let data1 = data.block;
						const _errs5 = errors;
						if (!(data1 === "auto" || data1 === "cover" || data1 === "text" || data1 === "split" || data1 === "image" || data1 === "video" || data1 === "map" || data1 === "facts")) {
							validate11.errors = [{}];
							return false;
						}
						var valid0 = _errs5 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.title !== void 0) {
							const _errs7 = errors;
							if (!validate12(data.title, {
								instancePath: instancePath + "/title",
								parentData: data,
								parentDataProperty: "title",
								rootData
							})) {
								vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs7 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.text !== void 0) {
								const _errs8 = errors;
								if (!validate12(data.text, {
									instancePath: instancePath + "/text",
									parentData: data,
									parentDataProperty: "text",
									rootData
								})) {
									vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs8 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.facts !== void 0) {
									let data4 = data.facts;
									const _errs9 = errors;
									if (errors === _errs9) {
										if (Array.isArray(data4)) {
											if (data4.length > 200) {
												validate11.errors = [{}];
												return false;
											} else {
												const len0 = data4.length;
												for (let i0 = 0; i0 < len0; i0++) {
													const _errs11 = errors;
													if (!validate15(data4[i0], {
														instancePath: instancePath + "/facts/" + i0,
														parentData: data4,
														parentDataProperty: i0,
														rootData
													})) {
														vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
														errors = vErrors.length;
													}
													if (!(_errs11 === errors)) break;
												}
											}
										} else {
											validate11.errors = [{}];
											return false;
										}
									}
									var valid0 = _errs9 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.image !== void 0) {
										let data6 = data.image;
										const _errs12 = errors;
										const _errs13 = errors;
										let valid4 = false;
										const _errs14 = errors;
										if (errors === errors) {
											if (typeof data6 === "string") {
												if (func2(data6) > 200) {
													const err0 = {};
													if (vErrors === null) vErrors = [err0];
													else vErrors.push(err0);
													errors++;
												} else if (!pattern2.test(data6)) {
													const err1 = {};
													if (vErrors === null) vErrors = [err1];
													else vErrors.push(err1);
													errors++;
												}
											} else {
												const err2 = {};
												if (vErrors === null) vErrors = [err2];
												else vErrors.push(err2);
												errors++;
											}
										}
										var _valid0 = _errs14 === errors;
										valid4 = valid4 || _valid0;
										if (!valid4) {
											const _errs17 = errors;
											if (!validate19(data6, {
												instancePath: instancePath + "/image",
												parentData: data,
												parentDataProperty: "image",
												rootData
											})) {
												vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
												errors = vErrors.length;
											}
											var _valid0 = _errs17 === errors;
											valid4 = valid4 || _valid0;
										}
										if (!valid4) {
											const err3 = {};
											if (vErrors === null) vErrors = [err3];
											else vErrors.push(err3);
											errors++;
											validate11.errors = vErrors;
											return false;
										} else {
											errors = _errs13;
											if (vErrors !== null) {
												if (_errs13) vErrors.length = _errs13;
												else vErrors = null;
											}
										}
										var valid0 = _errs12 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.video !== void 0) {
											let data7 = data.video;
											const _errs18 = errors;
											const _errs19 = errors;
											let valid6 = false;
											const _errs20 = errors;
											if (errors === errors) {
												if (typeof data7 === "string") {
													if (func2(data7) > 200) {
														const err4 = {};
														if (vErrors === null) vErrors = [err4];
														else vErrors.push(err4);
														errors++;
													} else if (!pattern2.test(data7)) {
														const err5 = {};
														if (vErrors === null) vErrors = [err5];
														else vErrors.push(err5);
														errors++;
													}
												} else {
													const err6 = {};
													if (vErrors === null) vErrors = [err6];
													else vErrors.push(err6);
													errors++;
												}
											}
											var _valid1 = _errs20 === errors;
											valid6 = valid6 || _valid1;
											if (!valid6) {
												const _errs23 = errors;
												if (!validate23(data7, {
													instancePath: instancePath + "/video",
													parentData: data,
													parentDataProperty: "video",
													rootData
												})) {
													vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
													errors = vErrors.length;
												}
												var _valid1 = _errs23 === errors;
												valid6 = valid6 || _valid1;
											}
											if (!valid6) {
												const err7 = {};
												if (vErrors === null) vErrors = [err7];
												else vErrors.push(err7);
												errors++;
												validate11.errors = vErrors;
												return false;
											} else {
												errors = _errs19;
												if (vErrors !== null) {
													if (_errs19) vErrors.length = _errs19;
													else vErrors = null;
												}
											}
											var valid0 = _errs18 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.map !== void 0) {
												let data8 = data.map;
												const _errs24 = errors;
												const _errs25 = errors;
												let valid8 = false;
												const _errs26 = errors;
												if (errors === errors) {
													if (typeof data8 === "string") {
														if (func2(data8) > 400) {
															const err8 = {};
															if (vErrors === null) vErrors = [err8];
															else vErrors.push(err8);
															errors++;
														} else if (!pattern10.test(data8)) {
															const err9 = {};
															if (vErrors === null) vErrors = [err9];
															else vErrors.push(err9);
															errors++;
														}
													} else {
														const err10 = {};
														if (vErrors === null) vErrors = [err10];
														else vErrors.push(err10);
														errors++;
													}
												}
												var _valid2 = _errs26 === errors;
												valid8 = valid8 || _valid2;
												if (!valid8) {
													const _errs29 = errors;
													if (!validate26(data8, {
														instancePath: instancePath + "/map",
														parentData: data,
														parentDataProperty: "map",
														rootData
													})) {
														vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
														errors = vErrors.length;
													}
													var _valid2 = _errs29 === errors;
													valid8 = valid8 || _valid2;
												}
												if (!valid8) {
													const err11 = {};
													if (vErrors === null) vErrors = [err11];
													else vErrors.push(err11);
													errors++;
													validate11.errors = vErrors;
													return false;
												} else {
													errors = _errs25;
													if (vErrors !== null) {
														if (_errs25) vErrors.length = _errs25;
														else vErrors = null;
													}
												}
												var valid0 = _errs24 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.notes !== void 0) {
													const _errs30 = errors;
													if (!validate12(data.notes, {
														instancePath: instancePath + "/notes",
														parentData: data,
														parentDataProperty: "notes",
														rootData
													})) {
														vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs30 === errors;
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
			validate11.errors = [{}];
			return false;
		}
	}
	validate11.errors = vErrors;
	return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.id === void 0 && "id" || data.title === void 0 && "title" || data.slides === void 0 && "slides") {
				validate10.errors = [{}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "$schema" || key0 === "id" || key0 === "lang" || key0 === "title" || key0 === "slides")) {
					validate10.errors = [{}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.$schema !== void 0) {
						const _errs2 = errors;
						if (typeof data.$schema !== "string") {
							validate10.errors = [{}];
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
										validate10.errors = [{}];
										return false;
									} else if (!pattern0.test(data1)) {
										validate10.errors = [{}];
										return false;
									}
								} else {
									validate10.errors = [{}];
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
									validate10.errors = [{}];
									return false;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.title !== void 0) {
									const _errs7 = errors;
									if (!validate32(data.title, {
										instancePath: instancePath + "/title",
										parentData: data,
										parentDataProperty: "title",
										rootData
									})) {
										vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
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
													validate10.errors = [{}];
													return false;
												} else if (data4.length < 1) {
													validate10.errors = [{}];
													return false;
												} else {
													const len0 = data4.length;
													for (let i0 = 0; i0 < len0; i0++) {
														const _errs10 = errors;
														if (!validate11(data4[i0], {
															instancePath: instancePath + "/slides/" + i0,
															parentData: data4,
															parentDataProperty: i0,
															rootData
														})) {
															vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
															errors = vErrors.length;
														}
														if (!(_errs10 === errors)) break;
													}
												}
											} else {
												validate10.errors = [{}];
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
			validate10.errors = [{}];
			return false;
		}
	}
	validate10.errors = vErrors;
	return errors === 0;
}
const manifest = validate35;
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0 && "id" || data.title === void 0 && "title") {
			validate37.errors = [{}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "id" || key0 === "title")) {
				validate37.errors = [{}];
				return false;
			}
			if (data.id !== void 0) {
				let data0 = data.id;
				if (typeof data0 === "string") {
					if (func2(data0) > 80) {
						validate37.errors = [{}];
						return false;
					} else if (!pattern0.test(data0)) {
						validate37.errors = [{}];
						return false;
					}
				} else {
					validate37.errors = [{}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.title !== void 0) {
					let data1 = data.title;
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (Object.keys(data1).length < 1) {
							validate37.errors = [{}];
							return false;
						} else {
							for (const key1 in data1) if (!(key1 === "kk" || key1 === "ru" || key1 === "en")) {
								validate37.errors = [{}];
								return false;
							}
							if (data1.kk !== void 0) {
								let data2 = data1.kk;
								if (typeof data2 === "string") {
									if (func2(data2) > 2e4) {
										validate37.errors = [{}];
										return false;
									}
								} else {
									validate37.errors = [{}];
									return false;
								}
								var valid3 = true;
							} else var valid3 = true;
							if (valid3) {
								if (data1.ru !== void 0) {
									let data3 = data1.ru;
									if (typeof data3 === "string") {
										if (func2(data3) > 2e4) {
											validate37.errors = [{}];
											return false;
										}
									} else {
										validate37.errors = [{}];
										return false;
									}
									var valid3 = true;
								} else var valid3 = true;
								if (valid3) {
									if (data1.en !== void 0) {
										let data4 = data1.en;
										if (typeof data4 === "string") {
											if (func2(data4) > 2e4) {
												validate37.errors = [{}];
												return false;
											}
										} else {
											validate37.errors = [{}];
											return false;
										}
										var valid3 = true;
									} else var valid3 = true;
								}
							}
						}
					} else {
						validate37.errors = [{}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate37.errors = [{}];
		return false;
	}
	validate37.errors = vErrors;
	return true;
}
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "$schema" || key0 === "title" || key0 === "logo" || key0 === "languages" || key0 === "theme" || key0 === "sections" || key0 === "session")) {
				validate36.errors = [{}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.$schema !== void 0) {
					const _errs2 = errors;
					if (typeof data.$schema !== "string") {
						validate36.errors = [{}];
						return false;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.title !== void 0) {
						let data1 = data.title;
						const _errs4 = errors;
						if (errors === errors) {
							if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
								if (Object.keys(data1).length < 1) {
									validate36.errors = [{}];
									return false;
								} else {
									const _errs7 = errors;
									for (const key1 in data1) if (!(key1 === "kk" || key1 === "ru" || key1 === "en")) {
										validate36.errors = [{}];
										return false;
									}
									if (_errs7 === errors) {
										if (data1.kk !== void 0) {
											let data2 = data1.kk;
											const _errs8 = errors;
											if (errors === _errs8) {
												if (typeof data2 === "string") {
													if (func2(data2) > 2e4) {
														validate36.errors = [{}];
														return false;
													}
												} else {
													validate36.errors = [{}];
													return false;
												}
											}
											var valid2 = _errs8 === errors;
										} else var valid2 = true;
										if (valid2) {
											if (data1.ru !== void 0) {
												let data3 = data1.ru;
												const _errs10 = errors;
												if (errors === _errs10) {
													if (typeof data3 === "string") {
														if (func2(data3) > 2e4) {
															validate36.errors = [{}];
															return false;
														}
													} else {
														validate36.errors = [{}];
														return false;
													}
												}
												var valid2 = _errs10 === errors;
											} else var valid2 = true;
											if (valid2) {
												if (data1.en !== void 0) {
													let data4 = data1.en;
													const _errs12 = errors;
													if (errors === _errs12) {
														if (typeof data4 === "string") {
															if (func2(data4) > 2e4) {
																validate36.errors = [{}];
																return false;
															}
														} else {
															validate36.errors = [{}];
															return false;
														}
													}
													var valid2 = _errs12 === errors;
												} else var valid2 = true;
											}
										}
									}
								}
							} else {
								validate36.errors = [{}];
								return false;
							}
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.logo !== void 0) {
							let data5 = data.logo;
							const _errs14 = errors;
							if (errors === errors) {
								if (typeof data5 === "string") {
									if (func2(data5) > 200) {
										validate36.errors = [{}];
										return false;
									} else if (!pattern2.test(data5)) {
										validate36.errors = [{}];
										return false;
									}
								} else {
									validate36.errors = [{}];
									return false;
								}
							}
							var valid0 = _errs14 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.languages !== void 0) {
								let data6 = data.languages;
								const _errs17 = errors;
								if (errors === _errs17) {
									if (Array.isArray(data6)) {
										if (data6.length < 1) {
											validate36.errors = [{}];
											return false;
										} else {
											var valid4 = true;
											const len0 = data6.length;
											for (let i0 = 0; i0 < len0; i0++) {
												let data7 = data6[i0];
												const _errs19 = errors;
												if (typeof data7 !== "string") {
													validate36.errors = [{}];
													return false;
												}
												if (!(data7 === "kk" || data7 === "ru" || data7 === "en")) {
													validate36.errors = [{}];
													return false;
												}
												var valid4 = _errs19 === errors;
												if (!valid4) break;
											}
											if (valid4) {
												let i1 = data6.length;
												if (i1 > 1) {
													const indices0 = {};
													for (; i1--;) {
														let item0 = data6[i1];
														if (typeof item0 !== "string") continue;
														if (typeof indices0[item0] == "number") {
															indices0[item0];
															validate36.errors = [{}];
															return false;
														}
														indices0[item0] = i1;
													}
												}
											}
										}
									} else {
										validate36.errors = [{}];
										return false;
									}
								}
								var valid0 = _errs17 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.theme !== void 0) {
									let data8 = data.theme;
									const _errs21 = errors;
									if (!(data8 === "light" || data8 === "dark")) {
										validate36.errors = [{}];
										return false;
									}
									var valid0 = _errs21 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.sections !== void 0) {
										let data9 = data.sections;
										const _errs22 = errors;
										if (errors === _errs22) {
											if (Array.isArray(data9)) {
												const len1 = data9.length;
												for (let i2 = 0; i2 < len1; i2++) {
													const _errs24 = errors;
													if (!validate37(data9[i2], {
														instancePath: instancePath + "/sections/" + i2,
														parentData: data9,
														parentDataProperty: i2,
														rootData
													})) {
														vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
														errors = vErrors.length;
													}
													if (!(_errs24 === errors)) break;
												}
											} else {
												validate36.errors = [{}];
												return false;
											}
										}
										var valid0 = _errs22 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.session !== void 0) {
											let data11 = data.session;
											const _errs25 = errors;
											if (errors === _errs25) {
												if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
													const _errs27 = errors;
													for (const key2 in data11) if (!(key2 === "idleSeconds")) {
														validate36.errors = [{}];
														return false;
													}
													if (_errs27 === errors) {
														if (data11.idleSeconds !== void 0) {
															let data12 = data11.idleSeconds;
															const _errs28 = errors;
															if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
																validate36.errors = [{}];
																return false;
															}
															if (errors === _errs28) {
																if (typeof data12 == "number" && isFinite(data12)) {
																	if (data12 > 3600 || isNaN(data12)) {
																		validate36.errors = [{}];
																		return false;
																	} else if (data12 < 10 || isNaN(data12)) {
																		validate36.errors = [{}];
																		return false;
																	}
																}
															}
														}
													}
												} else {
													validate36.errors = [{}];
													return false;
												}
											}
											var valid0 = _errs25 === errors;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate36.errors = [{}];
			return false;
		}
	}
	validate36.errors = vErrors;
	return errors === 0;
}
const pattern13 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern14 = new RegExp("^[a-z0-9]{1,8}$", "u");
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0 && "id" || data.title === void 0 && "title" || data.slides === void 0 && "slides" || data.file === void 0 && "file" || data.media === void 0 && "media") {
			validate40.errors = [{}];
			return false;
		} else {
			if (data.id !== void 0) {
				let data0 = data.id;
				if (typeof data0 === "string") {
					if (func2(data0) > 80) {
						validate40.errors = [{}];
						return false;
					} else if (!pattern0.test(data0)) {
						validate40.errors = [{}];
						return false;
					}
				} else {
					validate40.errors = [{}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.title !== void 0) {
					let data1 = data.title;
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (Object.keys(data1).length < 1) {
							validate40.errors = [{}];
							return false;
						} else {
							for (const key0 in data1) if (!(key0 === "kk" || key0 === "ru" || key0 === "en")) {
								validate40.errors = [{}];
								return false;
							}
							if (data1.kk !== void 0) {
								let data2 = data1.kk;
								if (typeof data2 === "string") {
									if (func2(data2) > 2e4) {
										validate40.errors = [{}];
										return false;
									}
								} else {
									validate40.errors = [{}];
									return false;
								}
								var valid3 = true;
							} else var valid3 = true;
							if (valid3) {
								if (data1.ru !== void 0) {
									let data3 = data1.ru;
									if (typeof data3 === "string") {
										if (func2(data3) > 2e4) {
											validate40.errors = [{}];
											return false;
										}
									} else {
										validate40.errors = [{}];
										return false;
									}
									var valid3 = true;
								} else var valid3 = true;
								if (valid3) {
									if (data1.en !== void 0) {
										let data4 = data1.en;
										if (typeof data4 === "string") {
											if (func2(data4) > 2e4) {
												validate40.errors = [{}];
												return false;
											}
										} else {
											validate40.errors = [{}];
											return false;
										}
										var valid3 = true;
									} else var valid3 = true;
								}
							}
						}
					} else {
						validate40.errors = [{}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.slides !== void 0) {
						let data5 = data.slides;
						if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
							validate40.errors = [{}];
							return false;
						}
						if (typeof data5 == "number" && isFinite(data5)) {
							if (data5 < 1 || isNaN(data5)) {
								validate40.errors = [{}];
								return false;
							}
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.file !== void 0) {
							let data6 = data.file;
							if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
								if (data6.hash === void 0 && "hash" || data6.type === void 0 && "type" || data6.size === void 0 && "size") {
									validate40.errors = [{}];
									return false;
								} else {
									if (data6.hash !== void 0) {
										let data7 = data6.hash;
										if (typeof data7 === "string") {
											if (!pattern13.test(data7)) {
												validate40.errors = [{}];
												return false;
											}
										} else {
											validate40.errors = [{}];
											return false;
										}
										var valid5 = true;
									} else var valid5 = true;
									if (valid5) {
										if (data6.type !== void 0) {
											let data8 = data6.type;
											if (typeof data8 === "string") {
												if (!pattern14.test(data8)) {
													validate40.errors = [{}];
													return false;
												}
											} else {
												validate40.errors = [{}];
												return false;
											}
											var valid5 = true;
										} else var valid5 = true;
										if (valid5) {
											if (data6.size !== void 0) {
												let data9 = data6.size;
												if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
													validate40.errors = [{}];
													return false;
												}
												if (typeof data9 == "number" && isFinite(data9)) {
													if (data9 < 0 || isNaN(data9)) {
														validate40.errors = [{}];
														return false;
													}
												}
												var valid5 = true;
											} else var valid5 = true;
											if (valid5) {
												if (data6.width !== void 0) {
													let data10 = data6.width;
													if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
														validate40.errors = [{}];
														return false;
													}
													if (typeof data10 == "number" && isFinite(data10)) {
														if (data10 < 1 || isNaN(data10)) {
															validate40.errors = [{}];
															return false;
														}
													}
													var valid5 = true;
												} else var valid5 = true;
												if (valid5) {
													if (data6.height !== void 0) {
														let data11 = data6.height;
														if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
															validate40.errors = [{}];
															return false;
														}
														if (typeof data11 == "number" && isFinite(data11)) {
															if (data11 < 1 || isNaN(data11)) {
																validate40.errors = [{}];
																return false;
															}
														}
														var valid5 = true;
													} else var valid5 = true;
												}
											}
										}
									}
								}
							} else {
								validate40.errors = [{}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.cover !== void 0) {
								let data12 = data.cover;
								if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
									if (data12.hash === void 0 && "hash" || data12.type === void 0 && "type" || data12.size === void 0 && "size") {
										validate40.errors = [{}];
										return false;
									} else {
										if (data12.hash !== void 0) {
											let data13 = data12.hash;
											if (typeof data13 === "string") {
												if (!pattern13.test(data13)) {
													validate40.errors = [{}];
													return false;
												}
											} else {
												validate40.errors = [{}];
												return false;
											}
											var valid7 = true;
										} else var valid7 = true;
										if (valid7) {
											if (data12.type !== void 0) {
												let data14 = data12.type;
												if (typeof data14 === "string") {
													if (!pattern14.test(data14)) {
														validate40.errors = [{}];
														return false;
													}
												} else {
													validate40.errors = [{}];
													return false;
												}
												var valid7 = true;
											} else var valid7 = true;
											if (valid7) {
												if (data12.size !== void 0) {
													let data15 = data12.size;
													if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
														validate40.errors = [{}];
														return false;
													}
													if (typeof data15 == "number" && isFinite(data15)) {
														if (data15 < 0 || isNaN(data15)) {
															validate40.errors = [{}];
															return false;
														}
													}
													var valid7 = true;
												} else var valid7 = true;
												if (valid7) {
													if (data12.width !== void 0) {
														let data16 = data12.width;
														if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
															validate40.errors = [{}];
															return false;
														}
														if (typeof data16 == "number" && isFinite(data16)) {
															if (data16 < 1 || isNaN(data16)) {
																validate40.errors = [{}];
																return false;
															}
														}
														var valid7 = true;
													} else var valid7 = true;
													if (valid7) {
														if (data12.height !== void 0) {
															let data17 = data12.height;
															if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
																validate40.errors = [{}];
																return false;
															}
															if (typeof data17 == "number" && isFinite(data17)) {
																if (data17 < 1 || isNaN(data17)) {
																	validate40.errors = [{}];
																	return false;
																}
															}
															var valid7 = true;
														} else var valid7 = true;
													}
												}
											}
										}
									}
								} else {
									validate40.errors = [{}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.media !== void 0) {
									let data18 = data.media;
									if (data18 && typeof data18 == "object" && !Array.isArray(data18)) for (const key1 in data18) {
										let data19 = data18[key1];
										if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
											if (data19.hash === void 0 && "hash" || data19.type === void 0 && "type" || data19.size === void 0 && "size") {
												validate40.errors = [{}];
												return false;
											} else {
												if (data19.hash !== void 0) {
													let data20 = data19.hash;
													if (typeof data20 === "string") {
														if (!pattern13.test(data20)) {
															validate40.errors = [{}];
															return false;
														}
													} else {
														validate40.errors = [{}];
														return false;
													}
													var valid10 = true;
												} else var valid10 = true;
												if (valid10) {
													if (data19.type !== void 0) {
														let data21 = data19.type;
														if (typeof data21 === "string") {
															if (!pattern14.test(data21)) {
																validate40.errors = [{}];
																return false;
															}
														} else {
															validate40.errors = [{}];
															return false;
														}
														var valid10 = true;
													} else var valid10 = true;
													if (valid10) {
														if (data19.size !== void 0) {
															let data22 = data19.size;
															if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
																validate40.errors = [{}];
																return false;
															}
															if (typeof data22 == "number" && isFinite(data22)) {
																if (data22 < 0 || isNaN(data22)) {
																	validate40.errors = [{}];
																	return false;
																}
															}
															var valid10 = true;
														} else var valid10 = true;
														if (valid10) {
															if (data19.width !== void 0) {
																let data23 = data19.width;
																if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
																	validate40.errors = [{}];
																	return false;
																}
																if (typeof data23 == "number" && isFinite(data23)) {
																	if (data23 < 1 || isNaN(data23)) {
																		validate40.errors = [{}];
																		return false;
																	}
																}
																var valid10 = true;
															} else var valid10 = true;
															if (valid10) {
																if (data19.height !== void 0) {
																	let data24 = data19.height;
																	if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
																		validate40.errors = [{}];
																		return false;
																	}
																	if (typeof data24 == "number" && isFinite(data24)) {
																		if (data24 < 1 || isNaN(data24)) {
																			validate40.errors = [{}];
																			return false;
																		}
																	}
																	var valid10 = true;
																} else var valid10 = true;
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
									else {
										validate40.errors = [{}];
										return false;
									}
									var valid0 = true;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		}
	} else {
		validate40.errors = [{}];
		return false;
	}
	validate40.errors = vErrors;
	return true;
}
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0 && "id" || data.file === void 0 && "file" || data.message === void 0 && "message") {
			validate42.errors = [{}];
			return false;
		} else {
			if (data.id !== void 0) {
				let data0 = data.id;
				if (typeof data0 === "string") {
					if (func2(data0) > 80) {
						validate42.errors = [{}];
						return false;
					} else if (!pattern0.test(data0)) {
						validate42.errors = [{}];
						return false;
					}
				} else {
					validate42.errors = [{}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.file !== void 0) {
					if (typeof data.file !== "string") {
						validate42.errors = [{}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.message !== void 0) {
						if (typeof data.message !== "string") {
							validate42.errors = [{}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate42.errors = [{}];
		return false;
	}
	validate42.errors = vErrors;
	return true;
}
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.format === void 0 && "format" || data.kiosk === void 0 && "kiosk" || data.decks === void 0 && "decks" || data.broken === void 0 && "broken") {
				validate35.errors = [{}];
				return false;
			} else {
				if (data.format !== void 0) {
					const _errs1 = errors;
					if (1 !== data.format) {
						validate35.errors = [{}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.kiosk !== void 0) {
						const _errs2 = errors;
						if (!validate36(data.kiosk, {
							instancePath: instancePath + "/kiosk",
							parentData: data,
							parentDataProperty: "kiosk",
							rootData
						})) {
							vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.logo !== void 0) {
							let data2 = data.logo;
							const _errs3 = errors;
							if (errors === errors) {
								if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
									if (data2.hash === void 0 && "hash" || data2.type === void 0 && "type" || data2.size === void 0 && "size") {
										validate35.errors = [{}];
										return false;
									} else {
										if (data2.hash !== void 0) {
											let data3 = data2.hash;
											const _errs6 = errors;
											if (errors === _errs6) {
												if (typeof data3 === "string") {
													if (!pattern13.test(data3)) {
														validate35.errors = [{}];
														return false;
													}
												} else {
													validate35.errors = [{}];
													return false;
												}
											}
											var valid2 = _errs6 === errors;
										} else var valid2 = true;
										if (valid2) {
											if (data2.type !== void 0) {
												let data4 = data2.type;
												const _errs8 = errors;
												if (errors === _errs8) {
													if (typeof data4 === "string") {
														if (!pattern14.test(data4)) {
															validate35.errors = [{}];
															return false;
														}
													} else {
														validate35.errors = [{}];
														return false;
													}
												}
												var valid2 = _errs8 === errors;
											} else var valid2 = true;
											if (valid2) {
												if (data2.size !== void 0) {
													let data5 = data2.size;
													const _errs10 = errors;
													if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
														validate35.errors = [{}];
														return false;
													}
													if (errors === _errs10) {
														if (typeof data5 == "number" && isFinite(data5)) {
															if (data5 < 0 || isNaN(data5)) {
																validate35.errors = [{}];
																return false;
															}
														}
													}
													var valid2 = _errs10 === errors;
												} else var valid2 = true;
												if (valid2) {
													if (data2.width !== void 0) {
														let data6 = data2.width;
														const _errs12 = errors;
														if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
															validate35.errors = [{}];
															return false;
														}
														if (errors === _errs12) {
															if (typeof data6 == "number" && isFinite(data6)) {
																if (data6 < 1 || isNaN(data6)) {
																	validate35.errors = [{}];
																	return false;
																}
															}
														}
														var valid2 = _errs12 === errors;
													} else var valid2 = true;
													if (valid2) {
														if (data2.height !== void 0) {
															let data7 = data2.height;
															const _errs14 = errors;
															if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
																validate35.errors = [{}];
																return false;
															}
															if (errors === _errs14) {
																if (typeof data7 == "number" && isFinite(data7)) {
																	if (data7 < 1 || isNaN(data7)) {
																		validate35.errors = [{}];
																		return false;
																	}
																}
															}
															var valid2 = _errs14 === errors;
														} else var valid2 = true;
													}
												}
											}
										}
									}
								} else {
									validate35.errors = [{}];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.decks !== void 0) {
								let data8 = data.decks;
								const _errs16 = errors;
								if (errors === _errs16) {
									if (Array.isArray(data8)) {
										const len0 = data8.length;
										for (let i0 = 0; i0 < len0; i0++) {
											const _errs18 = errors;
											if (!validate40(data8[i0], {
												instancePath: instancePath + "/decks/" + i0,
												parentData: data8,
												parentDataProperty: i0,
												rootData
											})) {
												vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
												errors = vErrors.length;
											}
											if (!(_errs18 === errors)) break;
										}
									} else {
										validate35.errors = [{}];
										return false;
									}
								}
								var valid0 = _errs16 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.broken !== void 0) {
									let data10 = data.broken;
									const _errs19 = errors;
									if (errors === _errs19) {
										if (Array.isArray(data10)) {
											const len1 = data10.length;
											for (let i1 = 0; i1 < len1; i1++) {
												const _errs21 = errors;
												if (!validate42(data10[i1], {
													instancePath: instancePath + "/broken/" + i1,
													parentData: data10,
													parentDataProperty: i1,
													rootData
												})) {
													vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
													errors = vErrors.length;
												}
												if (!(_errs21 === errors)) break;
											}
										} else {
											validate35.errors = [{}];
											return false;
										}
									}
									var valid0 = _errs19 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate35.errors = [{}];
			return false;
		}
	}
	validate35.errors = vErrors;
	return errors === 0;
}
const pointer = validate44;
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.format === void 0 && "format" || data.manifest === void 0 && "manifest") {
			validate44.errors = [{}];
			return false;
		} else {
			if (data.format !== void 0) {
				if (1 !== data.format) {
					validate44.errors = [{}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.manifest !== void 0) {
					let data1 = data.manifest;
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1.hash === void 0 && "hash" || data1.type === void 0 && "type" || data1.size === void 0 && "size") {
							validate44.errors = [{}];
							return false;
						} else {
							if (data1.hash !== void 0) {
								let data2 = data1.hash;
								if (typeof data2 === "string") {
									if (!pattern13.test(data2)) {
										validate44.errors = [{}];
										return false;
									}
								} else {
									validate44.errors = [{}];
									return false;
								}
								var valid2 = true;
							} else var valid2 = true;
							if (valid2) {
								if (data1.type !== void 0) {
									let data3 = data1.type;
									if (typeof data3 === "string") {
										if (!pattern14.test(data3)) {
											validate44.errors = [{}];
											return false;
										}
									} else {
										validate44.errors = [{}];
										return false;
									}
									var valid2 = true;
								} else var valid2 = true;
								if (valid2) {
									if (data1.size !== void 0) {
										let data4 = data1.size;
										if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
											validate44.errors = [{}];
											return false;
										}
										if (typeof data4 == "number" && isFinite(data4)) {
											if (data4 < 0 || isNaN(data4)) {
												validate44.errors = [{}];
												return false;
											}
										}
										var valid2 = true;
									} else var valid2 = true;
									if (valid2) {
										if (data1.width !== void 0) {
											let data5 = data1.width;
											if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
												validate44.errors = [{}];
												return false;
											}
											if (typeof data5 == "number" && isFinite(data5)) {
												if (data5 < 1 || isNaN(data5)) {
													validate44.errors = [{}];
													return false;
												}
											}
											var valid2 = true;
										} else var valid2 = true;
										if (valid2) {
											if (data1.height !== void 0) {
												let data6 = data1.height;
												if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
													validate44.errors = [{}];
													return false;
												}
												if (typeof data6 == "number" && isFinite(data6)) {
													if (data6 < 1 || isNaN(data6)) {
														validate44.errors = [{}];
														return false;
													}
												}
												var valid2 = true;
											} else var valid2 = true;
										}
									}
								}
							}
						}
					} else {
						validate44.errors = [{}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate44.errors = [{}];
		return false;
	}
	validate44.errors = vErrors;
	return true;
}
export { deck, manifest, pointer };
