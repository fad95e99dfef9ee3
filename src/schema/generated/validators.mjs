// Written by scripts/schemas.ts from src/schema/source. Do not edit.
// <stdin>
var playlist = validate21, schema6 = { $id: "playlist.json", type: "object", properties: { format: { type: "string", enum: ["playlist/1"] }, id: { $ref: "shared.json#/definitions/alike-1" }, title: { $ref: "shared.json#/definitions/alike-2" }, summary: { $ref: "shared.json#/definitions/alike-2" }, purpose: { $ref: "shared.json#/definitions/alike-2" }, goals: { $ref: "shared.json#/definitions/alike-3" }, grades: { $ref: "shared.json#/definitions/alike-4" }, subject: { $ref: "shared.json#/definitions/alike-2" }, language: { $ref: "shared.json#/definitions/alike-6" }, "translation-of": { $ref: "shared.json#/definitions/alike-1" }, standards: { $ref: "shared.json#/definitions/alike-7" }, approach: { $ref: "shared.json#/definitions/alike-9" }, control: { $ref: "shared.json#/definitions/alike-10" }, "class-time": { $ref: "shared.json#/definitions/alike-12" }, due: { $ref: "shared.json#/definitions/alike-2" }, status: { $ref: "shared.json#/definitions/alike-15" }, authors: { $ref: "shared.json#/definitions/alike-16" }, license: { $ref: "shared.json#/definitions/alike-2" }, "derived-from": { $ref: "shared.json#/definitions/alike-17" }, family: { $ref: "shared.json#/definitions/alike-18" }, materials: { $ref: "shared.json#/definitions/alike-16" }, "look-fors": { $ref: "shared.json#/definitions/alike-16" }, signatures: { $ref: "shared.json#/definitions/alike-19" }, steps: { $ref: "shared.json#/definitions/alike-23" }, each: { $ref: "shared.json#/definitions/each" }, groups: { not: {} }, for: { not: {} } }, required: ["format", "id", "title", "steps"], additionalProperties: !1 }, func2 = Object.prototype.hasOwnProperty;
var pattern0 = new RegExp("^[\\p{Ll}\\p{Lo}\\p{Lm}\\p{M}\\p{Nd}]+(?:-[\\p{Ll}\\p{Lo}\\p{Lm}\\p{M}\\p{Nd}]+)*$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern0.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[\\p{Ll}\\p{Lo}\\p{Lm}\\p{M}\\p{Nd}]+(?:-[\\p{Ll}\\p{Lo}\\p{Lm}\\p{M}\\p{Nd}]+)*$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
var pattern1 = new RegExp("\\S", "u");
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern1.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
var schema10 = { type: ["string", "array"], pattern: "\\S", items: { $ref: "shared.json#/definitions/statement" } }, schema11 = { type: ["string", "object"], pattern: "\\S", properties: { say: { $ref: "shared.json#/definitions/alike-2" }, by: { type: "string", enum: ["teacher", "student"] } }, additionalProperties: !1, if: { type: "object", properties: { by: { const: "student" } }, required: ["by"] }, else: { required: ["say"] } };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern1.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate31.errors = vErrors, errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema11.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  let _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (errors === _errs2)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.by === void 0 && (missing0 = "by")) {
        let err1 = {};
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      } else if (data.by !== void 0 && data.by !== "student") {
        let err2 = {};
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    } else {
      let err3 = {};
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), !_valid0) {
    let _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.say === void 0) {
      let err4 = { instancePath, schemaPath: "#/else/required", keyword: "required", params: { missingProperty: "say" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    var _valid0 = _errs5 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    let err5 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "else" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  if (typeof data == "string" && !pattern1.test(data)) {
    let err6 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "say" || key0 === "by")) {
        let err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    if (data.say !== void 0 && (validate31(data.say, { instancePath: instancePath + "/say", parentData: data, parentDataProperty: "say", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.by !== void 0) {
      let data2 = data.by;
      if (typeof data2 != "string") {
        let err8 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (!(data2 === "teacher" || data2 === "student")) {
        let err9 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/enum", keyword: "enum", params: { allowedValues: schema11.properties.by.enum } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  }
  return validate30.errors = vErrors, errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !Array.isArray(data)) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema10.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern1.test(data)) {
    let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate30(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = appended(vErrors, validate30.errors), errors = vErrors.length);
  }
  return validate29.errors = vErrors, errors === 0;
}
var schema13 = { type: ["integer", "string", "array"], pattern: "^(?![Gg][Rr](?:ades?|s)?\\.?(?:\\s|\\d))(?!\\d+(?:st|nd|rd|th))[^,;\\n]{1,24}$", minimum: 0, maximum: 13, items: { $ref: "shared.json#/definitions/alike-5" } }, pattern5 = new RegExp("^(?![Gg][Rr](?:ades?|s)?\\.?(?:\\s|\\d))(?!\\d+(?:st|nd|rd|th))[^,;\\n]{1,24}$", "u"), schema14 = { type: ["integer", "string"], pattern: "^(?![Gg][Rr](?:ades?|s)?\\.?(?:\\s|\\d))(?!\\d+(?:st|nd|rd|th))[^,;\\n]{1,24}$", minimum: 0, maximum: 13 };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema14.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 13 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 13 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 0 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  if (typeof data == "string" && !pattern5.test(data)) {
    let err3 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?![Gg][Rr](?:ades?|s)?\\.?(?:\\s|\\d))(?!\\d+(?:st|nd|rd|th))[^,;\\n]{1,24}$" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate36.errors = vErrors, errors === 0;
}
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "string" && !Array.isArray(data)) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema13.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 13 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 13 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 0 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  if (typeof data == "string" && !pattern5.test(data)) {
    let err3 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?![Gg][Rr](?:ades?|s)?\\.?(?:\\s|\\d))(?!\\d+(?:st|nd|rd|th))[^,;\\n]{1,24}$" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate36(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = appended(vErrors, validate36.errors), errors = vErrors.length);
  }
  return validate35.errors = vErrors, errors === 0;
}
var pattern7 = new RegExp("^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$", "u");
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern7.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate40.errors = vErrors, errors === 0;
}
var schema16 = { type: ["string", "array"], pattern: "^(?=[^,;\\n]{1,120}$)(?!\\S*\\d\\S*(?:\\s+(?:and|&|\\+))?\\s+\\S*(?:\\d\\S*[A-Za-z.]|[A-Za-z.]\\S*\\d))\\S", items: { $ref: "shared.json#/definitions/alike-8" } }, pattern8 = new RegExp("^(?=[^,;\\n]{1,120}$)(?!\\S*\\d\\S*(?:\\s+(?:and|&|\\+))?\\s+\\S*(?:\\d\\S*[A-Za-z.]|[A-Za-z.]\\S*\\d))\\S", "u");
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern8.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?=[^,;\\n]{1,120}$)(?!\\S*\\d\\S*(?:\\s+(?:and|&|\\+))?\\s+\\S*(?:\\d\\S*[A-Za-z.]|[A-Za-z.]\\S*\\d))\\S" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate44.errors = vErrors, errors === 0;
}
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !Array.isArray(data)) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema16.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern8.test(data)) {
    let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?=[^,;\\n]{1,120}$)(?!\\S*\\d\\S*(?:\\s+(?:and|&|\\+))?\\s+\\S*(?:\\d\\S*[A-Za-z.]|[A-Za-z.]\\S*\\d))\\S" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate44(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = appended(vErrors, validate44.errors), errors = vErrors.length);
  }
  return validate43.errors = vErrors, errors === 0;
}
var schema18 = { type: "string", enum: ["personalized", "differentiated", "individualized"] };
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "personalized" || data === "differentiated" || data === "individualized")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema18.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate47.errors = vErrors, errors === 0;
}
var schema20 = { type: "string", enum: ["teacher", "shared", "student"] };
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "teacher" || data === "shared" || data === "student")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema20.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate50.errors = vErrors, errors === 0;
}
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "goals" || key0 === "content" || key0 === "path" || key0 === "pace" || key0 === "time" || key0 === "place" || key0 === "product" || key0 === "assessment")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.goals !== void 0 && (validate50(data.goals, { instancePath: instancePath + "/goals", parentData: data, parentDataProperty: "goals", rootData }) || (vErrors = appended(vErrors, validate50.errors), errors = vErrors.length)), data.content !== void 0 && (validate50(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData }) || (vErrors = appended(vErrors, validate50.errors), errors = vErrors.length)), data.path !== void 0 && (validate50(data.path, { instancePath: instancePath + "/path", parentData: data, parentDataProperty: "path", rootData }) || (vErrors = appended(vErrors, validate50.errors), errors = vErrors.length)), data.pace !== void 0 && (validate50(data.pace, { instancePath: instancePath + "/pace", parentData: data, parentDataProperty: "pace", rootData }) || (vErrors = appended(vErrors, validate50.errors), errors = vErrors.length)), data.time !== void 0 && (validate50(data.time, { instancePath: instancePath + "/time", parentData: data, parentDataProperty: "time", rootData }) || (vErrors = appended(vErrors, validate50.errors), errors = vErrors.length)), data.place !== void 0 && (validate50(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData }) || (vErrors = appended(vErrors, validate50.errors), errors = vErrors.length)), data.product !== void 0 && (validate50(data.product, { instancePath: instancePath + "/product", parentData: data, parentDataProperty: "product", rootData }) || (vErrors = appended(vErrors, validate50.errors), errors = vErrors.length)), data.assessment !== void 0 && (validate50(data.assessment, { instancePath: instancePath + "/assessment", parentData: data, parentDataProperty: "assessment", rootData }) || (vErrors = appended(vErrors, validate50.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate49.errors = vErrors, errors === 0;
}
var schema21 = { type: ["integer", "string", "object"], pattern: "^\\d{1,5}\\s*(?:[Mm]in(?:s|utes?)?)?\\.?$", minimum: 1, maximum: 99999, minProperties: 1, properties: { sessions: { $ref: "shared.json#/definitions/alike-13" }, minutes: { $ref: "shared.json#/definitions/alike-14" } }, additionalProperties: !1 }, pattern10 = new RegExp("^\\d{1,5}\\s*(?:[Mm]in(?:s|utes?)?)?\\.?$", "u");
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 1e3 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 1 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate61.errors = vErrors, errors === 0;
}
var schema23 = { type: ["integer", "string"], pattern: "^\\d{1,5}\\s*(?:[Mm]in(?:s|utes?)?)?\\.?$", minimum: 1, maximum: 99999 };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema23.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 99999 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99999 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 1 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  if (typeof data == "string" && !pattern10.test(data)) {
    let err3 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{1,5}\\s*(?:[Mm]in(?:s|utes?)?)?\\.?$" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate63.errors = vErrors, errors === 0;
}
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema21.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 99999 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99999 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 1 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  if (typeof data == "string" && !pattern10.test(data)) {
    let err3 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{1,5}\\s*(?:[Mm]in(?:s|utes?)?)?\\.?$" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      let err4 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "sessions" || key0 === "minutes")) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    data.sessions !== void 0 && (validate61(data.sessions, { instancePath: instancePath + "/sessions", parentData: data, parentDataProperty: "sessions", rootData }) || (vErrors = appended(vErrors, validate61.errors), errors = vErrors.length)), data.minutes !== void 0 && (validate63(data.minutes, { instancePath: instancePath + "/minutes", parentData: data, parentDataProperty: "minutes", rootData }) || (vErrors = appended(vErrors, validate63.errors), errors = vErrors.length));
  }
  return validate60.errors = vErrors, errors === 0;
}
var schema24 = { type: "string", enum: ["draft", "review", "published", "retired"] };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "draft" || data === "review" || data === "published" || data === "retired")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema24.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate67.errors = vErrors, errors === 0;
}
var schema25 = { type: ["string", "array"], pattern: "\\S", items: { $ref: "shared.json#/definitions/alike-2" } };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !Array.isArray(data)) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema25.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern1.test(data)) {
    let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate31(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length);
  }
  return validate69.errors = vErrors, errors === 0;
}
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      let err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "title" || key0 === "url" || key0 === "by" || key0 === "license")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.title !== void 0 && (validate31(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.url !== void 0 && (validate31(data.url, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.by !== void 0 && (validate31(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.license !== void 0 && (validate31(data.license, { instancePath: instancePath + "/license", parentData: data, parentDataProperty: "license", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate73.errors = vErrors, errors === 0;
}
var schema27 = { type: ["string", "object"], pattern: "\\S", minProperties: 1, propertyNames: { pattern: "^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$" }, additionalProperties: { $ref: "shared.json#/definitions/alike-2" } };
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema27.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern1.test(data)) {
    let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      let err2 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data) {
      let _errs1 = errors;
      if (typeof key0 == "string" && !pattern7.test(key0)) {
        let err3 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$" }, propertyName: key0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        let err4 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    for (let key1 in data)
      validate31(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length);
  }
  return validate79.errors = vErrors, errors === 0;
}
var schema28 = { type: ["string", "array"], if: { type: "array" }, then: { $ref: "shared.json#/definitions/alike-20" }, else: { $ref: "shared.json#/definitions/alike-22" } };
var schema30 = { type: "string", enum: ["student", "teacher", "family"] };
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "student" || data === "teacher" || data === "family")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema30.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate86.errors = vErrors, errors === 0;
}
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate86(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = appended(vErrors, validate86.errors), errors = vErrors.length);
  }
  return validate85.errors = vErrors, errors === 0;
}
var schema31 = { enum: ["student", "teacher", "family"] };
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "student" || data === "teacher" || data === "family")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema31.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate89.errors = vErrors, errors === 0;
}
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !Array.isArray(data)) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema28.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  let _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (!Array.isArray(data)) {
    let err1 = {};
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs4 = errors;
    validate85(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = appended(vErrors, validate85.errors), errors = vErrors.length);
    var _valid0 = _errs4 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs5 = errors;
    validate89(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = appended(vErrors, validate89.errors), errors = vErrors.length);
    var _valid0 = _errs5 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err2 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate84.errors = vErrors, errors === 0;
}
var schema33 = { type: ["string", "object"], pattern: "^(?!(?:do|choose|part|check|board|playlist|open|free|title):[^ /])\\s*\\S", if: { type: "object", required: ["choose"] }, then: { $ref: "shared.json#/definitions/choice" }, else: { if: { type: "object", required: ["part"] }, then: { $ref: "shared.json#/definitions/part" }, else: { if: { type: "object", required: ["check"] }, then: { $ref: "shared.json#/definitions/check" }, else: { if: { type: "object", required: ["board"] }, then: { $ref: "shared.json#/definitions/board" }, else: { if: { type: "object", required: ["playlist"] }, then: { $ref: "shared.json#/definitions/playlist" }, else: { if: { type: "object", required: ["do"] }, then: { $ref: "shared.json#/definitions/activity" }, else: { if: { type: "object", required: ["open"] }, then: { $ref: "shared.json#/definitions/activity" }, else: { if: { type: "object", required: ["from"] }, then: { $ref: "shared.json#/definitions/choice" }, else: { if: { type: "object", required: ["steps"] }, then: { $ref: "shared.json#/definitions/part" }, else: { if: { type: "object", required: ["by-score"] }, then: { $ref: "shared.json#/definitions/check" }, else: { if: { type: "object", required: ["mastery"] }, then: { $ref: "shared.json#/definitions/check" }, else: { if: { type: "object", required: ["retry"] }, then: { $ref: "shared.json#/definitions/check" }, else: { $ref: "shared.json#/definitions/alike-24" } } } } } } } } } } } } }, schema34 = { type: "object", properties: { choose: { $ref: "shared.json#/definitions/alike-48" }, from: { $ref: "shared.json#/definitions/alike-23" }, id: { $ref: "shared.json#/definitions/alike-1" }, title: { $ref: "shared.json#/definitions/alike-2" }, priority: { $ref: "shared.json#/definitions/alike-27" }, after: { $ref: "shared.json#/definitions/alike-16" }, each: { $ref: "shared.json#/definitions/each" }, "teacher-note": { $ref: "shared.json#/definitions/alike-2" }, points: { $ref: "shared.json#/definitions/alike-47" }, groups: { not: {} }, for: { not: {} } }, required: ["choose", "from"], additionalProperties: !1 }, schema35 = { type: ["integer", "object"], minimum: 1, minProperties: 1, properties: { min: { $ref: "shared.json#/definitions/alike-49" }, max: { $ref: "shared.json#/definitions/alike-50" } }, additionalProperties: !1 };
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data) && (data < 0 || isNaN(data))) {
    let err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate96.errors = vErrors, errors === 0;
}
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data) && (data < 1 || isNaN(data))) {
    let err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate98.errors = vErrors, errors === 0;
}
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema35.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data) && (data < 1 || isNaN(data))) {
    let err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      let err2 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "min" || key0 === "max")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    data.min !== void 0 && (validate96(data.min, { instancePath: instancePath + "/min", parentData: data, parentDataProperty: "min", rootData }) || (vErrors = appended(vErrors, validate96.errors), errors = vErrors.length)), data.max !== void 0 && (validate98(data.max, { instancePath: instancePath + "/max", parentData: data, parentDataProperty: "max", rootData }) || (vErrors = appended(vErrors, validate98.errors), errors = vErrors.length));
  }
  return validate95.errors = vErrors, errors === 0;
}
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern0.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[\\p{Ll}\\p{Lo}\\p{Lm}\\p{M}\\p{Nd}]+(?:-[\\p{Ll}\\p{Lo}\\p{Lm}\\p{M}\\p{Nd}]+)*$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate101.errors = vErrors, errors === 0;
}
var schema39 = { type: "string", enum: ["must", "should", "aspire"] };
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "must" || data === "should" || data === "aspire")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema39.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate104.errors = vErrors, errors === 0;
}
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !Array.isArray(data)) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema25.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern1.test(data)) {
    let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate31(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length);
  }
  return validate106.errors = vErrors, errors === 0;
}
var schema41 = { type: "object", properties: { directions: { $ref: "shared.json#/definitions/alike-16" }, kind: { $ref: "shared.json#/definitions/alike-25" }, minutes: { $ref: "shared.json#/definitions/alike-26" }, standards: { $ref: "shared.json#/definitions/alike-7" }, priority: { $ref: "shared.json#/definitions/alike-27" }, level: { $ref: "shared.json#/definitions/alike-2" }, rigor: { $ref: "shared.json#/definitions/alike-28" }, with: { $ref: "shared.json#/definitions/alike-31" }, place: { $ref: "shared.json#/definitions/alike-16" }, mode: { $ref: "shared.json#/definitions/alike-35" }, interests: { $ref: "shared.json#/definitions/alike-16" }, resource: { $ref: "shared.json#/definitions/alike-36" }, materials: { $ref: "shared.json#/definitions/alike-16" }, respond: { $ref: "shared.json#/definitions/alike-38" }, barriers: { $ref: "shared.json#/definitions/alike-42" }, supports: { $ref: "shared.json#/definitions/alike-46" }, "check-in": { type: "boolean" }, criteria: { $ref: "shared.json#/definitions/alike-3" }, "teacher-note": { $ref: "shared.json#/definitions/alike-2" }, points: { $ref: "shared.json#/definitions/alike-47" }, groups: { not: {} }, for: { not: {} } }, additionalProperties: !1, minProperties: 1 }, schema42 = { type: "string", enum: ["lesson", "watch", "read", "listen", "practice", "make", "discuss", "investigate", "play", "write", "present", "conference", "reflect", "plan", "other"] };
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "lesson" || data === "watch" || data === "read" || data === "listen" || data === "practice" || data === "make" || data === "discuss" || data === "investigate" || data === "play" || data === "write" || data === "present" || data === "conference" || data === "reflect" || data === "plan" || data === "other")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema42.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate111.errors = vErrors, errors === 0;
}
var schema43 = { type: ["integer", "string"], pattern: "^\\d{1,5}(?:\\s*(?:-|–|—|−|‑|to)\\s*\\d{1,5})?\\s*(?:[Mm]in(?:s|utes?)?)?\\.?$", minimum: 0, maximum: 99999 }, pattern17 = new RegExp("^\\d{1,5}(?:\\s*(?:-|–|—|−|‑|to)\\s*\\d{1,5})?\\s*(?:[Mm]in(?:s|utes?)?)?\\.?$", "u");
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema43.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 99999 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99999 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 0 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  if (typeof data == "string" && !pattern17.test(data)) {
    let err3 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{1,5}(?:\\s*(?:-|–|—|−|‑|to)\\s*\\d{1,5})?\\s*(?:[Mm]in(?:s|utes?)?)?\\.?$" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate113.errors = vErrors, errors === 0;
}
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !Array.isArray(data)) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema16.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern8.test(data)) {
    let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?=[^,;\\n]{1,120}$)(?!\\S*\\d\\S*(?:\\s+(?:and|&|\\+))?\\s+\\S*(?:\\d\\S*[A-Za-z.]|[A-Za-z.]\\S*\\d))\\S" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate44(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = appended(vErrors, validate44.errors), errors = vErrors.length);
  }
  return validate115.errors = vErrors, errors === 0;
}
var schema46 = { type: "integer", enum: [1, 2, 3, 4] };
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === 1 || data === 2 || data === 3 || data === 4)) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema46.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate121.errors = vErrors, errors === 0;
}
var schema47 = { type: "string", enum: ["remember", "understand", "apply", "analyze", "evaluate", "create"] };
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "remember" || data === "understand" || data === "apply" || data === "analyze" || data === "evaluate" || data === "create")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema47.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate123.errors = vErrors, errors === 0;
}
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      let err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "dok" || key0 === "bloom")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.dok !== void 0 && (validate121(data.dok, { instancePath: instancePath + "/dok", parentData: data, parentDataProperty: "dok", rootData }) || (vErrors = appended(vErrors, validate121.errors), errors = vErrors.length)), data.bloom !== void 0 && (validate123(data.bloom, { instancePath: instancePath + "/bloom", parentData: data, parentDataProperty: "bloom", rootData }) || (vErrors = appended(vErrors, validate123.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate120.errors = vErrors, errors === 0;
}
var schema48 = { type: ["string", "array"], if: { type: "array" }, then: { $ref: "shared.json#/definitions/alike-32" }, else: { $ref: "shared.json#/definitions/alike-34" } };
var schema50 = { type: "string", enum: ["solo", "pair", "team", "class", "adult", "teacher", "mentor", "family"] };
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "solo" || data === "pair" || data === "team" || data === "class" || data === "adult" || data === "teacher" || data === "mentor" || data === "family")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema50.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate128.errors = vErrors, errors === 0;
}
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate128(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = appended(vErrors, validate128.errors), errors = vErrors.length);
  }
  return validate127.errors = vErrors, errors === 0;
}
var schema51 = { enum: ["solo", "pair", "team", "class", "adult", "teacher", "mentor", "family"] };
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "solo" || data === "pair" || data === "team" || data === "class" || data === "adult" || data === "teacher" || data === "mentor" || data === "family")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema51.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate131.errors = vErrors, errors === 0;
}
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !Array.isArray(data)) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema48.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  let _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (!Array.isArray(data)) {
    let err1 = {};
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs4 = errors;
    validate127(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = appended(vErrors, validate127.errors), errors = vErrors.length);
    var _valid0 = _errs4 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs5 = errors;
    validate131(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = appended(vErrors, validate131.errors), errors = vErrors.length);
    var _valid0 = _errs5 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err2 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate126.errors = vErrors, errors === 0;
}
var schema52 = { type: "string", enum: ["digital", "paper", "hands-on"] };
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "digital" || data === "paper" || data === "hands-on")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema52.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate135.errors = vErrors, errors === 0;
}
var schema53 = { type: ["string", "object", "array"], pattern: "\\S", minProperties: 1, properties: { title: { $ref: "shared.json#/definitions/alike-2" }, url: { $ref: "shared.json#/definitions/alike-2" }, by: { $ref: "shared.json#/definitions/alike-2" }, license: { $ref: "shared.json#/definitions/alike-2" }, offline: { $ref: "shared.json#/definitions/alike-37" } }, additionalProperties: !1, items: { $ref: "shared.json#/definitions/resource" } }, schema54 = { type: ["string", "object"], pattern: "\\S", minProperties: 1, properties: { title: { $ref: "shared.json#/definitions/alike-2" }, url: { $ref: "shared.json#/definitions/alike-2" }, by: { $ref: "shared.json#/definitions/alike-2" }, license: { $ref: "shared.json#/definitions/alike-2" }, offline: { $ref: "shared.json#/definitions/alike-37" } }, additionalProperties: !1 }, schema55 = { type: ["string", "boolean"], pattern: "\\S" };
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && typeof data != "boolean") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema55.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern1.test(data)) {
    let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate144.errors = vErrors, errors === 0;
}
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema54.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern1.test(data)) {
    let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      let err2 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "title" || key0 === "url" || key0 === "by" || key0 === "license" || key0 === "offline")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    data.title !== void 0 && (validate31(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.url !== void 0 && (validate31(data.url, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.by !== void 0 && (validate31(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.license !== void 0 && (validate31(data.license, { instancePath: instancePath + "/license", parentData: data, parentDataProperty: "license", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.offline !== void 0 && (validate144(data.offline, { instancePath: instancePath + "/offline", parentData: data, parentDataProperty: "offline", rootData }) || (vErrors = appended(vErrors, validate144.errors), errors = vErrors.length));
  }
  return validate139.errors = vErrors, errors === 0;
}
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if ((!data || typeof data != "object") && typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema53.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern1.test(data)) {
    let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate139(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = appended(vErrors, validate139.errors), errors = vErrors.length);
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      let err2 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "title" || key0 === "url" || key0 === "by" || key0 === "license" || key0 === "offline")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    data.title !== void 0 && (validate31(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.url !== void 0 && (validate31(data.url, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.by !== void 0 && (validate31(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.license !== void 0 && (validate31(data.license, { instancePath: instancePath + "/license", parentData: data, parentDataProperty: "license", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.offline !== void 0 && (validate144(data.offline, { instancePath: instancePath + "/offline", parentData: data, parentDataProperty: "offline", rootData }) || (vErrors = appended(vErrors, validate144.errors), errors = vErrors.length));
  }
  return validate138.errors = vErrors, errors === 0;
}
var schema56 = { type: ["string", "array"], if: { type: "array" }, then: { $ref: "shared.json#/definitions/alike-39" }, else: { $ref: "shared.json#/definitions/alike-41" } };
var schema58 = { type: "string", enum: ["text", "audio", "video", "drawing", "image", "model", "performance", "talk", "anonymous"] };
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "text" || data === "audio" || data === "video" || data === "drawing" || data === "image" || data === "model" || data === "performance" || data === "talk" || data === "anonymous")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema58.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate156.errors = vErrors, errors === 0;
}
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate156(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = appended(vErrors, validate156.errors), errors = vErrors.length);
  }
  return validate155.errors = vErrors, errors === 0;
}
var schema59 = { enum: ["text", "audio", "video", "drawing", "image", "model", "performance", "talk", "anonymous"] };
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "text" || data === "audio" || data === "video" || data === "drawing" || data === "image" || data === "model" || data === "performance" || data === "talk" || data === "anonymous")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema59.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate159.errors = vErrors, errors === 0;
}
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !Array.isArray(data)) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema56.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  let _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (!Array.isArray(data)) {
    let err1 = {};
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs4 = errors;
    validate155(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = appended(vErrors, validate155.errors), errors = vErrors.length);
    var _valid0 = _errs4 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs5 = errors;
    validate159(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = appended(vErrors, validate159.errors), errors = vErrors.length);
    var _valid0 = _errs5 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err2 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate154.errors = vErrors, errors === 0;
}
var schema60 = { type: ["string", "array"], if: { type: "array" }, then: { $ref: "shared.json#/definitions/alike-43" }, else: { $ref: "shared.json#/definitions/alike-45" } };
var schema62 = { type: "string", enum: ["reading", "writing", "language", "hearing", "vision", "motor", "attention", "independence", "background", "emotional", "internet", "device", "cost"] };
function validate164(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "reading" || data === "writing" || data === "language" || data === "hearing" || data === "vision" || data === "motor" || data === "attention" || data === "independence" || data === "background" || data === "emotional" || data === "internet" || data === "device" || data === "cost")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema62.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate164.errors = vErrors, errors === 0;
}
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate164(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = appended(vErrors, validate164.errors), errors = vErrors.length);
  }
  return validate163.errors = vErrors, errors === 0;
}
var schema63 = { enum: ["reading", "writing", "language", "hearing", "vision", "motor", "attention", "independence", "background", "emotional", "internet", "device", "cost"] };
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "reading" || data === "writing" || data === "language" || data === "hearing" || data === "vision" || data === "motor" || data === "attention" || data === "independence" || data === "background" || data === "emotional" || data === "internet" || data === "device" || data === "cost")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema63.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate167.errors = vErrors, errors === 0;
}
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !Array.isArray(data)) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema60.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  let _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (!Array.isArray(data)) {
    let err1 = {};
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs4 = errors;
    validate163(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = appended(vErrors, validate163.errors), errors = vErrors.length);
    var _valid0 = _errs4 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs5 = errors;
    validate167(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = appended(vErrors, validate167.errors), errors = vErrors.length);
    var _valid0 = _errs5 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err2 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate162.errors = vErrors, errors === 0;
}
var schema64 = { type: "object", properties: { reading: { $ref: "shared.json#/definitions/alike-2" }, writing: { $ref: "shared.json#/definitions/alike-2" }, language: { $ref: "shared.json#/definitions/alike-2" }, hearing: { $ref: "shared.json#/definitions/alike-2" }, vision: { $ref: "shared.json#/definitions/alike-2" }, motor: { $ref: "shared.json#/definitions/alike-2" }, attention: { $ref: "shared.json#/definitions/alike-2" }, independence: { $ref: "shared.json#/definitions/alike-2" }, background: { $ref: "shared.json#/definitions/alike-2" }, emotional: { $ref: "shared.json#/definitions/alike-2" }, internet: { $ref: "shared.json#/definitions/alike-2" }, device: { $ref: "shared.json#/definitions/alike-2" }, cost: { $ref: "shared.json#/definitions/alike-2" } }, additionalProperties: !1 };
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func2.call(schema64.properties, key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.reading !== void 0 && (validate31(data.reading, { instancePath: instancePath + "/reading", parentData: data, parentDataProperty: "reading", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.writing !== void 0 && (validate31(data.writing, { instancePath: instancePath + "/writing", parentData: data, parentDataProperty: "writing", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.language !== void 0 && (validate31(data.language, { instancePath: instancePath + "/language", parentData: data, parentDataProperty: "language", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.hearing !== void 0 && (validate31(data.hearing, { instancePath: instancePath + "/hearing", parentData: data, parentDataProperty: "hearing", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.vision !== void 0 && (validate31(data.vision, { instancePath: instancePath + "/vision", parentData: data, parentDataProperty: "vision", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.motor !== void 0 && (validate31(data.motor, { instancePath: instancePath + "/motor", parentData: data, parentDataProperty: "motor", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.attention !== void 0 && (validate31(data.attention, { instancePath: instancePath + "/attention", parentData: data, parentDataProperty: "attention", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.independence !== void 0 && (validate31(data.independence, { instancePath: instancePath + "/independence", parentData: data, parentDataProperty: "independence", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.background !== void 0 && (validate31(data.background, { instancePath: instancePath + "/background", parentData: data, parentDataProperty: "background", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.emotional !== void 0 && (validate31(data.emotional, { instancePath: instancePath + "/emotional", parentData: data, parentDataProperty: "emotional", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.internet !== void 0 && (validate31(data.internet, { instancePath: instancePath + "/internet", parentData: data, parentDataProperty: "internet", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.device !== void 0 && (validate31(data.device, { instancePath: instancePath + "/device", parentData: data, parentDataProperty: "device", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.cost !== void 0 && (validate31(data.cost, { instancePath: instancePath + "/cost", parentData: data, parentDataProperty: "cost", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate170.errors = vErrors, errors === 0;
}
function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !Array.isArray(data)) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema10.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern1.test(data)) {
    let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate30(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = appended(vErrors, validate30.errors), errors = vErrors.length);
  }
  return validate185.errors = vErrors, errors === 0;
}
function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 1e3 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 0 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate189.errors = vErrors, errors === 0;
}
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      let err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema41.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.directions !== void 0 && (validate106(data.directions, { instancePath: instancePath + "/directions", parentData: data, parentDataProperty: "directions", rootData }) || (vErrors = appended(vErrors, validate106.errors), errors = vErrors.length)), data.kind !== void 0 && (validate111(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData }) || (vErrors = appended(vErrors, validate111.errors), errors = vErrors.length)), data.minutes !== void 0 && (validate113(data.minutes, { instancePath: instancePath + "/minutes", parentData: data, parentDataProperty: "minutes", rootData }) || (vErrors = appended(vErrors, validate113.errors), errors = vErrors.length)), data.standards !== void 0 && (validate115(data.standards, { instancePath: instancePath + "/standards", parentData: data, parentDataProperty: "standards", rootData }) || (vErrors = appended(vErrors, validate115.errors), errors = vErrors.length)), data.priority !== void 0 && (validate104(data.priority, { instancePath: instancePath + "/priority", parentData: data, parentDataProperty: "priority", rootData }) || (vErrors = appended(vErrors, validate104.errors), errors = vErrors.length)), data.level !== void 0 && (validate31(data.level, { instancePath: instancePath + "/level", parentData: data, parentDataProperty: "level", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.rigor !== void 0 && (validate120(data.rigor, { instancePath: instancePath + "/rigor", parentData: data, parentDataProperty: "rigor", rootData }) || (vErrors = appended(vErrors, validate120.errors), errors = vErrors.length)), data.with !== void 0 && (validate126(data.with, { instancePath: instancePath + "/with", parentData: data, parentDataProperty: "with", rootData }) || (vErrors = appended(vErrors, validate126.errors), errors = vErrors.length)), data.place !== void 0 && (validate106(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData }) || (vErrors = appended(vErrors, validate106.errors), errors = vErrors.length)), data.mode !== void 0 && (validate135(data.mode, { instancePath: instancePath + "/mode", parentData: data, parentDataProperty: "mode", rootData }) || (vErrors = appended(vErrors, validate135.errors), errors = vErrors.length)), data.interests !== void 0 && (validate106(data.interests, { instancePath: instancePath + "/interests", parentData: data, parentDataProperty: "interests", rootData }) || (vErrors = appended(vErrors, validate106.errors), errors = vErrors.length)), data.resource !== void 0 && (validate138(data.resource, { instancePath: instancePath + "/resource", parentData: data, parentDataProperty: "resource", rootData }) || (vErrors = appended(vErrors, validate138.errors), errors = vErrors.length)), data.materials !== void 0 && (validate106(data.materials, { instancePath: instancePath + "/materials", parentData: data, parentDataProperty: "materials", rootData }) || (vErrors = appended(vErrors, validate106.errors), errors = vErrors.length)), data.respond !== void 0 && (validate154(data.respond, { instancePath: instancePath + "/respond", parentData: data, parentDataProperty: "respond", rootData }) || (vErrors = appended(vErrors, validate154.errors), errors = vErrors.length)), data.barriers !== void 0 && (validate162(data.barriers, { instancePath: instancePath + "/barriers", parentData: data, parentDataProperty: "barriers", rootData }) || (vErrors = appended(vErrors, validate162.errors), errors = vErrors.length)), data.supports !== void 0 && (validate170(data.supports, { instancePath: instancePath + "/supports", parentData: data, parentDataProperty: "supports", rootData }) || (vErrors = appended(vErrors, validate170.errors), errors = vErrors.length)), data["check-in"] !== void 0 && typeof data["check-in"] != "boolean") {
      let err2 = { instancePath: instancePath + "/check-in", schemaPath: "#/properties/check-in/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.criteria !== void 0 && (validate185(data.criteria, { instancePath: instancePath + "/criteria", parentData: data, parentDataProperty: "criteria", rootData }) || (vErrors = appended(vErrors, validate185.errors), errors = vErrors.length)), data["teacher-note"] !== void 0 && (validate31(data["teacher-note"], { instancePath: instancePath + "/teacher-note", parentData: data, parentDataProperty: "teacher-note", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.points !== void 0 && (validate189(data.points, { instancePath: instancePath + "/points", parentData: data, parentDataProperty: "points", rootData }) || (vErrors = appended(vErrors, validate189.errors), errors = vErrors.length)), data.groups !== void 0) {
      let err3 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/not", keyword: "not", params: {} };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.for !== void 0) {
      let err4 = { instancePath: instancePath + "/for", schemaPath: "#/properties/for/not", keyword: "not", params: {} };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate109.errors = vErrors, errors === 0;
}
var wrapper0 = { validate: validate92 };
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.choose === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "choose" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.from === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema34.properties, key0)) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.choose !== void 0 && (validate95(data.choose, { instancePath: instancePath + "/choose", parentData: data, parentDataProperty: "choose", rootData }) || (vErrors = appended(vErrors, validate95.errors), errors = vErrors.length)), data.from !== void 0 && (wrapper0.validate(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData }) || (vErrors = appended(vErrors, wrapper0.validate.errors), errors = vErrors.length)), data.id !== void 0 && (validate101(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = appended(vErrors, validate101.errors), errors = vErrors.length)), data.title !== void 0 && (validate31(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.priority !== void 0 && (validate104(data.priority, { instancePath: instancePath + "/priority", parentData: data, parentDataProperty: "priority", rootData }) || (vErrors = appended(vErrors, validate104.errors), errors = vErrors.length)), data.after !== void 0 && (validate106(data.after, { instancePath: instancePath + "/after", parentData: data, parentDataProperty: "after", rootData }) || (vErrors = appended(vErrors, validate106.errors), errors = vErrors.length)), data.each !== void 0 && (validate109(data.each, { instancePath: instancePath + "/each", parentData: data, parentDataProperty: "each", rootData }) || (vErrors = appended(vErrors, validate109.errors), errors = vErrors.length)), data["teacher-note"] !== void 0 && (validate31(data["teacher-note"], { instancePath: instancePath + "/teacher-note", parentData: data, parentDataProperty: "teacher-note", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.points !== void 0 && (validate189(data.points, { instancePath: instancePath + "/points", parentData: data, parentDataProperty: "points", rootData }) || (vErrors = appended(vErrors, validate189.errors), errors = vErrors.length)), data.groups !== void 0) {
      let err3 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/not", keyword: "not", params: {} };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.for !== void 0) {
      let err4 = { instancePath: instancePath + "/for", schemaPath: "#/properties/for/not", keyword: "not", params: {} };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate94.errors = vErrors, errors === 0;
}
var schema67 = { type: "object", properties: { part: { $ref: "shared.json#/definitions/alike-2" }, steps: { $ref: "shared.json#/definitions/alike-23" }, id: { $ref: "shared.json#/definitions/alike-1" }, title: { $ref: "shared.json#/definitions/alike-2" }, order: { type: "string", enum: ["fixed", "free"] }, priority: { $ref: "shared.json#/definitions/alike-27" }, after: { $ref: "shared.json#/definitions/alike-16" }, each: { $ref: "shared.json#/definitions/each" }, "teacher-note": { $ref: "shared.json#/definitions/alike-2" }, points: { $ref: "shared.json#/definitions/alike-47" }, groups: { not: {} }, for: { not: {} } }, required: ["part", "steps"], additionalProperties: !1 };
function validate195(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.part === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "part" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.steps === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "steps" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema67.properties, key0)) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.part !== void 0 && (validate31(data.part, { instancePath: instancePath + "/part", parentData: data, parentDataProperty: "part", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.steps !== void 0 && (wrapper0.validate(data.steps, { instancePath: instancePath + "/steps", parentData: data, parentDataProperty: "steps", rootData }) || (vErrors = appended(vErrors, wrapper0.validate.errors), errors = vErrors.length)), data.id !== void 0 && (validate101(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = appended(vErrors, validate101.errors), errors = vErrors.length)), data.title !== void 0 && (validate31(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.order !== void 0) {
      let data4 = data.order;
      if (typeof data4 != "string") {
        let err3 = { instancePath: instancePath + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (!(data4 === "fixed" || data4 === "free")) {
        let err4 = { instancePath: instancePath + "/order", schemaPath: "#/properties/order/enum", keyword: "enum", params: { allowedValues: schema67.properties.order.enum } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.priority !== void 0 && (validate104(data.priority, { instancePath: instancePath + "/priority", parentData: data, parentDataProperty: "priority", rootData }) || (vErrors = appended(vErrors, validate104.errors), errors = vErrors.length)), data.after !== void 0 && (validate106(data.after, { instancePath: instancePath + "/after", parentData: data, parentDataProperty: "after", rootData }) || (vErrors = appended(vErrors, validate106.errors), errors = vErrors.length)), data.each !== void 0 && (validate109(data.each, { instancePath: instancePath + "/each", parentData: data, parentDataProperty: "each", rootData }) || (vErrors = appended(vErrors, validate109.errors), errors = vErrors.length)), data["teacher-note"] !== void 0 && (validate31(data["teacher-note"], { instancePath: instancePath + "/teacher-note", parentData: data, parentDataProperty: "teacher-note", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.points !== void 0 && (validate189(data.points, { instancePath: instancePath + "/points", parentData: data, parentDataProperty: "points", rootData }) || (vErrors = appended(vErrors, validate189.errors), errors = vErrors.length)), data.groups !== void 0) {
      let err5 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/not", keyword: "not", params: {} };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.for !== void 0) {
      let err6 = { instancePath: instancePath + "/for", schemaPath: "#/properties/for/not", keyword: "not", params: {} };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate195.errors = vErrors, errors === 0;
}
var schema68 = { type: "object", properties: { check: { $ref: "shared.json#/definitions/alike-2" }, id: { $ref: "shared.json#/definitions/alike-1" }, title: { $ref: "shared.json#/definitions/alike-2" }, minutes: { $ref: "shared.json#/definitions/alike-26" }, standards: { $ref: "shared.json#/definitions/alike-7" }, "out-of": { $ref: "shared.json#/definitions/alike-51" }, mastery: { type: ["number", "string"], minimum: 1, maximum: 1e4, pattern: "^\\d{1,3}(?:\\.\\d{1,4})?\\s*%$", if: { type: "number", exclusiveMinimum: 0 }, then: { minimum: 1 } }, "by-score": { type: "array", items: { $ref: "shared.json#/definitions/score-entry" } }, retry: { type: ["object", "array"], properties: { times: { $ref: "shared.json#/definitions/alike-52" }, steps: { $ref: "shared.json#/definitions/alike-23" }, each: { $ref: "shared.json#/definitions/each" }, groups: { not: {} }, for: { not: {} } }, additionalProperties: !1, minProperties: 1, items: { $ref: "shared.json#/definitions/retry-round" } }, diagnostic: { type: "boolean" }, barriers: { $ref: "shared.json#/definitions/alike-42" }, supports: { $ref: "shared.json#/definitions/alike-46" }, priority: { $ref: "shared.json#/definitions/alike-27" }, after: { $ref: "shared.json#/definitions/alike-16" }, "teacher-note": { $ref: "shared.json#/definitions/alike-2" }, points: { $ref: "shared.json#/definitions/alike-47" }, groups: { not: {} }, for: { not: {} } }, required: ["check"], additionalProperties: !1, dependencies: { retry: ["mastery"] }, if: { required: ["out-of"] }, else: { properties: { mastery: { maximum: 100 }, "by-score": { items: { properties: { "at-least": { maximum: 100 } } } } } } };
function validate211(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 1e4 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 1 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate211.errors = vErrors, errors === 0;
}
var schema70 = { type: "object", properties: { "at-least": { type: ["number", "string"], minimum: 0, maximum: 1e4, pattern: "^\\d{1,3}(?:\\.\\d{1,4})?\\s*%$", if: { type: "number", exclusiveMinimum: 0 }, then: { minimum: 1 } }, name: { $ref: "shared.json#/definitions/alike-2" }, steps: { $ref: "shared.json#/definitions/alike-23" }, each: { $ref: "shared.json#/definitions/each" }, groups: { not: {} }, for: { not: {} } }, required: ["at-least"], additionalProperties: !1 }, pattern23 = new RegExp("^\\d{1,3}(?:\\.\\d{1,4})?\\s*%$", "u");
function validate213(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["at-least"] === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at-least" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "at-least" || key0 === "name" || key0 === "steps" || key0 === "each" || key0 === "groups" || key0 === "for")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data["at-least"] !== void 0) {
      let data0 = data["at-least"];
      if (!(typeof data0 == "number" && isFinite(data0)) && typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/at-least", schemaPath: "#/properties/at-least/type", keyword: "type", params: { type: schema70.properties["at-least"].type } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      let _errs4 = errors, valid1 = !0, _errs5 = errors;
      if (errors === _errs5)
        if (typeof data0 == "number" && isFinite(data0)) {
          if (data0 <= 0 || isNaN(data0)) {
            let err3 = {};
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        } else {
          let err4 = {};
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      var _valid0 = _errs5 === errors;
      if (errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null), _valid0) {
        let _errs7 = errors;
        if (typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0))) {
          let err5 = { instancePath: instancePath + "/at-least", schemaPath: "#/properties/at-least/then/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        var _valid0 = _errs7 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        let err6 = { instancePath: instancePath + "/at-least", schemaPath: "#/properties/at-least/if", keyword: "if", params: { failingKeyword: "then" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 1e4 || isNaN(data0)) {
          let err7 = { instancePath: instancePath + "/at-least", schemaPath: "#/properties/at-least/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          let err8 = { instancePath: instancePath + "/at-least", schemaPath: "#/properties/at-least/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      }
      if (typeof data0 == "string" && !pattern23.test(data0)) {
        let err9 = { instancePath: instancePath + "/at-least", schemaPath: "#/properties/at-least/pattern", keyword: "pattern", params: { pattern: "^\\d{1,3}(?:\\.\\d{1,4})?\\s*%$" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.name !== void 0 && (validate31(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.steps !== void 0 && (wrapper0.validate(data.steps, { instancePath: instancePath + "/steps", parentData: data, parentDataProperty: "steps", rootData }) || (vErrors = appended(vErrors, wrapper0.validate.errors), errors = vErrors.length)), data.each !== void 0 && (validate109(data.each, { instancePath: instancePath + "/each", parentData: data, parentDataProperty: "each", rootData }) || (vErrors = appended(vErrors, validate109.errors), errors = vErrors.length)), data.groups !== void 0) {
      let err10 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/not", keyword: "not", params: {} };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.for !== void 0) {
      let err11 = { instancePath: instancePath + "/for", schemaPath: "#/properties/for/not", keyword: "not", params: {} };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate213.errors = vErrors, errors === 0;
}
var schema72 = { type: ["integer", "string"], minimum: 1, maximum: 1e3, if: { type: "string" }, then: { enum: ["unlimited"] } };
function validate218(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema72.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  let _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (typeof data != "string") {
    let err1 = {};
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    let _errs4 = errors;
    if (data !== "unlimited") {
      let err2 = { instancePath, schemaPath: "#/then/enum", keyword: "enum", params: { allowedValues: schema72.then.enum } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    let err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 1e3 || isNaN(data)) {
      let err4 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data < 1 || isNaN(data)) {
      let err5 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  }
  return validate218.errors = vErrors, errors === 0;
}
function validate217(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      let err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "times" || key0 === "steps" || key0 === "each" || key0 === "groups" || key0 === "for")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.times !== void 0 && (validate218(data.times, { instancePath: instancePath + "/times", parentData: data, parentDataProperty: "times", rootData }) || (vErrors = appended(vErrors, validate218.errors), errors = vErrors.length)), data.steps !== void 0 && (wrapper0.validate(data.steps, { instancePath: instancePath + "/steps", parentData: data, parentDataProperty: "steps", rootData }) || (vErrors = appended(vErrors, wrapper0.validate.errors), errors = vErrors.length)), data.each !== void 0 && (validate109(data.each, { instancePath: instancePath + "/each", parentData: data, parentDataProperty: "each", rootData }) || (vErrors = appended(vErrors, validate109.errors), errors = vErrors.length)), data.groups !== void 0) {
      let err2 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/not", keyword: "not", params: {} };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.for !== void 0) {
      let err3 = { instancePath: instancePath + "/for", schemaPath: "#/properties/for/not", keyword: "not", params: {} };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate217.errors = vErrors, errors === 0;
}
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data["out-of"] === void 0 && (missing0 = "out-of")) {
      let err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), !_valid0) {
    let _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.mastery !== void 0) {
        let data0 = data.mastery;
        if (typeof data0 == "number" && isFinite(data0) && (data0 > 100 || isNaN(data0))) {
          let err1 = { instancePath: instancePath + "/mastery", schemaPath: "#/else/properties/mastery/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      }
      if (data["by-score"] !== void 0) {
        let data1 = data["by-score"];
        if (Array.isArray(data1)) {
          let len0 = data1.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data2 = data1[i0];
            if (data2 && typeof data2 == "object" && !Array.isArray(data2) && data2["at-least"] !== void 0) {
              let data3 = data2["at-least"];
              if (typeof data3 == "number" && isFinite(data3) && (data3 > 100 || isNaN(data3))) {
                let err2 = { instancePath: instancePath + "/by-score/" + i0 + "/at-least", schemaPath: "#/else/properties/by-score/items/properties/at-least/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
              }
            }
          }
        }
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    let err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "else" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.check === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "check" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema68.properties, key0)) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.retry !== void 0 && data.mastery === void 0) {
      let err6 = { instancePath, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "retry",
        missingProperty: "mastery",
        depsCount: 1,
        deps: "mastery"
      } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.check !== void 0 && (validate31(data.check, { instancePath: instancePath + "/check", parentData: data, parentDataProperty: "check", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.id !== void 0 && (validate101(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = appended(vErrors, validate101.errors), errors = vErrors.length)), data.title !== void 0 && (validate31(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.minutes !== void 0 && (validate113(data.minutes, { instancePath: instancePath + "/minutes", parentData: data, parentDataProperty: "minutes", rootData }) || (vErrors = appended(vErrors, validate113.errors), errors = vErrors.length)), data.standards !== void 0 && (validate115(data.standards, { instancePath: instancePath + "/standards", parentData: data, parentDataProperty: "standards", rootData }) || (vErrors = appended(vErrors, validate115.errors), errors = vErrors.length)), data["out-of"] !== void 0 && (validate211(data["out-of"], { instancePath: instancePath + "/out-of", parentData: data, parentDataProperty: "out-of", rootData }) || (vErrors = appended(vErrors, validate211.errors), errors = vErrors.length)), data.mastery !== void 0) {
      let data10 = data.mastery;
      if (!(typeof data10 == "number" && isFinite(data10)) && typeof data10 != "string") {
        let err7 = { instancePath: instancePath + "/mastery", schemaPath: "#/properties/mastery/type", keyword: "type", params: { type: schema68.properties.mastery.type } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      let _errs17 = errors, valid7 = !0, _errs18 = errors;
      if (errors === _errs18)
        if (typeof data10 == "number" && isFinite(data10)) {
          if (data10 <= 0 || isNaN(data10)) {
            let err8 = {};
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        } else {
          let err9 = {};
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      var _valid1 = _errs18 === errors;
      if (errors = _errs17, vErrors !== null && (_errs17 ? vErrors.length = _errs17 : vErrors = null), _valid1) {
        let _errs20 = errors;
        if (typeof data10 == "number" && isFinite(data10) && (data10 < 1 || isNaN(data10))) {
          let err10 = { instancePath: instancePath + "/mastery", schemaPath: "#/properties/mastery/then/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        var _valid1 = _errs20 === errors;
        valid7 = _valid1;
      }
      if (!valid7) {
        let err11 = { instancePath: instancePath + "/mastery", schemaPath: "#/properties/mastery/if", keyword: "if", params: { failingKeyword: "then" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 > 1e4 || isNaN(data10)) {
          let err12 = { instancePath: instancePath + "/mastery", schemaPath: "#/properties/mastery/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data10 < 1 || isNaN(data10)) {
          let err13 = { instancePath: instancePath + "/mastery", schemaPath: "#/properties/mastery/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
      if (typeof data10 == "string" && !pattern23.test(data10)) {
        let err14 = { instancePath: instancePath + "/mastery", schemaPath: "#/properties/mastery/pattern", keyword: "pattern", params: { pattern: "^\\d{1,3}(?:\\.\\d{1,4})?\\s*%$" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data["by-score"] !== void 0) {
      let data11 = data["by-score"];
      if (Array.isArray(data11)) {
        let len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate213(data11[i1], { instancePath: instancePath + "/by-score/" + i1, parentData: data11, parentDataProperty: i1, rootData }) || (vErrors = appended(vErrors, validate213.errors), errors = vErrors.length);
      } else {
        let err15 = { instancePath: instancePath + "/by-score", schemaPath: "#/properties/by-score/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.retry !== void 0) {
      let data13 = data.retry;
      if (!data13 || typeof data13 != "object") {
        let err16 = { instancePath: instancePath + "/retry", schemaPath: "#/properties/retry/type", keyword: "type", params: { type: schema68.properties.retry.type } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (Array.isArray(data13)) {
        let len2 = data13.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate217(data13[i2], { instancePath: instancePath + "/retry/" + i2, parentData: data13, parentDataProperty: i2, rootData }) || (vErrors = appended(vErrors, validate217.errors), errors = vErrors.length);
      }
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (Object.keys(data13).length < 1) {
          let err17 = { instancePath: instancePath + "/retry", schemaPath: "#/properties/retry/minProperties", keyword: "minProperties", params: { limit: 1 } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        for (let key1 in data13)
          if (!(key1 === "times" || key1 === "steps" || key1 === "each" || key1 === "groups" || key1 === "for")) {
            let err18 = { instancePath: instancePath + "/retry", schemaPath: "#/properties/retry/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        if (data13.times !== void 0 && (validate218(data13.times, { instancePath: instancePath + "/retry/times", parentData: data13, parentDataProperty: "times", rootData }) || (vErrors = appended(vErrors, validate218.errors), errors = vErrors.length)), data13.steps !== void 0 && (wrapper0.validate(data13.steps, { instancePath: instancePath + "/retry/steps", parentData: data13, parentDataProperty: "steps", rootData }) || (vErrors = appended(vErrors, wrapper0.validate.errors), errors = vErrors.length)), data13.each !== void 0 && (validate109(data13.each, { instancePath: instancePath + "/retry/each", parentData: data13, parentDataProperty: "each", rootData }) || (vErrors = appended(vErrors, validate109.errors), errors = vErrors.length)), data13.groups !== void 0) {
          let err19 = { instancePath: instancePath + "/retry/groups", schemaPath: "#/properties/retry/properties/groups/not", keyword: "not", params: {} };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data13.for !== void 0) {
          let err20 = { instancePath: instancePath + "/retry/for", schemaPath: "#/properties/retry/properties/for/not", keyword: "not", params: {} };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      }
    }
    if (data.diagnostic !== void 0 && typeof data.diagnostic != "boolean") {
      let err21 = { instancePath: instancePath + "/diagnostic", schemaPath: "#/properties/diagnostic/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    if (data.barriers !== void 0 && (validate162(data.barriers, { instancePath: instancePath + "/barriers", parentData: data, parentDataProperty: "barriers", rootData }) || (vErrors = appended(vErrors, validate162.errors), errors = vErrors.length)), data.supports !== void 0 && (validate170(data.supports, { instancePath: instancePath + "/supports", parentData: data, parentDataProperty: "supports", rootData }) || (vErrors = appended(vErrors, validate170.errors), errors = vErrors.length)), data.priority !== void 0 && (validate104(data.priority, { instancePath: instancePath + "/priority", parentData: data, parentDataProperty: "priority", rootData }) || (vErrors = appended(vErrors, validate104.errors), errors = vErrors.length)), data.after !== void 0 && (validate106(data.after, { instancePath: instancePath + "/after", parentData: data, parentDataProperty: "after", rootData }) || (vErrors = appended(vErrors, validate106.errors), errors = vErrors.length)), data["teacher-note"] !== void 0 && (validate31(data["teacher-note"], { instancePath: instancePath + "/teacher-note", parentData: data, parentDataProperty: "teacher-note", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.points !== void 0 && (validate189(data.points, { instancePath: instancePath + "/points", parentData: data, parentDataProperty: "points", rootData }) || (vErrors = appended(vErrors, validate189.errors), errors = vErrors.length)), data.groups !== void 0) {
      let err22 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/not", keyword: "not", params: {} };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    if (data.for !== void 0) {
      let err23 = { instancePath: instancePath + "/for", schemaPath: "#/properties/for/not", keyword: "not", params: {} };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
  } else {
    let err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
  }
  return validate205.errors = vErrors, errors === 0;
}
var schema73 = { type: "object", properties: { board: { $ref: "shared.json#/definitions/alike-2" }, id: { $ref: "shared.json#/definitions/alike-1" }, title: { $ref: "shared.json#/definitions/alike-2" }, priority: { $ref: "shared.json#/definitions/alike-27" }, after: { $ref: "shared.json#/definitions/alike-16" }, "teacher-note": { $ref: "shared.json#/definitions/alike-2" }, points: { $ref: "shared.json#/definitions/alike-47" }, groups: { not: {} }, for: { not: {} } }, required: ["board"], additionalProperties: !1 };
function validate231(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.board === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "board" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema73.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.board !== void 0 && (validate31(data.board, { instancePath: instancePath + "/board", parentData: data, parentDataProperty: "board", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.id !== void 0 && (validate101(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = appended(vErrors, validate101.errors), errors = vErrors.length)), data.title !== void 0 && (validate31(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.priority !== void 0 && (validate104(data.priority, { instancePath: instancePath + "/priority", parentData: data, parentDataProperty: "priority", rootData }) || (vErrors = appended(vErrors, validate104.errors), errors = vErrors.length)), data.after !== void 0 && (validate106(data.after, { instancePath: instancePath + "/after", parentData: data, parentDataProperty: "after", rootData }) || (vErrors = appended(vErrors, validate106.errors), errors = vErrors.length)), data["teacher-note"] !== void 0 && (validate31(data["teacher-note"], { instancePath: instancePath + "/teacher-note", parentData: data, parentDataProperty: "teacher-note", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.points !== void 0 && (validate189(data.points, { instancePath: instancePath + "/points", parentData: data, parentDataProperty: "points", rootData }) || (vErrors = appended(vErrors, validate189.errors), errors = vErrors.length)), data.groups !== void 0) {
      let err2 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/not", keyword: "not", params: {} };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.for !== void 0) {
      let err3 = { instancePath: instancePath + "/for", schemaPath: "#/properties/for/not", keyword: "not", params: {} };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate231.errors = vErrors, errors === 0;
}
var schema74 = { type: "object", properties: { playlist: { $ref: "shared.json#/definitions/alike-2" }, id: { $ref: "shared.json#/definitions/alike-1" }, title: { $ref: "shared.json#/definitions/alike-2" }, priority: { $ref: "shared.json#/definitions/alike-27" }, after: { $ref: "shared.json#/definitions/alike-16" }, "teacher-note": { $ref: "shared.json#/definitions/alike-2" }, points: { $ref: "shared.json#/definitions/alike-47" }, groups: { not: {} }, for: { not: {} } }, required: ["playlist"], additionalProperties: !1 };
function validate240(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.playlist === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "playlist" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema74.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.playlist !== void 0 && (validate31(data.playlist, { instancePath: instancePath + "/playlist", parentData: data, parentDataProperty: "playlist", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.id !== void 0 && (validate101(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = appended(vErrors, validate101.errors), errors = vErrors.length)), data.title !== void 0 && (validate31(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.priority !== void 0 && (validate104(data.priority, { instancePath: instancePath + "/priority", parentData: data, parentDataProperty: "priority", rootData }) || (vErrors = appended(vErrors, validate104.errors), errors = vErrors.length)), data.after !== void 0 && (validate106(data.after, { instancePath: instancePath + "/after", parentData: data, parentDataProperty: "after", rootData }) || (vErrors = appended(vErrors, validate106.errors), errors = vErrors.length)), data["teacher-note"] !== void 0 && (validate31(data["teacher-note"], { instancePath: instancePath + "/teacher-note", parentData: data, parentDataProperty: "teacher-note", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.points !== void 0 && (validate189(data.points, { instancePath: instancePath + "/points", parentData: data, parentDataProperty: "points", rootData }) || (vErrors = appended(vErrors, validate189.errors), errors = vErrors.length)), data.groups !== void 0) {
      let err2 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/not", keyword: "not", params: {} };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.for !== void 0) {
      let err3 = { instancePath: instancePath + "/for", schemaPath: "#/properties/for/not", keyword: "not", params: {} };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate240.errors = vErrors, errors === 0;
}
var schema75 = { type: "object", properties: { do: { $ref: "shared.json#/definitions/alike-2" }, id: { $ref: "shared.json#/definitions/alike-1" }, title: { $ref: "shared.json#/definitions/alike-2" }, directions: { $ref: "shared.json#/definitions/alike-16" }, kind: { $ref: "shared.json#/definitions/alike-25" }, minutes: { $ref: "shared.json#/definitions/alike-26" }, standards: { $ref: "shared.json#/definitions/alike-7" }, priority: { $ref: "shared.json#/definitions/alike-27" }, level: { $ref: "shared.json#/definitions/alike-2" }, rigor: { $ref: "shared.json#/definitions/alike-28" }, with: { $ref: "shared.json#/definitions/alike-31" }, place: { $ref: "shared.json#/definitions/alike-16" }, mode: { $ref: "shared.json#/definitions/alike-35" }, interests: { $ref: "shared.json#/definitions/alike-16" }, resource: { $ref: "shared.json#/definitions/alike-36" }, materials: { $ref: "shared.json#/definitions/alike-16" }, respond: { $ref: "shared.json#/definitions/alike-38" }, barriers: { $ref: "shared.json#/definitions/alike-42" }, supports: { $ref: "shared.json#/definitions/alike-46" }, "check-in": { type: "boolean" }, criteria: { $ref: "shared.json#/definitions/alike-3" }, "teacher-note": { $ref: "shared.json#/definitions/alike-2" }, points: { $ref: "shared.json#/definitions/alike-47" }, after: { $ref: "shared.json#/definitions/alike-16" }, open: { type: "boolean" }, groups: { not: {} }, for: { not: {} } }, additionalProperties: !1, if: { required: ["open"], properties: { open: { const: !0 } } }, else: { required: ["do"] } };
function validate249(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.open === void 0 && (missing0 = "open")) {
      let err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.open !== void 0 && data.open !== !0) {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), !_valid0) {
    let _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.do === void 0) {
      let err2 = { instancePath, schemaPath: "#/else/required", keyword: "required", params: { missingProperty: "do" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    let err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "else" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func2.call(schema75.properties, key0)) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.do !== void 0 && (validate31(data.do, { instancePath: instancePath + "/do", parentData: data, parentDataProperty: "do", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.id !== void 0 && (validate101(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = appended(vErrors, validate101.errors), errors = vErrors.length)), data.title !== void 0 && (validate31(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.directions !== void 0 && (validate106(data.directions, { instancePath: instancePath + "/directions", parentData: data, parentDataProperty: "directions", rootData }) || (vErrors = appended(vErrors, validate106.errors), errors = vErrors.length)), data.kind !== void 0 && (validate111(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData }) || (vErrors = appended(vErrors, validate111.errors), errors = vErrors.length)), data.minutes !== void 0 && (validate113(data.minutes, { instancePath: instancePath + "/minutes", parentData: data, parentDataProperty: "minutes", rootData }) || (vErrors = appended(vErrors, validate113.errors), errors = vErrors.length)), data.standards !== void 0 && (validate115(data.standards, { instancePath: instancePath + "/standards", parentData: data, parentDataProperty: "standards", rootData }) || (vErrors = appended(vErrors, validate115.errors), errors = vErrors.length)), data.priority !== void 0 && (validate104(data.priority, { instancePath: instancePath + "/priority", parentData: data, parentDataProperty: "priority", rootData }) || (vErrors = appended(vErrors, validate104.errors), errors = vErrors.length)), data.level !== void 0 && (validate31(data.level, { instancePath: instancePath + "/level", parentData: data, parentDataProperty: "level", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.rigor !== void 0 && (validate120(data.rigor, { instancePath: instancePath + "/rigor", parentData: data, parentDataProperty: "rigor", rootData }) || (vErrors = appended(vErrors, validate120.errors), errors = vErrors.length)), data.with !== void 0 && (validate126(data.with, { instancePath: instancePath + "/with", parentData: data, parentDataProperty: "with", rootData }) || (vErrors = appended(vErrors, validate126.errors), errors = vErrors.length)), data.place !== void 0 && (validate106(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData }) || (vErrors = appended(vErrors, validate106.errors), errors = vErrors.length)), data.mode !== void 0 && (validate135(data.mode, { instancePath: instancePath + "/mode", parentData: data, parentDataProperty: "mode", rootData }) || (vErrors = appended(vErrors, validate135.errors), errors = vErrors.length)), data.interests !== void 0 && (validate106(data.interests, { instancePath: instancePath + "/interests", parentData: data, parentDataProperty: "interests", rootData }) || (vErrors = appended(vErrors, validate106.errors), errors = vErrors.length)), data.resource !== void 0 && (validate138(data.resource, { instancePath: instancePath + "/resource", parentData: data, parentDataProperty: "resource", rootData }) || (vErrors = appended(vErrors, validate138.errors), errors = vErrors.length)), data.materials !== void 0 && (validate106(data.materials, { instancePath: instancePath + "/materials", parentData: data, parentDataProperty: "materials", rootData }) || (vErrors = appended(vErrors, validate106.errors), errors = vErrors.length)), data.respond !== void 0 && (validate154(data.respond, { instancePath: instancePath + "/respond", parentData: data, parentDataProperty: "respond", rootData }) || (vErrors = appended(vErrors, validate154.errors), errors = vErrors.length)), data.barriers !== void 0 && (validate162(data.barriers, { instancePath: instancePath + "/barriers", parentData: data, parentDataProperty: "barriers", rootData }) || (vErrors = appended(vErrors, validate162.errors), errors = vErrors.length)), data.supports !== void 0 && (validate170(data.supports, { instancePath: instancePath + "/supports", parentData: data, parentDataProperty: "supports", rootData }) || (vErrors = appended(vErrors, validate170.errors), errors = vErrors.length)), data["check-in"] !== void 0 && typeof data["check-in"] != "boolean") {
      let err5 = { instancePath: instancePath + "/check-in", schemaPath: "#/properties/check-in/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.criteria !== void 0 && (validate185(data.criteria, { instancePath: instancePath + "/criteria", parentData: data, parentDataProperty: "criteria", rootData }) || (vErrors = appended(vErrors, validate185.errors), errors = vErrors.length)), data["teacher-note"] !== void 0 && (validate31(data["teacher-note"], { instancePath: instancePath + "/teacher-note", parentData: data, parentDataProperty: "teacher-note", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.points !== void 0 && (validate189(data.points, { instancePath: instancePath + "/points", parentData: data, parentDataProperty: "points", rootData }) || (vErrors = appended(vErrors, validate189.errors), errors = vErrors.length)), data.after !== void 0 && (validate106(data.after, { instancePath: instancePath + "/after", parentData: data, parentDataProperty: "after", rootData }) || (vErrors = appended(vErrors, validate106.errors), errors = vErrors.length)), data.open !== void 0 && typeof data.open != "boolean") {
      let err6 = { instancePath: instancePath + "/open", schemaPath: "#/properties/open/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.groups !== void 0) {
      let err7 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/not", keyword: "not", params: {} };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.for !== void 0) {
      let err8 = { instancePath: instancePath + "/for", schemaPath: "#/properties/for/not", keyword: "not", params: {} };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate249.errors = vErrors, errors === 0;
}
function validate280(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  if (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null), _valid0) {
    let _errs3 = errors;
    validate249(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = appended(vErrors, validate249.errors), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    let err1 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate280.errors = vErrors, errors === 0;
}
var pattern25 = new RegExp("^(?!(?:do|choose|part|check|board|playlist|open|free|title):[^ /])\\s*\\S", "u");
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema33.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  let _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (errors === _errs2)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.choose === void 0 && (missing0 = "choose")) {
        let err1 = {};
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    } else {
      let err2 = {};
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  var _valid0 = _errs2 === errors;
  errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs4 = errors;
    validate94(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = appended(vErrors, validate94.errors), errors = vErrors.length);
    var _valid0 = _errs4 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs5 = errors, _errs6 = errors, valid1 = !0, _errs7 = errors;
    if (errors === _errs7)
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing1;
        if (data.part === void 0 && (missing1 = "part")) {
          let err3 = {};
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = {};
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    var _valid1 = _errs7 === errors;
    errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
    let ifClause1;
    if (_valid1) {
      let _errs9 = errors;
      validate195(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = appended(vErrors, validate195.errors), errors = vErrors.length);
      var _valid1 = _errs9 === errors;
      valid1 = _valid1, ifClause1 = "then";
    } else {
      let _errs10 = errors, _errs11 = errors, valid2 = !0, _errs12 = errors;
      if (errors === _errs12)
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing2;
          if (data.check === void 0 && (missing2 = "check")) {
            let err5 = {};
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        } else {
          let err6 = {};
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      var _valid2 = _errs12 === errors;
      errors = _errs11, vErrors !== null && (_errs11 ? vErrors.length = _errs11 : vErrors = null);
      let ifClause2;
      if (_valid2) {
        let _errs14 = errors;
        validate205(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = appended(vErrors, validate205.errors), errors = vErrors.length);
        var _valid2 = _errs14 === errors;
        valid2 = _valid2, ifClause2 = "then";
      } else {
        let _errs15 = errors, _errs16 = errors, valid3 = !0, _errs17 = errors;
        if (errors === _errs17)
          if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing3;
            if (data.board === void 0 && (missing3 = "board")) {
              let err7 = {};
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            let err8 = {};
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        var _valid3 = _errs17 === errors;
        errors = _errs16, vErrors !== null && (_errs16 ? vErrors.length = _errs16 : vErrors = null);
        let ifClause3;
        if (_valid3) {
          let _errs19 = errors;
          validate231(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = appended(vErrors, validate231.errors), errors = vErrors.length);
          var _valid3 = _errs19 === errors;
          valid3 = _valid3, ifClause3 = "then";
        } else {
          let _errs20 = errors, _errs21 = errors, valid4 = !0, _errs22 = errors;
          if (errors === _errs22)
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing4;
              if (data.playlist === void 0 && (missing4 = "playlist")) {
                let err9 = {};
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
            } else {
              let err10 = {};
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
          var _valid4 = _errs22 === errors;
          errors = _errs21, vErrors !== null && (_errs21 ? vErrors.length = _errs21 : vErrors = null);
          let ifClause4;
          if (_valid4) {
            let _errs24 = errors;
            validate240(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = appended(vErrors, validate240.errors), errors = vErrors.length);
            var _valid4 = _errs24 === errors;
            valid4 = _valid4, ifClause4 = "then";
          } else {
            let _errs25 = errors, _errs26 = errors, valid5 = !0, _errs27 = errors;
            if (errors === _errs27)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing5;
                if (data.do === void 0 && (missing5 = "do")) {
                  let err11 = {};
                  vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                }
              } else {
                let err12 = {};
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            var _valid5 = _errs27 === errors;
            errors = _errs26, vErrors !== null && (_errs26 ? vErrors.length = _errs26 : vErrors = null);
            let ifClause5;
            if (_valid5) {
              let _errs29 = errors;
              validate249(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = appended(vErrors, validate249.errors), errors = vErrors.length);
              var _valid5 = _errs29 === errors;
              valid5 = _valid5, ifClause5 = "then";
            } else {
              let _errs30 = errors, _errs31 = errors, valid6 = !0, _errs32 = errors;
              if (errors === _errs32)
                if (data && typeof data == "object" && !Array.isArray(data)) {
                  let missing6;
                  if (data.open === void 0 && (missing6 = "open")) {
                    let err13 = {};
                    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                  }
                } else {
                  let err14 = {};
                  vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                }
              var _valid6 = _errs32 === errors;
              errors = _errs31, vErrors !== null && (_errs31 ? vErrors.length = _errs31 : vErrors = null);
              let ifClause6;
              if (_valid6) {
                let _errs34 = errors;
                validate249(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = appended(vErrors, validate249.errors), errors = vErrors.length);
                var _valid6 = _errs34 === errors;
                valid6 = _valid6, ifClause6 = "then";
              } else {
                let _errs35 = errors, _errs36 = errors, valid7 = !0, _errs37 = errors;
                if (errors === _errs37)
                  if (data && typeof data == "object" && !Array.isArray(data)) {
                    let missing7;
                    if (data.from === void 0 && (missing7 = "from")) {
                      let err15 = {};
                      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                    }
                  } else {
                    let err16 = {};
                    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                  }
                var _valid7 = _errs37 === errors;
                errors = _errs36, vErrors !== null && (_errs36 ? vErrors.length = _errs36 : vErrors = null);
                let ifClause7;
                if (_valid7) {
                  let _errs39 = errors;
                  validate94(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = appended(vErrors, validate94.errors), errors = vErrors.length);
                  var _valid7 = _errs39 === errors;
                  valid7 = _valid7, ifClause7 = "then";
                } else {
                  let _errs40 = errors, _errs41 = errors, valid8 = !0, _errs42 = errors;
                  if (errors === _errs42)
                    if (data && typeof data == "object" && !Array.isArray(data)) {
                      let missing8;
                      if (data.steps === void 0 && (missing8 = "steps")) {
                        let err17 = {};
                        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                      }
                    } else {
                      let err18 = {};
                      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                    }
                  var _valid8 = _errs42 === errors;
                  errors = _errs41, vErrors !== null && (_errs41 ? vErrors.length = _errs41 : vErrors = null);
                  let ifClause8;
                  if (_valid8) {
                    let _errs44 = errors;
                    validate195(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = appended(vErrors, validate195.errors), errors = vErrors.length);
                    var _valid8 = _errs44 === errors;
                    valid8 = _valid8, ifClause8 = "then";
                  } else {
                    let _errs45 = errors, _errs46 = errors, valid9 = !0, _errs47 = errors;
                    if (errors === _errs47)
                      if (data && typeof data == "object" && !Array.isArray(data)) {
                        let missing9;
                        if (data["by-score"] === void 0 && (missing9 = "by-score")) {
                          let err19 = {};
                          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                        }
                      } else {
                        let err20 = {};
                        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                      }
                    var _valid9 = _errs47 === errors;
                    errors = _errs46, vErrors !== null && (_errs46 ? vErrors.length = _errs46 : vErrors = null);
                    let ifClause9;
                    if (_valid9) {
                      let _errs49 = errors;
                      validate205(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = appended(vErrors, validate205.errors), errors = vErrors.length);
                      var _valid9 = _errs49 === errors;
                      valid9 = _valid9, ifClause9 = "then";
                    } else {
                      let _errs50 = errors, _errs51 = errors, valid10 = !0, _errs52 = errors;
                      if (errors === _errs52)
                        if (data && typeof data == "object" && !Array.isArray(data)) {
                          let missing10;
                          if (data.mastery === void 0 && (missing10 = "mastery")) {
                            let err21 = {};
                            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                          }
                        } else {
                          let err22 = {};
                          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                        }
                      var _valid10 = _errs52 === errors;
                      errors = _errs51, vErrors !== null && (_errs51 ? vErrors.length = _errs51 : vErrors = null);
                      let ifClause10;
                      if (_valid10) {
                        let _errs54 = errors;
                        validate205(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = appended(vErrors, validate205.errors), errors = vErrors.length);
                        var _valid10 = _errs54 === errors;
                        valid10 = _valid10, ifClause10 = "then";
                      } else {
                        let _errs55 = errors, _errs56 = errors, valid11 = !0, _errs57 = errors;
                        if (errors === _errs57)
                          if (data && typeof data == "object" && !Array.isArray(data)) {
                            let missing11;
                            if (data.retry === void 0 && (missing11 = "retry")) {
                              let err23 = {};
                              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                            }
                          } else {
                            let err24 = {};
                            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                          }
                        var _valid11 = _errs57 === errors;
                        errors = _errs56, vErrors !== null && (_errs56 ? vErrors.length = _errs56 : vErrors = null);
                        let ifClause11;
                        if (_valid11) {
                          let _errs59 = errors;
                          validate205(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = appended(vErrors, validate205.errors), errors = vErrors.length);
                          var _valid11 = _errs59 === errors;
                          valid11 = _valid11, ifClause11 = "then";
                        } else {
                          let _errs60 = errors;
                          validate280(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = appended(vErrors, validate280.errors), errors = vErrors.length);
                          var _valid11 = _errs60 === errors;
                          valid11 = _valid11, ifClause11 = "else";
                        }
                        if (!valid11) {
                          let err25 = { instancePath, schemaPath: "#/else/else/else/else/else/else/else/else/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause11 } };
                          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                        }
                        var _valid10 = _errs55 === errors;
                        valid10 = _valid10, ifClause10 = "else";
                      }
                      if (!valid10) {
                        let err26 = { instancePath, schemaPath: "#/else/else/else/else/else/else/else/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause10 } };
                        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                      }
                      var _valid9 = _errs50 === errors;
                      valid9 = _valid9, ifClause9 = "else";
                    }
                    if (!valid9) {
                      let err27 = { instancePath, schemaPath: "#/else/else/else/else/else/else/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause9 } };
                      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                    }
                    var _valid8 = _errs45 === errors;
                    valid8 = _valid8, ifClause8 = "else";
                  }
                  if (!valid8) {
                    let err28 = { instancePath, schemaPath: "#/else/else/else/else/else/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause8 } };
                    vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                  }
                  var _valid7 = _errs40 === errors;
                  valid7 = _valid7, ifClause7 = "else";
                }
                if (!valid7) {
                  let err29 = { instancePath, schemaPath: "#/else/else/else/else/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause7 } };
                  vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                }
                var _valid6 = _errs35 === errors;
                valid6 = _valid6, ifClause6 = "else";
              }
              if (!valid6) {
                let err30 = { instancePath, schemaPath: "#/else/else/else/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause6 } };
                vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
              }
              var _valid5 = _errs30 === errors;
              valid5 = _valid5, ifClause5 = "else";
            }
            if (!valid5) {
              let err31 = { instancePath, schemaPath: "#/else/else/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause5 } };
              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
            }
            var _valid4 = _errs25 === errors;
            valid4 = _valid4, ifClause4 = "else";
          }
          if (!valid4) {
            let err32 = { instancePath, schemaPath: "#/else/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause4 } };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
          var _valid3 = _errs20 === errors;
          valid3 = _valid3, ifClause3 = "else";
        }
        if (!valid3) {
          let err33 = { instancePath, schemaPath: "#/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause3 } };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
        var _valid2 = _errs15 === errors;
        valid2 = _valid2, ifClause2 = "else";
      }
      if (!valid2) {
        let err34 = { instancePath, schemaPath: "#/else/else/if", keyword: "if", params: { failingKeyword: ifClause2 } };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
      var _valid1 = _errs10 === errors;
      valid1 = _valid1, ifClause1 = "else";
    }
    if (!valid1) {
      let err35 = { instancePath, schemaPath: "#/else/if", keyword: "if", params: { failingKeyword: ifClause1 } };
      vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
    }
    var _valid0 = _errs5 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err36 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
  }
  if (typeof data == "string" && !pattern25.test(data)) {
    let err37 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!(?:do|choose|part|check|board|playlist|open|free|title):[^ /])\\s*\\S" } };
    vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
  }
  return validate93.errors = vErrors, errors === 0;
}
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate93(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = appended(vErrors, validate93.errors), errors = vErrors.length);
  } else {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate92.errors = vErrors, errors === 0;
}
function validate285(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      let err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema41.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.directions !== void 0 && (validate106(data.directions, { instancePath: instancePath + "/directions", parentData: data, parentDataProperty: "directions", rootData }) || (vErrors = appended(vErrors, validate106.errors), errors = vErrors.length)), data.kind !== void 0 && (validate111(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData }) || (vErrors = appended(vErrors, validate111.errors), errors = vErrors.length)), data.minutes !== void 0 && (validate113(data.minutes, { instancePath: instancePath + "/minutes", parentData: data, parentDataProperty: "minutes", rootData }) || (vErrors = appended(vErrors, validate113.errors), errors = vErrors.length)), data.standards !== void 0 && (validate115(data.standards, { instancePath: instancePath + "/standards", parentData: data, parentDataProperty: "standards", rootData }) || (vErrors = appended(vErrors, validate115.errors), errors = vErrors.length)), data.priority !== void 0 && (validate104(data.priority, { instancePath: instancePath + "/priority", parentData: data, parentDataProperty: "priority", rootData }) || (vErrors = appended(vErrors, validate104.errors), errors = vErrors.length)), data.level !== void 0 && (validate31(data.level, { instancePath: instancePath + "/level", parentData: data, parentDataProperty: "level", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.rigor !== void 0 && (validate120(data.rigor, { instancePath: instancePath + "/rigor", parentData: data, parentDataProperty: "rigor", rootData }) || (vErrors = appended(vErrors, validate120.errors), errors = vErrors.length)), data.with !== void 0 && (validate126(data.with, { instancePath: instancePath + "/with", parentData: data, parentDataProperty: "with", rootData }) || (vErrors = appended(vErrors, validate126.errors), errors = vErrors.length)), data.place !== void 0 && (validate106(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData }) || (vErrors = appended(vErrors, validate106.errors), errors = vErrors.length)), data.mode !== void 0 && (validate135(data.mode, { instancePath: instancePath + "/mode", parentData: data, parentDataProperty: "mode", rootData }) || (vErrors = appended(vErrors, validate135.errors), errors = vErrors.length)), data.interests !== void 0 && (validate106(data.interests, { instancePath: instancePath + "/interests", parentData: data, parentDataProperty: "interests", rootData }) || (vErrors = appended(vErrors, validate106.errors), errors = vErrors.length)), data.resource !== void 0 && (validate138(data.resource, { instancePath: instancePath + "/resource", parentData: data, parentDataProperty: "resource", rootData }) || (vErrors = appended(vErrors, validate138.errors), errors = vErrors.length)), data.materials !== void 0 && (validate106(data.materials, { instancePath: instancePath + "/materials", parentData: data, parentDataProperty: "materials", rootData }) || (vErrors = appended(vErrors, validate106.errors), errors = vErrors.length)), data.respond !== void 0 && (validate154(data.respond, { instancePath: instancePath + "/respond", parentData: data, parentDataProperty: "respond", rootData }) || (vErrors = appended(vErrors, validate154.errors), errors = vErrors.length)), data.barriers !== void 0 && (validate162(data.barriers, { instancePath: instancePath + "/barriers", parentData: data, parentDataProperty: "barriers", rootData }) || (vErrors = appended(vErrors, validate162.errors), errors = vErrors.length)), data.supports !== void 0 && (validate170(data.supports, { instancePath: instancePath + "/supports", parentData: data, parentDataProperty: "supports", rootData }) || (vErrors = appended(vErrors, validate170.errors), errors = vErrors.length)), data["check-in"] !== void 0 && typeof data["check-in"] != "boolean") {
      let err2 = { instancePath: instancePath + "/check-in", schemaPath: "#/properties/check-in/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.criteria !== void 0 && (validate185(data.criteria, { instancePath: instancePath + "/criteria", parentData: data, parentDataProperty: "criteria", rootData }) || (vErrors = appended(vErrors, validate185.errors), errors = vErrors.length)), data["teacher-note"] !== void 0 && (validate31(data["teacher-note"], { instancePath: instancePath + "/teacher-note", parentData: data, parentDataProperty: "teacher-note", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.points !== void 0 && (validate189(data.points, { instancePath: instancePath + "/points", parentData: data, parentDataProperty: "points", rootData }) || (vErrors = appended(vErrors, validate189.errors), errors = vErrors.length)), data.groups !== void 0) {
      let err3 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/not", keyword: "not", params: {} };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.for !== void 0) {
      let err4 = { instancePath: instancePath + "/for", schemaPath: "#/properties/for/not", keyword: "not", params: {} };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate285.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.title === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.steps === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "steps" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema6.properties, key0)) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.format !== void 0) {
      let data0 = data.format;
      if (typeof data0 != "string") {
        let err5 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data0 !== "playlist/1") {
        let err6 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: schema6.properties.format.enum } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.id !== void 0 && (validate23(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = appended(vErrors, validate23.errors), errors = vErrors.length)), data.title !== void 0 && (validate25(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = appended(vErrors, validate25.errors), errors = vErrors.length)), data.summary !== void 0 && (validate25(data.summary, { instancePath: instancePath + "/summary", parentData: data, parentDataProperty: "summary", rootData }) || (vErrors = appended(vErrors, validate25.errors), errors = vErrors.length)), data.purpose !== void 0 && (validate25(data.purpose, { instancePath: instancePath + "/purpose", parentData: data, parentDataProperty: "purpose", rootData }) || (vErrors = appended(vErrors, validate25.errors), errors = vErrors.length)), data.goals !== void 0 && (validate29(data.goals, { instancePath: instancePath + "/goals", parentData: data, parentDataProperty: "goals", rootData }) || (vErrors = appended(vErrors, validate29.errors), errors = vErrors.length)), data.grades !== void 0 && (validate35(data.grades, { instancePath: instancePath + "/grades", parentData: data, parentDataProperty: "grades", rootData }) || (vErrors = appended(vErrors, validate35.errors), errors = vErrors.length)), data.subject !== void 0 && (validate25(data.subject, { instancePath: instancePath + "/subject", parentData: data, parentDataProperty: "subject", rootData }) || (vErrors = appended(vErrors, validate25.errors), errors = vErrors.length)), data.language !== void 0 && (validate40(data.language, { instancePath: instancePath + "/language", parentData: data, parentDataProperty: "language", rootData }) || (vErrors = appended(vErrors, validate40.errors), errors = vErrors.length)), data["translation-of"] !== void 0 && (validate23(data["translation-of"], { instancePath: instancePath + "/translation-of", parentData: data, parentDataProperty: "translation-of", rootData }) || (vErrors = appended(vErrors, validate23.errors), errors = vErrors.length)), data.standards !== void 0 && (validate43(data.standards, { instancePath: instancePath + "/standards", parentData: data, parentDataProperty: "standards", rootData }) || (vErrors = appended(vErrors, validate43.errors), errors = vErrors.length)), data.approach !== void 0 && (validate47(data.approach, { instancePath: instancePath + "/approach", parentData: data, parentDataProperty: "approach", rootData }) || (vErrors = appended(vErrors, validate47.errors), errors = vErrors.length)), data.control !== void 0 && (validate49(data.control, { instancePath: instancePath + "/control", parentData: data, parentDataProperty: "control", rootData }) || (vErrors = appended(vErrors, validate49.errors), errors = vErrors.length)), data["class-time"] !== void 0 && (validate60(data["class-time"], { instancePath: instancePath + "/class-time", parentData: data, parentDataProperty: "class-time", rootData }) || (vErrors = appended(vErrors, validate60.errors), errors = vErrors.length)), data.due !== void 0 && (validate25(data.due, { instancePath: instancePath + "/due", parentData: data, parentDataProperty: "due", rootData }) || (vErrors = appended(vErrors, validate25.errors), errors = vErrors.length)), data.status !== void 0 && (validate67(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData }) || (vErrors = appended(vErrors, validate67.errors), errors = vErrors.length)), data.authors !== void 0 && (validate69(data.authors, { instancePath: instancePath + "/authors", parentData: data, parentDataProperty: "authors", rootData }) || (vErrors = appended(vErrors, validate69.errors), errors = vErrors.length)), data.license !== void 0 && (validate25(data.license, { instancePath: instancePath + "/license", parentData: data, parentDataProperty: "license", rootData }) || (vErrors = appended(vErrors, validate25.errors), errors = vErrors.length)), data["derived-from"] !== void 0 && (validate73(data["derived-from"], { instancePath: instancePath + "/derived-from", parentData: data, parentDataProperty: "derived-from", rootData }) || (vErrors = appended(vErrors, validate73.errors), errors = vErrors.length)), data.family !== void 0 && (validate79(data.family, { instancePath: instancePath + "/family", parentData: data, parentDataProperty: "family", rootData }) || (vErrors = appended(vErrors, validate79.errors), errors = vErrors.length)), data.materials !== void 0 && (validate69(data.materials, { instancePath: instancePath + "/materials", parentData: data, parentDataProperty: "materials", rootData }) || (vErrors = appended(vErrors, validate69.errors), errors = vErrors.length)), data["look-fors"] !== void 0 && (validate69(data["look-fors"], { instancePath: instancePath + "/look-fors", parentData: data, parentDataProperty: "look-fors", rootData }) || (vErrors = appended(vErrors, validate69.errors), errors = vErrors.length)), data.signatures !== void 0 && (validate84(data.signatures, { instancePath: instancePath + "/signatures", parentData: data, parentDataProperty: "signatures", rootData }) || (vErrors = appended(vErrors, validate84.errors), errors = vErrors.length)), data.steps !== void 0 && (validate92(data.steps, { instancePath: instancePath + "/steps", parentData: data, parentDataProperty: "steps", rootData }) || (vErrors = appended(vErrors, validate92.errors), errors = vErrors.length)), data.each !== void 0 && (validate285(data.each, { instancePath: instancePath + "/each", parentData: data, parentDataProperty: "each", rootData }) || (vErrors = appended(vErrors, validate285.errors), errors = vErrors.length)), data.groups !== void 0) {
      let err7 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/not", keyword: "not", params: {} };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.for !== void 0) {
      let err8 = { instancePath: instancePath + "/for", schemaPath: "#/properties/for/not", keyword: "not", params: {} };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
var choiceBoard = validate306;
var schema79 = { type: "object", properties: { format: { $ref: "shared.json#/definitions/alike-53" }, id: { $ref: "shared.json#/definitions/alike-1" }, title: { $ref: "shared.json#/definitions/alike-2" }, summary: { $ref: "shared.json#/definitions/alike-2" }, purpose: { $ref: "shared.json#/definitions/alike-2" }, goals: { $ref: "shared.json#/definitions/alike-3" }, grades: { $ref: "shared.json#/definitions/alike-4" }, subject: { $ref: "shared.json#/definitions/alike-2" }, language: { $ref: "shared.json#/definitions/alike-6" }, "translation-of": { $ref: "shared.json#/definitions/alike-1" }, standards: { $ref: "shared.json#/definitions/alike-7" }, approach: { $ref: "shared.json#/definitions/alike-9" }, control: { $ref: "shared.json#/definitions/alike-10" }, "class-time": { $ref: "shared.json#/definitions/alike-12" }, due: { $ref: "shared.json#/definitions/alike-2" }, status: { $ref: "shared.json#/definitions/alike-15" }, authors: { $ref: "shared.json#/definitions/alike-16" }, license: { $ref: "shared.json#/definitions/alike-2" }, "derived-from": { $ref: "shared.json#/definitions/alike-17" }, family: { $ref: "shared.json#/definitions/alike-18" }, materials: { $ref: "shared.json#/definitions/alike-16" }, "look-fors": { $ref: "shared.json#/definitions/alike-16" }, signatures: { $ref: "shared.json#/definitions/alike-19" }, grid: { type: "array", items: { type: "array", items: { $ref: "shared.json#/definitions/square" } } }, complete: { type: "object", if: { type: "object", required: ["lines"] }, then: { $ref: "shared.json#/definitions/lines-rule" }, else: { if: { type: "object", required: ["choose"] }, then: { $ref: "shared.json#/definitions/choose-rule" }, else: { if: { type: "object", required: ["points"] }, then: { $ref: "shared.json#/definitions/points-rule" }, else: { if: { type: "object", required: ["shape"] }, then: { $ref: "shared.json#/definitions/shape-rule" }, else: { if: { type: "object", required: ["of"] }, then: { $ref: "shared.json#/definitions/lines-rule" }, else: { if: { type: "object", required: ["from-each"] }, then: { $ref: "shared.json#/definitions/choose-rule" }, else: { if: { type: "object" }, then: { $ref: "shared.json#/definitions/lines-rule" } } } } } } } }, rows: { $ref: "shared.json#/definitions/alike-16" }, columns: { $ref: "shared.json#/definitions/alike-16" }, each: { $ref: "shared.json#/definitions/each" }, groups: { not: {} }, for: { not: {} } }, required: ["format", "id", "title", "grid", "complete"], additionalProperties: !1, if: { properties: { grid: { minItems: 11 }, complete: { type: "object", required: ["lines"] } }, required: ["grid", "complete"] }, then: { properties: { grid: { items: { maxItems: 10 } } } } }, schema80 = { type: "string", enum: ["choice-board/1"] };
function validate308(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (data !== "choice-board/1") {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema80.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate308.errors = vErrors, errors === 0;
}
function validate315(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "string" && !Array.isArray(data)) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema13.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 13 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 13 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 0 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  if (typeof data == "string" && !pattern5.test(data)) {
    let err3 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?![Gg][Rr](?:ades?|s)?\\.?(?:\\s|\\d))(?!\\d+(?:st|nd|rd|th))[^,;\\n]{1,24}$" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate36(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = appended(vErrors, validate36.errors), errors = vErrors.length);
  }
  return validate315.errors = vErrors, errors === 0;
}
function validate319(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern7.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate319.errors = vErrors, errors === 0;
}
function validate323(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "personalized" || data === "differentiated" || data === "individualized")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema18.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate323.errors = vErrors, errors === 0;
}
function validate325(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "goals" || key0 === "content" || key0 === "path" || key0 === "pace" || key0 === "time" || key0 === "place" || key0 === "product" || key0 === "assessment")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.goals !== void 0 && (validate50(data.goals, { instancePath: instancePath + "/goals", parentData: data, parentDataProperty: "goals", rootData }) || (vErrors = appended(vErrors, validate50.errors), errors = vErrors.length)), data.content !== void 0 && (validate50(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData }) || (vErrors = appended(vErrors, validate50.errors), errors = vErrors.length)), data.path !== void 0 && (validate50(data.path, { instancePath: instancePath + "/path", parentData: data, parentDataProperty: "path", rootData }) || (vErrors = appended(vErrors, validate50.errors), errors = vErrors.length)), data.pace !== void 0 && (validate50(data.pace, { instancePath: instancePath + "/pace", parentData: data, parentDataProperty: "pace", rootData }) || (vErrors = appended(vErrors, validate50.errors), errors = vErrors.length)), data.time !== void 0 && (validate50(data.time, { instancePath: instancePath + "/time", parentData: data, parentDataProperty: "time", rootData }) || (vErrors = appended(vErrors, validate50.errors), errors = vErrors.length)), data.place !== void 0 && (validate50(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData }) || (vErrors = appended(vErrors, validate50.errors), errors = vErrors.length)), data.product !== void 0 && (validate50(data.product, { instancePath: instancePath + "/product", parentData: data, parentDataProperty: "product", rootData }) || (vErrors = appended(vErrors, validate50.errors), errors = vErrors.length)), data.assessment !== void 0 && (validate50(data.assessment, { instancePath: instancePath + "/assessment", parentData: data, parentDataProperty: "assessment", rootData }) || (vErrors = appended(vErrors, validate50.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate325.errors = vErrors, errors === 0;
}
function validate335(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema21.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 99999 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99999 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 1 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  if (typeof data == "string" && !pattern10.test(data)) {
    let err3 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{1,5}\\s*(?:[Mm]in(?:s|utes?)?)?\\.?$" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      let err4 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "sessions" || key0 === "minutes")) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    data.sessions !== void 0 && (validate61(data.sessions, { instancePath: instancePath + "/sessions", parentData: data, parentDataProperty: "sessions", rootData }) || (vErrors = appended(vErrors, validate61.errors), errors = vErrors.length)), data.minutes !== void 0 && (validate63(data.minutes, { instancePath: instancePath + "/minutes", parentData: data, parentDataProperty: "minutes", rootData }) || (vErrors = appended(vErrors, validate63.errors), errors = vErrors.length));
  }
  return validate335.errors = vErrors, errors === 0;
}
function validate340(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "draft" || data === "review" || data === "published" || data === "retired")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema24.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate340.errors = vErrors, errors === 0;
}
function validate344(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      let err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "title" || key0 === "url" || key0 === "by" || key0 === "license")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.title !== void 0 && (validate31(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.url !== void 0 && (validate31(data.url, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.by !== void 0 && (validate31(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.license !== void 0 && (validate31(data.license, { instancePath: instancePath + "/license", parentData: data, parentDataProperty: "license", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate344.errors = vErrors, errors === 0;
}
function validate350(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema27.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern1.test(data)) {
    let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      let err2 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data) {
      let _errs1 = errors;
      if (typeof key0 == "string" && !pattern7.test(key0)) {
        let err3 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$" }, propertyName: key0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        let err4 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    for (let key1 in data)
      validate31(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length);
  }
  return validate350.errors = vErrors, errors === 0;
}
function validate355(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !Array.isArray(data)) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema28.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  let _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (!Array.isArray(data)) {
    let err1 = {};
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs4 = errors;
    validate85(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = appended(vErrors, validate85.errors), errors = vErrors.length);
    var _valid0 = _errs4 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs5 = errors;
    validate89(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = appended(vErrors, validate89.errors), errors = vErrors.length);
    var _valid0 = _errs5 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err2 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate355.errors = vErrors, errors === 0;
}
var schema90 = { type: ["string", "object"], pattern: "^(?!(?:do|choose|part|check|board|playlist|open|free|title):[^ /])\\s*\\S", if: { type: "object", required: ["free"] }, then: { $ref: "shared.json#/definitions/free-square" }, else: { $ref: "shared.json#/definitions/alike-24" } }, schema91 = { type: "object", properties: { free: { type: "boolean", enum: [!0] }, id: { $ref: "shared.json#/definitions/alike-1" }, groups: { not: {} }, for: { not: {} } }, required: ["free"], additionalProperties: !1 };
function validate360(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.free === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "free" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "free" || key0 === "id" || key0 === "groups" || key0 === "for")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.free !== void 0) {
      let data0 = data.free;
      if (typeof data0 != "boolean") {
        let err2 = { instancePath: instancePath + "/free", schemaPath: "#/properties/free/type", keyword: "type", params: { type: "boolean" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data0 !== !0) {
        let err3 = { instancePath: instancePath + "/free", schemaPath: "#/properties/free/enum", keyword: "enum", params: { allowedValues: schema91.properties.free.enum } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.id !== void 0 && (validate101(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = appended(vErrors, validate101.errors), errors = vErrors.length)), data.groups !== void 0) {
      let err4 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/not", keyword: "not", params: {} };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.for !== void 0) {
      let err5 = { instancePath: instancePath + "/for", schemaPath: "#/properties/for/not", keyword: "not", params: {} };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate360.errors = vErrors, errors === 0;
}
function validate359(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema90.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  let _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (errors === _errs2)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.free === void 0 && (missing0 = "free")) {
        let err1 = {};
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    } else {
      let err2 = {};
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  var _valid0 = _errs2 === errors;
  errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs4 = errors;
    validate360(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = appended(vErrors, validate360.errors), errors = vErrors.length);
    var _valid0 = _errs4 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs5 = errors;
    validate280(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = appended(vErrors, validate280.errors), errors = vErrors.length);
    var _valid0 = _errs5 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  if (typeof data == "string" && !pattern25.test(data)) {
    let err4 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!(?:do|choose|part|check|board|playlist|open|free|title):[^ /])\\s*\\S" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate359.errors = vErrors, errors === 0;
}
var schema92 = { type: "object", properties: { lines: { type: "integer", minimum: 1, maximum: 100 }, of: { type: ["string", "array"], if: { type: "array" }, then: { items: { type: "string", enum: ["rows", "columns", "diagonals"] } }, else: { enum: ["rows", "columns", "diagonals"] } }, must: { $ref: "shared.json#/definitions/alike-16" } }, required: ["lines"], additionalProperties: !1 };
function validate365(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.lines === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lines" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "lines" || key0 === "of" || key0 === "must")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.lines !== void 0) {
      let data0 = data.lines;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err2 = { instancePath: instancePath + "/lines", schemaPath: "#/properties/lines/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 100 || isNaN(data0)) {
          let err3 = { instancePath: instancePath + "/lines", schemaPath: "#/properties/lines/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          let err4 = { instancePath: instancePath + "/lines", schemaPath: "#/properties/lines/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
    }
    if (data.of !== void 0) {
      let data1 = data.of;
      if (typeof data1 != "string" && !Array.isArray(data1)) {
        let err5 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/type", keyword: "type", params: { type: schema92.properties.of.type } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      let _errs6 = errors, valid1 = !0, _errs7 = errors;
      if (!Array.isArray(data1)) {
        let err6 = {};
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      var _valid0 = _errs7 === errors;
      errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
      let ifClause0;
      if (_valid0) {
        let _errs9 = errors;
        if (Array.isArray(data1)) {
          let len0 = data1.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data2 = data1[i0];
            if (typeof data2 != "string") {
              let err7 = { instancePath: instancePath + "/of/" + i0, schemaPath: "#/properties/of/then/items/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (!(data2 === "rows" || data2 === "columns" || data2 === "diagonals")) {
              let err8 = { instancePath: instancePath + "/of/" + i0, schemaPath: "#/properties/of/then/items/enum", keyword: "enum", params: { allowedValues: schema92.properties.of.then.items.enum } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          }
        }
        var _valid0 = _errs9 === errors;
        valid1 = _valid0, ifClause0 = "then";
      } else {
        let _errs12 = errors;
        if (!(data1 === "rows" || data1 === "columns" || data1 === "diagonals")) {
          let err9 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/else/enum", keyword: "enum", params: { allowedValues: schema92.properties.of.else.enum } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        var _valid0 = _errs12 === errors;
        valid1 = _valid0, ifClause0 = "else";
      }
      if (!valid1) {
        let err10 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/if", keyword: "if", params: { failingKeyword: ifClause0 } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    data.must !== void 0 && (validate106(data.must, { instancePath: instancePath + "/must", parentData: data, parentDataProperty: "must", rootData }) || (vErrors = appended(vErrors, validate106.errors), errors = vErrors.length));
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate365.errors = vErrors, errors === 0;
}
var schema93 = { type: "object", properties: { choose: { $ref: "shared.json#/definitions/alike-48" }, "from-each": { type: "string", enum: ["row", "column"] }, must: { $ref: "shared.json#/definitions/alike-16" } }, required: ["choose"], additionalProperties: !1 };
function validate368(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.choose === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "choose" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "choose" || key0 === "from-each" || key0 === "must")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.choose !== void 0 && (validate95(data.choose, { instancePath: instancePath + "/choose", parentData: data, parentDataProperty: "choose", rootData }) || (vErrors = appended(vErrors, validate95.errors), errors = vErrors.length)), data["from-each"] !== void 0) {
      let data1 = data["from-each"];
      if (typeof data1 != "string") {
        let err2 = { instancePath: instancePath + "/from-each", schemaPath: "#/properties/from-each/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (!(data1 === "row" || data1 === "column")) {
        let err3 = { instancePath: instancePath + "/from-each", schemaPath: "#/properties/from-each/enum", keyword: "enum", params: { allowedValues: schema93.properties["from-each"].enum } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.must !== void 0 && (validate106(data.must, { instancePath: instancePath + "/must", parentData: data, parentDataProperty: "must", rootData }) || (vErrors = appended(vErrors, validate106.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate368.errors = vErrors, errors === 0;
}
var schema95 = { type: ["integer", "object"], minimum: 1, maximum: 1e4, if: { type: "object", required: ["exactly"] }, then: { $ref: "shared.json#/definitions/alike-56" }, else: { $ref: "shared.json#/definitions/alike-57" } };
function validate374(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (key0 !== "exactly") {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.exactly !== void 0 && (validate211(data.exactly, { instancePath: instancePath + "/exactly", parentData: data, parentDataProperty: "exactly", rootData }) || (vErrors = appended(vErrors, validate211.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate374.errors = vErrors, errors === 0;
}
function validate378(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["at-least"] === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at-least" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (key0 !== "at-least") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data["at-least"] !== void 0 && (validate211(data["at-least"], { instancePath: instancePath + "/at-least", parentData: data, parentDataProperty: "at-least", rootData }) || (vErrors = appended(vErrors, validate211.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate378.errors = vErrors, errors === 0;
}
function validate377(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  if (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null), _valid0) {
    let _errs3 = errors;
    validate378(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = appended(vErrors, validate378.errors), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    let err1 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate377.errors = vErrors, errors === 0;
}
function validate373(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema95.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  let _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (errors === _errs2)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.exactly === void 0 && (missing0 = "exactly")) {
        let err1 = {};
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    } else {
      let err2 = {};
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  var _valid0 = _errs2 === errors;
  errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs4 = errors;
    validate374(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = appended(vErrors, validate374.errors), errors = vErrors.length);
    var _valid0 = _errs4 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs5 = errors;
    validate377(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = appended(vErrors, validate377.errors), errors = vErrors.length);
    var _valid0 = _errs5 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 1e4 || isNaN(data)) {
      let err4 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data < 1 || isNaN(data)) {
      let err5 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  }
  return validate373.errors = vErrors, errors === 0;
}
function validate372(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.points === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "points" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "points" || key0 === "must")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.points !== void 0 && (validate373(data.points, { instancePath: instancePath + "/points", parentData: data, parentDataProperty: "points", rootData }) || (vErrors = appended(vErrors, validate373.errors), errors = vErrors.length)), data.must !== void 0 && (validate106(data.must, { instancePath: instancePath + "/must", parentData: data, parentDataProperty: "must", rootData }) || (vErrors = appended(vErrors, validate106.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate372.errors = vErrors, errors === 0;
}
var schema99 = { type: "object", properties: { shape: { type: "string", enum: ["corners", "x", "plus", "frame", "all"] }, must: { $ref: "shared.json#/definitions/alike-16" } }, required: ["shape"], additionalProperties: !1 };
function validate385(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.shape === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "shape" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "shape" || key0 === "must")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.shape !== void 0) {
      let data0 = data.shape;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/shape", schemaPath: "#/properties/shape/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (!(data0 === "corners" || data0 === "x" || data0 === "plus" || data0 === "frame" || data0 === "all")) {
        let err3 = { instancePath: instancePath + "/shape", schemaPath: "#/properties/shape/enum", keyword: "enum", params: { allowedValues: schema99.properties.shape.enum } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.must !== void 0 && (validate106(data.must, { instancePath: instancePath + "/must", parentData: data, parentDataProperty: "must", rootData }) || (vErrors = appended(vErrors, validate106.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate385.errors = vErrors, errors === 0;
}
function validate307(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.grid === void 0 && (missing0 = "grid") || data.complete === void 0 && (missing0 = "complete")) {
      let err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else {
      if (data.grid !== void 0) {
        let data0 = data.grid, _errs3 = errors;
        if (Array.isArray(data0) && data0.length < 11) {
          let err1 = {};
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        var valid1 = _errs3 === errors;
      } else
        var valid1 = !0;
      if (valid1)
        if (data.complete !== void 0) {
          let data1 = data.complete, _errs4 = errors;
          if (errors === _errs4)
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              let missing1;
              if (data1.lines === void 0 && (missing1 = "lines")) {
                let err2 = {};
                vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
              }
            } else {
              let err3 = {};
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          var valid1 = _errs4 === errors;
        } else
          var valid1 = !0;
    }
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    let _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.grid !== void 0) {
      let data2 = data.grid;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (Array.isArray(data3) && data3.length > 10) {
            let err4 = { instancePath: instancePath + "/grid/" + i0, schemaPath: "#/then/properties/grid/items/maxItems", keyword: "maxItems", params: { limit: 10 } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
      }
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    let err5 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.id === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.title === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.grid === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "grid" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.complete === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "complete" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema79.properties, key0)) {
        let err11 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    if (data.format !== void 0 && (validate308(data.format, { instancePath: instancePath + "/format", parentData: data, parentDataProperty: "format", rootData }) || (vErrors = appended(vErrors, validate308.errors), errors = vErrors.length)), data.id !== void 0 && (validate101(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = appended(vErrors, validate101.errors), errors = vErrors.length)), data.title !== void 0 && (validate31(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.summary !== void 0 && (validate31(data.summary, { instancePath: instancePath + "/summary", parentData: data, parentDataProperty: "summary", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.purpose !== void 0 && (validate31(data.purpose, { instancePath: instancePath + "/purpose", parentData: data, parentDataProperty: "purpose", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.goals !== void 0 && (validate185(data.goals, { instancePath: instancePath + "/goals", parentData: data, parentDataProperty: "goals", rootData }) || (vErrors = appended(vErrors, validate185.errors), errors = vErrors.length)), data.grades !== void 0 && (validate315(data.grades, { instancePath: instancePath + "/grades", parentData: data, parentDataProperty: "grades", rootData }) || (vErrors = appended(vErrors, validate315.errors), errors = vErrors.length)), data.subject !== void 0 && (validate31(data.subject, { instancePath: instancePath + "/subject", parentData: data, parentDataProperty: "subject", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.language !== void 0 && (validate319(data.language, { instancePath: instancePath + "/language", parentData: data, parentDataProperty: "language", rootData }) || (vErrors = appended(vErrors, validate319.errors), errors = vErrors.length)), data["translation-of"] !== void 0 && (validate101(data["translation-of"], { instancePath: instancePath + "/translation-of", parentData: data, parentDataProperty: "translation-of", rootData }) || (vErrors = appended(vErrors, validate101.errors), errors = vErrors.length)), data.standards !== void 0 && (validate115(data.standards, { instancePath: instancePath + "/standards", parentData: data, parentDataProperty: "standards", rootData }) || (vErrors = appended(vErrors, validate115.errors), errors = vErrors.length)), data.approach !== void 0 && (validate323(data.approach, { instancePath: instancePath + "/approach", parentData: data, parentDataProperty: "approach", rootData }) || (vErrors = appended(vErrors, validate323.errors), errors = vErrors.length)), data.control !== void 0 && (validate325(data.control, { instancePath: instancePath + "/control", parentData: data, parentDataProperty: "control", rootData }) || (vErrors = appended(vErrors, validate325.errors), errors = vErrors.length)), data["class-time"] !== void 0 && (validate335(data["class-time"], { instancePath: instancePath + "/class-time", parentData: data, parentDataProperty: "class-time", rootData }) || (vErrors = appended(vErrors, validate335.errors), errors = vErrors.length)), data.due !== void 0 && (validate31(data.due, { instancePath: instancePath + "/due", parentData: data, parentDataProperty: "due", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.status !== void 0 && (validate340(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData }) || (vErrors = appended(vErrors, validate340.errors), errors = vErrors.length)), data.authors !== void 0 && (validate106(data.authors, { instancePath: instancePath + "/authors", parentData: data, parentDataProperty: "authors", rootData }) || (vErrors = appended(vErrors, validate106.errors), errors = vErrors.length)), data.license !== void 0 && (validate31(data.license, { instancePath: instancePath + "/license", parentData: data, parentDataProperty: "license", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data["derived-from"] !== void 0 && (validate344(data["derived-from"], { instancePath: instancePath + "/derived-from", parentData: data, parentDataProperty: "derived-from", rootData }) || (vErrors = appended(vErrors, validate344.errors), errors = vErrors.length)), data.family !== void 0 && (validate350(data.family, { instancePath: instancePath + "/family", parentData: data, parentDataProperty: "family", rootData }) || (vErrors = appended(vErrors, validate350.errors), errors = vErrors.length)), data.materials !== void 0 && (validate106(data.materials, { instancePath: instancePath + "/materials", parentData: data, parentDataProperty: "materials", rootData }) || (vErrors = appended(vErrors, validate106.errors), errors = vErrors.length)), data["look-fors"] !== void 0 && (validate106(data["look-fors"], { instancePath: instancePath + "/look-fors", parentData: data, parentDataProperty: "look-fors", rootData }) || (vErrors = appended(vErrors, validate106.errors), errors = vErrors.length)), data.signatures !== void 0 && (validate355(data.signatures, { instancePath: instancePath + "/signatures", parentData: data, parentDataProperty: "signatures", rootData }) || (vErrors = appended(vErrors, validate355.errors), errors = vErrors.length)), data.grid !== void 0) {
      let data27 = data.grid;
      if (Array.isArray(data27)) {
        let len1 = data27.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data28 = data27[i1];
          if (Array.isArray(data28)) {
            let len2 = data28.length;
            for (let i2 = 0; i2 < len2; i2++)
              validate359(data28[i2], { instancePath: instancePath + "/grid/" + i1 + "/" + i2, parentData: data28, parentDataProperty: i2, rootData }) || (vErrors = appended(vErrors, validate359.errors), errors = vErrors.length);
          } else {
            let err12 = { instancePath: instancePath + "/grid/" + i1, schemaPath: "#/properties/grid/items/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      } else {
        let err13 = { instancePath: instancePath + "/grid", schemaPath: "#/properties/grid/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.complete !== void 0) {
      let data30 = data.complete;
      if (!(data30 && typeof data30 == "object" && !Array.isArray(data30))) {
        let err14 = { instancePath: instancePath + "/complete", schemaPath: "#/properties/complete/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      let _errs40 = errors, valid10 = !0, _errs41 = errors;
      if (errors === _errs41)
        if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
          let missing2;
          if (data30.lines === void 0 && (missing2 = "lines")) {
            let err15 = {};
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        } else {
          let err16 = {};
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      var _valid1 = _errs41 === errors;
      errors = _errs40, vErrors !== null && (_errs40 ? vErrors.length = _errs40 : vErrors = null);
      let ifClause0;
      if (_valid1) {
        let _errs43 = errors;
        validate365(data30, { instancePath: instancePath + "/complete", parentData: data, parentDataProperty: "complete", rootData }) || (vErrors = appended(vErrors, validate365.errors), errors = vErrors.length);
        var _valid1 = _errs43 === errors;
        valid10 = _valid1, ifClause0 = "then";
      } else {
        let _errs44 = errors, _errs45 = errors, valid11 = !0, _errs46 = errors;
        if (errors === _errs46)
          if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
            let missing3;
            if (data30.choose === void 0 && (missing3 = "choose")) {
              let err17 = {};
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
          } else {
            let err18 = {};
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        var _valid2 = _errs46 === errors;
        errors = _errs45, vErrors !== null && (_errs45 ? vErrors.length = _errs45 : vErrors = null);
        let ifClause1;
        if (_valid2) {
          let _errs48 = errors;
          validate368(data30, { instancePath: instancePath + "/complete", parentData: data, parentDataProperty: "complete", rootData }) || (vErrors = appended(vErrors, validate368.errors), errors = vErrors.length);
          var _valid2 = _errs48 === errors;
          valid11 = _valid2, ifClause1 = "then";
        } else {
          let _errs49 = errors, _errs50 = errors, valid12 = !0, _errs51 = errors;
          if (errors === _errs51)
            if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
              let missing4;
              if (data30.points === void 0 && (missing4 = "points")) {
                let err19 = {};
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
              }
            } else {
              let err20 = {};
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
          var _valid3 = _errs51 === errors;
          errors = _errs50, vErrors !== null && (_errs50 ? vErrors.length = _errs50 : vErrors = null);
          let ifClause2;
          if (_valid3) {
            let _errs53 = errors;
            validate372(data30, { instancePath: instancePath + "/complete", parentData: data, parentDataProperty: "complete", rootData }) || (vErrors = appended(vErrors, validate372.errors), errors = vErrors.length);
            var _valid3 = _errs53 === errors;
            valid12 = _valid3, ifClause2 = "then";
          } else {
            let _errs54 = errors, _errs55 = errors, valid13 = !0, _errs56 = errors;
            if (errors === _errs56)
              if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                let missing5;
                if (data30.shape === void 0 && (missing5 = "shape")) {
                  let err21 = {};
                  vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                }
              } else {
                let err22 = {};
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
              }
            var _valid4 = _errs56 === errors;
            errors = _errs55, vErrors !== null && (_errs55 ? vErrors.length = _errs55 : vErrors = null);
            let ifClause3;
            if (_valid4) {
              let _errs58 = errors;
              validate385(data30, { instancePath: instancePath + "/complete", parentData: data, parentDataProperty: "complete", rootData }) || (vErrors = appended(vErrors, validate385.errors), errors = vErrors.length);
              var _valid4 = _errs58 === errors;
              valid13 = _valid4, ifClause3 = "then";
            } else {
              let _errs59 = errors, _errs60 = errors, valid14 = !0, _errs61 = errors;
              if (errors === _errs61)
                if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                  let missing6;
                  if (data30.of === void 0 && (missing6 = "of")) {
                    let err23 = {};
                    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                  }
                } else {
                  let err24 = {};
                  vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                }
              var _valid5 = _errs61 === errors;
              errors = _errs60, vErrors !== null && (_errs60 ? vErrors.length = _errs60 : vErrors = null);
              let ifClause4;
              if (_valid5) {
                let _errs63 = errors;
                validate365(data30, { instancePath: instancePath + "/complete", parentData: data, parentDataProperty: "complete", rootData }) || (vErrors = appended(vErrors, validate365.errors), errors = vErrors.length);
                var _valid5 = _errs63 === errors;
                valid14 = _valid5, ifClause4 = "then";
              } else {
                let _errs64 = errors, _errs65 = errors, valid15 = !0, _errs66 = errors;
                if (errors === _errs66)
                  if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                    let missing7;
                    if (data30["from-each"] === void 0 && (missing7 = "from-each")) {
                      let err25 = {};
                      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                    }
                  } else {
                    let err26 = {};
                    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                  }
                var _valid6 = _errs66 === errors;
                errors = _errs65, vErrors !== null && (_errs65 ? vErrors.length = _errs65 : vErrors = null);
                let ifClause5;
                if (_valid6) {
                  let _errs68 = errors;
                  validate368(data30, { instancePath: instancePath + "/complete", parentData: data, parentDataProperty: "complete", rootData }) || (vErrors = appended(vErrors, validate368.errors), errors = vErrors.length);
                  var _valid6 = _errs68 === errors;
                  valid15 = _valid6, ifClause5 = "then";
                } else {
                  let _errs69 = errors, _errs70 = errors, valid16 = !0, _errs71 = errors;
                  if (!(data30 && typeof data30 == "object" && !Array.isArray(data30))) {
                    let err27 = {};
                    vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                  }
                  var _valid7 = _errs71 === errors;
                  if (errors = _errs70, vErrors !== null && (_errs70 ? vErrors.length = _errs70 : vErrors = null), _valid7) {
                    let _errs73 = errors;
                    validate365(data30, { instancePath: instancePath + "/complete", parentData: data, parentDataProperty: "complete", rootData }) || (vErrors = appended(vErrors, validate365.errors), errors = vErrors.length);
                    var _valid7 = _errs73 === errors;
                    valid16 = _valid7;
                  }
                  if (!valid16) {
                    let err28 = { instancePath: instancePath + "/complete", schemaPath: "#/properties/complete/else/else/else/else/else/else/if", keyword: "if", params: { failingKeyword: "then" } };
                    vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                  }
                  var _valid6 = _errs69 === errors;
                  valid15 = _valid6, ifClause5 = "else";
                }
                if (!valid15) {
                  let err29 = { instancePath: instancePath + "/complete", schemaPath: "#/properties/complete/else/else/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause5 } };
                  vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                }
                var _valid5 = _errs64 === errors;
                valid14 = _valid5, ifClause4 = "else";
              }
              if (!valid14) {
                let err30 = { instancePath: instancePath + "/complete", schemaPath: "#/properties/complete/else/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause4 } };
                vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
              }
              var _valid4 = _errs59 === errors;
              valid13 = _valid4, ifClause3 = "else";
            }
            if (!valid13) {
              let err31 = { instancePath: instancePath + "/complete", schemaPath: "#/properties/complete/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause3 } };
              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
            }
            var _valid3 = _errs54 === errors;
            valid12 = _valid3, ifClause2 = "else";
          }
          if (!valid12) {
            let err32 = { instancePath: instancePath + "/complete", schemaPath: "#/properties/complete/else/else/if", keyword: "if", params: { failingKeyword: ifClause2 } };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
          var _valid2 = _errs49 === errors;
          valid11 = _valid2, ifClause1 = "else";
        }
        if (!valid11) {
          let err33 = { instancePath: instancePath + "/complete", schemaPath: "#/properties/complete/else/if", keyword: "if", params: { failingKeyword: ifClause1 } };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
        var _valid1 = _errs44 === errors;
        valid10 = _valid1, ifClause0 = "else";
      }
      if (!valid10) {
        let err34 = { instancePath: instancePath + "/complete", schemaPath: "#/properties/complete/if", keyword: "if", params: { failingKeyword: ifClause0 } };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.rows !== void 0 && (validate106(data.rows, { instancePath: instancePath + "/rows", parentData: data, parentDataProperty: "rows", rootData }) || (vErrors = appended(vErrors, validate106.errors), errors = vErrors.length)), data.columns !== void 0 && (validate106(data.columns, { instancePath: instancePath + "/columns", parentData: data, parentDataProperty: "columns", rootData }) || (vErrors = appended(vErrors, validate106.errors), errors = vErrors.length)), data.each !== void 0 && (validate109(data.each, { instancePath: instancePath + "/each", parentData: data, parentDataProperty: "each", rootData }) || (vErrors = appended(vErrors, validate109.errors), errors = vErrors.length)), data.groups !== void 0) {
      let err35 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/not", keyword: "not", params: {} };
      vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
    }
    if (data.for !== void 0) {
      let err36 = { instancePath: instancePath + "/for", schemaPath: "#/properties/for/not", keyword: "not", params: {} };
      vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
    }
  } else {
    let err37 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
  }
  return validate307.errors = vErrors, errors === 0;
}
var schema100 = { type: "object", properties: { format: { $ref: "shared.json#/definitions/alike-53" }, id: { $ref: "shared.json#/definitions/alike-1" }, title: { $ref: "shared.json#/definitions/alike-2" }, summary: { $ref: "shared.json#/definitions/alike-2" }, purpose: { $ref: "shared.json#/definitions/alike-2" }, goals: { $ref: "shared.json#/definitions/alike-3" }, grades: { $ref: "shared.json#/definitions/alike-4" }, subject: { $ref: "shared.json#/definitions/alike-2" }, language: { $ref: "shared.json#/definitions/alike-6" }, "translation-of": { $ref: "shared.json#/definitions/alike-1" }, standards: { $ref: "shared.json#/definitions/alike-7" }, approach: { $ref: "shared.json#/definitions/alike-9" }, control: { $ref: "shared.json#/definitions/alike-10" }, "class-time": { $ref: "shared.json#/definitions/alike-12" }, due: { $ref: "shared.json#/definitions/alike-2" }, status: { $ref: "shared.json#/definitions/alike-15" }, authors: { $ref: "shared.json#/definitions/alike-16" }, license: { $ref: "shared.json#/definitions/alike-2" }, "derived-from": { $ref: "shared.json#/definitions/alike-17" }, family: { $ref: "shared.json#/definitions/alike-18" }, materials: { $ref: "shared.json#/definitions/alike-16" }, "look-fors": { $ref: "shared.json#/definitions/alike-16" }, signatures: { $ref: "shared.json#/definitions/alike-19" }, menu: { type: "array", items: { $ref: "shared.json#/definitions/points-section" } }, complete: { $ref: "shared.json#/definitions/alike-54" }, each: { $ref: "shared.json#/definitions/each" }, groups: { not: {} }, for: { not: {} } }, required: ["format", "id", "title", "menu"], additionalProperties: !1 };
function validate419(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.section === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "section" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.options === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "options" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "section" || key0 === "options" || key0 === "points" || key0 === "each" || key0 === "groups" || key0 === "for")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.section !== void 0 && (validate31(data.section, { instancePath: instancePath + "/section", parentData: data, parentDataProperty: "section", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.options !== void 0 && (validate92(data.options, { instancePath: instancePath + "/options", parentData: data, parentDataProperty: "options", rootData }) || (vErrors = appended(vErrors, validate92.errors), errors = vErrors.length)), data.points !== void 0 && (validate189(data.points, { instancePath: instancePath + "/points", parentData: data, parentDataProperty: "points", rootData }) || (vErrors = appended(vErrors, validate189.errors), errors = vErrors.length)), data.each !== void 0 && (validate109(data.each, { instancePath: instancePath + "/each", parentData: data, parentDataProperty: "each", rootData }) || (vErrors = appended(vErrors, validate109.errors), errors = vErrors.length)), data.groups !== void 0) {
      let err3 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/not", keyword: "not", params: {} };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.for !== void 0) {
      let err4 = { instancePath: instancePath + "/for", schemaPath: "#/properties/for/not", keyword: "not", params: {} };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate419.errors = vErrors, errors === 0;
}
function validate425(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.points === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "points" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "points" || key0 === "must")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.points !== void 0 && (validate373(data.points, { instancePath: instancePath + "/points", parentData: data, parentDataProperty: "points", rootData }) || (vErrors = appended(vErrors, validate373.errors), errors = vErrors.length)), data.must !== void 0 && (validate106(data.must, { instancePath: instancePath + "/must", parentData: data, parentDataProperty: "must", rootData }) || (vErrors = appended(vErrors, validate106.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate425.errors = vErrors, errors === 0;
}
function validate395(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.title === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.menu === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "menu" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema100.properties, key0)) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.format !== void 0 && (validate308(data.format, { instancePath: instancePath + "/format", parentData: data, parentDataProperty: "format", rootData }) || (vErrors = appended(vErrors, validate308.errors), errors = vErrors.length)), data.id !== void 0 && (validate101(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = appended(vErrors, validate101.errors), errors = vErrors.length)), data.title !== void 0 && (validate31(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.summary !== void 0 && (validate31(data.summary, { instancePath: instancePath + "/summary", parentData: data, parentDataProperty: "summary", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.purpose !== void 0 && (validate31(data.purpose, { instancePath: instancePath + "/purpose", parentData: data, parentDataProperty: "purpose", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.goals !== void 0 && (validate185(data.goals, { instancePath: instancePath + "/goals", parentData: data, parentDataProperty: "goals", rootData }) || (vErrors = appended(vErrors, validate185.errors), errors = vErrors.length)), data.grades !== void 0 && (validate315(data.grades, { instancePath: instancePath + "/grades", parentData: data, parentDataProperty: "grades", rootData }) || (vErrors = appended(vErrors, validate315.errors), errors = vErrors.length)), data.subject !== void 0 && (validate31(data.subject, { instancePath: instancePath + "/subject", parentData: data, parentDataProperty: "subject", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.language !== void 0 && (validate319(data.language, { instancePath: instancePath + "/language", parentData: data, parentDataProperty: "language", rootData }) || (vErrors = appended(vErrors, validate319.errors), errors = vErrors.length)), data["translation-of"] !== void 0 && (validate101(data["translation-of"], { instancePath: instancePath + "/translation-of", parentData: data, parentDataProperty: "translation-of", rootData }) || (vErrors = appended(vErrors, validate101.errors), errors = vErrors.length)), data.standards !== void 0 && (validate115(data.standards, { instancePath: instancePath + "/standards", parentData: data, parentDataProperty: "standards", rootData }) || (vErrors = appended(vErrors, validate115.errors), errors = vErrors.length)), data.approach !== void 0 && (validate323(data.approach, { instancePath: instancePath + "/approach", parentData: data, parentDataProperty: "approach", rootData }) || (vErrors = appended(vErrors, validate323.errors), errors = vErrors.length)), data.control !== void 0 && (validate325(data.control, { instancePath: instancePath + "/control", parentData: data, parentDataProperty: "control", rootData }) || (vErrors = appended(vErrors, validate325.errors), errors = vErrors.length)), data["class-time"] !== void 0 && (validate335(data["class-time"], { instancePath: instancePath + "/class-time", parentData: data, parentDataProperty: "class-time", rootData }) || (vErrors = appended(vErrors, validate335.errors), errors = vErrors.length)), data.due !== void 0 && (validate31(data.due, { instancePath: instancePath + "/due", parentData: data, parentDataProperty: "due", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.status !== void 0 && (validate340(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData }) || (vErrors = appended(vErrors, validate340.errors), errors = vErrors.length)), data.authors !== void 0 && (validate106(data.authors, { instancePath: instancePath + "/authors", parentData: data, parentDataProperty: "authors", rootData }) || (vErrors = appended(vErrors, validate106.errors), errors = vErrors.length)), data.license !== void 0 && (validate31(data.license, { instancePath: instancePath + "/license", parentData: data, parentDataProperty: "license", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data["derived-from"] !== void 0 && (validate344(data["derived-from"], { instancePath: instancePath + "/derived-from", parentData: data, parentDataProperty: "derived-from", rootData }) || (vErrors = appended(vErrors, validate344.errors), errors = vErrors.length)), data.family !== void 0 && (validate350(data.family, { instancePath: instancePath + "/family", parentData: data, parentDataProperty: "family", rootData }) || (vErrors = appended(vErrors, validate350.errors), errors = vErrors.length)), data.materials !== void 0 && (validate106(data.materials, { instancePath: instancePath + "/materials", parentData: data, parentDataProperty: "materials", rootData }) || (vErrors = appended(vErrors, validate106.errors), errors = vErrors.length)), data["look-fors"] !== void 0 && (validate106(data["look-fors"], { instancePath: instancePath + "/look-fors", parentData: data, parentDataProperty: "look-fors", rootData }) || (vErrors = appended(vErrors, validate106.errors), errors = vErrors.length)), data.signatures !== void 0 && (validate355(data.signatures, { instancePath: instancePath + "/signatures", parentData: data, parentDataProperty: "signatures", rootData }) || (vErrors = appended(vErrors, validate355.errors), errors = vErrors.length)), data.menu !== void 0) {
      let data23 = data.menu;
      if (Array.isArray(data23)) {
        let len0 = data23.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate419(data23[i0], { instancePath: instancePath + "/menu/" + i0, parentData: data23, parentDataProperty: i0, rootData }) || (vErrors = appended(vErrors, validate419.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/menu", schemaPath: "#/properties/menu/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.complete !== void 0 && (validate425(data.complete, { instancePath: instancePath + "/complete", parentData: data, parentDataProperty: "complete", rootData }) || (vErrors = appended(vErrors, validate425.errors), errors = vErrors.length)), data.each !== void 0 && (validate109(data.each, { instancePath: instancePath + "/each", parentData: data, parentDataProperty: "each", rootData }) || (vErrors = appended(vErrors, validate109.errors), errors = vErrors.length)), data.groups !== void 0) {
      let err6 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/not", keyword: "not", params: {} };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.for !== void 0) {
      let err7 = { instancePath: instancePath + "/for", schemaPath: "#/properties/for/not", keyword: "not", params: {} };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate395.errors = vErrors, errors === 0;
}
var schema103 = { type: "object", properties: { format: { $ref: "shared.json#/definitions/alike-53" }, id: { $ref: "shared.json#/definitions/alike-1" }, title: { $ref: "shared.json#/definitions/alike-2" }, summary: { $ref: "shared.json#/definitions/alike-2" }, purpose: { $ref: "shared.json#/definitions/alike-2" }, goals: { $ref: "shared.json#/definitions/alike-3" }, grades: { $ref: "shared.json#/definitions/alike-4" }, subject: { $ref: "shared.json#/definitions/alike-2" }, language: { $ref: "shared.json#/definitions/alike-6" }, "translation-of": { $ref: "shared.json#/definitions/alike-1" }, standards: { $ref: "shared.json#/definitions/alike-7" }, approach: { $ref: "shared.json#/definitions/alike-9" }, control: { $ref: "shared.json#/definitions/alike-10" }, "class-time": { $ref: "shared.json#/definitions/alike-12" }, due: { $ref: "shared.json#/definitions/alike-2" }, status: { $ref: "shared.json#/definitions/alike-15" }, authors: { $ref: "shared.json#/definitions/alike-16" }, license: { $ref: "shared.json#/definitions/alike-2" }, "derived-from": { $ref: "shared.json#/definitions/alike-17" }, family: { $ref: "shared.json#/definitions/alike-18" }, materials: { $ref: "shared.json#/definitions/alike-16" }, "look-fors": { $ref: "shared.json#/definitions/alike-16" }, signatures: { $ref: "shared.json#/definitions/alike-19" }, menu: { type: "array", items: { $ref: "shared.json#/definitions/section" } }, complete: { $ref: "shared.json#/definitions/alike-54" }, each: { $ref: "shared.json#/definitions/each" }, groups: { not: {} }, for: { not: {} } }, required: ["format", "id", "title", "menu"], additionalProperties: !1 }, schema104 = { type: "object", properties: { section: { $ref: "shared.json#/definitions/alike-2" }, choose: { type: ["integer", "string", "object"], minimum: 1, minProperties: 1, properties: { min: { $ref: "shared.json#/definitions/alike-49" }, max: { $ref: "shared.json#/definitions/alike-50" } }, additionalProperties: !1, if: { type: "string" }, then: { enum: ["all"] } }, options: { $ref: "shared.json#/definitions/alike-23" }, points: { $ref: "shared.json#/definitions/alike-47" }, each: { $ref: "shared.json#/definitions/each" }, groups: { not: {} }, for: { not: {} } }, required: ["section", "options"], additionalProperties: !1 };
function validate455(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.section === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "section" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.options === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "options" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "section" || key0 === "choose" || key0 === "options" || key0 === "points" || key0 === "each" || key0 === "groups" || key0 === "for")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.section !== void 0 && (validate31(data.section, { instancePath: instancePath + "/section", parentData: data, parentDataProperty: "section", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.choose !== void 0) {
      let data1 = data.choose;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && typeof data1 != "string" && !(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
        let err3 = { instancePath: instancePath + "/choose", schemaPath: "#/properties/choose/type", keyword: "type", params: { type: schema104.properties.choose.type } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      let _errs5 = errors, valid1 = !0, _errs6 = errors;
      if (typeof data1 != "string") {
        let err4 = {};
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      var _valid0 = _errs6 === errors;
      if (errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null), _valid0) {
        let _errs8 = errors;
        if (data1 !== "all") {
          let err5 = { instancePath: instancePath + "/choose", schemaPath: "#/properties/choose/then/enum", keyword: "enum", params: { allowedValues: schema104.properties.choose.then.enum } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        var _valid0 = _errs8 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        let err6 = { instancePath: instancePath + "/choose", schemaPath: "#/properties/choose/if", keyword: "if", params: { failingKeyword: "then" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1))) {
        let err7 = { instancePath: instancePath + "/choose", schemaPath: "#/properties/choose/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (Object.keys(data1).length < 1) {
          let err8 = { instancePath: instancePath + "/choose", schemaPath: "#/properties/choose/minProperties", keyword: "minProperties", params: { limit: 1 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        for (let key1 in data1)
          if (!(key1 === "min" || key1 === "max")) {
            let err9 = { instancePath: instancePath + "/choose", schemaPath: "#/properties/choose/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        data1.min !== void 0 && (validate96(data1.min, { instancePath: instancePath + "/choose/min", parentData: data1, parentDataProperty: "min", rootData }) || (vErrors = appended(vErrors, validate96.errors), errors = vErrors.length)), data1.max !== void 0 && (validate98(data1.max, { instancePath: instancePath + "/choose/max", parentData: data1, parentDataProperty: "max", rootData }) || (vErrors = appended(vErrors, validate98.errors), errors = vErrors.length));
      }
    }
    if (data.options !== void 0 && (validate92(data.options, { instancePath: instancePath + "/options", parentData: data, parentDataProperty: "options", rootData }) || (vErrors = appended(vErrors, validate92.errors), errors = vErrors.length)), data.points !== void 0 && (validate189(data.points, { instancePath: instancePath + "/points", parentData: data, parentDataProperty: "points", rootData }) || (vErrors = appended(vErrors, validate189.errors), errors = vErrors.length)), data.each !== void 0 && (validate109(data.each, { instancePath: instancePath + "/each", parentData: data, parentDataProperty: "each", rootData }) || (vErrors = appended(vErrors, validate109.errors), errors = vErrors.length)), data.groups !== void 0) {
      let err10 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/not", keyword: "not", params: {} };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.for !== void 0) {
      let err11 = { instancePath: instancePath + "/for", schemaPath: "#/properties/for/not", keyword: "not", params: {} };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate455.errors = vErrors, errors === 0;
}
function validate431(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.title === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.menu === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "menu" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema103.properties, key0)) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.format !== void 0 && (validate308(data.format, { instancePath: instancePath + "/format", parentData: data, parentDataProperty: "format", rootData }) || (vErrors = appended(vErrors, validate308.errors), errors = vErrors.length)), data.id !== void 0 && (validate101(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = appended(vErrors, validate101.errors), errors = vErrors.length)), data.title !== void 0 && (validate31(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.summary !== void 0 && (validate31(data.summary, { instancePath: instancePath + "/summary", parentData: data, parentDataProperty: "summary", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.purpose !== void 0 && (validate31(data.purpose, { instancePath: instancePath + "/purpose", parentData: data, parentDataProperty: "purpose", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.goals !== void 0 && (validate185(data.goals, { instancePath: instancePath + "/goals", parentData: data, parentDataProperty: "goals", rootData }) || (vErrors = appended(vErrors, validate185.errors), errors = vErrors.length)), data.grades !== void 0 && (validate315(data.grades, { instancePath: instancePath + "/grades", parentData: data, parentDataProperty: "grades", rootData }) || (vErrors = appended(vErrors, validate315.errors), errors = vErrors.length)), data.subject !== void 0 && (validate31(data.subject, { instancePath: instancePath + "/subject", parentData: data, parentDataProperty: "subject", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.language !== void 0 && (validate319(data.language, { instancePath: instancePath + "/language", parentData: data, parentDataProperty: "language", rootData }) || (vErrors = appended(vErrors, validate319.errors), errors = vErrors.length)), data["translation-of"] !== void 0 && (validate101(data["translation-of"], { instancePath: instancePath + "/translation-of", parentData: data, parentDataProperty: "translation-of", rootData }) || (vErrors = appended(vErrors, validate101.errors), errors = vErrors.length)), data.standards !== void 0 && (validate115(data.standards, { instancePath: instancePath + "/standards", parentData: data, parentDataProperty: "standards", rootData }) || (vErrors = appended(vErrors, validate115.errors), errors = vErrors.length)), data.approach !== void 0 && (validate323(data.approach, { instancePath: instancePath + "/approach", parentData: data, parentDataProperty: "approach", rootData }) || (vErrors = appended(vErrors, validate323.errors), errors = vErrors.length)), data.control !== void 0 && (validate325(data.control, { instancePath: instancePath + "/control", parentData: data, parentDataProperty: "control", rootData }) || (vErrors = appended(vErrors, validate325.errors), errors = vErrors.length)), data["class-time"] !== void 0 && (validate335(data["class-time"], { instancePath: instancePath + "/class-time", parentData: data, parentDataProperty: "class-time", rootData }) || (vErrors = appended(vErrors, validate335.errors), errors = vErrors.length)), data.due !== void 0 && (validate31(data.due, { instancePath: instancePath + "/due", parentData: data, parentDataProperty: "due", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.status !== void 0 && (validate340(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData }) || (vErrors = appended(vErrors, validate340.errors), errors = vErrors.length)), data.authors !== void 0 && (validate106(data.authors, { instancePath: instancePath + "/authors", parentData: data, parentDataProperty: "authors", rootData }) || (vErrors = appended(vErrors, validate106.errors), errors = vErrors.length)), data.license !== void 0 && (validate31(data.license, { instancePath: instancePath + "/license", parentData: data, parentDataProperty: "license", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data["derived-from"] !== void 0 && (validate344(data["derived-from"], { instancePath: instancePath + "/derived-from", parentData: data, parentDataProperty: "derived-from", rootData }) || (vErrors = appended(vErrors, validate344.errors), errors = vErrors.length)), data.family !== void 0 && (validate350(data.family, { instancePath: instancePath + "/family", parentData: data, parentDataProperty: "family", rootData }) || (vErrors = appended(vErrors, validate350.errors), errors = vErrors.length)), data.materials !== void 0 && (validate106(data.materials, { instancePath: instancePath + "/materials", parentData: data, parentDataProperty: "materials", rootData }) || (vErrors = appended(vErrors, validate106.errors), errors = vErrors.length)), data["look-fors"] !== void 0 && (validate106(data["look-fors"], { instancePath: instancePath + "/look-fors", parentData: data, parentDataProperty: "look-fors", rootData }) || (vErrors = appended(vErrors, validate106.errors), errors = vErrors.length)), data.signatures !== void 0 && (validate355(data.signatures, { instancePath: instancePath + "/signatures", parentData: data, parentDataProperty: "signatures", rootData }) || (vErrors = appended(vErrors, validate355.errors), errors = vErrors.length)), data.menu !== void 0) {
      let data23 = data.menu;
      if (Array.isArray(data23)) {
        let len0 = data23.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate455(data23[i0], { instancePath: instancePath + "/menu/" + i0, parentData: data23, parentDataProperty: i0, rootData }) || (vErrors = appended(vErrors, validate455.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/menu", schemaPath: "#/properties/menu/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.complete !== void 0 && (validate425(data.complete, { instancePath: instancePath + "/complete", parentData: data, parentDataProperty: "complete", rootData }) || (vErrors = appended(vErrors, validate425.errors), errors = vErrors.length)), data.each !== void 0 && (validate109(data.each, { instancePath: instancePath + "/each", parentData: data, parentDataProperty: "each", rootData }) || (vErrors = appended(vErrors, validate109.errors), errors = vErrors.length)), data.groups !== void 0) {
      let err6 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/not", keyword: "not", params: {} };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.for !== void 0) {
      let err7 = { instancePath: instancePath + "/for", schemaPath: "#/properties/for/not", keyword: "not", params: {} };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate431.errors = vErrors, errors === 0;
}
function validate306(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  let _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (errors === _errs2)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.grid === void 0 && (missing0 = "grid")) {
        let err1 = {};
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    } else {
      let err2 = {};
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  var _valid0 = _errs2 === errors;
  errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs4 = errors;
    validate307(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = appended(vErrors, validate307.errors), errors = vErrors.length);
    var _valid0 = _errs4 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs5 = errors, _errs6 = errors, valid1 = !0, _errs7 = errors;
    if (errors === _errs7)
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing1;
        if (data.menu === void 0 && (missing1 = "menu")) {
          let err3 = {};
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = {};
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    var _valid1 = _errs7 === errors;
    errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
    let ifClause1;
    if (_valid1) {
      let _errs9 = errors, _errs10 = errors, valid2 = !0, _errs11 = errors;
      if (errors === _errs11)
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing2;
          if (data.complete === void 0 && (missing2 = "complete")) {
            let err5 = {};
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        } else {
          let err6 = {};
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      var _valid2 = _errs11 === errors;
      errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null);
      let ifClause2;
      if (_valid2) {
        let _errs13 = errors;
        validate395(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = appended(vErrors, validate395.errors), errors = vErrors.length);
        var _valid2 = _errs13 === errors;
        valid2 = _valid2, ifClause2 = "then";
      } else {
        let _errs14 = errors, _errs15 = errors, valid3 = !0, _errs16 = errors;
        if (!(data && typeof data == "object" && !Array.isArray(data))) {
          let err7 = {};
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        var _valid3 = _errs16 === errors;
        if (errors = _errs15, vErrors !== null && (_errs15 ? vErrors.length = _errs15 : vErrors = null), _valid3) {
          let _errs18 = errors;
          validate431(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = appended(vErrors, validate431.errors), errors = vErrors.length);
          var _valid3 = _errs18 === errors;
          valid3 = _valid3;
        }
        if (!valid3) {
          let err8 = { instancePath, schemaPath: "#/else/then/else/if", keyword: "if", params: { failingKeyword: "then" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        var _valid2 = _errs14 === errors;
        valid2 = _valid2, ifClause2 = "else";
      }
      if (!valid2) {
        let err9 = { instancePath, schemaPath: "#/else/then/if", keyword: "if", params: { failingKeyword: ifClause2 } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      var _valid1 = _errs9 === errors;
      valid1 = _valid1, ifClause1 = "then";
    } else {
      let _errs19 = errors, _errs20 = errors, valid4 = !0, _errs21 = errors;
      if (!(data && typeof data == "object" && !Array.isArray(data))) {
        let err10 = {};
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      var _valid4 = _errs21 === errors;
      if (errors = _errs20, vErrors !== null && (_errs20 ? vErrors.length = _errs20 : vErrors = null), _valid4) {
        let _errs23 = errors;
        validate307(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = appended(vErrors, validate307.errors), errors = vErrors.length);
        var _valid4 = _errs23 === errors;
        valid4 = _valid4;
      }
      if (!valid4) {
        let err11 = { instancePath, schemaPath: "#/else/else/if", keyword: "if", params: { failingKeyword: "then" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      var _valid1 = _errs19 === errors;
      valid1 = _valid1, ifClause1 = "else";
    }
    if (!valid1) {
      let err12 = { instancePath, schemaPath: "#/else/if", keyword: "if", params: { failingKeyword: ifClause1 } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    var _valid0 = _errs5 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err13 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate306.errors = vErrors, errors === 0;
}
var curriculum = validate467, schema105 = { $id: "curriculum.json", type: "object", properties: { format: { type: "string", enum: ["curriculum/1"] }, frameworks: { $ref: "shared.json#/definitions/alike-16" }, learners: { type: "array", items: { $ref: "shared.json#/definitions/learner" } }, priorities: { type: "object", properties: { must: { $ref: "shared.json#/definitions/alike-2" }, should: { $ref: "shared.json#/definitions/alike-2" }, aspire: { $ref: "shared.json#/definitions/alike-2" } }, additionalProperties: !1 }, rules: { type: "object", propertyNames: { pattern: "^[a-z]+/(?:[a-z]+(?:-[a-z]+)*|\\*)$" }, additionalProperties: { type: "string", enum: ["off", "hint", "warning", "error"] } }, periods: { type: "object", properties: { minutes: { $ref: "shared.json#/definitions/alike-14" } }, additionalProperties: !1 }, required: { type: "array", items: { $ref: "shared.json#/definitions/required-standards" } } }, required: ["format"], additionalProperties: !1 };
function validate468(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !Array.isArray(data)) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema25.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern1.test(data)) {
    let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate31(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length);
  }
  return validate468.errors = vErrors, errors === 0;
}
function validate471(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.needs === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "needs" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "id" || key0 === "name" || key0 === "needs")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    data.id !== void 0 && (validate101(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = appended(vErrors, validate101.errors), errors = vErrors.length)), data.name !== void 0 && (validate31(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.needs !== void 0 && (validate162(data.needs, { instancePath: instancePath + "/needs", parentData: data, parentDataProperty: "needs", rootData }) || (vErrors = appended(vErrors, validate162.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate471.errors = vErrors, errors === 0;
}
function validate476(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern1.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate476.errors = vErrors, errors === 0;
}
function validate480(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema23.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 99999 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99999 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 1 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  if (typeof data == "string" && !pattern10.test(data)) {
    let err3 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{1,5}\\s*(?:[Mm]in(?:s|utes?)?)?\\.?$" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate480.errors = vErrors, errors === 0;
}
var schema110 = { type: ["string", "object"], properties: { grade: { $ref: "shared.json#/definitions/alike-5" }, subject: { $ref: "shared.json#/definitions/alike-2" }, standards: { $ref: "shared.json#/definitions/alike-7" } }, required: ["standards"], additionalProperties: !1, pattern: "^(?=[^,;\\n]{1,120}$)(?!\\S*\\d\\S*(?:\\s+(?:and|&|\\+))?\\s+\\S*(?:\\d\\S*[A-Za-z.]|[A-Za-z.]\\S*\\d))\\S" };
function validate482(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema110.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern8.test(data)) {
    let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?=[^,;\\n]{1,120}$)(?!\\S*\\d\\S*(?:\\s+(?:and|&|\\+))?\\s+\\S*(?:\\d\\S*[A-Za-z.]|[A-Za-z.]\\S*\\d))\\S" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.standards === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "standards" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "grade" || key0 === "subject" || key0 === "standards")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    data.grade !== void 0 && (validate36(data.grade, { instancePath: instancePath + "/grade", parentData: data, parentDataProperty: "grade", rootData }) || (vErrors = appended(vErrors, validate36.errors), errors = vErrors.length)), data.subject !== void 0 && (validate31(data.subject, { instancePath: instancePath + "/subject", parentData: data, parentDataProperty: "subject", rootData }) || (vErrors = appended(vErrors, validate31.errors), errors = vErrors.length)), data.standards !== void 0 && (validate115(data.standards, { instancePath: instancePath + "/standards", parentData: data, parentDataProperty: "standards", rootData }) || (vErrors = appended(vErrors, validate115.errors), errors = vErrors.length));
  }
  return validate482.errors = vErrors, errors === 0;
}
var pattern34 = new RegExp("^[a-z]+/(?:[a-z]+(?:-[a-z]+)*|\\*)$", "u");
function validate467(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "format" || key0 === "frameworks" || key0 === "learners" || key0 === "priorities" || key0 === "rules" || key0 === "periods" || key0 === "required")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.format !== void 0) {
      let data0 = data.format;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data0 !== "curriculum/1") {
        let err3 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: schema105.properties.format.enum } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.frameworks !== void 0 && (validate468(data.frameworks, { instancePath: instancePath + "/frameworks", parentData: data, parentDataProperty: "frameworks", rootData }) || (vErrors = appended(vErrors, validate468.errors), errors = vErrors.length)), data.learners !== void 0) {
      let data2 = data.learners;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate471(data2[i0], { instancePath: instancePath + "/learners/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = appended(vErrors, validate471.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/learners", schemaPath: "#/properties/learners/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.priorities !== void 0) {
      let data4 = data.priorities;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (let key1 in data4)
          if (!(key1 === "must" || key1 === "should" || key1 === "aspire")) {
            let err5 = { instancePath: instancePath + "/priorities", schemaPath: "#/properties/priorities/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        data4.must !== void 0 && (validate476(data4.must, { instancePath: instancePath + "/priorities/must", parentData: data4, parentDataProperty: "must", rootData }) || (vErrors = appended(vErrors, validate476.errors), errors = vErrors.length)), data4.should !== void 0 && (validate476(data4.should, { instancePath: instancePath + "/priorities/should", parentData: data4, parentDataProperty: "should", rootData }) || (vErrors = appended(vErrors, validate476.errors), errors = vErrors.length)), data4.aspire !== void 0 && (validate476(data4.aspire, { instancePath: instancePath + "/priorities/aspire", parentData: data4, parentDataProperty: "aspire", rootData }) || (vErrors = appended(vErrors, validate476.errors), errors = vErrors.length));
      } else {
        let err6 = { instancePath: instancePath + "/priorities", schemaPath: "#/properties/priorities/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.rules !== void 0) {
      let data8 = data.rules;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (let key2 in data8) {
          let _errs16 = errors;
          if (typeof key2 == "string" && !pattern34.test(key2)) {
            let err7 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z]+/(?:[a-z]+(?:-[a-z]+)*|\\*)$" }, propertyName: key2 };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          var valid4 = _errs16 === errors;
          if (!valid4) {
            let err8 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/propertyNames", keyword: "propertyNames", params: { propertyName: key2 } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        for (let key3 in data8) {
          let data9 = data8[key3];
          if (typeof data9 != "string") {
            let err9 = { instancePath: instancePath + "/rules/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          if (!(data9 === "off" || data9 === "hint" || data9 === "warning" || data9 === "error")) {
            let err10 = { instancePath: instancePath + "/rules/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema105.properties.rules.additionalProperties.enum } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      } else {
        let err11 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.periods !== void 0) {
      let data10 = data.periods;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (let key4 in data10)
          if (key4 !== "minutes") {
            let err12 = { instancePath: instancePath + "/periods", schemaPath: "#/properties/periods/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        data10.minutes !== void 0 && (validate480(data10.minutes, { instancePath: instancePath + "/periods/minutes", parentData: data10, parentDataProperty: "minutes", rootData }) || (vErrors = appended(vErrors, validate480.errors), errors = vErrors.length));
      } else {
        let err13 = { instancePath: instancePath + "/periods", schemaPath: "#/properties/periods/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.required !== void 0) {
      let data12 = data.required;
      if (Array.isArray(data12)) {
        let len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate482(data12[i1], { instancePath: instancePath + "/required/" + i1, parentData: data12, parentDataProperty: i1, rootData }) || (vErrors = appended(vErrors, validate482.errors), errors = vErrors.length);
      } else {
        let err14 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate467.errors = vErrors, errors === 0;
}
function appended(all, more) {
  if (all === null) return more;
  for (let error of more) all.push(error);
  return all;
}
export {
  choiceBoard,
  curriculum,
  playlist
};
