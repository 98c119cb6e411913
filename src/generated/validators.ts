// Written by `npm run generate`. Do not edit.

// @ts-nocheck
import { createRequire } from 'node:module';
import type { ValidateFunction } from 'ajv';

/** Ajv's helpers are CommonJS. */
const require = createRequire(import.meta.url);

/** No list of violations that is longer is whole. */
export const MOST_VIOLATIONS = 1000;

const formats = {
  int32: { validate: (n: number) => Number.isInteger(n) && n >= -(2 ** 31) && n < 2 ** 31 },
  // What is larger than any that JavaScript tells from its neighbours is beyond the maximum that each of them has.
  int64: { validate: (n: number) => Number.isInteger(n) && n >= -(2 ** 63) && n < 2 ** 63 },
};
const validate_0 = validate21;
const schema32 = { anyOf: [{ $ref: '#/$defs/AccessKeyLogin' }, { $ref: '#/$defs/PasswordLogin' }] };
const schema33 = {
  type: 'object',
  required: ['keyId', 'keySecret'],
  properties: {
    keyId: { type: 'string' },
    keySecret: { type: 'string' },
    expiration: { type: ['integer', 'null'], format: 'int64', maximum: 9007199254740991 },
  },
};
const schema34 = {
  type: 'object',
  required: ['email', 'password'],
  properties: {
    email: { type: 'string' },
    password: { type: 'string' },
    expiration: { type: ['integer', 'null'], format: 'int64', maximum: 9007199254740991 },
  },
};
const formats0 = formats.int64;
function validate21(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.keyId === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/$defs/AccessKeyLogin/required',
        keyword: 'required',
        params: { missingProperty: 'keyId' },
        message: "must have required property '" + 'keyId' + "'",
        schema: schema33.required,
        parentSchema: schema33,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.keySecret === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/$defs/AccessKeyLogin/required',
        keyword: 'required',
        params: { missingProperty: 'keySecret' },
        message: "must have required property '" + 'keySecret' + "'",
        schema: schema33.required,
        parentSchema: schema33,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.keyId !== undefined) {
      let data0 = data.keyId;
      if (typeof data0 !== 'string') {
        const err2 = {
          instancePath: instancePath + '/keyId',
          schemaPath: '#/$defs/AccessKeyLogin/properties/keyId/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema33.properties.keyId.type,
          parentSchema: schema33.properties.keyId,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.keySecret !== undefined) {
      let data1 = data.keySecret;
      if (typeof data1 !== 'string') {
        const err3 = {
          instancePath: instancePath + '/keySecret',
          schemaPath: '#/$defs/AccessKeyLogin/properties/keySecret/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema33.properties.keySecret.type,
          parentSchema: schema33.properties.keySecret,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.expiration !== undefined) {
      let data2 = data.expiration;
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2)) && data2 !== null) {
        const err4 = {
          instancePath: instancePath + '/expiration',
          schemaPath: '#/$defs/AccessKeyLogin/properties/expiration/type',
          keyword: 'type',
          params: { type: schema33.properties.expiration.type },
          message: 'must be integer,null',
          schema: schema33.properties.expiration.type,
          parentSchema: schema33.properties.expiration,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data2 == 'number') {
        if (data2 > 9007199254740991 || isNaN(data2)) {
          const err5 = {
            instancePath: instancePath + '/expiration',
            schemaPath: '#/$defs/AccessKeyLogin/properties/expiration/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 9007199254740991 },
            message: 'must be <= 9007199254740991',
            schema: 9007199254740991,
            parentSchema: schema33.properties.expiration,
            data: data2,
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!formats0.validate(data2)) {
          const err6 = {
            instancePath: instancePath + '/expiration',
            schemaPath: '#/$defs/AccessKeyLogin/properties/expiration/format',
            keyword: 'format',
            params: { format: 'int64' },
            message: 'must match format "' + 'int64' + '"',
            schema: 'int64',
            parentSchema: schema33.properties.expiration,
            data: data2,
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
  } else {
    const err7 = {
      instancePath,
      schemaPath: '#/$defs/AccessKeyLogin/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema33.type,
      parentSchema: schema33,
      data,
    };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = {};
    props0.keyId = true;
    props0.keySecret = true;
    props0.expiration = true;
  }
  const _errs10 = errors;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.email === undefined) {
      const err8 = {
        instancePath,
        schemaPath: '#/$defs/PasswordLogin/required',
        keyword: 'required',
        params: { missingProperty: 'email' },
        message: "must have required property '" + 'email' + "'",
        schema: schema34.required,
        parentSchema: schema34,
        data,
      };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.password === undefined) {
      const err9 = {
        instancePath,
        schemaPath: '#/$defs/PasswordLogin/required',
        keyword: 'required',
        params: { missingProperty: 'password' },
        message: "must have required property '" + 'password' + "'",
        schema: schema34.required,
        parentSchema: schema34,
        data,
      };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.email !== undefined) {
      let data3 = data.email;
      if (typeof data3 !== 'string') {
        const err10 = {
          instancePath: instancePath + '/email',
          schemaPath: '#/$defs/PasswordLogin/properties/email/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema34.properties.email.type,
          parentSchema: schema34.properties.email,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.password !== undefined) {
      let data4 = data.password;
      if (typeof data4 !== 'string') {
        const err11 = {
          instancePath: instancePath + '/password',
          schemaPath: '#/$defs/PasswordLogin/properties/password/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema34.properties.password.type,
          parentSchema: schema34.properties.password,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.expiration !== undefined) {
      let data5 = data.expiration;
      if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5)) && data5 !== null) {
        const err12 = {
          instancePath: instancePath + '/expiration',
          schemaPath: '#/$defs/PasswordLogin/properties/expiration/type',
          keyword: 'type',
          params: { type: schema34.properties.expiration.type },
          message: 'must be integer,null',
          schema: schema34.properties.expiration.type,
          parentSchema: schema34.properties.expiration,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data5 == 'number') {
        if (data5 > 9007199254740991 || isNaN(data5)) {
          const err13 = {
            instancePath: instancePath + '/expiration',
            schemaPath: '#/$defs/PasswordLogin/properties/expiration/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 9007199254740991 },
            message: 'must be <= 9007199254740991',
            schema: 9007199254740991,
            parentSchema: schema34.properties.expiration,
            data: data5,
          };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (!formats0.validate(data5)) {
          const err14 = {
            instancePath: instancePath + '/expiration',
            schemaPath: '#/$defs/PasswordLogin/properties/expiration/format',
            keyword: 'format',
            params: { format: 'int64' },
            message: 'must match format "' + 'int64' + '"',
            schema: 'int64',
            parentSchema: schema34.properties.expiration,
            data: data5,
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
  } else {
    const err15 = {
      instancePath,
      schemaPath: '#/$defs/PasswordLogin/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema34.type,
      parentSchema: schema34,
      data,
    };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  var _valid0 = _errs10 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.email = true;
      props0.password = true;
      props0.expiration = true;
    }
  }
  if (!valid0) {
    const err16 = {
      instancePath,
      schemaPath: '#/anyOf',
      keyword: 'anyOf',
      params: {},
      message: 'must match a schema in anyOf',
      schema: schema32.anyOf,
      parentSchema: schema32,
      data,
    };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate21.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate21.evaluated = { dynamicProps: true, dynamicItems: false };
const validate_1 = validate22;
const schema35 = {
  type: 'object',
  required: ['name', 'jsonSchema', 'templateUI'],
  properties: {
    name: { type: 'string', minLength: 1 },
    version: { type: ['integer', 'null'], format: 'int32', minimum: 0 },
    jsonSchema: { type: 'object', additionalProperties: true },
    templateUI: { type: 'object', additionalProperties: true },
    ownerApp: { type: ['string', 'null'] },
    createdBy: { type: ['string', 'null'] },
    updatedBy: { type: ['string', 'null'] },
    createTime: { type: ['integer', 'null'], format: 'int64', maximum: 9007199254740991 },
    updateTime: { type: ['integer', 'null'], format: 'int64', maximum: 9007199254740991 },
    tags: { type: ['array', 'null'], items: { type: 'object', additionalProperties: true } },
  },
};
const func1 = require('ajv/dist/runtime/ucs2length').default;
const formats4 = formats.int32;
function validate22(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.name === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'name' },
        message: "must have required property '" + 'name' + "'",
        schema: schema35.required,
        parentSchema: schema35,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.jsonSchema === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'jsonSchema' },
        message: "must have required property '" + 'jsonSchema' + "'",
        schema: schema35.required,
        parentSchema: schema35,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.templateUI === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'templateUI' },
        message: "must have required property '" + 'templateUI' + "'",
        schema: schema35.required,
        parentSchema: schema35,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.name !== undefined) {
      let data0 = data.name;
      if (typeof data0 === 'string') {
        if (func1(data0) < 1) {
          const err3 = {
            instancePath: instancePath + '/name',
            schemaPath: '#/properties/name/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 characters',
            schema: 1,
            parentSchema: schema35.properties.name,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = {
          instancePath: instancePath + '/name',
          schemaPath: '#/properties/name/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema35.properties.name.type,
          parentSchema: schema35.properties.name,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.version !== undefined) {
      let data1 = data.version;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1)) && data1 !== null) {
        const err5 = {
          instancePath: instancePath + '/version',
          schemaPath: '#/properties/version/type',
          keyword: 'type',
          params: { type: schema35.properties.version.type },
          message: 'must be integer,null',
          schema: schema35.properties.version.type,
          parentSchema: schema35.properties.version,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data1 == 'number') {
        if (data1 < 0 || isNaN(data1)) {
          const err6 = {
            instancePath: instancePath + '/version',
            schemaPath: '#/properties/version/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            message: 'must be >= 0',
            schema: 0,
            parentSchema: schema35.properties.version,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (!formats4.validate(data1)) {
          const err7 = {
            instancePath: instancePath + '/version',
            schemaPath: '#/properties/version/format',
            keyword: 'format',
            params: { format: 'int32' },
            message: 'must match format "' + 'int32' + '"',
            schema: 'int32',
            parentSchema: schema35.properties.version,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.jsonSchema !== undefined) {
      let data2 = data.jsonSchema;
      if (data2 && typeof data2 == 'object' && !Array.isArray(data2)) {
      } else {
        const err8 = {
          instancePath: instancePath + '/jsonSchema',
          schemaPath: '#/properties/jsonSchema/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
          schema: schema35.properties.jsonSchema.type,
          parentSchema: schema35.properties.jsonSchema,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.templateUI !== undefined) {
      let data3 = data.templateUI;
      if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
      } else {
        const err9 = {
          instancePath: instancePath + '/templateUI',
          schemaPath: '#/properties/templateUI/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
          schema: schema35.properties.templateUI.type,
          parentSchema: schema35.properties.templateUI,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.ownerApp !== undefined) {
      let data4 = data.ownerApp;
      if (typeof data4 !== 'string' && data4 !== null) {
        const err10 = {
          instancePath: instancePath + '/ownerApp',
          schemaPath: '#/properties/ownerApp/type',
          keyword: 'type',
          params: { type: schema35.properties.ownerApp.type },
          message: 'must be string,null',
          schema: schema35.properties.ownerApp.type,
          parentSchema: schema35.properties.ownerApp,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.createdBy !== undefined) {
      let data5 = data.createdBy;
      if (typeof data5 !== 'string' && data5 !== null) {
        const err11 = {
          instancePath: instancePath + '/createdBy',
          schemaPath: '#/properties/createdBy/type',
          keyword: 'type',
          params: { type: schema35.properties.createdBy.type },
          message: 'must be string,null',
          schema: schema35.properties.createdBy.type,
          parentSchema: schema35.properties.createdBy,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.updatedBy !== undefined) {
      let data6 = data.updatedBy;
      if (typeof data6 !== 'string' && data6 !== null) {
        const err12 = {
          instancePath: instancePath + '/updatedBy',
          schemaPath: '#/properties/updatedBy/type',
          keyword: 'type',
          params: { type: schema35.properties.updatedBy.type },
          message: 'must be string,null',
          schema: schema35.properties.updatedBy.type,
          parentSchema: schema35.properties.updatedBy,
          data: data6,
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.createTime !== undefined) {
      let data7 = data.createTime;
      if (!(typeof data7 == 'number' && !(data7 % 1) && !isNaN(data7)) && data7 !== null) {
        const err13 = {
          instancePath: instancePath + '/createTime',
          schemaPath: '#/properties/createTime/type',
          keyword: 'type',
          params: { type: schema35.properties.createTime.type },
          message: 'must be integer,null',
          schema: schema35.properties.createTime.type,
          parentSchema: schema35.properties.createTime,
          data: data7,
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (typeof data7 == 'number') {
        if (data7 > 9007199254740991 || isNaN(data7)) {
          const err14 = {
            instancePath: instancePath + '/createTime',
            schemaPath: '#/properties/createTime/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 9007199254740991 },
            message: 'must be <= 9007199254740991',
            schema: 9007199254740991,
            parentSchema: schema35.properties.createTime,
            data: data7,
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (!formats0.validate(data7)) {
          const err15 = {
            instancePath: instancePath + '/createTime',
            schemaPath: '#/properties/createTime/format',
            keyword: 'format',
            params: { format: 'int64' },
            message: 'must match format "' + 'int64' + '"',
            schema: 'int64',
            parentSchema: schema35.properties.createTime,
            data: data7,
          };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
    }
    if (data.updateTime !== undefined) {
      let data8 = data.updateTime;
      if (!(typeof data8 == 'number' && !(data8 % 1) && !isNaN(data8)) && data8 !== null) {
        const err16 = {
          instancePath: instancePath + '/updateTime',
          schemaPath: '#/properties/updateTime/type',
          keyword: 'type',
          params: { type: schema35.properties.updateTime.type },
          message: 'must be integer,null',
          schema: schema35.properties.updateTime.type,
          parentSchema: schema35.properties.updateTime,
          data: data8,
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (typeof data8 == 'number') {
        if (data8 > 9007199254740991 || isNaN(data8)) {
          const err17 = {
            instancePath: instancePath + '/updateTime',
            schemaPath: '#/properties/updateTime/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 9007199254740991 },
            message: 'must be <= 9007199254740991',
            schema: 9007199254740991,
            parentSchema: schema35.properties.updateTime,
            data: data8,
          };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (!formats0.validate(data8)) {
          const err18 = {
            instancePath: instancePath + '/updateTime',
            schemaPath: '#/properties/updateTime/format',
            keyword: 'format',
            params: { format: 'int64' },
            message: 'must match format "' + 'int64' + '"',
            schema: 'int64',
            parentSchema: schema35.properties.updateTime,
            data: data8,
          };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
    }
    if (data.tags !== undefined) {
      let data9 = data.tags;
      if (!Array.isArray(data9) && data9 !== null) {
        const err19 = {
          instancePath: instancePath + '/tags',
          schemaPath: '#/properties/tags/type',
          keyword: 'type',
          params: { type: schema35.properties.tags.type },
          message: 'must be array,null',
          schema: schema35.properties.tags.type,
          parentSchema: schema35.properties.tags,
          data: data9,
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (Array.isArray(data9)) {
        const len0 = data9.length;
        for (let i0 = 0, errors_i0 = errors; i0 < len0 && errors - errors_i0 < 1000; i0++) {
          let data10 = data9[i0];
          if (data10 && typeof data10 == 'object' && !Array.isArray(data10)) {
          } else {
            const err20 = {
              instancePath: instancePath + '/tags/' + i0,
              schemaPath: '#/properties/tags/items/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
              schema: schema35.properties.tags.items.type,
              parentSchema: schema35.properties.tags.items,
              data: data10,
            };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err21 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema35.type,
      parentSchema: schema35,
      data,
    };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = {
  props: {
    name: true,
    version: true,
    jsonSchema: true,
    templateUI: true,
    ownerApp: true,
    createdBy: true,
    updatedBy: true,
    createTime: true,
    updateTime: true,
    tags: true,
  },
  dynamicProps: false,
  dynamicItems: false,
};
const validate_2 = validate23;
const schema36 = {
  type: 'array',
  items: { $ref: 'conductor-mock#/$defs/HumanTaskTemplateRequest' },
};
function validate23(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0, errors_i0 = errors; i0 < len0 && errors - errors_i0 < 1000; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.name === undefined) {
          const err0 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: 'conductor-mock#/$defs/HumanTaskTemplateRequest/required',
            keyword: 'required',
            params: { missingProperty: 'name' },
            message: "must have required property '" + 'name' + "'",
            schema: schema35.required,
            parentSchema: schema35,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data0.jsonSchema === undefined) {
          const err1 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: 'conductor-mock#/$defs/HumanTaskTemplateRequest/required',
            keyword: 'required',
            params: { missingProperty: 'jsonSchema' },
            message: "must have required property '" + 'jsonSchema' + "'",
            schema: schema35.required,
            parentSchema: schema35,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.templateUI === undefined) {
          const err2 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: 'conductor-mock#/$defs/HumanTaskTemplateRequest/required',
            keyword: 'required',
            params: { missingProperty: 'templateUI' },
            message: "must have required property '" + 'templateUI' + "'",
            schema: schema35.required,
            parentSchema: schema35,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.name !== undefined) {
          let data1 = data0.name;
          if (typeof data1 === 'string') {
            if (func1(data1) < 1) {
              const err3 = {
                instancePath: instancePath + '/' + i0 + '/name',
                schemaPath:
                  'conductor-mock#/$defs/HumanTaskTemplateRequest/properties/name/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 characters',
                schema: 1,
                parentSchema: schema35.properties.name,
                data: data1,
              };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = {
              instancePath: instancePath + '/' + i0 + '/name',
              schemaPath: 'conductor-mock#/$defs/HumanTaskTemplateRequest/properties/name/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema35.properties.name.type,
              parentSchema: schema35.properties.name,
              data: data1,
            };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.version !== undefined) {
          let data2 = data0.version;
          if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2)) && data2 !== null) {
            const err5 = {
              instancePath: instancePath + '/' + i0 + '/version',
              schemaPath: 'conductor-mock#/$defs/HumanTaskTemplateRequest/properties/version/type',
              keyword: 'type',
              params: { type: schema35.properties.version.type },
              message: 'must be integer,null',
              schema: schema35.properties.version.type,
              parentSchema: schema35.properties.version,
              data: data2,
            };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          if (typeof data2 == 'number') {
            if (data2 < 0 || isNaN(data2)) {
              const err6 = {
                instancePath: instancePath + '/' + i0 + '/version',
                schemaPath:
                  'conductor-mock#/$defs/HumanTaskTemplateRequest/properties/version/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
                message: 'must be >= 0',
                schema: 0,
                parentSchema: schema35.properties.version,
                data: data2,
              };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (!formats4.validate(data2)) {
              const err7 = {
                instancePath: instancePath + '/' + i0 + '/version',
                schemaPath:
                  'conductor-mock#/$defs/HumanTaskTemplateRequest/properties/version/format',
                keyword: 'format',
                params: { format: 'int32' },
                message: 'must match format "' + 'int32' + '"',
                schema: 'int32',
                parentSchema: schema35.properties.version,
                data: data2,
              };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
        }
        if (data0.jsonSchema !== undefined) {
          let data3 = data0.jsonSchema;
          if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
          } else {
            const err8 = {
              instancePath: instancePath + '/' + i0 + '/jsonSchema',
              schemaPath:
                'conductor-mock#/$defs/HumanTaskTemplateRequest/properties/jsonSchema/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
              schema: schema35.properties.jsonSchema.type,
              parentSchema: schema35.properties.jsonSchema,
              data: data3,
            };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data0.templateUI !== undefined) {
          let data4 = data0.templateUI;
          if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
          } else {
            const err9 = {
              instancePath: instancePath + '/' + i0 + '/templateUI',
              schemaPath:
                'conductor-mock#/$defs/HumanTaskTemplateRequest/properties/templateUI/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
              schema: schema35.properties.templateUI.type,
              parentSchema: schema35.properties.templateUI,
              data: data4,
            };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data0.ownerApp !== undefined) {
          let data5 = data0.ownerApp;
          if (typeof data5 !== 'string' && data5 !== null) {
            const err10 = {
              instancePath: instancePath + '/' + i0 + '/ownerApp',
              schemaPath: 'conductor-mock#/$defs/HumanTaskTemplateRequest/properties/ownerApp/type',
              keyword: 'type',
              params: { type: schema35.properties.ownerApp.type },
              message: 'must be string,null',
              schema: schema35.properties.ownerApp.type,
              parentSchema: schema35.properties.ownerApp,
              data: data5,
            };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data0.createdBy !== undefined) {
          let data6 = data0.createdBy;
          if (typeof data6 !== 'string' && data6 !== null) {
            const err11 = {
              instancePath: instancePath + '/' + i0 + '/createdBy',
              schemaPath:
                'conductor-mock#/$defs/HumanTaskTemplateRequest/properties/createdBy/type',
              keyword: 'type',
              params: { type: schema35.properties.createdBy.type },
              message: 'must be string,null',
              schema: schema35.properties.createdBy.type,
              parentSchema: schema35.properties.createdBy,
              data: data6,
            };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data0.updatedBy !== undefined) {
          let data7 = data0.updatedBy;
          if (typeof data7 !== 'string' && data7 !== null) {
            const err12 = {
              instancePath: instancePath + '/' + i0 + '/updatedBy',
              schemaPath:
                'conductor-mock#/$defs/HumanTaskTemplateRequest/properties/updatedBy/type',
              keyword: 'type',
              params: { type: schema35.properties.updatedBy.type },
              message: 'must be string,null',
              schema: schema35.properties.updatedBy.type,
              parentSchema: schema35.properties.updatedBy,
              data: data7,
            };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data0.createTime !== undefined) {
          let data8 = data0.createTime;
          if (!(typeof data8 == 'number' && !(data8 % 1) && !isNaN(data8)) && data8 !== null) {
            const err13 = {
              instancePath: instancePath + '/' + i0 + '/createTime',
              schemaPath:
                'conductor-mock#/$defs/HumanTaskTemplateRequest/properties/createTime/type',
              keyword: 'type',
              params: { type: schema35.properties.createTime.type },
              message: 'must be integer,null',
              schema: schema35.properties.createTime.type,
              parentSchema: schema35.properties.createTime,
              data: data8,
            };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
          if (typeof data8 == 'number') {
            if (data8 > 9007199254740991 || isNaN(data8)) {
              const err14 = {
                instancePath: instancePath + '/' + i0 + '/createTime',
                schemaPath:
                  'conductor-mock#/$defs/HumanTaskTemplateRequest/properties/createTime/maximum',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 9007199254740991 },
                message: 'must be <= 9007199254740991',
                schema: 9007199254740991,
                parentSchema: schema35.properties.createTime,
                data: data8,
              };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (!formats0.validate(data8)) {
              const err15 = {
                instancePath: instancePath + '/' + i0 + '/createTime',
                schemaPath:
                  'conductor-mock#/$defs/HumanTaskTemplateRequest/properties/createTime/format',
                keyword: 'format',
                params: { format: 'int64' },
                message: 'must match format "' + 'int64' + '"',
                schema: 'int64',
                parentSchema: schema35.properties.createTime,
                data: data8,
              };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          }
        }
        if (data0.updateTime !== undefined) {
          let data9 = data0.updateTime;
          if (!(typeof data9 == 'number' && !(data9 % 1) && !isNaN(data9)) && data9 !== null) {
            const err16 = {
              instancePath: instancePath + '/' + i0 + '/updateTime',
              schemaPath:
                'conductor-mock#/$defs/HumanTaskTemplateRequest/properties/updateTime/type',
              keyword: 'type',
              params: { type: schema35.properties.updateTime.type },
              message: 'must be integer,null',
              schema: schema35.properties.updateTime.type,
              parentSchema: schema35.properties.updateTime,
              data: data9,
            };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          if (typeof data9 == 'number') {
            if (data9 > 9007199254740991 || isNaN(data9)) {
              const err17 = {
                instancePath: instancePath + '/' + i0 + '/updateTime',
                schemaPath:
                  'conductor-mock#/$defs/HumanTaskTemplateRequest/properties/updateTime/maximum',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 9007199254740991 },
                message: 'must be <= 9007199254740991',
                schema: 9007199254740991,
                parentSchema: schema35.properties.updateTime,
                data: data9,
              };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (!formats0.validate(data9)) {
              const err18 = {
                instancePath: instancePath + '/' + i0 + '/updateTime',
                schemaPath:
                  'conductor-mock#/$defs/HumanTaskTemplateRequest/properties/updateTime/format',
                keyword: 'format',
                params: { format: 'int64' },
                message: 'must match format "' + 'int64' + '"',
                schema: 'int64',
                parentSchema: schema35.properties.updateTime,
                data: data9,
              };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          }
        }
        if (data0.tags !== undefined) {
          let data10 = data0.tags;
          if (!Array.isArray(data10) && data10 !== null) {
            const err19 = {
              instancePath: instancePath + '/' + i0 + '/tags',
              schemaPath: 'conductor-mock#/$defs/HumanTaskTemplateRequest/properties/tags/type',
              keyword: 'type',
              params: { type: schema35.properties.tags.type },
              message: 'must be array,null',
              schema: schema35.properties.tags.type,
              parentSchema: schema35.properties.tags,
              data: data10,
            };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
          if (Array.isArray(data10)) {
            const len1 = data10.length;
            for (let i1 = 0, errors_i1 = errors; i1 < len1 && errors - errors_i1 < 1000; i1++) {
              let data11 = data10[i1];
              if (data11 && typeof data11 == 'object' && !Array.isArray(data11)) {
              } else {
                const err20 = {
                  instancePath: instancePath + '/' + i0 + '/tags/' + i1,
                  schemaPath:
                    'conductor-mock#/$defs/HumanTaskTemplateRequest/properties/tags/items/type',
                  keyword: 'type',
                  params: { type: 'object' },
                  message: 'must be object',
                  schema: schema35.properties.tags.items.type,
                  parentSchema: schema35.properties.tags.items,
                  data: data11,
                };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
          }
        }
      } else {
        const err21 = {
          instancePath: instancePath + '/' + i0,
          schemaPath: 'conductor-mock#/$defs/HumanTaskTemplateRequest/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
          schema: schema35.type,
          parentSchema: schema35,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
  } else {
    const err22 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'array' },
      message: 'must be array',
      schema: schema36.type,
      parentSchema: schema36,
      data,
    };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
const validate_3 = validate24;
const schema38 = { type: 'array', items: { $ref: 'conductor-mock#/$defs/Tag' } };
const schema39 = {
  type: 'object',
  required: ['key', 'value'],
  properties: { key: { type: 'string' }, value: { type: 'string' } },
};
function validate24(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0, errors_i0 = errors; i0 < len0 && errors - errors_i0 < 1000; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.key === undefined) {
          const err0 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: 'conductor-mock#/$defs/Tag/required',
            keyword: 'required',
            params: { missingProperty: 'key' },
            message: "must have required property '" + 'key' + "'",
            schema: schema39.required,
            parentSchema: schema39,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data0.value === undefined) {
          const err1 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: 'conductor-mock#/$defs/Tag/required',
            keyword: 'required',
            params: { missingProperty: 'value' },
            message: "must have required property '" + 'value' + "'",
            schema: schema39.required,
            parentSchema: schema39,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.key !== undefined) {
          let data1 = data0.key;
          if (typeof data1 !== 'string') {
            const err2 = {
              instancePath: instancePath + '/' + i0 + '/key',
              schemaPath: 'conductor-mock#/$defs/Tag/properties/key/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema39.properties.key.type,
              parentSchema: schema39.properties.key,
              data: data1,
            };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data0.value !== undefined) {
          let data2 = data0.value;
          if (typeof data2 !== 'string') {
            const err3 = {
              instancePath: instancePath + '/' + i0 + '/value',
              schemaPath: 'conductor-mock#/$defs/Tag/properties/value/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema39.properties.value.type,
              parentSchema: schema39.properties.value,
              data: data2,
            };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = {
          instancePath: instancePath + '/' + i0,
          schemaPath: 'conductor-mock#/$defs/Tag/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
          schema: schema39.type,
          parentSchema: schema39,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'array' },
      message: 'must be array',
      schema: schema38.type,
      parentSchema: schema38,
      data,
    };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
const validate_4 = validate25;
const schema40 = { type: 'array', items: { $ref: 'conductor-mock#/$defs/ExtendedTaskDef' } };
const schema41 = {
  type: 'object',
  properties: {
    name: { type: ['string', 'null'] },
    description: { type: ['string', 'null'] },
    retryCount: { type: ['integer', 'null'], format: 'int32' },
    retryLogic: {
      type: ['string', 'null'],
      enum: ['FIXED', 'LINEAR_BACKOFF', 'EXPONENTIAL_BACKOFF', null],
    },
    retryDelaySeconds: { type: ['integer', 'null'], format: 'int32' },
    backoffScaleFactor: { type: ['integer', 'null'], format: 'int32' },
    maxRetryDelaySeconds: { type: ['integer', 'null'], format: 'int32' },
    backoffJitterMs: { type: ['integer', 'null'], format: 'int32' },
    timeoutSeconds: { type: ['integer', 'null'], format: 'int64', maximum: 9007199254740991 },
    timeoutPolicy: { type: ['string', 'null'], enum: ['RETRY', 'TIME_OUT_WF', 'ALERT_ONLY', null] },
    responseTimeoutSeconds: {
      type: ['integer', 'null'],
      format: 'int64',
      maximum: 9007199254740991,
    },
    pollTimeoutSeconds: { type: ['integer', 'null'], format: 'int32' },
    totalTimeoutSeconds: { type: ['integer', 'null'], format: 'int64', maximum: 9007199254740991 },
    concurrentExecLimit: { type: ['integer', 'null'], format: 'int32' },
    rateLimitPerFrequency: { type: ['integer', 'null'], format: 'int32' },
    rateLimitFrequencyInSeconds: { type: ['integer', 'null'], format: 'int32' },
    inputKeys: { type: ['array', 'null'], items: { type: 'string' } },
    outputKeys: { type: ['array', 'null'], items: { type: 'string' } },
    inputTemplate: { type: ['object', 'null'], additionalProperties: true },
    inputSchema: { type: ['object', 'null'], additionalProperties: true },
    outputSchema: { type: ['object', 'null'], additionalProperties: true },
    enforceSchema: { type: ['boolean', 'null'] },
    ownerEmail: { type: ['string', 'null'] },
    overwriteTags: { type: ['boolean', 'null'] },
    tags: { $ref: '#/$defs/TagsToSave' },
    createTime: { type: ['integer', 'null'], format: 'int64', maximum: 9007199254740991 },
    updateTime: { type: ['integer', 'null'], format: 'int64', maximum: 9007199254740991 },
    createdBy: { type: ['string', 'null'] },
    updatedBy: { type: ['string', 'null'] },
  },
  additionalProperties: true,
};
const schema42 = {
  anyOf: [
    { type: 'array', items: { $ref: '#/$defs/Tag' } },
    { type: 'object', additionalProperties: { type: 'string' } },
    { type: 'null' },
  ],
};
function validate27(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0, errors_i0 = errors; i0 < len0 && errors - errors_i0 < 1000; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.key === undefined) {
          const err0 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: '#/$defs/Tag/required',
            keyword: 'required',
            params: { missingProperty: 'key' },
            message: "must have required property '" + 'key' + "'",
            schema: schema39.required,
            parentSchema: schema39,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data0.value === undefined) {
          const err1 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: '#/$defs/Tag/required',
            keyword: 'required',
            params: { missingProperty: 'value' },
            message: "must have required property '" + 'value' + "'",
            schema: schema39.required,
            parentSchema: schema39,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.key !== undefined) {
          let data1 = data0.key;
          if (typeof data1 !== 'string') {
            const err2 = {
              instancePath: instancePath + '/' + i0 + '/key',
              schemaPath: '#/$defs/Tag/properties/key/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema39.properties.key.type,
              parentSchema: schema39.properties.key,
              data: data1,
            };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data0.value !== undefined) {
          let data2 = data0.value;
          if (typeof data2 !== 'string') {
            const err3 = {
              instancePath: instancePath + '/' + i0 + '/value',
              schemaPath: '#/$defs/Tag/properties/value/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema39.properties.value.type,
              parentSchema: schema39.properties.value,
              data: data2,
            };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = {
          instancePath: instancePath + '/' + i0,
          schemaPath: '#/$defs/Tag/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
          schema: schema39.type,
          parentSchema: schema39,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = {
      instancePath,
      schemaPath: '#/anyOf/0/type',
      keyword: 'type',
      params: { type: 'array' },
      message: 'must be array',
      schema: schema42.anyOf[0].type,
      parentSchema: schema42.anyOf[0],
      data,
    };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var items0 = true;
  }
  const _errs10 = errors;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    const errors_key0 = errors;
    for (const key0 in data) {
      if (errors - errors_key0 >= 1000) break;
      let data3 = data[key0];
      if (typeof data3 !== 'string') {
        const err6 = {
          instancePath: instancePath + '/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
          schemaPath: '#/anyOf/1/additionalProperties/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema42.anyOf[1].additionalProperties.type,
          parentSchema: schema42.anyOf[1].additionalProperties,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = {
      instancePath,
      schemaPath: '#/anyOf/1/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema42.anyOf[1].type,
      parentSchema: schema42.anyOf[1],
      data,
    };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  var _valid0 = _errs10 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  const _errs15 = errors;
  if (data !== null) {
    const err8 = {
      instancePath,
      schemaPath: '#/anyOf/2/type',
      keyword: 'type',
      params: { type: 'null' },
      message: 'must be null',
      schema: schema42.anyOf[2].type,
      parentSchema: schema42.anyOf[2],
      data,
    };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  var _valid0 = _errs15 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err9 = {
      instancePath,
      schemaPath: '#/anyOf',
      keyword: 'anyOf',
      params: {},
      message: 'must match a schema in anyOf',
      schema: schema42.anyOf,
      parentSchema: schema42,
      data,
    };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate27.errors = vErrors;
  evaluated0.props = props0;
  evaluated0.items = items0;
  return errors === 0;
}
validate27.evaluated = { dynamicProps: true, dynamicItems: true };
function validate26(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.name !== undefined) {
      let data0 = data.name;
      if (typeof data0 !== 'string' && data0 !== null) {
        const err0 = {
          instancePath: instancePath + '/name',
          schemaPath: '#/properties/name/type',
          keyword: 'type',
          params: { type: schema41.properties.name.type },
          message: 'must be string,null',
          schema: schema41.properties.name.type,
          parentSchema: schema41.properties.name,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.description !== undefined) {
      let data1 = data.description;
      if (typeof data1 !== 'string' && data1 !== null) {
        const err1 = {
          instancePath: instancePath + '/description',
          schemaPath: '#/properties/description/type',
          keyword: 'type',
          params: { type: schema41.properties.description.type },
          message: 'must be string,null',
          schema: schema41.properties.description.type,
          parentSchema: schema41.properties.description,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.retryCount !== undefined) {
      let data2 = data.retryCount;
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2)) && data2 !== null) {
        const err2 = {
          instancePath: instancePath + '/retryCount',
          schemaPath: '#/properties/retryCount/type',
          keyword: 'type',
          params: { type: schema41.properties.retryCount.type },
          message: 'must be integer,null',
          schema: schema41.properties.retryCount.type,
          parentSchema: schema41.properties.retryCount,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data2 == 'number') {
        if (!formats4.validate(data2)) {
          const err3 = {
            instancePath: instancePath + '/retryCount',
            schemaPath: '#/properties/retryCount/format',
            keyword: 'format',
            params: { format: 'int32' },
            message: 'must match format "' + 'int32' + '"',
            schema: 'int32',
            parentSchema: schema41.properties.retryCount,
            data: data2,
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.retryLogic !== undefined) {
      let data3 = data.retryLogic;
      if (typeof data3 !== 'string' && data3 !== null) {
        const err4 = {
          instancePath: instancePath + '/retryLogic',
          schemaPath: '#/properties/retryLogic/type',
          keyword: 'type',
          params: { type: schema41.properties.retryLogic.type },
          message: 'must be string,null',
          schema: schema41.properties.retryLogic.type,
          parentSchema: schema41.properties.retryLogic,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (!(
        data3 === 'FIXED' ||
        data3 === 'LINEAR_BACKOFF' ||
        data3 === 'EXPONENTIAL_BACKOFF' ||
        data3 === null
      )) {
        const err5 = {
          instancePath: instancePath + '/retryLogic',
          schemaPath: '#/properties/retryLogic/enum',
          keyword: 'enum',
          params: { allowedValues: schema41.properties.retryLogic.enum },
          message: 'must be equal to one of the allowed values',
          schema: schema41.properties.retryLogic.enum,
          parentSchema: schema41.properties.retryLogic,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.retryDelaySeconds !== undefined) {
      let data4 = data.retryDelaySeconds;
      if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4)) && data4 !== null) {
        const err6 = {
          instancePath: instancePath + '/retryDelaySeconds',
          schemaPath: '#/properties/retryDelaySeconds/type',
          keyword: 'type',
          params: { type: schema41.properties.retryDelaySeconds.type },
          message: 'must be integer,null',
          schema: schema41.properties.retryDelaySeconds.type,
          parentSchema: schema41.properties.retryDelaySeconds,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data4 == 'number') {
        if (!formats4.validate(data4)) {
          const err7 = {
            instancePath: instancePath + '/retryDelaySeconds',
            schemaPath: '#/properties/retryDelaySeconds/format',
            keyword: 'format',
            params: { format: 'int32' },
            message: 'must match format "' + 'int32' + '"',
            schema: 'int32',
            parentSchema: schema41.properties.retryDelaySeconds,
            data: data4,
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.backoffScaleFactor !== undefined) {
      let data5 = data.backoffScaleFactor;
      if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5)) && data5 !== null) {
        const err8 = {
          instancePath: instancePath + '/backoffScaleFactor',
          schemaPath: '#/properties/backoffScaleFactor/type',
          keyword: 'type',
          params: { type: schema41.properties.backoffScaleFactor.type },
          message: 'must be integer,null',
          schema: schema41.properties.backoffScaleFactor.type,
          parentSchema: schema41.properties.backoffScaleFactor,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data5 == 'number') {
        if (!formats4.validate(data5)) {
          const err9 = {
            instancePath: instancePath + '/backoffScaleFactor',
            schemaPath: '#/properties/backoffScaleFactor/format',
            keyword: 'format',
            params: { format: 'int32' },
            message: 'must match format "' + 'int32' + '"',
            schema: 'int32',
            parentSchema: schema41.properties.backoffScaleFactor,
            data: data5,
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.maxRetryDelaySeconds !== undefined) {
      let data6 = data.maxRetryDelaySeconds;
      if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6)) && data6 !== null) {
        const err10 = {
          instancePath: instancePath + '/maxRetryDelaySeconds',
          schemaPath: '#/properties/maxRetryDelaySeconds/type',
          keyword: 'type',
          params: { type: schema41.properties.maxRetryDelaySeconds.type },
          message: 'must be integer,null',
          schema: schema41.properties.maxRetryDelaySeconds.type,
          parentSchema: schema41.properties.maxRetryDelaySeconds,
          data: data6,
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data6 == 'number') {
        if (!formats4.validate(data6)) {
          const err11 = {
            instancePath: instancePath + '/maxRetryDelaySeconds',
            schemaPath: '#/properties/maxRetryDelaySeconds/format',
            keyword: 'format',
            params: { format: 'int32' },
            message: 'must match format "' + 'int32' + '"',
            schema: 'int32',
            parentSchema: schema41.properties.maxRetryDelaySeconds,
            data: data6,
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
    if (data.backoffJitterMs !== undefined) {
      let data7 = data.backoffJitterMs;
      if (!(typeof data7 == 'number' && !(data7 % 1) && !isNaN(data7)) && data7 !== null) {
        const err12 = {
          instancePath: instancePath + '/backoffJitterMs',
          schemaPath: '#/properties/backoffJitterMs/type',
          keyword: 'type',
          params: { type: schema41.properties.backoffJitterMs.type },
          message: 'must be integer,null',
          schema: schema41.properties.backoffJitterMs.type,
          parentSchema: schema41.properties.backoffJitterMs,
          data: data7,
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data7 == 'number') {
        if (!formats4.validate(data7)) {
          const err13 = {
            instancePath: instancePath + '/backoffJitterMs',
            schemaPath: '#/properties/backoffJitterMs/format',
            keyword: 'format',
            params: { format: 'int32' },
            message: 'must match format "' + 'int32' + '"',
            schema: 'int32',
            parentSchema: schema41.properties.backoffJitterMs,
            data: data7,
          };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
    if (data.timeoutSeconds !== undefined) {
      let data8 = data.timeoutSeconds;
      if (!(typeof data8 == 'number' && !(data8 % 1) && !isNaN(data8)) && data8 !== null) {
        const err14 = {
          instancePath: instancePath + '/timeoutSeconds',
          schemaPath: '#/properties/timeoutSeconds/type',
          keyword: 'type',
          params: { type: schema41.properties.timeoutSeconds.type },
          message: 'must be integer,null',
          schema: schema41.properties.timeoutSeconds.type,
          parentSchema: schema41.properties.timeoutSeconds,
          data: data8,
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data8 == 'number') {
        if (data8 > 9007199254740991 || isNaN(data8)) {
          const err15 = {
            instancePath: instancePath + '/timeoutSeconds',
            schemaPath: '#/properties/timeoutSeconds/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 9007199254740991 },
            message: 'must be <= 9007199254740991',
            schema: 9007199254740991,
            parentSchema: schema41.properties.timeoutSeconds,
            data: data8,
          };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (!formats0.validate(data8)) {
          const err16 = {
            instancePath: instancePath + '/timeoutSeconds',
            schemaPath: '#/properties/timeoutSeconds/format',
            keyword: 'format',
            params: { format: 'int64' },
            message: 'must match format "' + 'int64' + '"',
            schema: 'int64',
            parentSchema: schema41.properties.timeoutSeconds,
            data: data8,
          };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
    if (data.timeoutPolicy !== undefined) {
      let data9 = data.timeoutPolicy;
      if (typeof data9 !== 'string' && data9 !== null) {
        const err17 = {
          instancePath: instancePath + '/timeoutPolicy',
          schemaPath: '#/properties/timeoutPolicy/type',
          keyword: 'type',
          params: { type: schema41.properties.timeoutPolicy.type },
          message: 'must be string,null',
          schema: schema41.properties.timeoutPolicy.type,
          parentSchema: schema41.properties.timeoutPolicy,
          data: data9,
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (!(
        data9 === 'RETRY' ||
        data9 === 'TIME_OUT_WF' ||
        data9 === 'ALERT_ONLY' ||
        data9 === null
      )) {
        const err18 = {
          instancePath: instancePath + '/timeoutPolicy',
          schemaPath: '#/properties/timeoutPolicy/enum',
          keyword: 'enum',
          params: { allowedValues: schema41.properties.timeoutPolicy.enum },
          message: 'must be equal to one of the allowed values',
          schema: schema41.properties.timeoutPolicy.enum,
          parentSchema: schema41.properties.timeoutPolicy,
          data: data9,
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.responseTimeoutSeconds !== undefined) {
      let data10 = data.responseTimeoutSeconds;
      if (!(typeof data10 == 'number' && !(data10 % 1) && !isNaN(data10)) && data10 !== null) {
        const err19 = {
          instancePath: instancePath + '/responseTimeoutSeconds',
          schemaPath: '#/properties/responseTimeoutSeconds/type',
          keyword: 'type',
          params: { type: schema41.properties.responseTimeoutSeconds.type },
          message: 'must be integer,null',
          schema: schema41.properties.responseTimeoutSeconds.type,
          parentSchema: schema41.properties.responseTimeoutSeconds,
          data: data10,
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (typeof data10 == 'number') {
        if (data10 > 9007199254740991 || isNaN(data10)) {
          const err20 = {
            instancePath: instancePath + '/responseTimeoutSeconds',
            schemaPath: '#/properties/responseTimeoutSeconds/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 9007199254740991 },
            message: 'must be <= 9007199254740991',
            schema: 9007199254740991,
            parentSchema: schema41.properties.responseTimeoutSeconds,
            data: data10,
          };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (!formats0.validate(data10)) {
          const err21 = {
            instancePath: instancePath + '/responseTimeoutSeconds',
            schemaPath: '#/properties/responseTimeoutSeconds/format',
            keyword: 'format',
            params: { format: 'int64' },
            message: 'must match format "' + 'int64' + '"',
            schema: 'int64',
            parentSchema: schema41.properties.responseTimeoutSeconds,
            data: data10,
          };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      }
    }
    if (data.pollTimeoutSeconds !== undefined) {
      let data11 = data.pollTimeoutSeconds;
      if (!(typeof data11 == 'number' && !(data11 % 1) && !isNaN(data11)) && data11 !== null) {
        const err22 = {
          instancePath: instancePath + '/pollTimeoutSeconds',
          schemaPath: '#/properties/pollTimeoutSeconds/type',
          keyword: 'type',
          params: { type: schema41.properties.pollTimeoutSeconds.type },
          message: 'must be integer,null',
          schema: schema41.properties.pollTimeoutSeconds.type,
          parentSchema: schema41.properties.pollTimeoutSeconds,
          data: data11,
        };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (typeof data11 == 'number') {
        if (!formats4.validate(data11)) {
          const err23 = {
            instancePath: instancePath + '/pollTimeoutSeconds',
            schemaPath: '#/properties/pollTimeoutSeconds/format',
            keyword: 'format',
            params: { format: 'int32' },
            message: 'must match format "' + 'int32' + '"',
            schema: 'int32',
            parentSchema: schema41.properties.pollTimeoutSeconds,
            data: data11,
          };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      }
    }
    if (data.totalTimeoutSeconds !== undefined) {
      let data12 = data.totalTimeoutSeconds;
      if (!(typeof data12 == 'number' && !(data12 % 1) && !isNaN(data12)) && data12 !== null) {
        const err24 = {
          instancePath: instancePath + '/totalTimeoutSeconds',
          schemaPath: '#/properties/totalTimeoutSeconds/type',
          keyword: 'type',
          params: { type: schema41.properties.totalTimeoutSeconds.type },
          message: 'must be integer,null',
          schema: schema41.properties.totalTimeoutSeconds.type,
          parentSchema: schema41.properties.totalTimeoutSeconds,
          data: data12,
        };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (typeof data12 == 'number') {
        if (data12 > 9007199254740991 || isNaN(data12)) {
          const err25 = {
            instancePath: instancePath + '/totalTimeoutSeconds',
            schemaPath: '#/properties/totalTimeoutSeconds/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 9007199254740991 },
            message: 'must be <= 9007199254740991',
            schema: 9007199254740991,
            parentSchema: schema41.properties.totalTimeoutSeconds,
            data: data12,
          };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (!formats0.validate(data12)) {
          const err26 = {
            instancePath: instancePath + '/totalTimeoutSeconds',
            schemaPath: '#/properties/totalTimeoutSeconds/format',
            keyword: 'format',
            params: { format: 'int64' },
            message: 'must match format "' + 'int64' + '"',
            schema: 'int64',
            parentSchema: schema41.properties.totalTimeoutSeconds,
            data: data12,
          };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      }
    }
    if (data.concurrentExecLimit !== undefined) {
      let data13 = data.concurrentExecLimit;
      if (!(typeof data13 == 'number' && !(data13 % 1) && !isNaN(data13)) && data13 !== null) {
        const err27 = {
          instancePath: instancePath + '/concurrentExecLimit',
          schemaPath: '#/properties/concurrentExecLimit/type',
          keyword: 'type',
          params: { type: schema41.properties.concurrentExecLimit.type },
          message: 'must be integer,null',
          schema: schema41.properties.concurrentExecLimit.type,
          parentSchema: schema41.properties.concurrentExecLimit,
          data: data13,
        };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      if (typeof data13 == 'number') {
        if (!formats4.validate(data13)) {
          const err28 = {
            instancePath: instancePath + '/concurrentExecLimit',
            schemaPath: '#/properties/concurrentExecLimit/format',
            keyword: 'format',
            params: { format: 'int32' },
            message: 'must match format "' + 'int32' + '"',
            schema: 'int32',
            parentSchema: schema41.properties.concurrentExecLimit,
            data: data13,
          };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      }
    }
    if (data.rateLimitPerFrequency !== undefined) {
      let data14 = data.rateLimitPerFrequency;
      if (!(typeof data14 == 'number' && !(data14 % 1) && !isNaN(data14)) && data14 !== null) {
        const err29 = {
          instancePath: instancePath + '/rateLimitPerFrequency',
          schemaPath: '#/properties/rateLimitPerFrequency/type',
          keyword: 'type',
          params: { type: schema41.properties.rateLimitPerFrequency.type },
          message: 'must be integer,null',
          schema: schema41.properties.rateLimitPerFrequency.type,
          parentSchema: schema41.properties.rateLimitPerFrequency,
          data: data14,
        };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      if (typeof data14 == 'number') {
        if (!formats4.validate(data14)) {
          const err30 = {
            instancePath: instancePath + '/rateLimitPerFrequency',
            schemaPath: '#/properties/rateLimitPerFrequency/format',
            keyword: 'format',
            params: { format: 'int32' },
            message: 'must match format "' + 'int32' + '"',
            schema: 'int32',
            parentSchema: schema41.properties.rateLimitPerFrequency,
            data: data14,
          };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      }
    }
    if (data.rateLimitFrequencyInSeconds !== undefined) {
      let data15 = data.rateLimitFrequencyInSeconds;
      if (!(typeof data15 == 'number' && !(data15 % 1) && !isNaN(data15)) && data15 !== null) {
        const err31 = {
          instancePath: instancePath + '/rateLimitFrequencyInSeconds',
          schemaPath: '#/properties/rateLimitFrequencyInSeconds/type',
          keyword: 'type',
          params: { type: schema41.properties.rateLimitFrequencyInSeconds.type },
          message: 'must be integer,null',
          schema: schema41.properties.rateLimitFrequencyInSeconds.type,
          parentSchema: schema41.properties.rateLimitFrequencyInSeconds,
          data: data15,
        };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
      if (typeof data15 == 'number') {
        if (!formats4.validate(data15)) {
          const err32 = {
            instancePath: instancePath + '/rateLimitFrequencyInSeconds',
            schemaPath: '#/properties/rateLimitFrequencyInSeconds/format',
            keyword: 'format',
            params: { format: 'int32' },
            message: 'must match format "' + 'int32' + '"',
            schema: 'int32',
            parentSchema: schema41.properties.rateLimitFrequencyInSeconds,
            data: data15,
          };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
      }
    }
    if (data.inputKeys !== undefined) {
      let data16 = data.inputKeys;
      if (!Array.isArray(data16) && data16 !== null) {
        const err33 = {
          instancePath: instancePath + '/inputKeys',
          schemaPath: '#/properties/inputKeys/type',
          keyword: 'type',
          params: { type: schema41.properties.inputKeys.type },
          message: 'must be array,null',
          schema: schema41.properties.inputKeys.type,
          parentSchema: schema41.properties.inputKeys,
          data: data16,
        };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
      if (Array.isArray(data16)) {
        const len0 = data16.length;
        for (let i0 = 0, errors_i0 = errors; i0 < len0 && errors - errors_i0 < 1000; i0++) {
          let data17 = data16[i0];
          if (typeof data17 !== 'string') {
            const err34 = {
              instancePath: instancePath + '/inputKeys/' + i0,
              schemaPath: '#/properties/inputKeys/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema41.properties.inputKeys.items.type,
              parentSchema: schema41.properties.inputKeys.items,
              data: data17,
            };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
      }
    }
    if (data.outputKeys !== undefined) {
      let data18 = data.outputKeys;
      if (!Array.isArray(data18) && data18 !== null) {
        const err35 = {
          instancePath: instancePath + '/outputKeys',
          schemaPath: '#/properties/outputKeys/type',
          keyword: 'type',
          params: { type: schema41.properties.outputKeys.type },
          message: 'must be array,null',
          schema: schema41.properties.outputKeys.type,
          parentSchema: schema41.properties.outputKeys,
          data: data18,
        };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
      if (Array.isArray(data18)) {
        const len1 = data18.length;
        for (let i1 = 0, errors_i1 = errors; i1 < len1 && errors - errors_i1 < 1000; i1++) {
          let data19 = data18[i1];
          if (typeof data19 !== 'string') {
            const err36 = {
              instancePath: instancePath + '/outputKeys/' + i1,
              schemaPath: '#/properties/outputKeys/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema41.properties.outputKeys.items.type,
              parentSchema: schema41.properties.outputKeys.items,
              data: data19,
            };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
      }
    }
    if (data.inputTemplate !== undefined) {
      let data20 = data.inputTemplate;
      if (!(data20 && typeof data20 == 'object' && !Array.isArray(data20)) && data20 !== null) {
        const err37 = {
          instancePath: instancePath + '/inputTemplate',
          schemaPath: '#/properties/inputTemplate/type',
          keyword: 'type',
          params: { type: schema41.properties.inputTemplate.type },
          message: 'must be object,null',
          schema: schema41.properties.inputTemplate.type,
          parentSchema: schema41.properties.inputTemplate,
          data: data20,
        };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.inputSchema !== undefined) {
      let data21 = data.inputSchema;
      if (!(data21 && typeof data21 == 'object' && !Array.isArray(data21)) && data21 !== null) {
        const err38 = {
          instancePath: instancePath + '/inputSchema',
          schemaPath: '#/properties/inputSchema/type',
          keyword: 'type',
          params: { type: schema41.properties.inputSchema.type },
          message: 'must be object,null',
          schema: schema41.properties.inputSchema.type,
          parentSchema: schema41.properties.inputSchema,
          data: data21,
        };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.outputSchema !== undefined) {
      let data22 = data.outputSchema;
      if (!(data22 && typeof data22 == 'object' && !Array.isArray(data22)) && data22 !== null) {
        const err39 = {
          instancePath: instancePath + '/outputSchema',
          schemaPath: '#/properties/outputSchema/type',
          keyword: 'type',
          params: { type: schema41.properties.outputSchema.type },
          message: 'must be object,null',
          schema: schema41.properties.outputSchema.type,
          parentSchema: schema41.properties.outputSchema,
          data: data22,
        };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.enforceSchema !== undefined) {
      let data23 = data.enforceSchema;
      if (typeof data23 !== 'boolean' && data23 !== null) {
        const err40 = {
          instancePath: instancePath + '/enforceSchema',
          schemaPath: '#/properties/enforceSchema/type',
          keyword: 'type',
          params: { type: schema41.properties.enforceSchema.type },
          message: 'must be boolean,null',
          schema: schema41.properties.enforceSchema.type,
          parentSchema: schema41.properties.enforceSchema,
          data: data23,
        };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.ownerEmail !== undefined) {
      let data24 = data.ownerEmail;
      if (typeof data24 !== 'string' && data24 !== null) {
        const err41 = {
          instancePath: instancePath + '/ownerEmail',
          schemaPath: '#/properties/ownerEmail/type',
          keyword: 'type',
          params: { type: schema41.properties.ownerEmail.type },
          message: 'must be string,null',
          schema: schema41.properties.ownerEmail.type,
          parentSchema: schema41.properties.ownerEmail,
          data: data24,
        };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.overwriteTags !== undefined) {
      let data25 = data.overwriteTags;
      if (typeof data25 !== 'boolean' && data25 !== null) {
        const err42 = {
          instancePath: instancePath + '/overwriteTags',
          schemaPath: '#/properties/overwriteTags/type',
          keyword: 'type',
          params: { type: schema41.properties.overwriteTags.type },
          message: 'must be boolean,null',
          schema: schema41.properties.overwriteTags.type,
          parentSchema: schema41.properties.overwriteTags,
          data: data25,
        };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.tags !== undefined) {
      if (
        !validate27(data.tags, {
          instancePath: instancePath + '/tags',
          parentData: data,
          parentDataProperty: 'tags',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.createTime !== undefined) {
      let data27 = data.createTime;
      if (!(typeof data27 == 'number' && !(data27 % 1) && !isNaN(data27)) && data27 !== null) {
        const err43 = {
          instancePath: instancePath + '/createTime',
          schemaPath: '#/properties/createTime/type',
          keyword: 'type',
          params: { type: schema41.properties.createTime.type },
          message: 'must be integer,null',
          schema: schema41.properties.createTime.type,
          parentSchema: schema41.properties.createTime,
          data: data27,
        };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
      if (typeof data27 == 'number') {
        if (data27 > 9007199254740991 || isNaN(data27)) {
          const err44 = {
            instancePath: instancePath + '/createTime',
            schemaPath: '#/properties/createTime/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 9007199254740991 },
            message: 'must be <= 9007199254740991',
            schema: 9007199254740991,
            parentSchema: schema41.properties.createTime,
            data: data27,
          };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
        if (!formats0.validate(data27)) {
          const err45 = {
            instancePath: instancePath + '/createTime',
            schemaPath: '#/properties/createTime/format',
            keyword: 'format',
            params: { format: 'int64' },
            message: 'must match format "' + 'int64' + '"',
            schema: 'int64',
            parentSchema: schema41.properties.createTime,
            data: data27,
          };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
      }
    }
    if (data.updateTime !== undefined) {
      let data28 = data.updateTime;
      if (!(typeof data28 == 'number' && !(data28 % 1) && !isNaN(data28)) && data28 !== null) {
        const err46 = {
          instancePath: instancePath + '/updateTime',
          schemaPath: '#/properties/updateTime/type',
          keyword: 'type',
          params: { type: schema41.properties.updateTime.type },
          message: 'must be integer,null',
          schema: schema41.properties.updateTime.type,
          parentSchema: schema41.properties.updateTime,
          data: data28,
        };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
      if (typeof data28 == 'number') {
        if (data28 > 9007199254740991 || isNaN(data28)) {
          const err47 = {
            instancePath: instancePath + '/updateTime',
            schemaPath: '#/properties/updateTime/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 9007199254740991 },
            message: 'must be <= 9007199254740991',
            schema: 9007199254740991,
            parentSchema: schema41.properties.updateTime,
            data: data28,
          };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
        if (!formats0.validate(data28)) {
          const err48 = {
            instancePath: instancePath + '/updateTime',
            schemaPath: '#/properties/updateTime/format',
            keyword: 'format',
            params: { format: 'int64' },
            message: 'must match format "' + 'int64' + '"',
            schema: 'int64',
            parentSchema: schema41.properties.updateTime,
            data: data28,
          };
          if (vErrors === null) {
            vErrors = [err48];
          } else {
            vErrors.push(err48);
          }
          errors++;
        }
      }
    }
    if (data.createdBy !== undefined) {
      let data29 = data.createdBy;
      if (typeof data29 !== 'string' && data29 !== null) {
        const err49 = {
          instancePath: instancePath + '/createdBy',
          schemaPath: '#/properties/createdBy/type',
          keyword: 'type',
          params: { type: schema41.properties.createdBy.type },
          message: 'must be string,null',
          schema: schema41.properties.createdBy.type,
          parentSchema: schema41.properties.createdBy,
          data: data29,
        };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.updatedBy !== undefined) {
      let data30 = data.updatedBy;
      if (typeof data30 !== 'string' && data30 !== null) {
        const err50 = {
          instancePath: instancePath + '/updatedBy',
          schemaPath: '#/properties/updatedBy/type',
          keyword: 'type',
          params: { type: schema41.properties.updatedBy.type },
          message: 'must be string,null',
          schema: schema41.properties.updatedBy.type,
          parentSchema: schema41.properties.updatedBy,
          data: data30,
        };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
  } else {
    const err51 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema41.type,
      parentSchema: schema41,
      data,
    };
    if (vErrors === null) {
      vErrors = [err51];
    } else {
      vErrors.push(err51);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate25(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0, errors_i0 = errors; i0 < len0 && errors - errors_i0 < 1000; i0++) {
      if (
        !validate26(data[i0], {
          instancePath: instancePath + '/' + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'array' },
      message: 'must be array',
      schema: schema40.type,
      parentSchema: schema40,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
const validate_5 = validate30;
function validate30(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.name !== undefined) {
      let data0 = data.name;
      if (typeof data0 !== 'string' && data0 !== null) {
        const err0 = {
          instancePath: instancePath + '/name',
          schemaPath: '#/properties/name/type',
          keyword: 'type',
          params: { type: schema41.properties.name.type },
          message: 'must be string,null',
          schema: schema41.properties.name.type,
          parentSchema: schema41.properties.name,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.description !== undefined) {
      let data1 = data.description;
      if (typeof data1 !== 'string' && data1 !== null) {
        const err1 = {
          instancePath: instancePath + '/description',
          schemaPath: '#/properties/description/type',
          keyword: 'type',
          params: { type: schema41.properties.description.type },
          message: 'must be string,null',
          schema: schema41.properties.description.type,
          parentSchema: schema41.properties.description,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.retryCount !== undefined) {
      let data2 = data.retryCount;
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2)) && data2 !== null) {
        const err2 = {
          instancePath: instancePath + '/retryCount',
          schemaPath: '#/properties/retryCount/type',
          keyword: 'type',
          params: { type: schema41.properties.retryCount.type },
          message: 'must be integer,null',
          schema: schema41.properties.retryCount.type,
          parentSchema: schema41.properties.retryCount,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data2 == 'number') {
        if (!formats4.validate(data2)) {
          const err3 = {
            instancePath: instancePath + '/retryCount',
            schemaPath: '#/properties/retryCount/format',
            keyword: 'format',
            params: { format: 'int32' },
            message: 'must match format "' + 'int32' + '"',
            schema: 'int32',
            parentSchema: schema41.properties.retryCount,
            data: data2,
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.retryLogic !== undefined) {
      let data3 = data.retryLogic;
      if (typeof data3 !== 'string' && data3 !== null) {
        const err4 = {
          instancePath: instancePath + '/retryLogic',
          schemaPath: '#/properties/retryLogic/type',
          keyword: 'type',
          params: { type: schema41.properties.retryLogic.type },
          message: 'must be string,null',
          schema: schema41.properties.retryLogic.type,
          parentSchema: schema41.properties.retryLogic,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (!(
        data3 === 'FIXED' ||
        data3 === 'LINEAR_BACKOFF' ||
        data3 === 'EXPONENTIAL_BACKOFF' ||
        data3 === null
      )) {
        const err5 = {
          instancePath: instancePath + '/retryLogic',
          schemaPath: '#/properties/retryLogic/enum',
          keyword: 'enum',
          params: { allowedValues: schema41.properties.retryLogic.enum },
          message: 'must be equal to one of the allowed values',
          schema: schema41.properties.retryLogic.enum,
          parentSchema: schema41.properties.retryLogic,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.retryDelaySeconds !== undefined) {
      let data4 = data.retryDelaySeconds;
      if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4)) && data4 !== null) {
        const err6 = {
          instancePath: instancePath + '/retryDelaySeconds',
          schemaPath: '#/properties/retryDelaySeconds/type',
          keyword: 'type',
          params: { type: schema41.properties.retryDelaySeconds.type },
          message: 'must be integer,null',
          schema: schema41.properties.retryDelaySeconds.type,
          parentSchema: schema41.properties.retryDelaySeconds,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data4 == 'number') {
        if (!formats4.validate(data4)) {
          const err7 = {
            instancePath: instancePath + '/retryDelaySeconds',
            schemaPath: '#/properties/retryDelaySeconds/format',
            keyword: 'format',
            params: { format: 'int32' },
            message: 'must match format "' + 'int32' + '"',
            schema: 'int32',
            parentSchema: schema41.properties.retryDelaySeconds,
            data: data4,
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.backoffScaleFactor !== undefined) {
      let data5 = data.backoffScaleFactor;
      if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5)) && data5 !== null) {
        const err8 = {
          instancePath: instancePath + '/backoffScaleFactor',
          schemaPath: '#/properties/backoffScaleFactor/type',
          keyword: 'type',
          params: { type: schema41.properties.backoffScaleFactor.type },
          message: 'must be integer,null',
          schema: schema41.properties.backoffScaleFactor.type,
          parentSchema: schema41.properties.backoffScaleFactor,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data5 == 'number') {
        if (!formats4.validate(data5)) {
          const err9 = {
            instancePath: instancePath + '/backoffScaleFactor',
            schemaPath: '#/properties/backoffScaleFactor/format',
            keyword: 'format',
            params: { format: 'int32' },
            message: 'must match format "' + 'int32' + '"',
            schema: 'int32',
            parentSchema: schema41.properties.backoffScaleFactor,
            data: data5,
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.maxRetryDelaySeconds !== undefined) {
      let data6 = data.maxRetryDelaySeconds;
      if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6)) && data6 !== null) {
        const err10 = {
          instancePath: instancePath + '/maxRetryDelaySeconds',
          schemaPath: '#/properties/maxRetryDelaySeconds/type',
          keyword: 'type',
          params: { type: schema41.properties.maxRetryDelaySeconds.type },
          message: 'must be integer,null',
          schema: schema41.properties.maxRetryDelaySeconds.type,
          parentSchema: schema41.properties.maxRetryDelaySeconds,
          data: data6,
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data6 == 'number') {
        if (!formats4.validate(data6)) {
          const err11 = {
            instancePath: instancePath + '/maxRetryDelaySeconds',
            schemaPath: '#/properties/maxRetryDelaySeconds/format',
            keyword: 'format',
            params: { format: 'int32' },
            message: 'must match format "' + 'int32' + '"',
            schema: 'int32',
            parentSchema: schema41.properties.maxRetryDelaySeconds,
            data: data6,
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
    if (data.backoffJitterMs !== undefined) {
      let data7 = data.backoffJitterMs;
      if (!(typeof data7 == 'number' && !(data7 % 1) && !isNaN(data7)) && data7 !== null) {
        const err12 = {
          instancePath: instancePath + '/backoffJitterMs',
          schemaPath: '#/properties/backoffJitterMs/type',
          keyword: 'type',
          params: { type: schema41.properties.backoffJitterMs.type },
          message: 'must be integer,null',
          schema: schema41.properties.backoffJitterMs.type,
          parentSchema: schema41.properties.backoffJitterMs,
          data: data7,
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data7 == 'number') {
        if (!formats4.validate(data7)) {
          const err13 = {
            instancePath: instancePath + '/backoffJitterMs',
            schemaPath: '#/properties/backoffJitterMs/format',
            keyword: 'format',
            params: { format: 'int32' },
            message: 'must match format "' + 'int32' + '"',
            schema: 'int32',
            parentSchema: schema41.properties.backoffJitterMs,
            data: data7,
          };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
    if (data.timeoutSeconds !== undefined) {
      let data8 = data.timeoutSeconds;
      if (!(typeof data8 == 'number' && !(data8 % 1) && !isNaN(data8)) && data8 !== null) {
        const err14 = {
          instancePath: instancePath + '/timeoutSeconds',
          schemaPath: '#/properties/timeoutSeconds/type',
          keyword: 'type',
          params: { type: schema41.properties.timeoutSeconds.type },
          message: 'must be integer,null',
          schema: schema41.properties.timeoutSeconds.type,
          parentSchema: schema41.properties.timeoutSeconds,
          data: data8,
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data8 == 'number') {
        if (data8 > 9007199254740991 || isNaN(data8)) {
          const err15 = {
            instancePath: instancePath + '/timeoutSeconds',
            schemaPath: '#/properties/timeoutSeconds/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 9007199254740991 },
            message: 'must be <= 9007199254740991',
            schema: 9007199254740991,
            parentSchema: schema41.properties.timeoutSeconds,
            data: data8,
          };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (!formats0.validate(data8)) {
          const err16 = {
            instancePath: instancePath + '/timeoutSeconds',
            schemaPath: '#/properties/timeoutSeconds/format',
            keyword: 'format',
            params: { format: 'int64' },
            message: 'must match format "' + 'int64' + '"',
            schema: 'int64',
            parentSchema: schema41.properties.timeoutSeconds,
            data: data8,
          };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
    if (data.timeoutPolicy !== undefined) {
      let data9 = data.timeoutPolicy;
      if (typeof data9 !== 'string' && data9 !== null) {
        const err17 = {
          instancePath: instancePath + '/timeoutPolicy',
          schemaPath: '#/properties/timeoutPolicy/type',
          keyword: 'type',
          params: { type: schema41.properties.timeoutPolicy.type },
          message: 'must be string,null',
          schema: schema41.properties.timeoutPolicy.type,
          parentSchema: schema41.properties.timeoutPolicy,
          data: data9,
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (!(
        data9 === 'RETRY' ||
        data9 === 'TIME_OUT_WF' ||
        data9 === 'ALERT_ONLY' ||
        data9 === null
      )) {
        const err18 = {
          instancePath: instancePath + '/timeoutPolicy',
          schemaPath: '#/properties/timeoutPolicy/enum',
          keyword: 'enum',
          params: { allowedValues: schema41.properties.timeoutPolicy.enum },
          message: 'must be equal to one of the allowed values',
          schema: schema41.properties.timeoutPolicy.enum,
          parentSchema: schema41.properties.timeoutPolicy,
          data: data9,
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.responseTimeoutSeconds !== undefined) {
      let data10 = data.responseTimeoutSeconds;
      if (!(typeof data10 == 'number' && !(data10 % 1) && !isNaN(data10)) && data10 !== null) {
        const err19 = {
          instancePath: instancePath + '/responseTimeoutSeconds',
          schemaPath: '#/properties/responseTimeoutSeconds/type',
          keyword: 'type',
          params: { type: schema41.properties.responseTimeoutSeconds.type },
          message: 'must be integer,null',
          schema: schema41.properties.responseTimeoutSeconds.type,
          parentSchema: schema41.properties.responseTimeoutSeconds,
          data: data10,
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (typeof data10 == 'number') {
        if (data10 > 9007199254740991 || isNaN(data10)) {
          const err20 = {
            instancePath: instancePath + '/responseTimeoutSeconds',
            schemaPath: '#/properties/responseTimeoutSeconds/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 9007199254740991 },
            message: 'must be <= 9007199254740991',
            schema: 9007199254740991,
            parentSchema: schema41.properties.responseTimeoutSeconds,
            data: data10,
          };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (!formats0.validate(data10)) {
          const err21 = {
            instancePath: instancePath + '/responseTimeoutSeconds',
            schemaPath: '#/properties/responseTimeoutSeconds/format',
            keyword: 'format',
            params: { format: 'int64' },
            message: 'must match format "' + 'int64' + '"',
            schema: 'int64',
            parentSchema: schema41.properties.responseTimeoutSeconds,
            data: data10,
          };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      }
    }
    if (data.pollTimeoutSeconds !== undefined) {
      let data11 = data.pollTimeoutSeconds;
      if (!(typeof data11 == 'number' && !(data11 % 1) && !isNaN(data11)) && data11 !== null) {
        const err22 = {
          instancePath: instancePath + '/pollTimeoutSeconds',
          schemaPath: '#/properties/pollTimeoutSeconds/type',
          keyword: 'type',
          params: { type: schema41.properties.pollTimeoutSeconds.type },
          message: 'must be integer,null',
          schema: schema41.properties.pollTimeoutSeconds.type,
          parentSchema: schema41.properties.pollTimeoutSeconds,
          data: data11,
        };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (typeof data11 == 'number') {
        if (!formats4.validate(data11)) {
          const err23 = {
            instancePath: instancePath + '/pollTimeoutSeconds',
            schemaPath: '#/properties/pollTimeoutSeconds/format',
            keyword: 'format',
            params: { format: 'int32' },
            message: 'must match format "' + 'int32' + '"',
            schema: 'int32',
            parentSchema: schema41.properties.pollTimeoutSeconds,
            data: data11,
          };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      }
    }
    if (data.totalTimeoutSeconds !== undefined) {
      let data12 = data.totalTimeoutSeconds;
      if (!(typeof data12 == 'number' && !(data12 % 1) && !isNaN(data12)) && data12 !== null) {
        const err24 = {
          instancePath: instancePath + '/totalTimeoutSeconds',
          schemaPath: '#/properties/totalTimeoutSeconds/type',
          keyword: 'type',
          params: { type: schema41.properties.totalTimeoutSeconds.type },
          message: 'must be integer,null',
          schema: schema41.properties.totalTimeoutSeconds.type,
          parentSchema: schema41.properties.totalTimeoutSeconds,
          data: data12,
        };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (typeof data12 == 'number') {
        if (data12 > 9007199254740991 || isNaN(data12)) {
          const err25 = {
            instancePath: instancePath + '/totalTimeoutSeconds',
            schemaPath: '#/properties/totalTimeoutSeconds/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 9007199254740991 },
            message: 'must be <= 9007199254740991',
            schema: 9007199254740991,
            parentSchema: schema41.properties.totalTimeoutSeconds,
            data: data12,
          };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (!formats0.validate(data12)) {
          const err26 = {
            instancePath: instancePath + '/totalTimeoutSeconds',
            schemaPath: '#/properties/totalTimeoutSeconds/format',
            keyword: 'format',
            params: { format: 'int64' },
            message: 'must match format "' + 'int64' + '"',
            schema: 'int64',
            parentSchema: schema41.properties.totalTimeoutSeconds,
            data: data12,
          };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      }
    }
    if (data.concurrentExecLimit !== undefined) {
      let data13 = data.concurrentExecLimit;
      if (!(typeof data13 == 'number' && !(data13 % 1) && !isNaN(data13)) && data13 !== null) {
        const err27 = {
          instancePath: instancePath + '/concurrentExecLimit',
          schemaPath: '#/properties/concurrentExecLimit/type',
          keyword: 'type',
          params: { type: schema41.properties.concurrentExecLimit.type },
          message: 'must be integer,null',
          schema: schema41.properties.concurrentExecLimit.type,
          parentSchema: schema41.properties.concurrentExecLimit,
          data: data13,
        };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      if (typeof data13 == 'number') {
        if (!formats4.validate(data13)) {
          const err28 = {
            instancePath: instancePath + '/concurrentExecLimit',
            schemaPath: '#/properties/concurrentExecLimit/format',
            keyword: 'format',
            params: { format: 'int32' },
            message: 'must match format "' + 'int32' + '"',
            schema: 'int32',
            parentSchema: schema41.properties.concurrentExecLimit,
            data: data13,
          };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      }
    }
    if (data.rateLimitPerFrequency !== undefined) {
      let data14 = data.rateLimitPerFrequency;
      if (!(typeof data14 == 'number' && !(data14 % 1) && !isNaN(data14)) && data14 !== null) {
        const err29 = {
          instancePath: instancePath + '/rateLimitPerFrequency',
          schemaPath: '#/properties/rateLimitPerFrequency/type',
          keyword: 'type',
          params: { type: schema41.properties.rateLimitPerFrequency.type },
          message: 'must be integer,null',
          schema: schema41.properties.rateLimitPerFrequency.type,
          parentSchema: schema41.properties.rateLimitPerFrequency,
          data: data14,
        };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      if (typeof data14 == 'number') {
        if (!formats4.validate(data14)) {
          const err30 = {
            instancePath: instancePath + '/rateLimitPerFrequency',
            schemaPath: '#/properties/rateLimitPerFrequency/format',
            keyword: 'format',
            params: { format: 'int32' },
            message: 'must match format "' + 'int32' + '"',
            schema: 'int32',
            parentSchema: schema41.properties.rateLimitPerFrequency,
            data: data14,
          };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      }
    }
    if (data.rateLimitFrequencyInSeconds !== undefined) {
      let data15 = data.rateLimitFrequencyInSeconds;
      if (!(typeof data15 == 'number' && !(data15 % 1) && !isNaN(data15)) && data15 !== null) {
        const err31 = {
          instancePath: instancePath + '/rateLimitFrequencyInSeconds',
          schemaPath: '#/properties/rateLimitFrequencyInSeconds/type',
          keyword: 'type',
          params: { type: schema41.properties.rateLimitFrequencyInSeconds.type },
          message: 'must be integer,null',
          schema: schema41.properties.rateLimitFrequencyInSeconds.type,
          parentSchema: schema41.properties.rateLimitFrequencyInSeconds,
          data: data15,
        };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
      if (typeof data15 == 'number') {
        if (!formats4.validate(data15)) {
          const err32 = {
            instancePath: instancePath + '/rateLimitFrequencyInSeconds',
            schemaPath: '#/properties/rateLimitFrequencyInSeconds/format',
            keyword: 'format',
            params: { format: 'int32' },
            message: 'must match format "' + 'int32' + '"',
            schema: 'int32',
            parentSchema: schema41.properties.rateLimitFrequencyInSeconds,
            data: data15,
          };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
      }
    }
    if (data.inputKeys !== undefined) {
      let data16 = data.inputKeys;
      if (!Array.isArray(data16) && data16 !== null) {
        const err33 = {
          instancePath: instancePath + '/inputKeys',
          schemaPath: '#/properties/inputKeys/type',
          keyword: 'type',
          params: { type: schema41.properties.inputKeys.type },
          message: 'must be array,null',
          schema: schema41.properties.inputKeys.type,
          parentSchema: schema41.properties.inputKeys,
          data: data16,
        };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
      if (Array.isArray(data16)) {
        const len0 = data16.length;
        for (let i0 = 0, errors_i0 = errors; i0 < len0 && errors - errors_i0 < 1000; i0++) {
          let data17 = data16[i0];
          if (typeof data17 !== 'string') {
            const err34 = {
              instancePath: instancePath + '/inputKeys/' + i0,
              schemaPath: '#/properties/inputKeys/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema41.properties.inputKeys.items.type,
              parentSchema: schema41.properties.inputKeys.items,
              data: data17,
            };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
      }
    }
    if (data.outputKeys !== undefined) {
      let data18 = data.outputKeys;
      if (!Array.isArray(data18) && data18 !== null) {
        const err35 = {
          instancePath: instancePath + '/outputKeys',
          schemaPath: '#/properties/outputKeys/type',
          keyword: 'type',
          params: { type: schema41.properties.outputKeys.type },
          message: 'must be array,null',
          schema: schema41.properties.outputKeys.type,
          parentSchema: schema41.properties.outputKeys,
          data: data18,
        };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
      if (Array.isArray(data18)) {
        const len1 = data18.length;
        for (let i1 = 0, errors_i1 = errors; i1 < len1 && errors - errors_i1 < 1000; i1++) {
          let data19 = data18[i1];
          if (typeof data19 !== 'string') {
            const err36 = {
              instancePath: instancePath + '/outputKeys/' + i1,
              schemaPath: '#/properties/outputKeys/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema41.properties.outputKeys.items.type,
              parentSchema: schema41.properties.outputKeys.items,
              data: data19,
            };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
      }
    }
    if (data.inputTemplate !== undefined) {
      let data20 = data.inputTemplate;
      if (!(data20 && typeof data20 == 'object' && !Array.isArray(data20)) && data20 !== null) {
        const err37 = {
          instancePath: instancePath + '/inputTemplate',
          schemaPath: '#/properties/inputTemplate/type',
          keyword: 'type',
          params: { type: schema41.properties.inputTemplate.type },
          message: 'must be object,null',
          schema: schema41.properties.inputTemplate.type,
          parentSchema: schema41.properties.inputTemplate,
          data: data20,
        };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.inputSchema !== undefined) {
      let data21 = data.inputSchema;
      if (!(data21 && typeof data21 == 'object' && !Array.isArray(data21)) && data21 !== null) {
        const err38 = {
          instancePath: instancePath + '/inputSchema',
          schemaPath: '#/properties/inputSchema/type',
          keyword: 'type',
          params: { type: schema41.properties.inputSchema.type },
          message: 'must be object,null',
          schema: schema41.properties.inputSchema.type,
          parentSchema: schema41.properties.inputSchema,
          data: data21,
        };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.outputSchema !== undefined) {
      let data22 = data.outputSchema;
      if (!(data22 && typeof data22 == 'object' && !Array.isArray(data22)) && data22 !== null) {
        const err39 = {
          instancePath: instancePath + '/outputSchema',
          schemaPath: '#/properties/outputSchema/type',
          keyword: 'type',
          params: { type: schema41.properties.outputSchema.type },
          message: 'must be object,null',
          schema: schema41.properties.outputSchema.type,
          parentSchema: schema41.properties.outputSchema,
          data: data22,
        };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.enforceSchema !== undefined) {
      let data23 = data.enforceSchema;
      if (typeof data23 !== 'boolean' && data23 !== null) {
        const err40 = {
          instancePath: instancePath + '/enforceSchema',
          schemaPath: '#/properties/enforceSchema/type',
          keyword: 'type',
          params: { type: schema41.properties.enforceSchema.type },
          message: 'must be boolean,null',
          schema: schema41.properties.enforceSchema.type,
          parentSchema: schema41.properties.enforceSchema,
          data: data23,
        };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.ownerEmail !== undefined) {
      let data24 = data.ownerEmail;
      if (typeof data24 !== 'string' && data24 !== null) {
        const err41 = {
          instancePath: instancePath + '/ownerEmail',
          schemaPath: '#/properties/ownerEmail/type',
          keyword: 'type',
          params: { type: schema41.properties.ownerEmail.type },
          message: 'must be string,null',
          schema: schema41.properties.ownerEmail.type,
          parentSchema: schema41.properties.ownerEmail,
          data: data24,
        };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.overwriteTags !== undefined) {
      let data25 = data.overwriteTags;
      if (typeof data25 !== 'boolean' && data25 !== null) {
        const err42 = {
          instancePath: instancePath + '/overwriteTags',
          schemaPath: '#/properties/overwriteTags/type',
          keyword: 'type',
          params: { type: schema41.properties.overwriteTags.type },
          message: 'must be boolean,null',
          schema: schema41.properties.overwriteTags.type,
          parentSchema: schema41.properties.overwriteTags,
          data: data25,
        };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.tags !== undefined) {
      if (
        !validate27(data.tags, {
          instancePath: instancePath + '/tags',
          parentData: data,
          parentDataProperty: 'tags',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.createTime !== undefined) {
      let data27 = data.createTime;
      if (!(typeof data27 == 'number' && !(data27 % 1) && !isNaN(data27)) && data27 !== null) {
        const err43 = {
          instancePath: instancePath + '/createTime',
          schemaPath: '#/properties/createTime/type',
          keyword: 'type',
          params: { type: schema41.properties.createTime.type },
          message: 'must be integer,null',
          schema: schema41.properties.createTime.type,
          parentSchema: schema41.properties.createTime,
          data: data27,
        };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
      if (typeof data27 == 'number') {
        if (data27 > 9007199254740991 || isNaN(data27)) {
          const err44 = {
            instancePath: instancePath + '/createTime',
            schemaPath: '#/properties/createTime/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 9007199254740991 },
            message: 'must be <= 9007199254740991',
            schema: 9007199254740991,
            parentSchema: schema41.properties.createTime,
            data: data27,
          };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
        if (!formats0.validate(data27)) {
          const err45 = {
            instancePath: instancePath + '/createTime',
            schemaPath: '#/properties/createTime/format',
            keyword: 'format',
            params: { format: 'int64' },
            message: 'must match format "' + 'int64' + '"',
            schema: 'int64',
            parentSchema: schema41.properties.createTime,
            data: data27,
          };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
      }
    }
    if (data.updateTime !== undefined) {
      let data28 = data.updateTime;
      if (!(typeof data28 == 'number' && !(data28 % 1) && !isNaN(data28)) && data28 !== null) {
        const err46 = {
          instancePath: instancePath + '/updateTime',
          schemaPath: '#/properties/updateTime/type',
          keyword: 'type',
          params: { type: schema41.properties.updateTime.type },
          message: 'must be integer,null',
          schema: schema41.properties.updateTime.type,
          parentSchema: schema41.properties.updateTime,
          data: data28,
        };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
      if (typeof data28 == 'number') {
        if (data28 > 9007199254740991 || isNaN(data28)) {
          const err47 = {
            instancePath: instancePath + '/updateTime',
            schemaPath: '#/properties/updateTime/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 9007199254740991 },
            message: 'must be <= 9007199254740991',
            schema: 9007199254740991,
            parentSchema: schema41.properties.updateTime,
            data: data28,
          };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
        if (!formats0.validate(data28)) {
          const err48 = {
            instancePath: instancePath + '/updateTime',
            schemaPath: '#/properties/updateTime/format',
            keyword: 'format',
            params: { format: 'int64' },
            message: 'must match format "' + 'int64' + '"',
            schema: 'int64',
            parentSchema: schema41.properties.updateTime,
            data: data28,
          };
          if (vErrors === null) {
            vErrors = [err48];
          } else {
            vErrors.push(err48);
          }
          errors++;
        }
      }
    }
    if (data.createdBy !== undefined) {
      let data29 = data.createdBy;
      if (typeof data29 !== 'string' && data29 !== null) {
        const err49 = {
          instancePath: instancePath + '/createdBy',
          schemaPath: '#/properties/createdBy/type',
          keyword: 'type',
          params: { type: schema41.properties.createdBy.type },
          message: 'must be string,null',
          schema: schema41.properties.createdBy.type,
          parentSchema: schema41.properties.createdBy,
          data: data29,
        };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.updatedBy !== undefined) {
      let data30 = data.updatedBy;
      if (typeof data30 !== 'string' && data30 !== null) {
        const err50 = {
          instancePath: instancePath + '/updatedBy',
          schemaPath: '#/properties/updatedBy/type',
          keyword: 'type',
          params: { type: schema41.properties.updatedBy.type },
          message: 'must be string,null',
          schema: schema41.properties.updatedBy.type,
          parentSchema: schema41.properties.updatedBy,
          data: data30,
        };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
  } else {
    const err51 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema41.type,
      parentSchema: schema41,
      data,
    };
    if (vErrors === null) {
      vErrors = [err51];
    } else {
      vErrors.push(err51);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const validate_6 = validate32;
function validate32(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate32.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.key === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'key' },
        message: "must have required property '" + 'key' + "'",
        schema: schema39.required,
        parentSchema: schema39,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.value === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'value' },
        message: "must have required property '" + 'value' + "'",
        schema: schema39.required,
        parentSchema: schema39,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.key !== undefined) {
      let data0 = data.key;
      if (typeof data0 !== 'string') {
        const err2 = {
          instancePath: instancePath + '/key',
          schemaPath: '#/properties/key/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema39.properties.key.type,
          parentSchema: schema39.properties.key,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.value !== undefined) {
      let data1 = data.value;
      if (typeof data1 !== 'string') {
        const err3 = {
          instancePath: instancePath + '/value',
          schemaPath: '#/properties/value/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema39.properties.value.type,
          parentSchema: schema39.properties.value,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema39.type,
      parentSchema: schema39,
      data,
    };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
validate32.evaluated = {
  props: { key: true, value: true },
  dynamicProps: false,
  dynamicItems: false,
};
const validate_7 = validate33;
const schema46 = {
  type: 'object',
  properties: {
    name: { type: ['string', 'null'] },
    version: { type: ['integer', 'null'], format: 'int32' },
    description: { type: ['string', 'null'] },
    tasks: { type: ['array', 'null'], items: { $ref: '#/$defs/WorkflowTask' } },
    inputParameters: { type: ['array', 'null'], items: { type: 'string' } },
    outputParameters: { type: ['object', 'null'], additionalProperties: true },
    inputTemplate: { type: ['object', 'null'], additionalProperties: true },
    variables: { type: ['object', 'null'], additionalProperties: true },
    metadata: { type: ['object', 'null'], additionalProperties: true },
    failureWorkflow: { type: ['string', 'null'] },
    schemaVersion: { type: ['integer', 'null'] },
    restartable: { type: ['boolean', 'null'] },
    workflowStatusListenerEnabled: { type: ['boolean', 'null'] },
    ownerApp: { type: ['string', 'null'] },
    ownerEmail: { type: ['string', 'null'] },
    timeoutPolicy: { type: ['string', 'null'], enum: ['TIME_OUT_WF', 'ALERT_ONLY', null] },
    timeoutSeconds: { type: ['integer', 'null'], format: 'int64', maximum: 9007199254740991 },
    createTime: { type: ['integer', 'null'], format: 'int64', maximum: 9007199254740991 },
    updateTime: { type: ['integer', 'null'], format: 'int64', maximum: 9007199254740991 },
    createdBy: { type: ['string', 'null'] },
    updatedBy: { type: ['string', 'null'] },
    rateLimitConfig: { type: ['object', 'null'], additionalProperties: true },
    overwriteTags: { type: ['boolean', 'null'] },
    tags: { $ref: '#/$defs/TagsToSave' },
  },
  additionalProperties: true,
};
const schema47 = {
  type: 'object',
  properties: {
    name: { type: ['string', 'null'] },
    taskReferenceName: { type: ['string', 'null'] },
    type: { type: ['string', 'null'] },
    description: { type: ['string', 'null'] },
    inputParameters: { type: ['object', 'null'], additionalProperties: true },
    optional: { type: ['boolean', 'null'] },
    asyncComplete: { type: ['boolean', 'null'] },
    startDelay: { type: ['integer', 'null'] },
    retryCount: { type: ['integer', 'null'] },
    evaluatorType: { type: ['string', 'null'] },
    expression: { type: ['string', 'null'] },
    loopCondition: { type: ['string', 'null'] },
    loopOver: { type: ['array', 'null'], items: { $ref: '#/$defs/WorkflowTask' } },
    decisionCases: {
      type: ['object', 'null'],
      additionalProperties: { type: 'array', items: { $ref: '#/$defs/WorkflowTask' } },
    },
    defaultCase: { type: ['array', 'null'], items: { $ref: '#/$defs/WorkflowTask' } },
    forkTasks: {
      type: ['array', 'null'],
      items: { type: 'array', items: { $ref: '#/$defs/WorkflowTask' } },
    },
    joinOn: { type: ['array', 'null'], items: { type: 'string' } },
    subWorkflowParam: { type: ['object', 'null'], additionalProperties: true },
    taskDefinition: { type: ['object', 'null'], additionalProperties: true },
  },
  additionalProperties: true,
};
const wrapper0 = { validate: validate34 };
function validate34(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate34.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.name !== undefined) {
      let data0 = data.name;
      if (typeof data0 !== 'string' && data0 !== null) {
        const err0 = {
          instancePath: instancePath + '/name',
          schemaPath: '#/properties/name/type',
          keyword: 'type',
          params: { type: schema47.properties.name.type },
          message: 'must be string,null',
          schema: schema47.properties.name.type,
          parentSchema: schema47.properties.name,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.taskReferenceName !== undefined) {
      let data1 = data.taskReferenceName;
      if (typeof data1 !== 'string' && data1 !== null) {
        const err1 = {
          instancePath: instancePath + '/taskReferenceName',
          schemaPath: '#/properties/taskReferenceName/type',
          keyword: 'type',
          params: { type: schema47.properties.taskReferenceName.type },
          message: 'must be string,null',
          schema: schema47.properties.taskReferenceName.type,
          parentSchema: schema47.properties.taskReferenceName,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.type !== undefined) {
      let data2 = data.type;
      if (typeof data2 !== 'string' && data2 !== null) {
        const err2 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/type',
          keyword: 'type',
          params: { type: schema47.properties.type.type },
          message: 'must be string,null',
          schema: schema47.properties.type.type,
          parentSchema: schema47.properties.type,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.description !== undefined) {
      let data3 = data.description;
      if (typeof data3 !== 'string' && data3 !== null) {
        const err3 = {
          instancePath: instancePath + '/description',
          schemaPath: '#/properties/description/type',
          keyword: 'type',
          params: { type: schema47.properties.description.type },
          message: 'must be string,null',
          schema: schema47.properties.description.type,
          parentSchema: schema47.properties.description,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.inputParameters !== undefined) {
      let data4 = data.inputParameters;
      if (!(data4 && typeof data4 == 'object' && !Array.isArray(data4)) && data4 !== null) {
        const err4 = {
          instancePath: instancePath + '/inputParameters',
          schemaPath: '#/properties/inputParameters/type',
          keyword: 'type',
          params: { type: schema47.properties.inputParameters.type },
          message: 'must be object,null',
          schema: schema47.properties.inputParameters.type,
          parentSchema: schema47.properties.inputParameters,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.optional !== undefined) {
      let data5 = data.optional;
      if (typeof data5 !== 'boolean' && data5 !== null) {
        const err5 = {
          instancePath: instancePath + '/optional',
          schemaPath: '#/properties/optional/type',
          keyword: 'type',
          params: { type: schema47.properties.optional.type },
          message: 'must be boolean,null',
          schema: schema47.properties.optional.type,
          parentSchema: schema47.properties.optional,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.asyncComplete !== undefined) {
      let data6 = data.asyncComplete;
      if (typeof data6 !== 'boolean' && data6 !== null) {
        const err6 = {
          instancePath: instancePath + '/asyncComplete',
          schemaPath: '#/properties/asyncComplete/type',
          keyword: 'type',
          params: { type: schema47.properties.asyncComplete.type },
          message: 'must be boolean,null',
          schema: schema47.properties.asyncComplete.type,
          parentSchema: schema47.properties.asyncComplete,
          data: data6,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.startDelay !== undefined) {
      let data7 = data.startDelay;
      if (!(typeof data7 == 'number' && !(data7 % 1) && !isNaN(data7)) && data7 !== null) {
        const err7 = {
          instancePath: instancePath + '/startDelay',
          schemaPath: '#/properties/startDelay/type',
          keyword: 'type',
          params: { type: schema47.properties.startDelay.type },
          message: 'must be integer,null',
          schema: schema47.properties.startDelay.type,
          parentSchema: schema47.properties.startDelay,
          data: data7,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.retryCount !== undefined) {
      let data8 = data.retryCount;
      if (!(typeof data8 == 'number' && !(data8 % 1) && !isNaN(data8)) && data8 !== null) {
        const err8 = {
          instancePath: instancePath + '/retryCount',
          schemaPath: '#/properties/retryCount/type',
          keyword: 'type',
          params: { type: schema47.properties.retryCount.type },
          message: 'must be integer,null',
          schema: schema47.properties.retryCount.type,
          parentSchema: schema47.properties.retryCount,
          data: data8,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.evaluatorType !== undefined) {
      let data9 = data.evaluatorType;
      if (typeof data9 !== 'string' && data9 !== null) {
        const err9 = {
          instancePath: instancePath + '/evaluatorType',
          schemaPath: '#/properties/evaluatorType/type',
          keyword: 'type',
          params: { type: schema47.properties.evaluatorType.type },
          message: 'must be string,null',
          schema: schema47.properties.evaluatorType.type,
          parentSchema: schema47.properties.evaluatorType,
          data: data9,
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.expression !== undefined) {
      let data10 = data.expression;
      if (typeof data10 !== 'string' && data10 !== null) {
        const err10 = {
          instancePath: instancePath + '/expression',
          schemaPath: '#/properties/expression/type',
          keyword: 'type',
          params: { type: schema47.properties.expression.type },
          message: 'must be string,null',
          schema: schema47.properties.expression.type,
          parentSchema: schema47.properties.expression,
          data: data10,
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.loopCondition !== undefined) {
      let data11 = data.loopCondition;
      if (typeof data11 !== 'string' && data11 !== null) {
        const err11 = {
          instancePath: instancePath + '/loopCondition',
          schemaPath: '#/properties/loopCondition/type',
          keyword: 'type',
          params: { type: schema47.properties.loopCondition.type },
          message: 'must be string,null',
          schema: schema47.properties.loopCondition.type,
          parentSchema: schema47.properties.loopCondition,
          data: data11,
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.loopOver !== undefined) {
      let data12 = data.loopOver;
      if (!Array.isArray(data12) && data12 !== null) {
        const err12 = {
          instancePath: instancePath + '/loopOver',
          schemaPath: '#/properties/loopOver/type',
          keyword: 'type',
          params: { type: schema47.properties.loopOver.type },
          message: 'must be array,null',
          schema: schema47.properties.loopOver.type,
          parentSchema: schema47.properties.loopOver,
          data: data12,
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (Array.isArray(data12)) {
        const len0 = data12.length;
        for (let i0 = 0, errors_i0 = errors; i0 < len0 && errors - errors_i0 < 1000; i0++) {
          if (
            !wrapper0.validate(data12[i0], {
              instancePath: instancePath + '/loopOver/' + i0,
              parentData: data12,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors =
              vErrors === null
                ? wrapper0.validate.errors
                : vErrors.concat(wrapper0.validate.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.decisionCases !== undefined) {
      let data14 = data.decisionCases;
      if (!(data14 && typeof data14 == 'object' && !Array.isArray(data14)) && data14 !== null) {
        const err13 = {
          instancePath: instancePath + '/decisionCases',
          schemaPath: '#/properties/decisionCases/type',
          keyword: 'type',
          params: { type: schema47.properties.decisionCases.type },
          message: 'must be object,null',
          schema: schema47.properties.decisionCases.type,
          parentSchema: schema47.properties.decisionCases,
          data: data14,
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (data14 && typeof data14 == 'object' && !Array.isArray(data14)) {
        const errors_key0 = errors;
        for (const key0 in data14) {
          if (errors - errors_key0 >= 1000) break;
          let data15 = data14[key0];
          if (Array.isArray(data15)) {
            const len1 = data15.length;
            for (let i1 = 0, errors_i1 = errors; i1 < len1 && errors - errors_i1 < 1000; i1++) {
              if (
                !wrapper0.validate(data15[i1], {
                  instancePath:
                    instancePath +
                    '/decisionCases/' +
                    key0.replace(/~/g, '~0').replace(/\//g, '~1') +
                    '/' +
                    i1,
                  parentData: data15,
                  parentDataProperty: i1,
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors =
                  vErrors === null
                    ? wrapper0.validate.errors
                    : vErrors.concat(wrapper0.validate.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err14 = {
              instancePath:
                instancePath + '/decisionCases/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/decisionCases/additionalProperties/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
              schema: schema47.properties.decisionCases.additionalProperties.type,
              parentSchema: schema47.properties.decisionCases.additionalProperties,
              data: data15,
            };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      }
    }
    if (data.defaultCase !== undefined) {
      let data17 = data.defaultCase;
      if (!Array.isArray(data17) && data17 !== null) {
        const err15 = {
          instancePath: instancePath + '/defaultCase',
          schemaPath: '#/properties/defaultCase/type',
          keyword: 'type',
          params: { type: schema47.properties.defaultCase.type },
          message: 'must be array,null',
          schema: schema47.properties.defaultCase.type,
          parentSchema: schema47.properties.defaultCase,
          data: data17,
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (Array.isArray(data17)) {
        const len2 = data17.length;
        for (let i2 = 0, errors_i2 = errors; i2 < len2 && errors - errors_i2 < 1000; i2++) {
          if (
            !wrapper0.validate(data17[i2], {
              instancePath: instancePath + '/defaultCase/' + i2,
              parentData: data17,
              parentDataProperty: i2,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors =
              vErrors === null
                ? wrapper0.validate.errors
                : vErrors.concat(wrapper0.validate.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.forkTasks !== undefined) {
      let data19 = data.forkTasks;
      if (!Array.isArray(data19) && data19 !== null) {
        const err16 = {
          instancePath: instancePath + '/forkTasks',
          schemaPath: '#/properties/forkTasks/type',
          keyword: 'type',
          params: { type: schema47.properties.forkTasks.type },
          message: 'must be array,null',
          schema: schema47.properties.forkTasks.type,
          parentSchema: schema47.properties.forkTasks,
          data: data19,
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (Array.isArray(data19)) {
        const len3 = data19.length;
        for (let i3 = 0, errors_i3 = errors; i3 < len3 && errors - errors_i3 < 1000; i3++) {
          let data20 = data19[i3];
          if (Array.isArray(data20)) {
            const len4 = data20.length;
            for (let i4 = 0, errors_i4 = errors; i4 < len4 && errors - errors_i4 < 1000; i4++) {
              if (
                !wrapper0.validate(data20[i4], {
                  instancePath: instancePath + '/forkTasks/' + i3 + '/' + i4,
                  parentData: data20,
                  parentDataProperty: i4,
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors =
                  vErrors === null
                    ? wrapper0.validate.errors
                    : vErrors.concat(wrapper0.validate.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err17 = {
              instancePath: instancePath + '/forkTasks/' + i3,
              schemaPath: '#/properties/forkTasks/items/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
              schema: schema47.properties.forkTasks.items.type,
              parentSchema: schema47.properties.forkTasks.items,
              data: data20,
            };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      }
    }
    if (data.joinOn !== undefined) {
      let data22 = data.joinOn;
      if (!Array.isArray(data22) && data22 !== null) {
        const err18 = {
          instancePath: instancePath + '/joinOn',
          schemaPath: '#/properties/joinOn/type',
          keyword: 'type',
          params: { type: schema47.properties.joinOn.type },
          message: 'must be array,null',
          schema: schema47.properties.joinOn.type,
          parentSchema: schema47.properties.joinOn,
          data: data22,
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (Array.isArray(data22)) {
        const len5 = data22.length;
        for (let i5 = 0, errors_i5 = errors; i5 < len5 && errors - errors_i5 < 1000; i5++) {
          let data23 = data22[i5];
          if (typeof data23 !== 'string') {
            const err19 = {
              instancePath: instancePath + '/joinOn/' + i5,
              schemaPath: '#/properties/joinOn/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema47.properties.joinOn.items.type,
              parentSchema: schema47.properties.joinOn.items,
              data: data23,
            };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      }
    }
    if (data.subWorkflowParam !== undefined) {
      let data24 = data.subWorkflowParam;
      if (!(data24 && typeof data24 == 'object' && !Array.isArray(data24)) && data24 !== null) {
        const err20 = {
          instancePath: instancePath + '/subWorkflowParam',
          schemaPath: '#/properties/subWorkflowParam/type',
          keyword: 'type',
          params: { type: schema47.properties.subWorkflowParam.type },
          message: 'must be object,null',
          schema: schema47.properties.subWorkflowParam.type,
          parentSchema: schema47.properties.subWorkflowParam,
          data: data24,
        };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.taskDefinition !== undefined) {
      let data25 = data.taskDefinition;
      if (!(data25 && typeof data25 == 'object' && !Array.isArray(data25)) && data25 !== null) {
        const err21 = {
          instancePath: instancePath + '/taskDefinition',
          schemaPath: '#/properties/taskDefinition/type',
          keyword: 'type',
          params: { type: schema47.properties.taskDefinition.type },
          message: 'must be object,null',
          schema: schema47.properties.taskDefinition.type,
          parentSchema: schema47.properties.taskDefinition,
          data: data25,
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
  } else {
    const err22 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema47.type,
      parentSchema: schema47,
      data,
    };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
validate34.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate33(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.name !== undefined) {
      let data0 = data.name;
      if (typeof data0 !== 'string' && data0 !== null) {
        const err0 = {
          instancePath: instancePath + '/name',
          schemaPath: '#/properties/name/type',
          keyword: 'type',
          params: { type: schema46.properties.name.type },
          message: 'must be string,null',
          schema: schema46.properties.name.type,
          parentSchema: schema46.properties.name,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.version !== undefined) {
      let data1 = data.version;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1)) && data1 !== null) {
        const err1 = {
          instancePath: instancePath + '/version',
          schemaPath: '#/properties/version/type',
          keyword: 'type',
          params: { type: schema46.properties.version.type },
          message: 'must be integer,null',
          schema: schema46.properties.version.type,
          parentSchema: schema46.properties.version,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data1 == 'number') {
        if (!formats4.validate(data1)) {
          const err2 = {
            instancePath: instancePath + '/version',
            schemaPath: '#/properties/version/format',
            keyword: 'format',
            params: { format: 'int32' },
            message: 'must match format "' + 'int32' + '"',
            schema: 'int32',
            parentSchema: schema46.properties.version,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    if (data.description !== undefined) {
      let data2 = data.description;
      if (typeof data2 !== 'string' && data2 !== null) {
        const err3 = {
          instancePath: instancePath + '/description',
          schemaPath: '#/properties/description/type',
          keyword: 'type',
          params: { type: schema46.properties.description.type },
          message: 'must be string,null',
          schema: schema46.properties.description.type,
          parentSchema: schema46.properties.description,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.tasks !== undefined) {
      let data3 = data.tasks;
      if (!Array.isArray(data3) && data3 !== null) {
        const err4 = {
          instancePath: instancePath + '/tasks',
          schemaPath: '#/properties/tasks/type',
          keyword: 'type',
          params: { type: schema46.properties.tasks.type },
          message: 'must be array,null',
          schema: schema46.properties.tasks.type,
          parentSchema: schema46.properties.tasks,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0, errors_i0 = errors; i0 < len0 && errors - errors_i0 < 1000; i0++) {
          if (
            !validate34(data3[i0], {
              instancePath: instancePath + '/tasks/' + i0,
              parentData: data3,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.inputParameters !== undefined) {
      let data5 = data.inputParameters;
      if (!Array.isArray(data5) && data5 !== null) {
        const err5 = {
          instancePath: instancePath + '/inputParameters',
          schemaPath: '#/properties/inputParameters/type',
          keyword: 'type',
          params: { type: schema46.properties.inputParameters.type },
          message: 'must be array,null',
          schema: schema46.properties.inputParameters.type,
          parentSchema: schema46.properties.inputParameters,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0, errors_i1 = errors; i1 < len1 && errors - errors_i1 < 1000; i1++) {
          let data6 = data5[i1];
          if (typeof data6 !== 'string') {
            const err6 = {
              instancePath: instancePath + '/inputParameters/' + i1,
              schemaPath: '#/properties/inputParameters/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema46.properties.inputParameters.items.type,
              parentSchema: schema46.properties.inputParameters.items,
              data: data6,
            };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      }
    }
    if (data.outputParameters !== undefined) {
      let data7 = data.outputParameters;
      if (!(data7 && typeof data7 == 'object' && !Array.isArray(data7)) && data7 !== null) {
        const err7 = {
          instancePath: instancePath + '/outputParameters',
          schemaPath: '#/properties/outputParameters/type',
          keyword: 'type',
          params: { type: schema46.properties.outputParameters.type },
          message: 'must be object,null',
          schema: schema46.properties.outputParameters.type,
          parentSchema: schema46.properties.outputParameters,
          data: data7,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.inputTemplate !== undefined) {
      let data8 = data.inputTemplate;
      if (!(data8 && typeof data8 == 'object' && !Array.isArray(data8)) && data8 !== null) {
        const err8 = {
          instancePath: instancePath + '/inputTemplate',
          schemaPath: '#/properties/inputTemplate/type',
          keyword: 'type',
          params: { type: schema46.properties.inputTemplate.type },
          message: 'must be object,null',
          schema: schema46.properties.inputTemplate.type,
          parentSchema: schema46.properties.inputTemplate,
          data: data8,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.variables !== undefined) {
      let data9 = data.variables;
      if (!(data9 && typeof data9 == 'object' && !Array.isArray(data9)) && data9 !== null) {
        const err9 = {
          instancePath: instancePath + '/variables',
          schemaPath: '#/properties/variables/type',
          keyword: 'type',
          params: { type: schema46.properties.variables.type },
          message: 'must be object,null',
          schema: schema46.properties.variables.type,
          parentSchema: schema46.properties.variables,
          data: data9,
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.metadata !== undefined) {
      let data10 = data.metadata;
      if (!(data10 && typeof data10 == 'object' && !Array.isArray(data10)) && data10 !== null) {
        const err10 = {
          instancePath: instancePath + '/metadata',
          schemaPath: '#/properties/metadata/type',
          keyword: 'type',
          params: { type: schema46.properties.metadata.type },
          message: 'must be object,null',
          schema: schema46.properties.metadata.type,
          parentSchema: schema46.properties.metadata,
          data: data10,
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.failureWorkflow !== undefined) {
      let data11 = data.failureWorkflow;
      if (typeof data11 !== 'string' && data11 !== null) {
        const err11 = {
          instancePath: instancePath + '/failureWorkflow',
          schemaPath: '#/properties/failureWorkflow/type',
          keyword: 'type',
          params: { type: schema46.properties.failureWorkflow.type },
          message: 'must be string,null',
          schema: schema46.properties.failureWorkflow.type,
          parentSchema: schema46.properties.failureWorkflow,
          data: data11,
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.schemaVersion !== undefined) {
      let data12 = data.schemaVersion;
      if (!(typeof data12 == 'number' && !(data12 % 1) && !isNaN(data12)) && data12 !== null) {
        const err12 = {
          instancePath: instancePath + '/schemaVersion',
          schemaPath: '#/properties/schemaVersion/type',
          keyword: 'type',
          params: { type: schema46.properties.schemaVersion.type },
          message: 'must be integer,null',
          schema: schema46.properties.schemaVersion.type,
          parentSchema: schema46.properties.schemaVersion,
          data: data12,
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.restartable !== undefined) {
      let data13 = data.restartable;
      if (typeof data13 !== 'boolean' && data13 !== null) {
        const err13 = {
          instancePath: instancePath + '/restartable',
          schemaPath: '#/properties/restartable/type',
          keyword: 'type',
          params: { type: schema46.properties.restartable.type },
          message: 'must be boolean,null',
          schema: schema46.properties.restartable.type,
          parentSchema: schema46.properties.restartable,
          data: data13,
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.workflowStatusListenerEnabled !== undefined) {
      let data14 = data.workflowStatusListenerEnabled;
      if (typeof data14 !== 'boolean' && data14 !== null) {
        const err14 = {
          instancePath: instancePath + '/workflowStatusListenerEnabled',
          schemaPath: '#/properties/workflowStatusListenerEnabled/type',
          keyword: 'type',
          params: { type: schema46.properties.workflowStatusListenerEnabled.type },
          message: 'must be boolean,null',
          schema: schema46.properties.workflowStatusListenerEnabled.type,
          parentSchema: schema46.properties.workflowStatusListenerEnabled,
          data: data14,
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.ownerApp !== undefined) {
      let data15 = data.ownerApp;
      if (typeof data15 !== 'string' && data15 !== null) {
        const err15 = {
          instancePath: instancePath + '/ownerApp',
          schemaPath: '#/properties/ownerApp/type',
          keyword: 'type',
          params: { type: schema46.properties.ownerApp.type },
          message: 'must be string,null',
          schema: schema46.properties.ownerApp.type,
          parentSchema: schema46.properties.ownerApp,
          data: data15,
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.ownerEmail !== undefined) {
      let data16 = data.ownerEmail;
      if (typeof data16 !== 'string' && data16 !== null) {
        const err16 = {
          instancePath: instancePath + '/ownerEmail',
          schemaPath: '#/properties/ownerEmail/type',
          keyword: 'type',
          params: { type: schema46.properties.ownerEmail.type },
          message: 'must be string,null',
          schema: schema46.properties.ownerEmail.type,
          parentSchema: schema46.properties.ownerEmail,
          data: data16,
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.timeoutPolicy !== undefined) {
      let data17 = data.timeoutPolicy;
      if (typeof data17 !== 'string' && data17 !== null) {
        const err17 = {
          instancePath: instancePath + '/timeoutPolicy',
          schemaPath: '#/properties/timeoutPolicy/type',
          keyword: 'type',
          params: { type: schema46.properties.timeoutPolicy.type },
          message: 'must be string,null',
          schema: schema46.properties.timeoutPolicy.type,
          parentSchema: schema46.properties.timeoutPolicy,
          data: data17,
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (!(data17 === 'TIME_OUT_WF' || data17 === 'ALERT_ONLY' || data17 === null)) {
        const err18 = {
          instancePath: instancePath + '/timeoutPolicy',
          schemaPath: '#/properties/timeoutPolicy/enum',
          keyword: 'enum',
          params: { allowedValues: schema46.properties.timeoutPolicy.enum },
          message: 'must be equal to one of the allowed values',
          schema: schema46.properties.timeoutPolicy.enum,
          parentSchema: schema46.properties.timeoutPolicy,
          data: data17,
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.timeoutSeconds !== undefined) {
      let data18 = data.timeoutSeconds;
      if (!(typeof data18 == 'number' && !(data18 % 1) && !isNaN(data18)) && data18 !== null) {
        const err19 = {
          instancePath: instancePath + '/timeoutSeconds',
          schemaPath: '#/properties/timeoutSeconds/type',
          keyword: 'type',
          params: { type: schema46.properties.timeoutSeconds.type },
          message: 'must be integer,null',
          schema: schema46.properties.timeoutSeconds.type,
          parentSchema: schema46.properties.timeoutSeconds,
          data: data18,
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (typeof data18 == 'number') {
        if (data18 > 9007199254740991 || isNaN(data18)) {
          const err20 = {
            instancePath: instancePath + '/timeoutSeconds',
            schemaPath: '#/properties/timeoutSeconds/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 9007199254740991 },
            message: 'must be <= 9007199254740991',
            schema: 9007199254740991,
            parentSchema: schema46.properties.timeoutSeconds,
            data: data18,
          };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (!formats0.validate(data18)) {
          const err21 = {
            instancePath: instancePath + '/timeoutSeconds',
            schemaPath: '#/properties/timeoutSeconds/format',
            keyword: 'format',
            params: { format: 'int64' },
            message: 'must match format "' + 'int64' + '"',
            schema: 'int64',
            parentSchema: schema46.properties.timeoutSeconds,
            data: data18,
          };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      }
    }
    if (data.createTime !== undefined) {
      let data19 = data.createTime;
      if (!(typeof data19 == 'number' && !(data19 % 1) && !isNaN(data19)) && data19 !== null) {
        const err22 = {
          instancePath: instancePath + '/createTime',
          schemaPath: '#/properties/createTime/type',
          keyword: 'type',
          params: { type: schema46.properties.createTime.type },
          message: 'must be integer,null',
          schema: schema46.properties.createTime.type,
          parentSchema: schema46.properties.createTime,
          data: data19,
        };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (typeof data19 == 'number') {
        if (data19 > 9007199254740991 || isNaN(data19)) {
          const err23 = {
            instancePath: instancePath + '/createTime',
            schemaPath: '#/properties/createTime/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 9007199254740991 },
            message: 'must be <= 9007199254740991',
            schema: 9007199254740991,
            parentSchema: schema46.properties.createTime,
            data: data19,
          };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (!formats0.validate(data19)) {
          const err24 = {
            instancePath: instancePath + '/createTime',
            schemaPath: '#/properties/createTime/format',
            keyword: 'format',
            params: { format: 'int64' },
            message: 'must match format "' + 'int64' + '"',
            schema: 'int64',
            parentSchema: schema46.properties.createTime,
            data: data19,
          };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      }
    }
    if (data.updateTime !== undefined) {
      let data20 = data.updateTime;
      if (!(typeof data20 == 'number' && !(data20 % 1) && !isNaN(data20)) && data20 !== null) {
        const err25 = {
          instancePath: instancePath + '/updateTime',
          schemaPath: '#/properties/updateTime/type',
          keyword: 'type',
          params: { type: schema46.properties.updateTime.type },
          message: 'must be integer,null',
          schema: schema46.properties.updateTime.type,
          parentSchema: schema46.properties.updateTime,
          data: data20,
        };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      if (typeof data20 == 'number') {
        if (data20 > 9007199254740991 || isNaN(data20)) {
          const err26 = {
            instancePath: instancePath + '/updateTime',
            schemaPath: '#/properties/updateTime/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 9007199254740991 },
            message: 'must be <= 9007199254740991',
            schema: 9007199254740991,
            parentSchema: schema46.properties.updateTime,
            data: data20,
          };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (!formats0.validate(data20)) {
          const err27 = {
            instancePath: instancePath + '/updateTime',
            schemaPath: '#/properties/updateTime/format',
            keyword: 'format',
            params: { format: 'int64' },
            message: 'must match format "' + 'int64' + '"',
            schema: 'int64',
            parentSchema: schema46.properties.updateTime,
            data: data20,
          };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      }
    }
    if (data.createdBy !== undefined) {
      let data21 = data.createdBy;
      if (typeof data21 !== 'string' && data21 !== null) {
        const err28 = {
          instancePath: instancePath + '/createdBy',
          schemaPath: '#/properties/createdBy/type',
          keyword: 'type',
          params: { type: schema46.properties.createdBy.type },
          message: 'must be string,null',
          schema: schema46.properties.createdBy.type,
          parentSchema: schema46.properties.createdBy,
          data: data21,
        };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.updatedBy !== undefined) {
      let data22 = data.updatedBy;
      if (typeof data22 !== 'string' && data22 !== null) {
        const err29 = {
          instancePath: instancePath + '/updatedBy',
          schemaPath: '#/properties/updatedBy/type',
          keyword: 'type',
          params: { type: schema46.properties.updatedBy.type },
          message: 'must be string,null',
          schema: schema46.properties.updatedBy.type,
          parentSchema: schema46.properties.updatedBy,
          data: data22,
        };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.rateLimitConfig !== undefined) {
      let data23 = data.rateLimitConfig;
      if (!(data23 && typeof data23 == 'object' && !Array.isArray(data23)) && data23 !== null) {
        const err30 = {
          instancePath: instancePath + '/rateLimitConfig',
          schemaPath: '#/properties/rateLimitConfig/type',
          keyword: 'type',
          params: { type: schema46.properties.rateLimitConfig.type },
          message: 'must be object,null',
          schema: schema46.properties.rateLimitConfig.type,
          parentSchema: schema46.properties.rateLimitConfig,
          data: data23,
        };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.overwriteTags !== undefined) {
      let data24 = data.overwriteTags;
      if (typeof data24 !== 'boolean' && data24 !== null) {
        const err31 = {
          instancePath: instancePath + '/overwriteTags',
          schemaPath: '#/properties/overwriteTags/type',
          keyword: 'type',
          params: { type: schema46.properties.overwriteTags.type },
          message: 'must be boolean,null',
          schema: schema46.properties.overwriteTags.type,
          parentSchema: schema46.properties.overwriteTags,
          data: data24,
        };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.tags !== undefined) {
      if (
        !validate27(data.tags, {
          instancePath: instancePath + '/tags',
          parentData: data,
          parentDataProperty: 'tags',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err32 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema46.type,
      parentSchema: schema46,
      data,
    };
    if (vErrors === null) {
      vErrors = [err32];
    } else {
      vErrors.push(err32);
    }
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
validate33.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const validate_8 = validate37;
const schema48 = { type: 'array', items: { $ref: 'conductor-mock#/$defs/ExtendedWorkflowDef' } };
function validate37(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate37.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0, errors_i0 = errors; i0 < len0 && errors - errors_i0 < 1000; i0++) {
      if (
        !validate33(data[i0], {
          instancePath: instancePath + '/' + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'array' },
      message: 'must be array',
      schema: schema48.type,
      parentSchema: schema48,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
validate37.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
const validate_9 = validate39;
const schema49 = {
  type: 'object',
  properties: {
    rateLimitKey: { type: ['string', 'null'] },
    concurrentExecLimit: { type: ['integer', 'null'], format: 'int32', minimum: 0 },
    tag: { type: ['string', 'null'] },
    concurrentExecutionLimit: { type: ['integer', 'null'], format: 'int32', minimum: 0 },
  },
  additionalProperties: true,
};
function validate39(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate39.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.rateLimitKey !== undefined) {
      let data0 = data.rateLimitKey;
      if (typeof data0 !== 'string' && data0 !== null) {
        const err0 = {
          instancePath: instancePath + '/rateLimitKey',
          schemaPath: '#/properties/rateLimitKey/type',
          keyword: 'type',
          params: { type: schema49.properties.rateLimitKey.type },
          message: 'must be string,null',
          schema: schema49.properties.rateLimitKey.type,
          parentSchema: schema49.properties.rateLimitKey,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.concurrentExecLimit !== undefined) {
      let data1 = data.concurrentExecLimit;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1)) && data1 !== null) {
        const err1 = {
          instancePath: instancePath + '/concurrentExecLimit',
          schemaPath: '#/properties/concurrentExecLimit/type',
          keyword: 'type',
          params: { type: schema49.properties.concurrentExecLimit.type },
          message: 'must be integer,null',
          schema: schema49.properties.concurrentExecLimit.type,
          parentSchema: schema49.properties.concurrentExecLimit,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data1 == 'number') {
        if (data1 < 0 || isNaN(data1)) {
          const err2 = {
            instancePath: instancePath + '/concurrentExecLimit',
            schemaPath: '#/properties/concurrentExecLimit/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            message: 'must be >= 0',
            schema: 0,
            parentSchema: schema49.properties.concurrentExecLimit,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!formats4.validate(data1)) {
          const err3 = {
            instancePath: instancePath + '/concurrentExecLimit',
            schemaPath: '#/properties/concurrentExecLimit/format',
            keyword: 'format',
            params: { format: 'int32' },
            message: 'must match format "' + 'int32' + '"',
            schema: 'int32',
            parentSchema: schema49.properties.concurrentExecLimit,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.tag !== undefined) {
      let data2 = data.tag;
      if (typeof data2 !== 'string' && data2 !== null) {
        const err4 = {
          instancePath: instancePath + '/tag',
          schemaPath: '#/properties/tag/type',
          keyword: 'type',
          params: { type: schema49.properties.tag.type },
          message: 'must be string,null',
          schema: schema49.properties.tag.type,
          parentSchema: schema49.properties.tag,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.concurrentExecutionLimit !== undefined) {
      let data3 = data.concurrentExecutionLimit;
      if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3)) && data3 !== null) {
        const err5 = {
          instancePath: instancePath + '/concurrentExecutionLimit',
          schemaPath: '#/properties/concurrentExecutionLimit/type',
          keyword: 'type',
          params: { type: schema49.properties.concurrentExecutionLimit.type },
          message: 'must be integer,null',
          schema: schema49.properties.concurrentExecutionLimit.type,
          parentSchema: schema49.properties.concurrentExecutionLimit,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data3 == 'number') {
        if (data3 < 0 || isNaN(data3)) {
          const err6 = {
            instancePath: instancePath + '/concurrentExecutionLimit',
            schemaPath: '#/properties/concurrentExecutionLimit/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            message: 'must be >= 0',
            schema: 0,
            parentSchema: schema49.properties.concurrentExecutionLimit,
            data: data3,
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (!formats4.validate(data3)) {
          const err7 = {
            instancePath: instancePath + '/concurrentExecutionLimit',
            schemaPath: '#/properties/concurrentExecutionLimit/format',
            keyword: 'format',
            params: { format: 'int32' },
            message: 'must match format "' + 'int32' + '"',
            schema: 'int32',
            parentSchema: schema49.properties.concurrentExecutionLimit,
            data: data3,
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
  } else {
    const err8 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema49.type,
      parentSchema: schema49,
      data,
    };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
validate39.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const validate_10 = validate40;
const schema50 = {
  type: 'object',
  required: ['name'],
  properties: {
    name: { type: 'string' },
    version: { type: ['integer', 'null'], format: 'int32' },
    input: { type: ['object', 'null'], additionalProperties: true },
    correlationId: { type: ['string', 'null'] },
    priority: { type: ['integer', 'null'], format: 'int32', minimum: 0, maximum: 99 },
    taskToDomain: { type: ['object', 'null'], additionalProperties: { type: 'string' } },
    workflowDef: { anyOf: [{ $ref: '#/$defs/ExtendedWorkflowDef' }, { type: 'null' }] },
    externalInputPayloadStoragePath: { type: ['string', 'null'] },
    idempotencyKey: { type: ['string', 'null'] },
    idempotencyStrategy: {
      type: ['string', 'null'],
      enum: ['FAIL', 'RETURN_EXISTING', 'FAIL_ON_RUNNING', null],
    },
    createdBy: { type: ['string', 'null'] },
  },
};
function validate40(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate40.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.name === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'name' },
        message: "must have required property '" + 'name' + "'",
        schema: schema50.required,
        parentSchema: schema50,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name !== undefined) {
      let data0 = data.name;
      if (typeof data0 !== 'string') {
        const err1 = {
          instancePath: instancePath + '/name',
          schemaPath: '#/properties/name/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema50.properties.name.type,
          parentSchema: schema50.properties.name,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.version !== undefined) {
      let data1 = data.version;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1)) && data1 !== null) {
        const err2 = {
          instancePath: instancePath + '/version',
          schemaPath: '#/properties/version/type',
          keyword: 'type',
          params: { type: schema50.properties.version.type },
          message: 'must be integer,null',
          schema: schema50.properties.version.type,
          parentSchema: schema50.properties.version,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data1 == 'number') {
        if (!formats4.validate(data1)) {
          const err3 = {
            instancePath: instancePath + '/version',
            schemaPath: '#/properties/version/format',
            keyword: 'format',
            params: { format: 'int32' },
            message: 'must match format "' + 'int32' + '"',
            schema: 'int32',
            parentSchema: schema50.properties.version,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.input !== undefined) {
      let data2 = data.input;
      if (!(data2 && typeof data2 == 'object' && !Array.isArray(data2)) && data2 !== null) {
        const err4 = {
          instancePath: instancePath + '/input',
          schemaPath: '#/properties/input/type',
          keyword: 'type',
          params: { type: schema50.properties.input.type },
          message: 'must be object,null',
          schema: schema50.properties.input.type,
          parentSchema: schema50.properties.input,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.correlationId !== undefined) {
      let data3 = data.correlationId;
      if (typeof data3 !== 'string' && data3 !== null) {
        const err5 = {
          instancePath: instancePath + '/correlationId',
          schemaPath: '#/properties/correlationId/type',
          keyword: 'type',
          params: { type: schema50.properties.correlationId.type },
          message: 'must be string,null',
          schema: schema50.properties.correlationId.type,
          parentSchema: schema50.properties.correlationId,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.priority !== undefined) {
      let data4 = data.priority;
      if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4)) && data4 !== null) {
        const err6 = {
          instancePath: instancePath + '/priority',
          schemaPath: '#/properties/priority/type',
          keyword: 'type',
          params: { type: schema50.properties.priority.type },
          message: 'must be integer,null',
          schema: schema50.properties.priority.type,
          parentSchema: schema50.properties.priority,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data4 == 'number') {
        if (data4 > 99 || isNaN(data4)) {
          const err7 = {
            instancePath: instancePath + '/priority',
            schemaPath: '#/properties/priority/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 99 },
            message: 'must be <= 99',
            schema: 99,
            parentSchema: schema50.properties.priority,
            data: data4,
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          const err8 = {
            instancePath: instancePath + '/priority',
            schemaPath: '#/properties/priority/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            message: 'must be >= 0',
            schema: 0,
            parentSchema: schema50.properties.priority,
            data: data4,
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (!formats4.validate(data4)) {
          const err9 = {
            instancePath: instancePath + '/priority',
            schemaPath: '#/properties/priority/format',
            keyword: 'format',
            params: { format: 'int32' },
            message: 'must match format "' + 'int32' + '"',
            schema: 'int32',
            parentSchema: schema50.properties.priority,
            data: data4,
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.taskToDomain !== undefined) {
      let data5 = data.taskToDomain;
      if (!(data5 && typeof data5 == 'object' && !Array.isArray(data5)) && data5 !== null) {
        const err10 = {
          instancePath: instancePath + '/taskToDomain',
          schemaPath: '#/properties/taskToDomain/type',
          keyword: 'type',
          params: { type: schema50.properties.taskToDomain.type },
          message: 'must be object,null',
          schema: schema50.properties.taskToDomain.type,
          parentSchema: schema50.properties.taskToDomain,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (data5 && typeof data5 == 'object' && !Array.isArray(data5)) {
        const errors_key0 = errors;
        for (const key0 in data5) {
          if (errors - errors_key0 >= 1000) break;
          let data6 = data5[key0];
          if (typeof data6 !== 'string') {
            const err11 = {
              instancePath:
                instancePath + '/taskToDomain/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/taskToDomain/additionalProperties/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema50.properties.taskToDomain.additionalProperties.type,
              parentSchema: schema50.properties.taskToDomain.additionalProperties,
              data: data6,
            };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      }
    }
    if (data.workflowDef !== undefined) {
      let data7 = data.workflowDef;
      const _errs18 = errors;
      let valid2 = false;
      const _errs19 = errors;
      if (
        !validate33(data7, {
          instancePath: instancePath + '/workflowDef',
          parentData: data,
          parentDataProperty: 'workflowDef',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs19 === errors;
      valid2 = valid2 || _valid0;
      const _errs20 = errors;
      if (data7 !== null) {
        const err12 = {
          instancePath: instancePath + '/workflowDef',
          schemaPath: '#/properties/workflowDef/anyOf/1/type',
          keyword: 'type',
          params: { type: 'null' },
          message: 'must be null',
          schema: schema50.properties.workflowDef.anyOf[1].type,
          parentSchema: schema50.properties.workflowDef.anyOf[1],
          data: data7,
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      var _valid0 = _errs20 === errors;
      valid2 = valid2 || _valid0;
      if (!valid2) {
        const err13 = {
          instancePath: instancePath + '/workflowDef',
          schemaPath: '#/properties/workflowDef/anyOf',
          keyword: 'anyOf',
          params: {},
          message: 'must match a schema in anyOf',
          schema: schema50.properties.workflowDef.anyOf,
          parentSchema: schema50.properties.workflowDef,
          data: data7,
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      } else {
        errors = _errs18;
        if (vErrors !== null) {
          if (_errs18) {
            vErrors.length = _errs18;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.externalInputPayloadStoragePath !== undefined) {
      let data8 = data.externalInputPayloadStoragePath;
      if (typeof data8 !== 'string' && data8 !== null) {
        const err14 = {
          instancePath: instancePath + '/externalInputPayloadStoragePath',
          schemaPath: '#/properties/externalInputPayloadStoragePath/type',
          keyword: 'type',
          params: { type: schema50.properties.externalInputPayloadStoragePath.type },
          message: 'must be string,null',
          schema: schema50.properties.externalInputPayloadStoragePath.type,
          parentSchema: schema50.properties.externalInputPayloadStoragePath,
          data: data8,
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.idempotencyKey !== undefined) {
      let data9 = data.idempotencyKey;
      if (typeof data9 !== 'string' && data9 !== null) {
        const err15 = {
          instancePath: instancePath + '/idempotencyKey',
          schemaPath: '#/properties/idempotencyKey/type',
          keyword: 'type',
          params: { type: schema50.properties.idempotencyKey.type },
          message: 'must be string,null',
          schema: schema50.properties.idempotencyKey.type,
          parentSchema: schema50.properties.idempotencyKey,
          data: data9,
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.idempotencyStrategy !== undefined) {
      let data10 = data.idempotencyStrategy;
      if (typeof data10 !== 'string' && data10 !== null) {
        const err16 = {
          instancePath: instancePath + '/idempotencyStrategy',
          schemaPath: '#/properties/idempotencyStrategy/type',
          keyword: 'type',
          params: { type: schema50.properties.idempotencyStrategy.type },
          message: 'must be string,null',
          schema: schema50.properties.idempotencyStrategy.type,
          parentSchema: schema50.properties.idempotencyStrategy,
          data: data10,
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (!(
        data10 === 'FAIL' ||
        data10 === 'RETURN_EXISTING' ||
        data10 === 'FAIL_ON_RUNNING' ||
        data10 === null
      )) {
        const err17 = {
          instancePath: instancePath + '/idempotencyStrategy',
          schemaPath: '#/properties/idempotencyStrategy/enum',
          keyword: 'enum',
          params: { allowedValues: schema50.properties.idempotencyStrategy.enum },
          message: 'must be equal to one of the allowed values',
          schema: schema50.properties.idempotencyStrategy.enum,
          parentSchema: schema50.properties.idempotencyStrategy,
          data: data10,
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.createdBy !== undefined) {
      let data11 = data.createdBy;
      if (typeof data11 !== 'string' && data11 !== null) {
        const err18 = {
          instancePath: instancePath + '/createdBy',
          schemaPath: '#/properties/createdBy/type',
          keyword: 'type',
          params: { type: schema50.properties.createdBy.type },
          message: 'must be string,null',
          schema: schema50.properties.createdBy.type,
          parentSchema: schema50.properties.createdBy,
          data: data11,
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema50.type,
      parentSchema: schema50,
      data,
    };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
validate40.evaluated = {
  props: {
    name: true,
    version: true,
    input: true,
    correlationId: true,
    priority: true,
    taskToDomain: true,
    workflowDef: true,
    externalInputPayloadStoragePath: true,
    idempotencyKey: true,
    idempotencyStrategy: true,
    createdBy: true,
  },
  dynamicProps: false,
  dynamicItems: false,
};
const validate_11 = validate42;
const schema51 = { type: 'object', additionalProperties: true };
function validate42(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate42.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
  } else {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema51.type,
      parentSchema: schema51,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate42.errors = vErrors;
  return errors === 0;
}
validate42.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const validate_12 = validate43;
const schema52 = {
  type: 'object',
  properties: {
    name: { type: ['string', 'null'] },
    version: { type: ['integer', 'null'], format: 'int32' },
    input: { type: ['object', 'null'], additionalProperties: true },
    correlationId: { type: ['string', 'null'] },
    priority: { type: ['integer', 'null'], format: 'int32', minimum: 0, maximum: 99 },
    taskToDomain: { type: ['object', 'null'], additionalProperties: { type: 'string' } },
    workflowDef: { anyOf: [{ $ref: '#/$defs/ExtendedWorkflowDef' }, { type: 'null' }] },
    externalInputPayloadStoragePath: { type: ['string', 'null'] },
    idempotencyKey: { type: ['string', 'null'] },
    idempotencyStrategy: {
      type: ['string', 'null'],
      enum: ['FAIL', 'RETURN_EXISTING', 'FAIL_ON_RUNNING', null],
    },
    createdBy: { type: ['string', 'null'] },
  },
};
function validate43(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate43.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.name !== undefined) {
      let data0 = data.name;
      if (typeof data0 !== 'string' && data0 !== null) {
        const err0 = {
          instancePath: instancePath + '/name',
          schemaPath: '#/properties/name/type',
          keyword: 'type',
          params: { type: schema52.properties.name.type },
          message: 'must be string,null',
          schema: schema52.properties.name.type,
          parentSchema: schema52.properties.name,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.version !== undefined) {
      let data1 = data.version;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1)) && data1 !== null) {
        const err1 = {
          instancePath: instancePath + '/version',
          schemaPath: '#/properties/version/type',
          keyword: 'type',
          params: { type: schema52.properties.version.type },
          message: 'must be integer,null',
          schema: schema52.properties.version.type,
          parentSchema: schema52.properties.version,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data1 == 'number') {
        if (!formats4.validate(data1)) {
          const err2 = {
            instancePath: instancePath + '/version',
            schemaPath: '#/properties/version/format',
            keyword: 'format',
            params: { format: 'int32' },
            message: 'must match format "' + 'int32' + '"',
            schema: 'int32',
            parentSchema: schema52.properties.version,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    if (data.input !== undefined) {
      let data2 = data.input;
      if (!(data2 && typeof data2 == 'object' && !Array.isArray(data2)) && data2 !== null) {
        const err3 = {
          instancePath: instancePath + '/input',
          schemaPath: '#/properties/input/type',
          keyword: 'type',
          params: { type: schema52.properties.input.type },
          message: 'must be object,null',
          schema: schema52.properties.input.type,
          parentSchema: schema52.properties.input,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.correlationId !== undefined) {
      let data3 = data.correlationId;
      if (typeof data3 !== 'string' && data3 !== null) {
        const err4 = {
          instancePath: instancePath + '/correlationId',
          schemaPath: '#/properties/correlationId/type',
          keyword: 'type',
          params: { type: schema52.properties.correlationId.type },
          message: 'must be string,null',
          schema: schema52.properties.correlationId.type,
          parentSchema: schema52.properties.correlationId,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.priority !== undefined) {
      let data4 = data.priority;
      if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4)) && data4 !== null) {
        const err5 = {
          instancePath: instancePath + '/priority',
          schemaPath: '#/properties/priority/type',
          keyword: 'type',
          params: { type: schema52.properties.priority.type },
          message: 'must be integer,null',
          schema: schema52.properties.priority.type,
          parentSchema: schema52.properties.priority,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data4 == 'number') {
        if (data4 > 99 || isNaN(data4)) {
          const err6 = {
            instancePath: instancePath + '/priority',
            schemaPath: '#/properties/priority/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 99 },
            message: 'must be <= 99',
            schema: 99,
            parentSchema: schema52.properties.priority,
            data: data4,
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          const err7 = {
            instancePath: instancePath + '/priority',
            schemaPath: '#/properties/priority/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            message: 'must be >= 0',
            schema: 0,
            parentSchema: schema52.properties.priority,
            data: data4,
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (!formats4.validate(data4)) {
          const err8 = {
            instancePath: instancePath + '/priority',
            schemaPath: '#/properties/priority/format',
            keyword: 'format',
            params: { format: 'int32' },
            message: 'must match format "' + 'int32' + '"',
            schema: 'int32',
            parentSchema: schema52.properties.priority,
            data: data4,
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.taskToDomain !== undefined) {
      let data5 = data.taskToDomain;
      if (!(data5 && typeof data5 == 'object' && !Array.isArray(data5)) && data5 !== null) {
        const err9 = {
          instancePath: instancePath + '/taskToDomain',
          schemaPath: '#/properties/taskToDomain/type',
          keyword: 'type',
          params: { type: schema52.properties.taskToDomain.type },
          message: 'must be object,null',
          schema: schema52.properties.taskToDomain.type,
          parentSchema: schema52.properties.taskToDomain,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (data5 && typeof data5 == 'object' && !Array.isArray(data5)) {
        const errors_key0 = errors;
        for (const key0 in data5) {
          if (errors - errors_key0 >= 1000) break;
          let data6 = data5[key0];
          if (typeof data6 !== 'string') {
            const err10 = {
              instancePath:
                instancePath + '/taskToDomain/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/taskToDomain/additionalProperties/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema52.properties.taskToDomain.additionalProperties.type,
              parentSchema: schema52.properties.taskToDomain.additionalProperties,
              data: data6,
            };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      }
    }
    if (data.workflowDef !== undefined) {
      let data7 = data.workflowDef;
      const _errs18 = errors;
      let valid2 = false;
      const _errs19 = errors;
      if (
        !validate33(data7, {
          instancePath: instancePath + '/workflowDef',
          parentData: data,
          parentDataProperty: 'workflowDef',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs19 === errors;
      valid2 = valid2 || _valid0;
      const _errs20 = errors;
      if (data7 !== null) {
        const err11 = {
          instancePath: instancePath + '/workflowDef',
          schemaPath: '#/properties/workflowDef/anyOf/1/type',
          keyword: 'type',
          params: { type: 'null' },
          message: 'must be null',
          schema: schema52.properties.workflowDef.anyOf[1].type,
          parentSchema: schema52.properties.workflowDef.anyOf[1],
          data: data7,
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      var _valid0 = _errs20 === errors;
      valid2 = valid2 || _valid0;
      if (!valid2) {
        const err12 = {
          instancePath: instancePath + '/workflowDef',
          schemaPath: '#/properties/workflowDef/anyOf',
          keyword: 'anyOf',
          params: {},
          message: 'must match a schema in anyOf',
          schema: schema52.properties.workflowDef.anyOf,
          parentSchema: schema52.properties.workflowDef,
          data: data7,
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      } else {
        errors = _errs18;
        if (vErrors !== null) {
          if (_errs18) {
            vErrors.length = _errs18;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.externalInputPayloadStoragePath !== undefined) {
      let data8 = data.externalInputPayloadStoragePath;
      if (typeof data8 !== 'string' && data8 !== null) {
        const err13 = {
          instancePath: instancePath + '/externalInputPayloadStoragePath',
          schemaPath: '#/properties/externalInputPayloadStoragePath/type',
          keyword: 'type',
          params: { type: schema52.properties.externalInputPayloadStoragePath.type },
          message: 'must be string,null',
          schema: schema52.properties.externalInputPayloadStoragePath.type,
          parentSchema: schema52.properties.externalInputPayloadStoragePath,
          data: data8,
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.idempotencyKey !== undefined) {
      let data9 = data.idempotencyKey;
      if (typeof data9 !== 'string' && data9 !== null) {
        const err14 = {
          instancePath: instancePath + '/idempotencyKey',
          schemaPath: '#/properties/idempotencyKey/type',
          keyword: 'type',
          params: { type: schema52.properties.idempotencyKey.type },
          message: 'must be string,null',
          schema: schema52.properties.idempotencyKey.type,
          parentSchema: schema52.properties.idempotencyKey,
          data: data9,
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.idempotencyStrategy !== undefined) {
      let data10 = data.idempotencyStrategy;
      if (typeof data10 !== 'string' && data10 !== null) {
        const err15 = {
          instancePath: instancePath + '/idempotencyStrategy',
          schemaPath: '#/properties/idempotencyStrategy/type',
          keyword: 'type',
          params: { type: schema52.properties.idempotencyStrategy.type },
          message: 'must be string,null',
          schema: schema52.properties.idempotencyStrategy.type,
          parentSchema: schema52.properties.idempotencyStrategy,
          data: data10,
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (!(
        data10 === 'FAIL' ||
        data10 === 'RETURN_EXISTING' ||
        data10 === 'FAIL_ON_RUNNING' ||
        data10 === null
      )) {
        const err16 = {
          instancePath: instancePath + '/idempotencyStrategy',
          schemaPath: '#/properties/idempotencyStrategy/enum',
          keyword: 'enum',
          params: { allowedValues: schema52.properties.idempotencyStrategy.enum },
          message: 'must be equal to one of the allowed values',
          schema: schema52.properties.idempotencyStrategy.enum,
          parentSchema: schema52.properties.idempotencyStrategy,
          data: data10,
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.createdBy !== undefined) {
      let data11 = data.createdBy;
      if (typeof data11 !== 'string' && data11 !== null) {
        const err17 = {
          instancePath: instancePath + '/createdBy',
          schemaPath: '#/properties/createdBy/type',
          keyword: 'type',
          params: { type: schema52.properties.createdBy.type },
          message: 'must be string,null',
          schema: schema52.properties.createdBy.type,
          parentSchema: schema52.properties.createdBy,
          data: data11,
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
  } else {
    const err18 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema52.type,
      parentSchema: schema52,
      data,
    };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate43.errors = vErrors;
  return errors === 0;
}
validate43.evaluated = {
  props: {
    name: true,
    version: true,
    input: true,
    correlationId: true,
    priority: true,
    taskToDomain: true,
    workflowDef: true,
    externalInputPayloadStoragePath: true,
    idempotencyKey: true,
    idempotencyStrategy: true,
    createdBy: true,
  },
  dynamicProps: false,
  dynamicItems: false,
};
const validate_13 = validate45;
const schema53 = {
  type: 'object',
  required: ['correlationIds', 'workflowNames'],
  properties: {
    correlationIds: { type: 'array', items: { type: 'string' } },
    workflowNames: { type: 'array', items: { type: 'string' } },
  },
};
function validate45(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate45.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.correlationIds === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'correlationIds' },
        message: "must have required property '" + 'correlationIds' + "'",
        schema: schema53.required,
        parentSchema: schema53,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.workflowNames === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'workflowNames' },
        message: "must have required property '" + 'workflowNames' + "'",
        schema: schema53.required,
        parentSchema: schema53,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.correlationIds !== undefined) {
      let data0 = data.correlationIds;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0, errors_i0 = errors; i0 < len0 && errors - errors_i0 < 1000; i0++) {
          let data1 = data0[i0];
          if (typeof data1 !== 'string') {
            const err2 = {
              instancePath: instancePath + '/correlationIds/' + i0,
              schemaPath: '#/properties/correlationIds/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema53.properties.correlationIds.items.type,
              parentSchema: schema53.properties.correlationIds.items,
              data: data1,
            };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = {
          instancePath: instancePath + '/correlationIds',
          schemaPath: '#/properties/correlationIds/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
          schema: schema53.properties.correlationIds.type,
          parentSchema: schema53.properties.correlationIds,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.workflowNames !== undefined) {
      let data2 = data.workflowNames;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0, errors_i1 = errors; i1 < len1 && errors - errors_i1 < 1000; i1++) {
          let data3 = data2[i1];
          if (typeof data3 !== 'string') {
            const err4 = {
              instancePath: instancePath + '/workflowNames/' + i1,
              schemaPath: '#/properties/workflowNames/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema53.properties.workflowNames.items.type,
              parentSchema: schema53.properties.workflowNames.items,
              data: data3,
            };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = {
          instancePath: instancePath + '/workflowNames',
          schemaPath: '#/properties/workflowNames/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
          schema: schema53.properties.workflowNames.type,
          parentSchema: schema53.properties.workflowNames,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema53.type,
      parentSchema: schema53,
      data,
    };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate45.errors = vErrors;
  return errors === 0;
}
validate45.evaluated = {
  props: { correlationIds: true, workflowNames: true },
  dynamicProps: false,
  dynamicItems: false,
};
const validate_14 = validate46;
const schema54 = { type: 'array', items: { type: 'string' } };
function validate46(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate46.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0, errors_i0 = errors; i0 < len0 && errors - errors_i0 < 1000; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== 'string') {
        const err0 = {
          instancePath: instancePath + '/' + i0,
          schemaPath: '#/items/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema54.items.type,
          parentSchema: schema54.items,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'array' },
      message: 'must be array',
      schema: schema54.type,
      parentSchema: schema54,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate46.errors = vErrors;
  return errors === 0;
}
validate46.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
const validate_15 = validate47;
const schema55 = {
  type: 'object',
  required: ['name'],
  properties: {
    name: { type: 'string' },
    version: { type: ['integer', 'null'], format: 'int32' },
    workflowDef: { anyOf: [{ $ref: '#/$defs/ExtendedWorkflowDef' }, { type: 'null' }] },
    input: { type: ['object', 'null'], additionalProperties: true },
    correlationId: { type: ['string', 'null'] },
    priority: { type: ['integer', 'null'], format: 'int32', minimum: 0, maximum: 99 },
    taskToDomain: { type: ['object', 'null'], additionalProperties: { type: 'string' } },
    taskRefToMockOutput: { $ref: '#/$defs/TaskMocksByReference' },
    subWorkflowTestRequest: { $ref: '#/$defs/SubWorkflowTestRequests' },
    createdBy: { type: ['string', 'null'] },
    idempotencyKey: { type: ['string', 'null'] },
    idempotencyStrategy: {
      type: ['string', 'null'],
      enum: ['FAIL', 'RETURN_EXISTING', 'FAIL_ON_RUNNING', null],
    },
    externalInputPayloadStoragePath: { type: ['string', 'null'] },
  },
};
const schema56 = {
  type: ['object', 'null'],
  additionalProperties: { type: 'array', items: { $ref: '#/$defs/TaskMock' } },
};
const schema57 = {
  type: 'object',
  required: ['output'],
  properties: {
    status: {
      type: ['string', 'null'],
      enum: ['IN_PROGRESS', 'FAILED', 'FAILED_WITH_TERMINAL_ERROR', 'COMPLETED', null],
    },
    output: { type: 'object', additionalProperties: true },
    executionTime: {
      type: ['integer', 'null'],
      format: 'int64',
      maximum: 9007199254740991,
      minimum: 0,
    },
    queueWaitTime: {
      type: ['integer', 'null'],
      format: 'int64',
      maximum: 9007199254740991,
      minimum: 0,
    },
  },
};
function validate49(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate49.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (!(data && typeof data == 'object' && !Array.isArray(data)) && data !== null) {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: schema56.type },
      message: 'must be object,null',
      schema: schema56.type,
      parentSchema: schema56,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    const errors_key0 = errors;
    for (const key0 in data) {
      if (errors - errors_key0 >= 1000) break;
      let data0 = data[key0];
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0, errors_i0 = errors; i0 < len0 && errors - errors_i0 < 1000; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == 'object' && !Array.isArray(data1)) {
            if (data1.output === undefined) {
              const err1 = {
                instancePath:
                  instancePath + '/' + key0.replace(/~/g, '~0').replace(/\//g, '~1') + '/' + i0,
                schemaPath: '#/$defs/TaskMock/required',
                keyword: 'required',
                params: { missingProperty: 'output' },
                message: "must have required property '" + 'output' + "'",
                schema: schema57.required,
                parentSchema: schema57,
                data: data1,
              };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (data1.status !== undefined) {
              let data2 = data1.status;
              if (typeof data2 !== 'string' && data2 !== null) {
                const err2 = {
                  instancePath:
                    instancePath +
                    '/' +
                    key0.replace(/~/g, '~0').replace(/\//g, '~1') +
                    '/' +
                    i0 +
                    '/status',
                  schemaPath: '#/$defs/TaskMock/properties/status/type',
                  keyword: 'type',
                  params: { type: schema57.properties.status.type },
                  message: 'must be string,null',
                  schema: schema57.properties.status.type,
                  parentSchema: schema57.properties.status,
                  data: data2,
                };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
              if (!(
                data2 === 'IN_PROGRESS' ||
                data2 === 'FAILED' ||
                data2 === 'FAILED_WITH_TERMINAL_ERROR' ||
                data2 === 'COMPLETED' ||
                data2 === null
              )) {
                const err3 = {
                  instancePath:
                    instancePath +
                    '/' +
                    key0.replace(/~/g, '~0').replace(/\//g, '~1') +
                    '/' +
                    i0 +
                    '/status',
                  schemaPath: '#/$defs/TaskMock/properties/status/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema57.properties.status.enum },
                  message: 'must be equal to one of the allowed values',
                  schema: schema57.properties.status.enum,
                  parentSchema: schema57.properties.status,
                  data: data2,
                };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
            }
            if (data1.output !== undefined) {
              let data3 = data1.output;
              if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
              } else {
                const err4 = {
                  instancePath:
                    instancePath +
                    '/' +
                    key0.replace(/~/g, '~0').replace(/\//g, '~1') +
                    '/' +
                    i0 +
                    '/output',
                  schemaPath: '#/$defs/TaskMock/properties/output/type',
                  keyword: 'type',
                  params: { type: 'object' },
                  message: 'must be object',
                  schema: schema57.properties.output.type,
                  parentSchema: schema57.properties.output,
                  data: data3,
                };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            }
            if (data1.executionTime !== undefined) {
              let data4 = data1.executionTime;
              if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4)) && data4 !== null) {
                const err5 = {
                  instancePath:
                    instancePath +
                    '/' +
                    key0.replace(/~/g, '~0').replace(/\//g, '~1') +
                    '/' +
                    i0 +
                    '/executionTime',
                  schemaPath: '#/$defs/TaskMock/properties/executionTime/type',
                  keyword: 'type',
                  params: { type: schema57.properties.executionTime.type },
                  message: 'must be integer,null',
                  schema: schema57.properties.executionTime.type,
                  parentSchema: schema57.properties.executionTime,
                  data: data4,
                };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
              if (typeof data4 == 'number') {
                if (data4 > 9007199254740991 || isNaN(data4)) {
                  const err6 = {
                    instancePath:
                      instancePath +
                      '/' +
                      key0.replace(/~/g, '~0').replace(/\//g, '~1') +
                      '/' +
                      i0 +
                      '/executionTime',
                    schemaPath: '#/$defs/TaskMock/properties/executionTime/maximum',
                    keyword: 'maximum',
                    params: { comparison: '<=', limit: 9007199254740991 },
                    message: 'must be <= 9007199254740991',
                    schema: 9007199254740991,
                    parentSchema: schema57.properties.executionTime,
                    data: data4,
                  };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
                if (data4 < 0 || isNaN(data4)) {
                  const err7 = {
                    instancePath:
                      instancePath +
                      '/' +
                      key0.replace(/~/g, '~0').replace(/\//g, '~1') +
                      '/' +
                      i0 +
                      '/executionTime',
                    schemaPath: '#/$defs/TaskMock/properties/executionTime/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 0 },
                    message: 'must be >= 0',
                    schema: 0,
                    parentSchema: schema57.properties.executionTime,
                    data: data4,
                  };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
                if (!formats0.validate(data4)) {
                  const err8 = {
                    instancePath:
                      instancePath +
                      '/' +
                      key0.replace(/~/g, '~0').replace(/\//g, '~1') +
                      '/' +
                      i0 +
                      '/executionTime',
                    schemaPath: '#/$defs/TaskMock/properties/executionTime/format',
                    keyword: 'format',
                    params: { format: 'int64' },
                    message: 'must match format "' + 'int64' + '"',
                    schema: 'int64',
                    parentSchema: schema57.properties.executionTime,
                    data: data4,
                  };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
              }
            }
            if (data1.queueWaitTime !== undefined) {
              let data5 = data1.queueWaitTime;
              if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5)) && data5 !== null) {
                const err9 = {
                  instancePath:
                    instancePath +
                    '/' +
                    key0.replace(/~/g, '~0').replace(/\//g, '~1') +
                    '/' +
                    i0 +
                    '/queueWaitTime',
                  schemaPath: '#/$defs/TaskMock/properties/queueWaitTime/type',
                  keyword: 'type',
                  params: { type: schema57.properties.queueWaitTime.type },
                  message: 'must be integer,null',
                  schema: schema57.properties.queueWaitTime.type,
                  parentSchema: schema57.properties.queueWaitTime,
                  data: data5,
                };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
              if (typeof data5 == 'number') {
                if (data5 > 9007199254740991 || isNaN(data5)) {
                  const err10 = {
                    instancePath:
                      instancePath +
                      '/' +
                      key0.replace(/~/g, '~0').replace(/\//g, '~1') +
                      '/' +
                      i0 +
                      '/queueWaitTime',
                    schemaPath: '#/$defs/TaskMock/properties/queueWaitTime/maximum',
                    keyword: 'maximum',
                    params: { comparison: '<=', limit: 9007199254740991 },
                    message: 'must be <= 9007199254740991',
                    schema: 9007199254740991,
                    parentSchema: schema57.properties.queueWaitTime,
                    data: data5,
                  };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
                if (data5 < 0 || isNaN(data5)) {
                  const err11 = {
                    instancePath:
                      instancePath +
                      '/' +
                      key0.replace(/~/g, '~0').replace(/\//g, '~1') +
                      '/' +
                      i0 +
                      '/queueWaitTime',
                    schemaPath: '#/$defs/TaskMock/properties/queueWaitTime/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 0 },
                    message: 'must be >= 0',
                    schema: 0,
                    parentSchema: schema57.properties.queueWaitTime,
                    data: data5,
                  };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
                if (!formats0.validate(data5)) {
                  const err12 = {
                    instancePath:
                      instancePath +
                      '/' +
                      key0.replace(/~/g, '~0').replace(/\//g, '~1') +
                      '/' +
                      i0 +
                      '/queueWaitTime',
                    schemaPath: '#/$defs/TaskMock/properties/queueWaitTime/format',
                    keyword: 'format',
                    params: { format: 'int64' },
                    message: 'must match format "' + 'int64' + '"',
                    schema: 'int64',
                    parentSchema: schema57.properties.queueWaitTime,
                    data: data5,
                  };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err13 = {
              instancePath:
                instancePath + '/' + key0.replace(/~/g, '~0').replace(/\//g, '~1') + '/' + i0,
              schemaPath: '#/$defs/TaskMock/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
              schema: schema57.type,
              parentSchema: schema57,
              data: data1,
            };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = {
          instancePath: instancePath + '/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
          schemaPath: '#/additionalProperties/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
          schema: schema56.additionalProperties.type,
          parentSchema: schema56.additionalProperties,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  }
  validate49.errors = vErrors;
  return errors === 0;
}
validate49.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const schema58 = {
  type: ['object', 'null'],
  additionalProperties: { $ref: '#/$defs/SubWorkflowTestRequest' },
};
const schema59 = {
  type: 'object',
  properties: {
    taskRefToMockOutput: { $ref: '#/$defs/TaskMocksByReference' },
    subWorkflowTestRequest: { $ref: '#/$defs/SubWorkflowTestRequests' },
  },
  additionalProperties: true,
};
const wrapper4 = { validate: validate51 };
function validate52(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.taskRefToMockOutput !== undefined) {
      if (
        !validate49(data.taskRefToMockOutput, {
          instancePath: instancePath + '/taskRefToMockOutput',
          parentData: data,
          parentDataProperty: 'taskRefToMockOutput',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
        errors = vErrors.length;
      }
    }
    if (data.subWorkflowTestRequest !== undefined) {
      if (
        !wrapper4.validate(data.subWorkflowTestRequest, {
          instancePath: instancePath + '/subWorkflowTestRequest',
          parentData: data,
          parentDataProperty: 'subWorkflowTestRequest',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors =
          vErrors === null ? wrapper4.validate.errors : vErrors.concat(wrapper4.validate.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema59.type,
      parentSchema: schema59,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate51(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate51.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (!(data && typeof data == 'object' && !Array.isArray(data)) && data !== null) {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: schema58.type },
      message: 'must be object,null',
      schema: schema58.type,
      parentSchema: schema58,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    const errors_key0 = errors;
    for (const key0 in data) {
      if (errors - errors_key0 >= 1000) break;
      if (
        !validate52(data[key0], {
          instancePath: instancePath + '/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
          parentData: data,
          parentDataProperty: key0,
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
        errors = vErrors.length;
      }
    }
  }
  validate51.errors = vErrors;
  return errors === 0;
}
validate51.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate47(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate47.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.name === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'name' },
        message: "must have required property '" + 'name' + "'",
        schema: schema55.required,
        parentSchema: schema55,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name !== undefined) {
      let data0 = data.name;
      if (typeof data0 !== 'string') {
        const err1 = {
          instancePath: instancePath + '/name',
          schemaPath: '#/properties/name/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema55.properties.name.type,
          parentSchema: schema55.properties.name,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.version !== undefined) {
      let data1 = data.version;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1)) && data1 !== null) {
        const err2 = {
          instancePath: instancePath + '/version',
          schemaPath: '#/properties/version/type',
          keyword: 'type',
          params: { type: schema55.properties.version.type },
          message: 'must be integer,null',
          schema: schema55.properties.version.type,
          parentSchema: schema55.properties.version,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data1 == 'number') {
        if (!formats4.validate(data1)) {
          const err3 = {
            instancePath: instancePath + '/version',
            schemaPath: '#/properties/version/format',
            keyword: 'format',
            params: { format: 'int32' },
            message: 'must match format "' + 'int32' + '"',
            schema: 'int32',
            parentSchema: schema55.properties.version,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.workflowDef !== undefined) {
      let data2 = data.workflowDef;
      const _errs6 = errors;
      let valid1 = false;
      const _errs7 = errors;
      if (
        !validate33(data2, {
          instancePath: instancePath + '/workflowDef',
          parentData: data,
          parentDataProperty: 'workflowDef',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs7 === errors;
      valid1 = valid1 || _valid0;
      const _errs8 = errors;
      if (data2 !== null) {
        const err4 = {
          instancePath: instancePath + '/workflowDef',
          schemaPath: '#/properties/workflowDef/anyOf/1/type',
          keyword: 'type',
          params: { type: 'null' },
          message: 'must be null',
          schema: schema55.properties.workflowDef.anyOf[1].type,
          parentSchema: schema55.properties.workflowDef.anyOf[1],
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      var _valid0 = _errs8 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err5 = {
          instancePath: instancePath + '/workflowDef',
          schemaPath: '#/properties/workflowDef/anyOf',
          keyword: 'anyOf',
          params: {},
          message: 'must match a schema in anyOf',
          schema: schema55.properties.workflowDef.anyOf,
          parentSchema: schema55.properties.workflowDef,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      } else {
        errors = _errs6;
        if (vErrors !== null) {
          if (_errs6) {
            vErrors.length = _errs6;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.input !== undefined) {
      let data3 = data.input;
      if (!(data3 && typeof data3 == 'object' && !Array.isArray(data3)) && data3 !== null) {
        const err6 = {
          instancePath: instancePath + '/input',
          schemaPath: '#/properties/input/type',
          keyword: 'type',
          params: { type: schema55.properties.input.type },
          message: 'must be object,null',
          schema: schema55.properties.input.type,
          parentSchema: schema55.properties.input,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.correlationId !== undefined) {
      let data4 = data.correlationId;
      if (typeof data4 !== 'string' && data4 !== null) {
        const err7 = {
          instancePath: instancePath + '/correlationId',
          schemaPath: '#/properties/correlationId/type',
          keyword: 'type',
          params: { type: schema55.properties.correlationId.type },
          message: 'must be string,null',
          schema: schema55.properties.correlationId.type,
          parentSchema: schema55.properties.correlationId,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.priority !== undefined) {
      let data5 = data.priority;
      if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5)) && data5 !== null) {
        const err8 = {
          instancePath: instancePath + '/priority',
          schemaPath: '#/properties/priority/type',
          keyword: 'type',
          params: { type: schema55.properties.priority.type },
          message: 'must be integer,null',
          schema: schema55.properties.priority.type,
          parentSchema: schema55.properties.priority,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data5 == 'number') {
        if (data5 > 99 || isNaN(data5)) {
          const err9 = {
            instancePath: instancePath + '/priority',
            schemaPath: '#/properties/priority/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 99 },
            message: 'must be <= 99',
            schema: 99,
            parentSchema: schema55.properties.priority,
            data: data5,
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          const err10 = {
            instancePath: instancePath + '/priority',
            schemaPath: '#/properties/priority/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            message: 'must be >= 0',
            schema: 0,
            parentSchema: schema55.properties.priority,
            data: data5,
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (!formats4.validate(data5)) {
          const err11 = {
            instancePath: instancePath + '/priority',
            schemaPath: '#/properties/priority/format',
            keyword: 'format',
            params: { format: 'int32' },
            message: 'must match format "' + 'int32' + '"',
            schema: 'int32',
            parentSchema: schema55.properties.priority,
            data: data5,
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
    if (data.taskToDomain !== undefined) {
      let data6 = data.taskToDomain;
      if (!(data6 && typeof data6 == 'object' && !Array.isArray(data6)) && data6 !== null) {
        const err12 = {
          instancePath: instancePath + '/taskToDomain',
          schemaPath: '#/properties/taskToDomain/type',
          keyword: 'type',
          params: { type: schema55.properties.taskToDomain.type },
          message: 'must be object,null',
          schema: schema55.properties.taskToDomain.type,
          parentSchema: schema55.properties.taskToDomain,
          data: data6,
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (data6 && typeof data6 == 'object' && !Array.isArray(data6)) {
        const errors_key0 = errors;
        for (const key0 in data6) {
          if (errors - errors_key0 >= 1000) break;
          let data7 = data6[key0];
          if (typeof data7 !== 'string') {
            const err13 = {
              instancePath:
                instancePath + '/taskToDomain/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/taskToDomain/additionalProperties/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema55.properties.taskToDomain.additionalProperties.type,
              parentSchema: schema55.properties.taskToDomain.additionalProperties,
              data: data7,
            };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      }
    }
    if (data.taskRefToMockOutput !== undefined) {
      if (
        !validate49(data.taskRefToMockOutput, {
          instancePath: instancePath + '/taskRefToMockOutput',
          parentData: data,
          parentDataProperty: 'taskRefToMockOutput',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
        errors = vErrors.length;
      }
    }
    if (data.subWorkflowTestRequest !== undefined) {
      if (
        !validate51(data.subWorkflowTestRequest, {
          instancePath: instancePath + '/subWorkflowTestRequest',
          parentData: data,
          parentDataProperty: 'subWorkflowTestRequest',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
        errors = vErrors.length;
      }
    }
    if (data.createdBy !== undefined) {
      let data10 = data.createdBy;
      if (typeof data10 !== 'string' && data10 !== null) {
        const err14 = {
          instancePath: instancePath + '/createdBy',
          schemaPath: '#/properties/createdBy/type',
          keyword: 'type',
          params: { type: schema55.properties.createdBy.type },
          message: 'must be string,null',
          schema: schema55.properties.createdBy.type,
          parentSchema: schema55.properties.createdBy,
          data: data10,
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.idempotencyKey !== undefined) {
      let data11 = data.idempotencyKey;
      if (typeof data11 !== 'string' && data11 !== null) {
        const err15 = {
          instancePath: instancePath + '/idempotencyKey',
          schemaPath: '#/properties/idempotencyKey/type',
          keyword: 'type',
          params: { type: schema55.properties.idempotencyKey.type },
          message: 'must be string,null',
          schema: schema55.properties.idempotencyKey.type,
          parentSchema: schema55.properties.idempotencyKey,
          data: data11,
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.idempotencyStrategy !== undefined) {
      let data12 = data.idempotencyStrategy;
      if (typeof data12 !== 'string' && data12 !== null) {
        const err16 = {
          instancePath: instancePath + '/idempotencyStrategy',
          schemaPath: '#/properties/idempotencyStrategy/type',
          keyword: 'type',
          params: { type: schema55.properties.idempotencyStrategy.type },
          message: 'must be string,null',
          schema: schema55.properties.idempotencyStrategy.type,
          parentSchema: schema55.properties.idempotencyStrategy,
          data: data12,
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (!(
        data12 === 'FAIL' ||
        data12 === 'RETURN_EXISTING' ||
        data12 === 'FAIL_ON_RUNNING' ||
        data12 === null
      )) {
        const err17 = {
          instancePath: instancePath + '/idempotencyStrategy',
          schemaPath: '#/properties/idempotencyStrategy/enum',
          keyword: 'enum',
          params: { allowedValues: schema55.properties.idempotencyStrategy.enum },
          message: 'must be equal to one of the allowed values',
          schema: schema55.properties.idempotencyStrategy.enum,
          parentSchema: schema55.properties.idempotencyStrategy,
          data: data12,
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.externalInputPayloadStoragePath !== undefined) {
      let data13 = data.externalInputPayloadStoragePath;
      if (typeof data13 !== 'string' && data13 !== null) {
        const err18 = {
          instancePath: instancePath + '/externalInputPayloadStoragePath',
          schemaPath: '#/properties/externalInputPayloadStoragePath/type',
          keyword: 'type',
          params: { type: schema55.properties.externalInputPayloadStoragePath.type },
          message: 'must be string,null',
          schema: schema55.properties.externalInputPayloadStoragePath.type,
          parentSchema: schema55.properties.externalInputPayloadStoragePath,
          data: data13,
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema55.type,
      parentSchema: schema55,
      data,
    };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate47.errors = vErrors;
  return errors === 0;
}
validate47.evaluated = {
  props: {
    name: true,
    version: true,
    workflowDef: true,
    input: true,
    correlationId: true,
    priority: true,
    taskToDomain: true,
    taskRefToMockOutput: true,
    subWorkflowTestRequest: true,
    createdBy: true,
    idempotencyKey: true,
    idempotencyStrategy: true,
    externalInputPayloadStoragePath: true,
  },
  dynamicProps: false,
  dynamicItems: false,
};
const validate_16 = validate56;
const schema60 = {
  type: 'object',
  properties: {
    reRunFromTaskId: { type: ['string', 'null'] },
    taskInput: { type: ['object', 'null'], additionalProperties: true },
    workflowInput: { type: ['object', 'null'], additionalProperties: true },
    correlationId: { type: ['string', 'null'] },
    reRunFromWorkflowId: { type: ['string', 'null'] },
  },
};
function validate56(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.reRunFromTaskId !== undefined) {
      let data0 = data.reRunFromTaskId;
      if (typeof data0 !== 'string' && data0 !== null) {
        const err0 = {
          instancePath: instancePath + '/reRunFromTaskId',
          schemaPath: '#/properties/reRunFromTaskId/type',
          keyword: 'type',
          params: { type: schema60.properties.reRunFromTaskId.type },
          message: 'must be string,null',
          schema: schema60.properties.reRunFromTaskId.type,
          parentSchema: schema60.properties.reRunFromTaskId,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.taskInput !== undefined) {
      let data1 = data.taskInput;
      if (!(data1 && typeof data1 == 'object' && !Array.isArray(data1)) && data1 !== null) {
        const err1 = {
          instancePath: instancePath + '/taskInput',
          schemaPath: '#/properties/taskInput/type',
          keyword: 'type',
          params: { type: schema60.properties.taskInput.type },
          message: 'must be object,null',
          schema: schema60.properties.taskInput.type,
          parentSchema: schema60.properties.taskInput,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.workflowInput !== undefined) {
      let data2 = data.workflowInput;
      if (!(data2 && typeof data2 == 'object' && !Array.isArray(data2)) && data2 !== null) {
        const err2 = {
          instancePath: instancePath + '/workflowInput',
          schemaPath: '#/properties/workflowInput/type',
          keyword: 'type',
          params: { type: schema60.properties.workflowInput.type },
          message: 'must be object,null',
          schema: schema60.properties.workflowInput.type,
          parentSchema: schema60.properties.workflowInput,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.correlationId !== undefined) {
      let data3 = data.correlationId;
      if (typeof data3 !== 'string' && data3 !== null) {
        const err3 = {
          instancePath: instancePath + '/correlationId',
          schemaPath: '#/properties/correlationId/type',
          keyword: 'type',
          params: { type: schema60.properties.correlationId.type },
          message: 'must be string,null',
          schema: schema60.properties.correlationId.type,
          parentSchema: schema60.properties.correlationId,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.reRunFromWorkflowId !== undefined) {
      let data4 = data.reRunFromWorkflowId;
      if (typeof data4 !== 'string' && data4 !== null) {
        const err4 = {
          instancePath: instancePath + '/reRunFromWorkflowId',
          schemaPath: '#/properties/reRunFromWorkflowId/type',
          keyword: 'type',
          params: { type: schema60.properties.reRunFromWorkflowId.type },
          message: 'must be string,null',
          schema: schema60.properties.reRunFromWorkflowId.type,
          parentSchema: schema60.properties.reRunFromWorkflowId,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema60.type,
      parentSchema: schema60,
      data,
    };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = {
  props: {
    reRunFromTaskId: true,
    taskInput: true,
    workflowInput: true,
    correlationId: true,
    reRunFromWorkflowId: true,
  },
  dynamicProps: false,
  dynamicItems: false,
};
const validate_17 = validate57;
const schema61 = {
  type: 'object',
  properties: {
    taskInput: { type: ['object', 'null'], additionalProperties: true },
    taskOutput: { type: ['object', 'null'], additionalProperties: true },
  },
};
function validate57(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.taskInput !== undefined) {
      let data0 = data.taskInput;
      if (!(data0 && typeof data0 == 'object' && !Array.isArray(data0)) && data0 !== null) {
        const err0 = {
          instancePath: instancePath + '/taskInput',
          schemaPath: '#/properties/taskInput/type',
          keyword: 'type',
          params: { type: schema61.properties.taskInput.type },
          message: 'must be object,null',
          schema: schema61.properties.taskInput.type,
          parentSchema: schema61.properties.taskInput,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.taskOutput !== undefined) {
      let data1 = data.taskOutput;
      if (!(data1 && typeof data1 == 'object' && !Array.isArray(data1)) && data1 !== null) {
        const err1 = {
          instancePath: instancePath + '/taskOutput',
          schemaPath: '#/properties/taskOutput/type',
          keyword: 'type',
          params: { type: schema61.properties.taskOutput.type },
          message: 'must be object,null',
          schema: schema61.properties.taskOutput.type,
          parentSchema: schema61.properties.taskOutput,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema61.type,
      parentSchema: schema61,
      data,
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
validate57.evaluated = {
  props: { taskInput: true, taskOutput: true },
  dynamicProps: false,
  dynamicItems: false,
};
const validate_18 = validate58;
const schema62 = { type: 'array', minItems: 1, maxItems: 1000, items: { type: 'string' } };
function validate58(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (Array.isArray(data)) {
    if (data.length > 1000) {
      const err0 = {
        instancePath,
        schemaPath: '#/maxItems',
        keyword: 'maxItems',
        params: { limit: 1000 },
        message: 'must NOT have more than 1000 items',
        schema: 1000,
        parentSchema: schema62,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.length < 1) {
      const err1 = {
        instancePath,
        schemaPath: '#/minItems',
        keyword: 'minItems',
        params: { limit: 1 },
        message: 'must NOT have fewer than 1 items',
        schema: 1,
        parentSchema: schema62,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0, errors_i0 = errors; i0 < len0 && errors - errors_i0 < 1000; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== 'string') {
        const err2 = {
          instancePath: instancePath + '/' + i0,
          schemaPath: '#/items/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema62.items.type,
          parentSchema: schema62.items,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'array' },
      message: 'must be array',
      schema: schema62.type,
      parentSchema: schema62,
      data,
    };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
validate58.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
const validate_19 = validate59;
const schema63 = { type: 'object', additionalProperties: true };
function validate59(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
  } else {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema63.type,
      parentSchema: schema63,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
validate59.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const validate_20 = validate60;
const schema64 = {
  type: 'object',
  properties: {
    taskReferenceName: { type: ['string', 'null'] },
    taskResult: { anyOf: [{ $ref: '#/$defs/TaskResultOfReference' }, { type: 'null' }] },
    variables: { type: ['object', 'null'], additionalProperties: true },
  },
};
const schema65 = {
  type: 'object',
  properties: {
    workflowInstanceId: { type: ['string', 'null'] },
    taskId: { type: ['string', 'null'] },
    status: {
      type: ['string', 'null'],
      enum: ['IN_PROGRESS', 'COMPLETED', 'FAILED', 'FAILED_WITH_TERMINAL_ERROR', null],
    },
    outputData: { type: ['object', 'null'], additionalProperties: true },
    reasonForIncompletion: { type: ['string', 'null'] },
    workerId: { type: ['string', 'null'] },
    callbackAfterSeconds: { type: ['integer', 'null'], format: 'int64', maximum: 9007199254740991 },
    extendLease: { type: ['boolean', 'null'] },
    externalOutputPayloadStoragePath: { type: ['string', 'null'] },
    subWorkflowId: { type: ['string', 'null'] },
    logs: { type: ['array', 'null'], items: { type: 'object', additionalProperties: true } },
  },
};
function validate60(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.taskReferenceName !== undefined) {
      let data0 = data.taskReferenceName;
      if (typeof data0 !== 'string' && data0 !== null) {
        const err0 = {
          instancePath: instancePath + '/taskReferenceName',
          schemaPath: '#/properties/taskReferenceName/type',
          keyword: 'type',
          params: { type: schema64.properties.taskReferenceName.type },
          message: 'must be string,null',
          schema: schema64.properties.taskReferenceName.type,
          parentSchema: schema64.properties.taskReferenceName,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.taskResult !== undefined) {
      let data1 = data.taskResult;
      const _errs4 = errors;
      let valid1 = false;
      const _errs5 = errors;
      if (data1 && typeof data1 == 'object' && !Array.isArray(data1)) {
        if (data1.workflowInstanceId !== undefined) {
          let data2 = data1.workflowInstanceId;
          if (typeof data2 !== 'string' && data2 !== null) {
            const err1 = {
              instancePath: instancePath + '/taskResult/workflowInstanceId',
              schemaPath: '#/$defs/TaskResultOfReference/properties/workflowInstanceId/type',
              keyword: 'type',
              params: { type: schema65.properties.workflowInstanceId.type },
              message: 'must be string,null',
              schema: schema65.properties.workflowInstanceId.type,
              parentSchema: schema65.properties.workflowInstanceId,
              data: data2,
            };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (data1.taskId !== undefined) {
          let data3 = data1.taskId;
          if (typeof data3 !== 'string' && data3 !== null) {
            const err2 = {
              instancePath: instancePath + '/taskResult/taskId',
              schemaPath: '#/$defs/TaskResultOfReference/properties/taskId/type',
              keyword: 'type',
              params: { type: schema65.properties.taskId.type },
              message: 'must be string,null',
              schema: schema65.properties.taskId.type,
              parentSchema: schema65.properties.taskId,
              data: data3,
            };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data1.status !== undefined) {
          let data4 = data1.status;
          if (typeof data4 !== 'string' && data4 !== null) {
            const err3 = {
              instancePath: instancePath + '/taskResult/status',
              schemaPath: '#/$defs/TaskResultOfReference/properties/status/type',
              keyword: 'type',
              params: { type: schema65.properties.status.type },
              message: 'must be string,null',
              schema: schema65.properties.status.type,
              parentSchema: schema65.properties.status,
              data: data4,
            };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
          if (!(
            data4 === 'IN_PROGRESS' ||
            data4 === 'COMPLETED' ||
            data4 === 'FAILED' ||
            data4 === 'FAILED_WITH_TERMINAL_ERROR' ||
            data4 === null
          )) {
            const err4 = {
              instancePath: instancePath + '/taskResult/status',
              schemaPath: '#/$defs/TaskResultOfReference/properties/status/enum',
              keyword: 'enum',
              params: { allowedValues: schema65.properties.status.enum },
              message: 'must be equal to one of the allowed values',
              schema: schema65.properties.status.enum,
              parentSchema: schema65.properties.status,
              data: data4,
            };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data1.outputData !== undefined) {
          let data5 = data1.outputData;
          if (!(data5 && typeof data5 == 'object' && !Array.isArray(data5)) && data5 !== null) {
            const err5 = {
              instancePath: instancePath + '/taskResult/outputData',
              schemaPath: '#/$defs/TaskResultOfReference/properties/outputData/type',
              keyword: 'type',
              params: { type: schema65.properties.outputData.type },
              message: 'must be object,null',
              schema: schema65.properties.outputData.type,
              parentSchema: schema65.properties.outputData,
              data: data5,
            };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data1.reasonForIncompletion !== undefined) {
          let data6 = data1.reasonForIncompletion;
          if (typeof data6 !== 'string' && data6 !== null) {
            const err6 = {
              instancePath: instancePath + '/taskResult/reasonForIncompletion',
              schemaPath: '#/$defs/TaskResultOfReference/properties/reasonForIncompletion/type',
              keyword: 'type',
              params: { type: schema65.properties.reasonForIncompletion.type },
              message: 'must be string,null',
              schema: schema65.properties.reasonForIncompletion.type,
              parentSchema: schema65.properties.reasonForIncompletion,
              data: data6,
            };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data1.workerId !== undefined) {
          let data7 = data1.workerId;
          if (typeof data7 !== 'string' && data7 !== null) {
            const err7 = {
              instancePath: instancePath + '/taskResult/workerId',
              schemaPath: '#/$defs/TaskResultOfReference/properties/workerId/type',
              keyword: 'type',
              params: { type: schema65.properties.workerId.type },
              message: 'must be string,null',
              schema: schema65.properties.workerId.type,
              parentSchema: schema65.properties.workerId,
              data: data7,
            };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data1.callbackAfterSeconds !== undefined) {
          let data8 = data1.callbackAfterSeconds;
          if (!(typeof data8 == 'number' && !(data8 % 1) && !isNaN(data8)) && data8 !== null) {
            const err8 = {
              instancePath: instancePath + '/taskResult/callbackAfterSeconds',
              schemaPath: '#/$defs/TaskResultOfReference/properties/callbackAfterSeconds/type',
              keyword: 'type',
              params: { type: schema65.properties.callbackAfterSeconds.type },
              message: 'must be integer,null',
              schema: schema65.properties.callbackAfterSeconds.type,
              parentSchema: schema65.properties.callbackAfterSeconds,
              data: data8,
            };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data8 == 'number') {
            if (data8 > 9007199254740991 || isNaN(data8)) {
              const err9 = {
                instancePath: instancePath + '/taskResult/callbackAfterSeconds',
                schemaPath: '#/$defs/TaskResultOfReference/properties/callbackAfterSeconds/maximum',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 9007199254740991 },
                message: 'must be <= 9007199254740991',
                schema: 9007199254740991,
                parentSchema: schema65.properties.callbackAfterSeconds,
                data: data8,
              };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (!formats0.validate(data8)) {
              const err10 = {
                instancePath: instancePath + '/taskResult/callbackAfterSeconds',
                schemaPath: '#/$defs/TaskResultOfReference/properties/callbackAfterSeconds/format',
                keyword: 'format',
                params: { format: 'int64' },
                message: 'must match format "' + 'int64' + '"',
                schema: 'int64',
                parentSchema: schema65.properties.callbackAfterSeconds,
                data: data8,
              };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          }
        }
        if (data1.extendLease !== undefined) {
          let data9 = data1.extendLease;
          if (typeof data9 !== 'boolean' && data9 !== null) {
            const err11 = {
              instancePath: instancePath + '/taskResult/extendLease',
              schemaPath: '#/$defs/TaskResultOfReference/properties/extendLease/type',
              keyword: 'type',
              params: { type: schema65.properties.extendLease.type },
              message: 'must be boolean,null',
              schema: schema65.properties.extendLease.type,
              parentSchema: schema65.properties.extendLease,
              data: data9,
            };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data1.externalOutputPayloadStoragePath !== undefined) {
          let data10 = data1.externalOutputPayloadStoragePath;
          if (typeof data10 !== 'string' && data10 !== null) {
            const err12 = {
              instancePath: instancePath + '/taskResult/externalOutputPayloadStoragePath',
              schemaPath:
                '#/$defs/TaskResultOfReference/properties/externalOutputPayloadStoragePath/type',
              keyword: 'type',
              params: { type: schema65.properties.externalOutputPayloadStoragePath.type },
              message: 'must be string,null',
              schema: schema65.properties.externalOutputPayloadStoragePath.type,
              parentSchema: schema65.properties.externalOutputPayloadStoragePath,
              data: data10,
            };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data1.subWorkflowId !== undefined) {
          let data11 = data1.subWorkflowId;
          if (typeof data11 !== 'string' && data11 !== null) {
            const err13 = {
              instancePath: instancePath + '/taskResult/subWorkflowId',
              schemaPath: '#/$defs/TaskResultOfReference/properties/subWorkflowId/type',
              keyword: 'type',
              params: { type: schema65.properties.subWorkflowId.type },
              message: 'must be string,null',
              schema: schema65.properties.subWorkflowId.type,
              parentSchema: schema65.properties.subWorkflowId,
              data: data11,
            };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data1.logs !== undefined) {
          let data12 = data1.logs;
          if (!Array.isArray(data12) && data12 !== null) {
            const err14 = {
              instancePath: instancePath + '/taskResult/logs',
              schemaPath: '#/$defs/TaskResultOfReference/properties/logs/type',
              keyword: 'type',
              params: { type: schema65.properties.logs.type },
              message: 'must be array,null',
              schema: schema65.properties.logs.type,
              parentSchema: schema65.properties.logs,
              data: data12,
            };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          if (Array.isArray(data12)) {
            const len0 = data12.length;
            for (let i0 = 0, errors_i0 = errors; i0 < len0 && errors - errors_i0 < 1000; i0++) {
              let data13 = data12[i0];
              if (data13 && typeof data13 == 'object' && !Array.isArray(data13)) {
              } else {
                const err15 = {
                  instancePath: instancePath + '/taskResult/logs/' + i0,
                  schemaPath: '#/$defs/TaskResultOfReference/properties/logs/items/type',
                  keyword: 'type',
                  params: { type: 'object' },
                  message: 'must be object',
                  schema: schema65.properties.logs.items.type,
                  parentSchema: schema65.properties.logs.items,
                  data: data13,
                };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
          }
        }
      } else {
        const err16 = {
          instancePath: instancePath + '/taskResult',
          schemaPath: '#/$defs/TaskResultOfReference/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
          schema: schema65.type,
          parentSchema: schema65,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      if (_valid0) {
        var props0 = {};
        props0.workflowInstanceId = true;
        props0.taskId = true;
        props0.status = true;
        props0.outputData = true;
        props0.reasonForIncompletion = true;
        props0.workerId = true;
        props0.callbackAfterSeconds = true;
        props0.extendLease = true;
        props0.externalOutputPayloadStoragePath = true;
        props0.subWorkflowId = true;
        props0.logs = true;
      }
      const _errs34 = errors;
      if (data1 !== null) {
        const err17 = {
          instancePath: instancePath + '/taskResult',
          schemaPath: '#/properties/taskResult/anyOf/1/type',
          keyword: 'type',
          params: { type: 'null' },
          message: 'must be null',
          schema: schema64.properties.taskResult.anyOf[1].type,
          parentSchema: schema64.properties.taskResult.anyOf[1],
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      var _valid0 = _errs34 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err18 = {
          instancePath: instancePath + '/taskResult',
          schemaPath: '#/properties/taskResult/anyOf',
          keyword: 'anyOf',
          params: {},
          message: 'must match a schema in anyOf',
          schema: schema64.properties.taskResult.anyOf,
          parentSchema: schema64.properties.taskResult,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      } else {
        errors = _errs4;
        if (vErrors !== null) {
          if (_errs4) {
            vErrors.length = _errs4;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.variables !== undefined) {
      let data14 = data.variables;
      if (!(data14 && typeof data14 == 'object' && !Array.isArray(data14)) && data14 !== null) {
        const err19 = {
          instancePath: instancePath + '/variables',
          schemaPath: '#/properties/variables/type',
          keyword: 'type',
          params: { type: schema64.properties.variables.type },
          message: 'must be object,null',
          schema: schema64.properties.variables.type,
          parentSchema: schema64.properties.variables,
          data: data14,
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  } else {
    const err20 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema64.type,
      parentSchema: schema64,
      data,
    };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
validate60.evaluated = {
  props: { taskReferenceName: true, taskResult: true, variables: true },
  dynamicProps: false,
  dynamicItems: false,
};
const validate_21 = validate61;
const schema66 = {
  type: 'object',
  required: ['name'],
  properties: {
    name: { type: 'string' },
    version: { type: ['integer', 'null'], format: 'int32' },
    taskOutput: {
      type: ['object', 'null'],
      additionalProperties: { type: 'object', additionalProperties: true },
    },
    workflowInput: { type: ['object', 'null'], additionalProperties: true },
  },
};
function validate61(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate61.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.name === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'name' },
        message: "must have required property '" + 'name' + "'",
        schema: schema66.required,
        parentSchema: schema66,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name !== undefined) {
      let data0 = data.name;
      if (typeof data0 !== 'string') {
        const err1 = {
          instancePath: instancePath + '/name',
          schemaPath: '#/properties/name/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema66.properties.name.type,
          parentSchema: schema66.properties.name,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.version !== undefined) {
      let data1 = data.version;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1)) && data1 !== null) {
        const err2 = {
          instancePath: instancePath + '/version',
          schemaPath: '#/properties/version/type',
          keyword: 'type',
          params: { type: schema66.properties.version.type },
          message: 'must be integer,null',
          schema: schema66.properties.version.type,
          parentSchema: schema66.properties.version,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data1 == 'number') {
        if (!formats4.validate(data1)) {
          const err3 = {
            instancePath: instancePath + '/version',
            schemaPath: '#/properties/version/format',
            keyword: 'format',
            params: { format: 'int32' },
            message: 'must match format "' + 'int32' + '"',
            schema: 'int32',
            parentSchema: schema66.properties.version,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.taskOutput !== undefined) {
      let data2 = data.taskOutput;
      if (!(data2 && typeof data2 == 'object' && !Array.isArray(data2)) && data2 !== null) {
        const err4 = {
          instancePath: instancePath + '/taskOutput',
          schemaPath: '#/properties/taskOutput/type',
          keyword: 'type',
          params: { type: schema66.properties.taskOutput.type },
          message: 'must be object,null',
          schema: schema66.properties.taskOutput.type,
          parentSchema: schema66.properties.taskOutput,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (data2 && typeof data2 == 'object' && !Array.isArray(data2)) {
        const errors_key0 = errors;
        for (const key0 in data2) {
          if (errors - errors_key0 >= 1000) break;
          let data3 = data2[key0];
          if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
          } else {
            const err5 = {
              instancePath:
                instancePath + '/taskOutput/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/taskOutput/additionalProperties/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
              schema: schema66.properties.taskOutput.additionalProperties.type,
              parentSchema: schema66.properties.taskOutput.additionalProperties,
              data: data3,
            };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      }
    }
    if (data.workflowInput !== undefined) {
      let data4 = data.workflowInput;
      if (!(data4 && typeof data4 == 'object' && !Array.isArray(data4)) && data4 !== null) {
        const err6 = {
          instancePath: instancePath + '/workflowInput',
          schemaPath: '#/properties/workflowInput/type',
          keyword: 'type',
          params: { type: schema66.properties.workflowInput.type },
          message: 'must be object,null',
          schema: schema66.properties.workflowInput.type,
          parentSchema: schema66.properties.workflowInput,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema66.type,
      parentSchema: schema66,
      data,
    };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
validate61.evaluated = {
  props: { name: true, version: true, taskOutput: true, workflowInput: true },
  dynamicProps: false,
  dynamicItems: false,
};
const validate_22 = validate62;
const schema67 = {
  type: 'object',
  properties: {
    searchType: { type: ['string', 'null'], enum: ['ADMIN', 'INBOX', null] },
    start: { type: ['integer', 'null'], format: 'int32', minimum: 0 },
    size: { type: ['integer', 'null'], format: 'int32', minimum: 0 },
    states: { type: ['array', 'null'], items: { $ref: '#/$defs/HumanTaskState' } },
    assignees: { type: ['array', 'null'], items: { $ref: '#/$defs/HumanTaskUserFilter' } },
    claimants: { type: ['array', 'null'], items: { $ref: '#/$defs/HumanTaskUserFilter' } },
    definitionNames: { type: ['array', 'null'], items: { type: 'string' } },
    displayNames: { type: ['array', 'null'], items: { type: 'string' } },
    taskRefNames: { type: ['array', 'null'], items: { type: 'string' } },
    workflowIds: { type: ['array', 'null'], items: { type: 'string' } },
    workflowNames: { type: ['array', 'null'], items: { type: 'string' } },
    fullTextQuery: { type: ['string', 'null'] },
    taskInputQuery: { type: ['string', 'null'] },
    taskOutputQuery: { type: ['string', 'null'] },
    updateStartTime: { type: ['integer', 'null'], format: 'int64', maximum: 9007199254740991 },
    updateEndTime: { type: ['integer', 'null'], format: 'int64', maximum: 9007199254740991 },
  },
};
const schema68 = {
  type: 'string',
  enum: ['PENDING', 'ASSIGNED', 'IN_PROGRESS', 'COMPLETED', 'TIMED_OUT', 'DELETED'],
};
const schema69 = {
  type: 'object',
  properties: {
    userType: {
      type: ['string', 'null'],
      enum: ['CONDUCTOR_USER', 'CONDUCTOR_GROUP', 'EXTERNAL_USER', 'EXTERNAL_GROUP', null],
    },
    user: { type: ['string', 'null'] },
  },
};
function validate62(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.searchType !== undefined) {
      let data0 = data.searchType;
      if (typeof data0 !== 'string' && data0 !== null) {
        const err0 = {
          instancePath: instancePath + '/searchType',
          schemaPath: '#/properties/searchType/type',
          keyword: 'type',
          params: { type: schema67.properties.searchType.type },
          message: 'must be string,null',
          schema: schema67.properties.searchType.type,
          parentSchema: schema67.properties.searchType,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (!(data0 === 'ADMIN' || data0 === 'INBOX' || data0 === null)) {
        const err1 = {
          instancePath: instancePath + '/searchType',
          schemaPath: '#/properties/searchType/enum',
          keyword: 'enum',
          params: { allowedValues: schema67.properties.searchType.enum },
          message: 'must be equal to one of the allowed values',
          schema: schema67.properties.searchType.enum,
          parentSchema: schema67.properties.searchType,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.start !== undefined) {
      let data1 = data.start;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1)) && data1 !== null) {
        const err2 = {
          instancePath: instancePath + '/start',
          schemaPath: '#/properties/start/type',
          keyword: 'type',
          params: { type: schema67.properties.start.type },
          message: 'must be integer,null',
          schema: schema67.properties.start.type,
          parentSchema: schema67.properties.start,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data1 == 'number') {
        if (data1 < 0 || isNaN(data1)) {
          const err3 = {
            instancePath: instancePath + '/start',
            schemaPath: '#/properties/start/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            message: 'must be >= 0',
            schema: 0,
            parentSchema: schema67.properties.start,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!formats4.validate(data1)) {
          const err4 = {
            instancePath: instancePath + '/start',
            schemaPath: '#/properties/start/format',
            keyword: 'format',
            params: { format: 'int32' },
            message: 'must match format "' + 'int32' + '"',
            schema: 'int32',
            parentSchema: schema67.properties.start,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.size !== undefined) {
      let data2 = data.size;
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2)) && data2 !== null) {
        const err5 = {
          instancePath: instancePath + '/size',
          schemaPath: '#/properties/size/type',
          keyword: 'type',
          params: { type: schema67.properties.size.type },
          message: 'must be integer,null',
          schema: schema67.properties.size.type,
          parentSchema: schema67.properties.size,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data2 == 'number') {
        if (data2 < 0 || isNaN(data2)) {
          const err6 = {
            instancePath: instancePath + '/size',
            schemaPath: '#/properties/size/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            message: 'must be >= 0',
            schema: 0,
            parentSchema: schema67.properties.size,
            data: data2,
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (!formats4.validate(data2)) {
          const err7 = {
            instancePath: instancePath + '/size',
            schemaPath: '#/properties/size/format',
            keyword: 'format',
            params: { format: 'int32' },
            message: 'must match format "' + 'int32' + '"',
            schema: 'int32',
            parentSchema: schema67.properties.size,
            data: data2,
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.states !== undefined) {
      let data3 = data.states;
      if (!Array.isArray(data3) && data3 !== null) {
        const err8 = {
          instancePath: instancePath + '/states',
          schemaPath: '#/properties/states/type',
          keyword: 'type',
          params: { type: schema67.properties.states.type },
          message: 'must be array,null',
          schema: schema67.properties.states.type,
          parentSchema: schema67.properties.states,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0, errors_i0 = errors; i0 < len0 && errors - errors_i0 < 1000; i0++) {
          let data4 = data3[i0];
          if (typeof data4 !== 'string') {
            const err9 = {
              instancePath: instancePath + '/states/' + i0,
              schemaPath: '#/$defs/HumanTaskState/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema68.type,
              parentSchema: schema68,
              data: data4,
            };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
          if (!(
            data4 === 'PENDING' ||
            data4 === 'ASSIGNED' ||
            data4 === 'IN_PROGRESS' ||
            data4 === 'COMPLETED' ||
            data4 === 'TIMED_OUT' ||
            data4 === 'DELETED'
          )) {
            const err10 = {
              instancePath: instancePath + '/states/' + i0,
              schemaPath: '#/$defs/HumanTaskState/enum',
              keyword: 'enum',
              params: { allowedValues: schema68.enum },
              message: 'must be equal to one of the allowed values',
              schema: schema68.enum,
              parentSchema: schema68,
              data: data4,
            };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      }
    }
    if (data.assignees !== undefined) {
      let data5 = data.assignees;
      if (!Array.isArray(data5) && data5 !== null) {
        const err11 = {
          instancePath: instancePath + '/assignees',
          schemaPath: '#/properties/assignees/type',
          keyword: 'type',
          params: { type: schema67.properties.assignees.type },
          message: 'must be array,null',
          schema: schema67.properties.assignees.type,
          parentSchema: schema67.properties.assignees,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0, errors_i1 = errors; i1 < len1 && errors - errors_i1 < 1000; i1++) {
          let data6 = data5[i1];
          if (data6 && typeof data6 == 'object' && !Array.isArray(data6)) {
            if (data6.userType !== undefined) {
              let data7 = data6.userType;
              if (typeof data7 !== 'string' && data7 !== null) {
                const err12 = {
                  instancePath: instancePath + '/assignees/' + i1 + '/userType',
                  schemaPath: '#/$defs/HumanTaskUserFilter/properties/userType/type',
                  keyword: 'type',
                  params: { type: schema69.properties.userType.type },
                  message: 'must be string,null',
                  schema: schema69.properties.userType.type,
                  parentSchema: schema69.properties.userType,
                  data: data7,
                };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
              if (!(
                data7 === 'CONDUCTOR_USER' ||
                data7 === 'CONDUCTOR_GROUP' ||
                data7 === 'EXTERNAL_USER' ||
                data7 === 'EXTERNAL_GROUP' ||
                data7 === null
              )) {
                const err13 = {
                  instancePath: instancePath + '/assignees/' + i1 + '/userType',
                  schemaPath: '#/$defs/HumanTaskUserFilter/properties/userType/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema69.properties.userType.enum },
                  message: 'must be equal to one of the allowed values',
                  schema: schema69.properties.userType.enum,
                  parentSchema: schema69.properties.userType,
                  data: data7,
                };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data6.user !== undefined) {
              let data8 = data6.user;
              if (typeof data8 !== 'string' && data8 !== null) {
                const err14 = {
                  instancePath: instancePath + '/assignees/' + i1 + '/user',
                  schemaPath: '#/$defs/HumanTaskUserFilter/properties/user/type',
                  keyword: 'type',
                  params: { type: schema69.properties.user.type },
                  message: 'must be string,null',
                  schema: schema69.properties.user.type,
                  parentSchema: schema69.properties.user,
                  data: data8,
                };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = {
              instancePath: instancePath + '/assignees/' + i1,
              schemaPath: '#/$defs/HumanTaskUserFilter/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
              schema: schema69.type,
              parentSchema: schema69,
              data: data6,
            };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      }
    }
    if (data.claimants !== undefined) {
      let data9 = data.claimants;
      if (!Array.isArray(data9) && data9 !== null) {
        const err16 = {
          instancePath: instancePath + '/claimants',
          schemaPath: '#/properties/claimants/type',
          keyword: 'type',
          params: { type: schema67.properties.claimants.type },
          message: 'must be array,null',
          schema: schema67.properties.claimants.type,
          parentSchema: schema67.properties.claimants,
          data: data9,
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (Array.isArray(data9)) {
        const len2 = data9.length;
        for (let i2 = 0, errors_i2 = errors; i2 < len2 && errors - errors_i2 < 1000; i2++) {
          let data10 = data9[i2];
          if (data10 && typeof data10 == 'object' && !Array.isArray(data10)) {
            if (data10.userType !== undefined) {
              let data11 = data10.userType;
              if (typeof data11 !== 'string' && data11 !== null) {
                const err17 = {
                  instancePath: instancePath + '/claimants/' + i2 + '/userType',
                  schemaPath: '#/$defs/HumanTaskUserFilter/properties/userType/type',
                  keyword: 'type',
                  params: { type: schema69.properties.userType.type },
                  message: 'must be string,null',
                  schema: schema69.properties.userType.type,
                  parentSchema: schema69.properties.userType,
                  data: data11,
                };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
              if (!(
                data11 === 'CONDUCTOR_USER' ||
                data11 === 'CONDUCTOR_GROUP' ||
                data11 === 'EXTERNAL_USER' ||
                data11 === 'EXTERNAL_GROUP' ||
                data11 === null
              )) {
                const err18 = {
                  instancePath: instancePath + '/claimants/' + i2 + '/userType',
                  schemaPath: '#/$defs/HumanTaskUserFilter/properties/userType/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema69.properties.userType.enum },
                  message: 'must be equal to one of the allowed values',
                  schema: schema69.properties.userType.enum,
                  parentSchema: schema69.properties.userType,
                  data: data11,
                };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data10.user !== undefined) {
              let data12 = data10.user;
              if (typeof data12 !== 'string' && data12 !== null) {
                const err19 = {
                  instancePath: instancePath + '/claimants/' + i2 + '/user',
                  schemaPath: '#/$defs/HumanTaskUserFilter/properties/user/type',
                  keyword: 'type',
                  params: { type: schema69.properties.user.type },
                  message: 'must be string,null',
                  schema: schema69.properties.user.type,
                  parentSchema: schema69.properties.user,
                  data: data12,
                };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
          } else {
            const err20 = {
              instancePath: instancePath + '/claimants/' + i2,
              schemaPath: '#/$defs/HumanTaskUserFilter/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
              schema: schema69.type,
              parentSchema: schema69,
              data: data10,
            };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      }
    }
    if (data.definitionNames !== undefined) {
      let data13 = data.definitionNames;
      if (!Array.isArray(data13) && data13 !== null) {
        const err21 = {
          instancePath: instancePath + '/definitionNames',
          schemaPath: '#/properties/definitionNames/type',
          keyword: 'type',
          params: { type: schema67.properties.definitionNames.type },
          message: 'must be array,null',
          schema: schema67.properties.definitionNames.type,
          parentSchema: schema67.properties.definitionNames,
          data: data13,
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (Array.isArray(data13)) {
        const len3 = data13.length;
        for (let i3 = 0, errors_i3 = errors; i3 < len3 && errors - errors_i3 < 1000; i3++) {
          let data14 = data13[i3];
          if (typeof data14 !== 'string') {
            const err22 = {
              instancePath: instancePath + '/definitionNames/' + i3,
              schemaPath: '#/properties/definitionNames/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema67.properties.definitionNames.items.type,
              parentSchema: schema67.properties.definitionNames.items,
              data: data14,
            };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      }
    }
    if (data.displayNames !== undefined) {
      let data15 = data.displayNames;
      if (!Array.isArray(data15) && data15 !== null) {
        const err23 = {
          instancePath: instancePath + '/displayNames',
          schemaPath: '#/properties/displayNames/type',
          keyword: 'type',
          params: { type: schema67.properties.displayNames.type },
          message: 'must be array,null',
          schema: schema67.properties.displayNames.type,
          parentSchema: schema67.properties.displayNames,
          data: data15,
        };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      if (Array.isArray(data15)) {
        const len4 = data15.length;
        for (let i4 = 0, errors_i4 = errors; i4 < len4 && errors - errors_i4 < 1000; i4++) {
          let data16 = data15[i4];
          if (typeof data16 !== 'string') {
            const err24 = {
              instancePath: instancePath + '/displayNames/' + i4,
              schemaPath: '#/properties/displayNames/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema67.properties.displayNames.items.type,
              parentSchema: schema67.properties.displayNames.items,
              data: data16,
            };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      }
    }
    if (data.taskRefNames !== undefined) {
      let data17 = data.taskRefNames;
      if (!Array.isArray(data17) && data17 !== null) {
        const err25 = {
          instancePath: instancePath + '/taskRefNames',
          schemaPath: '#/properties/taskRefNames/type',
          keyword: 'type',
          params: { type: schema67.properties.taskRefNames.type },
          message: 'must be array,null',
          schema: schema67.properties.taskRefNames.type,
          parentSchema: schema67.properties.taskRefNames,
          data: data17,
        };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      if (Array.isArray(data17)) {
        const len5 = data17.length;
        for (let i5 = 0, errors_i5 = errors; i5 < len5 && errors - errors_i5 < 1000; i5++) {
          let data18 = data17[i5];
          if (typeof data18 !== 'string') {
            const err26 = {
              instancePath: instancePath + '/taskRefNames/' + i5,
              schemaPath: '#/properties/taskRefNames/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema67.properties.taskRefNames.items.type,
              parentSchema: schema67.properties.taskRefNames.items,
              data: data18,
            };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      }
    }
    if (data.workflowIds !== undefined) {
      let data19 = data.workflowIds;
      if (!Array.isArray(data19) && data19 !== null) {
        const err27 = {
          instancePath: instancePath + '/workflowIds',
          schemaPath: '#/properties/workflowIds/type',
          keyword: 'type',
          params: { type: schema67.properties.workflowIds.type },
          message: 'must be array,null',
          schema: schema67.properties.workflowIds.type,
          parentSchema: schema67.properties.workflowIds,
          data: data19,
        };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      if (Array.isArray(data19)) {
        const len6 = data19.length;
        for (let i6 = 0, errors_i6 = errors; i6 < len6 && errors - errors_i6 < 1000; i6++) {
          let data20 = data19[i6];
          if (typeof data20 !== 'string') {
            const err28 = {
              instancePath: instancePath + '/workflowIds/' + i6,
              schemaPath: '#/properties/workflowIds/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema67.properties.workflowIds.items.type,
              parentSchema: schema67.properties.workflowIds.items,
              data: data20,
            };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      }
    }
    if (data.workflowNames !== undefined) {
      let data21 = data.workflowNames;
      if (!Array.isArray(data21) && data21 !== null) {
        const err29 = {
          instancePath: instancePath + '/workflowNames',
          schemaPath: '#/properties/workflowNames/type',
          keyword: 'type',
          params: { type: schema67.properties.workflowNames.type },
          message: 'must be array,null',
          schema: schema67.properties.workflowNames.type,
          parentSchema: schema67.properties.workflowNames,
          data: data21,
        };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      if (Array.isArray(data21)) {
        const len7 = data21.length;
        for (let i7 = 0, errors_i7 = errors; i7 < len7 && errors - errors_i7 < 1000; i7++) {
          let data22 = data21[i7];
          if (typeof data22 !== 'string') {
            const err30 = {
              instancePath: instancePath + '/workflowNames/' + i7,
              schemaPath: '#/properties/workflowNames/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema67.properties.workflowNames.items.type,
              parentSchema: schema67.properties.workflowNames.items,
              data: data22,
            };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
      }
    }
    if (data.fullTextQuery !== undefined) {
      let data23 = data.fullTextQuery;
      if (typeof data23 !== 'string' && data23 !== null) {
        const err31 = {
          instancePath: instancePath + '/fullTextQuery',
          schemaPath: '#/properties/fullTextQuery/type',
          keyword: 'type',
          params: { type: schema67.properties.fullTextQuery.type },
          message: 'must be string,null',
          schema: schema67.properties.fullTextQuery.type,
          parentSchema: schema67.properties.fullTextQuery,
          data: data23,
        };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.taskInputQuery !== undefined) {
      let data24 = data.taskInputQuery;
      if (typeof data24 !== 'string' && data24 !== null) {
        const err32 = {
          instancePath: instancePath + '/taskInputQuery',
          schemaPath: '#/properties/taskInputQuery/type',
          keyword: 'type',
          params: { type: schema67.properties.taskInputQuery.type },
          message: 'must be string,null',
          schema: schema67.properties.taskInputQuery.type,
          parentSchema: schema67.properties.taskInputQuery,
          data: data24,
        };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.taskOutputQuery !== undefined) {
      let data25 = data.taskOutputQuery;
      if (typeof data25 !== 'string' && data25 !== null) {
        const err33 = {
          instancePath: instancePath + '/taskOutputQuery',
          schemaPath: '#/properties/taskOutputQuery/type',
          keyword: 'type',
          params: { type: schema67.properties.taskOutputQuery.type },
          message: 'must be string,null',
          schema: schema67.properties.taskOutputQuery.type,
          parentSchema: schema67.properties.taskOutputQuery,
          data: data25,
        };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.updateStartTime !== undefined) {
      let data26 = data.updateStartTime;
      if (!(typeof data26 == 'number' && !(data26 % 1) && !isNaN(data26)) && data26 !== null) {
        const err34 = {
          instancePath: instancePath + '/updateStartTime',
          schemaPath: '#/properties/updateStartTime/type',
          keyword: 'type',
          params: { type: schema67.properties.updateStartTime.type },
          message: 'must be integer,null',
          schema: schema67.properties.updateStartTime.type,
          parentSchema: schema67.properties.updateStartTime,
          data: data26,
        };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
      if (typeof data26 == 'number') {
        if (data26 > 9007199254740991 || isNaN(data26)) {
          const err35 = {
            instancePath: instancePath + '/updateStartTime',
            schemaPath: '#/properties/updateStartTime/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 9007199254740991 },
            message: 'must be <= 9007199254740991',
            schema: 9007199254740991,
            parentSchema: schema67.properties.updateStartTime,
            data: data26,
          };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        if (!formats0.validate(data26)) {
          const err36 = {
            instancePath: instancePath + '/updateStartTime',
            schemaPath: '#/properties/updateStartTime/format',
            keyword: 'format',
            params: { format: 'int64' },
            message: 'must match format "' + 'int64' + '"',
            schema: 'int64',
            parentSchema: schema67.properties.updateStartTime,
            data: data26,
          };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
      }
    }
    if (data.updateEndTime !== undefined) {
      let data27 = data.updateEndTime;
      if (!(typeof data27 == 'number' && !(data27 % 1) && !isNaN(data27)) && data27 !== null) {
        const err37 = {
          instancePath: instancePath + '/updateEndTime',
          schemaPath: '#/properties/updateEndTime/type',
          keyword: 'type',
          params: { type: schema67.properties.updateEndTime.type },
          message: 'must be integer,null',
          schema: schema67.properties.updateEndTime.type,
          parentSchema: schema67.properties.updateEndTime,
          data: data27,
        };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
      if (typeof data27 == 'number') {
        if (data27 > 9007199254740991 || isNaN(data27)) {
          const err38 = {
            instancePath: instancePath + '/updateEndTime',
            schemaPath: '#/properties/updateEndTime/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 9007199254740991 },
            message: 'must be <= 9007199254740991',
            schema: 9007199254740991,
            parentSchema: schema67.properties.updateEndTime,
            data: data27,
          };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        if (!formats0.validate(data27)) {
          const err39 = {
            instancePath: instancePath + '/updateEndTime',
            schemaPath: '#/properties/updateEndTime/format',
            keyword: 'format',
            params: { format: 'int64' },
            message: 'must match format "' + 'int64' + '"',
            schema: 'int64',
            parentSchema: schema67.properties.updateEndTime,
            data: data27,
          };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
      }
    }
  } else {
    const err40 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema67.type,
      parentSchema: schema67,
      data,
    };
    if (vErrors === null) {
      vErrors = [err40];
    } else {
      vErrors.push(err40);
    }
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
validate62.evaluated = {
  props: {
    searchType: true,
    start: true,
    size: true,
    states: true,
    assignees: true,
    claimants: true,
    definitionNames: true,
    displayNames: true,
    taskRefNames: true,
    workflowIds: true,
    workflowNames: true,
    fullTextQuery: true,
    taskInputQuery: true,
    taskOutputQuery: true,
    updateStartTime: true,
    updateEndTime: true,
  },
  dynamicProps: false,
  dynamicItems: false,
};
const validate_23 = validate63;
const schema71 = {
  type: 'array',
  items: { $ref: 'conductor-mock#/$defs/HumanTaskAssignmentRequest' },
};
const schema72 = {
  type: 'object',
  properties: {
    assignee: {
      type: ['object', 'null'],
      properties: { userType: { type: ['string', 'null'] }, user: { type: ['string', 'null'] } },
    },
    slaMinutes: { type: ['integer', 'null'], format: 'int32' },
  },
};
function validate63(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0, errors_i0 = errors; i0 < len0 && errors - errors_i0 < 1000; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.assignee !== undefined) {
          let data1 = data0.assignee;
          if (!(data1 && typeof data1 == 'object' && !Array.isArray(data1)) && data1 !== null) {
            const err0 = {
              instancePath: instancePath + '/' + i0 + '/assignee',
              schemaPath:
                'conductor-mock#/$defs/HumanTaskAssignmentRequest/properties/assignee/type',
              keyword: 'type',
              params: { type: schema72.properties.assignee.type },
              message: 'must be object,null',
              schema: schema72.properties.assignee.type,
              parentSchema: schema72.properties.assignee,
              data: data1,
            };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
          if (data1 && typeof data1 == 'object' && !Array.isArray(data1)) {
            if (data1.userType !== undefined) {
              let data2 = data1.userType;
              if (typeof data2 !== 'string' && data2 !== null) {
                const err1 = {
                  instancePath: instancePath + '/' + i0 + '/assignee/userType',
                  schemaPath:
                    'conductor-mock#/$defs/HumanTaskAssignmentRequest/properties/assignee/properties/userType/type',
                  keyword: 'type',
                  params: { type: schema72.properties.assignee.properties.userType.type },
                  message: 'must be string,null',
                  schema: schema72.properties.assignee.properties.userType.type,
                  parentSchema: schema72.properties.assignee.properties.userType,
                  data: data2,
                };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (data1.user !== undefined) {
              let data3 = data1.user;
              if (typeof data3 !== 'string' && data3 !== null) {
                const err2 = {
                  instancePath: instancePath + '/' + i0 + '/assignee/user',
                  schemaPath:
                    'conductor-mock#/$defs/HumanTaskAssignmentRequest/properties/assignee/properties/user/type',
                  keyword: 'type',
                  params: { type: schema72.properties.assignee.properties.user.type },
                  message: 'must be string,null',
                  schema: schema72.properties.assignee.properties.user.type,
                  parentSchema: schema72.properties.assignee.properties.user,
                  data: data3,
                };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            }
          }
        }
        if (data0.slaMinutes !== undefined) {
          let data4 = data0.slaMinutes;
          if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4)) && data4 !== null) {
            const err3 = {
              instancePath: instancePath + '/' + i0 + '/slaMinutes',
              schemaPath:
                'conductor-mock#/$defs/HumanTaskAssignmentRequest/properties/slaMinutes/type',
              keyword: 'type',
              params: { type: schema72.properties.slaMinutes.type },
              message: 'must be integer,null',
              schema: schema72.properties.slaMinutes.type,
              parentSchema: schema72.properties.slaMinutes,
              data: data4,
            };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
          if (typeof data4 == 'number') {
            if (!formats4.validate(data4)) {
              const err4 = {
                instancePath: instancePath + '/' + i0 + '/slaMinutes',
                schemaPath:
                  'conductor-mock#/$defs/HumanTaskAssignmentRequest/properties/slaMinutes/format',
                keyword: 'format',
                params: { format: 'int32' },
                message: 'must match format "' + 'int32' + '"',
                schema: 'int32',
                parentSchema: schema72.properties.slaMinutes,
                data: data4,
              };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
      } else {
        const err5 = {
          instancePath: instancePath + '/' + i0,
          schemaPath: 'conductor-mock#/$defs/HumanTaskAssignmentRequest/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
          schema: schema72.type,
          parentSchema: schema72,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'array' },
      message: 'must be array',
      schema: schema71.type,
      parentSchema: schema71,
      data,
    };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
validate63.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
const validate_24 = validate64;
const schema73 = { type: 'object', additionalProperties: true };
function validate64(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
  } else {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema73.type,
      parentSchema: schema73,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
validate64.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const validate_25 = validate65;
const schema74 = {
  type: 'object',
  required: ['workflowInstanceId', 'taskId'],
  properties: {
    workflowInstanceId: { type: 'string' },
    taskId: { type: 'string' },
    status: {
      type: ['string', 'null'],
      enum: ['IN_PROGRESS', 'COMPLETED', 'FAILED', 'FAILED_WITH_TERMINAL_ERROR', 'CANCELED', null],
    },
    outputData: { type: ['object', 'null'], additionalProperties: true },
    reasonForIncompletion: { type: ['string', 'null'] },
    workerId: { type: ['string', 'null'] },
    callbackAfterSeconds: { type: ['integer', 'null'], format: 'int64', maximum: 9007199254740991 },
    extendLease: { type: ['boolean', 'null'] },
    externalOutputPayloadStoragePath: { type: ['string', 'null'] },
    subWorkflowId: { type: ['string', 'null'] },
    logs: {
      type: ['array', 'null'],
      items: {
        type: 'object',
        properties: {
          log: { type: ['string', 'null'] },
          taskId: { type: ['string', 'null'] },
          createdTime: { type: ['integer', 'null'], format: 'int64', maximum: 9007199254740991 },
        },
        additionalProperties: true,
      },
    },
  },
};
function validate65(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.workflowInstanceId === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'workflowInstanceId' },
        message: "must have required property '" + 'workflowInstanceId' + "'",
        schema: schema74.required,
        parentSchema: schema74,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.taskId === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'taskId' },
        message: "must have required property '" + 'taskId' + "'",
        schema: schema74.required,
        parentSchema: schema74,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.workflowInstanceId !== undefined) {
      let data0 = data.workflowInstanceId;
      if (typeof data0 !== 'string') {
        const err2 = {
          instancePath: instancePath + '/workflowInstanceId',
          schemaPath: '#/properties/workflowInstanceId/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema74.properties.workflowInstanceId.type,
          parentSchema: schema74.properties.workflowInstanceId,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.taskId !== undefined) {
      let data1 = data.taskId;
      if (typeof data1 !== 'string') {
        const err3 = {
          instancePath: instancePath + '/taskId',
          schemaPath: '#/properties/taskId/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema74.properties.taskId.type,
          parentSchema: schema74.properties.taskId,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.status !== undefined) {
      let data2 = data.status;
      if (typeof data2 !== 'string' && data2 !== null) {
        const err4 = {
          instancePath: instancePath + '/status',
          schemaPath: '#/properties/status/type',
          keyword: 'type',
          params: { type: schema74.properties.status.type },
          message: 'must be string,null',
          schema: schema74.properties.status.type,
          parentSchema: schema74.properties.status,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (!(
        data2 === 'IN_PROGRESS' ||
        data2 === 'COMPLETED' ||
        data2 === 'FAILED' ||
        data2 === 'FAILED_WITH_TERMINAL_ERROR' ||
        data2 === 'CANCELED' ||
        data2 === null
      )) {
        const err5 = {
          instancePath: instancePath + '/status',
          schemaPath: '#/properties/status/enum',
          keyword: 'enum',
          params: { allowedValues: schema74.properties.status.enum },
          message: 'must be equal to one of the allowed values',
          schema: schema74.properties.status.enum,
          parentSchema: schema74.properties.status,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.outputData !== undefined) {
      let data3 = data.outputData;
      if (!(data3 && typeof data3 == 'object' && !Array.isArray(data3)) && data3 !== null) {
        const err6 = {
          instancePath: instancePath + '/outputData',
          schemaPath: '#/properties/outputData/type',
          keyword: 'type',
          params: { type: schema74.properties.outputData.type },
          message: 'must be object,null',
          schema: schema74.properties.outputData.type,
          parentSchema: schema74.properties.outputData,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.reasonForIncompletion !== undefined) {
      let data4 = data.reasonForIncompletion;
      if (typeof data4 !== 'string' && data4 !== null) {
        const err7 = {
          instancePath: instancePath + '/reasonForIncompletion',
          schemaPath: '#/properties/reasonForIncompletion/type',
          keyword: 'type',
          params: { type: schema74.properties.reasonForIncompletion.type },
          message: 'must be string,null',
          schema: schema74.properties.reasonForIncompletion.type,
          parentSchema: schema74.properties.reasonForIncompletion,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.workerId !== undefined) {
      let data5 = data.workerId;
      if (typeof data5 !== 'string' && data5 !== null) {
        const err8 = {
          instancePath: instancePath + '/workerId',
          schemaPath: '#/properties/workerId/type',
          keyword: 'type',
          params: { type: schema74.properties.workerId.type },
          message: 'must be string,null',
          schema: schema74.properties.workerId.type,
          parentSchema: schema74.properties.workerId,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.callbackAfterSeconds !== undefined) {
      let data6 = data.callbackAfterSeconds;
      if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6)) && data6 !== null) {
        const err9 = {
          instancePath: instancePath + '/callbackAfterSeconds',
          schemaPath: '#/properties/callbackAfterSeconds/type',
          keyword: 'type',
          params: { type: schema74.properties.callbackAfterSeconds.type },
          message: 'must be integer,null',
          schema: schema74.properties.callbackAfterSeconds.type,
          parentSchema: schema74.properties.callbackAfterSeconds,
          data: data6,
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data6 == 'number') {
        if (data6 > 9007199254740991 || isNaN(data6)) {
          const err10 = {
            instancePath: instancePath + '/callbackAfterSeconds',
            schemaPath: '#/properties/callbackAfterSeconds/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 9007199254740991 },
            message: 'must be <= 9007199254740991',
            schema: 9007199254740991,
            parentSchema: schema74.properties.callbackAfterSeconds,
            data: data6,
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (!formats0.validate(data6)) {
          const err11 = {
            instancePath: instancePath + '/callbackAfterSeconds',
            schemaPath: '#/properties/callbackAfterSeconds/format',
            keyword: 'format',
            params: { format: 'int64' },
            message: 'must match format "' + 'int64' + '"',
            schema: 'int64',
            parentSchema: schema74.properties.callbackAfterSeconds,
            data: data6,
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
    if (data.extendLease !== undefined) {
      let data7 = data.extendLease;
      if (typeof data7 !== 'boolean' && data7 !== null) {
        const err12 = {
          instancePath: instancePath + '/extendLease',
          schemaPath: '#/properties/extendLease/type',
          keyword: 'type',
          params: { type: schema74.properties.extendLease.type },
          message: 'must be boolean,null',
          schema: schema74.properties.extendLease.type,
          parentSchema: schema74.properties.extendLease,
          data: data7,
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.externalOutputPayloadStoragePath !== undefined) {
      let data8 = data.externalOutputPayloadStoragePath;
      if (typeof data8 !== 'string' && data8 !== null) {
        const err13 = {
          instancePath: instancePath + '/externalOutputPayloadStoragePath',
          schemaPath: '#/properties/externalOutputPayloadStoragePath/type',
          keyword: 'type',
          params: { type: schema74.properties.externalOutputPayloadStoragePath.type },
          message: 'must be string,null',
          schema: schema74.properties.externalOutputPayloadStoragePath.type,
          parentSchema: schema74.properties.externalOutputPayloadStoragePath,
          data: data8,
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.subWorkflowId !== undefined) {
      let data9 = data.subWorkflowId;
      if (typeof data9 !== 'string' && data9 !== null) {
        const err14 = {
          instancePath: instancePath + '/subWorkflowId',
          schemaPath: '#/properties/subWorkflowId/type',
          keyword: 'type',
          params: { type: schema74.properties.subWorkflowId.type },
          message: 'must be string,null',
          schema: schema74.properties.subWorkflowId.type,
          parentSchema: schema74.properties.subWorkflowId,
          data: data9,
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.logs !== undefined) {
      let data10 = data.logs;
      if (!Array.isArray(data10) && data10 !== null) {
        const err15 = {
          instancePath: instancePath + '/logs',
          schemaPath: '#/properties/logs/type',
          keyword: 'type',
          params: { type: schema74.properties.logs.type },
          message: 'must be array,null',
          schema: schema74.properties.logs.type,
          parentSchema: schema74.properties.logs,
          data: data10,
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0, errors_i0 = errors; i0 < len0 && errors - errors_i0 < 1000; i0++) {
          let data11 = data10[i0];
          if (data11 && typeof data11 == 'object' && !Array.isArray(data11)) {
            if (data11.log !== undefined) {
              let data12 = data11.log;
              if (typeof data12 !== 'string' && data12 !== null) {
                const err16 = {
                  instancePath: instancePath + '/logs/' + i0 + '/log',
                  schemaPath: '#/properties/logs/items/properties/log/type',
                  keyword: 'type',
                  params: { type: schema74.properties.logs.items.properties.log.type },
                  message: 'must be string,null',
                  schema: schema74.properties.logs.items.properties.log.type,
                  parentSchema: schema74.properties.logs.items.properties.log,
                  data: data12,
                };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data11.taskId !== undefined) {
              let data13 = data11.taskId;
              if (typeof data13 !== 'string' && data13 !== null) {
                const err17 = {
                  instancePath: instancePath + '/logs/' + i0 + '/taskId',
                  schemaPath: '#/properties/logs/items/properties/taskId/type',
                  keyword: 'type',
                  params: { type: schema74.properties.logs.items.properties.taskId.type },
                  message: 'must be string,null',
                  schema: schema74.properties.logs.items.properties.taskId.type,
                  parentSchema: schema74.properties.logs.items.properties.taskId,
                  data: data13,
                };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data11.createdTime !== undefined) {
              let data14 = data11.createdTime;
              if (
                !(typeof data14 == 'number' && !(data14 % 1) && !isNaN(data14)) &&
                data14 !== null
              ) {
                const err18 = {
                  instancePath: instancePath + '/logs/' + i0 + '/createdTime',
                  schemaPath: '#/properties/logs/items/properties/createdTime/type',
                  keyword: 'type',
                  params: { type: schema74.properties.logs.items.properties.createdTime.type },
                  message: 'must be integer,null',
                  schema: schema74.properties.logs.items.properties.createdTime.type,
                  parentSchema: schema74.properties.logs.items.properties.createdTime,
                  data: data14,
                };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
              if (typeof data14 == 'number') {
                if (data14 > 9007199254740991 || isNaN(data14)) {
                  const err19 = {
                    instancePath: instancePath + '/logs/' + i0 + '/createdTime',
                    schemaPath: '#/properties/logs/items/properties/createdTime/maximum',
                    keyword: 'maximum',
                    params: { comparison: '<=', limit: 9007199254740991 },
                    message: 'must be <= 9007199254740991',
                    schema: 9007199254740991,
                    parentSchema: schema74.properties.logs.items.properties.createdTime,
                    data: data14,
                  };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
                if (!formats0.validate(data14)) {
                  const err20 = {
                    instancePath: instancePath + '/logs/' + i0 + '/createdTime',
                    schemaPath: '#/properties/logs/items/properties/createdTime/format',
                    keyword: 'format',
                    params: { format: 'int64' },
                    message: 'must match format "' + 'int64' + '"',
                    schema: 'int64',
                    parentSchema: schema74.properties.logs.items.properties.createdTime,
                    data: data14,
                  };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err21 = {
              instancePath: instancePath + '/logs/' + i0,
              schemaPath: '#/properties/logs/items/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
              schema: schema74.properties.logs.items.type,
              parentSchema: schema74.properties.logs.items,
              data: data11,
            };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err22 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema74.type,
      parentSchema: schema74,
      data,
    };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate65.errors = vErrors;
  return errors === 0;
}
validate65.evaluated = {
  props: {
    workflowInstanceId: true,
    taskId: true,
    status: true,
    outputData: true,
    reasonForIncompletion: true,
    workerId: true,
    callbackAfterSeconds: true,
    extendLease: true,
    externalOutputPayloadStoragePath: true,
    subWorkflowId: true,
    logs: true,
  },
  dynamicProps: false,
  dynamicItems: false,
};
const validate_26 = validate66;
const schema75 = { type: 'object', additionalProperties: true };
function validate66(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
  } else {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema75.type,
      parentSchema: schema75,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate66.errors = vErrors;
  return errors === 0;
}
validate66.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const validate_27 = validate67;
const schema76 = {
  type: 'object',
  required: ['name'],
  properties: {
    name: { type: 'string' },
    roles: { 'x-one-for-list': true, type: ['array', 'null'], items: { type: 'string' } },
    groups: { type: ['array', 'null'], items: { type: 'string' } },
  },
};
function validate67(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.name === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'name' },
        message: "must have required property '" + 'name' + "'",
        schema: schema76.required,
        parentSchema: schema76,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name !== undefined) {
      let data0 = data.name;
      if (typeof data0 !== 'string') {
        const err1 = {
          instancePath: instancePath + '/name',
          schemaPath: '#/properties/name/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema76.properties.name.type,
          parentSchema: schema76.properties.name,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.roles !== undefined) {
      let data1 = data.roles;
      if (!Array.isArray(data1) && data1 !== null) {
        const err2 = {
          instancePath: instancePath + '/roles',
          schemaPath: '#/properties/roles/type',
          keyword: 'type',
          params: { type: schema76.properties.roles.type },
          message: 'must be array,null',
          schema: schema76.properties.roles.type,
          parentSchema: schema76.properties.roles,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0, errors_i0 = errors; i0 < len0 && errors - errors_i0 < 1000; i0++) {
          let data2 = data1[i0];
          if (typeof data2 !== 'string') {
            const err3 = {
              instancePath: instancePath + '/roles/' + i0,
              schemaPath: '#/properties/roles/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema76.properties.roles.items.type,
              parentSchema: schema76.properties.roles.items,
              data: data2,
            };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      }
    }
    if (data.groups !== undefined) {
      let data3 = data.groups;
      if (!Array.isArray(data3) && data3 !== null) {
        const err4 = {
          instancePath: instancePath + '/groups',
          schemaPath: '#/properties/groups/type',
          keyword: 'type',
          params: { type: schema76.properties.groups.type },
          message: 'must be array,null',
          schema: schema76.properties.groups.type,
          parentSchema: schema76.properties.groups,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0, errors_i1 = errors; i1 < len1 && errors - errors_i1 < 1000; i1++) {
          let data4 = data3[i1];
          if (typeof data4 !== 'string') {
            const err5 = {
              instancePath: instancePath + '/groups/' + i1,
              schemaPath: '#/properties/groups/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema76.properties.groups.items.type,
              parentSchema: schema76.properties.groups.items,
              data: data4,
            };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err6 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema76.type,
      parentSchema: schema76,
      data,
    };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate67.errors = vErrors;
  return errors === 0;
}
validate67.evaluated = {
  props: { name: true, roles: true, groups: true },
  dynamicProps: false,
  dynamicItems: false,
};
const validate_28 = validate68;
const schema77 = {
  type: 'object',
  required: ['description'],
  properties: {
    description: { type: 'string' },
    roles: { 'x-one-for-list': true, type: ['array', 'null'], items: { type: 'string' } },
    defaultAccess: {
      type: ['object', 'null'],
      additionalProperties: { type: 'array', items: { $ref: '#/$defs/Access' } },
    },
  },
};
const schema78 = { type: 'string', enum: ['CREATE', 'READ', 'EXECUTE', 'UPDATE', 'DELETE'] };
function validate68(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.description === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'description' },
        message: "must have required property '" + 'description' + "'",
        schema: schema77.required,
        parentSchema: schema77,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.description !== undefined) {
      let data0 = data.description;
      if (typeof data0 !== 'string') {
        const err1 = {
          instancePath: instancePath + '/description',
          schemaPath: '#/properties/description/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema77.properties.description.type,
          parentSchema: schema77.properties.description,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.roles !== undefined) {
      let data1 = data.roles;
      if (!Array.isArray(data1) && data1 !== null) {
        const err2 = {
          instancePath: instancePath + '/roles',
          schemaPath: '#/properties/roles/type',
          keyword: 'type',
          params: { type: schema77.properties.roles.type },
          message: 'must be array,null',
          schema: schema77.properties.roles.type,
          parentSchema: schema77.properties.roles,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0, errors_i0 = errors; i0 < len0 && errors - errors_i0 < 1000; i0++) {
          let data2 = data1[i0];
          if (typeof data2 !== 'string') {
            const err3 = {
              instancePath: instancePath + '/roles/' + i0,
              schemaPath: '#/properties/roles/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema77.properties.roles.items.type,
              parentSchema: schema77.properties.roles.items,
              data: data2,
            };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      }
    }
    if (data.defaultAccess !== undefined) {
      let data3 = data.defaultAccess;
      if (!(data3 && typeof data3 == 'object' && !Array.isArray(data3)) && data3 !== null) {
        const err4 = {
          instancePath: instancePath + '/defaultAccess',
          schemaPath: '#/properties/defaultAccess/type',
          keyword: 'type',
          params: { type: schema77.properties.defaultAccess.type },
          message: 'must be object,null',
          schema: schema77.properties.defaultAccess.type,
          parentSchema: schema77.properties.defaultAccess,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
        const errors_key0 = errors;
        for (const key0 in data3) {
          if (errors - errors_key0 >= 1000) break;
          let data4 = data3[key0];
          if (Array.isArray(data4)) {
            const len1 = data4.length;
            for (let i1 = 0, errors_i1 = errors; i1 < len1 && errors - errors_i1 < 1000; i1++) {
              let data5 = data4[i1];
              if (typeof data5 !== 'string') {
                const err5 = {
                  instancePath:
                    instancePath +
                    '/defaultAccess/' +
                    key0.replace(/~/g, '~0').replace(/\//g, '~1') +
                    '/' +
                    i1,
                  schemaPath: '#/$defs/Access/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                  schema: schema78.type,
                  parentSchema: schema78,
                  data: data5,
                };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
              if (!(
                data5 === 'CREATE' ||
                data5 === 'READ' ||
                data5 === 'EXECUTE' ||
                data5 === 'UPDATE' ||
                data5 === 'DELETE'
              )) {
                const err6 = {
                  instancePath:
                    instancePath +
                    '/defaultAccess/' +
                    key0.replace(/~/g, '~0').replace(/\//g, '~1') +
                    '/' +
                    i1,
                  schemaPath: '#/$defs/Access/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema78.enum },
                  message: 'must be equal to one of the allowed values',
                  schema: schema78.enum,
                  parentSchema: schema78,
                  data: data5,
                };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
          } else {
            const err7 = {
              instancePath:
                instancePath + '/defaultAccess/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/defaultAccess/additionalProperties/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
              schema: schema77.properties.defaultAccess.additionalProperties.type,
              parentSchema: schema77.properties.defaultAccess.additionalProperties,
              data: data4,
            };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err8 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema77.type,
      parentSchema: schema77,
      data,
    };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
validate68.evaluated = {
  props: { description: true, roles: true, defaultAccess: true },
  dynamicProps: false,
  dynamicItems: false,
};
const validate_29 = validate69;
const schema79 = {
  type: 'object',
  required: ['name'],
  properties: { name: { type: 'string', minLength: 1 } },
};
function validate69(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.name === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'name' },
        message: "must have required property '" + 'name' + "'",
        schema: schema79.required,
        parentSchema: schema79,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name !== undefined) {
      let data0 = data.name;
      if (typeof data0 === 'string') {
        if (func1(data0) < 1) {
          const err1 = {
            instancePath: instancePath + '/name',
            schemaPath: '#/properties/name/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 characters',
            schema: 1,
            parentSchema: schema79.properties.name,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = {
          instancePath: instancePath + '/name',
          schemaPath: '#/properties/name/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema79.properties.name.type,
          parentSchema: schema79.properties.name,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema79.type,
      parentSchema: schema79,
      data,
    };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
validate69.evaluated = { props: { name: true }, dynamicProps: false, dynamicItems: false };
const validate_30 = validate70;
const schema80 = {
  type: 'object',
  required: ['subject', 'target', 'access'],
  properties: {
    subject: {
      type: 'object',
      required: ['type', 'id'],
      properties: {
        type: { type: 'string', enum: ['USER', 'GROUP', 'ROLE', 'user', 'group', 'role'] },
        id: { type: 'string' },
      },
    },
    target: {
      type: 'object',
      required: ['type', 'id'],
      properties: { type: { $ref: '#/$defs/TargetType' }, id: { type: 'string' } },
    },
    access: { type: 'array', items: { $ref: '#/$defs/Access' } },
  },
};
const schema81 = {
  type: 'string',
  enum: [
    'WORKFLOW',
    'WORKFLOW_DEF',
    'WORKFLOW_SCHEDULE',
    'EVENT_HANDLER',
    'TASK_DEF',
    'TASK_REF_NAME',
    'TASK_ID',
    'APPLICATION',
    'USER',
    'GROUP',
    'ROLE',
    'SECRET_NAME',
    'ENV_VARIABLE',
    'TAG',
    'DOMAIN',
    'INTEGRATION_PROVIDER',
    'INTEGRATION',
    'PROMPT',
    'USER_FORM_TEMPLATE',
    'SCHEMA',
    'CLUSTER_CONFIG',
    'WEBHOOK',
    'API_GATEWAY_SERVICE',
    'API_GATEWAY_SERVICE_ROUTE',
    'AUTH_CONFIG',
    'SERVICE_REGISTRY',
  ],
};
function validate70(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate70.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.subject === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'subject' },
        message: "must have required property '" + 'subject' + "'",
        schema: schema80.required,
        parentSchema: schema80,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.target === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'target' },
        message: "must have required property '" + 'target' + "'",
        schema: schema80.required,
        parentSchema: schema80,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.access === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'access' },
        message: "must have required property '" + 'access' + "'",
        schema: schema80.required,
        parentSchema: schema80,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.subject !== undefined) {
      let data0 = data.subject;
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.type === undefined) {
          const err3 = {
            instancePath: instancePath + '/subject',
            schemaPath: '#/properties/subject/required',
            keyword: 'required',
            params: { missingProperty: 'type' },
            message: "must have required property '" + 'type' + "'",
            schema: schema80.properties.subject.required,
            parentSchema: schema80.properties.subject,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.id === undefined) {
          const err4 = {
            instancePath: instancePath + '/subject',
            schemaPath: '#/properties/subject/required',
            keyword: 'required',
            params: { missingProperty: 'id' },
            message: "must have required property '" + 'id' + "'",
            schema: schema80.properties.subject.required,
            parentSchema: schema80.properties.subject,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.type !== undefined) {
          let data1 = data0.type;
          if (typeof data1 !== 'string') {
            const err5 = {
              instancePath: instancePath + '/subject/type',
              schemaPath: '#/properties/subject/properties/type/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema80.properties.subject.properties.type.type,
              parentSchema: schema80.properties.subject.properties.type,
              data: data1,
            };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          if (!(
            data1 === 'USER' ||
            data1 === 'GROUP' ||
            data1 === 'ROLE' ||
            data1 === 'user' ||
            data1 === 'group' ||
            data1 === 'role'
          )) {
            const err6 = {
              instancePath: instancePath + '/subject/type',
              schemaPath: '#/properties/subject/properties/type/enum',
              keyword: 'enum',
              params: { allowedValues: schema80.properties.subject.properties.type.enum },
              message: 'must be equal to one of the allowed values',
              schema: schema80.properties.subject.properties.type.enum,
              parentSchema: schema80.properties.subject.properties.type,
              data: data1,
            };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data0.id !== undefined) {
          let data2 = data0.id;
          if (typeof data2 !== 'string') {
            const err7 = {
              instancePath: instancePath + '/subject/id',
              schemaPath: '#/properties/subject/properties/id/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema80.properties.subject.properties.id.type,
              parentSchema: schema80.properties.subject.properties.id,
              data: data2,
            };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = {
          instancePath: instancePath + '/subject',
          schemaPath: '#/properties/subject/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
          schema: schema80.properties.subject.type,
          parentSchema: schema80.properties.subject,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.target !== undefined) {
      let data3 = data.target;
      if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
        if (data3.type === undefined) {
          const err9 = {
            instancePath: instancePath + '/target',
            schemaPath: '#/properties/target/required',
            keyword: 'required',
            params: { missingProperty: 'type' },
            message: "must have required property '" + 'type' + "'",
            schema: schema80.properties.target.required,
            parentSchema: schema80.properties.target,
            data: data3,
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data3.id === undefined) {
          const err10 = {
            instancePath: instancePath + '/target',
            schemaPath: '#/properties/target/required',
            keyword: 'required',
            params: { missingProperty: 'id' },
            message: "must have required property '" + 'id' + "'",
            schema: schema80.properties.target.required,
            parentSchema: schema80.properties.target,
            data: data3,
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data3.type !== undefined) {
          let data4 = data3.type;
          if (typeof data4 !== 'string') {
            const err11 = {
              instancePath: instancePath + '/target/type',
              schemaPath: '#/$defs/TargetType/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema81.type,
              parentSchema: schema81,
              data: data4,
            };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (!(
            data4 === 'WORKFLOW' ||
            data4 === 'WORKFLOW_DEF' ||
            data4 === 'WORKFLOW_SCHEDULE' ||
            data4 === 'EVENT_HANDLER' ||
            data4 === 'TASK_DEF' ||
            data4 === 'TASK_REF_NAME' ||
            data4 === 'TASK_ID' ||
            data4 === 'APPLICATION' ||
            data4 === 'USER' ||
            data4 === 'GROUP' ||
            data4 === 'ROLE' ||
            data4 === 'SECRET_NAME' ||
            data4 === 'ENV_VARIABLE' ||
            data4 === 'TAG' ||
            data4 === 'DOMAIN' ||
            data4 === 'INTEGRATION_PROVIDER' ||
            data4 === 'INTEGRATION' ||
            data4 === 'PROMPT' ||
            data4 === 'USER_FORM_TEMPLATE' ||
            data4 === 'SCHEMA' ||
            data4 === 'CLUSTER_CONFIG' ||
            data4 === 'WEBHOOK' ||
            data4 === 'API_GATEWAY_SERVICE' ||
            data4 === 'API_GATEWAY_SERVICE_ROUTE' ||
            data4 === 'AUTH_CONFIG' ||
            data4 === 'SERVICE_REGISTRY'
          )) {
            const err12 = {
              instancePath: instancePath + '/target/type',
              schemaPath: '#/$defs/TargetType/enum',
              keyword: 'enum',
              params: { allowedValues: schema81.enum },
              message: 'must be equal to one of the allowed values',
              schema: schema81.enum,
              parentSchema: schema81,
              data: data4,
            };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data3.id !== undefined) {
          let data5 = data3.id;
          if (typeof data5 !== 'string') {
            const err13 = {
              instancePath: instancePath + '/target/id',
              schemaPath: '#/properties/target/properties/id/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema80.properties.target.properties.id.type,
              parentSchema: schema80.properties.target.properties.id,
              data: data5,
            };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = {
          instancePath: instancePath + '/target',
          schemaPath: '#/properties/target/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
          schema: schema80.properties.target.type,
          parentSchema: schema80.properties.target,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.access !== undefined) {
      let data6 = data.access;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0, errors_i0 = errors; i0 < len0 && errors - errors_i0 < 1000; i0++) {
          let data7 = data6[i0];
          if (typeof data7 !== 'string') {
            const err15 = {
              instancePath: instancePath + '/access/' + i0,
              schemaPath: '#/$defs/Access/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema78.type,
              parentSchema: schema78,
              data: data7,
            };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          if (!(
            data7 === 'CREATE' ||
            data7 === 'READ' ||
            data7 === 'EXECUTE' ||
            data7 === 'UPDATE' ||
            data7 === 'DELETE'
          )) {
            const err16 = {
              instancePath: instancePath + '/access/' + i0,
              schemaPath: '#/$defs/Access/enum',
              keyword: 'enum',
              params: { allowedValues: schema78.enum },
              message: 'must be equal to one of the allowed values',
              schema: schema78.enum,
              parentSchema: schema78,
              data: data7,
            };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = {
          instancePath: instancePath + '/access',
          schemaPath: '#/properties/access/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
          schema: schema80.properties.access.type,
          parentSchema: schema80.properties.access,
          data: data6,
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
  } else {
    const err18 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema80.type,
      parentSchema: schema80,
      data,
    };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
validate70.evaluated = {
  props: { subject: true, target: true, access: true },
  dynamicProps: false,
  dynamicItems: false,
};
const validate_31 = validate72;
const schema84 = {
  type: 'object',
  additionalProperties: false,
  properties: {
    user: { type: 'string', description: 'The id of a user.' },
    applicationId: { type: 'string', description: 'The id of an application.' },
    expiresInMs: { type: 'number', description: 'Left out: a day.' },
  },
};
function validate72(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate72.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    const errors_key0 = errors;
    for (const key0 in data) {
      if (errors - errors_key0 >= 1000) break;
      if (!(key0 === 'user' || key0 === 'applicationId' || key0 === 'expiresInMs')) {
        const err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
          schema: false,
          parentSchema: schema84,
          data,
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.user !== undefined) {
      let data0 = data.user;
      if (typeof data0 !== 'string') {
        const err1 = {
          instancePath: instancePath + '/user',
          schemaPath: '#/properties/user/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema84.properties.user.type,
          parentSchema: schema84.properties.user,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.applicationId !== undefined) {
      let data1 = data.applicationId;
      if (typeof data1 !== 'string') {
        const err2 = {
          instancePath: instancePath + '/applicationId',
          schemaPath: '#/properties/applicationId/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema84.properties.applicationId.type,
          parentSchema: schema84.properties.applicationId,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.expiresInMs !== undefined) {
      let data2 = data.expiresInMs;
      if (!(typeof data2 == 'number')) {
        const err3 = {
          instancePath: instancePath + '/expiresInMs',
          schemaPath: '#/properties/expiresInMs/type',
          keyword: 'type',
          params: { type: 'number' },
          message: 'must be number',
          schema: schema84.properties.expiresInMs.type,
          parentSchema: schema84.properties.expiresInMs,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema84.type,
      parentSchema: schema84,
      data,
    };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
validate72.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const validate_32 = validate73;
const schema85 = {
  type: 'object',
  description: 'A Snapshot, as it was taken.',
  required: ['format', 'version'],
  properties: {
    format: { type: 'integer', description: 'The one that is read is 1.' },
    version: { type: 'string' },
  },
};
function validate73(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate73.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.format === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'format' },
        message: "must have required property '" + 'format' + "'",
        schema: schema85.required,
        parentSchema: schema85,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.version === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'version' },
        message: "must have required property '" + 'version' + "'",
        schema: schema85.required,
        parentSchema: schema85,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.format !== undefined) {
      let data0 = data.format;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0))) {
        const err2 = {
          instancePath: instancePath + '/format',
          schemaPath: '#/properties/format/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
          schema: schema85.properties.format.type,
          parentSchema: schema85.properties.format,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.version !== undefined) {
      let data1 = data.version;
      if (typeof data1 !== 'string') {
        const err3 = {
          instancePath: instancePath + '/version',
          schemaPath: '#/properties/version/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema85.properties.version.type,
          parentSchema: schema85.properties.version,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema85.type,
      parentSchema: schema85,
      data,
    };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate73.errors = vErrors;
  return errors === 0;
}
validate73.evaluated = {
  props: { format: true, version: true },
  dynamicProps: false,
  dynamicItems: false,
};
const validate_33 = validate74;
const schema86 = {
  type: 'object',
  additionalProperties: false,
  properties: {
    advanceMs: { type: 'number' },
    now: { type: ['number', 'string'], description: 'Epoch ms or ISO 8601.' },
  },
};
function validate74(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate74.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    const errors_key0 = errors;
    for (const key0 in data) {
      if (errors - errors_key0 >= 1000) break;
      if (!(key0 === 'advanceMs' || key0 === 'now')) {
        const err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
          schema: false,
          parentSchema: schema86,
          data,
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.advanceMs !== undefined) {
      let data0 = data.advanceMs;
      if (!(typeof data0 == 'number')) {
        const err1 = {
          instancePath: instancePath + '/advanceMs',
          schemaPath: '#/properties/advanceMs/type',
          keyword: 'type',
          params: { type: 'number' },
          message: 'must be number',
          schema: schema86.properties.advanceMs.type,
          parentSchema: schema86.properties.advanceMs,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.now !== undefined) {
      let data1 = data.now;
      if (!(typeof data1 == 'number') && typeof data1 !== 'string') {
        const err2 = {
          instancePath: instancePath + '/now',
          schemaPath: '#/properties/now/type',
          keyword: 'type',
          params: { type: schema86.properties.now.type },
          message: 'must be number,string',
          schema: schema86.properties.now.type,
          parentSchema: schema86.properties.now,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema86.type,
      parentSchema: schema86,
      data,
    };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate74.errors = vErrors;
  return errors === 0;
}
validate74.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const validate_34 = validate75;
const schema87 = {
  type: 'object',
  additionalProperties: false,
  required: ['name', 'output'],
  properties: {
    name: { type: 'string', description: 'Of the form.' },
    version: { type: 'integer', minimum: 1, description: 'Left out: the newest.' },
    output: { type: 'object', additionalProperties: true, description: 'The answer.' },
    input: {
      type: 'object',
      additionalProperties: true,
      description: 'Of the task, for the expressions of the form. Left out: empty.',
    },
  },
};
function validate75(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate75.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.name === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'name' },
        message: "must have required property '" + 'name' + "'",
        schema: schema87.required,
        parentSchema: schema87,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.output === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'output' },
        message: "must have required property '" + 'output' + "'",
        schema: schema87.required,
        parentSchema: schema87,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const errors_key0 = errors;
    for (const key0 in data) {
      if (errors - errors_key0 >= 1000) break;
      if (!(key0 === 'name' || key0 === 'version' || key0 === 'output' || key0 === 'input')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
          schema: false,
          parentSchema: schema87,
          data,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== undefined) {
      let data0 = data.name;
      if (typeof data0 !== 'string') {
        const err3 = {
          instancePath: instancePath + '/name',
          schemaPath: '#/properties/name/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema87.properties.name.type,
          parentSchema: schema87.properties.name,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.version !== undefined) {
      let data1 = data.version;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1))) {
        const err4 = {
          instancePath: instancePath + '/version',
          schemaPath: '#/properties/version/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
          schema: schema87.properties.version.type,
          parentSchema: schema87.properties.version,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data1 == 'number') {
        if (data1 < 1 || isNaN(data1)) {
          const err5 = {
            instancePath: instancePath + '/version',
            schemaPath: '#/properties/version/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
            message: 'must be >= 1',
            schema: 1,
            parentSchema: schema87.properties.version,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.output !== undefined) {
      let data2 = data.output;
      if (data2 && typeof data2 == 'object' && !Array.isArray(data2)) {
      } else {
        const err6 = {
          instancePath: instancePath + '/output',
          schemaPath: '#/properties/output/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
          schema: schema87.properties.output.type,
          parentSchema: schema87.properties.output,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.input !== undefined) {
      let data3 = data.input;
      if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
      } else {
        const err7 = {
          instancePath: instancePath + '/input',
          schemaPath: '#/properties/input/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
          schema: schema87.properties.input.type,
          parentSchema: schema87.properties.input,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema87.type,
      parentSchema: schema87,
      data,
    };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate75.errors = vErrors;
  return errors === 0;
}
validate75.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const validate_35 = validate76;
const schema88 = {
  type: 'object',
  additionalProperties: false,
  required: ['where'],
  properties: {
    where: { $ref: '#/$defs/Where' },
    times: {
      type: 'object',
      additionalProperties: false,
      minProperties: 1,
      description: 'Left out: at least once.',
      properties: {
        exactly: { type: 'integer', minimum: 0 },
        atLeast: { type: 'integer', minimum: 0 },
        atMost: { type: 'integer', minimum: 0 },
      },
    },
  },
};
const schema89 = {
  type: 'object',
  additionalProperties: false,
  description: 'Objects match what contains them, lists what is equal.',
  properties: {
    operation: { type: 'string' },
    method: { type: 'string' },
    path: { type: 'string', description: 'How the path begins.' },
    status: { type: ['integer', 'string'], pattern: '^[1-5](\\d\\d|xx)$' },
    caller: { type: 'string' },
    refusal: { type: 'string' },
    since: { type: ['string', 'number'] },
    query: { type: 'object' },
    headers: { type: 'object', description: 'Names in lower case.' },
    body: {},
  },
};
const func4 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp('^[1-5](\\d\\d|xx)$', 'u');
function validate76(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate76.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.where === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'where' },
        message: "must have required property '" + 'where' + "'",
        schema: schema88.required,
        parentSchema: schema88,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const errors_key0 = errors;
    for (const key0 in data) {
      if (errors - errors_key0 >= 1000) break;
      if (!(key0 === 'where' || key0 === 'times')) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
          schema: false,
          parentSchema: schema88,
          data,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.where !== undefined) {
      let data0 = data.where;
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        const errors_key1 = errors;
        for (const key1 in data0) {
          if (errors - errors_key1 >= 1000) break;
          if (!func4.call(schema89.properties, key1)) {
            const err2 = {
              instancePath: instancePath + '/where',
              schemaPath: '#/$defs/Where/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
              message: 'must NOT have additional properties',
              schema: false,
              parentSchema: schema89,
              data: data0,
            };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data0.operation !== undefined) {
          let data1 = data0.operation;
          if (typeof data1 !== 'string') {
            const err3 = {
              instancePath: instancePath + '/where/operation',
              schemaPath: '#/$defs/Where/properties/operation/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema89.properties.operation.type,
              parentSchema: schema89.properties.operation,
              data: data1,
            };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.method !== undefined) {
          let data2 = data0.method;
          if (typeof data2 !== 'string') {
            const err4 = {
              instancePath: instancePath + '/where/method',
              schemaPath: '#/$defs/Where/properties/method/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema89.properties.method.type,
              parentSchema: schema89.properties.method,
              data: data2,
            };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.path !== undefined) {
          let data3 = data0.path;
          if (typeof data3 !== 'string') {
            const err5 = {
              instancePath: instancePath + '/where/path',
              schemaPath: '#/$defs/Where/properties/path/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema89.properties.path.type,
              parentSchema: schema89.properties.path,
              data: data3,
            };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.status !== undefined) {
          let data4 = data0.status;
          if (
            !(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4)) &&
            typeof data4 !== 'string'
          ) {
            const err6 = {
              instancePath: instancePath + '/where/status',
              schemaPath: '#/$defs/Where/properties/status/type',
              keyword: 'type',
              params: { type: schema89.properties.status.type },
              message: 'must be integer,string',
              schema: schema89.properties.status.type,
              parentSchema: schema89.properties.status,
              data: data4,
            };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (typeof data4 === 'string') {
            if (!pattern4.test(data4)) {
              const err7 = {
                instancePath: instancePath + '/where/status',
                schemaPath: '#/$defs/Where/properties/status/pattern',
                keyword: 'pattern',
                params: { pattern: '^[1-5](\\d\\d|xx)$' },
                message: 'must match pattern "' + '^[1-5](\\d\\d|xx)$' + '"',
                schema: '^[1-5](\\d\\d|xx)$',
                parentSchema: schema89.properties.status,
                data: data4,
              };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
        }
        if (data0.caller !== undefined) {
          let data5 = data0.caller;
          if (typeof data5 !== 'string') {
            const err8 = {
              instancePath: instancePath + '/where/caller',
              schemaPath: '#/$defs/Where/properties/caller/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema89.properties.caller.type,
              parentSchema: schema89.properties.caller,
              data: data5,
            };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data0.refusal !== undefined) {
          let data6 = data0.refusal;
          if (typeof data6 !== 'string') {
            const err9 = {
              instancePath: instancePath + '/where/refusal',
              schemaPath: '#/$defs/Where/properties/refusal/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema89.properties.refusal.type,
              parentSchema: schema89.properties.refusal,
              data: data6,
            };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data0.since !== undefined) {
          let data7 = data0.since;
          if (typeof data7 !== 'string' && !(typeof data7 == 'number')) {
            const err10 = {
              instancePath: instancePath + '/where/since',
              schemaPath: '#/$defs/Where/properties/since/type',
              keyword: 'type',
              params: { type: schema89.properties.since.type },
              message: 'must be string,number',
              schema: schema89.properties.since.type,
              parentSchema: schema89.properties.since,
              data: data7,
            };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data0.query !== undefined) {
          let data8 = data0.query;
          if (!(data8 && typeof data8 == 'object' && !Array.isArray(data8))) {
            const err11 = {
              instancePath: instancePath + '/where/query',
              schemaPath: '#/$defs/Where/properties/query/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
              schema: schema89.properties.query.type,
              parentSchema: schema89.properties.query,
              data: data8,
            };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data0.headers !== undefined) {
          let data9 = data0.headers;
          if (!(data9 && typeof data9 == 'object' && !Array.isArray(data9))) {
            const err12 = {
              instancePath: instancePath + '/where/headers',
              schemaPath: '#/$defs/Where/properties/headers/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
              schema: schema89.properties.headers.type,
              parentSchema: schema89.properties.headers,
              data: data9,
            };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = {
          instancePath: instancePath + '/where',
          schemaPath: '#/$defs/Where/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
          schema: schema89.type,
          parentSchema: schema89,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.times !== undefined) {
      let data10 = data.times;
      if (data10 && typeof data10 == 'object' && !Array.isArray(data10)) {
        if (Object.keys(data10).length < 1) {
          const err14 = {
            instancePath: instancePath + '/times',
            schemaPath: '#/properties/times/minProperties',
            keyword: 'minProperties',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 properties',
            schema: 1,
            parentSchema: schema88.properties.times,
            data: data10,
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        const errors_key2 = errors;
        for (const key2 in data10) {
          if (errors - errors_key2 >= 1000) break;
          if (!(key2 === 'exactly' || key2 === 'atLeast' || key2 === 'atMost')) {
            const err15 = {
              instancePath: instancePath + '/times',
              schemaPath: '#/properties/times/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key2 },
              message: 'must NOT have additional properties',
              schema: false,
              parentSchema: schema88.properties.times,
              data: data10,
            };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data10.exactly !== undefined) {
          let data11 = data10.exactly;
          if (!(typeof data11 == 'number' && !(data11 % 1) && !isNaN(data11))) {
            const err16 = {
              instancePath: instancePath + '/times/exactly',
              schemaPath: '#/properties/times/properties/exactly/type',
              keyword: 'type',
              params: { type: 'integer' },
              message: 'must be integer',
              schema: schema88.properties.times.properties.exactly.type,
              parentSchema: schema88.properties.times.properties.exactly,
              data: data11,
            };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          if (typeof data11 == 'number') {
            if (data11 < 0 || isNaN(data11)) {
              const err17 = {
                instancePath: instancePath + '/times/exactly',
                schemaPath: '#/properties/times/properties/exactly/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
                message: 'must be >= 0',
                schema: 0,
                parentSchema: schema88.properties.times.properties.exactly,
                data: data11,
              };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
        }
        if (data10.atLeast !== undefined) {
          let data12 = data10.atLeast;
          if (!(typeof data12 == 'number' && !(data12 % 1) && !isNaN(data12))) {
            const err18 = {
              instancePath: instancePath + '/times/atLeast',
              schemaPath: '#/properties/times/properties/atLeast/type',
              keyword: 'type',
              params: { type: 'integer' },
              message: 'must be integer',
              schema: schema88.properties.times.properties.atLeast.type,
              parentSchema: schema88.properties.times.properties.atLeast,
              data: data12,
            };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
          if (typeof data12 == 'number') {
            if (data12 < 0 || isNaN(data12)) {
              const err19 = {
                instancePath: instancePath + '/times/atLeast',
                schemaPath: '#/properties/times/properties/atLeast/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
                message: 'must be >= 0',
                schema: 0,
                parentSchema: schema88.properties.times.properties.atLeast,
                data: data12,
              };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          }
        }
        if (data10.atMost !== undefined) {
          let data13 = data10.atMost;
          if (!(typeof data13 == 'number' && !(data13 % 1) && !isNaN(data13))) {
            const err20 = {
              instancePath: instancePath + '/times/atMost',
              schemaPath: '#/properties/times/properties/atMost/type',
              keyword: 'type',
              params: { type: 'integer' },
              message: 'must be integer',
              schema: schema88.properties.times.properties.atMost.type,
              parentSchema: schema88.properties.times.properties.atMost,
              data: data13,
            };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
          if (typeof data13 == 'number') {
            if (data13 < 0 || isNaN(data13)) {
              const err21 = {
                instancePath: instancePath + '/times/atMost',
                schemaPath: '#/properties/times/properties/atMost/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
                message: 'must be >= 0',
                schema: 0,
                parentSchema: schema88.properties.times.properties.atMost,
                data: data13,
              };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          }
        }
      } else {
        const err22 = {
          instancePath: instancePath + '/times',
          schemaPath: '#/properties/times/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
          schema: schema88.properties.times.type,
          parentSchema: schema88.properties.times,
          data: data10,
        };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
  } else {
    const err23 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema88.type,
      parentSchema: schema88,
      data,
    };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
    errors++;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
validate76.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const validate_36 = validate77;
const schema90 = {
  type: 'object',
  additionalProperties: false,
  required: ['match', 'then'],
  properties: {
    match: { $ref: '#/$defs/FaultMatch' },
    times: { type: 'integer', minimum: 1, description: 'So many calls are hit; left out: all.' },
    after: {
      type: 'integer',
      minimum: 0,
      description: 'So many calls that match are let through first.',
    },
    probability: {
      type: 'number',
      minimum: 0,
      maximum: 1,
      description: 'How likely a call is hit; left out: each is.',
    },
    seed: {
      type: 'integer',
      description: 'Chance begins from it: of the probability, and of a delay. Left out: 1.',
    },
    then: { $ref: '#/$defs/FaultThen' },
  },
};
const schema91 = {
  type: 'object',
  additionalProperties: false,
  description: 'What a call must be; what is left out may be anything.',
  properties: {
    operation: { type: 'string', description: 'An operationId of the API.' },
    path: { type: 'string', pattern: '^/', description: 'How the path begins.' },
    method: { type: 'string', enum: ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'] },
    caller: { type: 'string', description: 'The id of a user, or app:ID.' },
  },
};
const schema92 = {
  type: 'object',
  additionalProperties: false,
  description:
    'One of refuse, status, delayMs, drop and staleMs; body and retryAfterSeconds go with status.',
  properties: {
    refuse: {
      type: 'string',
      description: 'A refusal that the document lists for the operation, or one of the edge.',
    },
    status: { type: 'integer', minimum: 400, maximum: 599 },
    body: { description: 'A text is sent as it is, anything else as JSON. Left out: empty.' },
    retryAfterSeconds: { type: 'integer', minimum: 0, description: 'The header Retry-After.' },
    delayMs: {
      type: ['integer', 'array'],
      items: { type: 'integer', minimum: 0, maximum: 600000 },
      minItems: 2,
      maxItems: 2,
      minimum: 0,
      maximum: 600000,
      description: 'Of real time, before the call is done; or the least and the most.',
    },
    drop: {
      type: 'string',
      enum: ['before', 'after'],
      description: 'The connection is cut, before the call is done or after.',
    },
    staleMs: {
      type: 'integer',
      minimum: 1,
      description: "Searches leave out what is younger, on the cluster's clock.",
    },
  },
};
const pattern5 = new RegExp('^/', 'u');
function validate77(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate77.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.match === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'match' },
        message: "must have required property '" + 'match' + "'",
        schema: schema90.required,
        parentSchema: schema90,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.then === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'then' },
        message: "must have required property '" + 'then' + "'",
        schema: schema90.required,
        parentSchema: schema90,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const errors_key0 = errors;
    for (const key0 in data) {
      if (errors - errors_key0 >= 1000) break;
      if (!(
        key0 === 'match' ||
        key0 === 'times' ||
        key0 === 'after' ||
        key0 === 'probability' ||
        key0 === 'seed' ||
        key0 === 'then'
      )) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
          schema: false,
          parentSchema: schema90,
          data,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.match !== undefined) {
      let data0 = data.match;
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        const errors_key1 = errors;
        for (const key1 in data0) {
          if (errors - errors_key1 >= 1000) break;
          if (!(
            key1 === 'operation' ||
            key1 === 'path' ||
            key1 === 'method' ||
            key1 === 'caller'
          )) {
            const err3 = {
              instancePath: instancePath + '/match',
              schemaPath: '#/$defs/FaultMatch/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
              message: 'must NOT have additional properties',
              schema: false,
              parentSchema: schema91,
              data: data0,
            };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.operation !== undefined) {
          let data1 = data0.operation;
          if (typeof data1 !== 'string') {
            const err4 = {
              instancePath: instancePath + '/match/operation',
              schemaPath: '#/$defs/FaultMatch/properties/operation/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema91.properties.operation.type,
              parentSchema: schema91.properties.operation,
              data: data1,
            };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.path !== undefined) {
          let data2 = data0.path;
          if (typeof data2 === 'string') {
            if (!pattern5.test(data2)) {
              const err5 = {
                instancePath: instancePath + '/match/path',
                schemaPath: '#/$defs/FaultMatch/properties/path/pattern',
                keyword: 'pattern',
                params: { pattern: '^/' },
                message: 'must match pattern "' + '^/' + '"',
                schema: '^/',
                parentSchema: schema91.properties.path,
                data: data2,
              };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = {
              instancePath: instancePath + '/match/path',
              schemaPath: '#/$defs/FaultMatch/properties/path/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema91.properties.path.type,
              parentSchema: schema91.properties.path,
              data: data2,
            };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data0.method !== undefined) {
          let data3 = data0.method;
          if (typeof data3 !== 'string') {
            const err7 = {
              instancePath: instancePath + '/match/method',
              schemaPath: '#/$defs/FaultMatch/properties/method/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema91.properties.method.type,
              parentSchema: schema91.properties.method,
              data: data3,
            };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          if (!(
            data3 === 'GET' ||
            data3 === 'POST' ||
            data3 === 'PUT' ||
            data3 === 'DELETE' ||
            data3 === 'PATCH' ||
            data3 === 'HEAD' ||
            data3 === 'OPTIONS'
          )) {
            const err8 = {
              instancePath: instancePath + '/match/method',
              schemaPath: '#/$defs/FaultMatch/properties/method/enum',
              keyword: 'enum',
              params: { allowedValues: schema91.properties.method.enum },
              message: 'must be equal to one of the allowed values',
              schema: schema91.properties.method.enum,
              parentSchema: schema91.properties.method,
              data: data3,
            };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data0.caller !== undefined) {
          let data4 = data0.caller;
          if (typeof data4 !== 'string') {
            const err9 = {
              instancePath: instancePath + '/match/caller',
              schemaPath: '#/$defs/FaultMatch/properties/caller/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema91.properties.caller.type,
              parentSchema: schema91.properties.caller,
              data: data4,
            };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = {
          instancePath: instancePath + '/match',
          schemaPath: '#/$defs/FaultMatch/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
          schema: schema91.type,
          parentSchema: schema91,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.times !== undefined) {
      let data5 = data.times;
      if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5))) {
        const err11 = {
          instancePath: instancePath + '/times',
          schemaPath: '#/properties/times/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
          schema: schema90.properties.times.type,
          parentSchema: schema90.properties.times,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data5 == 'number') {
        if (data5 < 1 || isNaN(data5)) {
          const err12 = {
            instancePath: instancePath + '/times',
            schemaPath: '#/properties/times/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
            message: 'must be >= 1',
            schema: 1,
            parentSchema: schema90.properties.times,
            data: data5,
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.after !== undefined) {
      let data6 = data.after;
      if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6))) {
        const err13 = {
          instancePath: instancePath + '/after',
          schemaPath: '#/properties/after/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
          schema: schema90.properties.after.type,
          parentSchema: schema90.properties.after,
          data: data6,
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (typeof data6 == 'number') {
        if (data6 < 0 || isNaN(data6)) {
          const err14 = {
            instancePath: instancePath + '/after',
            schemaPath: '#/properties/after/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            message: 'must be >= 0',
            schema: 0,
            parentSchema: schema90.properties.after,
            data: data6,
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.probability !== undefined) {
      let data7 = data.probability;
      if (typeof data7 == 'number') {
        if (data7 > 1 || isNaN(data7)) {
          const err15 = {
            instancePath: instancePath + '/probability',
            schemaPath: '#/properties/probability/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 1 },
            message: 'must be <= 1',
            schema: 1,
            parentSchema: schema90.properties.probability,
            data: data7,
          };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data7 < 0 || isNaN(data7)) {
          const err16 = {
            instancePath: instancePath + '/probability',
            schemaPath: '#/properties/probability/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            message: 'must be >= 0',
            schema: 0,
            parentSchema: schema90.properties.probability,
            data: data7,
          };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = {
          instancePath: instancePath + '/probability',
          schemaPath: '#/properties/probability/type',
          keyword: 'type',
          params: { type: 'number' },
          message: 'must be number',
          schema: schema90.properties.probability.type,
          parentSchema: schema90.properties.probability,
          data: data7,
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.seed !== undefined) {
      let data8 = data.seed;
      if (!(typeof data8 == 'number' && !(data8 % 1) && !isNaN(data8))) {
        const err18 = {
          instancePath: instancePath + '/seed',
          schemaPath: '#/properties/seed/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
          schema: schema90.properties.seed.type,
          parentSchema: schema90.properties.seed,
          data: data8,
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.then !== undefined) {
      let data9 = data.then;
      if (data9 && typeof data9 == 'object' && !Array.isArray(data9)) {
        const errors_key2 = errors;
        for (const key2 in data9) {
          if (errors - errors_key2 >= 1000) break;
          if (!(
            key2 === 'refuse' ||
            key2 === 'status' ||
            key2 === 'body' ||
            key2 === 'retryAfterSeconds' ||
            key2 === 'delayMs' ||
            key2 === 'drop' ||
            key2 === 'staleMs'
          )) {
            const err19 = {
              instancePath: instancePath + '/then',
              schemaPath: '#/$defs/FaultThen/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key2 },
              message: 'must NOT have additional properties',
              schema: false,
              parentSchema: schema92,
              data: data9,
            };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data9.refuse !== undefined) {
          let data10 = data9.refuse;
          if (typeof data10 !== 'string') {
            const err20 = {
              instancePath: instancePath + '/then/refuse',
              schemaPath: '#/$defs/FaultThen/properties/refuse/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema92.properties.refuse.type,
              parentSchema: schema92.properties.refuse,
              data: data10,
            };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data9.status !== undefined) {
          let data11 = data9.status;
          if (!(typeof data11 == 'number' && !(data11 % 1) && !isNaN(data11))) {
            const err21 = {
              instancePath: instancePath + '/then/status',
              schemaPath: '#/$defs/FaultThen/properties/status/type',
              keyword: 'type',
              params: { type: 'integer' },
              message: 'must be integer',
              schema: schema92.properties.status.type,
              parentSchema: schema92.properties.status,
              data: data11,
            };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
          if (typeof data11 == 'number') {
            if (data11 > 599 || isNaN(data11)) {
              const err22 = {
                instancePath: instancePath + '/then/status',
                schemaPath: '#/$defs/FaultThen/properties/status/maximum',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 599 },
                message: 'must be <= 599',
                schema: 599,
                parentSchema: schema92.properties.status,
                data: data11,
              };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (data11 < 400 || isNaN(data11)) {
              const err23 = {
                instancePath: instancePath + '/then/status',
                schemaPath: '#/$defs/FaultThen/properties/status/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 400 },
                message: 'must be >= 400',
                schema: 400,
                parentSchema: schema92.properties.status,
                data: data11,
              };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          }
        }
        if (data9.retryAfterSeconds !== undefined) {
          let data12 = data9.retryAfterSeconds;
          if (!(typeof data12 == 'number' && !(data12 % 1) && !isNaN(data12))) {
            const err24 = {
              instancePath: instancePath + '/then/retryAfterSeconds',
              schemaPath: '#/$defs/FaultThen/properties/retryAfterSeconds/type',
              keyword: 'type',
              params: { type: 'integer' },
              message: 'must be integer',
              schema: schema92.properties.retryAfterSeconds.type,
              parentSchema: schema92.properties.retryAfterSeconds,
              data: data12,
            };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
          if (typeof data12 == 'number') {
            if (data12 < 0 || isNaN(data12)) {
              const err25 = {
                instancePath: instancePath + '/then/retryAfterSeconds',
                schemaPath: '#/$defs/FaultThen/properties/retryAfterSeconds/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
                message: 'must be >= 0',
                schema: 0,
                parentSchema: schema92.properties.retryAfterSeconds,
                data: data12,
              };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          }
        }
        if (data9.delayMs !== undefined) {
          let data13 = data9.delayMs;
          if (
            !(typeof data13 == 'number' && !(data13 % 1) && !isNaN(data13)) &&
            !Array.isArray(data13)
          ) {
            const err26 = {
              instancePath: instancePath + '/then/delayMs',
              schemaPath: '#/$defs/FaultThen/properties/delayMs/type',
              keyword: 'type',
              params: { type: schema92.properties.delayMs.type },
              message: 'must be integer,array',
              schema: schema92.properties.delayMs.type,
              parentSchema: schema92.properties.delayMs,
              data: data13,
            };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
          if (typeof data13 == 'number') {
            if (data13 > 600000 || isNaN(data13)) {
              const err27 = {
                instancePath: instancePath + '/then/delayMs',
                schemaPath: '#/$defs/FaultThen/properties/delayMs/maximum',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 600000 },
                message: 'must be <= 600000',
                schema: 600000,
                parentSchema: schema92.properties.delayMs,
                data: data13,
              };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            if (data13 < 0 || isNaN(data13)) {
              const err28 = {
                instancePath: instancePath + '/then/delayMs',
                schemaPath: '#/$defs/FaultThen/properties/delayMs/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
                message: 'must be >= 0',
                schema: 0,
                parentSchema: schema92.properties.delayMs,
                data: data13,
              };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          }
          if (Array.isArray(data13)) {
            if (data13.length > 2) {
              const err29 = {
                instancePath: instancePath + '/then/delayMs',
                schemaPath: '#/$defs/FaultThen/properties/delayMs/maxItems',
                keyword: 'maxItems',
                params: { limit: 2 },
                message: 'must NOT have more than 2 items',
                schema: 2,
                parentSchema: schema92.properties.delayMs,
                data: data13,
              };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            if (data13.length < 2) {
              const err30 = {
                instancePath: instancePath + '/then/delayMs',
                schemaPath: '#/$defs/FaultThen/properties/delayMs/minItems',
                keyword: 'minItems',
                params: { limit: 2 },
                message: 'must NOT have fewer than 2 items',
                schema: 2,
                parentSchema: schema92.properties.delayMs,
                data: data13,
              };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            const len0 = data13.length;
            for (let i0 = 0, errors_i0 = errors; i0 < len0 && errors - errors_i0 < 1000; i0++) {
              let data14 = data13[i0];
              if (!(typeof data14 == 'number' && !(data14 % 1) && !isNaN(data14))) {
                const err31 = {
                  instancePath: instancePath + '/then/delayMs/' + i0,
                  schemaPath: '#/$defs/FaultThen/properties/delayMs/items/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                  message: 'must be integer',
                  schema: schema92.properties.delayMs.items.type,
                  parentSchema: schema92.properties.delayMs.items,
                  data: data14,
                };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
              if (typeof data14 == 'number') {
                if (data14 > 600000 || isNaN(data14)) {
                  const err32 = {
                    instancePath: instancePath + '/then/delayMs/' + i0,
                    schemaPath: '#/$defs/FaultThen/properties/delayMs/items/maximum',
                    keyword: 'maximum',
                    params: { comparison: '<=', limit: 600000 },
                    message: 'must be <= 600000',
                    schema: 600000,
                    parentSchema: schema92.properties.delayMs.items,
                    data: data14,
                  };
                  if (vErrors === null) {
                    vErrors = [err32];
                  } else {
                    vErrors.push(err32);
                  }
                  errors++;
                }
                if (data14 < 0 || isNaN(data14)) {
                  const err33 = {
                    instancePath: instancePath + '/then/delayMs/' + i0,
                    schemaPath: '#/$defs/FaultThen/properties/delayMs/items/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 0 },
                    message: 'must be >= 0',
                    schema: 0,
                    parentSchema: schema92.properties.delayMs.items,
                    data: data14,
                  };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
              }
            }
          }
        }
        if (data9.drop !== undefined) {
          let data15 = data9.drop;
          if (typeof data15 !== 'string') {
            const err34 = {
              instancePath: instancePath + '/then/drop',
              schemaPath: '#/$defs/FaultThen/properties/drop/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema92.properties.drop.type,
              parentSchema: schema92.properties.drop,
              data: data15,
            };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
          if (!(data15 === 'before' || data15 === 'after')) {
            const err35 = {
              instancePath: instancePath + '/then/drop',
              schemaPath: '#/$defs/FaultThen/properties/drop/enum',
              keyword: 'enum',
              params: { allowedValues: schema92.properties.drop.enum },
              message: 'must be equal to one of the allowed values',
              schema: schema92.properties.drop.enum,
              parentSchema: schema92.properties.drop,
              data: data15,
            };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data9.staleMs !== undefined) {
          let data16 = data9.staleMs;
          if (!(typeof data16 == 'number' && !(data16 % 1) && !isNaN(data16))) {
            const err36 = {
              instancePath: instancePath + '/then/staleMs',
              schemaPath: '#/$defs/FaultThen/properties/staleMs/type',
              keyword: 'type',
              params: { type: 'integer' },
              message: 'must be integer',
              schema: schema92.properties.staleMs.type,
              parentSchema: schema92.properties.staleMs,
              data: data16,
            };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
          if (typeof data16 == 'number') {
            if (data16 < 1 || isNaN(data16)) {
              const err37 = {
                instancePath: instancePath + '/then/staleMs',
                schemaPath: '#/$defs/FaultThen/properties/staleMs/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 1 },
                message: 'must be >= 1',
                schema: 1,
                parentSchema: schema92.properties.staleMs,
                data: data16,
              };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
          }
        }
      } else {
        const err38 = {
          instancePath: instancePath + '/then',
          schemaPath: '#/$defs/FaultThen/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
          schema: schema92.type,
          parentSchema: schema92,
          data: data9,
        };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
  } else {
    const err39 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema90.type,
      parentSchema: schema90,
      data,
    };
    if (vErrors === null) {
      vErrors = [err39];
    } else {
      vErrors.push(err39);
    }
    errors++;
  }
  validate77.errors = vErrors;
  return errors === 0;
}
validate77.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const validate_37 = validate78;
const schema93 = {
  type: 'object',
  additionalProperties: false,
  required: ['caller', 'calls'],
  properties: {
    caller: {
      type: 'object',
      additionalProperties: false,
      description: 'One of the two.',
      properties: {
        user: { type: 'string', description: 'The id of a user.' },
        applicationId: { type: 'string', description: 'The id of an application.' },
      },
    },
    calls: { type: 'array', maxItems: 100, items: { $ref: '#/$defs/CallToTry' } },
  },
};
const schema94 = {
  type: 'object',
  additionalProperties: false,
  required: ['operation'],
  properties: {
    operation: { type: 'string', description: 'An operationId of the API.' },
    path: {
      type: 'object',
      description: 'Parameters of the path, by name.',
      additionalProperties: { type: ['string', 'number'] },
    },
    query: {
      type: 'object',
      description: 'Parameters of the query, by name.',
      additionalProperties: {
        type: ['string', 'number', 'boolean', 'array'],
        items: { type: ['string', 'number'] },
      },
    },
    body: {},
  },
};
function validate78(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate78.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.caller === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'caller' },
        message: "must have required property '" + 'caller' + "'",
        schema: schema93.required,
        parentSchema: schema93,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.calls === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'calls' },
        message: "must have required property '" + 'calls' + "'",
        schema: schema93.required,
        parentSchema: schema93,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const errors_key0 = errors;
    for (const key0 in data) {
      if (errors - errors_key0 >= 1000) break;
      if (!(key0 === 'caller' || key0 === 'calls')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
          schema: false,
          parentSchema: schema93,
          data,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.caller !== undefined) {
      let data0 = data.caller;
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        const errors_key1 = errors;
        for (const key1 in data0) {
          if (errors - errors_key1 >= 1000) break;
          if (!(key1 === 'user' || key1 === 'applicationId')) {
            const err3 = {
              instancePath: instancePath + '/caller',
              schemaPath: '#/properties/caller/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
              message: 'must NOT have additional properties',
              schema: false,
              parentSchema: schema93.properties.caller,
              data: data0,
            };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.user !== undefined) {
          let data1 = data0.user;
          if (typeof data1 !== 'string') {
            const err4 = {
              instancePath: instancePath + '/caller/user',
              schemaPath: '#/properties/caller/properties/user/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema93.properties.caller.properties.user.type,
              parentSchema: schema93.properties.caller.properties.user,
              data: data1,
            };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.applicationId !== undefined) {
          let data2 = data0.applicationId;
          if (typeof data2 !== 'string') {
            const err5 = {
              instancePath: instancePath + '/caller/applicationId',
              schemaPath: '#/properties/caller/properties/applicationId/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema93.properties.caller.properties.applicationId.type,
              parentSchema: schema93.properties.caller.properties.applicationId,
              data: data2,
            };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = {
          instancePath: instancePath + '/caller',
          schemaPath: '#/properties/caller/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
          schema: schema93.properties.caller.type,
          parentSchema: schema93.properties.caller,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.calls !== undefined) {
      let data3 = data.calls;
      if (Array.isArray(data3)) {
        if (data3.length > 100) {
          const err7 = {
            instancePath: instancePath + '/calls',
            schemaPath: '#/properties/calls/maxItems',
            keyword: 'maxItems',
            params: { limit: 100 },
            message: 'must NOT have more than 100 items',
            schema: 100,
            parentSchema: schema93.properties.calls,
            data: data3,
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0, errors_i0 = errors; i0 < len0 && errors - errors_i0 < 1000; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
            if (data4.operation === undefined) {
              const err8 = {
                instancePath: instancePath + '/calls/' + i0,
                schemaPath: '#/$defs/CallToTry/required',
                keyword: 'required',
                params: { missingProperty: 'operation' },
                message: "must have required property '" + 'operation' + "'",
                schema: schema94.required,
                parentSchema: schema94,
                data: data4,
              };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            const errors_key2 = errors;
            for (const key2 in data4) {
              if (errors - errors_key2 >= 1000) break;
              if (!(
                key2 === 'operation' ||
                key2 === 'path' ||
                key2 === 'query' ||
                key2 === 'body'
              )) {
                const err9 = {
                  instancePath: instancePath + '/calls/' + i0,
                  schemaPath: '#/$defs/CallToTry/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key2 },
                  message: 'must NOT have additional properties',
                  schema: false,
                  parentSchema: schema94,
                  data: data4,
                };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data4.operation !== undefined) {
              let data5 = data4.operation;
              if (typeof data5 !== 'string') {
                const err10 = {
                  instancePath: instancePath + '/calls/' + i0 + '/operation',
                  schemaPath: '#/$defs/CallToTry/properties/operation/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                  schema: schema94.properties.operation.type,
                  parentSchema: schema94.properties.operation,
                  data: data5,
                };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data4.path !== undefined) {
              let data6 = data4.path;
              if (data6 && typeof data6 == 'object' && !Array.isArray(data6)) {
                const errors_key3 = errors;
                for (const key3 in data6) {
                  if (errors - errors_key3 >= 1000) break;
                  let data7 = data6[key3];
                  if (typeof data7 !== 'string' && !(typeof data7 == 'number')) {
                    const err11 = {
                      instancePath:
                        instancePath +
                        '/calls/' +
                        i0 +
                        '/path/' +
                        key3.replace(/~/g, '~0').replace(/\//g, '~1'),
                      schemaPath: '#/$defs/CallToTry/properties/path/additionalProperties/type',
                      keyword: 'type',
                      params: { type: schema94.properties.path.additionalProperties.type },
                      message: 'must be string,number',
                      schema: schema94.properties.path.additionalProperties.type,
                      parentSchema: schema94.properties.path.additionalProperties,
                      data: data7,
                    };
                    if (vErrors === null) {
                      vErrors = [err11];
                    } else {
                      vErrors.push(err11);
                    }
                    errors++;
                  }
                }
              } else {
                const err12 = {
                  instancePath: instancePath + '/calls/' + i0 + '/path',
                  schemaPath: '#/$defs/CallToTry/properties/path/type',
                  keyword: 'type',
                  params: { type: 'object' },
                  message: 'must be object',
                  schema: schema94.properties.path.type,
                  parentSchema: schema94.properties.path,
                  data: data6,
                };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data4.query !== undefined) {
              let data8 = data4.query;
              if (data8 && typeof data8 == 'object' && !Array.isArray(data8)) {
                const errors_key4 = errors;
                for (const key4 in data8) {
                  if (errors - errors_key4 >= 1000) break;
                  let data9 = data8[key4];
                  if (
                    typeof data9 !== 'string' &&
                    !(typeof data9 == 'number') &&
                    typeof data9 !== 'boolean' &&
                    !Array.isArray(data9)
                  ) {
                    const err13 = {
                      instancePath:
                        instancePath +
                        '/calls/' +
                        i0 +
                        '/query/' +
                        key4.replace(/~/g, '~0').replace(/\//g, '~1'),
                      schemaPath: '#/$defs/CallToTry/properties/query/additionalProperties/type',
                      keyword: 'type',
                      params: { type: schema94.properties.query.additionalProperties.type },
                      message: 'must be string,number,boolean,array',
                      schema: schema94.properties.query.additionalProperties.type,
                      parentSchema: schema94.properties.query.additionalProperties,
                      data: data9,
                    };
                    if (vErrors === null) {
                      vErrors = [err13];
                    } else {
                      vErrors.push(err13);
                    }
                    errors++;
                  }
                  if (Array.isArray(data9)) {
                    const len1 = data9.length;
                    for (
                      let i1 = 0, errors_i1 = errors;
                      i1 < len1 && errors - errors_i1 < 1000;
                      i1++
                    ) {
                      let data10 = data9[i1];
                      if (typeof data10 !== 'string' && !(typeof data10 == 'number')) {
                        const err14 = {
                          instancePath:
                            instancePath +
                            '/calls/' +
                            i0 +
                            '/query/' +
                            key4.replace(/~/g, '~0').replace(/\//g, '~1') +
                            '/' +
                            i1,
                          schemaPath:
                            '#/$defs/CallToTry/properties/query/additionalProperties/items/type',
                          keyword: 'type',
                          params: {
                            type: schema94.properties.query.additionalProperties.items.type,
                          },
                          message: 'must be string,number',
                          schema: schema94.properties.query.additionalProperties.items.type,
                          parentSchema: schema94.properties.query.additionalProperties.items,
                          data: data10,
                        };
                        if (vErrors === null) {
                          vErrors = [err14];
                        } else {
                          vErrors.push(err14);
                        }
                        errors++;
                      }
                    }
                  }
                }
              } else {
                const err15 = {
                  instancePath: instancePath + '/calls/' + i0 + '/query',
                  schemaPath: '#/$defs/CallToTry/properties/query/type',
                  keyword: 'type',
                  params: { type: 'object' },
                  message: 'must be object',
                  schema: schema94.properties.query.type,
                  parentSchema: schema94.properties.query,
                  data: data8,
                };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
          } else {
            const err16 = {
              instancePath: instancePath + '/calls/' + i0,
              schemaPath: '#/$defs/CallToTry/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
              schema: schema94.type,
              parentSchema: schema94,
              data: data4,
            };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = {
          instancePath: instancePath + '/calls',
          schemaPath: '#/properties/calls/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
          schema: schema93.properties.calls.type,
          parentSchema: schema93.properties.calls,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
  } else {
    const err18 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema93.type,
      parentSchema: schema93,
      data,
    };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate78.errors = vErrors;
  return errors === 0;
}
validate78.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const validate_38 = validate79;
const schema95 = {
  type: 'object',
  additionalProperties: false,
  properties: {
    id: {
      type: 'string',
      pattern: '^[a-z0-9-]{1,64}$',
      description: 'Left out: t1, t2 and so on.',
    },
    from: {
      type: 'string',
      minLength: 1,
      description:
        '`start`, as where it is left out: the state after the start of the cluster that is asked. The id of a tenant, or `main`: what is in it now, with its clock, ids and task mocks.',
    },
    seed: {
      type: ['string', 'object'],
      description: 'Is added to that; YAML or JSON in a text, or the seed itself.',
    },
    clock: {
      type: 'string',
      enum: ['system', 'manual'],
      description: 'Left out: as that of the cluster it begins with.',
    },
    expiresAfterMs: {
      type: 'integer',
      minimum: 1,
      maximum: 2147483647,
      description: 'Ms of real time without a call, after which it ends; left out: 900000.',
    },
  },
};
const pattern6 = new RegExp('^[a-z0-9-]{1,64}$', 'u');
function validate79(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate79.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    const errors_key0 = errors;
    for (const key0 in data) {
      if (errors - errors_key0 >= 1000) break;
      if (!(
        key0 === 'id' ||
        key0 === 'from' ||
        key0 === 'seed' ||
        key0 === 'clock' ||
        key0 === 'expiresAfterMs'
      )) {
        const err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
          schema: false,
          parentSchema: schema95,
          data,
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.id !== undefined) {
      let data0 = data.id;
      if (typeof data0 === 'string') {
        if (!pattern6.test(data0)) {
          const err1 = {
            instancePath: instancePath + '/id',
            schemaPath: '#/properties/id/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z0-9-]{1,64}$' },
            message: 'must match pattern "' + '^[a-z0-9-]{1,64}$' + '"',
            schema: '^[a-z0-9-]{1,64}$',
            parentSchema: schema95.properties.id,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema95.properties.id.type,
          parentSchema: schema95.properties.id,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.from !== undefined) {
      let data1 = data.from;
      if (typeof data1 === 'string') {
        if (func1(data1) < 1) {
          const err3 = {
            instancePath: instancePath + '/from',
            schemaPath: '#/properties/from/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 characters',
            schema: 1,
            parentSchema: schema95.properties.from,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = {
          instancePath: instancePath + '/from',
          schemaPath: '#/properties/from/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema95.properties.from.type,
          parentSchema: schema95.properties.from,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.seed !== undefined) {
      let data2 = data.seed;
      if (
        typeof data2 !== 'string' &&
        !(data2 && typeof data2 == 'object' && !Array.isArray(data2))
      ) {
        const err5 = {
          instancePath: instancePath + '/seed',
          schemaPath: '#/properties/seed/type',
          keyword: 'type',
          params: { type: schema95.properties.seed.type },
          message: 'must be string,object',
          schema: schema95.properties.seed.type,
          parentSchema: schema95.properties.seed,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.clock !== undefined) {
      let data3 = data.clock;
      if (typeof data3 !== 'string') {
        const err6 = {
          instancePath: instancePath + '/clock',
          schemaPath: '#/properties/clock/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema95.properties.clock.type,
          parentSchema: schema95.properties.clock,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (!(data3 === 'system' || data3 === 'manual')) {
        const err7 = {
          instancePath: instancePath + '/clock',
          schemaPath: '#/properties/clock/enum',
          keyword: 'enum',
          params: { allowedValues: schema95.properties.clock.enum },
          message: 'must be equal to one of the allowed values',
          schema: schema95.properties.clock.enum,
          parentSchema: schema95.properties.clock,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.expiresAfterMs !== undefined) {
      let data4 = data.expiresAfterMs;
      if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4))) {
        const err8 = {
          instancePath: instancePath + '/expiresAfterMs',
          schemaPath: '#/properties/expiresAfterMs/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
          schema: schema95.properties.expiresAfterMs.type,
          parentSchema: schema95.properties.expiresAfterMs,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data4 == 'number') {
        if (data4 > 2147483647 || isNaN(data4)) {
          const err9 = {
            instancePath: instancePath + '/expiresAfterMs',
            schemaPath: '#/properties/expiresAfterMs/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 2147483647 },
            message: 'must be <= 2147483647',
            schema: 2147483647,
            parentSchema: schema95.properties.expiresAfterMs,
            data: data4,
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          const err10 = {
            instancePath: instancePath + '/expiresAfterMs',
            schemaPath: '#/properties/expiresAfterMs/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
            message: 'must be >= 1',
            schema: 1,
            parentSchema: schema95.properties.expiresAfterMs,
            data: data4,
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
  } else {
    const err11 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema95.type,
      parentSchema: schema95,
      data,
    };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate79.errors = vErrors;
  return errors === 0;
}
validate79.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const validate_39 = validate80;
const schema96 = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Seed of a conductor-mock cluster',
  description:
    'What is in the cluster when it starts. Loaded in the order of the keys below; all or nothing.',
  type: 'object',
  additionalProperties: false,
  properties: {
    now: {
      description: 'The time on a manual clock: ISO 8601 text or epoch milliseconds.',
      anyOf: [
        {
          type: 'string',
          pattern:
            '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,3})?)?(Z|[+-]\\d{2}:\\d{2}))?$',
        },
        { type: 'integer', minimum: 0, maximum: 8640000000000000 },
      ],
    },
    groups: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['id'],
        properties: {
          id: { $ref: '#/$defs/id' },
          description: { type: 'string' },
          roles: { $ref: '#/$defs/roles' },
        },
      },
    },
    users: {
      description: 'People. Ids are kept in lower case. Without roles a user has USER.',
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['id'],
        properties: {
          id: { $ref: '#/$defs/id', not: { pattern: '^app:' } },
          name: { type: 'string' },
          roles: { $ref: '#/$defs/roles' },
          groups: { type: 'array', items: { type: 'string', minLength: 1 }, uniqueItems: true },
        },
      },
    },
    applications: {
      description: 'Programs. An access key of an application acts as the subject app:<id>.',
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['id'],
        properties: {
          id: { $ref: '#/$defs/id' },
          name: { type: 'string' },
          roles: { $ref: '#/$defs/roles' },
          keys: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['id', 'secret'],
              properties: { id: { $ref: '#/$defs/id' }, secret: { $ref: '#/$defs/id' } },
            },
          },
        },
      },
    },
    grants: {
      description:
        'Permissions of a user, group or role on a target. The id of a tag is key:value.',
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['subject', 'target', 'access'],
        properties: {
          subject: {
            type: 'object',
            additionalProperties: false,
            required: ['type', 'id'],
            properties: { type: { enum: ['USER', 'GROUP', 'ROLE'] }, id: { $ref: '#/$defs/id' } },
          },
          target: {
            type: 'object',
            additionalProperties: false,
            required: ['type', 'id'],
            properties: {
              type: { enum: ['TASK_DEF', 'WORKFLOW_DEF', 'USER_FORM_TEMPLATE', 'TAG'] },
              id: { $ref: '#/$defs/id' },
            },
          },
          access: {
            type: 'array',
            minItems: 1,
            items: { enum: ['READ', 'CREATE', 'UPDATE', 'DELETE', 'EXECUTE'] },
          },
        },
      },
    },
    forms: {
      description: 'User forms. Without a version a form is version 1.',
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['name', 'jsonSchema'],
        properties: {
          name: { $ref: '#/$defs/id' },
          version: { $ref: '#/$defs/version' },
          jsonSchema: { type: 'object' },
          templateUI: { type: 'object' },
          createdBy: { $ref: '#/$defs/id' },
        },
      },
    },
    secrets: {
      description:
        'Values that ${workflow.secrets.NAME} stands for, and that nobody is shown. What is no text is kept as JSON.',
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['name', 'value'],
        properties: {
          name: { type: 'string', pattern: '^[^.${}]+$' },
          value: { type: ['string', 'number', 'boolean', 'object', 'array'] },
        },
      },
    },
    environmentVariables: {
      description: 'Values that ${workflow.env.NAME} stands for. What is no text is kept as JSON.',
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['name', 'value'],
        properties: {
          name: { type: 'string', pattern: '^[^.${}]+$' },
          value: { type: ['string', 'number', 'boolean', 'object', 'array'] },
        },
      },
    },
    taskDefinitions: {
      description:
        'Task definitions as the metadata API takes them: how long an attempt at a task of that name may take, and how often and after which delay a failed one is tried again.',
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['name'],
        properties: {
          name: { $ref: '#/$defs/id' },
          description: { type: 'string' },
          ownerEmail: { type: 'string' },
          retryCount: { type: 'integer' },
          retryLogic: { enum: ['FIXED', 'LINEAR_BACKOFF', 'EXPONENTIAL_BACKOFF'] },
          retryDelaySeconds: { type: 'integer' },
          maxRetryDelaySeconds: { type: 'integer' },
          backoffScaleFactor: { type: 'integer' },
          timeoutSeconds: { type: 'integer' },
          timeoutPolicy: { enum: ['RETRY', 'TIME_OUT_WF', 'ALERT_ONLY'] },
          responseTimeoutSeconds: { type: 'integer' },
          pollTimeoutSeconds: { type: 'integer' },
          totalTimeoutSeconds: { type: 'integer' },
          concurrentExecLimit: { type: 'integer' },
          rateLimitPerFrequency: { type: 'integer' },
          rateLimitFrequencyInSeconds: { type: 'integer' },
          inputKeys: { type: 'array', items: { type: 'string' } },
          outputKeys: { type: 'array', items: { type: 'string' } },
          inputTemplate: { type: 'object' },
          inputSchema: { type: 'object' },
          outputSchema: { type: 'object' },
          enforceSchema: { type: 'boolean' },
          tags: { $ref: '#/$defs/tags' },
        },
      },
    },
    workflowDefinitions: {
      description:
        'Workflow definitions as the metadata API takes them, and createdBy. Without a version: 1. Tags belong to the name.',
      type: 'array',
      items: { type: 'object', required: ['name', 'tasks'] },
    },
    taskMocks: { $ref: '#/$defs/taskMocks' },
    executions: {
      description:
        'Workflows that were started, by the administrator unless startedBy says otherwise.',
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['name'],
        properties: {
          name: { $ref: '#/$defs/id' },
          version: { $ref: '#/$defs/version' },
          input: { type: 'object' },
          correlationId: { type: 'string' },
          workflowId: { $ref: '#/$defs/id' },
          startedBy: { $ref: '#/$defs/id' },
          then: { type: 'array', items: { $ref: '#/$defs/step' } },
        },
      },
    },
    actors: { $ref: '#/$defs/actors' },
  },
  $defs: {
    id: { type: 'string', minLength: 1 },
    version: { type: 'integer', minimum: 1 },
    roles: { type: 'array', items: { type: 'string' }, uniqueItems: true },
    tags: {
      description: 'A list of tags, or a map of values by key.',
      type: ['array', 'object'],
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['key', 'value'],
        properties: { key: { $ref: '#/$defs/id' }, value: { type: 'string' } },
      },
      additionalProperties: { type: 'string' },
    },
    taskMocks: {
      description:
        "What answers tasks that reach outside, such as HTTP: lists of outputs by the task's reference, its name or its type, looked for in this order. An execution uses a list in order; its last one repeats.",
      type: 'object',
      additionalProperties: false,
      properties: {
        byReference: { $ref: '#/$defs/mockLists' },
        byName: { $ref: '#/$defs/mockLists' },
        byType: {
          $ref: '#/$defs/mockLists',
          propertyNames: {
            enum: [
              'AGENT',
              'BUSINESS_RULE',
              'CALL_MCP_TOOL',
              'CANCEL_AGENT',
              'CHUNK_TEXT',
              'EVENT',
              'GENERATE_AUDIO',
              'GENERATE_IMAGE',
              'GENERATE_PDF',
              'GENERATE_VIDEO',
              'GET_AGENT_CARD',
              'GET_DOCUMENT',
              'GET_SIGNED_JWT',
              'GRPC',
              'HTTP',
              'HTTP_POLL',
              'JDBC',
              'KAFKA_PUBLISH',
              'LIST_FILES',
              'LIST_MCP_TOOLS',
              'LLM_CHAT_COMPLETE',
              'LLM_GENERATE_EMBEDDINGS',
              'LLM_GET_DOCUMENT',
              'LLM_GET_EMBEDDINGS',
              'LLM_INDEX_DOCUMENT',
              'LLM_INDEX_TEXT',
              'LLM_SEARCH_EMBEDDINGS',
              'LLM_SEARCH_INDEX',
              'LLM_STORE_EMBEDDINGS',
              'LLM_TEXT_COMPLETE',
              'MCP',
              'MCP_REMOTE',
              'OPS_GENIE',
              'PARSE_DOCUMENT',
              'PULL_WORKFLOW_MESSAGES',
              'QUERY_PROCESSOR',
              'SENDGRID',
              'UPDATE_SECRET',
              'WAIT_FOR_EVENT',
              'WAIT_FOR_WEBHOOK',
            ],
          },
        },
      },
    },
    mockLists: {
      type: 'object',
      propertyNames: { minLength: 1 },
      additionalProperties: {
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          additionalProperties: false,
          properties: {
            status: { enum: ['COMPLETED', 'FAILED', 'FAILED_WITH_TERMINAL_ERROR', 'IN_PROGRESS'] },
            output: { type: 'object' },
            reasonForIncompletion: { type: 'string' },
          },
        },
      },
    },
    actors: {
      description:
        "Workers and people who act by themselves, on the cluster's clock. Of those who are due at one time, workers come before people, and each in the order in which they stand here.",
      type: 'object',
      additionalProperties: false,
      properties: {
        workers: { type: 'array', items: { $ref: '#/$defs/workerActor' } },
        people: { type: 'array', items: { $ref: '#/$defs/personActor' } },
      },
    },
    afterMs: {
      description: "Milliseconds on the cluster's clock; left out: at once.",
      type: 'integer',
      minimum: 0,
      maximum: 31536000000,
    },
    workerActor: {
      description:
        'Takes each task of its type out of the queue and reports on it, afterMs after it was scheduled.',
      type: 'object',
      additionalProperties: false,
      required: ['taskType'],
      properties: {
        taskType: { $ref: '#/$defs/id' },
        as: {
          description: "Whom it acts as: a user's id or app:<id>. Left out: the application mock.",
          type: 'string',
          minLength: 1,
        },
        afterMs: { $ref: '#/$defs/afterMs' },
        then: {
          description:
            'What it reports; of a list one for each task, and the last of it again and again. Left out: that the task is completed.',
          anyOf: [
            { $ref: '#/$defs/workerAct' },
            { type: 'array', minItems: 1, items: { $ref: '#/$defs/workerAct' } },
          ],
        },
      },
    },
    workerAct: {
      type: 'object',
      additionalProperties: false,
      properties: {
        output: { type: 'object' },
        status: {
          description: 'Left out: COMPLETED. In progress, the task goes back into its queue.',
          enum: ['COMPLETED', 'FAILED', 'FAILED_WITH_TERMINAL_ERROR', 'IN_PROGRESS'],
        },
        reason: { type: 'string' },
        logs: { type: 'array', items: { type: 'string' } },
      },
    },
    personActor: {
      description:
        'Acts on each human task that fits, afterMs after it first stood open to this person.',
      type: 'object',
      additionalProperties: false,
      required: ['user', 'then'],
      properties: {
        user: { $ref: '#/$defs/id' },
        on: {
          description:
            "Which tasks; all that is given must fit. Left out: every task in the person's inbox.",
          type: 'object',
          additionalProperties: false,
          minProperties: 1,
          properties: {
            workflowName: { $ref: '#/$defs/id' },
            taskRefName: { $ref: '#/$defs/id' },
            displayName: { $ref: '#/$defs/id' },
            iteration: { type: 'integer', minimum: 1 },
            correlationId: { $ref: '#/$defs/id' },
          },
        },
        afterMs: { $ref: '#/$defs/afterMs' },
        then: {
          description:
            'What the person does; of a list one for each task, and the last of it again and again.',
          anyOf: [
            { $ref: '#/$defs/personAct' },
            { type: 'array', minItems: 1, items: { $ref: '#/$defs/personAct' } },
          ],
        },
      },
    },
    personAct: {
      description:
        'Calls, in the order of these members; after one that is refused no more are made.',
      type: 'object',
      additionalProperties: false,
      minProperties: 1,
      properties: {
        claim: { type: 'boolean' },
        output: { description: 'Is saved.', type: 'object' },
        complete: { description: 'With the output, if there is one.', type: 'boolean' },
        release: { type: 'boolean' },
        skip: { description: 'True, or the reason.', type: ['boolean', 'string'] },
        reassign: {
          description: 'A new chain of assignments, as the API takes it.',
          type: 'array',
          minItems: 1,
          items: { type: 'object' },
        },
      },
    },
    step: {
      description: "What somebody did since: a claim, or an update of a Human task's output.",
      type: 'object',
      additionalProperties: false,
      minProperties: 1,
      maxProperties: 1,
      properties: {
        claim: {
          description: 'Whoever is not a user of the cluster claims as an external user.',
          type: 'object',
          additionalProperties: false,
          required: ['taskRefName', 'by'],
          properties: { taskRefName: { $ref: '#/$defs/id' }, by: { $ref: '#/$defs/id' } },
        },
        update: {
          type: 'object',
          additionalProperties: false,
          required: ['taskRefName', 'by'],
          properties: {
            taskRefName: { $ref: '#/$defs/id' },
            by: { $ref: '#/$defs/id' },
            output: { type: 'object' },
            complete: { type: 'boolean' },
            iteration: { type: 'integer', minimum: 1 },
          },
        },
      },
    },
  },
};
const schema97 = { type: 'string', minLength: 1 };
const schema98 = { type: 'array', items: { type: 'string' }, uniqueItems: true };
const schema108 = { type: 'integer', minimum: 1 };
const pattern7 = new RegExp(
  '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,3})?)?(Z|[+-]\\d{2}:\\d{2}))?$',
  'u',
);
const pattern8 = new RegExp('^app:', 'u');
const pattern9 = new RegExp('^[^.${}]+$', 'u');
const schema111 = {
  description: 'A list of tags, or a map of values by key.',
  type: ['array', 'object'],
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['key', 'value'],
    properties: { key: { $ref: '#/$defs/id' }, value: { type: 'string' } },
  },
  additionalProperties: { type: 'string' },
};
function validate81(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate81.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (!data || typeof data != 'object') {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: schema111.type },
      message: 'must be array,object',
      schema: schema111.type,
      parentSchema: schema111,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0, errors_i0 = errors; i0 < len0 && errors - errors_i0 < 1000; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.key === undefined) {
          const err1 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: '#/items/required',
            keyword: 'required',
            params: { missingProperty: 'key' },
            message: "must have required property '" + 'key' + "'",
            schema: schema111.items.required,
            parentSchema: schema111.items,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.value === undefined) {
          const err2 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: '#/items/required',
            keyword: 'required',
            params: { missingProperty: 'value' },
            message: "must have required property '" + 'value' + "'",
            schema: schema111.items.required,
            parentSchema: schema111.items,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const errors_key0 = errors;
        for (const key0 in data0) {
          if (errors - errors_key0 >= 1000) break;
          if (!(key0 === 'key' || key0 === 'value')) {
            const err3 = {
              instancePath: instancePath + '/' + i0,
              schemaPath: '#/items/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key0 },
              message: 'must NOT have additional properties',
              schema: false,
              parentSchema: schema111.items,
              data: data0,
            };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.key !== undefined) {
          let data1 = data0.key;
          if (typeof data1 === 'string') {
            if (func1(data1) < 1) {
              const err4 = {
                instancePath: instancePath + '/' + i0 + '/key',
                schemaPath: '#/$defs/id/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 characters',
                schema: 1,
                parentSchema: schema97,
                data: data1,
              };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = {
              instancePath: instancePath + '/' + i0 + '/key',
              schemaPath: '#/$defs/id/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema97.type,
              parentSchema: schema97,
              data: data1,
            };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.value !== undefined) {
          let data2 = data0.value;
          if (typeof data2 !== 'string') {
            const err6 = {
              instancePath: instancePath + '/' + i0 + '/value',
              schemaPath: '#/items/properties/value/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema111.items.properties.value.type,
              parentSchema: schema111.items.properties.value,
              data: data2,
            };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = {
          instancePath: instancePath + '/' + i0,
          schemaPath: '#/items/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
          schema: schema111.items.type,
          parentSchema: schema111.items,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    const errors_key1 = errors;
    for (const key1 in data) {
      if (errors - errors_key1 >= 1000) break;
      let data3 = data[key1];
      if (typeof data3 !== 'string') {
        const err8 = {
          instancePath: instancePath + '/' + key1.replace(/~/g, '~0').replace(/\//g, '~1'),
          schemaPath: '#/additionalProperties/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema111.additionalProperties.type,
          parentSchema: schema111.additionalProperties,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  }
  validate81.errors = vErrors;
  return errors === 0;
}
validate81.evaluated = { props: true, items: true, dynamicProps: false, dynamicItems: false };
const schema113 = {
  description:
    "What answers tasks that reach outside, such as HTTP: lists of outputs by the task's reference, its name or its type, looked for in this order. An execution uses a list in order; its last one repeats.",
  type: 'object',
  additionalProperties: false,
  properties: {
    byReference: { $ref: '#/$defs/mockLists' },
    byName: { $ref: '#/$defs/mockLists' },
    byType: {
      $ref: '#/$defs/mockLists',
      propertyNames: {
        enum: [
          'AGENT',
          'BUSINESS_RULE',
          'CALL_MCP_TOOL',
          'CANCEL_AGENT',
          'CHUNK_TEXT',
          'EVENT',
          'GENERATE_AUDIO',
          'GENERATE_IMAGE',
          'GENERATE_PDF',
          'GENERATE_VIDEO',
          'GET_AGENT_CARD',
          'GET_DOCUMENT',
          'GET_SIGNED_JWT',
          'GRPC',
          'HTTP',
          'HTTP_POLL',
          'JDBC',
          'KAFKA_PUBLISH',
          'LIST_FILES',
          'LIST_MCP_TOOLS',
          'LLM_CHAT_COMPLETE',
          'LLM_GENERATE_EMBEDDINGS',
          'LLM_GET_DOCUMENT',
          'LLM_GET_EMBEDDINGS',
          'LLM_INDEX_DOCUMENT',
          'LLM_INDEX_TEXT',
          'LLM_SEARCH_EMBEDDINGS',
          'LLM_SEARCH_INDEX',
          'LLM_STORE_EMBEDDINGS',
          'LLM_TEXT_COMPLETE',
          'MCP',
          'MCP_REMOTE',
          'OPS_GENIE',
          'PARSE_DOCUMENT',
          'PULL_WORKFLOW_MESSAGES',
          'QUERY_PROCESSOR',
          'SENDGRID',
          'UPDATE_SECRET',
          'WAIT_FOR_EVENT',
          'WAIT_FOR_WEBHOOK',
        ],
      },
    },
  },
};
const schema114 = {
  type: 'object',
  propertyNames: { minLength: 1 },
  additionalProperties: {
    type: 'array',
    minItems: 1,
    items: {
      type: 'object',
      additionalProperties: false,
      properties: {
        status: { enum: ['COMPLETED', 'FAILED', 'FAILED_WITH_TERMINAL_ERROR', 'IN_PROGRESS'] },
        output: { type: 'object' },
        reasonForIncompletion: { type: 'string' },
      },
    },
  },
};
function validate83(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate83.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    const errors_key0 = errors;
    for (const key0 in data) {
      if (errors - errors_key0 >= 1000) break;
      if (!(key0 === 'byReference' || key0 === 'byName' || key0 === 'byType')) {
        const err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
          schema: false,
          parentSchema: schema113,
          data,
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.byReference !== undefined) {
      let data0 = data.byReference;
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        const errors_key1 = errors;
        for (const key1 in data0) {
          if (errors - errors_key1 >= 1000) break;
          const _errs5 = errors;
          if (typeof key1 === 'string') {
            if (func1(key1) < 1) {
              const err1 = {
                instancePath: instancePath + '/byReference',
                schemaPath: '#/$defs/mockLists/propertyNames/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 characters',
                schema: 1,
                parentSchema: schema114.propertyNames,
                data: key1,
                propertyName: key1,
              };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
          }
          var valid2 = _errs5 === errors;
          if (!valid2) {
            const err2 = {
              instancePath: instancePath + '/byReference',
              schemaPath: '#/$defs/mockLists/propertyNames',
              keyword: 'propertyNames',
              params: { propertyName: key1 },
              message: 'property name must be valid',
              schema: schema114.propertyNames,
              parentSchema: schema114,
              data: data0,
            };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        const errors_key2 = errors;
        for (const key2 in data0) {
          if (errors - errors_key2 >= 1000) break;
          let data1 = data0[key2];
          if (Array.isArray(data1)) {
            if (data1.length < 1) {
              const err3 = {
                instancePath:
                  instancePath + '/byReference/' + key2.replace(/~/g, '~0').replace(/\//g, '~1'),
                schemaPath: '#/$defs/mockLists/additionalProperties/minItems',
                keyword: 'minItems',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 items',
                schema: 1,
                parentSchema: schema114.additionalProperties,
                data: data1,
              };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            const len0 = data1.length;
            for (let i0 = 0, errors_i0 = errors; i0 < len0 && errors - errors_i0 < 1000; i0++) {
              let data2 = data1[i0];
              if (data2 && typeof data2 == 'object' && !Array.isArray(data2)) {
                const errors_key3 = errors;
                for (const key3 in data2) {
                  if (errors - errors_key3 >= 1000) break;
                  if (!(
                    key3 === 'status' ||
                    key3 === 'output' ||
                    key3 === 'reasonForIncompletion'
                  )) {
                    const err4 = {
                      instancePath:
                        instancePath +
                        '/byReference/' +
                        key2.replace(/~/g, '~0').replace(/\//g, '~1') +
                        '/' +
                        i0,
                      schemaPath:
                        '#/$defs/mockLists/additionalProperties/items/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key3 },
                      message: 'must NOT have additional properties',
                      schema: false,
                      parentSchema: schema114.additionalProperties.items,
                      data: data2,
                    };
                    if (vErrors === null) {
                      vErrors = [err4];
                    } else {
                      vErrors.push(err4);
                    }
                    errors++;
                  }
                }
                if (data2.status !== undefined) {
                  let data3 = data2.status;
                  if (!(
                    data3 === 'COMPLETED' ||
                    data3 === 'FAILED' ||
                    data3 === 'FAILED_WITH_TERMINAL_ERROR' ||
                    data3 === 'IN_PROGRESS'
                  )) {
                    const err5 = {
                      instancePath:
                        instancePath +
                        '/byReference/' +
                        key2.replace(/~/g, '~0').replace(/\//g, '~1') +
                        '/' +
                        i0 +
                        '/status',
                      schemaPath:
                        '#/$defs/mockLists/additionalProperties/items/properties/status/enum',
                      keyword: 'enum',
                      params: {
                        allowedValues: schema114.additionalProperties.items.properties.status.enum,
                      },
                      message: 'must be equal to one of the allowed values',
                      schema: schema114.additionalProperties.items.properties.status.enum,
                      parentSchema: schema114.additionalProperties.items.properties.status,
                      data: data3,
                    };
                    if (vErrors === null) {
                      vErrors = [err5];
                    } else {
                      vErrors.push(err5);
                    }
                    errors++;
                  }
                }
                if (data2.output !== undefined) {
                  let data4 = data2.output;
                  if (!(data4 && typeof data4 == 'object' && !Array.isArray(data4))) {
                    const err6 = {
                      instancePath:
                        instancePath +
                        '/byReference/' +
                        key2.replace(/~/g, '~0').replace(/\//g, '~1') +
                        '/' +
                        i0 +
                        '/output',
                      schemaPath:
                        '#/$defs/mockLists/additionalProperties/items/properties/output/type',
                      keyword: 'type',
                      params: { type: 'object' },
                      message: 'must be object',
                      schema: schema114.additionalProperties.items.properties.output.type,
                      parentSchema: schema114.additionalProperties.items.properties.output,
                      data: data4,
                    };
                    if (vErrors === null) {
                      vErrors = [err6];
                    } else {
                      vErrors.push(err6);
                    }
                    errors++;
                  }
                }
                if (data2.reasonForIncompletion !== undefined) {
                  let data5 = data2.reasonForIncompletion;
                  if (typeof data5 !== 'string') {
                    const err7 = {
                      instancePath:
                        instancePath +
                        '/byReference/' +
                        key2.replace(/~/g, '~0').replace(/\//g, '~1') +
                        '/' +
                        i0 +
                        '/reasonForIncompletion',
                      schemaPath:
                        '#/$defs/mockLists/additionalProperties/items/properties/reasonForIncompletion/type',
                      keyword: 'type',
                      params: { type: 'string' },
                      message: 'must be string',
                      schema:
                        schema114.additionalProperties.items.properties.reasonForIncompletion.type,
                      parentSchema:
                        schema114.additionalProperties.items.properties.reasonForIncompletion,
                      data: data5,
                    };
                    if (vErrors === null) {
                      vErrors = [err7];
                    } else {
                      vErrors.push(err7);
                    }
                    errors++;
                  }
                }
              } else {
                const err8 = {
                  instancePath:
                    instancePath +
                    '/byReference/' +
                    key2.replace(/~/g, '~0').replace(/\//g, '~1') +
                    '/' +
                    i0,
                  schemaPath: '#/$defs/mockLists/additionalProperties/items/type',
                  keyword: 'type',
                  params: { type: 'object' },
                  message: 'must be object',
                  schema: schema114.additionalProperties.items.type,
                  parentSchema: schema114.additionalProperties.items,
                  data: data2,
                };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
          } else {
            const err9 = {
              instancePath:
                instancePath + '/byReference/' + key2.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/$defs/mockLists/additionalProperties/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
              schema: schema114.additionalProperties.type,
              parentSchema: schema114.additionalProperties,
              data: data1,
            };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = {
          instancePath: instancePath + '/byReference',
          schemaPath: '#/$defs/mockLists/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
          schema: schema114.type,
          parentSchema: schema114,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.byName !== undefined) {
      let data6 = data.byName;
      if (data6 && typeof data6 == 'object' && !Array.isArray(data6)) {
        const errors_key4 = errors;
        for (const key4 in data6) {
          if (errors - errors_key4 >= 1000) break;
          const _errs20 = errors;
          if (typeof key4 === 'string') {
            if (func1(key4) < 1) {
              const err11 = {
                instancePath: instancePath + '/byName',
                schemaPath: '#/$defs/mockLists/propertyNames/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 characters',
                schema: 1,
                parentSchema: schema114.propertyNames,
                data: key4,
                propertyName: key4,
              };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          }
          var valid8 = _errs20 === errors;
          if (!valid8) {
            const err12 = {
              instancePath: instancePath + '/byName',
              schemaPath: '#/$defs/mockLists/propertyNames',
              keyword: 'propertyNames',
              params: { propertyName: key4 },
              message: 'property name must be valid',
              schema: schema114.propertyNames,
              parentSchema: schema114,
              data: data6,
            };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        const errors_key5 = errors;
        for (const key5 in data6) {
          if (errors - errors_key5 >= 1000) break;
          let data7 = data6[key5];
          if (Array.isArray(data7)) {
            if (data7.length < 1) {
              const err13 = {
                instancePath:
                  instancePath + '/byName/' + key5.replace(/~/g, '~0').replace(/\//g, '~1'),
                schemaPath: '#/$defs/mockLists/additionalProperties/minItems',
                keyword: 'minItems',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 items',
                schema: 1,
                parentSchema: schema114.additionalProperties,
                data: data7,
              };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            const len1 = data7.length;
            for (let i1 = 0, errors_i1 = errors; i1 < len1 && errors - errors_i1 < 1000; i1++) {
              let data8 = data7[i1];
              if (data8 && typeof data8 == 'object' && !Array.isArray(data8)) {
                const errors_key6 = errors;
                for (const key6 in data8) {
                  if (errors - errors_key6 >= 1000) break;
                  if (!(
                    key6 === 'status' ||
                    key6 === 'output' ||
                    key6 === 'reasonForIncompletion'
                  )) {
                    const err14 = {
                      instancePath:
                        instancePath +
                        '/byName/' +
                        key5.replace(/~/g, '~0').replace(/\//g, '~1') +
                        '/' +
                        i1,
                      schemaPath:
                        '#/$defs/mockLists/additionalProperties/items/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key6 },
                      message: 'must NOT have additional properties',
                      schema: false,
                      parentSchema: schema114.additionalProperties.items,
                      data: data8,
                    };
                    if (vErrors === null) {
                      vErrors = [err14];
                    } else {
                      vErrors.push(err14);
                    }
                    errors++;
                  }
                }
                if (data8.status !== undefined) {
                  let data9 = data8.status;
                  if (!(
                    data9 === 'COMPLETED' ||
                    data9 === 'FAILED' ||
                    data9 === 'FAILED_WITH_TERMINAL_ERROR' ||
                    data9 === 'IN_PROGRESS'
                  )) {
                    const err15 = {
                      instancePath:
                        instancePath +
                        '/byName/' +
                        key5.replace(/~/g, '~0').replace(/\//g, '~1') +
                        '/' +
                        i1 +
                        '/status',
                      schemaPath:
                        '#/$defs/mockLists/additionalProperties/items/properties/status/enum',
                      keyword: 'enum',
                      params: {
                        allowedValues: schema114.additionalProperties.items.properties.status.enum,
                      },
                      message: 'must be equal to one of the allowed values',
                      schema: schema114.additionalProperties.items.properties.status.enum,
                      parentSchema: schema114.additionalProperties.items.properties.status,
                      data: data9,
                    };
                    if (vErrors === null) {
                      vErrors = [err15];
                    } else {
                      vErrors.push(err15);
                    }
                    errors++;
                  }
                }
                if (data8.output !== undefined) {
                  let data10 = data8.output;
                  if (!(data10 && typeof data10 == 'object' && !Array.isArray(data10))) {
                    const err16 = {
                      instancePath:
                        instancePath +
                        '/byName/' +
                        key5.replace(/~/g, '~0').replace(/\//g, '~1') +
                        '/' +
                        i1 +
                        '/output',
                      schemaPath:
                        '#/$defs/mockLists/additionalProperties/items/properties/output/type',
                      keyword: 'type',
                      params: { type: 'object' },
                      message: 'must be object',
                      schema: schema114.additionalProperties.items.properties.output.type,
                      parentSchema: schema114.additionalProperties.items.properties.output,
                      data: data10,
                    };
                    if (vErrors === null) {
                      vErrors = [err16];
                    } else {
                      vErrors.push(err16);
                    }
                    errors++;
                  }
                }
                if (data8.reasonForIncompletion !== undefined) {
                  let data11 = data8.reasonForIncompletion;
                  if (typeof data11 !== 'string') {
                    const err17 = {
                      instancePath:
                        instancePath +
                        '/byName/' +
                        key5.replace(/~/g, '~0').replace(/\//g, '~1') +
                        '/' +
                        i1 +
                        '/reasonForIncompletion',
                      schemaPath:
                        '#/$defs/mockLists/additionalProperties/items/properties/reasonForIncompletion/type',
                      keyword: 'type',
                      params: { type: 'string' },
                      message: 'must be string',
                      schema:
                        schema114.additionalProperties.items.properties.reasonForIncompletion.type,
                      parentSchema:
                        schema114.additionalProperties.items.properties.reasonForIncompletion,
                      data: data11,
                    };
                    if (vErrors === null) {
                      vErrors = [err17];
                    } else {
                      vErrors.push(err17);
                    }
                    errors++;
                  }
                }
              } else {
                const err18 = {
                  instancePath:
                    instancePath +
                    '/byName/' +
                    key5.replace(/~/g, '~0').replace(/\//g, '~1') +
                    '/' +
                    i1,
                  schemaPath: '#/$defs/mockLists/additionalProperties/items/type',
                  keyword: 'type',
                  params: { type: 'object' },
                  message: 'must be object',
                  schema: schema114.additionalProperties.items.type,
                  parentSchema: schema114.additionalProperties.items,
                  data: data8,
                };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
          } else {
            const err19 = {
              instancePath:
                instancePath + '/byName/' + key5.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/$defs/mockLists/additionalProperties/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
              schema: schema114.additionalProperties.type,
              parentSchema: schema114.additionalProperties,
              data: data7,
            };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = {
          instancePath: instancePath + '/byName',
          schemaPath: '#/$defs/mockLists/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
          schema: schema114.type,
          parentSchema: schema114,
          data: data6,
        };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.byType !== undefined) {
      let data12 = data.byType;
      if (data12 && typeof data12 == 'object' && !Array.isArray(data12)) {
        const errors_key7 = errors;
        for (const key7 in data12) {
          if (errors - errors_key7 >= 1000) break;
          const _errs35 = errors;
          if (typeof key7 === 'string') {
            if (func1(key7) < 1) {
              const err21 = {
                instancePath: instancePath + '/byType',
                schemaPath: '#/$defs/mockLists/propertyNames/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 characters',
                schema: 1,
                parentSchema: schema114.propertyNames,
                data: key7,
                propertyName: key7,
              };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          }
          var valid14 = _errs35 === errors;
          if (!valid14) {
            const err22 = {
              instancePath: instancePath + '/byType',
              schemaPath: '#/$defs/mockLists/propertyNames',
              keyword: 'propertyNames',
              params: { propertyName: key7 },
              message: 'property name must be valid',
              schema: schema114.propertyNames,
              parentSchema: schema114,
              data: data12,
            };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        const errors_key8 = errors;
        for (const key8 in data12) {
          if (errors - errors_key8 >= 1000) break;
          let data13 = data12[key8];
          if (Array.isArray(data13)) {
            if (data13.length < 1) {
              const err23 = {
                instancePath:
                  instancePath + '/byType/' + key8.replace(/~/g, '~0').replace(/\//g, '~1'),
                schemaPath: '#/$defs/mockLists/additionalProperties/minItems',
                keyword: 'minItems',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 items',
                schema: 1,
                parentSchema: schema114.additionalProperties,
                data: data13,
              };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            const len2 = data13.length;
            for (let i2 = 0, errors_i2 = errors; i2 < len2 && errors - errors_i2 < 1000; i2++) {
              let data14 = data13[i2];
              if (data14 && typeof data14 == 'object' && !Array.isArray(data14)) {
                const errors_key9 = errors;
                for (const key9 in data14) {
                  if (errors - errors_key9 >= 1000) break;
                  if (!(
                    key9 === 'status' ||
                    key9 === 'output' ||
                    key9 === 'reasonForIncompletion'
                  )) {
                    const err24 = {
                      instancePath:
                        instancePath +
                        '/byType/' +
                        key8.replace(/~/g, '~0').replace(/\//g, '~1') +
                        '/' +
                        i2,
                      schemaPath:
                        '#/$defs/mockLists/additionalProperties/items/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key9 },
                      message: 'must NOT have additional properties',
                      schema: false,
                      parentSchema: schema114.additionalProperties.items,
                      data: data14,
                    };
                    if (vErrors === null) {
                      vErrors = [err24];
                    } else {
                      vErrors.push(err24);
                    }
                    errors++;
                  }
                }
                if (data14.status !== undefined) {
                  let data15 = data14.status;
                  if (!(
                    data15 === 'COMPLETED' ||
                    data15 === 'FAILED' ||
                    data15 === 'FAILED_WITH_TERMINAL_ERROR' ||
                    data15 === 'IN_PROGRESS'
                  )) {
                    const err25 = {
                      instancePath:
                        instancePath +
                        '/byType/' +
                        key8.replace(/~/g, '~0').replace(/\//g, '~1') +
                        '/' +
                        i2 +
                        '/status',
                      schemaPath:
                        '#/$defs/mockLists/additionalProperties/items/properties/status/enum',
                      keyword: 'enum',
                      params: {
                        allowedValues: schema114.additionalProperties.items.properties.status.enum,
                      },
                      message: 'must be equal to one of the allowed values',
                      schema: schema114.additionalProperties.items.properties.status.enum,
                      parentSchema: schema114.additionalProperties.items.properties.status,
                      data: data15,
                    };
                    if (vErrors === null) {
                      vErrors = [err25];
                    } else {
                      vErrors.push(err25);
                    }
                    errors++;
                  }
                }
                if (data14.output !== undefined) {
                  let data16 = data14.output;
                  if (!(data16 && typeof data16 == 'object' && !Array.isArray(data16))) {
                    const err26 = {
                      instancePath:
                        instancePath +
                        '/byType/' +
                        key8.replace(/~/g, '~0').replace(/\//g, '~1') +
                        '/' +
                        i2 +
                        '/output',
                      schemaPath:
                        '#/$defs/mockLists/additionalProperties/items/properties/output/type',
                      keyword: 'type',
                      params: { type: 'object' },
                      message: 'must be object',
                      schema: schema114.additionalProperties.items.properties.output.type,
                      parentSchema: schema114.additionalProperties.items.properties.output,
                      data: data16,
                    };
                    if (vErrors === null) {
                      vErrors = [err26];
                    } else {
                      vErrors.push(err26);
                    }
                    errors++;
                  }
                }
                if (data14.reasonForIncompletion !== undefined) {
                  let data17 = data14.reasonForIncompletion;
                  if (typeof data17 !== 'string') {
                    const err27 = {
                      instancePath:
                        instancePath +
                        '/byType/' +
                        key8.replace(/~/g, '~0').replace(/\//g, '~1') +
                        '/' +
                        i2 +
                        '/reasonForIncompletion',
                      schemaPath:
                        '#/$defs/mockLists/additionalProperties/items/properties/reasonForIncompletion/type',
                      keyword: 'type',
                      params: { type: 'string' },
                      message: 'must be string',
                      schema:
                        schema114.additionalProperties.items.properties.reasonForIncompletion.type,
                      parentSchema:
                        schema114.additionalProperties.items.properties.reasonForIncompletion,
                      data: data17,
                    };
                    if (vErrors === null) {
                      vErrors = [err27];
                    } else {
                      vErrors.push(err27);
                    }
                    errors++;
                  }
                }
              } else {
                const err28 = {
                  instancePath:
                    instancePath +
                    '/byType/' +
                    key8.replace(/~/g, '~0').replace(/\//g, '~1') +
                    '/' +
                    i2,
                  schemaPath: '#/$defs/mockLists/additionalProperties/items/type',
                  keyword: 'type',
                  params: { type: 'object' },
                  message: 'must be object',
                  schema: schema114.additionalProperties.items.type,
                  parentSchema: schema114.additionalProperties.items,
                  data: data14,
                };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
          } else {
            const err29 = {
              instancePath:
                instancePath + '/byType/' + key8.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/$defs/mockLists/additionalProperties/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
              schema: schema114.additionalProperties.type,
              parentSchema: schema114.additionalProperties,
              data: data13,
            };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      } else {
        const err30 = {
          instancePath: instancePath + '/byType',
          schemaPath: '#/$defs/mockLists/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
          schema: schema114.type,
          parentSchema: schema114,
          data: data12,
        };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
      if (data12 && typeof data12 == 'object' && !Array.isArray(data12)) {
        const errors_key10 = errors;
        for (const key10 in data12) {
          if (errors - errors_key10 >= 1000) break;
          const _errs47 = errors;
          if (!(
            key10 === 'AGENT' ||
            key10 === 'BUSINESS_RULE' ||
            key10 === 'CALL_MCP_TOOL' ||
            key10 === 'CANCEL_AGENT' ||
            key10 === 'CHUNK_TEXT' ||
            key10 === 'EVENT' ||
            key10 === 'GENERATE_AUDIO' ||
            key10 === 'GENERATE_IMAGE' ||
            key10 === 'GENERATE_PDF' ||
            key10 === 'GENERATE_VIDEO' ||
            key10 === 'GET_AGENT_CARD' ||
            key10 === 'GET_DOCUMENT' ||
            key10 === 'GET_SIGNED_JWT' ||
            key10 === 'GRPC' ||
            key10 === 'HTTP' ||
            key10 === 'HTTP_POLL' ||
            key10 === 'JDBC' ||
            key10 === 'KAFKA_PUBLISH' ||
            key10 === 'LIST_FILES' ||
            key10 === 'LIST_MCP_TOOLS' ||
            key10 === 'LLM_CHAT_COMPLETE' ||
            key10 === 'LLM_GENERATE_EMBEDDINGS' ||
            key10 === 'LLM_GET_DOCUMENT' ||
            key10 === 'LLM_GET_EMBEDDINGS' ||
            key10 === 'LLM_INDEX_DOCUMENT' ||
            key10 === 'LLM_INDEX_TEXT' ||
            key10 === 'LLM_SEARCH_EMBEDDINGS' ||
            key10 === 'LLM_SEARCH_INDEX' ||
            key10 === 'LLM_STORE_EMBEDDINGS' ||
            key10 === 'LLM_TEXT_COMPLETE' ||
            key10 === 'MCP' ||
            key10 === 'MCP_REMOTE' ||
            key10 === 'OPS_GENIE' ||
            key10 === 'PARSE_DOCUMENT' ||
            key10 === 'PULL_WORKFLOW_MESSAGES' ||
            key10 === 'QUERY_PROCESSOR' ||
            key10 === 'SENDGRID' ||
            key10 === 'UPDATE_SECRET' ||
            key10 === 'WAIT_FOR_EVENT' ||
            key10 === 'WAIT_FOR_WEBHOOK'
          )) {
            const err31 = {
              instancePath: instancePath + '/byType',
              schemaPath: '#/properties/byType/propertyNames/enum',
              keyword: 'enum',
              params: { allowedValues: schema113.properties.byType.propertyNames.enum },
              message: 'must be equal to one of the allowed values',
              schema: schema113.properties.byType.propertyNames.enum,
              parentSchema: schema113.properties.byType.propertyNames,
              data: key10,
              propertyName: key10,
            };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
          var valid19 = _errs47 === errors;
          if (!valid19) {
            const err32 = {
              instancePath: instancePath + '/byType',
              schemaPath: '#/properties/byType/propertyNames',
              keyword: 'propertyNames',
              params: { propertyName: key10 },
              message: 'property name must be valid',
              schema: schema113.properties.byType.propertyNames,
              parentSchema: schema113.properties.byType,
              data: data12,
            };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err33 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema113.type,
      parentSchema: schema113,
      data,
    };
    if (vErrors === null) {
      vErrors = [err33];
    } else {
      vErrors.push(err33);
    }
    errors++;
  }
  validate83.errors = vErrors;
  return errors === 0;
}
validate83.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const schema121 = {
  description: "What somebody did since: a claim, or an update of a Human task's output.",
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  maxProperties: 1,
  properties: {
    claim: {
      description: 'Whoever is not a user of the cluster claims as an external user.',
      type: 'object',
      additionalProperties: false,
      required: ['taskRefName', 'by'],
      properties: { taskRefName: { $ref: '#/$defs/id' }, by: { $ref: '#/$defs/id' } },
    },
    update: {
      type: 'object',
      additionalProperties: false,
      required: ['taskRefName', 'by'],
      properties: {
        taskRefName: { $ref: '#/$defs/id' },
        by: { $ref: '#/$defs/id' },
        output: { type: 'object' },
        complete: { type: 'boolean' },
        iteration: { type: 'integer', minimum: 1 },
      },
    },
  },
};
function validate85(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate85.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (Object.keys(data).length > 1) {
      const err0 = {
        instancePath,
        schemaPath: '#/maxProperties',
        keyword: 'maxProperties',
        params: { limit: 1 },
        message: 'must NOT have more than 1 properties',
        schema: 1,
        parentSchema: schema121,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (Object.keys(data).length < 1) {
      const err1 = {
        instancePath,
        schemaPath: '#/minProperties',
        keyword: 'minProperties',
        params: { limit: 1 },
        message: 'must NOT have fewer than 1 properties',
        schema: 1,
        parentSchema: schema121,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const errors_key0 = errors;
    for (const key0 in data) {
      if (errors - errors_key0 >= 1000) break;
      if (!(key0 === 'claim' || key0 === 'update')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
          schema: false,
          parentSchema: schema121,
          data,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.claim !== undefined) {
      let data0 = data.claim;
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.taskRefName === undefined) {
          const err3 = {
            instancePath: instancePath + '/claim',
            schemaPath: '#/properties/claim/required',
            keyword: 'required',
            params: { missingProperty: 'taskRefName' },
            message: "must have required property '" + 'taskRefName' + "'",
            schema: schema121.properties.claim.required,
            parentSchema: schema121.properties.claim,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.by === undefined) {
          const err4 = {
            instancePath: instancePath + '/claim',
            schemaPath: '#/properties/claim/required',
            keyword: 'required',
            params: { missingProperty: 'by' },
            message: "must have required property '" + 'by' + "'",
            schema: schema121.properties.claim.required,
            parentSchema: schema121.properties.claim,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const errors_key1 = errors;
        for (const key1 in data0) {
          if (errors - errors_key1 >= 1000) break;
          if (!(key1 === 'taskRefName' || key1 === 'by')) {
            const err5 = {
              instancePath: instancePath + '/claim',
              schemaPath: '#/properties/claim/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
              message: 'must NOT have additional properties',
              schema: false,
              parentSchema: schema121.properties.claim,
              data: data0,
            };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.taskRefName !== undefined) {
          let data1 = data0.taskRefName;
          if (typeof data1 === 'string') {
            if (func1(data1) < 1) {
              const err6 = {
                instancePath: instancePath + '/claim/taskRefName',
                schemaPath: '#/$defs/id/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 characters',
                schema: 1,
                parentSchema: schema97,
                data: data1,
              };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = {
              instancePath: instancePath + '/claim/taskRefName',
              schemaPath: '#/$defs/id/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema97.type,
              parentSchema: schema97,
              data: data1,
            };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data0.by !== undefined) {
          let data2 = data0.by;
          if (typeof data2 === 'string') {
            if (func1(data2) < 1) {
              const err8 = {
                instancePath: instancePath + '/claim/by',
                schemaPath: '#/$defs/id/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 characters',
                schema: 1,
                parentSchema: schema97,
                data: data2,
              };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = {
              instancePath: instancePath + '/claim/by',
              schemaPath: '#/$defs/id/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema97.type,
              parentSchema: schema97,
              data: data2,
            };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = {
          instancePath: instancePath + '/claim',
          schemaPath: '#/properties/claim/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
          schema: schema121.properties.claim.type,
          parentSchema: schema121.properties.claim,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.update !== undefined) {
      let data3 = data.update;
      if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
        if (data3.taskRefName === undefined) {
          const err11 = {
            instancePath: instancePath + '/update',
            schemaPath: '#/properties/update/required',
            keyword: 'required',
            params: { missingProperty: 'taskRefName' },
            message: "must have required property '" + 'taskRefName' + "'",
            schema: schema121.properties.update.required,
            parentSchema: schema121.properties.update,
            data: data3,
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data3.by === undefined) {
          const err12 = {
            instancePath: instancePath + '/update',
            schemaPath: '#/properties/update/required',
            keyword: 'required',
            params: { missingProperty: 'by' },
            message: "must have required property '" + 'by' + "'",
            schema: schema121.properties.update.required,
            parentSchema: schema121.properties.update,
            data: data3,
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        const errors_key2 = errors;
        for (const key2 in data3) {
          if (errors - errors_key2 >= 1000) break;
          if (!(
            key2 === 'taskRefName' ||
            key2 === 'by' ||
            key2 === 'output' ||
            key2 === 'complete' ||
            key2 === 'iteration'
          )) {
            const err13 = {
              instancePath: instancePath + '/update',
              schemaPath: '#/properties/update/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key2 },
              message: 'must NOT have additional properties',
              schema: false,
              parentSchema: schema121.properties.update,
              data: data3,
            };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data3.taskRefName !== undefined) {
          let data4 = data3.taskRefName;
          if (typeof data4 === 'string') {
            if (func1(data4) < 1) {
              const err14 = {
                instancePath: instancePath + '/update/taskRefName',
                schemaPath: '#/$defs/id/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 characters',
                schema: 1,
                parentSchema: schema97,
                data: data4,
              };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = {
              instancePath: instancePath + '/update/taskRefName',
              schemaPath: '#/$defs/id/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema97.type,
              parentSchema: schema97,
              data: data4,
            };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data3.by !== undefined) {
          let data5 = data3.by;
          if (typeof data5 === 'string') {
            if (func1(data5) < 1) {
              const err16 = {
                instancePath: instancePath + '/update/by',
                schemaPath: '#/$defs/id/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 characters',
                schema: 1,
                parentSchema: schema97,
                data: data5,
              };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = {
              instancePath: instancePath + '/update/by',
              schemaPath: '#/$defs/id/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema97.type,
              parentSchema: schema97,
              data: data5,
            };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data3.output !== undefined) {
          let data6 = data3.output;
          if (!(data6 && typeof data6 == 'object' && !Array.isArray(data6))) {
            const err18 = {
              instancePath: instancePath + '/update/output',
              schemaPath: '#/properties/update/properties/output/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
              schema: schema121.properties.update.properties.output.type,
              parentSchema: schema121.properties.update.properties.output,
              data: data6,
            };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data3.complete !== undefined) {
          let data7 = data3.complete;
          if (typeof data7 !== 'boolean') {
            const err19 = {
              instancePath: instancePath + '/update/complete',
              schemaPath: '#/properties/update/properties/complete/type',
              keyword: 'type',
              params: { type: 'boolean' },
              message: 'must be boolean',
              schema: schema121.properties.update.properties.complete.type,
              parentSchema: schema121.properties.update.properties.complete,
              data: data7,
            };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data3.iteration !== undefined) {
          let data8 = data3.iteration;
          if (!(typeof data8 == 'number' && !(data8 % 1) && !isNaN(data8))) {
            const err20 = {
              instancePath: instancePath + '/update/iteration',
              schemaPath: '#/properties/update/properties/iteration/type',
              keyword: 'type',
              params: { type: 'integer' },
              message: 'must be integer',
              schema: schema121.properties.update.properties.iteration.type,
              parentSchema: schema121.properties.update.properties.iteration,
              data: data8,
            };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
          if (typeof data8 == 'number') {
            if (data8 < 1 || isNaN(data8)) {
              const err21 = {
                instancePath: instancePath + '/update/iteration',
                schemaPath: '#/properties/update/properties/iteration/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 1 },
                message: 'must be >= 1',
                schema: 1,
                parentSchema: schema121.properties.update.properties.iteration,
                data: data8,
              };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          }
        }
      } else {
        const err22 = {
          instancePath: instancePath + '/update',
          schemaPath: '#/properties/update/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
          schema: schema121.properties.update.type,
          parentSchema: schema121.properties.update,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
  } else {
    const err23 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema121.type,
      parentSchema: schema121,
      data,
    };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
    errors++;
  }
  validate85.errors = vErrors;
  return errors === 0;
}
validate85.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const schema126 = {
  description:
    "Workers and people who act by themselves, on the cluster's clock. Of those who are due at one time, workers come before people, and each in the order in which they stand here.",
  type: 'object',
  additionalProperties: false,
  properties: {
    workers: { type: 'array', items: { $ref: '#/$defs/workerActor' } },
    people: { type: 'array', items: { $ref: '#/$defs/personActor' } },
  },
};
const schema127 = {
  description:
    'Takes each task of its type out of the queue and reports on it, afterMs after it was scheduled.',
  type: 'object',
  additionalProperties: false,
  required: ['taskType'],
  properties: {
    taskType: { $ref: '#/$defs/id' },
    as: {
      description: "Whom it acts as: a user's id or app:<id>. Left out: the application mock.",
      type: 'string',
      minLength: 1,
    },
    afterMs: { $ref: '#/$defs/afterMs' },
    then: {
      description:
        'What it reports; of a list one for each task, and the last of it again and again. Left out: that the task is completed.',
      anyOf: [
        { $ref: '#/$defs/workerAct' },
        { type: 'array', minItems: 1, items: { $ref: '#/$defs/workerAct' } },
      ],
    },
  },
};
const schema129 = {
  description: "Milliseconds on the cluster's clock; left out: at once.",
  type: 'integer',
  minimum: 0,
  maximum: 31536000000,
};
const schema130 = {
  type: 'object',
  additionalProperties: false,
  properties: {
    output: { type: 'object' },
    status: {
      description: 'Left out: COMPLETED. In progress, the task goes back into its queue.',
      enum: ['COMPLETED', 'FAILED', 'FAILED_WITH_TERMINAL_ERROR', 'IN_PROGRESS'],
    },
    reason: { type: 'string' },
    logs: { type: 'array', items: { type: 'string' } },
  },
};
function validate88(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate88.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.taskType === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'taskType' },
        message: "must have required property '" + 'taskType' + "'",
        schema: schema127.required,
        parentSchema: schema127,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const errors_key0 = errors;
    for (const key0 in data) {
      if (errors - errors_key0 >= 1000) break;
      if (!(key0 === 'taskType' || key0 === 'as' || key0 === 'afterMs' || key0 === 'then')) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
          schema: false,
          parentSchema: schema127,
          data,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.taskType !== undefined) {
      let data0 = data.taskType;
      if (typeof data0 === 'string') {
        if (func1(data0) < 1) {
          const err2 = {
            instancePath: instancePath + '/taskType',
            schemaPath: '#/$defs/id/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 characters',
            schema: 1,
            parentSchema: schema97,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = {
          instancePath: instancePath + '/taskType',
          schemaPath: '#/$defs/id/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema97.type,
          parentSchema: schema97,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.as !== undefined) {
      let data1 = data.as;
      if (typeof data1 === 'string') {
        if (func1(data1) < 1) {
          const err4 = {
            instancePath: instancePath + '/as',
            schemaPath: '#/properties/as/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 characters',
            schema: 1,
            parentSchema: schema127.properties.as,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = {
          instancePath: instancePath + '/as',
          schemaPath: '#/properties/as/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema127.properties.as.type,
          parentSchema: schema127.properties.as,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.afterMs !== undefined) {
      let data2 = data.afterMs;
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2))) {
        const err6 = {
          instancePath: instancePath + '/afterMs',
          schemaPath: '#/$defs/afterMs/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
          schema: schema129.type,
          parentSchema: schema129,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data2 == 'number') {
        if (data2 > 31536000000 || isNaN(data2)) {
          const err7 = {
            instancePath: instancePath + '/afterMs',
            schemaPath: '#/$defs/afterMs/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 31536000000 },
            message: 'must be <= 31536000000',
            schema: 31536000000,
            parentSchema: schema129,
            data: data2,
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err8 = {
            instancePath: instancePath + '/afterMs',
            schemaPath: '#/$defs/afterMs/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            message: 'must be >= 0',
            schema: 0,
            parentSchema: schema129,
            data: data2,
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.then !== undefined) {
      let data3 = data.then;
      const _errs11 = errors;
      let valid3 = false;
      const _errs12 = errors;
      if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
        const errors_key1 = errors;
        for (const key1 in data3) {
          if (errors - errors_key1 >= 1000) break;
          if (!(key1 === 'output' || key1 === 'status' || key1 === 'reason' || key1 === 'logs')) {
            const err9 = {
              instancePath: instancePath + '/then',
              schemaPath: '#/$defs/workerAct/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
              message: 'must NOT have additional properties',
              schema: false,
              parentSchema: schema130,
              data: data3,
            };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data3.output !== undefined) {
          let data4 = data3.output;
          if (!(data4 && typeof data4 == 'object' && !Array.isArray(data4))) {
            const err10 = {
              instancePath: instancePath + '/then/output',
              schemaPath: '#/$defs/workerAct/properties/output/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
              schema: schema130.properties.output.type,
              parentSchema: schema130.properties.output,
              data: data4,
            };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data3.status !== undefined) {
          let data5 = data3.status;
          if (!(
            data5 === 'COMPLETED' ||
            data5 === 'FAILED' ||
            data5 === 'FAILED_WITH_TERMINAL_ERROR' ||
            data5 === 'IN_PROGRESS'
          )) {
            const err11 = {
              instancePath: instancePath + '/then/status',
              schemaPath: '#/$defs/workerAct/properties/status/enum',
              keyword: 'enum',
              params: { allowedValues: schema130.properties.status.enum },
              message: 'must be equal to one of the allowed values',
              schema: schema130.properties.status.enum,
              parentSchema: schema130.properties.status,
              data: data5,
            };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data3.reason !== undefined) {
          let data6 = data3.reason;
          if (typeof data6 !== 'string') {
            const err12 = {
              instancePath: instancePath + '/then/reason',
              schemaPath: '#/$defs/workerAct/properties/reason/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema130.properties.reason.type,
              parentSchema: schema130.properties.reason,
              data: data6,
            };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data3.logs !== undefined) {
          let data7 = data3.logs;
          if (Array.isArray(data7)) {
            const len0 = data7.length;
            for (let i0 = 0, errors_i0 = errors; i0 < len0 && errors - errors_i0 < 1000; i0++) {
              let data8 = data7[i0];
              if (typeof data8 !== 'string') {
                const err13 = {
                  instancePath: instancePath + '/then/logs/' + i0,
                  schemaPath: '#/$defs/workerAct/properties/logs/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                  schema: schema130.properties.logs.items.type,
                  parentSchema: schema130.properties.logs.items,
                  data: data8,
                };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
          } else {
            const err14 = {
              instancePath: instancePath + '/then/logs',
              schemaPath: '#/$defs/workerAct/properties/logs/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
              schema: schema130.properties.logs.type,
              parentSchema: schema130.properties.logs,
              data: data7,
            };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = {
          instancePath: instancePath + '/then',
          schemaPath: '#/$defs/workerAct/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
          schema: schema130.type,
          parentSchema: schema130,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      var _valid0 = _errs12 === errors;
      valid3 = valid3 || _valid0;
      const _errs25 = errors;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err16 = {
            instancePath: instancePath + '/then',
            schemaPath: '#/properties/then/anyOf/1/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 items',
            schema: 1,
            parentSchema: schema127.properties.then.anyOf[1],
            data: data3,
          };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        const len1 = data3.length;
        for (let i1 = 0, errors_i1 = errors; i1 < len1 && errors - errors_i1 < 1000; i1++) {
          let data9 = data3[i1];
          if (data9 && typeof data9 == 'object' && !Array.isArray(data9)) {
            const errors_key2 = errors;
            for (const key2 in data9) {
              if (errors - errors_key2 >= 1000) break;
              if (!(
                key2 === 'output' ||
                key2 === 'status' ||
                key2 === 'reason' ||
                key2 === 'logs'
              )) {
                const err17 = {
                  instancePath: instancePath + '/then/' + i1,
                  schemaPath: '#/$defs/workerAct/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key2 },
                  message: 'must NOT have additional properties',
                  schema: false,
                  parentSchema: schema130,
                  data: data9,
                };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data9.output !== undefined) {
              let data10 = data9.output;
              if (!(data10 && typeof data10 == 'object' && !Array.isArray(data10))) {
                const err18 = {
                  instancePath: instancePath + '/then/' + i1 + '/output',
                  schemaPath: '#/$defs/workerAct/properties/output/type',
                  keyword: 'type',
                  params: { type: 'object' },
                  message: 'must be object',
                  schema: schema130.properties.output.type,
                  parentSchema: schema130.properties.output,
                  data: data10,
                };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data9.status !== undefined) {
              let data11 = data9.status;
              if (!(
                data11 === 'COMPLETED' ||
                data11 === 'FAILED' ||
                data11 === 'FAILED_WITH_TERMINAL_ERROR' ||
                data11 === 'IN_PROGRESS'
              )) {
                const err19 = {
                  instancePath: instancePath + '/then/' + i1 + '/status',
                  schemaPath: '#/$defs/workerAct/properties/status/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema130.properties.status.enum },
                  message: 'must be equal to one of the allowed values',
                  schema: schema130.properties.status.enum,
                  parentSchema: schema130.properties.status,
                  data: data11,
                };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if (data9.reason !== undefined) {
              let data12 = data9.reason;
              if (typeof data12 !== 'string') {
                const err20 = {
                  instancePath: instancePath + '/then/' + i1 + '/reason',
                  schemaPath: '#/$defs/workerAct/properties/reason/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                  schema: schema130.properties.reason.type,
                  parentSchema: schema130.properties.reason,
                  data: data12,
                };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data9.logs !== undefined) {
              let data13 = data9.logs;
              if (Array.isArray(data13)) {
                const len2 = data13.length;
                for (let i2 = 0, errors_i2 = errors; i2 < len2 && errors - errors_i2 < 1000; i2++) {
                  let data14 = data13[i2];
                  if (typeof data14 !== 'string') {
                    const err21 = {
                      instancePath: instancePath + '/then/' + i1 + '/logs/' + i2,
                      schemaPath: '#/$defs/workerAct/properties/logs/items/type',
                      keyword: 'type',
                      params: { type: 'string' },
                      message: 'must be string',
                      schema: schema130.properties.logs.items.type,
                      parentSchema: schema130.properties.logs.items,
                      data: data14,
                    };
                    if (vErrors === null) {
                      vErrors = [err21];
                    } else {
                      vErrors.push(err21);
                    }
                    errors++;
                  }
                }
              } else {
                const err22 = {
                  instancePath: instancePath + '/then/' + i1 + '/logs',
                  schemaPath: '#/$defs/workerAct/properties/logs/type',
                  keyword: 'type',
                  params: { type: 'array' },
                  message: 'must be array',
                  schema: schema130.properties.logs.type,
                  parentSchema: schema130.properties.logs,
                  data: data13,
                };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
          } else {
            const err23 = {
              instancePath: instancePath + '/then/' + i1,
              schemaPath: '#/$defs/workerAct/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
              schema: schema130.type,
              parentSchema: schema130,
              data: data9,
            };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
      } else {
        const err24 = {
          instancePath: instancePath + '/then',
          schemaPath: '#/properties/then/anyOf/1/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
          schema: schema127.properties.then.anyOf[1].type,
          parentSchema: schema127.properties.then.anyOf[1],
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      var _valid0 = _errs25 === errors;
      valid3 = valid3 || _valid0;
      if (!valid3) {
        const err25 = {
          instancePath: instancePath + '/then',
          schemaPath: '#/properties/then/anyOf',
          keyword: 'anyOf',
          params: {},
          message: 'must match a schema in anyOf',
          schema: schema127.properties.then.anyOf,
          parentSchema: schema127.properties.then,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      } else {
        errors = _errs11;
        if (vErrors !== null) {
          if (_errs11) {
            vErrors.length = _errs11;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err26 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema127.type,
      parentSchema: schema127,
      data,
    };
    if (vErrors === null) {
      vErrors = [err26];
    } else {
      vErrors.push(err26);
    }
    errors++;
  }
  validate88.errors = vErrors;
  return errors === 0;
}
validate88.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const schema132 = {
  description:
    'Acts on each human task that fits, afterMs after it first stood open to this person.',
  type: 'object',
  additionalProperties: false,
  required: ['user', 'then'],
  properties: {
    user: { $ref: '#/$defs/id' },
    on: {
      description:
        "Which tasks; all that is given must fit. Left out: every task in the person's inbox.",
      type: 'object',
      additionalProperties: false,
      minProperties: 1,
      properties: {
        workflowName: { $ref: '#/$defs/id' },
        taskRefName: { $ref: '#/$defs/id' },
        displayName: { $ref: '#/$defs/id' },
        iteration: { type: 'integer', minimum: 1 },
        correlationId: { $ref: '#/$defs/id' },
      },
    },
    afterMs: { $ref: '#/$defs/afterMs' },
    then: {
      description:
        'What the person does; of a list one for each task, and the last of it again and again.',
      anyOf: [
        { $ref: '#/$defs/personAct' },
        { type: 'array', minItems: 1, items: { $ref: '#/$defs/personAct' } },
      ],
    },
  },
};
const schema139 = {
  description: 'Calls, in the order of these members; after one that is refused no more are made.',
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  properties: {
    claim: { type: 'boolean' },
    output: { description: 'Is saved.', type: 'object' },
    complete: { description: 'With the output, if there is one.', type: 'boolean' },
    release: { type: 'boolean' },
    skip: { description: 'True, or the reason.', type: ['boolean', 'string'] },
    reassign: {
      description: 'A new chain of assignments, as the API takes it.',
      type: 'array',
      minItems: 1,
      items: { type: 'object' },
    },
  },
};
function validate90(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate90.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.user === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'user' },
        message: "must have required property '" + 'user' + "'",
        schema: schema132.required,
        parentSchema: schema132,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.then === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'then' },
        message: "must have required property '" + 'then' + "'",
        schema: schema132.required,
        parentSchema: schema132,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const errors_key0 = errors;
    for (const key0 in data) {
      if (errors - errors_key0 >= 1000) break;
      if (!(key0 === 'user' || key0 === 'on' || key0 === 'afterMs' || key0 === 'then')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
          schema: false,
          parentSchema: schema132,
          data,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.user !== undefined) {
      let data0 = data.user;
      if (typeof data0 === 'string') {
        if (func1(data0) < 1) {
          const err3 = {
            instancePath: instancePath + '/user',
            schemaPath: '#/$defs/id/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 characters',
            schema: 1,
            parentSchema: schema97,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = {
          instancePath: instancePath + '/user',
          schemaPath: '#/$defs/id/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema97.type,
          parentSchema: schema97,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.on !== undefined) {
      let data1 = data.on;
      if (data1 && typeof data1 == 'object' && !Array.isArray(data1)) {
        if (Object.keys(data1).length < 1) {
          const err5 = {
            instancePath: instancePath + '/on',
            schemaPath: '#/properties/on/minProperties',
            keyword: 'minProperties',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 properties',
            schema: 1,
            parentSchema: schema132.properties.on,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const errors_key1 = errors;
        for (const key1 in data1) {
          if (errors - errors_key1 >= 1000) break;
          if (!(
            key1 === 'workflowName' ||
            key1 === 'taskRefName' ||
            key1 === 'displayName' ||
            key1 === 'iteration' ||
            key1 === 'correlationId'
          )) {
            const err6 = {
              instancePath: instancePath + '/on',
              schemaPath: '#/properties/on/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
              message: 'must NOT have additional properties',
              schema: false,
              parentSchema: schema132.properties.on,
              data: data1,
            };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data1.workflowName !== undefined) {
          let data2 = data1.workflowName;
          if (typeof data2 === 'string') {
            if (func1(data2) < 1) {
              const err7 = {
                instancePath: instancePath + '/on/workflowName',
                schemaPath: '#/$defs/id/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 characters',
                schema: 1,
                parentSchema: schema97,
                data: data2,
              };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = {
              instancePath: instancePath + '/on/workflowName',
              schemaPath: '#/$defs/id/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema97.type,
              parentSchema: schema97,
              data: data2,
            };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data1.taskRefName !== undefined) {
          let data3 = data1.taskRefName;
          if (typeof data3 === 'string') {
            if (func1(data3) < 1) {
              const err9 = {
                instancePath: instancePath + '/on/taskRefName',
                schemaPath: '#/$defs/id/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 characters',
                schema: 1,
                parentSchema: schema97,
                data: data3,
              };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = {
              instancePath: instancePath + '/on/taskRefName',
              schemaPath: '#/$defs/id/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema97.type,
              parentSchema: schema97,
              data: data3,
            };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data1.displayName !== undefined) {
          let data4 = data1.displayName;
          if (typeof data4 === 'string') {
            if (func1(data4) < 1) {
              const err11 = {
                instancePath: instancePath + '/on/displayName',
                schemaPath: '#/$defs/id/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 characters',
                schema: 1,
                parentSchema: schema97,
                data: data4,
              };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = {
              instancePath: instancePath + '/on/displayName',
              schemaPath: '#/$defs/id/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema97.type,
              parentSchema: schema97,
              data: data4,
            };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data1.iteration !== undefined) {
          let data5 = data1.iteration;
          if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5))) {
            const err13 = {
              instancePath: instancePath + '/on/iteration',
              schemaPath: '#/properties/on/properties/iteration/type',
              keyword: 'type',
              params: { type: 'integer' },
              message: 'must be integer',
              schema: schema132.properties.on.properties.iteration.type,
              parentSchema: schema132.properties.on.properties.iteration,
              data: data5,
            };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
          if (typeof data5 == 'number') {
            if (data5 < 1 || isNaN(data5)) {
              const err14 = {
                instancePath: instancePath + '/on/iteration',
                schemaPath: '#/properties/on/properties/iteration/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 1 },
                message: 'must be >= 1',
                schema: 1,
                parentSchema: schema132.properties.on.properties.iteration,
                data: data5,
              };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          }
        }
        if (data1.correlationId !== undefined) {
          let data6 = data1.correlationId;
          if (typeof data6 === 'string') {
            if (func1(data6) < 1) {
              const err15 = {
                instancePath: instancePath + '/on/correlationId',
                schemaPath: '#/$defs/id/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 characters',
                schema: 1,
                parentSchema: schema97,
                data: data6,
              };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = {
              instancePath: instancePath + '/on/correlationId',
              schemaPath: '#/$defs/id/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema97.type,
              parentSchema: schema97,
              data: data6,
            };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = {
          instancePath: instancePath + '/on',
          schemaPath: '#/properties/on/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
          schema: schema132.properties.on.type,
          parentSchema: schema132.properties.on,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.afterMs !== undefined) {
      let data7 = data.afterMs;
      if (!(typeof data7 == 'number' && !(data7 % 1) && !isNaN(data7))) {
        const err18 = {
          instancePath: instancePath + '/afterMs',
          schemaPath: '#/$defs/afterMs/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
          schema: schema129.type,
          parentSchema: schema129,
          data: data7,
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (typeof data7 == 'number') {
        if (data7 > 31536000000 || isNaN(data7)) {
          const err19 = {
            instancePath: instancePath + '/afterMs',
            schemaPath: '#/$defs/afterMs/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 31536000000 },
            message: 'must be <= 31536000000',
            schema: 31536000000,
            parentSchema: schema129,
            data: data7,
          };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data7 < 0 || isNaN(data7)) {
          const err20 = {
            instancePath: instancePath + '/afterMs',
            schemaPath: '#/$defs/afterMs/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            message: 'must be >= 0',
            schema: 0,
            parentSchema: schema129,
            data: data7,
          };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      }
    }
    if (data.then !== undefined) {
      let data8 = data.then;
      const _errs26 = errors;
      let valid8 = false;
      const _errs27 = errors;
      if (data8 && typeof data8 == 'object' && !Array.isArray(data8)) {
        if (Object.keys(data8).length < 1) {
          const err21 = {
            instancePath: instancePath + '/then',
            schemaPath: '#/$defs/personAct/minProperties',
            keyword: 'minProperties',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 properties',
            schema: 1,
            parentSchema: schema139,
            data: data8,
          };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        const errors_key2 = errors;
        for (const key2 in data8) {
          if (errors - errors_key2 >= 1000) break;
          if (!(
            key2 === 'claim' ||
            key2 === 'output' ||
            key2 === 'complete' ||
            key2 === 'release' ||
            key2 === 'skip' ||
            key2 === 'reassign'
          )) {
            const err22 = {
              instancePath: instancePath + '/then',
              schemaPath: '#/$defs/personAct/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key2 },
              message: 'must NOT have additional properties',
              schema: false,
              parentSchema: schema139,
              data: data8,
            };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data8.claim !== undefined) {
          let data9 = data8.claim;
          if (typeof data9 !== 'boolean') {
            const err23 = {
              instancePath: instancePath + '/then/claim',
              schemaPath: '#/$defs/personAct/properties/claim/type',
              keyword: 'type',
              params: { type: 'boolean' },
              message: 'must be boolean',
              schema: schema139.properties.claim.type,
              parentSchema: schema139.properties.claim,
              data: data9,
            };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data8.output !== undefined) {
          let data10 = data8.output;
          if (!(data10 && typeof data10 == 'object' && !Array.isArray(data10))) {
            const err24 = {
              instancePath: instancePath + '/then/output',
              schemaPath: '#/$defs/personAct/properties/output/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
              schema: schema139.properties.output.type,
              parentSchema: schema139.properties.output,
              data: data10,
            };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data8.complete !== undefined) {
          let data11 = data8.complete;
          if (typeof data11 !== 'boolean') {
            const err25 = {
              instancePath: instancePath + '/then/complete',
              schemaPath: '#/$defs/personAct/properties/complete/type',
              keyword: 'type',
              params: { type: 'boolean' },
              message: 'must be boolean',
              schema: schema139.properties.complete.type,
              parentSchema: schema139.properties.complete,
              data: data11,
            };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data8.release !== undefined) {
          let data12 = data8.release;
          if (typeof data12 !== 'boolean') {
            const err26 = {
              instancePath: instancePath + '/then/release',
              schemaPath: '#/$defs/personAct/properties/release/type',
              keyword: 'type',
              params: { type: 'boolean' },
              message: 'must be boolean',
              schema: schema139.properties.release.type,
              parentSchema: schema139.properties.release,
              data: data12,
            };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data8.skip !== undefined) {
          let data13 = data8.skip;
          if (typeof data13 !== 'boolean' && typeof data13 !== 'string') {
            const err27 = {
              instancePath: instancePath + '/then/skip',
              schemaPath: '#/$defs/personAct/properties/skip/type',
              keyword: 'type',
              params: { type: schema139.properties.skip.type },
              message: 'must be boolean,string',
              schema: schema139.properties.skip.type,
              parentSchema: schema139.properties.skip,
              data: data13,
            };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data8.reassign !== undefined) {
          let data14 = data8.reassign;
          if (Array.isArray(data14)) {
            if (data14.length < 1) {
              const err28 = {
                instancePath: instancePath + '/then/reassign',
                schemaPath: '#/$defs/personAct/properties/reassign/minItems',
                keyword: 'minItems',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 items',
                schema: 1,
                parentSchema: schema139.properties.reassign,
                data: data14,
              };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            const len0 = data14.length;
            for (let i0 = 0, errors_i0 = errors; i0 < len0 && errors - errors_i0 < 1000; i0++) {
              let data15 = data14[i0];
              if (!(data15 && typeof data15 == 'object' && !Array.isArray(data15))) {
                const err29 = {
                  instancePath: instancePath + '/then/reassign/' + i0,
                  schemaPath: '#/$defs/personAct/properties/reassign/items/type',
                  keyword: 'type',
                  params: { type: 'object' },
                  message: 'must be object',
                  schema: schema139.properties.reassign.items.type,
                  parentSchema: schema139.properties.reassign.items,
                  data: data15,
                };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
          } else {
            const err30 = {
              instancePath: instancePath + '/then/reassign',
              schemaPath: '#/$defs/personAct/properties/reassign/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
              schema: schema139.properties.reassign.type,
              parentSchema: schema139.properties.reassign,
              data: data14,
            };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
      } else {
        const err31 = {
          instancePath: instancePath + '/then',
          schemaPath: '#/$defs/personAct/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
          schema: schema139.type,
          parentSchema: schema139,
          data: data8,
        };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
      var _valid0 = _errs27 === errors;
      valid8 = valid8 || _valid0;
      const _errs45 = errors;
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          const err32 = {
            instancePath: instancePath + '/then',
            schemaPath: '#/properties/then/anyOf/1/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 items',
            schema: 1,
            parentSchema: schema132.properties.then.anyOf[1],
            data: data8,
          };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        const len1 = data8.length;
        for (let i1 = 0, errors_i1 = errors; i1 < len1 && errors - errors_i1 < 1000; i1++) {
          let data16 = data8[i1];
          if (data16 && typeof data16 == 'object' && !Array.isArray(data16)) {
            if (Object.keys(data16).length < 1) {
              const err33 = {
                instancePath: instancePath + '/then/' + i1,
                schemaPath: '#/$defs/personAct/minProperties',
                keyword: 'minProperties',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 properties',
                schema: 1,
                parentSchema: schema139,
                data: data16,
              };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            const errors_key3 = errors;
            for (const key3 in data16) {
              if (errors - errors_key3 >= 1000) break;
              if (!(
                key3 === 'claim' ||
                key3 === 'output' ||
                key3 === 'complete' ||
                key3 === 'release' ||
                key3 === 'skip' ||
                key3 === 'reassign'
              )) {
                const err34 = {
                  instancePath: instancePath + '/then/' + i1,
                  schemaPath: '#/$defs/personAct/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key3 },
                  message: 'must NOT have additional properties',
                  schema: false,
                  parentSchema: schema139,
                  data: data16,
                };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
            if (data16.claim !== undefined) {
              let data17 = data16.claim;
              if (typeof data17 !== 'boolean') {
                const err35 = {
                  instancePath: instancePath + '/then/' + i1 + '/claim',
                  schemaPath: '#/$defs/personAct/properties/claim/type',
                  keyword: 'type',
                  params: { type: 'boolean' },
                  message: 'must be boolean',
                  schema: schema139.properties.claim.type,
                  parentSchema: schema139.properties.claim,
                  data: data17,
                };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data16.output !== undefined) {
              let data18 = data16.output;
              if (!(data18 && typeof data18 == 'object' && !Array.isArray(data18))) {
                const err36 = {
                  instancePath: instancePath + '/then/' + i1 + '/output',
                  schemaPath: '#/$defs/personAct/properties/output/type',
                  keyword: 'type',
                  params: { type: 'object' },
                  message: 'must be object',
                  schema: schema139.properties.output.type,
                  parentSchema: schema139.properties.output,
                  data: data18,
                };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            if (data16.complete !== undefined) {
              let data19 = data16.complete;
              if (typeof data19 !== 'boolean') {
                const err37 = {
                  instancePath: instancePath + '/then/' + i1 + '/complete',
                  schemaPath: '#/$defs/personAct/properties/complete/type',
                  keyword: 'type',
                  params: { type: 'boolean' },
                  message: 'must be boolean',
                  schema: schema139.properties.complete.type,
                  parentSchema: schema139.properties.complete,
                  data: data19,
                };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
            if (data16.release !== undefined) {
              let data20 = data16.release;
              if (typeof data20 !== 'boolean') {
                const err38 = {
                  instancePath: instancePath + '/then/' + i1 + '/release',
                  schemaPath: '#/$defs/personAct/properties/release/type',
                  keyword: 'type',
                  params: { type: 'boolean' },
                  message: 'must be boolean',
                  schema: schema139.properties.release.type,
                  parentSchema: schema139.properties.release,
                  data: data20,
                };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
            if (data16.skip !== undefined) {
              let data21 = data16.skip;
              if (typeof data21 !== 'boolean' && typeof data21 !== 'string') {
                const err39 = {
                  instancePath: instancePath + '/then/' + i1 + '/skip',
                  schemaPath: '#/$defs/personAct/properties/skip/type',
                  keyword: 'type',
                  params: { type: schema139.properties.skip.type },
                  message: 'must be boolean,string',
                  schema: schema139.properties.skip.type,
                  parentSchema: schema139.properties.skip,
                  data: data21,
                };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
            if (data16.reassign !== undefined) {
              let data22 = data16.reassign;
              if (Array.isArray(data22)) {
                if (data22.length < 1) {
                  const err40 = {
                    instancePath: instancePath + '/then/' + i1 + '/reassign',
                    schemaPath: '#/$defs/personAct/properties/reassign/minItems',
                    keyword: 'minItems',
                    params: { limit: 1 },
                    message: 'must NOT have fewer than 1 items',
                    schema: 1,
                    parentSchema: schema139.properties.reassign,
                    data: data22,
                  };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                }
                const len2 = data22.length;
                for (let i2 = 0, errors_i2 = errors; i2 < len2 && errors - errors_i2 < 1000; i2++) {
                  let data23 = data22[i2];
                  if (!(data23 && typeof data23 == 'object' && !Array.isArray(data23))) {
                    const err41 = {
                      instancePath: instancePath + '/then/' + i1 + '/reassign/' + i2,
                      schemaPath: '#/$defs/personAct/properties/reassign/items/type',
                      keyword: 'type',
                      params: { type: 'object' },
                      message: 'must be object',
                      schema: schema139.properties.reassign.items.type,
                      parentSchema: schema139.properties.reassign.items,
                      data: data23,
                    };
                    if (vErrors === null) {
                      vErrors = [err41];
                    } else {
                      vErrors.push(err41);
                    }
                    errors++;
                  }
                }
              } else {
                const err42 = {
                  instancePath: instancePath + '/then/' + i1 + '/reassign',
                  schemaPath: '#/$defs/personAct/properties/reassign/type',
                  keyword: 'type',
                  params: { type: 'array' },
                  message: 'must be array',
                  schema: schema139.properties.reassign.type,
                  parentSchema: schema139.properties.reassign,
                  data: data22,
                };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
          } else {
            const err43 = {
              instancePath: instancePath + '/then/' + i1,
              schemaPath: '#/$defs/personAct/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
              schema: schema139.type,
              parentSchema: schema139,
              data: data16,
            };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
      } else {
        const err44 = {
          instancePath: instancePath + '/then',
          schemaPath: '#/properties/then/anyOf/1/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
          schema: schema132.properties.then.anyOf[1].type,
          parentSchema: schema132.properties.then.anyOf[1],
          data: data8,
        };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
      var _valid0 = _errs45 === errors;
      valid8 = valid8 || _valid0;
      if (!valid8) {
        const err45 = {
          instancePath: instancePath + '/then',
          schemaPath: '#/properties/then/anyOf',
          keyword: 'anyOf',
          params: {},
          message: 'must match a schema in anyOf',
          schema: schema132.properties.then.anyOf,
          parentSchema: schema132.properties.then,
          data: data8,
        };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      } else {
        errors = _errs26;
        if (vErrors !== null) {
          if (_errs26) {
            vErrors.length = _errs26;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err46 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema132.type,
      parentSchema: schema132,
      data,
    };
    if (vErrors === null) {
      vErrors = [err46];
    } else {
      vErrors.push(err46);
    }
    errors++;
  }
  validate90.errors = vErrors;
  return errors === 0;
}
validate90.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate87(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate87.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    const errors_key0 = errors;
    for (const key0 in data) {
      if (errors - errors_key0 >= 1000) break;
      if (!(key0 === 'workers' || key0 === 'people')) {
        const err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
          schema: false,
          parentSchema: schema126,
          data,
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.workers !== undefined) {
      let data0 = data.workers;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0, errors_i0 = errors; i0 < len0 && errors - errors_i0 < 1000; i0++) {
          if (
            !validate88(data0[i0], {
              instancePath: instancePath + '/workers/' + i0,
              parentData: data0,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = {
          instancePath: instancePath + '/workers',
          schemaPath: '#/properties/workers/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
          schema: schema126.properties.workers.type,
          parentSchema: schema126.properties.workers,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.people !== undefined) {
      let data2 = data.people;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0, errors_i1 = errors; i1 < len1 && errors - errors_i1 < 1000; i1++) {
          if (
            !validate90(data2[i1], {
              instancePath: instancePath + '/people/' + i1,
              parentData: data2,
              parentDataProperty: i1,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = {
          instancePath: instancePath + '/people',
          schemaPath: '#/properties/people/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
          schema: schema126.properties.people.type,
          parentSchema: schema126.properties.people,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema126.type,
      parentSchema: schema126,
      data,
    };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate87.errors = vErrors;
  return errors === 0;
}
validate87.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate80(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate80.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    const errors_key0 = errors;
    for (const key0 in data) {
      if (errors - errors_key0 >= 1000) break;
      if (!func4.call(schema96.properties, key0)) {
        const err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
          schema: false,
          parentSchema: schema96,
          data,
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.now !== undefined) {
      let data0 = data.now;
      const _errs3 = errors;
      let valid1 = false;
      const _errs4 = errors;
      if (typeof data0 === 'string') {
        if (!pattern7.test(data0)) {
          const err1 = {
            instancePath: instancePath + '/now',
            schemaPath: '#/properties/now/anyOf/0/pattern',
            keyword: 'pattern',
            params: {
              pattern:
                '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,3})?)?(Z|[+-]\\d{2}:\\d{2}))?$',
            },
            message:
              'must match pattern "' +
              '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,3})?)?(Z|[+-]\\d{2}:\\d{2}))?$' +
              '"',
            schema:
              '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,3})?)?(Z|[+-]\\d{2}:\\d{2}))?$',
            parentSchema: schema96.properties.now.anyOf[0],
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = {
          instancePath: instancePath + '/now',
          schemaPath: '#/properties/now/anyOf/0/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema96.properties.now.anyOf[0].type,
          parentSchema: schema96.properties.now.anyOf[0],
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      const _errs6 = errors;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0))) {
        const err3 = {
          instancePath: instancePath + '/now',
          schemaPath: '#/properties/now/anyOf/1/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
          schema: schema96.properties.now.anyOf[1].type,
          parentSchema: schema96.properties.now.anyOf[1],
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data0 == 'number') {
        if (data0 > 8640000000000000 || isNaN(data0)) {
          const err4 = {
            instancePath: instancePath + '/now',
            schemaPath: '#/properties/now/anyOf/1/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 8640000000000000 },
            message: 'must be <= 8640000000000000',
            schema: 8640000000000000,
            parentSchema: schema96.properties.now.anyOf[1],
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err5 = {
            instancePath: instancePath + '/now',
            schemaPath: '#/properties/now/anyOf/1/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            message: 'must be >= 0',
            schema: 0,
            parentSchema: schema96.properties.now.anyOf[1],
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
      var _valid0 = _errs6 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err6 = {
          instancePath: instancePath + '/now',
          schemaPath: '#/properties/now/anyOf',
          keyword: 'anyOf',
          params: {},
          message: 'must match a schema in anyOf',
          schema: schema96.properties.now.anyOf,
          parentSchema: schema96.properties.now,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      } else {
        errors = _errs3;
        if (vErrors !== null) {
          if (_errs3) {
            vErrors.length = _errs3;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.groups !== undefined) {
      let data1 = data.groups;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0, errors_i0 = errors; i0 < len0 && errors - errors_i0 < 1000; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == 'object' && !Array.isArray(data2)) {
            if (data2.id === undefined) {
              const err7 = {
                instancePath: instancePath + '/groups/' + i0,
                schemaPath: '#/properties/groups/items/required',
                keyword: 'required',
                params: { missingProperty: 'id' },
                message: "must have required property '" + 'id' + "'",
                schema: schema96.properties.groups.items.required,
                parentSchema: schema96.properties.groups.items,
                data: data2,
              };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            const errors_key1 = errors;
            for (const key1 in data2) {
              if (errors - errors_key1 >= 1000) break;
              if (!(key1 === 'id' || key1 === 'description' || key1 === 'roles')) {
                const err8 = {
                  instancePath: instancePath + '/groups/' + i0,
                  schemaPath: '#/properties/groups/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key1 },
                  message: 'must NOT have additional properties',
                  schema: false,
                  parentSchema: schema96.properties.groups.items,
                  data: data2,
                };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (data2.id !== undefined) {
              let data3 = data2.id;
              if (typeof data3 === 'string') {
                if (func1(data3) < 1) {
                  const err9 = {
                    instancePath: instancePath + '/groups/' + i0 + '/id',
                    schemaPath: '#/$defs/id/minLength',
                    keyword: 'minLength',
                    params: { limit: 1 },
                    message: 'must NOT have fewer than 1 characters',
                    schema: 1,
                    parentSchema: schema97,
                    data: data3,
                  };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
              } else {
                const err10 = {
                  instancePath: instancePath + '/groups/' + i0 + '/id',
                  schemaPath: '#/$defs/id/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                  schema: schema97.type,
                  parentSchema: schema97,
                  data: data3,
                };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data2.description !== undefined) {
              let data4 = data2.description;
              if (typeof data4 !== 'string') {
                const err11 = {
                  instancePath: instancePath + '/groups/' + i0 + '/description',
                  schemaPath: '#/properties/groups/items/properties/description/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                  schema: schema96.properties.groups.items.properties.description.type,
                  parentSchema: schema96.properties.groups.items.properties.description,
                  data: data4,
                };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data2.roles !== undefined) {
              let data5 = data2.roles;
              if (Array.isArray(data5)) {
                const len1 = data5.length;
                for (let i1 = 0, errors_i1 = errors; i1 < len1 && errors - errors_i1 < 1000; i1++) {
                  let data6 = data5[i1];
                  if (typeof data6 !== 'string') {
                    const err12 = {
                      instancePath: instancePath + '/groups/' + i0 + '/roles/' + i1,
                      schemaPath: '#/$defs/roles/items/type',
                      keyword: 'type',
                      params: { type: 'string' },
                      message: 'must be string',
                      schema: schema98.items.type,
                      parentSchema: schema98.items,
                      data: data6,
                    };
                    if (vErrors === null) {
                      vErrors = [err12];
                    } else {
                      vErrors.push(err12);
                    }
                    errors++;
                  }
                }
                let i2 = data5.length;
                let j0;
                if (i2 > 1) {
                  const indices0 = {};
                  for (; i2--;) {
                    let item0 = data5[i2];
                    if (typeof item0 !== 'string') {
                      continue;
                    }
                    if (typeof indices0[item0] == 'number') {
                      j0 = indices0[item0];
                      const err13 = {
                        instancePath: instancePath + '/groups/' + i0 + '/roles',
                        schemaPath: '#/$defs/roles/uniqueItems',
                        keyword: 'uniqueItems',
                        params: { i: i2, j: j0 },
                        message:
                          'must NOT have duplicate items (items ## ' +
                          j0 +
                          ' and ' +
                          i2 +
                          ' are identical)',
                        schema: true,
                        parentSchema: schema98,
                        data: data5,
                      };
                      if (vErrors === null) {
                        vErrors = [err13];
                      } else {
                        vErrors.push(err13);
                      }
                      errors++;
                      break;
                    }
                    indices0[item0] = i2;
                  }
                }
              } else {
                const err14 = {
                  instancePath: instancePath + '/groups/' + i0 + '/roles',
                  schemaPath: '#/$defs/roles/type',
                  keyword: 'type',
                  params: { type: 'array' },
                  message: 'must be array',
                  schema: schema98.type,
                  parentSchema: schema98,
                  data: data5,
                };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = {
              instancePath: instancePath + '/groups/' + i0,
              schemaPath: '#/properties/groups/items/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
              schema: schema96.properties.groups.items.type,
              parentSchema: schema96.properties.groups.items,
              data: data2,
            };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = {
          instancePath: instancePath + '/groups',
          schemaPath: '#/properties/groups/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
          schema: schema96.properties.groups.type,
          parentSchema: schema96.properties.groups,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.users !== undefined) {
      let data7 = data.users;
      if (Array.isArray(data7)) {
        const len2 = data7.length;
        for (let i3 = 0, errors_i3 = errors; i3 < len2 && errors - errors_i3 < 1000; i3++) {
          let data8 = data7[i3];
          if (data8 && typeof data8 == 'object' && !Array.isArray(data8)) {
            if (data8.id === undefined) {
              const err17 = {
                instancePath: instancePath + '/users/' + i3,
                schemaPath: '#/properties/users/items/required',
                keyword: 'required',
                params: { missingProperty: 'id' },
                message: "must have required property '" + 'id' + "'",
                schema: schema96.properties.users.items.required,
                parentSchema: schema96.properties.users.items,
                data: data8,
              };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            const errors_key2 = errors;
            for (const key2 in data8) {
              if (errors - errors_key2 >= 1000) break;
              if (!(key2 === 'id' || key2 === 'name' || key2 === 'roles' || key2 === 'groups')) {
                const err18 = {
                  instancePath: instancePath + '/users/' + i3,
                  schemaPath: '#/properties/users/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key2 },
                  message: 'must NOT have additional properties',
                  schema: false,
                  parentSchema: schema96.properties.users.items,
                  data: data8,
                };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data8.id !== undefined) {
              let data9 = data8.id;
              if (typeof data9 === 'string') {
                if (func1(data9) < 1) {
                  const err19 = {
                    instancePath: instancePath + '/users/' + i3 + '/id',
                    schemaPath: '#/$defs/id/minLength',
                    keyword: 'minLength',
                    params: { limit: 1 },
                    message: 'must NOT have fewer than 1 characters',
                    schema: 1,
                    parentSchema: schema97,
                    data: data9,
                  };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
              } else {
                const err20 = {
                  instancePath: instancePath + '/users/' + i3 + '/id',
                  schemaPath: '#/$defs/id/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                  schema: schema97.type,
                  parentSchema: schema97,
                  data: data9,
                };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
              const _errs31 = errors;
              const _errs32 = errors;
              if (typeof data9 === 'string') {
                if (!pattern8.test(data9)) {
                  const err21 = {};
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
              }
              var valid14 = _errs32 === errors;
              if (valid14) {
                const err22 = {
                  instancePath: instancePath + '/users/' + i3 + '/id',
                  schemaPath: '#/properties/users/items/properties/id/not',
                  keyword: 'not',
                  params: {},
                  message: 'must NOT be valid',
                  schema: schema96.properties.users.items.properties.id.not,
                  parentSchema: schema96.properties.users.items.properties.id,
                  data: data9,
                };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              } else {
                errors = _errs31;
                if (vErrors !== null) {
                  if (_errs31) {
                    vErrors.length = _errs31;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data8.name !== undefined) {
              let data10 = data8.name;
              if (typeof data10 !== 'string') {
                const err23 = {
                  instancePath: instancePath + '/users/' + i3 + '/name',
                  schemaPath: '#/properties/users/items/properties/name/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                  schema: schema96.properties.users.items.properties.name.type,
                  parentSchema: schema96.properties.users.items.properties.name,
                  data: data10,
                };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data8.roles !== undefined) {
              let data11 = data8.roles;
              if (Array.isArray(data11)) {
                const len3 = data11.length;
                for (let i4 = 0, errors_i4 = errors; i4 < len3 && errors - errors_i4 < 1000; i4++) {
                  let data12 = data11[i4];
                  if (typeof data12 !== 'string') {
                    const err24 = {
                      instancePath: instancePath + '/users/' + i3 + '/roles/' + i4,
                      schemaPath: '#/$defs/roles/items/type',
                      keyword: 'type',
                      params: { type: 'string' },
                      message: 'must be string',
                      schema: schema98.items.type,
                      parentSchema: schema98.items,
                      data: data12,
                    };
                    if (vErrors === null) {
                      vErrors = [err24];
                    } else {
                      vErrors.push(err24);
                    }
                    errors++;
                  }
                }
                let i5 = data11.length;
                let j1;
                if (i5 > 1) {
                  const indices1 = {};
                  for (; i5--;) {
                    let item1 = data11[i5];
                    if (typeof item1 !== 'string') {
                      continue;
                    }
                    if (typeof indices1[item1] == 'number') {
                      j1 = indices1[item1];
                      const err25 = {
                        instancePath: instancePath + '/users/' + i3 + '/roles',
                        schemaPath: '#/$defs/roles/uniqueItems',
                        keyword: 'uniqueItems',
                        params: { i: i5, j: j1 },
                        message:
                          'must NOT have duplicate items (items ## ' +
                          j1 +
                          ' and ' +
                          i5 +
                          ' are identical)',
                        schema: true,
                        parentSchema: schema98,
                        data: data11,
                      };
                      if (vErrors === null) {
                        vErrors = [err25];
                      } else {
                        vErrors.push(err25);
                      }
                      errors++;
                      break;
                    }
                    indices1[item1] = i5;
                  }
                }
              } else {
                const err26 = {
                  instancePath: instancePath + '/users/' + i3 + '/roles',
                  schemaPath: '#/$defs/roles/type',
                  keyword: 'type',
                  params: { type: 'array' },
                  message: 'must be array',
                  schema: schema98.type,
                  parentSchema: schema98,
                  data: data11,
                };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (data8.groups !== undefined) {
              let data13 = data8.groups;
              if (Array.isArray(data13)) {
                const len4 = data13.length;
                for (let i6 = 0, errors_i6 = errors; i6 < len4 && errors - errors_i6 < 1000; i6++) {
                  let data14 = data13[i6];
                  if (typeof data14 === 'string') {
                    if (func1(data14) < 1) {
                      const err27 = {
                        instancePath: instancePath + '/users/' + i3 + '/groups/' + i6,
                        schemaPath: '#/properties/users/items/properties/groups/items/minLength',
                        keyword: 'minLength',
                        params: { limit: 1 },
                        message: 'must NOT have fewer than 1 characters',
                        schema: 1,
                        parentSchema: schema96.properties.users.items.properties.groups.items,
                        data: data14,
                      };
                      if (vErrors === null) {
                        vErrors = [err27];
                      } else {
                        vErrors.push(err27);
                      }
                      errors++;
                    }
                  } else {
                    const err28 = {
                      instancePath: instancePath + '/users/' + i3 + '/groups/' + i6,
                      schemaPath: '#/properties/users/items/properties/groups/items/type',
                      keyword: 'type',
                      params: { type: 'string' },
                      message: 'must be string',
                      schema: schema96.properties.users.items.properties.groups.items.type,
                      parentSchema: schema96.properties.users.items.properties.groups.items,
                      data: data14,
                    };
                    if (vErrors === null) {
                      vErrors = [err28];
                    } else {
                      vErrors.push(err28);
                    }
                    errors++;
                  }
                }
                let i7 = data13.length;
                let j2;
                if (i7 > 1) {
                  const indices2 = {};
                  for (; i7--;) {
                    let item2 = data13[i7];
                    if (typeof item2 !== 'string') {
                      continue;
                    }
                    if (typeof indices2[item2] == 'number') {
                      j2 = indices2[item2];
                      const err29 = {
                        instancePath: instancePath + '/users/' + i3 + '/groups',
                        schemaPath: '#/properties/users/items/properties/groups/uniqueItems',
                        keyword: 'uniqueItems',
                        params: { i: i7, j: j2 },
                        message:
                          'must NOT have duplicate items (items ## ' +
                          j2 +
                          ' and ' +
                          i7 +
                          ' are identical)',
                        schema: true,
                        parentSchema: schema96.properties.users.items.properties.groups,
                        data: data13,
                      };
                      if (vErrors === null) {
                        vErrors = [err29];
                      } else {
                        vErrors.push(err29);
                      }
                      errors++;
                      break;
                    }
                    indices2[item2] = i7;
                  }
                }
              } else {
                const err30 = {
                  instancePath: instancePath + '/users/' + i3 + '/groups',
                  schemaPath: '#/properties/users/items/properties/groups/type',
                  keyword: 'type',
                  params: { type: 'array' },
                  message: 'must be array',
                  schema: schema96.properties.users.items.properties.groups.type,
                  parentSchema: schema96.properties.users.items.properties.groups,
                  data: data13,
                };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
          } else {
            const err31 = {
              instancePath: instancePath + '/users/' + i3,
              schemaPath: '#/properties/users/items/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
              schema: schema96.properties.users.items.type,
              parentSchema: schema96.properties.users.items,
              data: data8,
            };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
      } else {
        const err32 = {
          instancePath: instancePath + '/users',
          schemaPath: '#/properties/users/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
          schema: schema96.properties.users.type,
          parentSchema: schema96.properties.users,
          data: data7,
        };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.applications !== undefined) {
      let data15 = data.applications;
      if (Array.isArray(data15)) {
        const len5 = data15.length;
        for (let i8 = 0, errors_i8 = errors; i8 < len5 && errors - errors_i8 < 1000; i8++) {
          let data16 = data15[i8];
          if (data16 && typeof data16 == 'object' && !Array.isArray(data16)) {
            if (data16.id === undefined) {
              const err33 = {
                instancePath: instancePath + '/applications/' + i8,
                schemaPath: '#/properties/applications/items/required',
                keyword: 'required',
                params: { missingProperty: 'id' },
                message: "must have required property '" + 'id' + "'",
                schema: schema96.properties.applications.items.required,
                parentSchema: schema96.properties.applications.items,
                data: data16,
              };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            const errors_key3 = errors;
            for (const key3 in data16) {
              if (errors - errors_key3 >= 1000) break;
              if (!(key3 === 'id' || key3 === 'name' || key3 === 'roles' || key3 === 'keys')) {
                const err34 = {
                  instancePath: instancePath + '/applications/' + i8,
                  schemaPath: '#/properties/applications/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key3 },
                  message: 'must NOT have additional properties',
                  schema: false,
                  parentSchema: schema96.properties.applications.items,
                  data: data16,
                };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
            if (data16.id !== undefined) {
              let data17 = data16.id;
              if (typeof data17 === 'string') {
                if (func1(data17) < 1) {
                  const err35 = {
                    instancePath: instancePath + '/applications/' + i8 + '/id',
                    schemaPath: '#/$defs/id/minLength',
                    keyword: 'minLength',
                    params: { limit: 1 },
                    message: 'must NOT have fewer than 1 characters',
                    schema: 1,
                    parentSchema: schema97,
                    data: data17,
                  };
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
              } else {
                const err36 = {
                  instancePath: instancePath + '/applications/' + i8 + '/id',
                  schemaPath: '#/$defs/id/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                  schema: schema97.type,
                  parentSchema: schema97,
                  data: data17,
                };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            if (data16.name !== undefined) {
              let data18 = data16.name;
              if (typeof data18 !== 'string') {
                const err37 = {
                  instancePath: instancePath + '/applications/' + i8 + '/name',
                  schemaPath: '#/properties/applications/items/properties/name/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                  schema: schema96.properties.applications.items.properties.name.type,
                  parentSchema: schema96.properties.applications.items.properties.name,
                  data: data18,
                };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
            if (data16.roles !== undefined) {
              let data19 = data16.roles;
              if (Array.isArray(data19)) {
                const len6 = data19.length;
                for (let i9 = 0, errors_i9 = errors; i9 < len6 && errors - errors_i9 < 1000; i9++) {
                  let data20 = data19[i9];
                  if (typeof data20 !== 'string') {
                    const err38 = {
                      instancePath: instancePath + '/applications/' + i8 + '/roles/' + i9,
                      schemaPath: '#/$defs/roles/items/type',
                      keyword: 'type',
                      params: { type: 'string' },
                      message: 'must be string',
                      schema: schema98.items.type,
                      parentSchema: schema98.items,
                      data: data20,
                    };
                    if (vErrors === null) {
                      vErrors = [err38];
                    } else {
                      vErrors.push(err38);
                    }
                    errors++;
                  }
                }
                let i10 = data19.length;
                let j3;
                if (i10 > 1) {
                  const indices3 = {};
                  for (; i10--;) {
                    let item3 = data19[i10];
                    if (typeof item3 !== 'string') {
                      continue;
                    }
                    if (typeof indices3[item3] == 'number') {
                      j3 = indices3[item3];
                      const err39 = {
                        instancePath: instancePath + '/applications/' + i8 + '/roles',
                        schemaPath: '#/$defs/roles/uniqueItems',
                        keyword: 'uniqueItems',
                        params: { i: i10, j: j3 },
                        message:
                          'must NOT have duplicate items (items ## ' +
                          j3 +
                          ' and ' +
                          i10 +
                          ' are identical)',
                        schema: true,
                        parentSchema: schema98,
                        data: data19,
                      };
                      if (vErrors === null) {
                        vErrors = [err39];
                      } else {
                        vErrors.push(err39);
                      }
                      errors++;
                      break;
                    }
                    indices3[item3] = i10;
                  }
                }
              } else {
                const err40 = {
                  instancePath: instancePath + '/applications/' + i8 + '/roles',
                  schemaPath: '#/$defs/roles/type',
                  keyword: 'type',
                  params: { type: 'array' },
                  message: 'must be array',
                  schema: schema98.type,
                  parentSchema: schema98,
                  data: data19,
                };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
            if (data16.keys !== undefined) {
              let data21 = data16.keys;
              if (Array.isArray(data21)) {
                const len7 = data21.length;
                for (
                  let i11 = 0, errors_i11 = errors;
                  i11 < len7 && errors - errors_i11 < 1000;
                  i11++
                ) {
                  let data22 = data21[i11];
                  if (data22 && typeof data22 == 'object' && !Array.isArray(data22)) {
                    if (data22.id === undefined) {
                      const err41 = {
                        instancePath: instancePath + '/applications/' + i8 + '/keys/' + i11,
                        schemaPath:
                          '#/properties/applications/items/properties/keys/items/required',
                        keyword: 'required',
                        params: { missingProperty: 'id' },
                        message: "must have required property '" + 'id' + "'",
                        schema:
                          schema96.properties.applications.items.properties.keys.items.required,
                        parentSchema: schema96.properties.applications.items.properties.keys.items,
                        data: data22,
                      };
                      if (vErrors === null) {
                        vErrors = [err41];
                      } else {
                        vErrors.push(err41);
                      }
                      errors++;
                    }
                    if (data22.secret === undefined) {
                      const err42 = {
                        instancePath: instancePath + '/applications/' + i8 + '/keys/' + i11,
                        schemaPath:
                          '#/properties/applications/items/properties/keys/items/required',
                        keyword: 'required',
                        params: { missingProperty: 'secret' },
                        message: "must have required property '" + 'secret' + "'",
                        schema:
                          schema96.properties.applications.items.properties.keys.items.required,
                        parentSchema: schema96.properties.applications.items.properties.keys.items,
                        data: data22,
                      };
                      if (vErrors === null) {
                        vErrors = [err42];
                      } else {
                        vErrors.push(err42);
                      }
                      errors++;
                    }
                    const errors_key4 = errors;
                    for (const key4 in data22) {
                      if (errors - errors_key4 >= 1000) break;
                      if (!(key4 === 'id' || key4 === 'secret')) {
                        const err43 = {
                          instancePath: instancePath + '/applications/' + i8 + '/keys/' + i11,
                          schemaPath:
                            '#/properties/applications/items/properties/keys/items/additionalProperties',
                          keyword: 'additionalProperties',
                          params: { additionalProperty: key4 },
                          message: 'must NOT have additional properties',
                          schema: false,
                          parentSchema:
                            schema96.properties.applications.items.properties.keys.items,
                          data: data22,
                        };
                        if (vErrors === null) {
                          vErrors = [err43];
                        } else {
                          vErrors.push(err43);
                        }
                        errors++;
                      }
                    }
                    if (data22.id !== undefined) {
                      let data23 = data22.id;
                      if (typeof data23 === 'string') {
                        if (func1(data23) < 1) {
                          const err44 = {
                            instancePath:
                              instancePath + '/applications/' + i8 + '/keys/' + i11 + '/id',
                            schemaPath: '#/$defs/id/minLength',
                            keyword: 'minLength',
                            params: { limit: 1 },
                            message: 'must NOT have fewer than 1 characters',
                            schema: 1,
                            parentSchema: schema97,
                            data: data23,
                          };
                          if (vErrors === null) {
                            vErrors = [err44];
                          } else {
                            vErrors.push(err44);
                          }
                          errors++;
                        }
                      } else {
                        const err45 = {
                          instancePath:
                            instancePath + '/applications/' + i8 + '/keys/' + i11 + '/id',
                          schemaPath: '#/$defs/id/type',
                          keyword: 'type',
                          params: { type: 'string' },
                          message: 'must be string',
                          schema: schema97.type,
                          parentSchema: schema97,
                          data: data23,
                        };
                        if (vErrors === null) {
                          vErrors = [err45];
                        } else {
                          vErrors.push(err45);
                        }
                        errors++;
                      }
                    }
                    if (data22.secret !== undefined) {
                      let data24 = data22.secret;
                      if (typeof data24 === 'string') {
                        if (func1(data24) < 1) {
                          const err46 = {
                            instancePath:
                              instancePath + '/applications/' + i8 + '/keys/' + i11 + '/secret',
                            schemaPath: '#/$defs/id/minLength',
                            keyword: 'minLength',
                            params: { limit: 1 },
                            message: 'must NOT have fewer than 1 characters',
                            schema: 1,
                            parentSchema: schema97,
                            data: data24,
                          };
                          if (vErrors === null) {
                            vErrors = [err46];
                          } else {
                            vErrors.push(err46);
                          }
                          errors++;
                        }
                      } else {
                        const err47 = {
                          instancePath:
                            instancePath + '/applications/' + i8 + '/keys/' + i11 + '/secret',
                          schemaPath: '#/$defs/id/type',
                          keyword: 'type',
                          params: { type: 'string' },
                          message: 'must be string',
                          schema: schema97.type,
                          parentSchema: schema97,
                          data: data24,
                        };
                        if (vErrors === null) {
                          vErrors = [err47];
                        } else {
                          vErrors.push(err47);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err48 = {
                      instancePath: instancePath + '/applications/' + i8 + '/keys/' + i11,
                      schemaPath: '#/properties/applications/items/properties/keys/items/type',
                      keyword: 'type',
                      params: { type: 'object' },
                      message: 'must be object',
                      schema: schema96.properties.applications.items.properties.keys.items.type,
                      parentSchema: schema96.properties.applications.items.properties.keys.items,
                      data: data22,
                    };
                    if (vErrors === null) {
                      vErrors = [err48];
                    } else {
                      vErrors.push(err48);
                    }
                    errors++;
                  }
                }
              } else {
                const err49 = {
                  instancePath: instancePath + '/applications/' + i8 + '/keys',
                  schemaPath: '#/properties/applications/items/properties/keys/type',
                  keyword: 'type',
                  params: { type: 'array' },
                  message: 'must be array',
                  schema: schema96.properties.applications.items.properties.keys.type,
                  parentSchema: schema96.properties.applications.items.properties.keys,
                  data: data21,
                };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
          } else {
            const err50 = {
              instancePath: instancePath + '/applications/' + i8,
              schemaPath: '#/properties/applications/items/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
              schema: schema96.properties.applications.items.type,
              parentSchema: schema96.properties.applications.items,
              data: data16,
            };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
      } else {
        const err51 = {
          instancePath: instancePath + '/applications',
          schemaPath: '#/properties/applications/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
          schema: schema96.properties.applications.type,
          parentSchema: schema96.properties.applications,
          data: data15,
        };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
    }
    if (data.grants !== undefined) {
      let data25 = data.grants;
      if (Array.isArray(data25)) {
        const len8 = data25.length;
        for (let i12 = 0, errors_i12 = errors; i12 < len8 && errors - errors_i12 < 1000; i12++) {
          let data26 = data25[i12];
          if (data26 && typeof data26 == 'object' && !Array.isArray(data26)) {
            if (data26.subject === undefined) {
              const err52 = {
                instancePath: instancePath + '/grants/' + i12,
                schemaPath: '#/properties/grants/items/required',
                keyword: 'required',
                params: { missingProperty: 'subject' },
                message: "must have required property '" + 'subject' + "'",
                schema: schema96.properties.grants.items.required,
                parentSchema: schema96.properties.grants.items,
                data: data26,
              };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
            if (data26.target === undefined) {
              const err53 = {
                instancePath: instancePath + '/grants/' + i12,
                schemaPath: '#/properties/grants/items/required',
                keyword: 'required',
                params: { missingProperty: 'target' },
                message: "must have required property '" + 'target' + "'",
                schema: schema96.properties.grants.items.required,
                parentSchema: schema96.properties.grants.items,
                data: data26,
              };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
            if (data26.access === undefined) {
              const err54 = {
                instancePath: instancePath + '/grants/' + i12,
                schemaPath: '#/properties/grants/items/required',
                keyword: 'required',
                params: { missingProperty: 'access' },
                message: "must have required property '" + 'access' + "'",
                schema: schema96.properties.grants.items.required,
                parentSchema: schema96.properties.grants.items,
                data: data26,
              };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
            const errors_key5 = errors;
            for (const key5 in data26) {
              if (errors - errors_key5 >= 1000) break;
              if (!(key5 === 'subject' || key5 === 'target' || key5 === 'access')) {
                const err55 = {
                  instancePath: instancePath + '/grants/' + i12,
                  schemaPath: '#/properties/grants/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key5 },
                  message: 'must NOT have additional properties',
                  schema: false,
                  parentSchema: schema96.properties.grants.items,
                  data: data26,
                };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
            }
            if (data26.subject !== undefined) {
              let data27 = data26.subject;
              if (data27 && typeof data27 == 'object' && !Array.isArray(data27)) {
                if (data27.type === undefined) {
                  const err56 = {
                    instancePath: instancePath + '/grants/' + i12 + '/subject',
                    schemaPath: '#/properties/grants/items/properties/subject/required',
                    keyword: 'required',
                    params: { missingProperty: 'type' },
                    message: "must have required property '" + 'type' + "'",
                    schema: schema96.properties.grants.items.properties.subject.required,
                    parentSchema: schema96.properties.grants.items.properties.subject,
                    data: data27,
                  };
                  if (vErrors === null) {
                    vErrors = [err56];
                  } else {
                    vErrors.push(err56);
                  }
                  errors++;
                }
                if (data27.id === undefined) {
                  const err57 = {
                    instancePath: instancePath + '/grants/' + i12 + '/subject',
                    schemaPath: '#/properties/grants/items/properties/subject/required',
                    keyword: 'required',
                    params: { missingProperty: 'id' },
                    message: "must have required property '" + 'id' + "'",
                    schema: schema96.properties.grants.items.properties.subject.required,
                    parentSchema: schema96.properties.grants.items.properties.subject,
                    data: data27,
                  };
                  if (vErrors === null) {
                    vErrors = [err57];
                  } else {
                    vErrors.push(err57);
                  }
                  errors++;
                }
                const errors_key6 = errors;
                for (const key6 in data27) {
                  if (errors - errors_key6 >= 1000) break;
                  if (!(key6 === 'type' || key6 === 'id')) {
                    const err58 = {
                      instancePath: instancePath + '/grants/' + i12 + '/subject',
                      schemaPath:
                        '#/properties/grants/items/properties/subject/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key6 },
                      message: 'must NOT have additional properties',
                      schema: false,
                      parentSchema: schema96.properties.grants.items.properties.subject,
                      data: data27,
                    };
                    if (vErrors === null) {
                      vErrors = [err58];
                    } else {
                      vErrors.push(err58);
                    }
                    errors++;
                  }
                }
                if (data27.type !== undefined) {
                  let data28 = data27.type;
                  if (!(data28 === 'USER' || data28 === 'GROUP' || data28 === 'ROLE')) {
                    const err59 = {
                      instancePath: instancePath + '/grants/' + i12 + '/subject/type',
                      schemaPath:
                        '#/properties/grants/items/properties/subject/properties/type/enum',
                      keyword: 'enum',
                      params: {
                        allowedValues:
                          schema96.properties.grants.items.properties.subject.properties.type.enum,
                      },
                      message: 'must be equal to one of the allowed values',
                      schema:
                        schema96.properties.grants.items.properties.subject.properties.type.enum,
                      parentSchema:
                        schema96.properties.grants.items.properties.subject.properties.type,
                      data: data28,
                    };
                    if (vErrors === null) {
                      vErrors = [err59];
                    } else {
                      vErrors.push(err59);
                    }
                    errors++;
                  }
                }
                if (data27.id !== undefined) {
                  let data29 = data27.id;
                  if (typeof data29 === 'string') {
                    if (func1(data29) < 1) {
                      const err60 = {
                        instancePath: instancePath + '/grants/' + i12 + '/subject/id',
                        schemaPath: '#/$defs/id/minLength',
                        keyword: 'minLength',
                        params: { limit: 1 },
                        message: 'must NOT have fewer than 1 characters',
                        schema: 1,
                        parentSchema: schema97,
                        data: data29,
                      };
                      if (vErrors === null) {
                        vErrors = [err60];
                      } else {
                        vErrors.push(err60);
                      }
                      errors++;
                    }
                  } else {
                    const err61 = {
                      instancePath: instancePath + '/grants/' + i12 + '/subject/id',
                      schemaPath: '#/$defs/id/type',
                      keyword: 'type',
                      params: { type: 'string' },
                      message: 'must be string',
                      schema: schema97.type,
                      parentSchema: schema97,
                      data: data29,
                    };
                    if (vErrors === null) {
                      vErrors = [err61];
                    } else {
                      vErrors.push(err61);
                    }
                    errors++;
                  }
                }
              } else {
                const err62 = {
                  instancePath: instancePath + '/grants/' + i12 + '/subject',
                  schemaPath: '#/properties/grants/items/properties/subject/type',
                  keyword: 'type',
                  params: { type: 'object' },
                  message: 'must be object',
                  schema: schema96.properties.grants.items.properties.subject.type,
                  parentSchema: schema96.properties.grants.items.properties.subject,
                  data: data27,
                };
                if (vErrors === null) {
                  vErrors = [err62];
                } else {
                  vErrors.push(err62);
                }
                errors++;
              }
            }
            if (data26.target !== undefined) {
              let data30 = data26.target;
              if (data30 && typeof data30 == 'object' && !Array.isArray(data30)) {
                if (data30.type === undefined) {
                  const err63 = {
                    instancePath: instancePath + '/grants/' + i12 + '/target',
                    schemaPath: '#/properties/grants/items/properties/target/required',
                    keyword: 'required',
                    params: { missingProperty: 'type' },
                    message: "must have required property '" + 'type' + "'",
                    schema: schema96.properties.grants.items.properties.target.required,
                    parentSchema: schema96.properties.grants.items.properties.target,
                    data: data30,
                  };
                  if (vErrors === null) {
                    vErrors = [err63];
                  } else {
                    vErrors.push(err63);
                  }
                  errors++;
                }
                if (data30.id === undefined) {
                  const err64 = {
                    instancePath: instancePath + '/grants/' + i12 + '/target',
                    schemaPath: '#/properties/grants/items/properties/target/required',
                    keyword: 'required',
                    params: { missingProperty: 'id' },
                    message: "must have required property '" + 'id' + "'",
                    schema: schema96.properties.grants.items.properties.target.required,
                    parentSchema: schema96.properties.grants.items.properties.target,
                    data: data30,
                  };
                  if (vErrors === null) {
                    vErrors = [err64];
                  } else {
                    vErrors.push(err64);
                  }
                  errors++;
                }
                const errors_key7 = errors;
                for (const key7 in data30) {
                  if (errors - errors_key7 >= 1000) break;
                  if (!(key7 === 'type' || key7 === 'id')) {
                    const err65 = {
                      instancePath: instancePath + '/grants/' + i12 + '/target',
                      schemaPath:
                        '#/properties/grants/items/properties/target/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key7 },
                      message: 'must NOT have additional properties',
                      schema: false,
                      parentSchema: schema96.properties.grants.items.properties.target,
                      data: data30,
                    };
                    if (vErrors === null) {
                      vErrors = [err65];
                    } else {
                      vErrors.push(err65);
                    }
                    errors++;
                  }
                }
                if (data30.type !== undefined) {
                  let data31 = data30.type;
                  if (!(
                    data31 === 'TASK_DEF' ||
                    data31 === 'WORKFLOW_DEF' ||
                    data31 === 'USER_FORM_TEMPLATE' ||
                    data31 === 'TAG'
                  )) {
                    const err66 = {
                      instancePath: instancePath + '/grants/' + i12 + '/target/type',
                      schemaPath:
                        '#/properties/grants/items/properties/target/properties/type/enum',
                      keyword: 'enum',
                      params: {
                        allowedValues:
                          schema96.properties.grants.items.properties.target.properties.type.enum,
                      },
                      message: 'must be equal to one of the allowed values',
                      schema:
                        schema96.properties.grants.items.properties.target.properties.type.enum,
                      parentSchema:
                        schema96.properties.grants.items.properties.target.properties.type,
                      data: data31,
                    };
                    if (vErrors === null) {
                      vErrors = [err66];
                    } else {
                      vErrors.push(err66);
                    }
                    errors++;
                  }
                }
                if (data30.id !== undefined) {
                  let data32 = data30.id;
                  if (typeof data32 === 'string') {
                    if (func1(data32) < 1) {
                      const err67 = {
                        instancePath: instancePath + '/grants/' + i12 + '/target/id',
                        schemaPath: '#/$defs/id/minLength',
                        keyword: 'minLength',
                        params: { limit: 1 },
                        message: 'must NOT have fewer than 1 characters',
                        schema: 1,
                        parentSchema: schema97,
                        data: data32,
                      };
                      if (vErrors === null) {
                        vErrors = [err67];
                      } else {
                        vErrors.push(err67);
                      }
                      errors++;
                    }
                  } else {
                    const err68 = {
                      instancePath: instancePath + '/grants/' + i12 + '/target/id',
                      schemaPath: '#/$defs/id/type',
                      keyword: 'type',
                      params: { type: 'string' },
                      message: 'must be string',
                      schema: schema97.type,
                      parentSchema: schema97,
                      data: data32,
                    };
                    if (vErrors === null) {
                      vErrors = [err68];
                    } else {
                      vErrors.push(err68);
                    }
                    errors++;
                  }
                }
              } else {
                const err69 = {
                  instancePath: instancePath + '/grants/' + i12 + '/target',
                  schemaPath: '#/properties/grants/items/properties/target/type',
                  keyword: 'type',
                  params: { type: 'object' },
                  message: 'must be object',
                  schema: schema96.properties.grants.items.properties.target.type,
                  parentSchema: schema96.properties.grants.items.properties.target,
                  data: data30,
                };
                if (vErrors === null) {
                  vErrors = [err69];
                } else {
                  vErrors.push(err69);
                }
                errors++;
              }
            }
            if (data26.access !== undefined) {
              let data33 = data26.access;
              if (Array.isArray(data33)) {
                if (data33.length < 1) {
                  const err70 = {
                    instancePath: instancePath + '/grants/' + i12 + '/access',
                    schemaPath: '#/properties/grants/items/properties/access/minItems',
                    keyword: 'minItems',
                    params: { limit: 1 },
                    message: 'must NOT have fewer than 1 items',
                    schema: 1,
                    parentSchema: schema96.properties.grants.items.properties.access,
                    data: data33,
                  };
                  if (vErrors === null) {
                    vErrors = [err70];
                  } else {
                    vErrors.push(err70);
                  }
                  errors++;
                }
                const len9 = data33.length;
                for (
                  let i13 = 0, errors_i13 = errors;
                  i13 < len9 && errors - errors_i13 < 1000;
                  i13++
                ) {
                  let data34 = data33[i13];
                  if (!(
                    data34 === 'READ' ||
                    data34 === 'CREATE' ||
                    data34 === 'UPDATE' ||
                    data34 === 'DELETE' ||
                    data34 === 'EXECUTE'
                  )) {
                    const err71 = {
                      instancePath: instancePath + '/grants/' + i12 + '/access/' + i13,
                      schemaPath: '#/properties/grants/items/properties/access/items/enum',
                      keyword: 'enum',
                      params: {
                        allowedValues:
                          schema96.properties.grants.items.properties.access.items.enum,
                      },
                      message: 'must be equal to one of the allowed values',
                      schema: schema96.properties.grants.items.properties.access.items.enum,
                      parentSchema: schema96.properties.grants.items.properties.access.items,
                      data: data34,
                    };
                    if (vErrors === null) {
                      vErrors = [err71];
                    } else {
                      vErrors.push(err71);
                    }
                    errors++;
                  }
                }
              } else {
                const err72 = {
                  instancePath: instancePath + '/grants/' + i12 + '/access',
                  schemaPath: '#/properties/grants/items/properties/access/type',
                  keyword: 'type',
                  params: { type: 'array' },
                  message: 'must be array',
                  schema: schema96.properties.grants.items.properties.access.type,
                  parentSchema: schema96.properties.grants.items.properties.access,
                  data: data33,
                };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
            }
          } else {
            const err73 = {
              instancePath: instancePath + '/grants/' + i12,
              schemaPath: '#/properties/grants/items/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
              schema: schema96.properties.grants.items.type,
              parentSchema: schema96.properties.grants.items,
              data: data26,
            };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
        }
      } else {
        const err74 = {
          instancePath: instancePath + '/grants',
          schemaPath: '#/properties/grants/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
          schema: schema96.properties.grants.type,
          parentSchema: schema96.properties.grants,
          data: data25,
        };
        if (vErrors === null) {
          vErrors = [err74];
        } else {
          vErrors.push(err74);
        }
        errors++;
      }
    }
    if (data.forms !== undefined) {
      let data35 = data.forms;
      if (Array.isArray(data35)) {
        const len10 = data35.length;
        for (let i14 = 0, errors_i14 = errors; i14 < len10 && errors - errors_i14 < 1000; i14++) {
          let data36 = data35[i14];
          if (data36 && typeof data36 == 'object' && !Array.isArray(data36)) {
            if (data36.name === undefined) {
              const err75 = {
                instancePath: instancePath + '/forms/' + i14,
                schemaPath: '#/properties/forms/items/required',
                keyword: 'required',
                params: { missingProperty: 'name' },
                message: "must have required property '" + 'name' + "'",
                schema: schema96.properties.forms.items.required,
                parentSchema: schema96.properties.forms.items,
                data: data36,
              };
              if (vErrors === null) {
                vErrors = [err75];
              } else {
                vErrors.push(err75);
              }
              errors++;
            }
            if (data36.jsonSchema === undefined) {
              const err76 = {
                instancePath: instancePath + '/forms/' + i14,
                schemaPath: '#/properties/forms/items/required',
                keyword: 'required',
                params: { missingProperty: 'jsonSchema' },
                message: "must have required property '" + 'jsonSchema' + "'",
                schema: schema96.properties.forms.items.required,
                parentSchema: schema96.properties.forms.items,
                data: data36,
              };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
              }
              errors++;
            }
            const errors_key8 = errors;
            for (const key8 in data36) {
              if (errors - errors_key8 >= 1000) break;
              if (!(
                key8 === 'name' ||
                key8 === 'version' ||
                key8 === 'jsonSchema' ||
                key8 === 'templateUI' ||
                key8 === 'createdBy'
              )) {
                const err77 = {
                  instancePath: instancePath + '/forms/' + i14,
                  schemaPath: '#/properties/forms/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key8 },
                  message: 'must NOT have additional properties',
                  schema: false,
                  parentSchema: schema96.properties.forms.items,
                  data: data36,
                };
                if (vErrors === null) {
                  vErrors = [err77];
                } else {
                  vErrors.push(err77);
                }
                errors++;
              }
            }
            if (data36.name !== undefined) {
              let data37 = data36.name;
              if (typeof data37 === 'string') {
                if (func1(data37) < 1) {
                  const err78 = {
                    instancePath: instancePath + '/forms/' + i14 + '/name',
                    schemaPath: '#/$defs/id/minLength',
                    keyword: 'minLength',
                    params: { limit: 1 },
                    message: 'must NOT have fewer than 1 characters',
                    schema: 1,
                    parentSchema: schema97,
                    data: data37,
                  };
                  if (vErrors === null) {
                    vErrors = [err78];
                  } else {
                    vErrors.push(err78);
                  }
                  errors++;
                }
              } else {
                const err79 = {
                  instancePath: instancePath + '/forms/' + i14 + '/name',
                  schemaPath: '#/$defs/id/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                  schema: schema97.type,
                  parentSchema: schema97,
                  data: data37,
                };
                if (vErrors === null) {
                  vErrors = [err79];
                } else {
                  vErrors.push(err79);
                }
                errors++;
              }
            }
            if (data36.version !== undefined) {
              let data38 = data36.version;
              if (!(typeof data38 == 'number' && !(data38 % 1) && !isNaN(data38))) {
                const err80 = {
                  instancePath: instancePath + '/forms/' + i14 + '/version',
                  schemaPath: '#/$defs/version/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                  message: 'must be integer',
                  schema: schema108.type,
                  parentSchema: schema108,
                  data: data38,
                };
                if (vErrors === null) {
                  vErrors = [err80];
                } else {
                  vErrors.push(err80);
                }
                errors++;
              }
              if (typeof data38 == 'number') {
                if (data38 < 1 || isNaN(data38)) {
                  const err81 = {
                    instancePath: instancePath + '/forms/' + i14 + '/version',
                    schemaPath: '#/$defs/version/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 1 },
                    message: 'must be >= 1',
                    schema: 1,
                    parentSchema: schema108,
                    data: data38,
                  };
                  if (vErrors === null) {
                    vErrors = [err81];
                  } else {
                    vErrors.push(err81);
                  }
                  errors++;
                }
              }
            }
            if (data36.jsonSchema !== undefined) {
              let data39 = data36.jsonSchema;
              if (!(data39 && typeof data39 == 'object' && !Array.isArray(data39))) {
                const err82 = {
                  instancePath: instancePath + '/forms/' + i14 + '/jsonSchema',
                  schemaPath: '#/properties/forms/items/properties/jsonSchema/type',
                  keyword: 'type',
                  params: { type: 'object' },
                  message: 'must be object',
                  schema: schema96.properties.forms.items.properties.jsonSchema.type,
                  parentSchema: schema96.properties.forms.items.properties.jsonSchema,
                  data: data39,
                };
                if (vErrors === null) {
                  vErrors = [err82];
                } else {
                  vErrors.push(err82);
                }
                errors++;
              }
            }
            if (data36.templateUI !== undefined) {
              let data40 = data36.templateUI;
              if (!(data40 && typeof data40 == 'object' && !Array.isArray(data40))) {
                const err83 = {
                  instancePath: instancePath + '/forms/' + i14 + '/templateUI',
                  schemaPath: '#/properties/forms/items/properties/templateUI/type',
                  keyword: 'type',
                  params: { type: 'object' },
                  message: 'must be object',
                  schema: schema96.properties.forms.items.properties.templateUI.type,
                  parentSchema: schema96.properties.forms.items.properties.templateUI,
                  data: data40,
                };
                if (vErrors === null) {
                  vErrors = [err83];
                } else {
                  vErrors.push(err83);
                }
                errors++;
              }
            }
            if (data36.createdBy !== undefined) {
              let data41 = data36.createdBy;
              if (typeof data41 === 'string') {
                if (func1(data41) < 1) {
                  const err84 = {
                    instancePath: instancePath + '/forms/' + i14 + '/createdBy',
                    schemaPath: '#/$defs/id/minLength',
                    keyword: 'minLength',
                    params: { limit: 1 },
                    message: 'must NOT have fewer than 1 characters',
                    schema: 1,
                    parentSchema: schema97,
                    data: data41,
                  };
                  if (vErrors === null) {
                    vErrors = [err84];
                  } else {
                    vErrors.push(err84);
                  }
                  errors++;
                }
              } else {
                const err85 = {
                  instancePath: instancePath + '/forms/' + i14 + '/createdBy',
                  schemaPath: '#/$defs/id/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                  schema: schema97.type,
                  parentSchema: schema97,
                  data: data41,
                };
                if (vErrors === null) {
                  vErrors = [err85];
                } else {
                  vErrors.push(err85);
                }
                errors++;
              }
            }
          } else {
            const err86 = {
              instancePath: instancePath + '/forms/' + i14,
              schemaPath: '#/properties/forms/items/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
              schema: schema96.properties.forms.items.type,
              parentSchema: schema96.properties.forms.items,
              data: data36,
            };
            if (vErrors === null) {
              vErrors = [err86];
            } else {
              vErrors.push(err86);
            }
            errors++;
          }
        }
      } else {
        const err87 = {
          instancePath: instancePath + '/forms',
          schemaPath: '#/properties/forms/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
          schema: schema96.properties.forms.type,
          parentSchema: schema96.properties.forms,
          data: data35,
        };
        if (vErrors === null) {
          vErrors = [err87];
        } else {
          vErrors.push(err87);
        }
        errors++;
      }
    }
    if (data.secrets !== undefined) {
      let data42 = data.secrets;
      if (Array.isArray(data42)) {
        const len11 = data42.length;
        for (let i15 = 0, errors_i15 = errors; i15 < len11 && errors - errors_i15 < 1000; i15++) {
          let data43 = data42[i15];
          if (data43 && typeof data43 == 'object' && !Array.isArray(data43)) {
            if (data43.name === undefined) {
              const err88 = {
                instancePath: instancePath + '/secrets/' + i15,
                schemaPath: '#/properties/secrets/items/required',
                keyword: 'required',
                params: { missingProperty: 'name' },
                message: "must have required property '" + 'name' + "'",
                schema: schema96.properties.secrets.items.required,
                parentSchema: schema96.properties.secrets.items,
                data: data43,
              };
              if (vErrors === null) {
                vErrors = [err88];
              } else {
                vErrors.push(err88);
              }
              errors++;
            }
            if (data43.value === undefined) {
              const err89 = {
                instancePath: instancePath + '/secrets/' + i15,
                schemaPath: '#/properties/secrets/items/required',
                keyword: 'required',
                params: { missingProperty: 'value' },
                message: "must have required property '" + 'value' + "'",
                schema: schema96.properties.secrets.items.required,
                parentSchema: schema96.properties.secrets.items,
                data: data43,
              };
              if (vErrors === null) {
                vErrors = [err89];
              } else {
                vErrors.push(err89);
              }
              errors++;
            }
            const errors_key9 = errors;
            for (const key9 in data43) {
              if (errors - errors_key9 >= 1000) break;
              if (!(key9 === 'name' || key9 === 'value')) {
                const err90 = {
                  instancePath: instancePath + '/secrets/' + i15,
                  schemaPath: '#/properties/secrets/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key9 },
                  message: 'must NOT have additional properties',
                  schema: false,
                  parentSchema: schema96.properties.secrets.items,
                  data: data43,
                };
                if (vErrors === null) {
                  vErrors = [err90];
                } else {
                  vErrors.push(err90);
                }
                errors++;
              }
            }
            if (data43.name !== undefined) {
              let data44 = data43.name;
              if (typeof data44 === 'string') {
                if (!pattern9.test(data44)) {
                  const err91 = {
                    instancePath: instancePath + '/secrets/' + i15 + '/name',
                    schemaPath: '#/properties/secrets/items/properties/name/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^[^.${}]+$' },
                    message: 'must match pattern "' + '^[^.${}]+$' + '"',
                    schema: '^[^.${}]+$',
                    parentSchema: schema96.properties.secrets.items.properties.name,
                    data: data44,
                  };
                  if (vErrors === null) {
                    vErrors = [err91];
                  } else {
                    vErrors.push(err91);
                  }
                  errors++;
                }
              } else {
                const err92 = {
                  instancePath: instancePath + '/secrets/' + i15 + '/name',
                  schemaPath: '#/properties/secrets/items/properties/name/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                  schema: schema96.properties.secrets.items.properties.name.type,
                  parentSchema: schema96.properties.secrets.items.properties.name,
                  data: data44,
                };
                if (vErrors === null) {
                  vErrors = [err92];
                } else {
                  vErrors.push(err92);
                }
                errors++;
              }
            }
            if (data43.value !== undefined) {
              let data45 = data43.value;
              if (
                (!data45 || typeof data45 != 'object') &&
                typeof data45 !== 'string' &&
                !(typeof data45 == 'number') &&
                typeof data45 !== 'boolean'
              ) {
                const err93 = {
                  instancePath: instancePath + '/secrets/' + i15 + '/value',
                  schemaPath: '#/properties/secrets/items/properties/value/type',
                  keyword: 'type',
                  params: { type: schema96.properties.secrets.items.properties.value.type },
                  message: 'must be string,number,boolean,object,array',
                  schema: schema96.properties.secrets.items.properties.value.type,
                  parentSchema: schema96.properties.secrets.items.properties.value,
                  data: data45,
                };
                if (vErrors === null) {
                  vErrors = [err93];
                } else {
                  vErrors.push(err93);
                }
                errors++;
              }
            }
          } else {
            const err94 = {
              instancePath: instancePath + '/secrets/' + i15,
              schemaPath: '#/properties/secrets/items/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
              schema: schema96.properties.secrets.items.type,
              parentSchema: schema96.properties.secrets.items,
              data: data43,
            };
            if (vErrors === null) {
              vErrors = [err94];
            } else {
              vErrors.push(err94);
            }
            errors++;
          }
        }
      } else {
        const err95 = {
          instancePath: instancePath + '/secrets',
          schemaPath: '#/properties/secrets/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
          schema: schema96.properties.secrets.type,
          parentSchema: schema96.properties.secrets,
          data: data42,
        };
        if (vErrors === null) {
          vErrors = [err95];
        } else {
          vErrors.push(err95);
        }
        errors++;
      }
    }
    if (data.environmentVariables !== undefined) {
      let data46 = data.environmentVariables;
      if (Array.isArray(data46)) {
        const len12 = data46.length;
        for (let i16 = 0, errors_i16 = errors; i16 < len12 && errors - errors_i16 < 1000; i16++) {
          let data47 = data46[i16];
          if (data47 && typeof data47 == 'object' && !Array.isArray(data47)) {
            if (data47.name === undefined) {
              const err96 = {
                instancePath: instancePath + '/environmentVariables/' + i16,
                schemaPath: '#/properties/environmentVariables/items/required',
                keyword: 'required',
                params: { missingProperty: 'name' },
                message: "must have required property '" + 'name' + "'",
                schema: schema96.properties.environmentVariables.items.required,
                parentSchema: schema96.properties.environmentVariables.items,
                data: data47,
              };
              if (vErrors === null) {
                vErrors = [err96];
              } else {
                vErrors.push(err96);
              }
              errors++;
            }
            if (data47.value === undefined) {
              const err97 = {
                instancePath: instancePath + '/environmentVariables/' + i16,
                schemaPath: '#/properties/environmentVariables/items/required',
                keyword: 'required',
                params: { missingProperty: 'value' },
                message: "must have required property '" + 'value' + "'",
                schema: schema96.properties.environmentVariables.items.required,
                parentSchema: schema96.properties.environmentVariables.items,
                data: data47,
              };
              if (vErrors === null) {
                vErrors = [err97];
              } else {
                vErrors.push(err97);
              }
              errors++;
            }
            const errors_key10 = errors;
            for (const key10 in data47) {
              if (errors - errors_key10 >= 1000) break;
              if (!(key10 === 'name' || key10 === 'value')) {
                const err98 = {
                  instancePath: instancePath + '/environmentVariables/' + i16,
                  schemaPath: '#/properties/environmentVariables/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key10 },
                  message: 'must NOT have additional properties',
                  schema: false,
                  parentSchema: schema96.properties.environmentVariables.items,
                  data: data47,
                };
                if (vErrors === null) {
                  vErrors = [err98];
                } else {
                  vErrors.push(err98);
                }
                errors++;
              }
            }
            if (data47.name !== undefined) {
              let data48 = data47.name;
              if (typeof data48 === 'string') {
                if (!pattern9.test(data48)) {
                  const err99 = {
                    instancePath: instancePath + '/environmentVariables/' + i16 + '/name',
                    schemaPath: '#/properties/environmentVariables/items/properties/name/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^[^.${}]+$' },
                    message: 'must match pattern "' + '^[^.${}]+$' + '"',
                    schema: '^[^.${}]+$',
                    parentSchema: schema96.properties.environmentVariables.items.properties.name,
                    data: data48,
                  };
                  if (vErrors === null) {
                    vErrors = [err99];
                  } else {
                    vErrors.push(err99);
                  }
                  errors++;
                }
              } else {
                const err100 = {
                  instancePath: instancePath + '/environmentVariables/' + i16 + '/name',
                  schemaPath: '#/properties/environmentVariables/items/properties/name/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                  schema: schema96.properties.environmentVariables.items.properties.name.type,
                  parentSchema: schema96.properties.environmentVariables.items.properties.name,
                  data: data48,
                };
                if (vErrors === null) {
                  vErrors = [err100];
                } else {
                  vErrors.push(err100);
                }
                errors++;
              }
            }
            if (data47.value !== undefined) {
              let data49 = data47.value;
              if (
                (!data49 || typeof data49 != 'object') &&
                typeof data49 !== 'string' &&
                !(typeof data49 == 'number') &&
                typeof data49 !== 'boolean'
              ) {
                const err101 = {
                  instancePath: instancePath + '/environmentVariables/' + i16 + '/value',
                  schemaPath: '#/properties/environmentVariables/items/properties/value/type',
                  keyword: 'type',
                  params: {
                    type: schema96.properties.environmentVariables.items.properties.value.type,
                  },
                  message: 'must be string,number,boolean,object,array',
                  schema: schema96.properties.environmentVariables.items.properties.value.type,
                  parentSchema: schema96.properties.environmentVariables.items.properties.value,
                  data: data49,
                };
                if (vErrors === null) {
                  vErrors = [err101];
                } else {
                  vErrors.push(err101);
                }
                errors++;
              }
            }
          } else {
            const err102 = {
              instancePath: instancePath + '/environmentVariables/' + i16,
              schemaPath: '#/properties/environmentVariables/items/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
              schema: schema96.properties.environmentVariables.items.type,
              parentSchema: schema96.properties.environmentVariables.items,
              data: data47,
            };
            if (vErrors === null) {
              vErrors = [err102];
            } else {
              vErrors.push(err102);
            }
            errors++;
          }
        }
      } else {
        const err103 = {
          instancePath: instancePath + '/environmentVariables',
          schemaPath: '#/properties/environmentVariables/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
          schema: schema96.properties.environmentVariables.type,
          parentSchema: schema96.properties.environmentVariables,
          data: data46,
        };
        if (vErrors === null) {
          vErrors = [err103];
        } else {
          vErrors.push(err103);
        }
        errors++;
      }
    }
    if (data.taskDefinitions !== undefined) {
      let data50 = data.taskDefinitions;
      if (Array.isArray(data50)) {
        const len13 = data50.length;
        for (let i17 = 0, errors_i17 = errors; i17 < len13 && errors - errors_i17 < 1000; i17++) {
          let data51 = data50[i17];
          if (data51 && typeof data51 == 'object' && !Array.isArray(data51)) {
            if (data51.name === undefined) {
              const err104 = {
                instancePath: instancePath + '/taskDefinitions/' + i17,
                schemaPath: '#/properties/taskDefinitions/items/required',
                keyword: 'required',
                params: { missingProperty: 'name' },
                message: "must have required property '" + 'name' + "'",
                schema: schema96.properties.taskDefinitions.items.required,
                parentSchema: schema96.properties.taskDefinitions.items,
                data: data51,
              };
              if (vErrors === null) {
                vErrors = [err104];
              } else {
                vErrors.push(err104);
              }
              errors++;
            }
            const errors_key11 = errors;
            for (const key11 in data51) {
              if (errors - errors_key11 >= 1000) break;
              if (!func4.call(schema96.properties.taskDefinitions.items.properties, key11)) {
                const err105 = {
                  instancePath: instancePath + '/taskDefinitions/' + i17,
                  schemaPath: '#/properties/taskDefinitions/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key11 },
                  message: 'must NOT have additional properties',
                  schema: false,
                  parentSchema: schema96.properties.taskDefinitions.items,
                  data: data51,
                };
                if (vErrors === null) {
                  vErrors = [err105];
                } else {
                  vErrors.push(err105);
                }
                errors++;
              }
            }
            if (data51.name !== undefined) {
              let data52 = data51.name;
              if (typeof data52 === 'string') {
                if (func1(data52) < 1) {
                  const err106 = {
                    instancePath: instancePath + '/taskDefinitions/' + i17 + '/name',
                    schemaPath: '#/$defs/id/minLength',
                    keyword: 'minLength',
                    params: { limit: 1 },
                    message: 'must NOT have fewer than 1 characters',
                    schema: 1,
                    parentSchema: schema97,
                    data: data52,
                  };
                  if (vErrors === null) {
                    vErrors = [err106];
                  } else {
                    vErrors.push(err106);
                  }
                  errors++;
                }
              } else {
                const err107 = {
                  instancePath: instancePath + '/taskDefinitions/' + i17 + '/name',
                  schemaPath: '#/$defs/id/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                  schema: schema97.type,
                  parentSchema: schema97,
                  data: data52,
                };
                if (vErrors === null) {
                  vErrors = [err107];
                } else {
                  vErrors.push(err107);
                }
                errors++;
              }
            }
            if (data51.description !== undefined) {
              let data53 = data51.description;
              if (typeof data53 !== 'string') {
                const err108 = {
                  instancePath: instancePath + '/taskDefinitions/' + i17 + '/description',
                  schemaPath: '#/properties/taskDefinitions/items/properties/description/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                  schema: schema96.properties.taskDefinitions.items.properties.description.type,
                  parentSchema: schema96.properties.taskDefinitions.items.properties.description,
                  data: data53,
                };
                if (vErrors === null) {
                  vErrors = [err108];
                } else {
                  vErrors.push(err108);
                }
                errors++;
              }
            }
            if (data51.ownerEmail !== undefined) {
              let data54 = data51.ownerEmail;
              if (typeof data54 !== 'string') {
                const err109 = {
                  instancePath: instancePath + '/taskDefinitions/' + i17 + '/ownerEmail',
                  schemaPath: '#/properties/taskDefinitions/items/properties/ownerEmail/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                  schema: schema96.properties.taskDefinitions.items.properties.ownerEmail.type,
                  parentSchema: schema96.properties.taskDefinitions.items.properties.ownerEmail,
                  data: data54,
                };
                if (vErrors === null) {
                  vErrors = [err109];
                } else {
                  vErrors.push(err109);
                }
                errors++;
              }
            }
            if (data51.retryCount !== undefined) {
              let data55 = data51.retryCount;
              if (!(typeof data55 == 'number' && !(data55 % 1) && !isNaN(data55))) {
                const err110 = {
                  instancePath: instancePath + '/taskDefinitions/' + i17 + '/retryCount',
                  schemaPath: '#/properties/taskDefinitions/items/properties/retryCount/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                  message: 'must be integer',
                  schema: schema96.properties.taskDefinitions.items.properties.retryCount.type,
                  parentSchema: schema96.properties.taskDefinitions.items.properties.retryCount,
                  data: data55,
                };
                if (vErrors === null) {
                  vErrors = [err110];
                } else {
                  vErrors.push(err110);
                }
                errors++;
              }
            }
            if (data51.retryLogic !== undefined) {
              let data56 = data51.retryLogic;
              if (!(
                data56 === 'FIXED' ||
                data56 === 'LINEAR_BACKOFF' ||
                data56 === 'EXPONENTIAL_BACKOFF'
              )) {
                const err111 = {
                  instancePath: instancePath + '/taskDefinitions/' + i17 + '/retryLogic',
                  schemaPath: '#/properties/taskDefinitions/items/properties/retryLogic/enum',
                  keyword: 'enum',
                  params: {
                    allowedValues:
                      schema96.properties.taskDefinitions.items.properties.retryLogic.enum,
                  },
                  message: 'must be equal to one of the allowed values',
                  schema: schema96.properties.taskDefinitions.items.properties.retryLogic.enum,
                  parentSchema: schema96.properties.taskDefinitions.items.properties.retryLogic,
                  data: data56,
                };
                if (vErrors === null) {
                  vErrors = [err111];
                } else {
                  vErrors.push(err111);
                }
                errors++;
              }
            }
            if (data51.retryDelaySeconds !== undefined) {
              let data57 = data51.retryDelaySeconds;
              if (!(typeof data57 == 'number' && !(data57 % 1) && !isNaN(data57))) {
                const err112 = {
                  instancePath: instancePath + '/taskDefinitions/' + i17 + '/retryDelaySeconds',
                  schemaPath:
                    '#/properties/taskDefinitions/items/properties/retryDelaySeconds/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                  message: 'must be integer',
                  schema:
                    schema96.properties.taskDefinitions.items.properties.retryDelaySeconds.type,
                  parentSchema:
                    schema96.properties.taskDefinitions.items.properties.retryDelaySeconds,
                  data: data57,
                };
                if (vErrors === null) {
                  vErrors = [err112];
                } else {
                  vErrors.push(err112);
                }
                errors++;
              }
            }
            if (data51.maxRetryDelaySeconds !== undefined) {
              let data58 = data51.maxRetryDelaySeconds;
              if (!(typeof data58 == 'number' && !(data58 % 1) && !isNaN(data58))) {
                const err113 = {
                  instancePath: instancePath + '/taskDefinitions/' + i17 + '/maxRetryDelaySeconds',
                  schemaPath:
                    '#/properties/taskDefinitions/items/properties/maxRetryDelaySeconds/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                  message: 'must be integer',
                  schema:
                    schema96.properties.taskDefinitions.items.properties.maxRetryDelaySeconds.type,
                  parentSchema:
                    schema96.properties.taskDefinitions.items.properties.maxRetryDelaySeconds,
                  data: data58,
                };
                if (vErrors === null) {
                  vErrors = [err113];
                } else {
                  vErrors.push(err113);
                }
                errors++;
              }
            }
            if (data51.backoffScaleFactor !== undefined) {
              let data59 = data51.backoffScaleFactor;
              if (!(typeof data59 == 'number' && !(data59 % 1) && !isNaN(data59))) {
                const err114 = {
                  instancePath: instancePath + '/taskDefinitions/' + i17 + '/backoffScaleFactor',
                  schemaPath:
                    '#/properties/taskDefinitions/items/properties/backoffScaleFactor/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                  message: 'must be integer',
                  schema:
                    schema96.properties.taskDefinitions.items.properties.backoffScaleFactor.type,
                  parentSchema:
                    schema96.properties.taskDefinitions.items.properties.backoffScaleFactor,
                  data: data59,
                };
                if (vErrors === null) {
                  vErrors = [err114];
                } else {
                  vErrors.push(err114);
                }
                errors++;
              }
            }
            if (data51.timeoutSeconds !== undefined) {
              let data60 = data51.timeoutSeconds;
              if (!(typeof data60 == 'number' && !(data60 % 1) && !isNaN(data60))) {
                const err115 = {
                  instancePath: instancePath + '/taskDefinitions/' + i17 + '/timeoutSeconds',
                  schemaPath: '#/properties/taskDefinitions/items/properties/timeoutSeconds/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                  message: 'must be integer',
                  schema: schema96.properties.taskDefinitions.items.properties.timeoutSeconds.type,
                  parentSchema: schema96.properties.taskDefinitions.items.properties.timeoutSeconds,
                  data: data60,
                };
                if (vErrors === null) {
                  vErrors = [err115];
                } else {
                  vErrors.push(err115);
                }
                errors++;
              }
            }
            if (data51.timeoutPolicy !== undefined) {
              let data61 = data51.timeoutPolicy;
              if (!(data61 === 'RETRY' || data61 === 'TIME_OUT_WF' || data61 === 'ALERT_ONLY')) {
                const err116 = {
                  instancePath: instancePath + '/taskDefinitions/' + i17 + '/timeoutPolicy',
                  schemaPath: '#/properties/taskDefinitions/items/properties/timeoutPolicy/enum',
                  keyword: 'enum',
                  params: {
                    allowedValues:
                      schema96.properties.taskDefinitions.items.properties.timeoutPolicy.enum,
                  },
                  message: 'must be equal to one of the allowed values',
                  schema: schema96.properties.taskDefinitions.items.properties.timeoutPolicy.enum,
                  parentSchema: schema96.properties.taskDefinitions.items.properties.timeoutPolicy,
                  data: data61,
                };
                if (vErrors === null) {
                  vErrors = [err116];
                } else {
                  vErrors.push(err116);
                }
                errors++;
              }
            }
            if (data51.responseTimeoutSeconds !== undefined) {
              let data62 = data51.responseTimeoutSeconds;
              if (!(typeof data62 == 'number' && !(data62 % 1) && !isNaN(data62))) {
                const err117 = {
                  instancePath:
                    instancePath + '/taskDefinitions/' + i17 + '/responseTimeoutSeconds',
                  schemaPath:
                    '#/properties/taskDefinitions/items/properties/responseTimeoutSeconds/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                  message: 'must be integer',
                  schema:
                    schema96.properties.taskDefinitions.items.properties.responseTimeoutSeconds
                      .type,
                  parentSchema:
                    schema96.properties.taskDefinitions.items.properties.responseTimeoutSeconds,
                  data: data62,
                };
                if (vErrors === null) {
                  vErrors = [err117];
                } else {
                  vErrors.push(err117);
                }
                errors++;
              }
            }
            if (data51.pollTimeoutSeconds !== undefined) {
              let data63 = data51.pollTimeoutSeconds;
              if (!(typeof data63 == 'number' && !(data63 % 1) && !isNaN(data63))) {
                const err118 = {
                  instancePath: instancePath + '/taskDefinitions/' + i17 + '/pollTimeoutSeconds',
                  schemaPath:
                    '#/properties/taskDefinitions/items/properties/pollTimeoutSeconds/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                  message: 'must be integer',
                  schema:
                    schema96.properties.taskDefinitions.items.properties.pollTimeoutSeconds.type,
                  parentSchema:
                    schema96.properties.taskDefinitions.items.properties.pollTimeoutSeconds,
                  data: data63,
                };
                if (vErrors === null) {
                  vErrors = [err118];
                } else {
                  vErrors.push(err118);
                }
                errors++;
              }
            }
            if (data51.totalTimeoutSeconds !== undefined) {
              let data64 = data51.totalTimeoutSeconds;
              if (!(typeof data64 == 'number' && !(data64 % 1) && !isNaN(data64))) {
                const err119 = {
                  instancePath: instancePath + '/taskDefinitions/' + i17 + '/totalTimeoutSeconds',
                  schemaPath:
                    '#/properties/taskDefinitions/items/properties/totalTimeoutSeconds/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                  message: 'must be integer',
                  schema:
                    schema96.properties.taskDefinitions.items.properties.totalTimeoutSeconds.type,
                  parentSchema:
                    schema96.properties.taskDefinitions.items.properties.totalTimeoutSeconds,
                  data: data64,
                };
                if (vErrors === null) {
                  vErrors = [err119];
                } else {
                  vErrors.push(err119);
                }
                errors++;
              }
            }
            if (data51.concurrentExecLimit !== undefined) {
              let data65 = data51.concurrentExecLimit;
              if (!(typeof data65 == 'number' && !(data65 % 1) && !isNaN(data65))) {
                const err120 = {
                  instancePath: instancePath + '/taskDefinitions/' + i17 + '/concurrentExecLimit',
                  schemaPath:
                    '#/properties/taskDefinitions/items/properties/concurrentExecLimit/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                  message: 'must be integer',
                  schema:
                    schema96.properties.taskDefinitions.items.properties.concurrentExecLimit.type,
                  parentSchema:
                    schema96.properties.taskDefinitions.items.properties.concurrentExecLimit,
                  data: data65,
                };
                if (vErrors === null) {
                  vErrors = [err120];
                } else {
                  vErrors.push(err120);
                }
                errors++;
              }
            }
            if (data51.rateLimitPerFrequency !== undefined) {
              let data66 = data51.rateLimitPerFrequency;
              if (!(typeof data66 == 'number' && !(data66 % 1) && !isNaN(data66))) {
                const err121 = {
                  instancePath: instancePath + '/taskDefinitions/' + i17 + '/rateLimitPerFrequency',
                  schemaPath:
                    '#/properties/taskDefinitions/items/properties/rateLimitPerFrequency/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                  message: 'must be integer',
                  schema:
                    schema96.properties.taskDefinitions.items.properties.rateLimitPerFrequency.type,
                  parentSchema:
                    schema96.properties.taskDefinitions.items.properties.rateLimitPerFrequency,
                  data: data66,
                };
                if (vErrors === null) {
                  vErrors = [err121];
                } else {
                  vErrors.push(err121);
                }
                errors++;
              }
            }
            if (data51.rateLimitFrequencyInSeconds !== undefined) {
              let data67 = data51.rateLimitFrequencyInSeconds;
              if (!(typeof data67 == 'number' && !(data67 % 1) && !isNaN(data67))) {
                const err122 = {
                  instancePath:
                    instancePath + '/taskDefinitions/' + i17 + '/rateLimitFrequencyInSeconds',
                  schemaPath:
                    '#/properties/taskDefinitions/items/properties/rateLimitFrequencyInSeconds/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                  message: 'must be integer',
                  schema:
                    schema96.properties.taskDefinitions.items.properties.rateLimitFrequencyInSeconds
                      .type,
                  parentSchema:
                    schema96.properties.taskDefinitions.items.properties
                      .rateLimitFrequencyInSeconds,
                  data: data67,
                };
                if (vErrors === null) {
                  vErrors = [err122];
                } else {
                  vErrors.push(err122);
                }
                errors++;
              }
            }
            if (data51.inputKeys !== undefined) {
              let data68 = data51.inputKeys;
              if (Array.isArray(data68)) {
                const len14 = data68.length;
                for (
                  let i18 = 0, errors_i18 = errors;
                  i18 < len14 && errors - errors_i18 < 1000;
                  i18++
                ) {
                  let data69 = data68[i18];
                  if (typeof data69 !== 'string') {
                    const err123 = {
                      instancePath: instancePath + '/taskDefinitions/' + i17 + '/inputKeys/' + i18,
                      schemaPath:
                        '#/properties/taskDefinitions/items/properties/inputKeys/items/type',
                      keyword: 'type',
                      params: { type: 'string' },
                      message: 'must be string',
                      schema:
                        schema96.properties.taskDefinitions.items.properties.inputKeys.items.type,
                      parentSchema:
                        schema96.properties.taskDefinitions.items.properties.inputKeys.items,
                      data: data69,
                    };
                    if (vErrors === null) {
                      vErrors = [err123];
                    } else {
                      vErrors.push(err123);
                    }
                    errors++;
                  }
                }
              } else {
                const err124 = {
                  instancePath: instancePath + '/taskDefinitions/' + i17 + '/inputKeys',
                  schemaPath: '#/properties/taskDefinitions/items/properties/inputKeys/type',
                  keyword: 'type',
                  params: { type: 'array' },
                  message: 'must be array',
                  schema: schema96.properties.taskDefinitions.items.properties.inputKeys.type,
                  parentSchema: schema96.properties.taskDefinitions.items.properties.inputKeys,
                  data: data68,
                };
                if (vErrors === null) {
                  vErrors = [err124];
                } else {
                  vErrors.push(err124);
                }
                errors++;
              }
            }
            if (data51.outputKeys !== undefined) {
              let data70 = data51.outputKeys;
              if (Array.isArray(data70)) {
                const len15 = data70.length;
                for (
                  let i19 = 0, errors_i19 = errors;
                  i19 < len15 && errors - errors_i19 < 1000;
                  i19++
                ) {
                  let data71 = data70[i19];
                  if (typeof data71 !== 'string') {
                    const err125 = {
                      instancePath: instancePath + '/taskDefinitions/' + i17 + '/outputKeys/' + i19,
                      schemaPath:
                        '#/properties/taskDefinitions/items/properties/outputKeys/items/type',
                      keyword: 'type',
                      params: { type: 'string' },
                      message: 'must be string',
                      schema:
                        schema96.properties.taskDefinitions.items.properties.outputKeys.items.type,
                      parentSchema:
                        schema96.properties.taskDefinitions.items.properties.outputKeys.items,
                      data: data71,
                    };
                    if (vErrors === null) {
                      vErrors = [err125];
                    } else {
                      vErrors.push(err125);
                    }
                    errors++;
                  }
                }
              } else {
                const err126 = {
                  instancePath: instancePath + '/taskDefinitions/' + i17 + '/outputKeys',
                  schemaPath: '#/properties/taskDefinitions/items/properties/outputKeys/type',
                  keyword: 'type',
                  params: { type: 'array' },
                  message: 'must be array',
                  schema: schema96.properties.taskDefinitions.items.properties.outputKeys.type,
                  parentSchema: schema96.properties.taskDefinitions.items.properties.outputKeys,
                  data: data70,
                };
                if (vErrors === null) {
                  vErrors = [err126];
                } else {
                  vErrors.push(err126);
                }
                errors++;
              }
            }
            if (data51.inputTemplate !== undefined) {
              let data72 = data51.inputTemplate;
              if (!(data72 && typeof data72 == 'object' && !Array.isArray(data72))) {
                const err127 = {
                  instancePath: instancePath + '/taskDefinitions/' + i17 + '/inputTemplate',
                  schemaPath: '#/properties/taskDefinitions/items/properties/inputTemplate/type',
                  keyword: 'type',
                  params: { type: 'object' },
                  message: 'must be object',
                  schema: schema96.properties.taskDefinitions.items.properties.inputTemplate.type,
                  parentSchema: schema96.properties.taskDefinitions.items.properties.inputTemplate,
                  data: data72,
                };
                if (vErrors === null) {
                  vErrors = [err127];
                } else {
                  vErrors.push(err127);
                }
                errors++;
              }
            }
            if (data51.inputSchema !== undefined) {
              let data73 = data51.inputSchema;
              if (!(data73 && typeof data73 == 'object' && !Array.isArray(data73))) {
                const err128 = {
                  instancePath: instancePath + '/taskDefinitions/' + i17 + '/inputSchema',
                  schemaPath: '#/properties/taskDefinitions/items/properties/inputSchema/type',
                  keyword: 'type',
                  params: { type: 'object' },
                  message: 'must be object',
                  schema: schema96.properties.taskDefinitions.items.properties.inputSchema.type,
                  parentSchema: schema96.properties.taskDefinitions.items.properties.inputSchema,
                  data: data73,
                };
                if (vErrors === null) {
                  vErrors = [err128];
                } else {
                  vErrors.push(err128);
                }
                errors++;
              }
            }
            if (data51.outputSchema !== undefined) {
              let data74 = data51.outputSchema;
              if (!(data74 && typeof data74 == 'object' && !Array.isArray(data74))) {
                const err129 = {
                  instancePath: instancePath + '/taskDefinitions/' + i17 + '/outputSchema',
                  schemaPath: '#/properties/taskDefinitions/items/properties/outputSchema/type',
                  keyword: 'type',
                  params: { type: 'object' },
                  message: 'must be object',
                  schema: schema96.properties.taskDefinitions.items.properties.outputSchema.type,
                  parentSchema: schema96.properties.taskDefinitions.items.properties.outputSchema,
                  data: data74,
                };
                if (vErrors === null) {
                  vErrors = [err129];
                } else {
                  vErrors.push(err129);
                }
                errors++;
              }
            }
            if (data51.enforceSchema !== undefined) {
              let data75 = data51.enforceSchema;
              if (typeof data75 !== 'boolean') {
                const err130 = {
                  instancePath: instancePath + '/taskDefinitions/' + i17 + '/enforceSchema',
                  schemaPath: '#/properties/taskDefinitions/items/properties/enforceSchema/type',
                  keyword: 'type',
                  params: { type: 'boolean' },
                  message: 'must be boolean',
                  schema: schema96.properties.taskDefinitions.items.properties.enforceSchema.type,
                  parentSchema: schema96.properties.taskDefinitions.items.properties.enforceSchema,
                  data: data75,
                };
                if (vErrors === null) {
                  vErrors = [err130];
                } else {
                  vErrors.push(err130);
                }
                errors++;
              }
            }
            if (data51.tags !== undefined) {
              if (
                !validate81(data51.tags, {
                  instancePath: instancePath + '/taskDefinitions/' + i17 + '/tags',
                  parentData: data51,
                  parentDataProperty: 'tags',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err131 = {
              instancePath: instancePath + '/taskDefinitions/' + i17,
              schemaPath: '#/properties/taskDefinitions/items/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
              schema: schema96.properties.taskDefinitions.items.type,
              parentSchema: schema96.properties.taskDefinitions.items,
              data: data51,
            };
            if (vErrors === null) {
              vErrors = [err131];
            } else {
              vErrors.push(err131);
            }
            errors++;
          }
        }
      } else {
        const err132 = {
          instancePath: instancePath + '/taskDefinitions',
          schemaPath: '#/properties/taskDefinitions/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
          schema: schema96.properties.taskDefinitions.type,
          parentSchema: schema96.properties.taskDefinitions,
          data: data50,
        };
        if (vErrors === null) {
          vErrors = [err132];
        } else {
          vErrors.push(err132);
        }
        errors++;
      }
    }
    if (data.workflowDefinitions !== undefined) {
      let data77 = data.workflowDefinitions;
      if (Array.isArray(data77)) {
        const len16 = data77.length;
        for (let i20 = 0, errors_i20 = errors; i20 < len16 && errors - errors_i20 < 1000; i20++) {
          let data78 = data77[i20];
          if (data78 && typeof data78 == 'object' && !Array.isArray(data78)) {
            if (data78.name === undefined) {
              const err133 = {
                instancePath: instancePath + '/workflowDefinitions/' + i20,
                schemaPath: '#/properties/workflowDefinitions/items/required',
                keyword: 'required',
                params: { missingProperty: 'name' },
                message: "must have required property '" + 'name' + "'",
                schema: schema96.properties.workflowDefinitions.items.required,
                parentSchema: schema96.properties.workflowDefinitions.items,
                data: data78,
              };
              if (vErrors === null) {
                vErrors = [err133];
              } else {
                vErrors.push(err133);
              }
              errors++;
            }
            if (data78.tasks === undefined) {
              const err134 = {
                instancePath: instancePath + '/workflowDefinitions/' + i20,
                schemaPath: '#/properties/workflowDefinitions/items/required',
                keyword: 'required',
                params: { missingProperty: 'tasks' },
                message: "must have required property '" + 'tasks' + "'",
                schema: schema96.properties.workflowDefinitions.items.required,
                parentSchema: schema96.properties.workflowDefinitions.items,
                data: data78,
              };
              if (vErrors === null) {
                vErrors = [err134];
              } else {
                vErrors.push(err134);
              }
              errors++;
            }
          } else {
            const err135 = {
              instancePath: instancePath + '/workflowDefinitions/' + i20,
              schemaPath: '#/properties/workflowDefinitions/items/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
              schema: schema96.properties.workflowDefinitions.items.type,
              parentSchema: schema96.properties.workflowDefinitions.items,
              data: data78,
            };
            if (vErrors === null) {
              vErrors = [err135];
            } else {
              vErrors.push(err135);
            }
            errors++;
          }
        }
      } else {
        const err136 = {
          instancePath: instancePath + '/workflowDefinitions',
          schemaPath: '#/properties/workflowDefinitions/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
          schema: schema96.properties.workflowDefinitions.type,
          parentSchema: schema96.properties.workflowDefinitions,
          data: data77,
        };
        if (vErrors === null) {
          vErrors = [err136];
        } else {
          vErrors.push(err136);
        }
        errors++;
      }
    }
    if (data.taskMocks !== undefined) {
      if (
        !validate83(data.taskMocks, {
          instancePath: instancePath + '/taskMocks',
          parentData: data,
          parentDataProperty: 'taskMocks',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
        errors = vErrors.length;
      }
    }
    if (data.executions !== undefined) {
      let data80 = data.executions;
      if (Array.isArray(data80)) {
        const len17 = data80.length;
        for (let i21 = 0, errors_i21 = errors; i21 < len17 && errors - errors_i21 < 1000; i21++) {
          let data81 = data80[i21];
          if (data81 && typeof data81 == 'object' && !Array.isArray(data81)) {
            if (data81.name === undefined) {
              const err137 = {
                instancePath: instancePath + '/executions/' + i21,
                schemaPath: '#/properties/executions/items/required',
                keyword: 'required',
                params: { missingProperty: 'name' },
                message: "must have required property '" + 'name' + "'",
                schema: schema96.properties.executions.items.required,
                parentSchema: schema96.properties.executions.items,
                data: data81,
              };
              if (vErrors === null) {
                vErrors = [err137];
              } else {
                vErrors.push(err137);
              }
              errors++;
            }
            const errors_key12 = errors;
            for (const key12 in data81) {
              if (errors - errors_key12 >= 1000) break;
              if (!(
                key12 === 'name' ||
                key12 === 'version' ||
                key12 === 'input' ||
                key12 === 'correlationId' ||
                key12 === 'workflowId' ||
                key12 === 'startedBy' ||
                key12 === 'then'
              )) {
                const err138 = {
                  instancePath: instancePath + '/executions/' + i21,
                  schemaPath: '#/properties/executions/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key12 },
                  message: 'must NOT have additional properties',
                  schema: false,
                  parentSchema: schema96.properties.executions.items,
                  data: data81,
                };
                if (vErrors === null) {
                  vErrors = [err138];
                } else {
                  vErrors.push(err138);
                }
                errors++;
              }
            }
            if (data81.name !== undefined) {
              let data82 = data81.name;
              if (typeof data82 === 'string') {
                if (func1(data82) < 1) {
                  const err139 = {
                    instancePath: instancePath + '/executions/' + i21 + '/name',
                    schemaPath: '#/$defs/id/minLength',
                    keyword: 'minLength',
                    params: { limit: 1 },
                    message: 'must NOT have fewer than 1 characters',
                    schema: 1,
                    parentSchema: schema97,
                    data: data82,
                  };
                  if (vErrors === null) {
                    vErrors = [err139];
                  } else {
                    vErrors.push(err139);
                  }
                  errors++;
                }
              } else {
                const err140 = {
                  instancePath: instancePath + '/executions/' + i21 + '/name',
                  schemaPath: '#/$defs/id/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                  schema: schema97.type,
                  parentSchema: schema97,
                  data: data82,
                };
                if (vErrors === null) {
                  vErrors = [err140];
                } else {
                  vErrors.push(err140);
                }
                errors++;
              }
            }
            if (data81.version !== undefined) {
              let data83 = data81.version;
              if (!(typeof data83 == 'number' && !(data83 % 1) && !isNaN(data83))) {
                const err141 = {
                  instancePath: instancePath + '/executions/' + i21 + '/version',
                  schemaPath: '#/$defs/version/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                  message: 'must be integer',
                  schema: schema108.type,
                  parentSchema: schema108,
                  data: data83,
                };
                if (vErrors === null) {
                  vErrors = [err141];
                } else {
                  vErrors.push(err141);
                }
                errors++;
              }
              if (typeof data83 == 'number') {
                if (data83 < 1 || isNaN(data83)) {
                  const err142 = {
                    instancePath: instancePath + '/executions/' + i21 + '/version',
                    schemaPath: '#/$defs/version/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 1 },
                    message: 'must be >= 1',
                    schema: 1,
                    parentSchema: schema108,
                    data: data83,
                  };
                  if (vErrors === null) {
                    vErrors = [err142];
                  } else {
                    vErrors.push(err142);
                  }
                  errors++;
                }
              }
            }
            if (data81.input !== undefined) {
              let data84 = data81.input;
              if (!(data84 && typeof data84 == 'object' && !Array.isArray(data84))) {
                const err143 = {
                  instancePath: instancePath + '/executions/' + i21 + '/input',
                  schemaPath: '#/properties/executions/items/properties/input/type',
                  keyword: 'type',
                  params: { type: 'object' },
                  message: 'must be object',
                  schema: schema96.properties.executions.items.properties.input.type,
                  parentSchema: schema96.properties.executions.items.properties.input,
                  data: data84,
                };
                if (vErrors === null) {
                  vErrors = [err143];
                } else {
                  vErrors.push(err143);
                }
                errors++;
              }
            }
            if (data81.correlationId !== undefined) {
              let data85 = data81.correlationId;
              if (typeof data85 !== 'string') {
                const err144 = {
                  instancePath: instancePath + '/executions/' + i21 + '/correlationId',
                  schemaPath: '#/properties/executions/items/properties/correlationId/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                  schema: schema96.properties.executions.items.properties.correlationId.type,
                  parentSchema: schema96.properties.executions.items.properties.correlationId,
                  data: data85,
                };
                if (vErrors === null) {
                  vErrors = [err144];
                } else {
                  vErrors.push(err144);
                }
                errors++;
              }
            }
            if (data81.workflowId !== undefined) {
              let data86 = data81.workflowId;
              if (typeof data86 === 'string') {
                if (func1(data86) < 1) {
                  const err145 = {
                    instancePath: instancePath + '/executions/' + i21 + '/workflowId',
                    schemaPath: '#/$defs/id/minLength',
                    keyword: 'minLength',
                    params: { limit: 1 },
                    message: 'must NOT have fewer than 1 characters',
                    schema: 1,
                    parentSchema: schema97,
                    data: data86,
                  };
                  if (vErrors === null) {
                    vErrors = [err145];
                  } else {
                    vErrors.push(err145);
                  }
                  errors++;
                }
              } else {
                const err146 = {
                  instancePath: instancePath + '/executions/' + i21 + '/workflowId',
                  schemaPath: '#/$defs/id/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                  schema: schema97.type,
                  parentSchema: schema97,
                  data: data86,
                };
                if (vErrors === null) {
                  vErrors = [err146];
                } else {
                  vErrors.push(err146);
                }
                errors++;
              }
            }
            if (data81.startedBy !== undefined) {
              let data87 = data81.startedBy;
              if (typeof data87 === 'string') {
                if (func1(data87) < 1) {
                  const err147 = {
                    instancePath: instancePath + '/executions/' + i21 + '/startedBy',
                    schemaPath: '#/$defs/id/minLength',
                    keyword: 'minLength',
                    params: { limit: 1 },
                    message: 'must NOT have fewer than 1 characters',
                    schema: 1,
                    parentSchema: schema97,
                    data: data87,
                  };
                  if (vErrors === null) {
                    vErrors = [err147];
                  } else {
                    vErrors.push(err147);
                  }
                  errors++;
                }
              } else {
                const err148 = {
                  instancePath: instancePath + '/executions/' + i21 + '/startedBy',
                  schemaPath: '#/$defs/id/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                  schema: schema97.type,
                  parentSchema: schema97,
                  data: data87,
                };
                if (vErrors === null) {
                  vErrors = [err148];
                } else {
                  vErrors.push(err148);
                }
                errors++;
              }
            }
            if (data81.then !== undefined) {
              let data88 = data81.then;
              if (Array.isArray(data88)) {
                const len18 = data88.length;
                for (
                  let i22 = 0, errors_i22 = errors;
                  i22 < len18 && errors - errors_i22 < 1000;
                  i22++
                ) {
                  if (
                    !validate85(data88[i22], {
                      instancePath: instancePath + '/executions/' + i21 + '/then/' + i22,
                      parentData: data88,
                      parentDataProperty: i22,
                      rootData,
                      dynamicAnchors,
                    })
                  ) {
                    vErrors =
                      vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err149 = {
                  instancePath: instancePath + '/executions/' + i21 + '/then',
                  schemaPath: '#/properties/executions/items/properties/then/type',
                  keyword: 'type',
                  params: { type: 'array' },
                  message: 'must be array',
                  schema: schema96.properties.executions.items.properties.then.type,
                  parentSchema: schema96.properties.executions.items.properties.then,
                  data: data88,
                };
                if (vErrors === null) {
                  vErrors = [err149];
                } else {
                  vErrors.push(err149);
                }
                errors++;
              }
            }
          } else {
            const err150 = {
              instancePath: instancePath + '/executions/' + i21,
              schemaPath: '#/properties/executions/items/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
              schema: schema96.properties.executions.items.type,
              parentSchema: schema96.properties.executions.items,
              data: data81,
            };
            if (vErrors === null) {
              vErrors = [err150];
            } else {
              vErrors.push(err150);
            }
            errors++;
          }
        }
      } else {
        const err151 = {
          instancePath: instancePath + '/executions',
          schemaPath: '#/properties/executions/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
          schema: schema96.properties.executions.type,
          parentSchema: schema96.properties.executions,
          data: data80,
        };
        if (vErrors === null) {
          vErrors = [err151];
        } else {
          vErrors.push(err151);
        }
        errors++;
      }
    }
    if (data.actors !== undefined) {
      if (
        !validate87(data.actors, {
          instancePath: instancePath + '/actors',
          parentData: data,
          parentDataProperty: 'actors',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err152 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema96.type,
      parentSchema: schema96,
      data,
    };
    if (vErrors === null) {
      vErrors = [err152];
    } else {
      vErrors.push(err152);
    }
    errors++;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
validate80.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const validate_40 = validate93;
function validate93(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate93.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    const errors_key0 = errors;
    for (const key0 in data) {
      if (errors - errors_key0 >= 1000) break;
      if (!(key0 === 'byReference' || key0 === 'byName' || key0 === 'byType')) {
        const err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
          schema: false,
          parentSchema: schema113,
          data,
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.byReference !== undefined) {
      let data0 = data.byReference;
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        const errors_key1 = errors;
        for (const key1 in data0) {
          if (errors - errors_key1 >= 1000) break;
          const _errs5 = errors;
          if (typeof key1 === 'string') {
            if (func1(key1) < 1) {
              const err1 = {
                instancePath: instancePath + '/byReference',
                schemaPath: '#/$defs/mockLists/propertyNames/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 characters',
                schema: 1,
                parentSchema: schema114.propertyNames,
                data: key1,
                propertyName: key1,
              };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
          }
          var valid2 = _errs5 === errors;
          if (!valid2) {
            const err2 = {
              instancePath: instancePath + '/byReference',
              schemaPath: '#/$defs/mockLists/propertyNames',
              keyword: 'propertyNames',
              params: { propertyName: key1 },
              message: 'property name must be valid',
              schema: schema114.propertyNames,
              parentSchema: schema114,
              data: data0,
            };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        const errors_key2 = errors;
        for (const key2 in data0) {
          if (errors - errors_key2 >= 1000) break;
          let data1 = data0[key2];
          if (Array.isArray(data1)) {
            if (data1.length < 1) {
              const err3 = {
                instancePath:
                  instancePath + '/byReference/' + key2.replace(/~/g, '~0').replace(/\//g, '~1'),
                schemaPath: '#/$defs/mockLists/additionalProperties/minItems',
                keyword: 'minItems',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 items',
                schema: 1,
                parentSchema: schema114.additionalProperties,
                data: data1,
              };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            const len0 = data1.length;
            for (let i0 = 0, errors_i0 = errors; i0 < len0 && errors - errors_i0 < 1000; i0++) {
              let data2 = data1[i0];
              if (data2 && typeof data2 == 'object' && !Array.isArray(data2)) {
                const errors_key3 = errors;
                for (const key3 in data2) {
                  if (errors - errors_key3 >= 1000) break;
                  if (!(
                    key3 === 'status' ||
                    key3 === 'output' ||
                    key3 === 'reasonForIncompletion'
                  )) {
                    const err4 = {
                      instancePath:
                        instancePath +
                        '/byReference/' +
                        key2.replace(/~/g, '~0').replace(/\//g, '~1') +
                        '/' +
                        i0,
                      schemaPath:
                        '#/$defs/mockLists/additionalProperties/items/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key3 },
                      message: 'must NOT have additional properties',
                      schema: false,
                      parentSchema: schema114.additionalProperties.items,
                      data: data2,
                    };
                    if (vErrors === null) {
                      vErrors = [err4];
                    } else {
                      vErrors.push(err4);
                    }
                    errors++;
                  }
                }
                if (data2.status !== undefined) {
                  let data3 = data2.status;
                  if (!(
                    data3 === 'COMPLETED' ||
                    data3 === 'FAILED' ||
                    data3 === 'FAILED_WITH_TERMINAL_ERROR' ||
                    data3 === 'IN_PROGRESS'
                  )) {
                    const err5 = {
                      instancePath:
                        instancePath +
                        '/byReference/' +
                        key2.replace(/~/g, '~0').replace(/\//g, '~1') +
                        '/' +
                        i0 +
                        '/status',
                      schemaPath:
                        '#/$defs/mockLists/additionalProperties/items/properties/status/enum',
                      keyword: 'enum',
                      params: {
                        allowedValues: schema114.additionalProperties.items.properties.status.enum,
                      },
                      message: 'must be equal to one of the allowed values',
                      schema: schema114.additionalProperties.items.properties.status.enum,
                      parentSchema: schema114.additionalProperties.items.properties.status,
                      data: data3,
                    };
                    if (vErrors === null) {
                      vErrors = [err5];
                    } else {
                      vErrors.push(err5);
                    }
                    errors++;
                  }
                }
                if (data2.output !== undefined) {
                  let data4 = data2.output;
                  if (!(data4 && typeof data4 == 'object' && !Array.isArray(data4))) {
                    const err6 = {
                      instancePath:
                        instancePath +
                        '/byReference/' +
                        key2.replace(/~/g, '~0').replace(/\//g, '~1') +
                        '/' +
                        i0 +
                        '/output',
                      schemaPath:
                        '#/$defs/mockLists/additionalProperties/items/properties/output/type',
                      keyword: 'type',
                      params: { type: 'object' },
                      message: 'must be object',
                      schema: schema114.additionalProperties.items.properties.output.type,
                      parentSchema: schema114.additionalProperties.items.properties.output,
                      data: data4,
                    };
                    if (vErrors === null) {
                      vErrors = [err6];
                    } else {
                      vErrors.push(err6);
                    }
                    errors++;
                  }
                }
                if (data2.reasonForIncompletion !== undefined) {
                  let data5 = data2.reasonForIncompletion;
                  if (typeof data5 !== 'string') {
                    const err7 = {
                      instancePath:
                        instancePath +
                        '/byReference/' +
                        key2.replace(/~/g, '~0').replace(/\//g, '~1') +
                        '/' +
                        i0 +
                        '/reasonForIncompletion',
                      schemaPath:
                        '#/$defs/mockLists/additionalProperties/items/properties/reasonForIncompletion/type',
                      keyword: 'type',
                      params: { type: 'string' },
                      message: 'must be string',
                      schema:
                        schema114.additionalProperties.items.properties.reasonForIncompletion.type,
                      parentSchema:
                        schema114.additionalProperties.items.properties.reasonForIncompletion,
                      data: data5,
                    };
                    if (vErrors === null) {
                      vErrors = [err7];
                    } else {
                      vErrors.push(err7);
                    }
                    errors++;
                  }
                }
              } else {
                const err8 = {
                  instancePath:
                    instancePath +
                    '/byReference/' +
                    key2.replace(/~/g, '~0').replace(/\//g, '~1') +
                    '/' +
                    i0,
                  schemaPath: '#/$defs/mockLists/additionalProperties/items/type',
                  keyword: 'type',
                  params: { type: 'object' },
                  message: 'must be object',
                  schema: schema114.additionalProperties.items.type,
                  parentSchema: schema114.additionalProperties.items,
                  data: data2,
                };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
          } else {
            const err9 = {
              instancePath:
                instancePath + '/byReference/' + key2.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/$defs/mockLists/additionalProperties/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
              schema: schema114.additionalProperties.type,
              parentSchema: schema114.additionalProperties,
              data: data1,
            };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = {
          instancePath: instancePath + '/byReference',
          schemaPath: '#/$defs/mockLists/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
          schema: schema114.type,
          parentSchema: schema114,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.byName !== undefined) {
      let data6 = data.byName;
      if (data6 && typeof data6 == 'object' && !Array.isArray(data6)) {
        const errors_key4 = errors;
        for (const key4 in data6) {
          if (errors - errors_key4 >= 1000) break;
          const _errs20 = errors;
          if (typeof key4 === 'string') {
            if (func1(key4) < 1) {
              const err11 = {
                instancePath: instancePath + '/byName',
                schemaPath: '#/$defs/mockLists/propertyNames/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 characters',
                schema: 1,
                parentSchema: schema114.propertyNames,
                data: key4,
                propertyName: key4,
              };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          }
          var valid8 = _errs20 === errors;
          if (!valid8) {
            const err12 = {
              instancePath: instancePath + '/byName',
              schemaPath: '#/$defs/mockLists/propertyNames',
              keyword: 'propertyNames',
              params: { propertyName: key4 },
              message: 'property name must be valid',
              schema: schema114.propertyNames,
              parentSchema: schema114,
              data: data6,
            };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        const errors_key5 = errors;
        for (const key5 in data6) {
          if (errors - errors_key5 >= 1000) break;
          let data7 = data6[key5];
          if (Array.isArray(data7)) {
            if (data7.length < 1) {
              const err13 = {
                instancePath:
                  instancePath + '/byName/' + key5.replace(/~/g, '~0').replace(/\//g, '~1'),
                schemaPath: '#/$defs/mockLists/additionalProperties/minItems',
                keyword: 'minItems',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 items',
                schema: 1,
                parentSchema: schema114.additionalProperties,
                data: data7,
              };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            const len1 = data7.length;
            for (let i1 = 0, errors_i1 = errors; i1 < len1 && errors - errors_i1 < 1000; i1++) {
              let data8 = data7[i1];
              if (data8 && typeof data8 == 'object' && !Array.isArray(data8)) {
                const errors_key6 = errors;
                for (const key6 in data8) {
                  if (errors - errors_key6 >= 1000) break;
                  if (!(
                    key6 === 'status' ||
                    key6 === 'output' ||
                    key6 === 'reasonForIncompletion'
                  )) {
                    const err14 = {
                      instancePath:
                        instancePath +
                        '/byName/' +
                        key5.replace(/~/g, '~0').replace(/\//g, '~1') +
                        '/' +
                        i1,
                      schemaPath:
                        '#/$defs/mockLists/additionalProperties/items/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key6 },
                      message: 'must NOT have additional properties',
                      schema: false,
                      parentSchema: schema114.additionalProperties.items,
                      data: data8,
                    };
                    if (vErrors === null) {
                      vErrors = [err14];
                    } else {
                      vErrors.push(err14);
                    }
                    errors++;
                  }
                }
                if (data8.status !== undefined) {
                  let data9 = data8.status;
                  if (!(
                    data9 === 'COMPLETED' ||
                    data9 === 'FAILED' ||
                    data9 === 'FAILED_WITH_TERMINAL_ERROR' ||
                    data9 === 'IN_PROGRESS'
                  )) {
                    const err15 = {
                      instancePath:
                        instancePath +
                        '/byName/' +
                        key5.replace(/~/g, '~0').replace(/\//g, '~1') +
                        '/' +
                        i1 +
                        '/status',
                      schemaPath:
                        '#/$defs/mockLists/additionalProperties/items/properties/status/enum',
                      keyword: 'enum',
                      params: {
                        allowedValues: schema114.additionalProperties.items.properties.status.enum,
                      },
                      message: 'must be equal to one of the allowed values',
                      schema: schema114.additionalProperties.items.properties.status.enum,
                      parentSchema: schema114.additionalProperties.items.properties.status,
                      data: data9,
                    };
                    if (vErrors === null) {
                      vErrors = [err15];
                    } else {
                      vErrors.push(err15);
                    }
                    errors++;
                  }
                }
                if (data8.output !== undefined) {
                  let data10 = data8.output;
                  if (!(data10 && typeof data10 == 'object' && !Array.isArray(data10))) {
                    const err16 = {
                      instancePath:
                        instancePath +
                        '/byName/' +
                        key5.replace(/~/g, '~0').replace(/\//g, '~1') +
                        '/' +
                        i1 +
                        '/output',
                      schemaPath:
                        '#/$defs/mockLists/additionalProperties/items/properties/output/type',
                      keyword: 'type',
                      params: { type: 'object' },
                      message: 'must be object',
                      schema: schema114.additionalProperties.items.properties.output.type,
                      parentSchema: schema114.additionalProperties.items.properties.output,
                      data: data10,
                    };
                    if (vErrors === null) {
                      vErrors = [err16];
                    } else {
                      vErrors.push(err16);
                    }
                    errors++;
                  }
                }
                if (data8.reasonForIncompletion !== undefined) {
                  let data11 = data8.reasonForIncompletion;
                  if (typeof data11 !== 'string') {
                    const err17 = {
                      instancePath:
                        instancePath +
                        '/byName/' +
                        key5.replace(/~/g, '~0').replace(/\//g, '~1') +
                        '/' +
                        i1 +
                        '/reasonForIncompletion',
                      schemaPath:
                        '#/$defs/mockLists/additionalProperties/items/properties/reasonForIncompletion/type',
                      keyword: 'type',
                      params: { type: 'string' },
                      message: 'must be string',
                      schema:
                        schema114.additionalProperties.items.properties.reasonForIncompletion.type,
                      parentSchema:
                        schema114.additionalProperties.items.properties.reasonForIncompletion,
                      data: data11,
                    };
                    if (vErrors === null) {
                      vErrors = [err17];
                    } else {
                      vErrors.push(err17);
                    }
                    errors++;
                  }
                }
              } else {
                const err18 = {
                  instancePath:
                    instancePath +
                    '/byName/' +
                    key5.replace(/~/g, '~0').replace(/\//g, '~1') +
                    '/' +
                    i1,
                  schemaPath: '#/$defs/mockLists/additionalProperties/items/type',
                  keyword: 'type',
                  params: { type: 'object' },
                  message: 'must be object',
                  schema: schema114.additionalProperties.items.type,
                  parentSchema: schema114.additionalProperties.items,
                  data: data8,
                };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
          } else {
            const err19 = {
              instancePath:
                instancePath + '/byName/' + key5.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/$defs/mockLists/additionalProperties/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
              schema: schema114.additionalProperties.type,
              parentSchema: schema114.additionalProperties,
              data: data7,
            };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = {
          instancePath: instancePath + '/byName',
          schemaPath: '#/$defs/mockLists/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
          schema: schema114.type,
          parentSchema: schema114,
          data: data6,
        };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.byType !== undefined) {
      let data12 = data.byType;
      if (data12 && typeof data12 == 'object' && !Array.isArray(data12)) {
        const errors_key7 = errors;
        for (const key7 in data12) {
          if (errors - errors_key7 >= 1000) break;
          const _errs35 = errors;
          if (typeof key7 === 'string') {
            if (func1(key7) < 1) {
              const err21 = {
                instancePath: instancePath + '/byType',
                schemaPath: '#/$defs/mockLists/propertyNames/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 characters',
                schema: 1,
                parentSchema: schema114.propertyNames,
                data: key7,
                propertyName: key7,
              };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          }
          var valid14 = _errs35 === errors;
          if (!valid14) {
            const err22 = {
              instancePath: instancePath + '/byType',
              schemaPath: '#/$defs/mockLists/propertyNames',
              keyword: 'propertyNames',
              params: { propertyName: key7 },
              message: 'property name must be valid',
              schema: schema114.propertyNames,
              parentSchema: schema114,
              data: data12,
            };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        const errors_key8 = errors;
        for (const key8 in data12) {
          if (errors - errors_key8 >= 1000) break;
          let data13 = data12[key8];
          if (Array.isArray(data13)) {
            if (data13.length < 1) {
              const err23 = {
                instancePath:
                  instancePath + '/byType/' + key8.replace(/~/g, '~0').replace(/\//g, '~1'),
                schemaPath: '#/$defs/mockLists/additionalProperties/minItems',
                keyword: 'minItems',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 items',
                schema: 1,
                parentSchema: schema114.additionalProperties,
                data: data13,
              };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            const len2 = data13.length;
            for (let i2 = 0, errors_i2 = errors; i2 < len2 && errors - errors_i2 < 1000; i2++) {
              let data14 = data13[i2];
              if (data14 && typeof data14 == 'object' && !Array.isArray(data14)) {
                const errors_key9 = errors;
                for (const key9 in data14) {
                  if (errors - errors_key9 >= 1000) break;
                  if (!(
                    key9 === 'status' ||
                    key9 === 'output' ||
                    key9 === 'reasonForIncompletion'
                  )) {
                    const err24 = {
                      instancePath:
                        instancePath +
                        '/byType/' +
                        key8.replace(/~/g, '~0').replace(/\//g, '~1') +
                        '/' +
                        i2,
                      schemaPath:
                        '#/$defs/mockLists/additionalProperties/items/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key9 },
                      message: 'must NOT have additional properties',
                      schema: false,
                      parentSchema: schema114.additionalProperties.items,
                      data: data14,
                    };
                    if (vErrors === null) {
                      vErrors = [err24];
                    } else {
                      vErrors.push(err24);
                    }
                    errors++;
                  }
                }
                if (data14.status !== undefined) {
                  let data15 = data14.status;
                  if (!(
                    data15 === 'COMPLETED' ||
                    data15 === 'FAILED' ||
                    data15 === 'FAILED_WITH_TERMINAL_ERROR' ||
                    data15 === 'IN_PROGRESS'
                  )) {
                    const err25 = {
                      instancePath:
                        instancePath +
                        '/byType/' +
                        key8.replace(/~/g, '~0').replace(/\//g, '~1') +
                        '/' +
                        i2 +
                        '/status',
                      schemaPath:
                        '#/$defs/mockLists/additionalProperties/items/properties/status/enum',
                      keyword: 'enum',
                      params: {
                        allowedValues: schema114.additionalProperties.items.properties.status.enum,
                      },
                      message: 'must be equal to one of the allowed values',
                      schema: schema114.additionalProperties.items.properties.status.enum,
                      parentSchema: schema114.additionalProperties.items.properties.status,
                      data: data15,
                    };
                    if (vErrors === null) {
                      vErrors = [err25];
                    } else {
                      vErrors.push(err25);
                    }
                    errors++;
                  }
                }
                if (data14.output !== undefined) {
                  let data16 = data14.output;
                  if (!(data16 && typeof data16 == 'object' && !Array.isArray(data16))) {
                    const err26 = {
                      instancePath:
                        instancePath +
                        '/byType/' +
                        key8.replace(/~/g, '~0').replace(/\//g, '~1') +
                        '/' +
                        i2 +
                        '/output',
                      schemaPath:
                        '#/$defs/mockLists/additionalProperties/items/properties/output/type',
                      keyword: 'type',
                      params: { type: 'object' },
                      message: 'must be object',
                      schema: schema114.additionalProperties.items.properties.output.type,
                      parentSchema: schema114.additionalProperties.items.properties.output,
                      data: data16,
                    };
                    if (vErrors === null) {
                      vErrors = [err26];
                    } else {
                      vErrors.push(err26);
                    }
                    errors++;
                  }
                }
                if (data14.reasonForIncompletion !== undefined) {
                  let data17 = data14.reasonForIncompletion;
                  if (typeof data17 !== 'string') {
                    const err27 = {
                      instancePath:
                        instancePath +
                        '/byType/' +
                        key8.replace(/~/g, '~0').replace(/\//g, '~1') +
                        '/' +
                        i2 +
                        '/reasonForIncompletion',
                      schemaPath:
                        '#/$defs/mockLists/additionalProperties/items/properties/reasonForIncompletion/type',
                      keyword: 'type',
                      params: { type: 'string' },
                      message: 'must be string',
                      schema:
                        schema114.additionalProperties.items.properties.reasonForIncompletion.type,
                      parentSchema:
                        schema114.additionalProperties.items.properties.reasonForIncompletion,
                      data: data17,
                    };
                    if (vErrors === null) {
                      vErrors = [err27];
                    } else {
                      vErrors.push(err27);
                    }
                    errors++;
                  }
                }
              } else {
                const err28 = {
                  instancePath:
                    instancePath +
                    '/byType/' +
                    key8.replace(/~/g, '~0').replace(/\//g, '~1') +
                    '/' +
                    i2,
                  schemaPath: '#/$defs/mockLists/additionalProperties/items/type',
                  keyword: 'type',
                  params: { type: 'object' },
                  message: 'must be object',
                  schema: schema114.additionalProperties.items.type,
                  parentSchema: schema114.additionalProperties.items,
                  data: data14,
                };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
          } else {
            const err29 = {
              instancePath:
                instancePath + '/byType/' + key8.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/$defs/mockLists/additionalProperties/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
              schema: schema114.additionalProperties.type,
              parentSchema: schema114.additionalProperties,
              data: data13,
            };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      } else {
        const err30 = {
          instancePath: instancePath + '/byType',
          schemaPath: '#/$defs/mockLists/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
          schema: schema114.type,
          parentSchema: schema114,
          data: data12,
        };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
      if (data12 && typeof data12 == 'object' && !Array.isArray(data12)) {
        const errors_key10 = errors;
        for (const key10 in data12) {
          if (errors - errors_key10 >= 1000) break;
          const _errs47 = errors;
          if (!(
            key10 === 'AGENT' ||
            key10 === 'BUSINESS_RULE' ||
            key10 === 'CALL_MCP_TOOL' ||
            key10 === 'CANCEL_AGENT' ||
            key10 === 'CHUNK_TEXT' ||
            key10 === 'EVENT' ||
            key10 === 'GENERATE_AUDIO' ||
            key10 === 'GENERATE_IMAGE' ||
            key10 === 'GENERATE_PDF' ||
            key10 === 'GENERATE_VIDEO' ||
            key10 === 'GET_AGENT_CARD' ||
            key10 === 'GET_DOCUMENT' ||
            key10 === 'GET_SIGNED_JWT' ||
            key10 === 'GRPC' ||
            key10 === 'HTTP' ||
            key10 === 'HTTP_POLL' ||
            key10 === 'JDBC' ||
            key10 === 'KAFKA_PUBLISH' ||
            key10 === 'LIST_FILES' ||
            key10 === 'LIST_MCP_TOOLS' ||
            key10 === 'LLM_CHAT_COMPLETE' ||
            key10 === 'LLM_GENERATE_EMBEDDINGS' ||
            key10 === 'LLM_GET_DOCUMENT' ||
            key10 === 'LLM_GET_EMBEDDINGS' ||
            key10 === 'LLM_INDEX_DOCUMENT' ||
            key10 === 'LLM_INDEX_TEXT' ||
            key10 === 'LLM_SEARCH_EMBEDDINGS' ||
            key10 === 'LLM_SEARCH_INDEX' ||
            key10 === 'LLM_STORE_EMBEDDINGS' ||
            key10 === 'LLM_TEXT_COMPLETE' ||
            key10 === 'MCP' ||
            key10 === 'MCP_REMOTE' ||
            key10 === 'OPS_GENIE' ||
            key10 === 'PARSE_DOCUMENT' ||
            key10 === 'PULL_WORKFLOW_MESSAGES' ||
            key10 === 'QUERY_PROCESSOR' ||
            key10 === 'SENDGRID' ||
            key10 === 'UPDATE_SECRET' ||
            key10 === 'WAIT_FOR_EVENT' ||
            key10 === 'WAIT_FOR_WEBHOOK'
          )) {
            const err31 = {
              instancePath: instancePath + '/byType',
              schemaPath: '#/properties/byType/propertyNames/enum',
              keyword: 'enum',
              params: { allowedValues: schema113.properties.byType.propertyNames.enum },
              message: 'must be equal to one of the allowed values',
              schema: schema113.properties.byType.propertyNames.enum,
              parentSchema: schema113.properties.byType.propertyNames,
              data: key10,
              propertyName: key10,
            };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
          var valid19 = _errs47 === errors;
          if (!valid19) {
            const err32 = {
              instancePath: instancePath + '/byType',
              schemaPath: '#/properties/byType/propertyNames',
              keyword: 'propertyNames',
              params: { propertyName: key10 },
              message: 'property name must be valid',
              schema: schema113.properties.byType.propertyNames,
              parentSchema: schema113.properties.byType,
              data: data12,
            };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err33 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema113.type,
      parentSchema: schema113,
      data,
    };
    if (vErrors === null) {
      vErrors = [err33];
    } else {
      vErrors.push(err33);
    }
    errors++;
  }
  validate93.errors = vErrors;
  return errors === 0;
}
validate93.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

export const bodyValidators: Readonly<
  Record<
    | 'issueToken object'
    | 'saveForm object'
    | 'saveForms array'
    | 'saveFormTags array'
    | 'deleteFormTags array'
    | 'createTaskDefinitions array'
    | 'saveTaskDefinition object'
    | 'addTaskDefinitionTag object'
    | 'setTaskDefinitionTags array'
    | 'deleteTaskDefinitionTag object'
    | 'createWorkflowDefinition object'
    | 'saveWorkflowDefinitions array'
    | 'saveWorkflowDefinitions object'
    | 'addWorkflowDefinitionTag object'
    | 'setWorkflowDefinitionTags array'
    | 'deleteWorkflowDefinitionTag object'
    | 'setWorkflowRateLimit object'
    | 'startWorkflow object'
    | 'startWorkflowVersion object'
    | 'executeWorkflowByName object'
    | 'executeWorkflow object'
    | 'listCorrelatedWorkflowsInBatch object'
    | 'listCorrelatedWorkflows array'
    | 'testWorkflow object'
    | 'startWorkflowByName object'
    | 'rerunWorkflow object'
    | 'skipTaskOfWorkflow object'
    | 'jumpToTask object'
    | 'pauseWorkflows array'
    | 'resumeWorkflows array'
    | 'restartWorkflows array'
    | 'retryWorkflows array'
    | 'terminateWorkflows array'
    | 'removeWorkflows array'
    | 'updateWorkflowVariables object'
    | 'updateWorkflowState object'
    | 'upgradeWorkflow object'
    | 'searchHumanTasks object'
    | 'deleteHumanTasks array'
    | 'reassignHumanTask array'
    | 'updateHumanTask object'
    | 'updateHumanTaskByRef object'
    | 'updateTask object'
    | 'updateTaskAndPoll object'
    | 'updateTaskByRef object'
    | 'updateTaskByRefSync object'
    | 'signalTask object'
    | 'signalTaskSync object'
    | 'saveUser object'
    | 'saveGroup object'
    | 'addUsersToGroup array'
    | 'removeUsersFromGroup array'
    | 'createApplication object'
    | 'renameApplication object'
    | 'addApplicationTags array'
    | 'deleteApplicationTags array'
    | 'grantPermissions object'
    | 'removePermissions object',
    ValidateFunction
  >
> = {
  'issueToken object': validate_0,
  'saveForm object': validate_1,
  'saveForms array': validate_2,
  'saveFormTags array': validate_3,
  'deleteFormTags array': validate_3,
  'createTaskDefinitions array': validate_4,
  'saveTaskDefinition object': validate_5,
  'addTaskDefinitionTag object': validate_6,
  'setTaskDefinitionTags array': validate_3,
  'deleteTaskDefinitionTag object': validate_6,
  'createWorkflowDefinition object': validate_7,
  'saveWorkflowDefinitions array': validate_8,
  'saveWorkflowDefinitions object': validate_7,
  'addWorkflowDefinitionTag object': validate_6,
  'setWorkflowDefinitionTags array': validate_3,
  'deleteWorkflowDefinitionTag object': validate_6,
  'setWorkflowRateLimit object': validate_9,
  'startWorkflow object': validate_10,
  'startWorkflowVersion object': validate_11,
  'executeWorkflowByName object': validate_11,
  'executeWorkflow object': validate_12,
  'listCorrelatedWorkflowsInBatch object': validate_13,
  'listCorrelatedWorkflows array': validate_14,
  'testWorkflow object': validate_15,
  'startWorkflowByName object': validate_11,
  'rerunWorkflow object': validate_16,
  'skipTaskOfWorkflow object': validate_17,
  'jumpToTask object': validate_11,
  'pauseWorkflows array': validate_18,
  'resumeWorkflows array': validate_18,
  'restartWorkflows array': validate_18,
  'retryWorkflows array': validate_18,
  'terminateWorkflows array': validate_18,
  'removeWorkflows array': validate_18,
  'updateWorkflowVariables object': validate_19,
  'updateWorkflowState object': validate_20,
  'upgradeWorkflow object': validate_21,
  'searchHumanTasks object': validate_22,
  'deleteHumanTasks array': validate_14,
  'reassignHumanTask array': validate_23,
  'updateHumanTask object': validate_24,
  'updateHumanTaskByRef object': validate_24,
  'updateTask object': validate_25,
  'updateTaskAndPoll object': validate_25,
  'updateTaskByRef object': validate_26,
  'updateTaskByRefSync object': validate_26,
  'signalTask object': validate_26,
  'signalTaskSync object': validate_26,
  'saveUser object': validate_27,
  'saveGroup object': validate_28,
  'addUsersToGroup array': validate_14,
  'removeUsersFromGroup array': validate_14,
  'createApplication object': validate_29,
  'renameApplication object': validate_29,
  'addApplicationTags array': validate_3,
  'deleteApplicationTags array': validate_3,
  'grantPermissions object': validate_30,
  'removePermissions object': validate_30,
};

export const steeringValidators: Readonly<
  Record<
    | 'issueSteeringToken'
    | 'restoreSnapshot'
    | 'moveClock'
    | 'judgeAnswer'
    | 'verifyRequests'
    | 'addFault'
    | 'checkAllowed'
    | 'addTenant',
    ValidateFunction
  >
> = {
  issueSteeringToken: validate_31,
  restoreSnapshot: validate_32,
  moveClock: validate_33,
  judgeAnswer: validate_34,
  verifyRequests: validate_35,
  addFault: validate_36,
  checkAllowed: validate_37,
  addTenant: validate_38,
};

export const seedValidators: Readonly<
  Record<'seed' | 'taskMocks' | 'definition', ValidateFunction>
> = {
  seed: validate_39,
  taskMocks: validate_40,
  definition: validate_7,
};
