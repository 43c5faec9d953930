// Made from schemas/ by `npm run generate`. Do not edit.
const validate = validate49;
var validator_default = validate49;
const pattern17 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern18 = new RegExp("^[a-z0-9]{1,8}$", "u");
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate49.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.format === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "format" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.manifest === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "manifest" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.format !== void 0) {
			if (1 !== data.format) {
				const err2 = {
					instancePath: instancePath + "/format",
					schemaPath: "#/properties/format/const",
					keyword: "const",
					params: { allowedValue: 1 }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.manifest !== void 0) {
			let data1 = data.manifest;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.hash === void 0) {
					const err3 = {
						instancePath: instancePath + "/manifest",
						schemaPath: "manifest.schema.json#/$defs/file/required",
						keyword: "required",
						params: { missingProperty: "hash" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data1.type === void 0) {
					const err4 = {
						instancePath: instancePath + "/manifest",
						schemaPath: "manifest.schema.json#/$defs/file/required",
						keyword: "required",
						params: { missingProperty: "type" }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data1.size === void 0) {
					const err5 = {
						instancePath: instancePath + "/manifest",
						schemaPath: "manifest.schema.json#/$defs/file/required",
						keyword: "required",
						params: { missingProperty: "size" }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data1.hash !== void 0) {
					let data2 = data1.hash;
					if (typeof data2 === "string") {
						if (!pattern17.test(data2)) {
							const err6 = {
								instancePath: instancePath + "/manifest/hash",
								schemaPath: "manifest.schema.json#/$defs/file/properties/hash/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{64}$" }
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					} else {
						const err7 = {
							instancePath: instancePath + "/manifest/hash",
							schemaPath: "manifest.schema.json#/$defs/file/properties/hash/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				if (data1.type !== void 0) {
					let data3 = data1.type;
					if (typeof data3 === "string") {
						if (!pattern18.test(data3)) {
							const err8 = {
								instancePath: instancePath + "/manifest/type",
								schemaPath: "manifest.schema.json#/$defs/file/properties/type/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9]{1,8}$" }
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/manifest/type",
							schemaPath: "manifest.schema.json#/$defs/file/properties/type/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				if (data1.size !== void 0) {
					let data4 = data1.size;
					if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
						const err10 = {
							instancePath: instancePath + "/manifest/size",
							schemaPath: "manifest.schema.json#/$defs/file/properties/size/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
					if (typeof data4 == "number" && isFinite(data4)) {
						if (data4 < 0 || isNaN(data4)) {
							const err11 = {
								instancePath: instancePath + "/manifest/size",
								schemaPath: "manifest.schema.json#/$defs/file/properties/size/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					}
				}
				if (data1.width !== void 0) {
					let data5 = data1.width;
					if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
						const err12 = {
							instancePath: instancePath + "/manifest/width",
							schemaPath: "manifest.schema.json#/$defs/file/properties/width/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
					if (typeof data5 == "number" && isFinite(data5)) {
						if (data5 < 1 || isNaN(data5)) {
							const err13 = {
								instancePath: instancePath + "/manifest/width",
								schemaPath: "manifest.schema.json#/$defs/file/properties/width/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					}
				}
				if (data1.height !== void 0) {
					let data6 = data1.height;
					if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
						const err14 = {
							instancePath: instancePath + "/manifest/height",
							schemaPath: "manifest.schema.json#/$defs/file/properties/height/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
					if (typeof data6 == "number" && isFinite(data6)) {
						if (data6 < 1 || isNaN(data6)) {
							const err15 = {
								instancePath: instancePath + "/manifest/height",
								schemaPath: "manifest.schema.json#/$defs/file/properties/height/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
					}
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/manifest",
					schemaPath: "manifest.schema.json#/$defs/file/type",
					keyword: "type",
					params: { type: "object" }
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
	validate49.errors = vErrors;
	return errors === 0;
}
validate49.evaluated = {
	"props": {
		"format": true,
		"manifest": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
export { validator_default as default, validate };
