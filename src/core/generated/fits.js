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
const func3 = require_ucs2length().default;
const pattern5 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]*(?:\\.[A-Za-z0-9][A-Za-z0-9-]*)*$", "u");
function validate118(data) {
	if (typeof data === "string") {
		if (func3(data) > 80) return false;
		else if (!pattern5.test(data)) return false;
	} else return false;
	return true;
}
function validate28(data) {
	if (typeof data === "string") {
		if (func3(data) > 2e4) return false;
	} else return false;
	return true;
}
function validate30(data) {
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) return false;
		else {
			for (const key0 in data) if (!(key0 === "kk" || key0 === "ru" || key0 === "en")) return false;
			if (data.kk !== void 0) {
				let data0 = data.kk;
				if (typeof data0 === "string") {
					if (func3(data0) > 2e4) return false;
				} else return false;
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.ru !== void 0) {
					let data1 = data.ru;
					if (typeof data1 === "string") {
						if (func3(data1) > 2e4) return false;
					} else return false;
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.en !== void 0) {
						let data2 = data.en;
						if (typeof data2 === "string") {
							if (func3(data2) > 2e4) return false;
						} else return false;
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else return false;
	return true;
}
function validate120(data) {
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!validate28(data)) errors++;
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs2 = errors;
		if (!validate30(data)) errors++;
		var _valid0 = _errs2 === errors;
		valid0 = valid0 || _valid0;
	}
	if (!valid0) {
		errors++;
		return false;
	} else errors = _errs0;
	return errors === 0;
}
const schema7 = { "properties": {
	"id": 0,
	"block": 0,
	"title": 0,
	"text": 0,
	"facts": 0,
	"image": 0,
	"video": 0,
	"map": 0,
	"gallery": 0,
	"numbers": 0,
	"table": 0,
	"quote": 0,
	"timeline": 0,
	"people": 0,
	"compare": 0,
	"chart": 0,
	"section": 0,
	"duration": 0,
	"notes": 0
} };
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[a-z][a-z0-9-]*$", "u");
function validate23(data) {
	if (typeof data === "string") {
		if (func3(data) > 60) return false;
		else if (!pattern0.test(data)) return false;
	} else return false;
	return true;
}
function validate25(data) {
	if (!(data === "auto" || data === "cover" || data === "text" || data === "split" || data === "image" || data === "video" || data === "map" || data === "chart" || data === "facts" || data === "gallery" || data === "numbers" || data === "table" || data === "quote" || data === "timeline" || data === "people" || data === "compare" || data === "section")) return false;
	return true;
}
function validate27(data) {
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!validate28(data)) errors++;
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs2 = errors;
		if (!validate30(data)) errors++;
		var _valid0 = _errs2 === errors;
		valid0 = valid0 || _valid0;
	}
	if (!valid0) {
		errors++;
		return false;
	} else errors = _errs0;
	return errors === 0;
}
function validate34(data) {
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.label === void 0 && "label" || data.value === void 0 && "value") return false;
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "label" || key0 === "value")) return false;
				if (_errs1 === errors) {
					if (data.label !== void 0) {
						const _errs2 = errors;
						if (!validate27(data.label)) errors++;
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.value !== void 0) {
							const _errs3 = errors;
							if (!validate27(data.value)) errors++;
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else return false;
	}
	return errors === 0;
}
const pattern1 = new RegExp("^(?!//)(?!(?:[^/]*/)*\\.\\.(?:/|$))[^\\\\:?#\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$", "u");
function validate39(data) {
	if (typeof data === "string") {
		if (func3(data) > 200) return false;
		else if (!pattern1.test(data)) return false;
	} else return false;
	return true;
}
function validate41(data) {
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.src === void 0 && "src") return false;
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "src" || key0 === "alt" || key0 === "caption" || key0 === "focus")) return false;
				if (_errs1 === errors) {
					if (data.src !== void 0) {
						const _errs2 = errors;
						if (!validate39(data.src)) errors++;
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.alt !== void 0) {
							const _errs3 = errors;
							if (!validate27(data.alt)) errors++;
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.caption !== void 0) {
								const _errs4 = errors;
								if (!validate27(data.caption)) errors++;
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.focus !== void 0) {
									let data3 = data.focus;
									const _errs5 = errors;
									if (errors === _errs5) {
										if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
											if (data3.x === void 0 && "x" || data3.y === void 0 && "y") return false;
											else {
												const _errs7 = errors;
												for (const key1 in data3) if (!(key1 === "x" || key1 === "y")) return false;
												if (_errs7 === errors) {
													if (data3.x !== void 0) {
														let data4 = data3.x;
														const _errs8 = errors;
														if (errors === _errs8) {
															if (typeof data4 == "number" && isFinite(data4)) {
																if (data4 > 1 || isNaN(data4)) return false;
																else if (data4 < 0 || isNaN(data4)) return false;
															} else return false;
														}
														var valid1 = _errs8 === errors;
													} else var valid1 = true;
													if (valid1) {
														if (data3.y !== void 0) {
															let data5 = data3.y;
															const _errs10 = errors;
															if (errors === _errs10) {
																if (typeof data5 == "number" && isFinite(data5)) {
																	if (data5 > 1 || isNaN(data5)) return false;
																	else if (data5 < 0 || isNaN(data5)) return false;
																} else return false;
															}
															var valid1 = _errs10 === errors;
														} else var valid1 = true;
													}
												}
											}
										} else return false;
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else return false;
	}
	return errors === 0;
}
function validate38(data) {
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!validate39(data)) errors++;
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs2 = errors;
		if (!validate41(data)) errors++;
		var _valid0 = _errs2 === errors;
		valid0 = valid0 || _valid0;
	}
	if (!valid0) {
		errors++;
		return false;
	} else errors = _errs0;
	return errors === 0;
}
function validate48(data) {
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.src === void 0 && "src") return false;
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "src" || key0 === "poster" || key0 === "captions" || key0 === "caption" || key0 === "then")) return false;
				if (_errs1 === errors) {
					if (data.src !== void 0) {
						const _errs2 = errors;
						if (!validate39(data.src)) errors++;
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.poster !== void 0) {
							const _errs3 = errors;
							if (!validate39(data.poster)) errors++;
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.captions !== void 0) {
								let data2 = data.captions;
								const _errs4 = errors;
								if (errors === _errs4) {
									if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
										const _errs6 = errors;
										for (const key1 in data2) if (!(key1 === "kk" || key1 === "ru" || key1 === "en")) return false;
										if (_errs6 === errors) {
											if (data2.kk !== void 0) {
												const _errs7 = errors;
												if (!validate39(data2.kk)) errors++;
												var valid1 = _errs7 === errors;
											} else var valid1 = true;
											if (valid1) {
												if (data2.ru !== void 0) {
													const _errs8 = errors;
													if (!validate39(data2.ru)) errors++;
													var valid1 = _errs8 === errors;
												} else var valid1 = true;
												if (valid1) {
													if (data2.en !== void 0) {
														const _errs9 = errors;
														if (!validate39(data2.en)) errors++;
														var valid1 = _errs9 === errors;
													} else var valid1 = true;
												}
											}
										}
									} else return false;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.caption !== void 0) {
									const _errs10 = errors;
									if (!validate27(data.caption)) errors++;
									var valid0 = _errs10 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.then !== void 0) {
										let data7 = data.then;
										const _errs11 = errors;
										if (!(data7 === "next" || data7 === "stay")) return false;
										var valid0 = _errs11 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		} else return false;
	}
	return errors === 0;
}
const pattern2 = new RegExp("^(?:KZ-(?:1[015]|19|2[37]|3[1359]|4[37]|5[59]|6[123]|7[159])(?:[\\s,]+KZ-(?:1[015]|19|2[37]|3[1359]|4[37]|5[59]|6[123]|7[159]))*)?$", "u");
function validate56(data) {
	if (typeof data === "string") {
		if (func3(data) > 400) return false;
		else if (!pattern2.test(data)) return false;
	} else return false;
	return true;
}
function validate64(data) {
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.lon === void 0 && "lon" || data.lat === void 0 && "lat" || data.label === void 0 && "label") return false;
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "lon" || key0 === "lat" || key0 === "label" || key0 === "text")) return false;
				if (_errs1 === errors) {
					if (data.lon !== void 0) {
						let data0 = data.lon;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 == "number" && isFinite(data0)) {
								if (data0 > 180 || isNaN(data0)) return false;
								else if (data0 < -180 || isNaN(data0)) return false;
							} else return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.lat !== void 0) {
							let data1 = data.lat;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (typeof data1 == "number" && isFinite(data1)) {
									if (data1 > 90 || isNaN(data1)) return false;
									else if (data1 < -90 || isNaN(data1)) return false;
								} else return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.label !== void 0) {
								const _errs6 = errors;
								if (!validate27(data.label)) errors++;
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.text !== void 0) {
									const _errs7 = errors;
									if (!validate27(data.text)) errors++;
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else return false;
	}
	return errors === 0;
}
const pattern3 = new RegExp("^(?!__|constructor$|prototype$)", "u");
function validate58(data) {
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "geo" || key0 === "key" || key0 === "name" || key0 === "values" || key0 === "legend" || key0 === "unit" || key0 === "details" || key0 === "markers")) return false;
			if (_errs1 === errors) {
				if (data.geo !== void 0) {
					const _errs2 = errors;
					if (!validate39(data.geo)) errors++;
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.key !== void 0) {
						let data1 = data.key;
						const _errs3 = errors;
						if (errors === _errs3) {
							if (typeof data1 === "string") {
								if (func3(data1) > 80) return false;
							} else return false;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.name !== void 0) {
							const _errs5 = errors;
							if (!validate27(data.name)) errors++;
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.values !== void 0) {
								let data3 = data.values;
								const _errs6 = errors;
								if (errors === _errs6) {
									if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
										if (Object.keys(data3).length > 400) return false;
										else if (Object.keys(data3).length < 1) return false;
										else {
											for (const key1 in data3) {
												const _errs8 = errors;
												if (typeof key1 === "string") {
													if (!pattern3.test(key1)) errors++;
												}
												var valid1 = _errs8 === errors;
												if (!valid1) {
													errors++;
													return false;
												}
											}
											if (valid1) for (const key2 in data3) {
												let data4 = data3[key2];
												const _errs10 = errors;
												if (errors === _errs10) {
													if (typeof data4 == "number" && isFinite(data4)) {
														if (data4 > 0xe8d4a51000 || isNaN(data4)) return false;
														else if (data4 < -0xe8d4a51000 || isNaN(data4)) return false;
													} else return false;
												}
												if (!(_errs10 === errors)) break;
											}
										}
									} else return false;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.legend !== void 0) {
									const _errs12 = errors;
									if (!validate27(data.legend)) errors++;
									var valid0 = _errs12 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.unit !== void 0) {
										const _errs13 = errors;
										if (!validate27(data.unit)) errors++;
										var valid0 = _errs13 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.details !== void 0) {
											let data7 = data.details;
											const _errs14 = errors;
											if (errors === _errs14) {
												if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
													if (Object.keys(data7).length > 400) return false;
													else {
														for (const key3 in data7) {
															const _errs16 = errors;
															if (typeof key3 === "string") {
																if (!pattern3.test(key3)) errors++;
															}
															var valid3 = _errs16 === errors;
															if (!valid3) {
																errors++;
																return false;
															}
														}
														if (valid3) for (const key4 in data7) {
															const _errs18 = errors;
															if (!validate27(data7[key4])) errors++;
															if (!(_errs18 === errors)) break;
														}
													}
												} else return false;
											}
											var valid0 = _errs14 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.markers !== void 0) {
												let data9 = data.markers;
												const _errs19 = errors;
												if (errors === _errs19) {
													if (Array.isArray(data9)) {
														if (data9.length > 60) return false;
														else {
															const len0 = data9.length;
															for (let i0 = 0; i0 < len0; i0++) {
																const _errs21 = errors;
																if (!validate64(data9[i0])) errors++;
																if (!(_errs21 === errors)) break;
															}
														}
													} else return false;
												}
												var valid0 = _errs19 === errors;
											} else var valid0 = true;
										}
									}
								}
							}
						}
					}
				}
			}
		} else return false;
	}
	return errors === 0;
}
function validate70(data) {
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.value === void 0 && "value") return false;
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "value" || key0 === "unit" || key0 === "label")) return false;
				if (_errs1 === errors) {
					if (data.value !== void 0) {
						let data0 = data.value;
						const _errs2 = errors;
						const _errs3 = errors;
						let valid1 = false;
						const _errs4 = errors;
						if (errors === _errs4) {
							if (typeof data0 == "number" && isFinite(data0)) {
								if (data0 > 0x38d7ea4c68000 || isNaN(data0)) errors++;
								else if (data0 < -0x38d7ea4c68000 || isNaN(data0)) errors++;
							} else errors++;
						}
						var _valid0 = _errs4 === errors;
						valid1 = valid1 || _valid0;
						if (!valid1) {
							const _errs6 = errors;
							if (!validate27(data0)) errors++;
							var _valid0 = _errs6 === errors;
							valid1 = valid1 || _valid0;
						}
						if (!valid1) {
							errors++;
							return false;
						} else errors = _errs3;
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.unit !== void 0) {
							const _errs7 = errors;
							if (!validate27(data.unit)) errors++;
							var valid0 = _errs7 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.label !== void 0) {
								const _errs8 = errors;
								if (!validate27(data.label)) errors++;
								var valid0 = _errs8 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else return false;
	}
	return errors === 0;
}
function validate76(data) {
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (errors === _errs1) {
		if (typeof data == "number" && isFinite(data)) {
			if (data > 0x38d7ea4c68000 || isNaN(data)) errors++;
			else if (data < -0x38d7ea4c68000 || isNaN(data)) errors++;
		} else errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs3 = errors;
		if (!validate27(data)) errors++;
		var _valid0 = _errs3 === errors;
		valid0 = valid0 || _valid0;
		if (!valid0) {
			const _errs4 = errors;
			if (errors === _errs4) {
				if (Array.isArray(data)) {
					if (data.length > 30) errors++;
					else if (data.length < 0) errors++;
					else {
						const len0 = data.length;
						for (let i0 = 0; i0 < len0; i0++) {
							const _errs6 = errors;
							if (!validate27(data[i0])) errors++;
							if (!(_errs6 === errors)) break;
						}
					}
				} else errors++;
			}
			var _valid0 = _errs4 === errors;
			valid0 = valid0 || _valid0;
		}
	}
	if (!valid0) {
		errors++;
		return false;
	} else errors = _errs0;
	return errors === 0;
}
function validate75(data) {
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.rows === void 0 && "rows") return false;
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "head" || key0 === "rows" || key0 === "caption")) return false;
				if (_errs1 === errors) {
					if (data.head !== void 0) {
						let data0 = data.head;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (Array.isArray(data0)) {
								if (data0.length > 24) return false;
								else if (data0.length < 1) return false;
								else {
									const len0 = data0.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs4 = errors;
										if (!validate76(data0[i0])) errors++;
										if (!(_errs4 === errors)) break;
									}
								}
							} else return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.rows !== void 0) {
							let data2 = data.rows;
							const _errs5 = errors;
							if (errors === _errs5) {
								if (Array.isArray(data2)) {
									if (data2.length > 300) return false;
									else if (data2.length < 1) return false;
									else {
										const len1 = data2.length;
										for (let i1 = 0; i1 < len1; i1++) {
											let data3 = data2[i1];
											const _errs7 = errors;
											if (errors === _errs7) {
												if (Array.isArray(data3)) {
													if (data3.length > 24) return false;
													else if (data3.length < 1) return false;
													else {
														const len2 = data3.length;
														for (let i2 = 0; i2 < len2; i2++) {
															const _errs9 = errors;
															if (!validate76(data3[i2])) errors++;
															if (!(_errs9 === errors)) break;
														}
													}
												} else return false;
											}
											if (!(_errs7 === errors)) break;
										}
									}
								} else return false;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.caption !== void 0) {
								const _errs10 = errors;
								if (!validate27(data.caption)) errors++;
								var valid0 = _errs10 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else return false;
	}
	return errors === 0;
}
function validate83(data) {
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.text === void 0 && "text") return false;
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "text" || key0 === "author" || key0 === "role" || key0 === "image")) return false;
				if (_errs1 === errors) {
					if (data.text !== void 0) {
						const _errs2 = errors;
						if (!validate27(data.text)) errors++;
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.author !== void 0) {
							const _errs3 = errors;
							if (!validate27(data.author)) errors++;
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.role !== void 0) {
								const _errs4 = errors;
								if (!validate27(data.role)) errors++;
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.image !== void 0) {
									const _errs5 = errors;
									if (!validate38(data.image)) errors++;
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else return false;
	}
	return errors === 0;
}
function validate89(data) {
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.date === void 0 && "date") return false;
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "date" || key0 === "title" || key0 === "text" || key0 === "image")) return false;
				if (_errs1 === errors) {
					if (data.date !== void 0) {
						const _errs2 = errors;
						if (!validate27(data.date)) errors++;
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.title !== void 0) {
							const _errs3 = errors;
							if (!validate27(data.title)) errors++;
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.text !== void 0) {
								const _errs4 = errors;
								if (!validate27(data.text)) errors++;
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.image !== void 0) {
									const _errs5 = errors;
									if (!validate38(data.image)) errors++;
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else return false;
	}
	return errors === 0;
}
function validate95(data) {
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.name === void 0 && "name") return false;
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "name" || key0 === "role" || key0 === "text" || key0 === "image")) return false;
				if (_errs1 === errors) {
					if (data.name !== void 0) {
						const _errs2 = errors;
						if (!validate27(data.name)) errors++;
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.role !== void 0) {
							const _errs3 = errors;
							if (!validate27(data.role)) errors++;
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.text !== void 0) {
								const _errs4 = errors;
								if (!validate27(data.text)) errors++;
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.image !== void 0) {
									const _errs5 = errors;
									if (!validate38(data.image)) errors++;
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else return false;
	}
	return errors === 0;
}
function validate101(data) {
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "title" || key0 === "text" || key0 === "image")) return false;
			if (_errs1 === errors) {
				if (data.title !== void 0) {
					const _errs2 = errors;
					if (!validate27(data.title)) errors++;
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.text !== void 0) {
						const _errs3 = errors;
						if (!validate27(data.text)) errors++;
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.image !== void 0) {
							const _errs4 = errors;
							if (!validate38(data.image)) errors++;
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else return false;
	}
	return errors === 0;
}
function validate108(data) {
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "name" || key0 === "values")) return false;
			if (_errs1 === errors) {
				if (data.name !== void 0) {
					const _errs2 = errors;
					if (!validate27(data.name)) errors++;
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.values !== void 0) {
						let data1 = data.values;
						const _errs3 = errors;
						if (errors === _errs3) {
							if (Array.isArray(data1)) {
								if (data1.length > 60) return false;
								else {
									const len0 = data1.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let data2 = data1[i0];
										const _errs5 = errors;
										if (!(typeof data2 == "number" && isFinite(data2)) && data2 !== null) return false;
										if (errors === _errs5) {
											if (typeof data2 == "number" && isFinite(data2)) {
												if (data2 > 0xe8d4a51000 || isNaN(data2)) return false;
												else if (data2 < -0xe8d4a51000 || isNaN(data2)) return false;
											}
										}
										if (!(_errs5 === errors)) break;
									}
								}
							} else return false;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
				}
			}
		} else return false;
	}
	return errors === 0;
}
function validate106(data) {
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.kind === void 0 && "kind") return false;
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "kind" || key0 === "labels" || key0 === "series" || key0 === "csv" || key0 === "unit" || key0 === "caption")) return false;
				if (_errs1 === errors) {
					if (data.kind !== void 0) {
						let data0 = data.kind;
						const _errs2 = errors;
						if (!(data0 === "bar" || data0 === "line" || data0 === "donut")) return false;
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.labels !== void 0) {
							let data1 = data.labels;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (Array.isArray(data1)) {
									if (data1.length > 60) return false;
									else {
										const len0 = data1.length;
										for (let i0 = 0; i0 < len0; i0++) {
											const _errs5 = errors;
											if (!validate27(data1[i0])) errors++;
											if (!(_errs5 === errors)) break;
										}
									}
								} else return false;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.series !== void 0) {
								let data3 = data.series;
								const _errs6 = errors;
								if (errors === _errs6) {
									if (Array.isArray(data3)) {
										if (data3.length > 4) return false;
										else {
											const len1 = data3.length;
											for (let i1 = 0; i1 < len1; i1++) {
												const _errs8 = errors;
												if (!validate108(data3[i1])) errors++;
												if (!(_errs8 === errors)) break;
											}
										}
									} else return false;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.csv !== void 0) {
									const _errs9 = errors;
									if (!validate39(data.csv)) errors++;
									var valid0 = _errs9 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.unit !== void 0) {
										const _errs10 = errors;
										if (!validate27(data.unit)) errors++;
										var valid0 = _errs10 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.caption !== void 0) {
											const _errs11 = errors;
											if (!validate27(data.caption)) errors++;
											var valid0 = _errs11 === errors;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		} else return false;
	}
	return errors === 0;
}
function validate115(data) {
	if (typeof data === "string") {
		if (func3(data) > 80) return false;
		else if (!pattern5.test(data)) return false;
	} else return false;
	return true;
}
function validate22(data) {
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!func2.call(schema7.properties, key0)) return false;
			if (_errs1 === errors) {
				if (data.id !== void 0) {
					const _errs2 = errors;
					if (!validate23(data.id)) errors++;
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.block !== void 0) {
						const _errs3 = errors;
						if (!validate25(data.block)) errors++;
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.title !== void 0) {
							const _errs4 = errors;
							if (!validate27(data.title)) errors++;
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.text !== void 0) {
								const _errs5 = errors;
								if (!validate27(data.text)) errors++;
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.facts !== void 0) {
									let data4 = data.facts;
									const _errs6 = errors;
									if (errors === _errs6) {
										if (Array.isArray(data4)) {
											if (data4.length > 200) return false;
											else {
												const len0 = data4.length;
												for (let i0 = 0; i0 < len0; i0++) {
													const _errs8 = errors;
													if (!validate34(data4[i0])) errors++;
													if (!(_errs8 === errors)) break;
												}
											}
										} else return false;
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.image !== void 0) {
										const _errs9 = errors;
										if (!validate38(data.image)) errors++;
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.video !== void 0) {
											let data7 = data.video;
											const _errs10 = errors;
											const _errs11 = errors;
											let valid2 = false;
											const _errs12 = errors;
											if (!validate39(data7)) errors++;
											var _valid0 = _errs12 === errors;
											valid2 = valid2 || _valid0;
											if (!valid2) {
												const _errs13 = errors;
												if (!validate48(data7)) errors++;
												var _valid0 = _errs13 === errors;
												valid2 = valid2 || _valid0;
											}
											if (!valid2) {
												errors++;
												return false;
											} else errors = _errs11;
											var valid0 = _errs10 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.map !== void 0) {
												let data8 = data.map;
												const _errs14 = errors;
												const _errs15 = errors;
												let valid3 = false;
												const _errs16 = errors;
												if (!validate56(data8)) errors++;
												var _valid1 = _errs16 === errors;
												valid3 = valid3 || _valid1;
												if (!valid3) {
													const _errs17 = errors;
													if (!validate58(data8)) errors++;
													var _valid1 = _errs17 === errors;
													valid3 = valid3 || _valid1;
												}
												if (!valid3) {
													errors++;
													return false;
												} else errors = _errs15;
												var valid0 = _errs14 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.gallery !== void 0) {
													let data9 = data.gallery;
													const _errs18 = errors;
													if (errors === _errs18) {
														if (Array.isArray(data9)) {
															if (data9.length > 12) return false;
															else if (data9.length < 2) return false;
															else {
																const len1 = data9.length;
																for (let i1 = 0; i1 < len1; i1++) {
																	const _errs20 = errors;
																	if (!validate38(data9[i1])) errors++;
																	if (!(_errs20 === errors)) break;
																}
															}
														} else return false;
													}
													var valid0 = _errs18 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.numbers !== void 0) {
														let data11 = data.numbers;
														const _errs21 = errors;
														if (errors === _errs21) {
															if (Array.isArray(data11)) {
																if (data11.length > 6) return false;
																else if (data11.length < 1) return false;
																else {
																	const len2 = data11.length;
																	for (let i2 = 0; i2 < len2; i2++) {
																		const _errs23 = errors;
																		if (!validate70(data11[i2])) errors++;
																		if (!(_errs23 === errors)) break;
																	}
																}
															} else return false;
														}
														var valid0 = _errs21 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.table !== void 0) {
															const _errs24 = errors;
															if (!validate75(data.table)) errors++;
															var valid0 = _errs24 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.quote !== void 0) {
																const _errs25 = errors;
																if (!validate83(data.quote)) errors++;
																var valid0 = _errs25 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.timeline !== void 0) {
																	let data15 = data.timeline;
																	const _errs26 = errors;
																	if (errors === _errs26) {
																		if (Array.isArray(data15)) {
																			if (data15.length > 100) return false;
																			else if (data15.length < 1) return false;
																			else {
																				const len3 = data15.length;
																				for (let i3 = 0; i3 < len3; i3++) {
																					const _errs28 = errors;
																					if (!validate89(data15[i3])) errors++;
																					if (!(_errs28 === errors)) break;
																				}
																			}
																		} else return false;
																	}
																	var valid0 = _errs26 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.people !== void 0) {
																		let data17 = data.people;
																		const _errs29 = errors;
																		if (errors === _errs29) {
																			if (Array.isArray(data17)) {
																				if (data17.length > 60) return false;
																				else if (data17.length < 1) return false;
																				else {
																					const len4 = data17.length;
																					for (let i4 = 0; i4 < len4; i4++) {
																						const _errs31 = errors;
																						if (!validate95(data17[i4])) errors++;
																						if (!(_errs31 === errors)) break;
																					}
																				}
																			} else return false;
																		}
																		var valid0 = _errs29 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.compare !== void 0) {
																			let data19 = data.compare;
																			const _errs32 = errors;
																			if (errors === _errs32) {
																				if (Array.isArray(data19)) {
																					if (data19.length > 2) return false;
																					else if (data19.length < 2) return false;
																					else {
																						const len5 = data19.length;
																						for (let i5 = 0; i5 < len5; i5++) {
																							const _errs34 = errors;
																							if (!validate101(data19[i5])) errors++;
																							if (!(_errs34 === errors)) break;
																						}
																					}
																				} else return false;
																			}
																			var valid0 = _errs32 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.chart !== void 0) {
																				const _errs35 = errors;
																				if (!validate106(data.chart)) errors++;
																				var valid0 = _errs35 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.section !== void 0) {
																					const _errs36 = errors;
																					if (!validate115(data.section)) errors++;
																					var valid0 = _errs36 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.duration !== void 0) {
																						let data23 = data.duration;
																						const _errs37 = errors;
																						if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) return false;
																						if (errors === _errs37) {
																							if (typeof data23 == "number" && isFinite(data23)) {
																								if (data23 > 3600 || isNaN(data23)) return false;
																								else if (data23 < 3 || isNaN(data23)) return false;
																							}
																						}
																						var valid0 = _errs37 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.notes !== void 0) {
																							const _errs39 = errors;
																							if (!validate27(data.notes)) errors++;
																							var valid0 = _errs39 === errors;
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
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else return false;
	}
	return errors === 0;
}
function validate21(data) {
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.id === void 0 && "id" || data.title === void 0 && "title" || data.slides === void 0 && "slides") return false;
			else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "$schema" || key0 === "id" || key0 === "lang" || key0 === "title" || key0 === "slides")) return false;
				if (_errs1 === errors) {
					if (data.$schema !== void 0) {
						const _errs2 = errors;
						if (typeof data.$schema !== "string") return false;
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.id !== void 0) {
							const _errs4 = errors;
							if (!validate118(data.id)) errors++;
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.lang !== void 0) {
								let data2 = data.lang;
								const _errs5 = errors;
								if (!(data2 === "kk" || data2 === "ru" || data2 === "en")) return false;
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.title !== void 0) {
									const _errs6 = errors;
									if (!validate120(data.title)) errors++;
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.slides !== void 0) {
										let data4 = data.slides;
										const _errs7 = errors;
										if (errors === _errs7) {
											if (Array.isArray(data4)) {
												if (data4.length > 500) return false;
												else if (data4.length < 1) return false;
												else {
													const len0 = data4.length;
													for (let i0 = 0; i0 < len0; i0++) {
														const _errs9 = errors;
														if (!validate22(data4[i0])) errors++;
														if (!(_errs9 === errors)) break;
													}
												}
											} else return false;
										}
										var valid0 = _errs7 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		} else return false;
	}
	return errors === 0;
}
const packed = validate125;
const pattern7 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern8 = new RegExp("^[a-z0-9]{1,8}$", "u");
const pattern10 = new RegExp("^(#[0-9a-f]{6}){3}$", "u");
function validate127(data) {
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.hash === void 0 && "hash" || data.type === void 0 && "type" || data.size === void 0 && "size") return false;
			else {
				if (data.hash !== void 0) {
					let data0 = data.hash;
					const _errs1 = errors;
					if (errors === _errs1) {
						if (typeof data0 === "string") {
							if (!pattern7.test(data0)) return false;
						} else return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.type !== void 0) {
						let data1 = data.type;
						const _errs3 = errors;
						if (errors === _errs3) {
							if (typeof data1 === "string") {
								if (!pattern8.test(data1)) return false;
							} else return false;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.size !== void 0) {
							let data2 = data.size;
							const _errs5 = errors;
							if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) return false;
							if (errors === _errs5) {
								if (typeof data2 == "number" && isFinite(data2)) {
									if (data2 < 0 || isNaN(data2)) return false;
								}
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.width !== void 0) {
								let data3 = data.width;
								const _errs7 = errors;
								if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) return false;
								if (errors === _errs7) {
									if (typeof data3 == "number" && isFinite(data3)) {
										if (data3 < 1 || isNaN(data3)) return false;
									}
								}
								var valid0 = _errs7 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.height !== void 0) {
									let data4 = data.height;
									const _errs9 = errors;
									if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) return false;
									if (errors === _errs9) {
										if (typeof data4 == "number" && isFinite(data4)) {
											if (data4 < 1 || isNaN(data4)) return false;
										}
									}
									var valid0 = _errs9 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.variants !== void 0) {
										let data5 = data.variants;
										const _errs11 = errors;
										if (errors === _errs11) {
											if (Array.isArray(data5)) {
												const len0 = data5.length;
												for (let i0 = 0; i0 < len0; i0++) {
													const _errs13 = errors;
													if (!validate127(data5[i0])) errors++;
													if (!(_errs13 === errors)) break;
												}
											} else return false;
										}
										var valid0 = _errs11 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.pieces !== void 0) {
											let data7 = data.pieces;
											const _errs14 = errors;
											if (errors === _errs14) {
												if (Array.isArray(data7)) {
													const len1 = data7.length;
													for (let i1 = 0; i1 < len1; i1++) {
														let data8 = data7[i1];
														const _errs16 = errors;
														if (errors === _errs16) {
															if (typeof data8 === "string") {
																if (!pattern7.test(data8)) return false;
															} else return false;
														}
														if (!(_errs16 === errors)) break;
													}
												} else return false;
											}
											var valid0 = _errs14 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.placeholder !== void 0) {
												let data9 = data.placeholder;
												const _errs18 = errors;
												if (errors === _errs18) {
													if (typeof data9 === "string") {
														if (!pattern10.test(data9)) return false;
													} else return false;
												}
												var valid0 = _errs18 === errors;
											} else var valid0 = true;
										}
									}
								}
							}
						}
					}
				}
			}
		} else return false;
	}
	return errors === 0;
}
function validate125(data) {
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.deck === void 0 && "deck" || data.media === void 0 && "media") return false;
			else {
				if (data.deck !== void 0) {
					const _errs1 = errors;
					if (!validate21(data.deck)) errors++;
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.media !== void 0) {
						let data1 = data.media;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (data1 && typeof data1 == "object" && !Array.isArray(data1)) for (const key0 in data1) {
								const _errs5 = errors;
								if (!validate127(data1[key0])) errors++;
								if (!(_errs5 === errors)) break;
							}
							else return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
				}
			}
		} else return false;
	}
	return errors === 0;
}
const list = validate129;
function validate131(data) {
	if (typeof data === "string") {
		if (func3(data) > 80) return false;
		else if (!pattern5.test(data)) return false;
	} else return false;
	return true;
}
function validate133(data) {
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) return false;
		else {
			for (const key0 in data) if (!(key0 === "kk" || key0 === "ru" || key0 === "en")) return false;
			if (data.kk !== void 0) {
				let data0 = data.kk;
				if (typeof data0 === "string") {
					if (func3(data0) > 2e4) return false;
				} else return false;
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.ru !== void 0) {
					let data1 = data.ru;
					if (typeof data1 === "string") {
						if (func3(data1) > 2e4) return false;
					} else return false;
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.en !== void 0) {
						let data2 = data.en;
						if (typeof data2 === "string") {
							if (func3(data2) > 2e4) return false;
						} else return false;
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else return false;
	return true;
}
function validate130(data) {
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.id === void 0 && "id" || data.title === void 0 && "title" || data.slides === void 0 && "slides" || data.file === void 0 && "file") return false;
			else {
				if (data.id !== void 0) {
					const _errs1 = errors;
					if (!validate131(data.id)) errors++;
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.title !== void 0) {
						const _errs2 = errors;
						if (!validate133(data.title)) errors++;
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.slides !== void 0) {
							let data2 = data.slides;
							const _errs3 = errors;
							if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) return false;
							if (errors === _errs3) {
								if (typeof data2 == "number" && isFinite(data2)) {
									if (data2 < 1 || isNaN(data2)) return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.file !== void 0) {
								const _errs5 = errors;
								if (!validate127(data.file)) errors++;
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.cover !== void 0) {
									const _errs6 = errors;
									if (!validate127(data.cover)) errors++;
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else return false;
	}
	return errors === 0;
}
function validate129(data) {
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.decks === void 0 && "decks") return false;
			else if (data.decks !== void 0) {
				let data0 = data.decks;
				if (errors === errors) {
					if (Array.isArray(data0)) {
						const len0 = data0.length;
						for (let i0 = 0; i0 < len0; i0++) {
							const _errs3 = errors;
							if (!validate130(data0[i0])) errors++;
							if (!(_errs3 === errors)) break;
						}
					} else return false;
				}
			}
		} else return false;
	}
	return errors === 0;
}
const manifest = validate138;
function validate140(data) {
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) return false;
		else {
			for (const key0 in data) if (!(key0 === "kk" || key0 === "ru" || key0 === "en")) return false;
			if (data.kk !== void 0) {
				let data0 = data.kk;
				if (typeof data0 === "string") {
					if (func3(data0) > 2e4) return false;
				} else return false;
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.ru !== void 0) {
					let data1 = data.ru;
					if (typeof data1 === "string") {
						if (func3(data1) > 2e4) return false;
					} else return false;
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.en !== void 0) {
						let data2 = data.en;
						if (typeof data2 === "string") {
							if (func3(data2) > 2e4) return false;
						} else return false;
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else return false;
	return true;
}
function validate142(data) {
	if (typeof data === "string") {
		if (func3(data) > 200) return false;
		else if (!pattern1.test(data)) return false;
	} else return false;
	return true;
}
function validate145(data) {
	if (typeof data === "string") {
		if (func3(data) > 80) return false;
		else if (!pattern5.test(data)) return false;
	} else return false;
	return true;
}
function validate144(data) {
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.id === void 0 && "id" || data.title === void 0 && "title") return false;
			else {
				if (data.id !== void 0) {
					const _errs1 = errors;
					if (!validate145(data.id)) errors++;
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.title !== void 0) {
						const _errs2 = errors;
						if (!validate140(data.title)) errors++;
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
				}
			}
		} else return false;
	}
	return errors === 0;
}
const pattern14 = new RegExp("^([01]\\d|2[0-3]):[0-5]\\d$", "u");
function validate139(data) {
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.$schema !== void 0) {
				const _errs1 = errors;
				if (typeof data.$schema !== "string") return false;
				var valid0 = _errs1 === errors;
			} else var valid0 = true;
			if (valid0) {
				if (data.title !== void 0) {
					const _errs3 = errors;
					if (!validate140(data.title)) errors++;
					var valid0 = _errs3 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.logo !== void 0) {
						const _errs4 = errors;
						if (!validate142(data.logo)) errors++;
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.languages !== void 0) {
							let data3 = data.languages;
							const _errs5 = errors;
							if (errors === _errs5) {
								if (Array.isArray(data3)) {
									if (data3.length < 1) return false;
									else {
										var valid1 = true;
										const len0 = data3.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let data4 = data3[i0];
											const _errs7 = errors;
											if (typeof data4 !== "string") return false;
											if (!(data4 === "kk" || data4 === "ru" || data4 === "en")) return false;
											var valid1 = _errs7 === errors;
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
														return false;
													}
													indices0[item0] = i1;
												}
											}
										}
									}
								} else return false;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.theme !== void 0) {
								let data5 = data.theme;
								const _errs9 = errors;
								if (!(data5 === "light" || data5 === "dark" || data5 === "contrast")) return false;
								var valid0 = _errs9 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.sections !== void 0) {
									let data6 = data.sections;
									const _errs10 = errors;
									if (errors === _errs10) {
										if (Array.isArray(data6)) {
											const len1 = data6.length;
											for (let i2 = 0; i2 < len1; i2++) {
												const _errs12 = errors;
												if (!validate144(data6[i2])) errors++;
												if (!(_errs12 === errors)) break;
											}
										} else return false;
									}
									var valid0 = _errs10 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.session !== void 0) {
										let data8 = data.session;
										const _errs13 = errors;
										if (errors === _errs13) {
											if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
												if (data8.idleSeconds !== void 0) {
													let data9 = data8.idleSeconds;
													const _errs15 = errors;
													if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) return false;
													if (errors === _errs15) {
														if (typeof data9 == "number" && isFinite(data9)) {
															if (data9 > 3600 || isNaN(data9)) return false;
															else if (data9 < 10 || isNaN(data9)) return false;
														}
													}
													var valid4 = _errs15 === errors;
												} else var valid4 = true;
												if (valid4) {
													if (data8.longestIdleSeconds !== void 0) {
														let data10 = data8.longestIdleSeconds;
														const _errs17 = errors;
														if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) return false;
														if (errors === _errs17) {
															if (typeof data10 == "number" && isFinite(data10)) {
																if (data10 > 3600 || isNaN(data10)) return false;
																else if (data10 < 10 || isNaN(data10)) return false;
															}
														}
														var valid4 = _errs17 === errors;
													} else var valid4 = true;
													if (valid4) {
														if (data8.askSeconds !== void 0) {
															let data11 = data8.askSeconds;
															const _errs19 = errors;
															if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) return false;
															if (errors === _errs19) {
																if (typeof data11 == "number" && isFinite(data11)) {
																	if (data11 > 120 || isNaN(data11)) return false;
																	else if (data11 < 20 || isNaN(data11)) return false;
																}
															}
															var valid4 = _errs19 === errors;
														} else var valid4 = true;
														if (valid4) {
															if (data8.volume !== void 0) {
																let data12 = data8.volume;
																const _errs21 = errors;
																if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) return false;
																if (errors === _errs21) {
																	if (typeof data12 == "number" && isFinite(data12)) {
																		if (data12 > 100 || isNaN(data12)) return false;
																		else if (data12 < 0 || isNaN(data12)) return false;
																	}
																}
																var valid4 = _errs21 === errors;
															} else var valid4 = true;
														}
													}
												}
											} else return false;
										}
										var valid0 = _errs13 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.attract !== void 0) {
											let data13 = data.attract;
											const _errs23 = errors;
											if (errors === _errs23) {
												if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
													if (data13.slides !== void 0) {
														let data14 = data13.slides;
														const _errs25 = errors;
														if (errors === _errs25) {
															if (Array.isArray(data14)) {
																if (data14.length > 100) return false;
																else {
																	const len2 = data14.length;
																	for (let i3 = 0; i3 < len2; i3++) {
																		let data15 = data14[i3];
																		const _errs27 = errors;
																		if (errors === _errs27) {
																			if (typeof data15 === "string") {
																				if (func3(data15) > 200) return false;
																				else if (func3(data15) < 1) return false;
																			} else return false;
																		}
																		if (!(_errs27 === errors)) break;
																	}
																}
															} else return false;
														}
														var valid5 = _errs25 === errors;
													} else var valid5 = true;
													if (valid5) {
														if (data13.seconds !== void 0) {
															let data16 = data13.seconds;
															const _errs29 = errors;
															if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) return false;
															if (errors === _errs29) {
																if (typeof data16 == "number" && isFinite(data16)) {
																	if (data16 > 30 || isNaN(data16)) return false;
																	else if (data16 < 5 || isNaN(data16)) return false;
																}
															}
															var valid5 = _errs29 === errors;
														} else var valid5 = true;
														if (valid5) {
															if (data13.hours !== void 0) {
																let data17 = data13.hours;
																const _errs31 = errors;
																if (errors === _errs31) {
																	if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
																		if (data17.from === void 0 && "from" || data17.to === void 0 && "to") return false;
																		else {
																			if (data17.from !== void 0) {
																				let data18 = data17.from;
																				const _errs33 = errors;
																				if (errors === _errs33) {
																					if (typeof data18 === "string") {
																						if (!pattern14.test(data18)) return false;
																					} else return false;
																				}
																				var valid7 = _errs33 === errors;
																			} else var valid7 = true;
																			if (valid7) {
																				if (data17.to !== void 0) {
																					let data19 = data17.to;
																					const _errs35 = errors;
																					if (errors === _errs35) {
																						if (typeof data19 === "string") {
																							if (!pattern14.test(data19)) return false;
																						} else return false;
																					}
																					var valid7 = _errs35 === errors;
																				} else var valid7 = true;
																			}
																		}
																	} else return false;
																}
																var valid5 = _errs31 === errors;
															} else var valid5 = true;
														}
													}
												} else return false;
											}
											var valid0 = _errs23 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.autoplay !== void 0) {
												let data20 = data.autoplay;
												const _errs37 = errors;
												if (errors === _errs37) {
													if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
														if (data20.decks === void 0 && "decks") return false;
														else if (data20.decks !== void 0) {
															let data21 = data20.decks;
															if (errors === errors) {
																if (Array.isArray(data21)) {
																	if (data21.length > 100) return false;
																	else if (data21.length < 1) return false;
																	else {
																		const len3 = data21.length;
																		for (let i4 = 0; i4 < len3; i4++) {
																			const _errs41 = errors;
																			if (!validate145(data21[i4])) errors++;
																			if (!(_errs41 === errors)) break;
																		}
																	}
																} else return false;
															}
														}
													} else return false;
												}
												var valid0 = _errs37 === errors;
											} else var valid0 = true;
										}
									}
								}
							}
						}
					}
				}
			}
		} else return false;
	}
	return errors === 0;
}
const pattern16 = new RegExp("^--korme-", "u");
const pattern17 = new RegExp("^[#.0-9a-f]{1,7}$", "u");
function validate152(data) {
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 in data) {
				const _errs1 = errors;
				if (typeof key0 === "string") {
					if (!pattern16.test(key0)) errors++;
				}
				var valid0 = _errs1 === errors;
				if (!valid0) {
					errors++;
					return false;
				}
			}
			if (valid0) for (const key1 in data) {
				let data0 = data[key1];
				const _errs3 = errors;
				if (errors === _errs3) {
					if (typeof data0 === "string") {
						if (!pattern17.test(data0)) return false;
					} else return false;
				}
				if (!(_errs3 === errors)) break;
			}
		} else return false;
	}
	return errors === 0;
}
function validate157(data) {
	if (typeof data === "string") {
		if (func3(data) > 80) return false;
		else if (!pattern5.test(data)) return false;
	} else return false;
	return true;
}
function validate156(data) {
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.id === void 0 && "id" || data.file === void 0 && "file" || data.message === void 0 && "message") return false;
			else {
				if (data.id !== void 0) {
					const _errs1 = errors;
					if (!validate157(data.id)) errors++;
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.file !== void 0) {
						const _errs2 = errors;
						if (typeof data.file !== "string") return false;
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.message !== void 0) {
							const _errs4 = errors;
							if (typeof data.message !== "string") return false;
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else return false;
	}
	return errors === 0;
}
function validate138(data) {
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.kiosk === void 0 && "kiosk" || data.decks === void 0 && "decks" || data.lists === void 0 && "lists" || data.broken === void 0 && "broken") return false;
			else {
				if (data.kiosk !== void 0) {
					const _errs1 = errors;
					if (!validate139(data.kiosk)) errors++;
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.logo !== void 0) {
						const _errs2 = errors;
						if (!validate127(data.logo)) errors++;
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.brand !== void 0) {
							let data2 = data.brand;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (data2 && typeof data2 == "object" && !Array.isArray(data2)) for (const key0 in data2) {
									const _errs6 = errors;
									if (!validate152(data2[key0])) errors++;
									if (!(_errs6 === errors)) break;
								}
								else return false;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.decks !== void 0) {
								let data4 = data.decks;
								const _errs7 = errors;
								if (errors === _errs7) {
									if (Array.isArray(data4)) {
										const len0 = data4.length;
										for (let i0 = 0; i0 < len0; i0++) {
											const _errs9 = errors;
											if (!validate130(data4[i0])) errors++;
											if (!(_errs9 === errors)) break;
										}
									} else return false;
								}
								var valid0 = _errs7 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.lists !== void 0) {
									let data6 = data.lists;
									const _errs10 = errors;
									if (errors === _errs10) {
										if (Array.isArray(data6)) {
											const len1 = data6.length;
											for (let i1 = 0; i1 < len1; i1++) {
												const _errs12 = errors;
												if (!validate127(data6[i1])) errors++;
												if (!(_errs12 === errors)) break;
											}
										} else return false;
									}
									var valid0 = _errs10 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.broken !== void 0) {
										let data8 = data.broken;
										const _errs13 = errors;
										if (errors === _errs13) {
											if (Array.isArray(data8)) {
												const len2 = data8.length;
												for (let i2 = 0; i2 < len2; i2++) {
													const _errs15 = errors;
													if (!validate156(data8[i2])) errors++;
													if (!(_errs15 === errors)) break;
												}
											} else return false;
										}
										var valid0 = _errs13 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		} else return false;
	}
	return errors === 0;
}
const pointer = validate160;
const pattern19 = new RegExp("^[0-9a-f]{128}$", "u");
function validate160(data) {
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.format === void 0 && "format" || data.sequence === void 0 && "sequence" || data.manifest === void 0 && "manifest") return false;
			else {
				if (data.format !== void 0) {
					let data0 = data.format;
					const _errs1 = errors;
					if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) return false;
					if (errors === _errs1) {
						if (typeof data0 == "number" && isFinite(data0)) {
							if (data0 < 1 || isNaN(data0)) return false;
						}
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.sequence !== void 0) {
						let data1 = data.sequence;
						const _errs3 = errors;
						if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) return false;
						if (errors === _errs3) {
							if (typeof data1 == "number" && isFinite(data1)) {
								if (data1 < 0 || isNaN(data1)) return false;
							}
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.manifest !== void 0) {
							const _errs5 = errors;
							if (!validate127(data.manifest)) errors++;
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.signature !== void 0) {
								let data3 = data.signature;
								const _errs6 = errors;
								if (errors === _errs6) {
									if (typeof data3 === "string") {
										if (!pattern19.test(data3)) return false;
									} else return false;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else return false;
	}
	return errors === 0;
}
export { deck, list, manifest, packed, pointer };
