// Written by `npm run generate`. Do not edit.

// @ts-nocheck
import { createRequire } from 'node:module';
import type { ValidateFunction } from 'ajv';

/** Ajv's helpers are CommonJS. */
const require = createRequire(import.meta.url);

const formats = {
  int32: { validate: (n: number) => Number.isInteger(n) && n >= -(2 ** 31) && n < 2 ** 31 },
  // What JavaScript cannot tell from its neighbours is refused, but for the least one.
  int64: { validate: (n: number) => Number.isSafeInteger(n) || n === -(2 ** 63) },
};
const validate_0 = validate20;
const schema31 = { $ref: 'conductor-mock#/$defs/TokenRequest' };
const schema33 = { anyOf: [{ $ref: '#/$defs/AccessKeyLogin' }, { $ref: '#/$defs/PasswordLogin' }] };
const schema34 = {
  type: 'object',
  required: ['keyId', 'keySecret'],
  properties: {
    keyId: { type: 'string' },
    keySecret: { type: 'string' },
    expiration: { type: ['integer', 'null'], format: 'int64' },
  },
};
const schema35 = {
  type: 'object',
  required: ['email', 'password'],
  properties: {
    email: { type: 'string' },
    password: { type: 'string' },
    expiration: { type: ['integer', 'null'], format: 'int64' },
  },
};
const formats0 = formats.int64;
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
        schema: schema34.required,
        parentSchema: schema34,
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
        schema: schema34.required,
        parentSchema: schema34,
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
          schema: schema34.properties.keyId.type,
          parentSchema: schema34.properties.keyId,
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
          schema: schema34.properties.keySecret.type,
          parentSchema: schema34.properties.keySecret,
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
          params: { type: schema34.properties.expiration.type },
          message: 'must be integer,null',
          schema: schema34.properties.expiration.type,
          parentSchema: schema34.properties.expiration,
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
        if (!formats0.validate(data2)) {
          const err5 = {
            instancePath: instancePath + '/expiration',
            schemaPath: '#/$defs/AccessKeyLogin/properties/expiration/format',
            keyword: 'format',
            params: { format: 'int64' },
            message: 'must match format "' + 'int64' + '"',
            schema: 'int64',
            parentSchema: schema34.properties.expiration,
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
    }
  } else {
    const err6 = {
      instancePath,
      schemaPath: '#/$defs/AccessKeyLogin/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema34.type,
      parentSchema: schema34,
      data,
    };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
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
      const err7 = {
        instancePath,
        schemaPath: '#/$defs/PasswordLogin/required',
        keyword: 'required',
        params: { missingProperty: 'email' },
        message: "must have required property '" + 'email' + "'",
        schema: schema35.required,
        parentSchema: schema35,
        data,
      };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.password === undefined) {
      const err8 = {
        instancePath,
        schemaPath: '#/$defs/PasswordLogin/required',
        keyword: 'required',
        params: { missingProperty: 'password' },
        message: "must have required property '" + 'password' + "'",
        schema: schema35.required,
        parentSchema: schema35,
        data,
      };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.email !== undefined) {
      let data3 = data.email;
      if (typeof data3 !== 'string') {
        const err9 = {
          instancePath: instancePath + '/email',
          schemaPath: '#/$defs/PasswordLogin/properties/email/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema35.properties.email.type,
          parentSchema: schema35.properties.email,
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
    if (data.password !== undefined) {
      let data4 = data.password;
      if (typeof data4 !== 'string') {
        const err10 = {
          instancePath: instancePath + '/password',
          schemaPath: '#/$defs/PasswordLogin/properties/password/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema35.properties.password.type,
          parentSchema: schema35.properties.password,
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
    if (data.expiration !== undefined) {
      let data5 = data.expiration;
      if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5)) && data5 !== null) {
        const err11 = {
          instancePath: instancePath + '/expiration',
          schemaPath: '#/$defs/PasswordLogin/properties/expiration/type',
          keyword: 'type',
          params: { type: schema35.properties.expiration.type },
          message: 'must be integer,null',
          schema: schema35.properties.expiration.type,
          parentSchema: schema35.properties.expiration,
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
        if (!formats0.validate(data5)) {
          const err12 = {
            instancePath: instancePath + '/expiration',
            schemaPath: '#/$defs/PasswordLogin/properties/expiration/format',
            keyword: 'format',
            params: { format: 'int64' },
            message: 'must match format "' + 'int64' + '"',
            schema: 'int64',
            parentSchema: schema35.properties.expiration,
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
      instancePath,
      schemaPath: '#/$defs/PasswordLogin/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema35.type,
      parentSchema: schema35,
      data,
    };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
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
    const err14 = {
      instancePath,
      schemaPath: '#/anyOf',
      keyword: 'anyOf',
      params: {},
      message: 'must match a schema in anyOf',
      schema: schema33.anyOf,
      parentSchema: schema33,
      data,
    };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
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
  validate22.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate22.evaluated = { dynamicProps: true, dynamicItems: false };
function validate20(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (
    !validate22(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })
  ) {
    vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
    errors = vErrors.length;
  } else {
    var props0 = validate22.evaluated.props;
  }
  validate20.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate20.evaluated = { dynamicProps: true, dynamicItems: false };
const validate_1 = validate24;
const schema36 = { $ref: 'conductor-mock#/$defs/HumanTaskTemplateRequest' };
const schema37 = {
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
    createTime: { type: ['integer', 'null'], format: 'int64' },
    updateTime: { type: ['integer', 'null'], format: 'int64' },
    tags: { type: ['array', 'null'], items: { type: 'object', additionalProperties: true } },
  },
};
const func1 = require('ajv/dist/runtime/ucs2length').default;
const formats4 = formats.int32;
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
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.name === undefined) {
      const err0 = {
        instancePath,
        schemaPath: 'conductor-mock#/$defs/HumanTaskTemplateRequest/required',
        keyword: 'required',
        params: { missingProperty: 'name' },
        message: "must have required property '" + 'name' + "'",
        schema: schema37.required,
        parentSchema: schema37,
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
        schemaPath: 'conductor-mock#/$defs/HumanTaskTemplateRequest/required',
        keyword: 'required',
        params: { missingProperty: 'jsonSchema' },
        message: "must have required property '" + 'jsonSchema' + "'",
        schema: schema37.required,
        parentSchema: schema37,
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
        schemaPath: 'conductor-mock#/$defs/HumanTaskTemplateRequest/required',
        keyword: 'required',
        params: { missingProperty: 'templateUI' },
        message: "must have required property '" + 'templateUI' + "'",
        schema: schema37.required,
        parentSchema: schema37,
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
            schemaPath: 'conductor-mock#/$defs/HumanTaskTemplateRequest/properties/name/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 characters',
            schema: 1,
            parentSchema: schema37.properties.name,
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
          schemaPath: 'conductor-mock#/$defs/HumanTaskTemplateRequest/properties/name/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema37.properties.name.type,
          parentSchema: schema37.properties.name,
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
          schemaPath: 'conductor-mock#/$defs/HumanTaskTemplateRequest/properties/version/type',
          keyword: 'type',
          params: { type: schema37.properties.version.type },
          message: 'must be integer,null',
          schema: schema37.properties.version.type,
          parentSchema: schema37.properties.version,
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
            schemaPath: 'conductor-mock#/$defs/HumanTaskTemplateRequest/properties/version/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            message: 'must be >= 0',
            schema: 0,
            parentSchema: schema37.properties.version,
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
            schemaPath: 'conductor-mock#/$defs/HumanTaskTemplateRequest/properties/version/format',
            keyword: 'format',
            params: { format: 'int32' },
            message: 'must match format "' + 'int32' + '"',
            schema: 'int32',
            parentSchema: schema37.properties.version,
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
          schemaPath: 'conductor-mock#/$defs/HumanTaskTemplateRequest/properties/jsonSchema/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
          schema: schema37.properties.jsonSchema.type,
          parentSchema: schema37.properties.jsonSchema,
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
          schemaPath: 'conductor-mock#/$defs/HumanTaskTemplateRequest/properties/templateUI/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
          schema: schema37.properties.templateUI.type,
          parentSchema: schema37.properties.templateUI,
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
          schemaPath: 'conductor-mock#/$defs/HumanTaskTemplateRequest/properties/ownerApp/type',
          keyword: 'type',
          params: { type: schema37.properties.ownerApp.type },
          message: 'must be string,null',
          schema: schema37.properties.ownerApp.type,
          parentSchema: schema37.properties.ownerApp,
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
          schemaPath: 'conductor-mock#/$defs/HumanTaskTemplateRequest/properties/createdBy/type',
          keyword: 'type',
          params: { type: schema37.properties.createdBy.type },
          message: 'must be string,null',
          schema: schema37.properties.createdBy.type,
          parentSchema: schema37.properties.createdBy,
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
          schemaPath: 'conductor-mock#/$defs/HumanTaskTemplateRequest/properties/updatedBy/type',
          keyword: 'type',
          params: { type: schema37.properties.updatedBy.type },
          message: 'must be string,null',
          schema: schema37.properties.updatedBy.type,
          parentSchema: schema37.properties.updatedBy,
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
          schemaPath: 'conductor-mock#/$defs/HumanTaskTemplateRequest/properties/createTime/type',
          keyword: 'type',
          params: { type: schema37.properties.createTime.type },
          message: 'must be integer,null',
          schema: schema37.properties.createTime.type,
          parentSchema: schema37.properties.createTime,
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
        if (!formats0.validate(data7)) {
          const err14 = {
            instancePath: instancePath + '/createTime',
            schemaPath:
              'conductor-mock#/$defs/HumanTaskTemplateRequest/properties/createTime/format',
            keyword: 'format',
            params: { format: 'int64' },
            message: 'must match format "' + 'int64' + '"',
            schema: 'int64',
            parentSchema: schema37.properties.createTime,
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
    }
    if (data.updateTime !== undefined) {
      let data8 = data.updateTime;
      if (!(typeof data8 == 'number' && !(data8 % 1) && !isNaN(data8)) && data8 !== null) {
        const err15 = {
          instancePath: instancePath + '/updateTime',
          schemaPath: 'conductor-mock#/$defs/HumanTaskTemplateRequest/properties/updateTime/type',
          keyword: 'type',
          params: { type: schema37.properties.updateTime.type },
          message: 'must be integer,null',
          schema: schema37.properties.updateTime.type,
          parentSchema: schema37.properties.updateTime,
          data: data8,
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (typeof data8 == 'number') {
        if (!formats0.validate(data8)) {
          const err16 = {
            instancePath: instancePath + '/updateTime',
            schemaPath:
              'conductor-mock#/$defs/HumanTaskTemplateRequest/properties/updateTime/format',
            keyword: 'format',
            params: { format: 'int64' },
            message: 'must match format "' + 'int64' + '"',
            schema: 'int64',
            parentSchema: schema37.properties.updateTime,
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
    if (data.tags !== undefined) {
      let data9 = data.tags;
      if (!Array.isArray(data9) && data9 !== null) {
        const err17 = {
          instancePath: instancePath + '/tags',
          schemaPath: 'conductor-mock#/$defs/HumanTaskTemplateRequest/properties/tags/type',
          keyword: 'type',
          params: { type: schema37.properties.tags.type },
          message: 'must be array,null',
          schema: schema37.properties.tags.type,
          parentSchema: schema37.properties.tags,
          data: data9,
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (Array.isArray(data9)) {
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data10 = data9[i0];
          if (data10 && typeof data10 == 'object' && !Array.isArray(data10)) {
          } else {
            const err18 = {
              instancePath: instancePath + '/tags/' + i0,
              schemaPath:
                'conductor-mock#/$defs/HumanTaskTemplateRequest/properties/tags/items/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
              schema: schema37.properties.tags.items.type,
              parentSchema: schema37.properties.tags.items,
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
      }
    }
  } else {
    const err19 = {
      instancePath,
      schemaPath: 'conductor-mock#/$defs/HumanTaskTemplateRequest/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema37.type,
      parentSchema: schema37,
      data,
    };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = {
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
const validate_2 = validate25;
const schema38 = {
  type: 'array',
  items: { $ref: 'conductor-mock#/$defs/HumanTaskTemplateRequest' },
};
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
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.name === undefined) {
          const err0 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: 'conductor-mock#/$defs/HumanTaskTemplateRequest/required',
            keyword: 'required',
            params: { missingProperty: 'name' },
            message: "must have required property '" + 'name' + "'",
            schema: schema37.required,
            parentSchema: schema37,
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
            schema: schema37.required,
            parentSchema: schema37,
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
            schema: schema37.required,
            parentSchema: schema37,
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
                parentSchema: schema37.properties.name,
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
              schema: schema37.properties.name.type,
              parentSchema: schema37.properties.name,
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
              params: { type: schema37.properties.version.type },
              message: 'must be integer,null',
              schema: schema37.properties.version.type,
              parentSchema: schema37.properties.version,
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
                parentSchema: schema37.properties.version,
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
                parentSchema: schema37.properties.version,
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
              schema: schema37.properties.jsonSchema.type,
              parentSchema: schema37.properties.jsonSchema,
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
              schema: schema37.properties.templateUI.type,
              parentSchema: schema37.properties.templateUI,
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
              params: { type: schema37.properties.ownerApp.type },
              message: 'must be string,null',
              schema: schema37.properties.ownerApp.type,
              parentSchema: schema37.properties.ownerApp,
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
              params: { type: schema37.properties.createdBy.type },
              message: 'must be string,null',
              schema: schema37.properties.createdBy.type,
              parentSchema: schema37.properties.createdBy,
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
              params: { type: schema37.properties.updatedBy.type },
              message: 'must be string,null',
              schema: schema37.properties.updatedBy.type,
              parentSchema: schema37.properties.updatedBy,
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
              params: { type: schema37.properties.createTime.type },
              message: 'must be integer,null',
              schema: schema37.properties.createTime.type,
              parentSchema: schema37.properties.createTime,
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
            if (!formats0.validate(data8)) {
              const err14 = {
                instancePath: instancePath + '/' + i0 + '/createTime',
                schemaPath:
                  'conductor-mock#/$defs/HumanTaskTemplateRequest/properties/createTime/format',
                keyword: 'format',
                params: { format: 'int64' },
                message: 'must match format "' + 'int64' + '"',
                schema: 'int64',
                parentSchema: schema37.properties.createTime,
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
        }
        if (data0.updateTime !== undefined) {
          let data9 = data0.updateTime;
          if (!(typeof data9 == 'number' && !(data9 % 1) && !isNaN(data9)) && data9 !== null) {
            const err15 = {
              instancePath: instancePath + '/' + i0 + '/updateTime',
              schemaPath:
                'conductor-mock#/$defs/HumanTaskTemplateRequest/properties/updateTime/type',
              keyword: 'type',
              params: { type: schema37.properties.updateTime.type },
              message: 'must be integer,null',
              schema: schema37.properties.updateTime.type,
              parentSchema: schema37.properties.updateTime,
              data: data9,
            };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          if (typeof data9 == 'number') {
            if (!formats0.validate(data9)) {
              const err16 = {
                instancePath: instancePath + '/' + i0 + '/updateTime',
                schemaPath:
                  'conductor-mock#/$defs/HumanTaskTemplateRequest/properties/updateTime/format',
                keyword: 'format',
                params: { format: 'int64' },
                message: 'must match format "' + 'int64' + '"',
                schema: 'int64',
                parentSchema: schema37.properties.updateTime,
                data: data9,
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
        if (data0.tags !== undefined) {
          let data10 = data0.tags;
          if (!Array.isArray(data10) && data10 !== null) {
            const err17 = {
              instancePath: instancePath + '/' + i0 + '/tags',
              schemaPath: 'conductor-mock#/$defs/HumanTaskTemplateRequest/properties/tags/type',
              keyword: 'type',
              params: { type: schema37.properties.tags.type },
              message: 'must be array,null',
              schema: schema37.properties.tags.type,
              parentSchema: schema37.properties.tags,
              data: data10,
            };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          if (Array.isArray(data10)) {
            const len1 = data10.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data11 = data10[i1];
              if (data11 && typeof data11 == 'object' && !Array.isArray(data11)) {
              } else {
                const err18 = {
                  instancePath: instancePath + '/' + i0 + '/tags/' + i1,
                  schemaPath:
                    'conductor-mock#/$defs/HumanTaskTemplateRequest/properties/tags/items/type',
                  keyword: 'type',
                  params: { type: 'object' },
                  message: 'must be object',
                  schema: schema37.properties.tags.items.type,
                  parentSchema: schema37.properties.tags.items,
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
          }
        }
      } else {
        const err19 = {
          instancePath: instancePath + '/' + i0,
          schemaPath: 'conductor-mock#/$defs/HumanTaskTemplateRequest/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
          schema: schema37.type,
          parentSchema: schema37,
          data: data0,
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
      params: { type: 'array' },
      message: 'must be array',
      schema: schema38.type,
      parentSchema: schema38,
      data,
    };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
const validate_3 = validate26;
const schema40 = { type: 'array', items: { $ref: 'conductor-mock#/$defs/Tag' } };
const schema41 = {
  type: 'object',
  required: ['key', 'value'],
  properties: { key: { type: 'string' }, value: { type: 'string' } },
};
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
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.key === undefined) {
          const err0 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: 'conductor-mock#/$defs/Tag/required',
            keyword: 'required',
            params: { missingProperty: 'key' },
            message: "must have required property '" + 'key' + "'",
            schema: schema41.required,
            parentSchema: schema41,
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
            schema: schema41.required,
            parentSchema: schema41,
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
              schema: schema41.properties.key.type,
              parentSchema: schema41.properties.key,
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
              schema: schema41.properties.value.type,
              parentSchema: schema41.properties.value,
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
          schema: schema41.type,
          parentSchema: schema41,
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
      schema: schema40.type,
      parentSchema: schema40,
      data,
    };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
const validate_4 = validate27;
const schema42 = { type: 'array', items: { $ref: 'conductor-mock#/$defs/Tag' } };
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
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.key === undefined) {
          const err0 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: 'conductor-mock#/$defs/Tag/required',
            keyword: 'required',
            params: { missingProperty: 'key' },
            message: "must have required property '" + 'key' + "'",
            schema: schema41.required,
            parentSchema: schema41,
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
            schema: schema41.required,
            parentSchema: schema41,
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
              schema: schema41.properties.key.type,
              parentSchema: schema41.properties.key,
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
              schema: schema41.properties.value.type,
              parentSchema: schema41.properties.value,
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
          schema: schema41.type,
          parentSchema: schema41,
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
      schema: schema42.type,
      parentSchema: schema42,
      data,
    };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
const validate_5 = validate28;
const schema44 = { type: 'array', items: { $ref: 'conductor-mock#/$defs/ExtendedTaskDef' } };
const schema45 = {
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
    timeoutSeconds: { type: ['integer', 'null'], format: 'int64' },
    timeoutPolicy: { type: ['string', 'null'], enum: ['RETRY', 'TIME_OUT_WF', 'ALERT_ONLY', null] },
    responseTimeoutSeconds: { type: ['integer', 'null'], format: 'int64' },
    pollTimeoutSeconds: { type: ['integer', 'null'], format: 'int32' },
    totalTimeoutSeconds: { type: ['integer', 'null'], format: 'int64' },
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
    createTime: { type: ['integer', 'null'], format: 'int64' },
    updateTime: { type: ['integer', 'null'], format: 'int64' },
    createdBy: { type: ['string', 'null'] },
    updatedBy: { type: ['string', 'null'] },
  },
  additionalProperties: true,
};
const schema46 = {
  anyOf: [
    { type: 'array', items: { $ref: '#/$defs/Tag' } },
    { type: 'object', additionalProperties: { type: 'string' } },
    { type: 'null' },
  ],
};
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
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.key === undefined) {
          const err0 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: '#/$defs/Tag/required',
            keyword: 'required',
            params: { missingProperty: 'key' },
            message: "must have required property '" + 'key' + "'",
            schema: schema41.required,
            parentSchema: schema41,
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
            schema: schema41.required,
            parentSchema: schema41,
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
              schema: schema41.properties.key.type,
              parentSchema: schema41.properties.key,
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
              schema: schema41.properties.value.type,
              parentSchema: schema41.properties.value,
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
          schema: schema41.type,
          parentSchema: schema41,
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
      schema: schema46.anyOf[0].type,
      parentSchema: schema46.anyOf[0],
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
    for (const key0 in data) {
      let data3 = data[key0];
      if (typeof data3 !== 'string') {
        const err6 = {
          instancePath: instancePath + '/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
          schemaPath: '#/anyOf/1/additionalProperties/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema46.anyOf[1].additionalProperties.type,
          parentSchema: schema46.anyOf[1].additionalProperties,
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
      schema: schema46.anyOf[1].type,
      parentSchema: schema46.anyOf[1],
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
      schema: schema46.anyOf[2].type,
      parentSchema: schema46.anyOf[2],
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
      schema: schema46.anyOf,
      parentSchema: schema46,
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
  validate30.errors = vErrors;
  evaluated0.props = props0;
  evaluated0.items = items0;
  return errors === 0;
}
validate30.evaluated = { dynamicProps: true, dynamicItems: true };
function validate29(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
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
          params: { type: schema45.properties.name.type },
          message: 'must be string,null',
          schema: schema45.properties.name.type,
          parentSchema: schema45.properties.name,
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
          params: { type: schema45.properties.description.type },
          message: 'must be string,null',
          schema: schema45.properties.description.type,
          parentSchema: schema45.properties.description,
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
          params: { type: schema45.properties.retryCount.type },
          message: 'must be integer,null',
          schema: schema45.properties.retryCount.type,
          parentSchema: schema45.properties.retryCount,
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
            parentSchema: schema45.properties.retryCount,
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
          params: { type: schema45.properties.retryLogic.type },
          message: 'must be string,null',
          schema: schema45.properties.retryLogic.type,
          parentSchema: schema45.properties.retryLogic,
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
          params: { allowedValues: schema45.properties.retryLogic.enum },
          message: 'must be equal to one of the allowed values',
          schema: schema45.properties.retryLogic.enum,
          parentSchema: schema45.properties.retryLogic,
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
          params: { type: schema45.properties.retryDelaySeconds.type },
          message: 'must be integer,null',
          schema: schema45.properties.retryDelaySeconds.type,
          parentSchema: schema45.properties.retryDelaySeconds,
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
            parentSchema: schema45.properties.retryDelaySeconds,
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
          params: { type: schema45.properties.backoffScaleFactor.type },
          message: 'must be integer,null',
          schema: schema45.properties.backoffScaleFactor.type,
          parentSchema: schema45.properties.backoffScaleFactor,
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
            parentSchema: schema45.properties.backoffScaleFactor,
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
          params: { type: schema45.properties.maxRetryDelaySeconds.type },
          message: 'must be integer,null',
          schema: schema45.properties.maxRetryDelaySeconds.type,
          parentSchema: schema45.properties.maxRetryDelaySeconds,
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
            parentSchema: schema45.properties.maxRetryDelaySeconds,
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
    if (data.timeoutSeconds !== undefined) {
      let data7 = data.timeoutSeconds;
      if (!(typeof data7 == 'number' && !(data7 % 1) && !isNaN(data7)) && data7 !== null) {
        const err12 = {
          instancePath: instancePath + '/timeoutSeconds',
          schemaPath: '#/properties/timeoutSeconds/type',
          keyword: 'type',
          params: { type: schema45.properties.timeoutSeconds.type },
          message: 'must be integer,null',
          schema: schema45.properties.timeoutSeconds.type,
          parentSchema: schema45.properties.timeoutSeconds,
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
        if (!formats0.validate(data7)) {
          const err13 = {
            instancePath: instancePath + '/timeoutSeconds',
            schemaPath: '#/properties/timeoutSeconds/format',
            keyword: 'format',
            params: { format: 'int64' },
            message: 'must match format "' + 'int64' + '"',
            schema: 'int64',
            parentSchema: schema45.properties.timeoutSeconds,
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
    if (data.timeoutPolicy !== undefined) {
      let data8 = data.timeoutPolicy;
      if (typeof data8 !== 'string' && data8 !== null) {
        const err14 = {
          instancePath: instancePath + '/timeoutPolicy',
          schemaPath: '#/properties/timeoutPolicy/type',
          keyword: 'type',
          params: { type: schema45.properties.timeoutPolicy.type },
          message: 'must be string,null',
          schema: schema45.properties.timeoutPolicy.type,
          parentSchema: schema45.properties.timeoutPolicy,
          data: data8,
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (!(
        data8 === 'RETRY' ||
        data8 === 'TIME_OUT_WF' ||
        data8 === 'ALERT_ONLY' ||
        data8 === null
      )) {
        const err15 = {
          instancePath: instancePath + '/timeoutPolicy',
          schemaPath: '#/properties/timeoutPolicy/enum',
          keyword: 'enum',
          params: { allowedValues: schema45.properties.timeoutPolicy.enum },
          message: 'must be equal to one of the allowed values',
          schema: schema45.properties.timeoutPolicy.enum,
          parentSchema: schema45.properties.timeoutPolicy,
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
    if (data.responseTimeoutSeconds !== undefined) {
      let data9 = data.responseTimeoutSeconds;
      if (!(typeof data9 == 'number' && !(data9 % 1) && !isNaN(data9)) && data9 !== null) {
        const err16 = {
          instancePath: instancePath + '/responseTimeoutSeconds',
          schemaPath: '#/properties/responseTimeoutSeconds/type',
          keyword: 'type',
          params: { type: schema45.properties.responseTimeoutSeconds.type },
          message: 'must be integer,null',
          schema: schema45.properties.responseTimeoutSeconds.type,
          parentSchema: schema45.properties.responseTimeoutSeconds,
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
        if (!formats0.validate(data9)) {
          const err17 = {
            instancePath: instancePath + '/responseTimeoutSeconds',
            schemaPath: '#/properties/responseTimeoutSeconds/format',
            keyword: 'format',
            params: { format: 'int64' },
            message: 'must match format "' + 'int64' + '"',
            schema: 'int64',
            parentSchema: schema45.properties.responseTimeoutSeconds,
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
    }
    if (data.pollTimeoutSeconds !== undefined) {
      let data10 = data.pollTimeoutSeconds;
      if (!(typeof data10 == 'number' && !(data10 % 1) && !isNaN(data10)) && data10 !== null) {
        const err18 = {
          instancePath: instancePath + '/pollTimeoutSeconds',
          schemaPath: '#/properties/pollTimeoutSeconds/type',
          keyword: 'type',
          params: { type: schema45.properties.pollTimeoutSeconds.type },
          message: 'must be integer,null',
          schema: schema45.properties.pollTimeoutSeconds.type,
          parentSchema: schema45.properties.pollTimeoutSeconds,
          data: data10,
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (typeof data10 == 'number') {
        if (!formats4.validate(data10)) {
          const err19 = {
            instancePath: instancePath + '/pollTimeoutSeconds',
            schemaPath: '#/properties/pollTimeoutSeconds/format',
            keyword: 'format',
            params: { format: 'int32' },
            message: 'must match format "' + 'int32' + '"',
            schema: 'int32',
            parentSchema: schema45.properties.pollTimeoutSeconds,
            data: data10,
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
    if (data.totalTimeoutSeconds !== undefined) {
      let data11 = data.totalTimeoutSeconds;
      if (!(typeof data11 == 'number' && !(data11 % 1) && !isNaN(data11)) && data11 !== null) {
        const err20 = {
          instancePath: instancePath + '/totalTimeoutSeconds',
          schemaPath: '#/properties/totalTimeoutSeconds/type',
          keyword: 'type',
          params: { type: schema45.properties.totalTimeoutSeconds.type },
          message: 'must be integer,null',
          schema: schema45.properties.totalTimeoutSeconds.type,
          parentSchema: schema45.properties.totalTimeoutSeconds,
          data: data11,
        };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (typeof data11 == 'number') {
        if (!formats0.validate(data11)) {
          const err21 = {
            instancePath: instancePath + '/totalTimeoutSeconds',
            schemaPath: '#/properties/totalTimeoutSeconds/format',
            keyword: 'format',
            params: { format: 'int64' },
            message: 'must match format "' + 'int64' + '"',
            schema: 'int64',
            parentSchema: schema45.properties.totalTimeoutSeconds,
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
    if (data.concurrentExecLimit !== undefined) {
      let data12 = data.concurrentExecLimit;
      if (!(typeof data12 == 'number' && !(data12 % 1) && !isNaN(data12)) && data12 !== null) {
        const err22 = {
          instancePath: instancePath + '/concurrentExecLimit',
          schemaPath: '#/properties/concurrentExecLimit/type',
          keyword: 'type',
          params: { type: schema45.properties.concurrentExecLimit.type },
          message: 'must be integer,null',
          schema: schema45.properties.concurrentExecLimit.type,
          parentSchema: schema45.properties.concurrentExecLimit,
          data: data12,
        };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (typeof data12 == 'number') {
        if (!formats4.validate(data12)) {
          const err23 = {
            instancePath: instancePath + '/concurrentExecLimit',
            schemaPath: '#/properties/concurrentExecLimit/format',
            keyword: 'format',
            params: { format: 'int32' },
            message: 'must match format "' + 'int32' + '"',
            schema: 'int32',
            parentSchema: schema45.properties.concurrentExecLimit,
            data: data12,
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
    if (data.rateLimitPerFrequency !== undefined) {
      let data13 = data.rateLimitPerFrequency;
      if (!(typeof data13 == 'number' && !(data13 % 1) && !isNaN(data13)) && data13 !== null) {
        const err24 = {
          instancePath: instancePath + '/rateLimitPerFrequency',
          schemaPath: '#/properties/rateLimitPerFrequency/type',
          keyword: 'type',
          params: { type: schema45.properties.rateLimitPerFrequency.type },
          message: 'must be integer,null',
          schema: schema45.properties.rateLimitPerFrequency.type,
          parentSchema: schema45.properties.rateLimitPerFrequency,
          data: data13,
        };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (typeof data13 == 'number') {
        if (!formats4.validate(data13)) {
          const err25 = {
            instancePath: instancePath + '/rateLimitPerFrequency',
            schemaPath: '#/properties/rateLimitPerFrequency/format',
            keyword: 'format',
            params: { format: 'int32' },
            message: 'must match format "' + 'int32' + '"',
            schema: 'int32',
            parentSchema: schema45.properties.rateLimitPerFrequency,
            data: data13,
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
    if (data.rateLimitFrequencyInSeconds !== undefined) {
      let data14 = data.rateLimitFrequencyInSeconds;
      if (!(typeof data14 == 'number' && !(data14 % 1) && !isNaN(data14)) && data14 !== null) {
        const err26 = {
          instancePath: instancePath + '/rateLimitFrequencyInSeconds',
          schemaPath: '#/properties/rateLimitFrequencyInSeconds/type',
          keyword: 'type',
          params: { type: schema45.properties.rateLimitFrequencyInSeconds.type },
          message: 'must be integer,null',
          schema: schema45.properties.rateLimitFrequencyInSeconds.type,
          parentSchema: schema45.properties.rateLimitFrequencyInSeconds,
          data: data14,
        };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      if (typeof data14 == 'number') {
        if (!formats4.validate(data14)) {
          const err27 = {
            instancePath: instancePath + '/rateLimitFrequencyInSeconds',
            schemaPath: '#/properties/rateLimitFrequencyInSeconds/format',
            keyword: 'format',
            params: { format: 'int32' },
            message: 'must match format "' + 'int32' + '"',
            schema: 'int32',
            parentSchema: schema45.properties.rateLimitFrequencyInSeconds,
            data: data14,
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
    if (data.inputKeys !== undefined) {
      let data15 = data.inputKeys;
      if (!Array.isArray(data15) && data15 !== null) {
        const err28 = {
          instancePath: instancePath + '/inputKeys',
          schemaPath: '#/properties/inputKeys/type',
          keyword: 'type',
          params: { type: schema45.properties.inputKeys.type },
          message: 'must be array,null',
          schema: schema45.properties.inputKeys.type,
          parentSchema: schema45.properties.inputKeys,
          data: data15,
        };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
      if (Array.isArray(data15)) {
        const len0 = data15.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data16 = data15[i0];
          if (typeof data16 !== 'string') {
            const err29 = {
              instancePath: instancePath + '/inputKeys/' + i0,
              schemaPath: '#/properties/inputKeys/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema45.properties.inputKeys.items.type,
              parentSchema: schema45.properties.inputKeys.items,
              data: data16,
            };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      }
    }
    if (data.outputKeys !== undefined) {
      let data17 = data.outputKeys;
      if (!Array.isArray(data17) && data17 !== null) {
        const err30 = {
          instancePath: instancePath + '/outputKeys',
          schemaPath: '#/properties/outputKeys/type',
          keyword: 'type',
          params: { type: schema45.properties.outputKeys.type },
          message: 'must be array,null',
          schema: schema45.properties.outputKeys.type,
          parentSchema: schema45.properties.outputKeys,
          data: data17,
        };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
      if (Array.isArray(data17)) {
        const len1 = data17.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data18 = data17[i1];
          if (typeof data18 !== 'string') {
            const err31 = {
              instancePath: instancePath + '/outputKeys/' + i1,
              schemaPath: '#/properties/outputKeys/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema45.properties.outputKeys.items.type,
              parentSchema: schema45.properties.outputKeys.items,
              data: data18,
            };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
      }
    }
    if (data.inputTemplate !== undefined) {
      let data19 = data.inputTemplate;
      if (!(data19 && typeof data19 == 'object' && !Array.isArray(data19)) && data19 !== null) {
        const err32 = {
          instancePath: instancePath + '/inputTemplate',
          schemaPath: '#/properties/inputTemplate/type',
          keyword: 'type',
          params: { type: schema45.properties.inputTemplate.type },
          message: 'must be object,null',
          schema: schema45.properties.inputTemplate.type,
          parentSchema: schema45.properties.inputTemplate,
          data: data19,
        };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.inputSchema !== undefined) {
      let data20 = data.inputSchema;
      if (!(data20 && typeof data20 == 'object' && !Array.isArray(data20)) && data20 !== null) {
        const err33 = {
          instancePath: instancePath + '/inputSchema',
          schemaPath: '#/properties/inputSchema/type',
          keyword: 'type',
          params: { type: schema45.properties.inputSchema.type },
          message: 'must be object,null',
          schema: schema45.properties.inputSchema.type,
          parentSchema: schema45.properties.inputSchema,
          data: data20,
        };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.outputSchema !== undefined) {
      let data21 = data.outputSchema;
      if (!(data21 && typeof data21 == 'object' && !Array.isArray(data21)) && data21 !== null) {
        const err34 = {
          instancePath: instancePath + '/outputSchema',
          schemaPath: '#/properties/outputSchema/type',
          keyword: 'type',
          params: { type: schema45.properties.outputSchema.type },
          message: 'must be object,null',
          schema: schema45.properties.outputSchema.type,
          parentSchema: schema45.properties.outputSchema,
          data: data21,
        };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.enforceSchema !== undefined) {
      let data22 = data.enforceSchema;
      if (typeof data22 !== 'boolean' && data22 !== null) {
        const err35 = {
          instancePath: instancePath + '/enforceSchema',
          schemaPath: '#/properties/enforceSchema/type',
          keyword: 'type',
          params: { type: schema45.properties.enforceSchema.type },
          message: 'must be boolean,null',
          schema: schema45.properties.enforceSchema.type,
          parentSchema: schema45.properties.enforceSchema,
          data: data22,
        };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.ownerEmail !== undefined) {
      let data23 = data.ownerEmail;
      if (typeof data23 !== 'string' && data23 !== null) {
        const err36 = {
          instancePath: instancePath + '/ownerEmail',
          schemaPath: '#/properties/ownerEmail/type',
          keyword: 'type',
          params: { type: schema45.properties.ownerEmail.type },
          message: 'must be string,null',
          schema: schema45.properties.ownerEmail.type,
          parentSchema: schema45.properties.ownerEmail,
          data: data23,
        };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.overwriteTags !== undefined) {
      let data24 = data.overwriteTags;
      if (typeof data24 !== 'boolean' && data24 !== null) {
        const err37 = {
          instancePath: instancePath + '/overwriteTags',
          schemaPath: '#/properties/overwriteTags/type',
          keyword: 'type',
          params: { type: schema45.properties.overwriteTags.type },
          message: 'must be boolean,null',
          schema: schema45.properties.overwriteTags.type,
          parentSchema: schema45.properties.overwriteTags,
          data: data24,
        };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.tags !== undefined) {
      if (
        !validate30(data.tags, {
          instancePath: instancePath + '/tags',
          parentData: data,
          parentDataProperty: 'tags',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.createTime !== undefined) {
      let data26 = data.createTime;
      if (!(typeof data26 == 'number' && !(data26 % 1) && !isNaN(data26)) && data26 !== null) {
        const err38 = {
          instancePath: instancePath + '/createTime',
          schemaPath: '#/properties/createTime/type',
          keyword: 'type',
          params: { type: schema45.properties.createTime.type },
          message: 'must be integer,null',
          schema: schema45.properties.createTime.type,
          parentSchema: schema45.properties.createTime,
          data: data26,
        };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
      if (typeof data26 == 'number') {
        if (!formats0.validate(data26)) {
          const err39 = {
            instancePath: instancePath + '/createTime',
            schemaPath: '#/properties/createTime/format',
            keyword: 'format',
            params: { format: 'int64' },
            message: 'must match format "' + 'int64' + '"',
            schema: 'int64',
            parentSchema: schema45.properties.createTime,
            data: data26,
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
    if (data.updateTime !== undefined) {
      let data27 = data.updateTime;
      if (!(typeof data27 == 'number' && !(data27 % 1) && !isNaN(data27)) && data27 !== null) {
        const err40 = {
          instancePath: instancePath + '/updateTime',
          schemaPath: '#/properties/updateTime/type',
          keyword: 'type',
          params: { type: schema45.properties.updateTime.type },
          message: 'must be integer,null',
          schema: schema45.properties.updateTime.type,
          parentSchema: schema45.properties.updateTime,
          data: data27,
        };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
      if (typeof data27 == 'number') {
        if (!formats0.validate(data27)) {
          const err41 = {
            instancePath: instancePath + '/updateTime',
            schemaPath: '#/properties/updateTime/format',
            keyword: 'format',
            params: { format: 'int64' },
            message: 'must match format "' + 'int64' + '"',
            schema: 'int64',
            parentSchema: schema45.properties.updateTime,
            data: data27,
          };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
      }
    }
    if (data.createdBy !== undefined) {
      let data28 = data.createdBy;
      if (typeof data28 !== 'string' && data28 !== null) {
        const err42 = {
          instancePath: instancePath + '/createdBy',
          schemaPath: '#/properties/createdBy/type',
          keyword: 'type',
          params: { type: schema45.properties.createdBy.type },
          message: 'must be string,null',
          schema: schema45.properties.createdBy.type,
          parentSchema: schema45.properties.createdBy,
          data: data28,
        };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.updatedBy !== undefined) {
      let data29 = data.updatedBy;
      if (typeof data29 !== 'string' && data29 !== null) {
        const err43 = {
          instancePath: instancePath + '/updatedBy',
          schemaPath: '#/properties/updatedBy/type',
          keyword: 'type',
          params: { type: schema45.properties.updatedBy.type },
          message: 'must be string,null',
          schema: schema45.properties.updatedBy.type,
          parentSchema: schema45.properties.updatedBy,
          data: data29,
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
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema45.type,
      parentSchema: schema45,
      data,
    };
    if (vErrors === null) {
      vErrors = [err44];
    } else {
      vErrors.push(err44);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate28(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (
        !validate29(data[i0], {
          instancePath: instancePath + '/' + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
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
      schema: schema44.type,
      parentSchema: schema44,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
const validate_6 = validate33;
const schema48 = { $ref: 'conductor-mock#/$defs/ExtendedTaskDef' };
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
          params: { type: schema45.properties.name.type },
          message: 'must be string,null',
          schema: schema45.properties.name.type,
          parentSchema: schema45.properties.name,
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
          params: { type: schema45.properties.description.type },
          message: 'must be string,null',
          schema: schema45.properties.description.type,
          parentSchema: schema45.properties.description,
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
          params: { type: schema45.properties.retryCount.type },
          message: 'must be integer,null',
          schema: schema45.properties.retryCount.type,
          parentSchema: schema45.properties.retryCount,
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
            parentSchema: schema45.properties.retryCount,
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
          params: { type: schema45.properties.retryLogic.type },
          message: 'must be string,null',
          schema: schema45.properties.retryLogic.type,
          parentSchema: schema45.properties.retryLogic,
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
          params: { allowedValues: schema45.properties.retryLogic.enum },
          message: 'must be equal to one of the allowed values',
          schema: schema45.properties.retryLogic.enum,
          parentSchema: schema45.properties.retryLogic,
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
          params: { type: schema45.properties.retryDelaySeconds.type },
          message: 'must be integer,null',
          schema: schema45.properties.retryDelaySeconds.type,
          parentSchema: schema45.properties.retryDelaySeconds,
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
            parentSchema: schema45.properties.retryDelaySeconds,
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
          params: { type: schema45.properties.backoffScaleFactor.type },
          message: 'must be integer,null',
          schema: schema45.properties.backoffScaleFactor.type,
          parentSchema: schema45.properties.backoffScaleFactor,
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
            parentSchema: schema45.properties.backoffScaleFactor,
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
          params: { type: schema45.properties.maxRetryDelaySeconds.type },
          message: 'must be integer,null',
          schema: schema45.properties.maxRetryDelaySeconds.type,
          parentSchema: schema45.properties.maxRetryDelaySeconds,
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
            parentSchema: schema45.properties.maxRetryDelaySeconds,
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
    if (data.timeoutSeconds !== undefined) {
      let data7 = data.timeoutSeconds;
      if (!(typeof data7 == 'number' && !(data7 % 1) && !isNaN(data7)) && data7 !== null) {
        const err12 = {
          instancePath: instancePath + '/timeoutSeconds',
          schemaPath: '#/properties/timeoutSeconds/type',
          keyword: 'type',
          params: { type: schema45.properties.timeoutSeconds.type },
          message: 'must be integer,null',
          schema: schema45.properties.timeoutSeconds.type,
          parentSchema: schema45.properties.timeoutSeconds,
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
        if (!formats0.validate(data7)) {
          const err13 = {
            instancePath: instancePath + '/timeoutSeconds',
            schemaPath: '#/properties/timeoutSeconds/format',
            keyword: 'format',
            params: { format: 'int64' },
            message: 'must match format "' + 'int64' + '"',
            schema: 'int64',
            parentSchema: schema45.properties.timeoutSeconds,
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
    if (data.timeoutPolicy !== undefined) {
      let data8 = data.timeoutPolicy;
      if (typeof data8 !== 'string' && data8 !== null) {
        const err14 = {
          instancePath: instancePath + '/timeoutPolicy',
          schemaPath: '#/properties/timeoutPolicy/type',
          keyword: 'type',
          params: { type: schema45.properties.timeoutPolicy.type },
          message: 'must be string,null',
          schema: schema45.properties.timeoutPolicy.type,
          parentSchema: schema45.properties.timeoutPolicy,
          data: data8,
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (!(
        data8 === 'RETRY' ||
        data8 === 'TIME_OUT_WF' ||
        data8 === 'ALERT_ONLY' ||
        data8 === null
      )) {
        const err15 = {
          instancePath: instancePath + '/timeoutPolicy',
          schemaPath: '#/properties/timeoutPolicy/enum',
          keyword: 'enum',
          params: { allowedValues: schema45.properties.timeoutPolicy.enum },
          message: 'must be equal to one of the allowed values',
          schema: schema45.properties.timeoutPolicy.enum,
          parentSchema: schema45.properties.timeoutPolicy,
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
    if (data.responseTimeoutSeconds !== undefined) {
      let data9 = data.responseTimeoutSeconds;
      if (!(typeof data9 == 'number' && !(data9 % 1) && !isNaN(data9)) && data9 !== null) {
        const err16 = {
          instancePath: instancePath + '/responseTimeoutSeconds',
          schemaPath: '#/properties/responseTimeoutSeconds/type',
          keyword: 'type',
          params: { type: schema45.properties.responseTimeoutSeconds.type },
          message: 'must be integer,null',
          schema: schema45.properties.responseTimeoutSeconds.type,
          parentSchema: schema45.properties.responseTimeoutSeconds,
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
        if (!formats0.validate(data9)) {
          const err17 = {
            instancePath: instancePath + '/responseTimeoutSeconds',
            schemaPath: '#/properties/responseTimeoutSeconds/format',
            keyword: 'format',
            params: { format: 'int64' },
            message: 'must match format "' + 'int64' + '"',
            schema: 'int64',
            parentSchema: schema45.properties.responseTimeoutSeconds,
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
    }
    if (data.pollTimeoutSeconds !== undefined) {
      let data10 = data.pollTimeoutSeconds;
      if (!(typeof data10 == 'number' && !(data10 % 1) && !isNaN(data10)) && data10 !== null) {
        const err18 = {
          instancePath: instancePath + '/pollTimeoutSeconds',
          schemaPath: '#/properties/pollTimeoutSeconds/type',
          keyword: 'type',
          params: { type: schema45.properties.pollTimeoutSeconds.type },
          message: 'must be integer,null',
          schema: schema45.properties.pollTimeoutSeconds.type,
          parentSchema: schema45.properties.pollTimeoutSeconds,
          data: data10,
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (typeof data10 == 'number') {
        if (!formats4.validate(data10)) {
          const err19 = {
            instancePath: instancePath + '/pollTimeoutSeconds',
            schemaPath: '#/properties/pollTimeoutSeconds/format',
            keyword: 'format',
            params: { format: 'int32' },
            message: 'must match format "' + 'int32' + '"',
            schema: 'int32',
            parentSchema: schema45.properties.pollTimeoutSeconds,
            data: data10,
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
    if (data.totalTimeoutSeconds !== undefined) {
      let data11 = data.totalTimeoutSeconds;
      if (!(typeof data11 == 'number' && !(data11 % 1) && !isNaN(data11)) && data11 !== null) {
        const err20 = {
          instancePath: instancePath + '/totalTimeoutSeconds',
          schemaPath: '#/properties/totalTimeoutSeconds/type',
          keyword: 'type',
          params: { type: schema45.properties.totalTimeoutSeconds.type },
          message: 'must be integer,null',
          schema: schema45.properties.totalTimeoutSeconds.type,
          parentSchema: schema45.properties.totalTimeoutSeconds,
          data: data11,
        };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (typeof data11 == 'number') {
        if (!formats0.validate(data11)) {
          const err21 = {
            instancePath: instancePath + '/totalTimeoutSeconds',
            schemaPath: '#/properties/totalTimeoutSeconds/format',
            keyword: 'format',
            params: { format: 'int64' },
            message: 'must match format "' + 'int64' + '"',
            schema: 'int64',
            parentSchema: schema45.properties.totalTimeoutSeconds,
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
    if (data.concurrentExecLimit !== undefined) {
      let data12 = data.concurrentExecLimit;
      if (!(typeof data12 == 'number' && !(data12 % 1) && !isNaN(data12)) && data12 !== null) {
        const err22 = {
          instancePath: instancePath + '/concurrentExecLimit',
          schemaPath: '#/properties/concurrentExecLimit/type',
          keyword: 'type',
          params: { type: schema45.properties.concurrentExecLimit.type },
          message: 'must be integer,null',
          schema: schema45.properties.concurrentExecLimit.type,
          parentSchema: schema45.properties.concurrentExecLimit,
          data: data12,
        };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (typeof data12 == 'number') {
        if (!formats4.validate(data12)) {
          const err23 = {
            instancePath: instancePath + '/concurrentExecLimit',
            schemaPath: '#/properties/concurrentExecLimit/format',
            keyword: 'format',
            params: { format: 'int32' },
            message: 'must match format "' + 'int32' + '"',
            schema: 'int32',
            parentSchema: schema45.properties.concurrentExecLimit,
            data: data12,
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
    if (data.rateLimitPerFrequency !== undefined) {
      let data13 = data.rateLimitPerFrequency;
      if (!(typeof data13 == 'number' && !(data13 % 1) && !isNaN(data13)) && data13 !== null) {
        const err24 = {
          instancePath: instancePath + '/rateLimitPerFrequency',
          schemaPath: '#/properties/rateLimitPerFrequency/type',
          keyword: 'type',
          params: { type: schema45.properties.rateLimitPerFrequency.type },
          message: 'must be integer,null',
          schema: schema45.properties.rateLimitPerFrequency.type,
          parentSchema: schema45.properties.rateLimitPerFrequency,
          data: data13,
        };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (typeof data13 == 'number') {
        if (!formats4.validate(data13)) {
          const err25 = {
            instancePath: instancePath + '/rateLimitPerFrequency',
            schemaPath: '#/properties/rateLimitPerFrequency/format',
            keyword: 'format',
            params: { format: 'int32' },
            message: 'must match format "' + 'int32' + '"',
            schema: 'int32',
            parentSchema: schema45.properties.rateLimitPerFrequency,
            data: data13,
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
    if (data.rateLimitFrequencyInSeconds !== undefined) {
      let data14 = data.rateLimitFrequencyInSeconds;
      if (!(typeof data14 == 'number' && !(data14 % 1) && !isNaN(data14)) && data14 !== null) {
        const err26 = {
          instancePath: instancePath + '/rateLimitFrequencyInSeconds',
          schemaPath: '#/properties/rateLimitFrequencyInSeconds/type',
          keyword: 'type',
          params: { type: schema45.properties.rateLimitFrequencyInSeconds.type },
          message: 'must be integer,null',
          schema: schema45.properties.rateLimitFrequencyInSeconds.type,
          parentSchema: schema45.properties.rateLimitFrequencyInSeconds,
          data: data14,
        };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      if (typeof data14 == 'number') {
        if (!formats4.validate(data14)) {
          const err27 = {
            instancePath: instancePath + '/rateLimitFrequencyInSeconds',
            schemaPath: '#/properties/rateLimitFrequencyInSeconds/format',
            keyword: 'format',
            params: { format: 'int32' },
            message: 'must match format "' + 'int32' + '"',
            schema: 'int32',
            parentSchema: schema45.properties.rateLimitFrequencyInSeconds,
            data: data14,
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
    if (data.inputKeys !== undefined) {
      let data15 = data.inputKeys;
      if (!Array.isArray(data15) && data15 !== null) {
        const err28 = {
          instancePath: instancePath + '/inputKeys',
          schemaPath: '#/properties/inputKeys/type',
          keyword: 'type',
          params: { type: schema45.properties.inputKeys.type },
          message: 'must be array,null',
          schema: schema45.properties.inputKeys.type,
          parentSchema: schema45.properties.inputKeys,
          data: data15,
        };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
      if (Array.isArray(data15)) {
        const len0 = data15.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data16 = data15[i0];
          if (typeof data16 !== 'string') {
            const err29 = {
              instancePath: instancePath + '/inputKeys/' + i0,
              schemaPath: '#/properties/inputKeys/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema45.properties.inputKeys.items.type,
              parentSchema: schema45.properties.inputKeys.items,
              data: data16,
            };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      }
    }
    if (data.outputKeys !== undefined) {
      let data17 = data.outputKeys;
      if (!Array.isArray(data17) && data17 !== null) {
        const err30 = {
          instancePath: instancePath + '/outputKeys',
          schemaPath: '#/properties/outputKeys/type',
          keyword: 'type',
          params: { type: schema45.properties.outputKeys.type },
          message: 'must be array,null',
          schema: schema45.properties.outputKeys.type,
          parentSchema: schema45.properties.outputKeys,
          data: data17,
        };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
      if (Array.isArray(data17)) {
        const len1 = data17.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data18 = data17[i1];
          if (typeof data18 !== 'string') {
            const err31 = {
              instancePath: instancePath + '/outputKeys/' + i1,
              schemaPath: '#/properties/outputKeys/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema45.properties.outputKeys.items.type,
              parentSchema: schema45.properties.outputKeys.items,
              data: data18,
            };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
      }
    }
    if (data.inputTemplate !== undefined) {
      let data19 = data.inputTemplate;
      if (!(data19 && typeof data19 == 'object' && !Array.isArray(data19)) && data19 !== null) {
        const err32 = {
          instancePath: instancePath + '/inputTemplate',
          schemaPath: '#/properties/inputTemplate/type',
          keyword: 'type',
          params: { type: schema45.properties.inputTemplate.type },
          message: 'must be object,null',
          schema: schema45.properties.inputTemplate.type,
          parentSchema: schema45.properties.inputTemplate,
          data: data19,
        };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.inputSchema !== undefined) {
      let data20 = data.inputSchema;
      if (!(data20 && typeof data20 == 'object' && !Array.isArray(data20)) && data20 !== null) {
        const err33 = {
          instancePath: instancePath + '/inputSchema',
          schemaPath: '#/properties/inputSchema/type',
          keyword: 'type',
          params: { type: schema45.properties.inputSchema.type },
          message: 'must be object,null',
          schema: schema45.properties.inputSchema.type,
          parentSchema: schema45.properties.inputSchema,
          data: data20,
        };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.outputSchema !== undefined) {
      let data21 = data.outputSchema;
      if (!(data21 && typeof data21 == 'object' && !Array.isArray(data21)) && data21 !== null) {
        const err34 = {
          instancePath: instancePath + '/outputSchema',
          schemaPath: '#/properties/outputSchema/type',
          keyword: 'type',
          params: { type: schema45.properties.outputSchema.type },
          message: 'must be object,null',
          schema: schema45.properties.outputSchema.type,
          parentSchema: schema45.properties.outputSchema,
          data: data21,
        };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.enforceSchema !== undefined) {
      let data22 = data.enforceSchema;
      if (typeof data22 !== 'boolean' && data22 !== null) {
        const err35 = {
          instancePath: instancePath + '/enforceSchema',
          schemaPath: '#/properties/enforceSchema/type',
          keyword: 'type',
          params: { type: schema45.properties.enforceSchema.type },
          message: 'must be boolean,null',
          schema: schema45.properties.enforceSchema.type,
          parentSchema: schema45.properties.enforceSchema,
          data: data22,
        };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.ownerEmail !== undefined) {
      let data23 = data.ownerEmail;
      if (typeof data23 !== 'string' && data23 !== null) {
        const err36 = {
          instancePath: instancePath + '/ownerEmail',
          schemaPath: '#/properties/ownerEmail/type',
          keyword: 'type',
          params: { type: schema45.properties.ownerEmail.type },
          message: 'must be string,null',
          schema: schema45.properties.ownerEmail.type,
          parentSchema: schema45.properties.ownerEmail,
          data: data23,
        };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.overwriteTags !== undefined) {
      let data24 = data.overwriteTags;
      if (typeof data24 !== 'boolean' && data24 !== null) {
        const err37 = {
          instancePath: instancePath + '/overwriteTags',
          schemaPath: '#/properties/overwriteTags/type',
          keyword: 'type',
          params: { type: schema45.properties.overwriteTags.type },
          message: 'must be boolean,null',
          schema: schema45.properties.overwriteTags.type,
          parentSchema: schema45.properties.overwriteTags,
          data: data24,
        };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.tags !== undefined) {
      if (
        !validate30(data.tags, {
          instancePath: instancePath + '/tags',
          parentData: data,
          parentDataProperty: 'tags',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.createTime !== undefined) {
      let data26 = data.createTime;
      if (!(typeof data26 == 'number' && !(data26 % 1) && !isNaN(data26)) && data26 !== null) {
        const err38 = {
          instancePath: instancePath + '/createTime',
          schemaPath: '#/properties/createTime/type',
          keyword: 'type',
          params: { type: schema45.properties.createTime.type },
          message: 'must be integer,null',
          schema: schema45.properties.createTime.type,
          parentSchema: schema45.properties.createTime,
          data: data26,
        };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
      if (typeof data26 == 'number') {
        if (!formats0.validate(data26)) {
          const err39 = {
            instancePath: instancePath + '/createTime',
            schemaPath: '#/properties/createTime/format',
            keyword: 'format',
            params: { format: 'int64' },
            message: 'must match format "' + 'int64' + '"',
            schema: 'int64',
            parentSchema: schema45.properties.createTime,
            data: data26,
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
    if (data.updateTime !== undefined) {
      let data27 = data.updateTime;
      if (!(typeof data27 == 'number' && !(data27 % 1) && !isNaN(data27)) && data27 !== null) {
        const err40 = {
          instancePath: instancePath + '/updateTime',
          schemaPath: '#/properties/updateTime/type',
          keyword: 'type',
          params: { type: schema45.properties.updateTime.type },
          message: 'must be integer,null',
          schema: schema45.properties.updateTime.type,
          parentSchema: schema45.properties.updateTime,
          data: data27,
        };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
      if (typeof data27 == 'number') {
        if (!formats0.validate(data27)) {
          const err41 = {
            instancePath: instancePath + '/updateTime',
            schemaPath: '#/properties/updateTime/format',
            keyword: 'format',
            params: { format: 'int64' },
            message: 'must match format "' + 'int64' + '"',
            schema: 'int64',
            parentSchema: schema45.properties.updateTime,
            data: data27,
          };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
      }
    }
    if (data.createdBy !== undefined) {
      let data28 = data.createdBy;
      if (typeof data28 !== 'string' && data28 !== null) {
        const err42 = {
          instancePath: instancePath + '/createdBy',
          schemaPath: '#/properties/createdBy/type',
          keyword: 'type',
          params: { type: schema45.properties.createdBy.type },
          message: 'must be string,null',
          schema: schema45.properties.createdBy.type,
          parentSchema: schema45.properties.createdBy,
          data: data28,
        };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.updatedBy !== undefined) {
      let data29 = data.updatedBy;
      if (typeof data29 !== 'string' && data29 !== null) {
        const err43 = {
          instancePath: instancePath + '/updatedBy',
          schemaPath: '#/properties/updatedBy/type',
          keyword: 'type',
          params: { type: schema45.properties.updatedBy.type },
          message: 'must be string,null',
          schema: schema45.properties.updatedBy.type,
          parentSchema: schema45.properties.updatedBy,
          data: data29,
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
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema45.type,
      parentSchema: schema45,
      data,
    };
    if (vErrors === null) {
      vErrors = [err44];
    } else {
      vErrors.push(err44);
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
  if (
    !validate34(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })
  ) {
    vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
    errors = vErrors.length;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
validate33.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const validate_7 = validate37;
const schema50 = { $ref: 'conductor-mock#/$defs/Tag' };
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
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.key === undefined) {
      const err0 = {
        instancePath,
        schemaPath: 'conductor-mock#/$defs/Tag/required',
        keyword: 'required',
        params: { missingProperty: 'key' },
        message: "must have required property '" + 'key' + "'",
        schema: schema41.required,
        parentSchema: schema41,
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
        schemaPath: 'conductor-mock#/$defs/Tag/required',
        keyword: 'required',
        params: { missingProperty: 'value' },
        message: "must have required property '" + 'value' + "'",
        schema: schema41.required,
        parentSchema: schema41,
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
          schemaPath: 'conductor-mock#/$defs/Tag/properties/key/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema41.properties.key.type,
          parentSchema: schema41.properties.key,
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
          schemaPath: 'conductor-mock#/$defs/Tag/properties/value/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema41.properties.value.type,
          parentSchema: schema41.properties.value,
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
      schemaPath: 'conductor-mock#/$defs/Tag/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema41.type,
      parentSchema: schema41,
      data,
    };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
validate37.evaluated = {
  props: { key: true, value: true },
  dynamicProps: false,
  dynamicItems: false,
};
const validate_8 = validate38;
const schema52 = { type: 'array', items: { $ref: 'conductor-mock#/$defs/Tag' } };
function validate38(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate38.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.key === undefined) {
          const err0 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: 'conductor-mock#/$defs/Tag/required',
            keyword: 'required',
            params: { missingProperty: 'key' },
            message: "must have required property '" + 'key' + "'",
            schema: schema41.required,
            parentSchema: schema41,
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
            schema: schema41.required,
            parentSchema: schema41,
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
              schema: schema41.properties.key.type,
              parentSchema: schema41.properties.key,
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
              schema: schema41.properties.value.type,
              parentSchema: schema41.properties.value,
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
          schema: schema41.type,
          parentSchema: schema41,
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
      schema: schema52.type,
      parentSchema: schema52,
      data,
    };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
validate38.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
const validate_9 = validate39;
const schema54 = { $ref: 'conductor-mock#/$defs/Tag' };
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
    if (data.key === undefined) {
      const err0 = {
        instancePath,
        schemaPath: 'conductor-mock#/$defs/Tag/required',
        keyword: 'required',
        params: { missingProperty: 'key' },
        message: "must have required property '" + 'key' + "'",
        schema: schema41.required,
        parentSchema: schema41,
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
        schemaPath: 'conductor-mock#/$defs/Tag/required',
        keyword: 'required',
        params: { missingProperty: 'value' },
        message: "must have required property '" + 'value' + "'",
        schema: schema41.required,
        parentSchema: schema41,
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
          schemaPath: 'conductor-mock#/$defs/Tag/properties/key/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema41.properties.key.type,
          parentSchema: schema41.properties.key,
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
          schemaPath: 'conductor-mock#/$defs/Tag/properties/value/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema41.properties.value.type,
          parentSchema: schema41.properties.value,
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
      schemaPath: 'conductor-mock#/$defs/Tag/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema41.type,
      parentSchema: schema41,
      data,
    };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
validate39.evaluated = {
  props: { key: true, value: true },
  dynamicProps: false,
  dynamicItems: false,
};
const validate_10 = validate40;
const schema56 = { $ref: 'conductor-mock#/$defs/ExtendedWorkflowDef' };
const schema57 = {
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
    timeoutSeconds: { type: ['integer', 'null'], format: 'int64' },
    createTime: { type: ['integer', 'null'], format: 'int64' },
    updateTime: { type: ['integer', 'null'], format: 'int64' },
    createdBy: { type: ['string', 'null'] },
    updatedBy: { type: ['string', 'null'] },
    rateLimitConfig: { type: ['object', 'null'], additionalProperties: true },
    overwriteTags: { type: ['boolean', 'null'] },
    tags: { $ref: '#/$defs/TagsToSave' },
  },
  additionalProperties: true,
};
const schema58 = {
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
const wrapper0 = { validate: validate42 };
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
    if (data.name !== undefined) {
      let data0 = data.name;
      if (typeof data0 !== 'string' && data0 !== null) {
        const err0 = {
          instancePath: instancePath + '/name',
          schemaPath: '#/properties/name/type',
          keyword: 'type',
          params: { type: schema58.properties.name.type },
          message: 'must be string,null',
          schema: schema58.properties.name.type,
          parentSchema: schema58.properties.name,
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
          params: { type: schema58.properties.taskReferenceName.type },
          message: 'must be string,null',
          schema: schema58.properties.taskReferenceName.type,
          parentSchema: schema58.properties.taskReferenceName,
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
          params: { type: schema58.properties.type.type },
          message: 'must be string,null',
          schema: schema58.properties.type.type,
          parentSchema: schema58.properties.type,
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
          params: { type: schema58.properties.description.type },
          message: 'must be string,null',
          schema: schema58.properties.description.type,
          parentSchema: schema58.properties.description,
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
          params: { type: schema58.properties.inputParameters.type },
          message: 'must be object,null',
          schema: schema58.properties.inputParameters.type,
          parentSchema: schema58.properties.inputParameters,
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
          params: { type: schema58.properties.optional.type },
          message: 'must be boolean,null',
          schema: schema58.properties.optional.type,
          parentSchema: schema58.properties.optional,
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
          params: { type: schema58.properties.asyncComplete.type },
          message: 'must be boolean,null',
          schema: schema58.properties.asyncComplete.type,
          parentSchema: schema58.properties.asyncComplete,
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
          params: { type: schema58.properties.startDelay.type },
          message: 'must be integer,null',
          schema: schema58.properties.startDelay.type,
          parentSchema: schema58.properties.startDelay,
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
          params: { type: schema58.properties.retryCount.type },
          message: 'must be integer,null',
          schema: schema58.properties.retryCount.type,
          parentSchema: schema58.properties.retryCount,
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
          params: { type: schema58.properties.evaluatorType.type },
          message: 'must be string,null',
          schema: schema58.properties.evaluatorType.type,
          parentSchema: schema58.properties.evaluatorType,
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
          params: { type: schema58.properties.expression.type },
          message: 'must be string,null',
          schema: schema58.properties.expression.type,
          parentSchema: schema58.properties.expression,
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
          params: { type: schema58.properties.loopCondition.type },
          message: 'must be string,null',
          schema: schema58.properties.loopCondition.type,
          parentSchema: schema58.properties.loopCondition,
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
          params: { type: schema58.properties.loopOver.type },
          message: 'must be array,null',
          schema: schema58.properties.loopOver.type,
          parentSchema: schema58.properties.loopOver,
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
        for (let i0 = 0; i0 < len0; i0++) {
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
          params: { type: schema58.properties.decisionCases.type },
          message: 'must be object,null',
          schema: schema58.properties.decisionCases.type,
          parentSchema: schema58.properties.decisionCases,
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
        for (const key0 in data14) {
          let data15 = data14[key0];
          if (Array.isArray(data15)) {
            const len1 = data15.length;
            for (let i1 = 0; i1 < len1; i1++) {
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
              schema: schema58.properties.decisionCases.additionalProperties.type,
              parentSchema: schema58.properties.decisionCases.additionalProperties,
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
          params: { type: schema58.properties.defaultCase.type },
          message: 'must be array,null',
          schema: schema58.properties.defaultCase.type,
          parentSchema: schema58.properties.defaultCase,
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
        for (let i2 = 0; i2 < len2; i2++) {
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
          params: { type: schema58.properties.forkTasks.type },
          message: 'must be array,null',
          schema: schema58.properties.forkTasks.type,
          parentSchema: schema58.properties.forkTasks,
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
        for (let i3 = 0; i3 < len3; i3++) {
          let data20 = data19[i3];
          if (Array.isArray(data20)) {
            const len4 = data20.length;
            for (let i4 = 0; i4 < len4; i4++) {
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
              schema: schema58.properties.forkTasks.items.type,
              parentSchema: schema58.properties.forkTasks.items,
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
          params: { type: schema58.properties.joinOn.type },
          message: 'must be array,null',
          schema: schema58.properties.joinOn.type,
          parentSchema: schema58.properties.joinOn,
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
        for (let i5 = 0; i5 < len5; i5++) {
          let data23 = data22[i5];
          if (typeof data23 !== 'string') {
            const err19 = {
              instancePath: instancePath + '/joinOn/' + i5,
              schemaPath: '#/properties/joinOn/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema58.properties.joinOn.items.type,
              parentSchema: schema58.properties.joinOn.items,
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
          params: { type: schema58.properties.subWorkflowParam.type },
          message: 'must be object,null',
          schema: schema58.properties.subWorkflowParam.type,
          parentSchema: schema58.properties.subWorkflowParam,
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
          params: { type: schema58.properties.taskDefinition.type },
          message: 'must be object,null',
          schema: schema58.properties.taskDefinition.type,
          parentSchema: schema58.properties.taskDefinition,
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
      schema: schema58.type,
      parentSchema: schema58,
      data,
    };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate42.errors = vErrors;
  return errors === 0;
}
validate42.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate41(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate41.evaluated;
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
          params: { type: schema57.properties.name.type },
          message: 'must be string,null',
          schema: schema57.properties.name.type,
          parentSchema: schema57.properties.name,
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
          params: { type: schema57.properties.version.type },
          message: 'must be integer,null',
          schema: schema57.properties.version.type,
          parentSchema: schema57.properties.version,
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
            parentSchema: schema57.properties.version,
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
          params: { type: schema57.properties.description.type },
          message: 'must be string,null',
          schema: schema57.properties.description.type,
          parentSchema: schema57.properties.description,
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
          params: { type: schema57.properties.tasks.type },
          message: 'must be array,null',
          schema: schema57.properties.tasks.type,
          parentSchema: schema57.properties.tasks,
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
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate42(data3[i0], {
              instancePath: instancePath + '/tasks/' + i0,
              parentData: data3,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
          params: { type: schema57.properties.inputParameters.type },
          message: 'must be array,null',
          schema: schema57.properties.inputParameters.type,
          parentSchema: schema57.properties.inputParameters,
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
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (typeof data6 !== 'string') {
            const err6 = {
              instancePath: instancePath + '/inputParameters/' + i1,
              schemaPath: '#/properties/inputParameters/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema57.properties.inputParameters.items.type,
              parentSchema: schema57.properties.inputParameters.items,
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
          params: { type: schema57.properties.outputParameters.type },
          message: 'must be object,null',
          schema: schema57.properties.outputParameters.type,
          parentSchema: schema57.properties.outputParameters,
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
          params: { type: schema57.properties.inputTemplate.type },
          message: 'must be object,null',
          schema: schema57.properties.inputTemplate.type,
          parentSchema: schema57.properties.inputTemplate,
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
          params: { type: schema57.properties.variables.type },
          message: 'must be object,null',
          schema: schema57.properties.variables.type,
          parentSchema: schema57.properties.variables,
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
          params: { type: schema57.properties.metadata.type },
          message: 'must be object,null',
          schema: schema57.properties.metadata.type,
          parentSchema: schema57.properties.metadata,
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
          params: { type: schema57.properties.failureWorkflow.type },
          message: 'must be string,null',
          schema: schema57.properties.failureWorkflow.type,
          parentSchema: schema57.properties.failureWorkflow,
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
          params: { type: schema57.properties.schemaVersion.type },
          message: 'must be integer,null',
          schema: schema57.properties.schemaVersion.type,
          parentSchema: schema57.properties.schemaVersion,
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
          params: { type: schema57.properties.restartable.type },
          message: 'must be boolean,null',
          schema: schema57.properties.restartable.type,
          parentSchema: schema57.properties.restartable,
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
          params: { type: schema57.properties.workflowStatusListenerEnabled.type },
          message: 'must be boolean,null',
          schema: schema57.properties.workflowStatusListenerEnabled.type,
          parentSchema: schema57.properties.workflowStatusListenerEnabled,
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
          params: { type: schema57.properties.ownerApp.type },
          message: 'must be string,null',
          schema: schema57.properties.ownerApp.type,
          parentSchema: schema57.properties.ownerApp,
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
          params: { type: schema57.properties.ownerEmail.type },
          message: 'must be string,null',
          schema: schema57.properties.ownerEmail.type,
          parentSchema: schema57.properties.ownerEmail,
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
          params: { type: schema57.properties.timeoutPolicy.type },
          message: 'must be string,null',
          schema: schema57.properties.timeoutPolicy.type,
          parentSchema: schema57.properties.timeoutPolicy,
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
          params: { allowedValues: schema57.properties.timeoutPolicy.enum },
          message: 'must be equal to one of the allowed values',
          schema: schema57.properties.timeoutPolicy.enum,
          parentSchema: schema57.properties.timeoutPolicy,
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
          params: { type: schema57.properties.timeoutSeconds.type },
          message: 'must be integer,null',
          schema: schema57.properties.timeoutSeconds.type,
          parentSchema: schema57.properties.timeoutSeconds,
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
        if (!formats0.validate(data18)) {
          const err20 = {
            instancePath: instancePath + '/timeoutSeconds',
            schemaPath: '#/properties/timeoutSeconds/format',
            keyword: 'format',
            params: { format: 'int64' },
            message: 'must match format "' + 'int64' + '"',
            schema: 'int64',
            parentSchema: schema57.properties.timeoutSeconds,
            data: data18,
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
    if (data.createTime !== undefined) {
      let data19 = data.createTime;
      if (!(typeof data19 == 'number' && !(data19 % 1) && !isNaN(data19)) && data19 !== null) {
        const err21 = {
          instancePath: instancePath + '/createTime',
          schemaPath: '#/properties/createTime/type',
          keyword: 'type',
          params: { type: schema57.properties.createTime.type },
          message: 'must be integer,null',
          schema: schema57.properties.createTime.type,
          parentSchema: schema57.properties.createTime,
          data: data19,
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (typeof data19 == 'number') {
        if (!formats0.validate(data19)) {
          const err22 = {
            instancePath: instancePath + '/createTime',
            schemaPath: '#/properties/createTime/format',
            keyword: 'format',
            params: { format: 'int64' },
            message: 'must match format "' + 'int64' + '"',
            schema: 'int64',
            parentSchema: schema57.properties.createTime,
            data: data19,
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
    if (data.updateTime !== undefined) {
      let data20 = data.updateTime;
      if (!(typeof data20 == 'number' && !(data20 % 1) && !isNaN(data20)) && data20 !== null) {
        const err23 = {
          instancePath: instancePath + '/updateTime',
          schemaPath: '#/properties/updateTime/type',
          keyword: 'type',
          params: { type: schema57.properties.updateTime.type },
          message: 'must be integer,null',
          schema: schema57.properties.updateTime.type,
          parentSchema: schema57.properties.updateTime,
          data: data20,
        };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      if (typeof data20 == 'number') {
        if (!formats0.validate(data20)) {
          const err24 = {
            instancePath: instancePath + '/updateTime',
            schemaPath: '#/properties/updateTime/format',
            keyword: 'format',
            params: { format: 'int64' },
            message: 'must match format "' + 'int64' + '"',
            schema: 'int64',
            parentSchema: schema57.properties.updateTime,
            data: data20,
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
    if (data.createdBy !== undefined) {
      let data21 = data.createdBy;
      if (typeof data21 !== 'string' && data21 !== null) {
        const err25 = {
          instancePath: instancePath + '/createdBy',
          schemaPath: '#/properties/createdBy/type',
          keyword: 'type',
          params: { type: schema57.properties.createdBy.type },
          message: 'must be string,null',
          schema: schema57.properties.createdBy.type,
          parentSchema: schema57.properties.createdBy,
          data: data21,
        };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.updatedBy !== undefined) {
      let data22 = data.updatedBy;
      if (typeof data22 !== 'string' && data22 !== null) {
        const err26 = {
          instancePath: instancePath + '/updatedBy',
          schemaPath: '#/properties/updatedBy/type',
          keyword: 'type',
          params: { type: schema57.properties.updatedBy.type },
          message: 'must be string,null',
          schema: schema57.properties.updatedBy.type,
          parentSchema: schema57.properties.updatedBy,
          data: data22,
        };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.rateLimitConfig !== undefined) {
      let data23 = data.rateLimitConfig;
      if (!(data23 && typeof data23 == 'object' && !Array.isArray(data23)) && data23 !== null) {
        const err27 = {
          instancePath: instancePath + '/rateLimitConfig',
          schemaPath: '#/properties/rateLimitConfig/type',
          keyword: 'type',
          params: { type: schema57.properties.rateLimitConfig.type },
          message: 'must be object,null',
          schema: schema57.properties.rateLimitConfig.type,
          parentSchema: schema57.properties.rateLimitConfig,
          data: data23,
        };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.overwriteTags !== undefined) {
      let data24 = data.overwriteTags;
      if (typeof data24 !== 'boolean' && data24 !== null) {
        const err28 = {
          instancePath: instancePath + '/overwriteTags',
          schemaPath: '#/properties/overwriteTags/type',
          keyword: 'type',
          params: { type: schema57.properties.overwriteTags.type },
          message: 'must be boolean,null',
          schema: schema57.properties.overwriteTags.type,
          parentSchema: schema57.properties.overwriteTags,
          data: data24,
        };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.tags !== undefined) {
      if (
        !validate30(data.tags, {
          instancePath: instancePath + '/tags',
          parentData: data,
          parentDataProperty: 'tags',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err29 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema57.type,
      parentSchema: schema57,
      data,
    };
    if (vErrors === null) {
      vErrors = [err29];
    } else {
      vErrors.push(err29);
    }
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
validate41.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
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
  if (
    !validate41(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })
  ) {
    vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
    errors = vErrors.length;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
validate40.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const validate_11 = validate46;
const schema59 = { type: 'array', items: { $ref: 'conductor-mock#/$defs/ExtendedWorkflowDef' } };
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
    if (data.name !== undefined) {
      let data0 = data.name;
      if (typeof data0 !== 'string' && data0 !== null) {
        const err0 = {
          instancePath: instancePath + '/name',
          schemaPath: '#/properties/name/type',
          keyword: 'type',
          params: { type: schema57.properties.name.type },
          message: 'must be string,null',
          schema: schema57.properties.name.type,
          parentSchema: schema57.properties.name,
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
          params: { type: schema57.properties.version.type },
          message: 'must be integer,null',
          schema: schema57.properties.version.type,
          parentSchema: schema57.properties.version,
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
            parentSchema: schema57.properties.version,
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
          params: { type: schema57.properties.description.type },
          message: 'must be string,null',
          schema: schema57.properties.description.type,
          parentSchema: schema57.properties.description,
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
          params: { type: schema57.properties.tasks.type },
          message: 'must be array,null',
          schema: schema57.properties.tasks.type,
          parentSchema: schema57.properties.tasks,
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
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate42(data3[i0], {
              instancePath: instancePath + '/tasks/' + i0,
              parentData: data3,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
          params: { type: schema57.properties.inputParameters.type },
          message: 'must be array,null',
          schema: schema57.properties.inputParameters.type,
          parentSchema: schema57.properties.inputParameters,
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
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (typeof data6 !== 'string') {
            const err6 = {
              instancePath: instancePath + '/inputParameters/' + i1,
              schemaPath: '#/properties/inputParameters/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema57.properties.inputParameters.items.type,
              parentSchema: schema57.properties.inputParameters.items,
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
          params: { type: schema57.properties.outputParameters.type },
          message: 'must be object,null',
          schema: schema57.properties.outputParameters.type,
          parentSchema: schema57.properties.outputParameters,
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
          params: { type: schema57.properties.inputTemplate.type },
          message: 'must be object,null',
          schema: schema57.properties.inputTemplate.type,
          parentSchema: schema57.properties.inputTemplate,
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
          params: { type: schema57.properties.variables.type },
          message: 'must be object,null',
          schema: schema57.properties.variables.type,
          parentSchema: schema57.properties.variables,
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
          params: { type: schema57.properties.metadata.type },
          message: 'must be object,null',
          schema: schema57.properties.metadata.type,
          parentSchema: schema57.properties.metadata,
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
          params: { type: schema57.properties.failureWorkflow.type },
          message: 'must be string,null',
          schema: schema57.properties.failureWorkflow.type,
          parentSchema: schema57.properties.failureWorkflow,
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
          params: { type: schema57.properties.schemaVersion.type },
          message: 'must be integer,null',
          schema: schema57.properties.schemaVersion.type,
          parentSchema: schema57.properties.schemaVersion,
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
          params: { type: schema57.properties.restartable.type },
          message: 'must be boolean,null',
          schema: schema57.properties.restartable.type,
          parentSchema: schema57.properties.restartable,
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
          params: { type: schema57.properties.workflowStatusListenerEnabled.type },
          message: 'must be boolean,null',
          schema: schema57.properties.workflowStatusListenerEnabled.type,
          parentSchema: schema57.properties.workflowStatusListenerEnabled,
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
          params: { type: schema57.properties.ownerApp.type },
          message: 'must be string,null',
          schema: schema57.properties.ownerApp.type,
          parentSchema: schema57.properties.ownerApp,
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
          params: { type: schema57.properties.ownerEmail.type },
          message: 'must be string,null',
          schema: schema57.properties.ownerEmail.type,
          parentSchema: schema57.properties.ownerEmail,
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
          params: { type: schema57.properties.timeoutPolicy.type },
          message: 'must be string,null',
          schema: schema57.properties.timeoutPolicy.type,
          parentSchema: schema57.properties.timeoutPolicy,
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
          params: { allowedValues: schema57.properties.timeoutPolicy.enum },
          message: 'must be equal to one of the allowed values',
          schema: schema57.properties.timeoutPolicy.enum,
          parentSchema: schema57.properties.timeoutPolicy,
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
          params: { type: schema57.properties.timeoutSeconds.type },
          message: 'must be integer,null',
          schema: schema57.properties.timeoutSeconds.type,
          parentSchema: schema57.properties.timeoutSeconds,
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
        if (!formats0.validate(data18)) {
          const err20 = {
            instancePath: instancePath + '/timeoutSeconds',
            schemaPath: '#/properties/timeoutSeconds/format',
            keyword: 'format',
            params: { format: 'int64' },
            message: 'must match format "' + 'int64' + '"',
            schema: 'int64',
            parentSchema: schema57.properties.timeoutSeconds,
            data: data18,
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
    if (data.createTime !== undefined) {
      let data19 = data.createTime;
      if (!(typeof data19 == 'number' && !(data19 % 1) && !isNaN(data19)) && data19 !== null) {
        const err21 = {
          instancePath: instancePath + '/createTime',
          schemaPath: '#/properties/createTime/type',
          keyword: 'type',
          params: { type: schema57.properties.createTime.type },
          message: 'must be integer,null',
          schema: schema57.properties.createTime.type,
          parentSchema: schema57.properties.createTime,
          data: data19,
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (typeof data19 == 'number') {
        if (!formats0.validate(data19)) {
          const err22 = {
            instancePath: instancePath + '/createTime',
            schemaPath: '#/properties/createTime/format',
            keyword: 'format',
            params: { format: 'int64' },
            message: 'must match format "' + 'int64' + '"',
            schema: 'int64',
            parentSchema: schema57.properties.createTime,
            data: data19,
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
    if (data.updateTime !== undefined) {
      let data20 = data.updateTime;
      if (!(typeof data20 == 'number' && !(data20 % 1) && !isNaN(data20)) && data20 !== null) {
        const err23 = {
          instancePath: instancePath + '/updateTime',
          schemaPath: '#/properties/updateTime/type',
          keyword: 'type',
          params: { type: schema57.properties.updateTime.type },
          message: 'must be integer,null',
          schema: schema57.properties.updateTime.type,
          parentSchema: schema57.properties.updateTime,
          data: data20,
        };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      if (typeof data20 == 'number') {
        if (!formats0.validate(data20)) {
          const err24 = {
            instancePath: instancePath + '/updateTime',
            schemaPath: '#/properties/updateTime/format',
            keyword: 'format',
            params: { format: 'int64' },
            message: 'must match format "' + 'int64' + '"',
            schema: 'int64',
            parentSchema: schema57.properties.updateTime,
            data: data20,
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
    if (data.createdBy !== undefined) {
      let data21 = data.createdBy;
      if (typeof data21 !== 'string' && data21 !== null) {
        const err25 = {
          instancePath: instancePath + '/createdBy',
          schemaPath: '#/properties/createdBy/type',
          keyword: 'type',
          params: { type: schema57.properties.createdBy.type },
          message: 'must be string,null',
          schema: schema57.properties.createdBy.type,
          parentSchema: schema57.properties.createdBy,
          data: data21,
        };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.updatedBy !== undefined) {
      let data22 = data.updatedBy;
      if (typeof data22 !== 'string' && data22 !== null) {
        const err26 = {
          instancePath: instancePath + '/updatedBy',
          schemaPath: '#/properties/updatedBy/type',
          keyword: 'type',
          params: { type: schema57.properties.updatedBy.type },
          message: 'must be string,null',
          schema: schema57.properties.updatedBy.type,
          parentSchema: schema57.properties.updatedBy,
          data: data22,
        };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.rateLimitConfig !== undefined) {
      let data23 = data.rateLimitConfig;
      if (!(data23 && typeof data23 == 'object' && !Array.isArray(data23)) && data23 !== null) {
        const err27 = {
          instancePath: instancePath + '/rateLimitConfig',
          schemaPath: '#/properties/rateLimitConfig/type',
          keyword: 'type',
          params: { type: schema57.properties.rateLimitConfig.type },
          message: 'must be object,null',
          schema: schema57.properties.rateLimitConfig.type,
          parentSchema: schema57.properties.rateLimitConfig,
          data: data23,
        };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.overwriteTags !== undefined) {
      let data24 = data.overwriteTags;
      if (typeof data24 !== 'boolean' && data24 !== null) {
        const err28 = {
          instancePath: instancePath + '/overwriteTags',
          schemaPath: '#/properties/overwriteTags/type',
          keyword: 'type',
          params: { type: schema57.properties.overwriteTags.type },
          message: 'must be boolean,null',
          schema: schema57.properties.overwriteTags.type,
          parentSchema: schema57.properties.overwriteTags,
          data: data24,
        };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.tags !== undefined) {
      if (
        !validate30(data.tags, {
          instancePath: instancePath + '/tags',
          parentData: data,
          parentDataProperty: 'tags',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err29 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema57.type,
      parentSchema: schema57,
      data,
    };
    if (vErrors === null) {
      vErrors = [err29];
    } else {
      vErrors.push(err29);
    }
    errors++;
  }
  validate47.errors = vErrors;
  return errors === 0;
}
validate47.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
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
    for (let i0 = 0; i0 < len0; i0++) {
      if (
        !validate47(data[i0], {
          instancePath: instancePath + '/' + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
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
  validate46.errors = vErrors;
  return errors === 0;
}
validate46.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
const validate_12 = validate51;
const schema61 = { $ref: 'conductor-mock#/$defs/ExtendedWorkflowDef' };
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
    if (data.name !== undefined) {
      let data0 = data.name;
      if (typeof data0 !== 'string' && data0 !== null) {
        const err0 = {
          instancePath: instancePath + '/name',
          schemaPath: '#/properties/name/type',
          keyword: 'type',
          params: { type: schema57.properties.name.type },
          message: 'must be string,null',
          schema: schema57.properties.name.type,
          parentSchema: schema57.properties.name,
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
          params: { type: schema57.properties.version.type },
          message: 'must be integer,null',
          schema: schema57.properties.version.type,
          parentSchema: schema57.properties.version,
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
            parentSchema: schema57.properties.version,
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
          params: { type: schema57.properties.description.type },
          message: 'must be string,null',
          schema: schema57.properties.description.type,
          parentSchema: schema57.properties.description,
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
          params: { type: schema57.properties.tasks.type },
          message: 'must be array,null',
          schema: schema57.properties.tasks.type,
          parentSchema: schema57.properties.tasks,
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
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate42(data3[i0], {
              instancePath: instancePath + '/tasks/' + i0,
              parentData: data3,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
          params: { type: schema57.properties.inputParameters.type },
          message: 'must be array,null',
          schema: schema57.properties.inputParameters.type,
          parentSchema: schema57.properties.inputParameters,
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
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (typeof data6 !== 'string') {
            const err6 = {
              instancePath: instancePath + '/inputParameters/' + i1,
              schemaPath: '#/properties/inputParameters/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema57.properties.inputParameters.items.type,
              parentSchema: schema57.properties.inputParameters.items,
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
          params: { type: schema57.properties.outputParameters.type },
          message: 'must be object,null',
          schema: schema57.properties.outputParameters.type,
          parentSchema: schema57.properties.outputParameters,
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
          params: { type: schema57.properties.inputTemplate.type },
          message: 'must be object,null',
          schema: schema57.properties.inputTemplate.type,
          parentSchema: schema57.properties.inputTemplate,
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
          params: { type: schema57.properties.variables.type },
          message: 'must be object,null',
          schema: schema57.properties.variables.type,
          parentSchema: schema57.properties.variables,
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
          params: { type: schema57.properties.metadata.type },
          message: 'must be object,null',
          schema: schema57.properties.metadata.type,
          parentSchema: schema57.properties.metadata,
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
          params: { type: schema57.properties.failureWorkflow.type },
          message: 'must be string,null',
          schema: schema57.properties.failureWorkflow.type,
          parentSchema: schema57.properties.failureWorkflow,
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
          params: { type: schema57.properties.schemaVersion.type },
          message: 'must be integer,null',
          schema: schema57.properties.schemaVersion.type,
          parentSchema: schema57.properties.schemaVersion,
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
          params: { type: schema57.properties.restartable.type },
          message: 'must be boolean,null',
          schema: schema57.properties.restartable.type,
          parentSchema: schema57.properties.restartable,
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
          params: { type: schema57.properties.workflowStatusListenerEnabled.type },
          message: 'must be boolean,null',
          schema: schema57.properties.workflowStatusListenerEnabled.type,
          parentSchema: schema57.properties.workflowStatusListenerEnabled,
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
          params: { type: schema57.properties.ownerApp.type },
          message: 'must be string,null',
          schema: schema57.properties.ownerApp.type,
          parentSchema: schema57.properties.ownerApp,
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
          params: { type: schema57.properties.ownerEmail.type },
          message: 'must be string,null',
          schema: schema57.properties.ownerEmail.type,
          parentSchema: schema57.properties.ownerEmail,
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
          params: { type: schema57.properties.timeoutPolicy.type },
          message: 'must be string,null',
          schema: schema57.properties.timeoutPolicy.type,
          parentSchema: schema57.properties.timeoutPolicy,
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
          params: { allowedValues: schema57.properties.timeoutPolicy.enum },
          message: 'must be equal to one of the allowed values',
          schema: schema57.properties.timeoutPolicy.enum,
          parentSchema: schema57.properties.timeoutPolicy,
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
          params: { type: schema57.properties.timeoutSeconds.type },
          message: 'must be integer,null',
          schema: schema57.properties.timeoutSeconds.type,
          parentSchema: schema57.properties.timeoutSeconds,
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
        if (!formats0.validate(data18)) {
          const err20 = {
            instancePath: instancePath + '/timeoutSeconds',
            schemaPath: '#/properties/timeoutSeconds/format',
            keyword: 'format',
            params: { format: 'int64' },
            message: 'must match format "' + 'int64' + '"',
            schema: 'int64',
            parentSchema: schema57.properties.timeoutSeconds,
            data: data18,
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
    if (data.createTime !== undefined) {
      let data19 = data.createTime;
      if (!(typeof data19 == 'number' && !(data19 % 1) && !isNaN(data19)) && data19 !== null) {
        const err21 = {
          instancePath: instancePath + '/createTime',
          schemaPath: '#/properties/createTime/type',
          keyword: 'type',
          params: { type: schema57.properties.createTime.type },
          message: 'must be integer,null',
          schema: schema57.properties.createTime.type,
          parentSchema: schema57.properties.createTime,
          data: data19,
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (typeof data19 == 'number') {
        if (!formats0.validate(data19)) {
          const err22 = {
            instancePath: instancePath + '/createTime',
            schemaPath: '#/properties/createTime/format',
            keyword: 'format',
            params: { format: 'int64' },
            message: 'must match format "' + 'int64' + '"',
            schema: 'int64',
            parentSchema: schema57.properties.createTime,
            data: data19,
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
    if (data.updateTime !== undefined) {
      let data20 = data.updateTime;
      if (!(typeof data20 == 'number' && !(data20 % 1) && !isNaN(data20)) && data20 !== null) {
        const err23 = {
          instancePath: instancePath + '/updateTime',
          schemaPath: '#/properties/updateTime/type',
          keyword: 'type',
          params: { type: schema57.properties.updateTime.type },
          message: 'must be integer,null',
          schema: schema57.properties.updateTime.type,
          parentSchema: schema57.properties.updateTime,
          data: data20,
        };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      if (typeof data20 == 'number') {
        if (!formats0.validate(data20)) {
          const err24 = {
            instancePath: instancePath + '/updateTime',
            schemaPath: '#/properties/updateTime/format',
            keyword: 'format',
            params: { format: 'int64' },
            message: 'must match format "' + 'int64' + '"',
            schema: 'int64',
            parentSchema: schema57.properties.updateTime,
            data: data20,
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
    if (data.createdBy !== undefined) {
      let data21 = data.createdBy;
      if (typeof data21 !== 'string' && data21 !== null) {
        const err25 = {
          instancePath: instancePath + '/createdBy',
          schemaPath: '#/properties/createdBy/type',
          keyword: 'type',
          params: { type: schema57.properties.createdBy.type },
          message: 'must be string,null',
          schema: schema57.properties.createdBy.type,
          parentSchema: schema57.properties.createdBy,
          data: data21,
        };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.updatedBy !== undefined) {
      let data22 = data.updatedBy;
      if (typeof data22 !== 'string' && data22 !== null) {
        const err26 = {
          instancePath: instancePath + '/updatedBy',
          schemaPath: '#/properties/updatedBy/type',
          keyword: 'type',
          params: { type: schema57.properties.updatedBy.type },
          message: 'must be string,null',
          schema: schema57.properties.updatedBy.type,
          parentSchema: schema57.properties.updatedBy,
          data: data22,
        };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.rateLimitConfig !== undefined) {
      let data23 = data.rateLimitConfig;
      if (!(data23 && typeof data23 == 'object' && !Array.isArray(data23)) && data23 !== null) {
        const err27 = {
          instancePath: instancePath + '/rateLimitConfig',
          schemaPath: '#/properties/rateLimitConfig/type',
          keyword: 'type',
          params: { type: schema57.properties.rateLimitConfig.type },
          message: 'must be object,null',
          schema: schema57.properties.rateLimitConfig.type,
          parentSchema: schema57.properties.rateLimitConfig,
          data: data23,
        };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.overwriteTags !== undefined) {
      let data24 = data.overwriteTags;
      if (typeof data24 !== 'boolean' && data24 !== null) {
        const err28 = {
          instancePath: instancePath + '/overwriteTags',
          schemaPath: '#/properties/overwriteTags/type',
          keyword: 'type',
          params: { type: schema57.properties.overwriteTags.type },
          message: 'must be boolean,null',
          schema: schema57.properties.overwriteTags.type,
          parentSchema: schema57.properties.overwriteTags,
          data: data24,
        };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.tags !== undefined) {
      if (
        !validate30(data.tags, {
          instancePath: instancePath + '/tags',
          parentData: data,
          parentDataProperty: 'tags',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err29 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema57.type,
      parentSchema: schema57,
      data,
    };
    if (vErrors === null) {
      vErrors = [err29];
    } else {
      vErrors.push(err29);
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
  if (
    !validate52(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })
  ) {
    vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
    errors = vErrors.length;
  }
  validate51.errors = vErrors;
  return errors === 0;
}
validate51.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const validate_13 = validate56;
const schema63 = { $ref: 'conductor-mock#/$defs/Tag' };
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
    if (data.key === undefined) {
      const err0 = {
        instancePath,
        schemaPath: 'conductor-mock#/$defs/Tag/required',
        keyword: 'required',
        params: { missingProperty: 'key' },
        message: "must have required property '" + 'key' + "'",
        schema: schema41.required,
        parentSchema: schema41,
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
        schemaPath: 'conductor-mock#/$defs/Tag/required',
        keyword: 'required',
        params: { missingProperty: 'value' },
        message: "must have required property '" + 'value' + "'",
        schema: schema41.required,
        parentSchema: schema41,
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
          schemaPath: 'conductor-mock#/$defs/Tag/properties/key/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema41.properties.key.type,
          parentSchema: schema41.properties.key,
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
          schemaPath: 'conductor-mock#/$defs/Tag/properties/value/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema41.properties.value.type,
          parentSchema: schema41.properties.value,
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
      schemaPath: 'conductor-mock#/$defs/Tag/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema41.type,
      parentSchema: schema41,
      data,
    };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = {
  props: { key: true, value: true },
  dynamicProps: false,
  dynamicItems: false,
};
const validate_14 = validate57;
const schema65 = { type: 'array', items: { $ref: 'conductor-mock#/$defs/Tag' } };
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
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.key === undefined) {
          const err0 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: 'conductor-mock#/$defs/Tag/required',
            keyword: 'required',
            params: { missingProperty: 'key' },
            message: "must have required property '" + 'key' + "'",
            schema: schema41.required,
            parentSchema: schema41,
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
            schema: schema41.required,
            parentSchema: schema41,
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
              schema: schema41.properties.key.type,
              parentSchema: schema41.properties.key,
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
              schema: schema41.properties.value.type,
              parentSchema: schema41.properties.value,
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
          schema: schema41.type,
          parentSchema: schema41,
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
      schema: schema65.type,
      parentSchema: schema65,
      data,
    };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
validate57.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
const validate_15 = validate58;
const schema67 = { $ref: 'conductor-mock#/$defs/Tag' };
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
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.key === undefined) {
      const err0 = {
        instancePath,
        schemaPath: 'conductor-mock#/$defs/Tag/required',
        keyword: 'required',
        params: { missingProperty: 'key' },
        message: "must have required property '" + 'key' + "'",
        schema: schema41.required,
        parentSchema: schema41,
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
        schemaPath: 'conductor-mock#/$defs/Tag/required',
        keyword: 'required',
        params: { missingProperty: 'value' },
        message: "must have required property '" + 'value' + "'",
        schema: schema41.required,
        parentSchema: schema41,
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
          schemaPath: 'conductor-mock#/$defs/Tag/properties/key/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema41.properties.key.type,
          parentSchema: schema41.properties.key,
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
          schemaPath: 'conductor-mock#/$defs/Tag/properties/value/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema41.properties.value.type,
          parentSchema: schema41.properties.value,
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
      schemaPath: 'conductor-mock#/$defs/Tag/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema41.type,
      parentSchema: schema41,
      data,
    };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
validate58.evaluated = {
  props: { key: true, value: true },
  dynamicProps: false,
  dynamicItems: false,
};
const validate_16 = validate59;
const schema69 = { $ref: 'conductor-mock#/$defs/RateLimitConfig' };
const schema70 = {
  type: 'object',
  properties: {
    rateLimitKey: { type: ['string', 'null'] },
    concurrentExecLimit: { type: ['integer', 'null'], format: 'int32', minimum: 0 },
    tag: { type: ['string', 'null'] },
    concurrentExecutionLimit: { type: ['integer', 'null'], format: 'int32', minimum: 0 },
  },
  additionalProperties: true,
};
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
    if (data.rateLimitKey !== undefined) {
      let data0 = data.rateLimitKey;
      if (typeof data0 !== 'string' && data0 !== null) {
        const err0 = {
          instancePath: instancePath + '/rateLimitKey',
          schemaPath: 'conductor-mock#/$defs/RateLimitConfig/properties/rateLimitKey/type',
          keyword: 'type',
          params: { type: schema70.properties.rateLimitKey.type },
          message: 'must be string,null',
          schema: schema70.properties.rateLimitKey.type,
          parentSchema: schema70.properties.rateLimitKey,
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
          schemaPath: 'conductor-mock#/$defs/RateLimitConfig/properties/concurrentExecLimit/type',
          keyword: 'type',
          params: { type: schema70.properties.concurrentExecLimit.type },
          message: 'must be integer,null',
          schema: schema70.properties.concurrentExecLimit.type,
          parentSchema: schema70.properties.concurrentExecLimit,
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
            schemaPath:
              'conductor-mock#/$defs/RateLimitConfig/properties/concurrentExecLimit/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            message: 'must be >= 0',
            schema: 0,
            parentSchema: schema70.properties.concurrentExecLimit,
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
            schemaPath:
              'conductor-mock#/$defs/RateLimitConfig/properties/concurrentExecLimit/format',
            keyword: 'format',
            params: { format: 'int32' },
            message: 'must match format "' + 'int32' + '"',
            schema: 'int32',
            parentSchema: schema70.properties.concurrentExecLimit,
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
          schemaPath: 'conductor-mock#/$defs/RateLimitConfig/properties/tag/type',
          keyword: 'type',
          params: { type: schema70.properties.tag.type },
          message: 'must be string,null',
          schema: schema70.properties.tag.type,
          parentSchema: schema70.properties.tag,
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
          schemaPath:
            'conductor-mock#/$defs/RateLimitConfig/properties/concurrentExecutionLimit/type',
          keyword: 'type',
          params: { type: schema70.properties.concurrentExecutionLimit.type },
          message: 'must be integer,null',
          schema: schema70.properties.concurrentExecutionLimit.type,
          parentSchema: schema70.properties.concurrentExecutionLimit,
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
            schemaPath:
              'conductor-mock#/$defs/RateLimitConfig/properties/concurrentExecutionLimit/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            message: 'must be >= 0',
            schema: 0,
            parentSchema: schema70.properties.concurrentExecutionLimit,
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
            schemaPath:
              'conductor-mock#/$defs/RateLimitConfig/properties/concurrentExecutionLimit/format',
            keyword: 'format',
            params: { format: 'int32' },
            message: 'must match format "' + 'int32' + '"',
            schema: 'int32',
            parentSchema: schema70.properties.concurrentExecutionLimit,
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
      schemaPath: 'conductor-mock#/$defs/RateLimitConfig/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema70.type,
      parentSchema: schema70,
      data,
    };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
validate59.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const validate_17 = validate60;
const schema71 = { $ref: 'conductor-mock#/$defs/StartWorkflowRequest' };
const schema72 = {
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
    if (data.name !== undefined) {
      let data0 = data.name;
      if (typeof data0 !== 'string' && data0 !== null) {
        const err0 = {
          instancePath: instancePath + '/name',
          schemaPath: '#/properties/name/type',
          keyword: 'type',
          params: { type: schema57.properties.name.type },
          message: 'must be string,null',
          schema: schema57.properties.name.type,
          parentSchema: schema57.properties.name,
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
          params: { type: schema57.properties.version.type },
          message: 'must be integer,null',
          schema: schema57.properties.version.type,
          parentSchema: schema57.properties.version,
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
            parentSchema: schema57.properties.version,
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
          params: { type: schema57.properties.description.type },
          message: 'must be string,null',
          schema: schema57.properties.description.type,
          parentSchema: schema57.properties.description,
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
          params: { type: schema57.properties.tasks.type },
          message: 'must be array,null',
          schema: schema57.properties.tasks.type,
          parentSchema: schema57.properties.tasks,
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
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate42(data3[i0], {
              instancePath: instancePath + '/tasks/' + i0,
              parentData: data3,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
          params: { type: schema57.properties.inputParameters.type },
          message: 'must be array,null',
          schema: schema57.properties.inputParameters.type,
          parentSchema: schema57.properties.inputParameters,
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
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (typeof data6 !== 'string') {
            const err6 = {
              instancePath: instancePath + '/inputParameters/' + i1,
              schemaPath: '#/properties/inputParameters/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema57.properties.inputParameters.items.type,
              parentSchema: schema57.properties.inputParameters.items,
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
          params: { type: schema57.properties.outputParameters.type },
          message: 'must be object,null',
          schema: schema57.properties.outputParameters.type,
          parentSchema: schema57.properties.outputParameters,
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
          params: { type: schema57.properties.inputTemplate.type },
          message: 'must be object,null',
          schema: schema57.properties.inputTemplate.type,
          parentSchema: schema57.properties.inputTemplate,
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
          params: { type: schema57.properties.variables.type },
          message: 'must be object,null',
          schema: schema57.properties.variables.type,
          parentSchema: schema57.properties.variables,
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
          params: { type: schema57.properties.metadata.type },
          message: 'must be object,null',
          schema: schema57.properties.metadata.type,
          parentSchema: schema57.properties.metadata,
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
          params: { type: schema57.properties.failureWorkflow.type },
          message: 'must be string,null',
          schema: schema57.properties.failureWorkflow.type,
          parentSchema: schema57.properties.failureWorkflow,
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
          params: { type: schema57.properties.schemaVersion.type },
          message: 'must be integer,null',
          schema: schema57.properties.schemaVersion.type,
          parentSchema: schema57.properties.schemaVersion,
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
          params: { type: schema57.properties.restartable.type },
          message: 'must be boolean,null',
          schema: schema57.properties.restartable.type,
          parentSchema: schema57.properties.restartable,
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
          params: { type: schema57.properties.workflowStatusListenerEnabled.type },
          message: 'must be boolean,null',
          schema: schema57.properties.workflowStatusListenerEnabled.type,
          parentSchema: schema57.properties.workflowStatusListenerEnabled,
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
          params: { type: schema57.properties.ownerApp.type },
          message: 'must be string,null',
          schema: schema57.properties.ownerApp.type,
          parentSchema: schema57.properties.ownerApp,
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
          params: { type: schema57.properties.ownerEmail.type },
          message: 'must be string,null',
          schema: schema57.properties.ownerEmail.type,
          parentSchema: schema57.properties.ownerEmail,
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
          params: { type: schema57.properties.timeoutPolicy.type },
          message: 'must be string,null',
          schema: schema57.properties.timeoutPolicy.type,
          parentSchema: schema57.properties.timeoutPolicy,
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
          params: { allowedValues: schema57.properties.timeoutPolicy.enum },
          message: 'must be equal to one of the allowed values',
          schema: schema57.properties.timeoutPolicy.enum,
          parentSchema: schema57.properties.timeoutPolicy,
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
          params: { type: schema57.properties.timeoutSeconds.type },
          message: 'must be integer,null',
          schema: schema57.properties.timeoutSeconds.type,
          parentSchema: schema57.properties.timeoutSeconds,
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
        if (!formats0.validate(data18)) {
          const err20 = {
            instancePath: instancePath + '/timeoutSeconds',
            schemaPath: '#/properties/timeoutSeconds/format',
            keyword: 'format',
            params: { format: 'int64' },
            message: 'must match format "' + 'int64' + '"',
            schema: 'int64',
            parentSchema: schema57.properties.timeoutSeconds,
            data: data18,
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
    if (data.createTime !== undefined) {
      let data19 = data.createTime;
      if (!(typeof data19 == 'number' && !(data19 % 1) && !isNaN(data19)) && data19 !== null) {
        const err21 = {
          instancePath: instancePath + '/createTime',
          schemaPath: '#/properties/createTime/type',
          keyword: 'type',
          params: { type: schema57.properties.createTime.type },
          message: 'must be integer,null',
          schema: schema57.properties.createTime.type,
          parentSchema: schema57.properties.createTime,
          data: data19,
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (typeof data19 == 'number') {
        if (!formats0.validate(data19)) {
          const err22 = {
            instancePath: instancePath + '/createTime',
            schemaPath: '#/properties/createTime/format',
            keyword: 'format',
            params: { format: 'int64' },
            message: 'must match format "' + 'int64' + '"',
            schema: 'int64',
            parentSchema: schema57.properties.createTime,
            data: data19,
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
    if (data.updateTime !== undefined) {
      let data20 = data.updateTime;
      if (!(typeof data20 == 'number' && !(data20 % 1) && !isNaN(data20)) && data20 !== null) {
        const err23 = {
          instancePath: instancePath + '/updateTime',
          schemaPath: '#/properties/updateTime/type',
          keyword: 'type',
          params: { type: schema57.properties.updateTime.type },
          message: 'must be integer,null',
          schema: schema57.properties.updateTime.type,
          parentSchema: schema57.properties.updateTime,
          data: data20,
        };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      if (typeof data20 == 'number') {
        if (!formats0.validate(data20)) {
          const err24 = {
            instancePath: instancePath + '/updateTime',
            schemaPath: '#/properties/updateTime/format',
            keyword: 'format',
            params: { format: 'int64' },
            message: 'must match format "' + 'int64' + '"',
            schema: 'int64',
            parentSchema: schema57.properties.updateTime,
            data: data20,
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
    if (data.createdBy !== undefined) {
      let data21 = data.createdBy;
      if (typeof data21 !== 'string' && data21 !== null) {
        const err25 = {
          instancePath: instancePath + '/createdBy',
          schemaPath: '#/properties/createdBy/type',
          keyword: 'type',
          params: { type: schema57.properties.createdBy.type },
          message: 'must be string,null',
          schema: schema57.properties.createdBy.type,
          parentSchema: schema57.properties.createdBy,
          data: data21,
        };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.updatedBy !== undefined) {
      let data22 = data.updatedBy;
      if (typeof data22 !== 'string' && data22 !== null) {
        const err26 = {
          instancePath: instancePath + '/updatedBy',
          schemaPath: '#/properties/updatedBy/type',
          keyword: 'type',
          params: { type: schema57.properties.updatedBy.type },
          message: 'must be string,null',
          schema: schema57.properties.updatedBy.type,
          parentSchema: schema57.properties.updatedBy,
          data: data22,
        };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.rateLimitConfig !== undefined) {
      let data23 = data.rateLimitConfig;
      if (!(data23 && typeof data23 == 'object' && !Array.isArray(data23)) && data23 !== null) {
        const err27 = {
          instancePath: instancePath + '/rateLimitConfig',
          schemaPath: '#/properties/rateLimitConfig/type',
          keyword: 'type',
          params: { type: schema57.properties.rateLimitConfig.type },
          message: 'must be object,null',
          schema: schema57.properties.rateLimitConfig.type,
          parentSchema: schema57.properties.rateLimitConfig,
          data: data23,
        };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.overwriteTags !== undefined) {
      let data24 = data.overwriteTags;
      if (typeof data24 !== 'boolean' && data24 !== null) {
        const err28 = {
          instancePath: instancePath + '/overwriteTags',
          schemaPath: '#/properties/overwriteTags/type',
          keyword: 'type',
          params: { type: schema57.properties.overwriteTags.type },
          message: 'must be boolean,null',
          schema: schema57.properties.overwriteTags.type,
          parentSchema: schema57.properties.overwriteTags,
          data: data24,
        };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.tags !== undefined) {
      if (
        !validate30(data.tags, {
          instancePath: instancePath + '/tags',
          parentData: data,
          parentDataProperty: 'tags',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err29 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema57.type,
      parentSchema: schema57,
      data,
    };
    if (vErrors === null) {
      vErrors = [err29];
    } else {
      vErrors.push(err29);
    }
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
validate62.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
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
        schema: schema72.required,
        parentSchema: schema72,
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
          schema: schema72.properties.name.type,
          parentSchema: schema72.properties.name,
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
          params: { type: schema72.properties.version.type },
          message: 'must be integer,null',
          schema: schema72.properties.version.type,
          parentSchema: schema72.properties.version,
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
            parentSchema: schema72.properties.version,
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
          params: { type: schema72.properties.input.type },
          message: 'must be object,null',
          schema: schema72.properties.input.type,
          parentSchema: schema72.properties.input,
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
          params: { type: schema72.properties.correlationId.type },
          message: 'must be string,null',
          schema: schema72.properties.correlationId.type,
          parentSchema: schema72.properties.correlationId,
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
          params: { type: schema72.properties.priority.type },
          message: 'must be integer,null',
          schema: schema72.properties.priority.type,
          parentSchema: schema72.properties.priority,
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
            parentSchema: schema72.properties.priority,
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
            parentSchema: schema72.properties.priority,
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
            parentSchema: schema72.properties.priority,
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
          params: { type: schema72.properties.taskToDomain.type },
          message: 'must be object,null',
          schema: schema72.properties.taskToDomain.type,
          parentSchema: schema72.properties.taskToDomain,
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
        for (const key0 in data5) {
          let data6 = data5[key0];
          if (typeof data6 !== 'string') {
            const err11 = {
              instancePath:
                instancePath + '/taskToDomain/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/taskToDomain/additionalProperties/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema72.properties.taskToDomain.additionalProperties.type,
              parentSchema: schema72.properties.taskToDomain.additionalProperties,
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
        !validate62(data7, {
          instancePath: instancePath + '/workflowDef',
          parentData: data,
          parentDataProperty: 'workflowDef',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
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
          schema: schema72.properties.workflowDef.anyOf[1].type,
          parentSchema: schema72.properties.workflowDef.anyOf[1],
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
          schema: schema72.properties.workflowDef.anyOf,
          parentSchema: schema72.properties.workflowDef,
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
          params: { type: schema72.properties.externalInputPayloadStoragePath.type },
          message: 'must be string,null',
          schema: schema72.properties.externalInputPayloadStoragePath.type,
          parentSchema: schema72.properties.externalInputPayloadStoragePath,
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
          params: { type: schema72.properties.idempotencyKey.type },
          message: 'must be string,null',
          schema: schema72.properties.idempotencyKey.type,
          parentSchema: schema72.properties.idempotencyKey,
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
          params: { type: schema72.properties.idempotencyStrategy.type },
          message: 'must be string,null',
          schema: schema72.properties.idempotencyStrategy.type,
          parentSchema: schema72.properties.idempotencyStrategy,
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
          params: { allowedValues: schema72.properties.idempotencyStrategy.enum },
          message: 'must be equal to one of the allowed values',
          schema: schema72.properties.idempotencyStrategy.enum,
          parentSchema: schema72.properties.idempotencyStrategy,
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
          params: { type: schema72.properties.createdBy.type },
          message: 'must be string,null',
          schema: schema72.properties.createdBy.type,
          parentSchema: schema72.properties.createdBy,
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
      schema: schema72.type,
      parentSchema: schema72,
      data,
    };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
validate61.evaluated = {
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
  if (
    !validate61(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })
  ) {
    vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
    errors = vErrors.length;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
validate60.evaluated = {
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
const validate_18 = validate67;
const schema74 = { $ref: 'conductor-mock#/$defs/WorkflowInput' };
const schema75 = { type: 'object', additionalProperties: true };
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
  } else {
    const err0 = {
      instancePath,
      schemaPath: 'conductor-mock#/$defs/WorkflowInput/type',
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
  validate67.errors = vErrors;
  return errors === 0;
}
validate67.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const validate_19 = validate68;
const schema76 = { $ref: 'conductor-mock#/$defs/WorkflowInput' };
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
  } else {
    const err0 = {
      instancePath,
      schemaPath: 'conductor-mock#/$defs/WorkflowInput/type',
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
  validate68.errors = vErrors;
  return errors === 0;
}
validate68.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const validate_20 = validate69;
const schema78 = { $ref: 'conductor-mock#/$defs/ExecuteWorkflowRequest' };
const schema79 = {
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
    if (data.name !== undefined) {
      let data0 = data.name;
      if (typeof data0 !== 'string' && data0 !== null) {
        const err0 = {
          instancePath: instancePath + '/name',
          schemaPath: '#/properties/name/type',
          keyword: 'type',
          params: { type: schema79.properties.name.type },
          message: 'must be string,null',
          schema: schema79.properties.name.type,
          parentSchema: schema79.properties.name,
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
          params: { type: schema79.properties.version.type },
          message: 'must be integer,null',
          schema: schema79.properties.version.type,
          parentSchema: schema79.properties.version,
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
            parentSchema: schema79.properties.version,
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
          params: { type: schema79.properties.input.type },
          message: 'must be object,null',
          schema: schema79.properties.input.type,
          parentSchema: schema79.properties.input,
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
          params: { type: schema79.properties.correlationId.type },
          message: 'must be string,null',
          schema: schema79.properties.correlationId.type,
          parentSchema: schema79.properties.correlationId,
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
          params: { type: schema79.properties.priority.type },
          message: 'must be integer,null',
          schema: schema79.properties.priority.type,
          parentSchema: schema79.properties.priority,
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
            parentSchema: schema79.properties.priority,
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
            parentSchema: schema79.properties.priority,
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
            parentSchema: schema79.properties.priority,
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
          params: { type: schema79.properties.taskToDomain.type },
          message: 'must be object,null',
          schema: schema79.properties.taskToDomain.type,
          parentSchema: schema79.properties.taskToDomain,
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
        for (const key0 in data5) {
          let data6 = data5[key0];
          if (typeof data6 !== 'string') {
            const err10 = {
              instancePath:
                instancePath + '/taskToDomain/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/taskToDomain/additionalProperties/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema79.properties.taskToDomain.additionalProperties.type,
              parentSchema: schema79.properties.taskToDomain.additionalProperties,
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
        !validate62(data7, {
          instancePath: instancePath + '/workflowDef',
          parentData: data,
          parentDataProperty: 'workflowDef',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
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
          schema: schema79.properties.workflowDef.anyOf[1].type,
          parentSchema: schema79.properties.workflowDef.anyOf[1],
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
          schema: schema79.properties.workflowDef.anyOf,
          parentSchema: schema79.properties.workflowDef,
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
          params: { type: schema79.properties.externalInputPayloadStoragePath.type },
          message: 'must be string,null',
          schema: schema79.properties.externalInputPayloadStoragePath.type,
          parentSchema: schema79.properties.externalInputPayloadStoragePath,
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
          params: { type: schema79.properties.idempotencyKey.type },
          message: 'must be string,null',
          schema: schema79.properties.idempotencyKey.type,
          parentSchema: schema79.properties.idempotencyKey,
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
          params: { type: schema79.properties.idempotencyStrategy.type },
          message: 'must be string,null',
          schema: schema79.properties.idempotencyStrategy.type,
          parentSchema: schema79.properties.idempotencyStrategy,
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
          params: { allowedValues: schema79.properties.idempotencyStrategy.enum },
          message: 'must be equal to one of the allowed values',
          schema: schema79.properties.idempotencyStrategy.enum,
          parentSchema: schema79.properties.idempotencyStrategy,
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
          params: { type: schema79.properties.createdBy.type },
          message: 'must be string,null',
          schema: schema79.properties.createdBy.type,
          parentSchema: schema79.properties.createdBy,
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
      schema: schema79.type,
      parentSchema: schema79,
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
  if (
    !validate70(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })
  ) {
    vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
    errors = vErrors.length;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
validate69.evaluated = {
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
const validate_21 = validate73;
const schema80 = { $ref: 'conductor-mock#/$defs/CorrelationIdsSearchRequest' };
const schema81 = {
  type: 'object',
  required: ['correlationIds', 'workflowNames'],
  properties: {
    correlationIds: { type: 'array', items: { type: 'string' } },
    workflowNames: { type: 'array', items: { type: 'string' } },
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
    if (data.correlationIds === undefined) {
      const err0 = {
        instancePath,
        schemaPath: 'conductor-mock#/$defs/CorrelationIdsSearchRequest/required',
        keyword: 'required',
        params: { missingProperty: 'correlationIds' },
        message: "must have required property '" + 'correlationIds' + "'",
        schema: schema81.required,
        parentSchema: schema81,
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
        schemaPath: 'conductor-mock#/$defs/CorrelationIdsSearchRequest/required',
        keyword: 'required',
        params: { missingProperty: 'workflowNames' },
        message: "must have required property '" + 'workflowNames' + "'",
        schema: schema81.required,
        parentSchema: schema81,
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
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 !== 'string') {
            const err2 = {
              instancePath: instancePath + '/correlationIds/' + i0,
              schemaPath:
                'conductor-mock#/$defs/CorrelationIdsSearchRequest/properties/correlationIds/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema81.properties.correlationIds.items.type,
              parentSchema: schema81.properties.correlationIds.items,
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
          schemaPath:
            'conductor-mock#/$defs/CorrelationIdsSearchRequest/properties/correlationIds/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
          schema: schema81.properties.correlationIds.type,
          parentSchema: schema81.properties.correlationIds,
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
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (typeof data3 !== 'string') {
            const err4 = {
              instancePath: instancePath + '/workflowNames/' + i1,
              schemaPath:
                'conductor-mock#/$defs/CorrelationIdsSearchRequest/properties/workflowNames/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema81.properties.workflowNames.items.type,
              parentSchema: schema81.properties.workflowNames.items,
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
          schemaPath:
            'conductor-mock#/$defs/CorrelationIdsSearchRequest/properties/workflowNames/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
          schema: schema81.properties.workflowNames.type,
          parentSchema: schema81.properties.workflowNames,
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
      schemaPath: 'conductor-mock#/$defs/CorrelationIdsSearchRequest/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema81.type,
      parentSchema: schema81,
      data,
    };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate73.errors = vErrors;
  return errors === 0;
}
validate73.evaluated = {
  props: { correlationIds: true, workflowNames: true },
  dynamicProps: false,
  dynamicItems: false,
};
const validate_22 = validate74;
const schema82 = { $ref: 'conductor-mock#/$defs/CorrelationIds' };
const schema83 = { type: 'array', items: { type: 'string' } };
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
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== 'string') {
        const err0 = {
          instancePath: instancePath + '/' + i0,
          schemaPath: 'conductor-mock#/$defs/CorrelationIds/items/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema83.items.type,
          parentSchema: schema83.items,
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
      schemaPath: 'conductor-mock#/$defs/CorrelationIds/type',
      keyword: 'type',
      params: { type: 'array' },
      message: 'must be array',
      schema: schema83.type,
      parentSchema: schema83,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate74.errors = vErrors;
  return errors === 0;
}
validate74.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
const validate_23 = validate75;
const schema84 = { $ref: 'conductor-mock#/$defs/WorkflowTestRequest' };
const schema85 = {
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
const schema86 = {
  type: ['object', 'null'],
  additionalProperties: { type: 'array', items: { $ref: '#/$defs/TaskMock' } },
};
const schema87 = {
  type: 'object',
  required: ['output'],
  properties: {
    status: {
      type: ['string', 'null'],
      enum: ['IN_PROGRESS', 'FAILED', 'FAILED_WITH_TERMINAL_ERROR', 'COMPLETED', null],
    },
    output: { type: 'object', additionalProperties: true },
    executionTime: { type: ['integer', 'null'], format: 'int64', minimum: 0 },
    queueWaitTime: { type: ['integer', 'null'], format: 'int64', minimum: 0 },
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
  if (!(data && typeof data == 'object' && !Array.isArray(data)) && data !== null) {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: schema86.type },
      message: 'must be object,null',
      schema: schema86.type,
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
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      let data0 = data[key0];
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
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
                schema: schema87.required,
                parentSchema: schema87,
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
                  params: { type: schema87.properties.status.type },
                  message: 'must be string,null',
                  schema: schema87.properties.status.type,
                  parentSchema: schema87.properties.status,
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
                  params: { allowedValues: schema87.properties.status.enum },
                  message: 'must be equal to one of the allowed values',
                  schema: schema87.properties.status.enum,
                  parentSchema: schema87.properties.status,
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
                  schema: schema87.properties.output.type,
                  parentSchema: schema87.properties.output,
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
                  params: { type: schema87.properties.executionTime.type },
                  message: 'must be integer,null',
                  schema: schema87.properties.executionTime.type,
                  parentSchema: schema87.properties.executionTime,
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
                if (data4 < 0 || isNaN(data4)) {
                  const err6 = {
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
                    parentSchema: schema87.properties.executionTime,
                    data: data4,
                  };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
                if (!formats0.validate(data4)) {
                  const err7 = {
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
                    parentSchema: schema87.properties.executionTime,
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
            if (data1.queueWaitTime !== undefined) {
              let data5 = data1.queueWaitTime;
              if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5)) && data5 !== null) {
                const err8 = {
                  instancePath:
                    instancePath +
                    '/' +
                    key0.replace(/~/g, '~0').replace(/\//g, '~1') +
                    '/' +
                    i0 +
                    '/queueWaitTime',
                  schemaPath: '#/$defs/TaskMock/properties/queueWaitTime/type',
                  keyword: 'type',
                  params: { type: schema87.properties.queueWaitTime.type },
                  message: 'must be integer,null',
                  schema: schema87.properties.queueWaitTime.type,
                  parentSchema: schema87.properties.queueWaitTime,
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
                if (data5 < 0 || isNaN(data5)) {
                  const err9 = {
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
                    parentSchema: schema87.properties.queueWaitTime,
                    data: data5,
                  };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
                if (!formats0.validate(data5)) {
                  const err10 = {
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
                    parentSchema: schema87.properties.queueWaitTime,
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
            }
          } else {
            const err11 = {
              instancePath:
                instancePath + '/' + key0.replace(/~/g, '~0').replace(/\//g, '~1') + '/' + i0,
              schemaPath: '#/$defs/TaskMock/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
              schema: schema87.type,
              parentSchema: schema87,
              data: data1,
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
          instancePath: instancePath + '/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
          schemaPath: '#/additionalProperties/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
          schema: schema86.additionalProperties.type,
          parentSchema: schema86.additionalProperties,
          data: data0,
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
  validate78.errors = vErrors;
  return errors === 0;
}
validate78.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const schema88 = {
  type: ['object', 'null'],
  additionalProperties: { $ref: '#/$defs/SubWorkflowTestRequest' },
};
const schema89 = {
  type: 'object',
  properties: {
    taskRefToMockOutput: { $ref: '#/$defs/TaskMocksByReference' },
    subWorkflowTestRequest: { $ref: '#/$defs/SubWorkflowTestRequests' },
  },
  additionalProperties: true,
};
const wrapper4 = { validate: validate80 };
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
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.taskRefToMockOutput !== undefined) {
      if (
        !validate78(data.taskRefToMockOutput, {
          instancePath: instancePath + '/taskRefToMockOutput',
          parentData: data,
          parentDataProperty: 'taskRefToMockOutput',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
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
      schema: schema89.type,
      parentSchema: schema89,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate81.errors = vErrors;
  return errors === 0;
}
validate81.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
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
  if (!(data && typeof data == 'object' && !Array.isArray(data)) && data !== null) {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: schema88.type },
      message: 'must be object,null',
      schema: schema88.type,
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
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (
        !validate81(data[key0], {
          instancePath: instancePath + '/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
          parentData: data,
          parentDataProperty: key0,
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
        errors = vErrors.length;
      }
    }
  }
  validate80.errors = vErrors;
  return errors === 0;
}
validate80.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
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
    if (data.name === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'name' },
        message: "must have required property '" + 'name' + "'",
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
    if (data.name !== undefined) {
      let data0 = data.name;
      if (typeof data0 !== 'string') {
        const err1 = {
          instancePath: instancePath + '/name',
          schemaPath: '#/properties/name/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema85.properties.name.type,
          parentSchema: schema85.properties.name,
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
          params: { type: schema85.properties.version.type },
          message: 'must be integer,null',
          schema: schema85.properties.version.type,
          parentSchema: schema85.properties.version,
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
    }
    if (data.workflowDef !== undefined) {
      let data2 = data.workflowDef;
      const _errs6 = errors;
      let valid1 = false;
      const _errs7 = errors;
      if (
        !validate62(data2, {
          instancePath: instancePath + '/workflowDef',
          parentData: data,
          parentDataProperty: 'workflowDef',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
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
          schema: schema85.properties.workflowDef.anyOf[1].type,
          parentSchema: schema85.properties.workflowDef.anyOf[1],
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
          schema: schema85.properties.workflowDef.anyOf,
          parentSchema: schema85.properties.workflowDef,
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
          params: { type: schema85.properties.input.type },
          message: 'must be object,null',
          schema: schema85.properties.input.type,
          parentSchema: schema85.properties.input,
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
          params: { type: schema85.properties.correlationId.type },
          message: 'must be string,null',
          schema: schema85.properties.correlationId.type,
          parentSchema: schema85.properties.correlationId,
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
          params: { type: schema85.properties.priority.type },
          message: 'must be integer,null',
          schema: schema85.properties.priority.type,
          parentSchema: schema85.properties.priority,
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
            parentSchema: schema85.properties.priority,
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
            parentSchema: schema85.properties.priority,
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
            parentSchema: schema85.properties.priority,
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
          params: { type: schema85.properties.taskToDomain.type },
          message: 'must be object,null',
          schema: schema85.properties.taskToDomain.type,
          parentSchema: schema85.properties.taskToDomain,
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
        for (const key0 in data6) {
          let data7 = data6[key0];
          if (typeof data7 !== 'string') {
            const err13 = {
              instancePath:
                instancePath + '/taskToDomain/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/taskToDomain/additionalProperties/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema85.properties.taskToDomain.additionalProperties.type,
              parentSchema: schema85.properties.taskToDomain.additionalProperties,
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
        !validate78(data.taskRefToMockOutput, {
          instancePath: instancePath + '/taskRefToMockOutput',
          parentData: data,
          parentDataProperty: 'taskRefToMockOutput',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
        errors = vErrors.length;
      }
    }
    if (data.subWorkflowTestRequest !== undefined) {
      if (
        !validate80(data.subWorkflowTestRequest, {
          instancePath: instancePath + '/subWorkflowTestRequest',
          parentData: data,
          parentDataProperty: 'subWorkflowTestRequest',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
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
          params: { type: schema85.properties.createdBy.type },
          message: 'must be string,null',
          schema: schema85.properties.createdBy.type,
          parentSchema: schema85.properties.createdBy,
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
          params: { type: schema85.properties.idempotencyKey.type },
          message: 'must be string,null',
          schema: schema85.properties.idempotencyKey.type,
          parentSchema: schema85.properties.idempotencyKey,
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
          params: { type: schema85.properties.idempotencyStrategy.type },
          message: 'must be string,null',
          schema: schema85.properties.idempotencyStrategy.type,
          parentSchema: schema85.properties.idempotencyStrategy,
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
          params: { allowedValues: schema85.properties.idempotencyStrategy.enum },
          message: 'must be equal to one of the allowed values',
          schema: schema85.properties.idempotencyStrategy.enum,
          parentSchema: schema85.properties.idempotencyStrategy,
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
          params: { type: schema85.properties.externalInputPayloadStoragePath.type },
          message: 'must be string,null',
          schema: schema85.properties.externalInputPayloadStoragePath.type,
          parentSchema: schema85.properties.externalInputPayloadStoragePath,
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
      schema: schema85.type,
      parentSchema: schema85,
      data,
    };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
validate76.evaluated = {
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
  if (
    !validate76(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })
  ) {
    vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
    errors = vErrors.length;
  }
  validate75.errors = vErrors;
  return errors === 0;
}
validate75.evaluated = {
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
const validate_24 = validate86;
const schema90 = { $ref: 'conductor-mock#/$defs/WorkflowInput' };
function validate86(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate86.evaluated;
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
      schemaPath: 'conductor-mock#/$defs/WorkflowInput/type',
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
  validate86.errors = vErrors;
  return errors === 0;
}
validate86.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const validate_25 = validate87;
const schema92 = { $ref: 'conductor-mock#/$defs/RerunWorkflowRequest' };
const schema93 = {
  type: 'object',
  properties: {
    reRunFromTaskId: { type: ['string', 'null'] },
    taskInput: { type: ['object', 'null'], additionalProperties: true },
    workflowInput: { type: ['object', 'null'], additionalProperties: true },
    correlationId: { type: ['string', 'null'] },
    reRunFromWorkflowId: { type: ['string', 'null'] },
  },
};
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
    if (data.reRunFromTaskId !== undefined) {
      let data0 = data.reRunFromTaskId;
      if (typeof data0 !== 'string' && data0 !== null) {
        const err0 = {
          instancePath: instancePath + '/reRunFromTaskId',
          schemaPath: 'conductor-mock#/$defs/RerunWorkflowRequest/properties/reRunFromTaskId/type',
          keyword: 'type',
          params: { type: schema93.properties.reRunFromTaskId.type },
          message: 'must be string,null',
          schema: schema93.properties.reRunFromTaskId.type,
          parentSchema: schema93.properties.reRunFromTaskId,
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
          schemaPath: 'conductor-mock#/$defs/RerunWorkflowRequest/properties/taskInput/type',
          keyword: 'type',
          params: { type: schema93.properties.taskInput.type },
          message: 'must be object,null',
          schema: schema93.properties.taskInput.type,
          parentSchema: schema93.properties.taskInput,
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
          schemaPath: 'conductor-mock#/$defs/RerunWorkflowRequest/properties/workflowInput/type',
          keyword: 'type',
          params: { type: schema93.properties.workflowInput.type },
          message: 'must be object,null',
          schema: schema93.properties.workflowInput.type,
          parentSchema: schema93.properties.workflowInput,
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
          schemaPath: 'conductor-mock#/$defs/RerunWorkflowRequest/properties/correlationId/type',
          keyword: 'type',
          params: { type: schema93.properties.correlationId.type },
          message: 'must be string,null',
          schema: schema93.properties.correlationId.type,
          parentSchema: schema93.properties.correlationId,
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
          schemaPath:
            'conductor-mock#/$defs/RerunWorkflowRequest/properties/reRunFromWorkflowId/type',
          keyword: 'type',
          params: { type: schema93.properties.reRunFromWorkflowId.type },
          message: 'must be string,null',
          schema: schema93.properties.reRunFromWorkflowId.type,
          parentSchema: schema93.properties.reRunFromWorkflowId,
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
      schemaPath: 'conductor-mock#/$defs/RerunWorkflowRequest/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema93.type,
      parentSchema: schema93,
      data,
    };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate87.errors = vErrors;
  return errors === 0;
}
validate87.evaluated = {
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
const validate_26 = validate88;
const schema94 = { $ref: 'conductor-mock#/$defs/SkipTaskRequest' };
const schema95 = {
  type: 'object',
  properties: {
    taskInput: { type: ['object', 'null'], additionalProperties: true },
    taskOutput: { type: ['object', 'null'], additionalProperties: true },
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
    if (data.taskInput !== undefined) {
      let data0 = data.taskInput;
      if (!(data0 && typeof data0 == 'object' && !Array.isArray(data0)) && data0 !== null) {
        const err0 = {
          instancePath: instancePath + '/taskInput',
          schemaPath: 'conductor-mock#/$defs/SkipTaskRequest/properties/taskInput/type',
          keyword: 'type',
          params: { type: schema95.properties.taskInput.type },
          message: 'must be object,null',
          schema: schema95.properties.taskInput.type,
          parentSchema: schema95.properties.taskInput,
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
          schemaPath: 'conductor-mock#/$defs/SkipTaskRequest/properties/taskOutput/type',
          keyword: 'type',
          params: { type: schema95.properties.taskOutput.type },
          message: 'must be object,null',
          schema: schema95.properties.taskOutput.type,
          parentSchema: schema95.properties.taskOutput,
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
      schemaPath: 'conductor-mock#/$defs/SkipTaskRequest/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema95.type,
      parentSchema: schema95,
      data,
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate88.errors = vErrors;
  return errors === 0;
}
validate88.evaluated = {
  props: { taskInput: true, taskOutput: true },
  dynamicProps: false,
  dynamicItems: false,
};
const validate_27 = validate89;
const schema96 = { $ref: 'conductor-mock#/$defs/WorkflowInput' };
function validate89(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate89.evaluated;
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
      schemaPath: 'conductor-mock#/$defs/WorkflowInput/type',
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
  validate89.errors = vErrors;
  return errors === 0;
}
validate89.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const validate_28 = validate90;
const schema98 = { $ref: 'conductor-mock#/$defs/WorkflowIds' };
const schema99 = { type: 'array', minItems: 1, maxItems: 1000, items: { type: 'string' } };
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
  if (Array.isArray(data)) {
    if (data.length > 1000) {
      const err0 = {
        instancePath,
        schemaPath: 'conductor-mock#/$defs/WorkflowIds/maxItems',
        keyword: 'maxItems',
        params: { limit: 1000 },
        message: 'must NOT have more than 1000 items',
        schema: 1000,
        parentSchema: schema99,
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
        schemaPath: 'conductor-mock#/$defs/WorkflowIds/minItems',
        keyword: 'minItems',
        params: { limit: 1 },
        message: 'must NOT have fewer than 1 items',
        schema: 1,
        parentSchema: schema99,
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
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== 'string') {
        const err2 = {
          instancePath: instancePath + '/' + i0,
          schemaPath: 'conductor-mock#/$defs/WorkflowIds/items/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema99.items.type,
          parentSchema: schema99.items,
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
      schemaPath: 'conductor-mock#/$defs/WorkflowIds/type',
      keyword: 'type',
      params: { type: 'array' },
      message: 'must be array',
      schema: schema99.type,
      parentSchema: schema99,
      data,
    };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate90.errors = vErrors;
  return errors === 0;
}
validate90.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
const validate_29 = validate91;
const schema100 = { $ref: 'conductor-mock#/$defs/WorkflowIds' };
function validate91(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate91.evaluated;
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
        schemaPath: 'conductor-mock#/$defs/WorkflowIds/maxItems',
        keyword: 'maxItems',
        params: { limit: 1000 },
        message: 'must NOT have more than 1000 items',
        schema: 1000,
        parentSchema: schema99,
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
        schemaPath: 'conductor-mock#/$defs/WorkflowIds/minItems',
        keyword: 'minItems',
        params: { limit: 1 },
        message: 'must NOT have fewer than 1 items',
        schema: 1,
        parentSchema: schema99,
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
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== 'string') {
        const err2 = {
          instancePath: instancePath + '/' + i0,
          schemaPath: 'conductor-mock#/$defs/WorkflowIds/items/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema99.items.type,
          parentSchema: schema99.items,
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
      schemaPath: 'conductor-mock#/$defs/WorkflowIds/type',
      keyword: 'type',
      params: { type: 'array' },
      message: 'must be array',
      schema: schema99.type,
      parentSchema: schema99,
      data,
    };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate91.errors = vErrors;
  return errors === 0;
}
validate91.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
const validate_30 = validate92;
const schema102 = { $ref: 'conductor-mock#/$defs/WorkflowIds' };
function validate92(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate92.evaluated;
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
        schemaPath: 'conductor-mock#/$defs/WorkflowIds/maxItems',
        keyword: 'maxItems',
        params: { limit: 1000 },
        message: 'must NOT have more than 1000 items',
        schema: 1000,
        parentSchema: schema99,
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
        schemaPath: 'conductor-mock#/$defs/WorkflowIds/minItems',
        keyword: 'minItems',
        params: { limit: 1 },
        message: 'must NOT have fewer than 1 items',
        schema: 1,
        parentSchema: schema99,
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
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== 'string') {
        const err2 = {
          instancePath: instancePath + '/' + i0,
          schemaPath: 'conductor-mock#/$defs/WorkflowIds/items/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema99.items.type,
          parentSchema: schema99.items,
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
      schemaPath: 'conductor-mock#/$defs/WorkflowIds/type',
      keyword: 'type',
      params: { type: 'array' },
      message: 'must be array',
      schema: schema99.type,
      parentSchema: schema99,
      data,
    };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate92.errors = vErrors;
  return errors === 0;
}
validate92.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
const validate_31 = validate93;
const schema104 = { $ref: 'conductor-mock#/$defs/WorkflowIds' };
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
  if (Array.isArray(data)) {
    if (data.length > 1000) {
      const err0 = {
        instancePath,
        schemaPath: 'conductor-mock#/$defs/WorkflowIds/maxItems',
        keyword: 'maxItems',
        params: { limit: 1000 },
        message: 'must NOT have more than 1000 items',
        schema: 1000,
        parentSchema: schema99,
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
        schemaPath: 'conductor-mock#/$defs/WorkflowIds/minItems',
        keyword: 'minItems',
        params: { limit: 1 },
        message: 'must NOT have fewer than 1 items',
        schema: 1,
        parentSchema: schema99,
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
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== 'string') {
        const err2 = {
          instancePath: instancePath + '/' + i0,
          schemaPath: 'conductor-mock#/$defs/WorkflowIds/items/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema99.items.type,
          parentSchema: schema99.items,
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
      schemaPath: 'conductor-mock#/$defs/WorkflowIds/type',
      keyword: 'type',
      params: { type: 'array' },
      message: 'must be array',
      schema: schema99.type,
      parentSchema: schema99,
      data,
    };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate93.errors = vErrors;
  return errors === 0;
}
validate93.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
const validate_32 = validate94;
const schema106 = { $ref: 'conductor-mock#/$defs/WorkflowIds' };
function validate94(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate94.evaluated;
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
        schemaPath: 'conductor-mock#/$defs/WorkflowIds/maxItems',
        keyword: 'maxItems',
        params: { limit: 1000 },
        message: 'must NOT have more than 1000 items',
        schema: 1000,
        parentSchema: schema99,
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
        schemaPath: 'conductor-mock#/$defs/WorkflowIds/minItems',
        keyword: 'minItems',
        params: { limit: 1 },
        message: 'must NOT have fewer than 1 items',
        schema: 1,
        parentSchema: schema99,
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
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== 'string') {
        const err2 = {
          instancePath: instancePath + '/' + i0,
          schemaPath: 'conductor-mock#/$defs/WorkflowIds/items/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema99.items.type,
          parentSchema: schema99.items,
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
      schemaPath: 'conductor-mock#/$defs/WorkflowIds/type',
      keyword: 'type',
      params: { type: 'array' },
      message: 'must be array',
      schema: schema99.type,
      parentSchema: schema99,
      data,
    };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate94.errors = vErrors;
  return errors === 0;
}
validate94.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
const validate_33 = validate95;
const schema108 = { $ref: 'conductor-mock#/$defs/WorkflowIds' };
function validate95(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate95.evaluated;
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
        schemaPath: 'conductor-mock#/$defs/WorkflowIds/maxItems',
        keyword: 'maxItems',
        params: { limit: 1000 },
        message: 'must NOT have more than 1000 items',
        schema: 1000,
        parentSchema: schema99,
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
        schemaPath: 'conductor-mock#/$defs/WorkflowIds/minItems',
        keyword: 'minItems',
        params: { limit: 1 },
        message: 'must NOT have fewer than 1 items',
        schema: 1,
        parentSchema: schema99,
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
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== 'string') {
        const err2 = {
          instancePath: instancePath + '/' + i0,
          schemaPath: 'conductor-mock#/$defs/WorkflowIds/items/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema99.items.type,
          parentSchema: schema99.items,
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
      schemaPath: 'conductor-mock#/$defs/WorkflowIds/type',
      keyword: 'type',
      params: { type: 'array' },
      message: 'must be array',
      schema: schema99.type,
      parentSchema: schema99,
      data,
    };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate95.errors = vErrors;
  return errors === 0;
}
validate95.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
const validate_34 = validate96;
const schema110 = { $ref: 'conductor-mock#/$defs/WorkflowVariables' };
const schema111 = { type: 'object', additionalProperties: true };
function validate96(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate96.evaluated;
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
      schemaPath: 'conductor-mock#/$defs/WorkflowVariables/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
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
  validate96.errors = vErrors;
  return errors === 0;
}
validate96.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const validate_35 = validate97;
const schema112 = { $ref: 'conductor-mock#/$defs/WorkflowStateUpdate' };
const schema113 = {
  type: 'object',
  properties: {
    taskReferenceName: { type: ['string', 'null'] },
    taskResult: { anyOf: [{ $ref: '#/$defs/TaskResultOfReference' }, { type: 'null' }] },
    variables: { type: ['object', 'null'], additionalProperties: true },
  },
};
const schema114 = {
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
    callbackAfterSeconds: { type: ['integer', 'null'], format: 'int64' },
    extendLease: { type: ['boolean', 'null'] },
    externalOutputPayloadStoragePath: { type: ['string', 'null'] },
    subWorkflowId: { type: ['string', 'null'] },
    logs: { type: ['array', 'null'], items: { type: 'object', additionalProperties: true } },
  },
};
function validate98(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate98.evaluated;
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
          params: { type: schema113.properties.taskReferenceName.type },
          message: 'must be string,null',
          schema: schema113.properties.taskReferenceName.type,
          parentSchema: schema113.properties.taskReferenceName,
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
              params: { type: schema114.properties.workflowInstanceId.type },
              message: 'must be string,null',
              schema: schema114.properties.workflowInstanceId.type,
              parentSchema: schema114.properties.workflowInstanceId,
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
              params: { type: schema114.properties.taskId.type },
              message: 'must be string,null',
              schema: schema114.properties.taskId.type,
              parentSchema: schema114.properties.taskId,
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
              params: { type: schema114.properties.status.type },
              message: 'must be string,null',
              schema: schema114.properties.status.type,
              parentSchema: schema114.properties.status,
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
              params: { allowedValues: schema114.properties.status.enum },
              message: 'must be equal to one of the allowed values',
              schema: schema114.properties.status.enum,
              parentSchema: schema114.properties.status,
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
              params: { type: schema114.properties.outputData.type },
              message: 'must be object,null',
              schema: schema114.properties.outputData.type,
              parentSchema: schema114.properties.outputData,
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
              params: { type: schema114.properties.reasonForIncompletion.type },
              message: 'must be string,null',
              schema: schema114.properties.reasonForIncompletion.type,
              parentSchema: schema114.properties.reasonForIncompletion,
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
              params: { type: schema114.properties.workerId.type },
              message: 'must be string,null',
              schema: schema114.properties.workerId.type,
              parentSchema: schema114.properties.workerId,
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
              params: { type: schema114.properties.callbackAfterSeconds.type },
              message: 'must be integer,null',
              schema: schema114.properties.callbackAfterSeconds.type,
              parentSchema: schema114.properties.callbackAfterSeconds,
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
            if (!formats0.validate(data8)) {
              const err9 = {
                instancePath: instancePath + '/taskResult/callbackAfterSeconds',
                schemaPath: '#/$defs/TaskResultOfReference/properties/callbackAfterSeconds/format',
                keyword: 'format',
                params: { format: 'int64' },
                message: 'must match format "' + 'int64' + '"',
                schema: 'int64',
                parentSchema: schema114.properties.callbackAfterSeconds,
                data: data8,
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
        if (data1.extendLease !== undefined) {
          let data9 = data1.extendLease;
          if (typeof data9 !== 'boolean' && data9 !== null) {
            const err10 = {
              instancePath: instancePath + '/taskResult/extendLease',
              schemaPath: '#/$defs/TaskResultOfReference/properties/extendLease/type',
              keyword: 'type',
              params: { type: schema114.properties.extendLease.type },
              message: 'must be boolean,null',
              schema: schema114.properties.extendLease.type,
              parentSchema: schema114.properties.extendLease,
              data: data9,
            };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data1.externalOutputPayloadStoragePath !== undefined) {
          let data10 = data1.externalOutputPayloadStoragePath;
          if (typeof data10 !== 'string' && data10 !== null) {
            const err11 = {
              instancePath: instancePath + '/taskResult/externalOutputPayloadStoragePath',
              schemaPath:
                '#/$defs/TaskResultOfReference/properties/externalOutputPayloadStoragePath/type',
              keyword: 'type',
              params: { type: schema114.properties.externalOutputPayloadStoragePath.type },
              message: 'must be string,null',
              schema: schema114.properties.externalOutputPayloadStoragePath.type,
              parentSchema: schema114.properties.externalOutputPayloadStoragePath,
              data: data10,
            };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data1.subWorkflowId !== undefined) {
          let data11 = data1.subWorkflowId;
          if (typeof data11 !== 'string' && data11 !== null) {
            const err12 = {
              instancePath: instancePath + '/taskResult/subWorkflowId',
              schemaPath: '#/$defs/TaskResultOfReference/properties/subWorkflowId/type',
              keyword: 'type',
              params: { type: schema114.properties.subWorkflowId.type },
              message: 'must be string,null',
              schema: schema114.properties.subWorkflowId.type,
              parentSchema: schema114.properties.subWorkflowId,
              data: data11,
            };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data1.logs !== undefined) {
          let data12 = data1.logs;
          if (!Array.isArray(data12) && data12 !== null) {
            const err13 = {
              instancePath: instancePath + '/taskResult/logs',
              schemaPath: '#/$defs/TaskResultOfReference/properties/logs/type',
              keyword: 'type',
              params: { type: schema114.properties.logs.type },
              message: 'must be array,null',
              schema: schema114.properties.logs.type,
              parentSchema: schema114.properties.logs,
              data: data12,
            };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
          if (Array.isArray(data12)) {
            const len0 = data12.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data13 = data12[i0];
              if (data13 && typeof data13 == 'object' && !Array.isArray(data13)) {
              } else {
                const err14 = {
                  instancePath: instancePath + '/taskResult/logs/' + i0,
                  schemaPath: '#/$defs/TaskResultOfReference/properties/logs/items/type',
                  keyword: 'type',
                  params: { type: 'object' },
                  message: 'must be object',
                  schema: schema114.properties.logs.items.type,
                  parentSchema: schema114.properties.logs.items,
                  data: data13,
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
          instancePath: instancePath + '/taskResult',
          schemaPath: '#/$defs/TaskResultOfReference/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
          schema: schema114.type,
          parentSchema: schema114,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
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
        const err16 = {
          instancePath: instancePath + '/taskResult',
          schemaPath: '#/properties/taskResult/anyOf/1/type',
          keyword: 'type',
          params: { type: 'null' },
          message: 'must be null',
          schema: schema113.properties.taskResult.anyOf[1].type,
          parentSchema: schema113.properties.taskResult.anyOf[1],
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      var _valid0 = _errs34 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err17 = {
          instancePath: instancePath + '/taskResult',
          schemaPath: '#/properties/taskResult/anyOf',
          keyword: 'anyOf',
          params: {},
          message: 'must match a schema in anyOf',
          schema: schema113.properties.taskResult.anyOf,
          parentSchema: schema113.properties.taskResult,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
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
        const err18 = {
          instancePath: instancePath + '/variables',
          schemaPath: '#/properties/variables/type',
          keyword: 'type',
          params: { type: schema113.properties.variables.type },
          message: 'must be object,null',
          schema: schema113.properties.variables.type,
          parentSchema: schema113.properties.variables,
          data: data14,
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
      schema: schema113.type,
      parentSchema: schema113,
      data,
    };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate98.errors = vErrors;
  return errors === 0;
}
validate98.evaluated = {
  props: { taskReferenceName: true, taskResult: true, variables: true },
  dynamicProps: false,
  dynamicItems: false,
};
function validate97(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate97.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (
    !validate98(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })
  ) {
    vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
    errors = vErrors.length;
  }
  validate97.errors = vErrors;
  return errors === 0;
}
validate97.evaluated = {
  props: { taskReferenceName: true, taskResult: true, variables: true },
  dynamicProps: false,
  dynamicItems: false,
};
const validate_36 = validate100;
const schema115 = { $ref: 'conductor-mock#/$defs/UpgradeWorkflowRequest' };
const schema116 = {
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
function validate100(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate100.evaluated;
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
        schemaPath: 'conductor-mock#/$defs/UpgradeWorkflowRequest/required',
        keyword: 'required',
        params: { missingProperty: 'name' },
        message: "must have required property '" + 'name' + "'",
        schema: schema116.required,
        parentSchema: schema116,
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
          schemaPath: 'conductor-mock#/$defs/UpgradeWorkflowRequest/properties/name/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema116.properties.name.type,
          parentSchema: schema116.properties.name,
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
          schemaPath: 'conductor-mock#/$defs/UpgradeWorkflowRequest/properties/version/type',
          keyword: 'type',
          params: { type: schema116.properties.version.type },
          message: 'must be integer,null',
          schema: schema116.properties.version.type,
          parentSchema: schema116.properties.version,
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
            schemaPath: 'conductor-mock#/$defs/UpgradeWorkflowRequest/properties/version/format',
            keyword: 'format',
            params: { format: 'int32' },
            message: 'must match format "' + 'int32' + '"',
            schema: 'int32',
            parentSchema: schema116.properties.version,
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
          schemaPath: 'conductor-mock#/$defs/UpgradeWorkflowRequest/properties/taskOutput/type',
          keyword: 'type',
          params: { type: schema116.properties.taskOutput.type },
          message: 'must be object,null',
          schema: schema116.properties.taskOutput.type,
          parentSchema: schema116.properties.taskOutput,
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
        for (const key0 in data2) {
          let data3 = data2[key0];
          if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
          } else {
            const err5 = {
              instancePath:
                instancePath + '/taskOutput/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath:
                'conductor-mock#/$defs/UpgradeWorkflowRequest/properties/taskOutput/additionalProperties/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
              schema: schema116.properties.taskOutput.additionalProperties.type,
              parentSchema: schema116.properties.taskOutput.additionalProperties,
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
          schemaPath: 'conductor-mock#/$defs/UpgradeWorkflowRequest/properties/workflowInput/type',
          keyword: 'type',
          params: { type: schema116.properties.workflowInput.type },
          message: 'must be object,null',
          schema: schema116.properties.workflowInput.type,
          parentSchema: schema116.properties.workflowInput,
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
      schemaPath: 'conductor-mock#/$defs/UpgradeWorkflowRequest/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema116.type,
      parentSchema: schema116,
      data,
    };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate100.errors = vErrors;
  return errors === 0;
}
validate100.evaluated = {
  props: { name: true, version: true, taskOutput: true, workflowInput: true },
  dynamicProps: false,
  dynamicItems: false,
};
const validate_37 = validate101;
const schema117 = { $ref: 'conductor-mock#/$defs/HumanTaskSearch' };
const schema118 = {
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
    updateStartTime: { type: ['integer', 'null'], format: 'int64' },
    updateEndTime: { type: ['integer', 'null'], format: 'int64' },
  },
};
const schema119 = {
  type: 'string',
  enum: ['PENDING', 'ASSIGNED', 'IN_PROGRESS', 'COMPLETED', 'TIMED_OUT', 'DELETED'],
};
const schema120 = {
  type: 'object',
  properties: {
    userType: {
      type: ['string', 'null'],
      enum: ['CONDUCTOR_USER', 'CONDUCTOR_GROUP', 'EXTERNAL_USER', 'EXTERNAL_GROUP', null],
    },
    user: { type: ['string', 'null'] },
  },
};
function validate102(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate102.evaluated;
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
          params: { type: schema118.properties.searchType.type },
          message: 'must be string,null',
          schema: schema118.properties.searchType.type,
          parentSchema: schema118.properties.searchType,
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
          params: { allowedValues: schema118.properties.searchType.enum },
          message: 'must be equal to one of the allowed values',
          schema: schema118.properties.searchType.enum,
          parentSchema: schema118.properties.searchType,
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
          params: { type: schema118.properties.start.type },
          message: 'must be integer,null',
          schema: schema118.properties.start.type,
          parentSchema: schema118.properties.start,
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
            parentSchema: schema118.properties.start,
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
            parentSchema: schema118.properties.start,
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
          params: { type: schema118.properties.size.type },
          message: 'must be integer,null',
          schema: schema118.properties.size.type,
          parentSchema: schema118.properties.size,
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
            parentSchema: schema118.properties.size,
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
            parentSchema: schema118.properties.size,
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
          params: { type: schema118.properties.states.type },
          message: 'must be array,null',
          schema: schema118.properties.states.type,
          parentSchema: schema118.properties.states,
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
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 !== 'string') {
            const err9 = {
              instancePath: instancePath + '/states/' + i0,
              schemaPath: '#/$defs/HumanTaskState/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema119.type,
              parentSchema: schema119,
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
              params: { allowedValues: schema119.enum },
              message: 'must be equal to one of the allowed values',
              schema: schema119.enum,
              parentSchema: schema119,
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
          params: { type: schema118.properties.assignees.type },
          message: 'must be array,null',
          schema: schema118.properties.assignees.type,
          parentSchema: schema118.properties.assignees,
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
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (data6 && typeof data6 == 'object' && !Array.isArray(data6)) {
            if (data6.userType !== undefined) {
              let data7 = data6.userType;
              if (typeof data7 !== 'string' && data7 !== null) {
                const err12 = {
                  instancePath: instancePath + '/assignees/' + i1 + '/userType',
                  schemaPath: '#/$defs/HumanTaskUserFilter/properties/userType/type',
                  keyword: 'type',
                  params: { type: schema120.properties.userType.type },
                  message: 'must be string,null',
                  schema: schema120.properties.userType.type,
                  parentSchema: schema120.properties.userType,
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
                  params: { allowedValues: schema120.properties.userType.enum },
                  message: 'must be equal to one of the allowed values',
                  schema: schema120.properties.userType.enum,
                  parentSchema: schema120.properties.userType,
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
                  params: { type: schema120.properties.user.type },
                  message: 'must be string,null',
                  schema: schema120.properties.user.type,
                  parentSchema: schema120.properties.user,
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
              schema: schema120.type,
              parentSchema: schema120,
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
          params: { type: schema118.properties.claimants.type },
          message: 'must be array,null',
          schema: schema118.properties.claimants.type,
          parentSchema: schema118.properties.claimants,
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
        for (let i2 = 0; i2 < len2; i2++) {
          let data10 = data9[i2];
          if (data10 && typeof data10 == 'object' && !Array.isArray(data10)) {
            if (data10.userType !== undefined) {
              let data11 = data10.userType;
              if (typeof data11 !== 'string' && data11 !== null) {
                const err17 = {
                  instancePath: instancePath + '/claimants/' + i2 + '/userType',
                  schemaPath: '#/$defs/HumanTaskUserFilter/properties/userType/type',
                  keyword: 'type',
                  params: { type: schema120.properties.userType.type },
                  message: 'must be string,null',
                  schema: schema120.properties.userType.type,
                  parentSchema: schema120.properties.userType,
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
                  params: { allowedValues: schema120.properties.userType.enum },
                  message: 'must be equal to one of the allowed values',
                  schema: schema120.properties.userType.enum,
                  parentSchema: schema120.properties.userType,
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
                  params: { type: schema120.properties.user.type },
                  message: 'must be string,null',
                  schema: schema120.properties.user.type,
                  parentSchema: schema120.properties.user,
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
              schema: schema120.type,
              parentSchema: schema120,
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
          params: { type: schema118.properties.definitionNames.type },
          message: 'must be array,null',
          schema: schema118.properties.definitionNames.type,
          parentSchema: schema118.properties.definitionNames,
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
        for (let i3 = 0; i3 < len3; i3++) {
          let data14 = data13[i3];
          if (typeof data14 !== 'string') {
            const err22 = {
              instancePath: instancePath + '/definitionNames/' + i3,
              schemaPath: '#/properties/definitionNames/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema118.properties.definitionNames.items.type,
              parentSchema: schema118.properties.definitionNames.items,
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
          params: { type: schema118.properties.displayNames.type },
          message: 'must be array,null',
          schema: schema118.properties.displayNames.type,
          parentSchema: schema118.properties.displayNames,
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
        for (let i4 = 0; i4 < len4; i4++) {
          let data16 = data15[i4];
          if (typeof data16 !== 'string') {
            const err24 = {
              instancePath: instancePath + '/displayNames/' + i4,
              schemaPath: '#/properties/displayNames/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema118.properties.displayNames.items.type,
              parentSchema: schema118.properties.displayNames.items,
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
          params: { type: schema118.properties.taskRefNames.type },
          message: 'must be array,null',
          schema: schema118.properties.taskRefNames.type,
          parentSchema: schema118.properties.taskRefNames,
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
        for (let i5 = 0; i5 < len5; i5++) {
          let data18 = data17[i5];
          if (typeof data18 !== 'string') {
            const err26 = {
              instancePath: instancePath + '/taskRefNames/' + i5,
              schemaPath: '#/properties/taskRefNames/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema118.properties.taskRefNames.items.type,
              parentSchema: schema118.properties.taskRefNames.items,
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
          params: { type: schema118.properties.workflowIds.type },
          message: 'must be array,null',
          schema: schema118.properties.workflowIds.type,
          parentSchema: schema118.properties.workflowIds,
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
        for (let i6 = 0; i6 < len6; i6++) {
          let data20 = data19[i6];
          if (typeof data20 !== 'string') {
            const err28 = {
              instancePath: instancePath + '/workflowIds/' + i6,
              schemaPath: '#/properties/workflowIds/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema118.properties.workflowIds.items.type,
              parentSchema: schema118.properties.workflowIds.items,
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
          params: { type: schema118.properties.workflowNames.type },
          message: 'must be array,null',
          schema: schema118.properties.workflowNames.type,
          parentSchema: schema118.properties.workflowNames,
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
        for (let i7 = 0; i7 < len7; i7++) {
          let data22 = data21[i7];
          if (typeof data22 !== 'string') {
            const err30 = {
              instancePath: instancePath + '/workflowNames/' + i7,
              schemaPath: '#/properties/workflowNames/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema118.properties.workflowNames.items.type,
              parentSchema: schema118.properties.workflowNames.items,
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
          params: { type: schema118.properties.fullTextQuery.type },
          message: 'must be string,null',
          schema: schema118.properties.fullTextQuery.type,
          parentSchema: schema118.properties.fullTextQuery,
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
          params: { type: schema118.properties.taskInputQuery.type },
          message: 'must be string,null',
          schema: schema118.properties.taskInputQuery.type,
          parentSchema: schema118.properties.taskInputQuery,
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
          params: { type: schema118.properties.taskOutputQuery.type },
          message: 'must be string,null',
          schema: schema118.properties.taskOutputQuery.type,
          parentSchema: schema118.properties.taskOutputQuery,
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
          params: { type: schema118.properties.updateStartTime.type },
          message: 'must be integer,null',
          schema: schema118.properties.updateStartTime.type,
          parentSchema: schema118.properties.updateStartTime,
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
        if (!formats0.validate(data26)) {
          const err35 = {
            instancePath: instancePath + '/updateStartTime',
            schemaPath: '#/properties/updateStartTime/format',
            keyword: 'format',
            params: { format: 'int64' },
            message: 'must match format "' + 'int64' + '"',
            schema: 'int64',
            parentSchema: schema118.properties.updateStartTime,
            data: data26,
          };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
      }
    }
    if (data.updateEndTime !== undefined) {
      let data27 = data.updateEndTime;
      if (!(typeof data27 == 'number' && !(data27 % 1) && !isNaN(data27)) && data27 !== null) {
        const err36 = {
          instancePath: instancePath + '/updateEndTime',
          schemaPath: '#/properties/updateEndTime/type',
          keyword: 'type',
          params: { type: schema118.properties.updateEndTime.type },
          message: 'must be integer,null',
          schema: schema118.properties.updateEndTime.type,
          parentSchema: schema118.properties.updateEndTime,
          data: data27,
        };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
      if (typeof data27 == 'number') {
        if (!formats0.validate(data27)) {
          const err37 = {
            instancePath: instancePath + '/updateEndTime',
            schemaPath: '#/properties/updateEndTime/format',
            keyword: 'format',
            params: { format: 'int64' },
            message: 'must match format "' + 'int64' + '"',
            schema: 'int64',
            parentSchema: schema118.properties.updateEndTime,
            data: data27,
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
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema118.type,
      parentSchema: schema118,
      data,
    };
    if (vErrors === null) {
      vErrors = [err38];
    } else {
      vErrors.push(err38);
    }
    errors++;
  }
  validate102.errors = vErrors;
  return errors === 0;
}
validate102.evaluated = {
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
function validate101(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate101.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (
    !validate102(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })
  ) {
    vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
    errors = vErrors.length;
  }
  validate101.errors = vErrors;
  return errors === 0;
}
validate101.evaluated = {
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
const validate_38 = validate104;
const schema122 = { type: 'array', items: { type: 'string' } };
function validate104(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate104.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== 'string') {
        const err0 = {
          instancePath: instancePath + '/' + i0,
          schemaPath: '#/items/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema122.items.type,
          parentSchema: schema122.items,
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
      schema: schema122.type,
      parentSchema: schema122,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate104.errors = vErrors;
  return errors === 0;
}
validate104.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
const validate_39 = validate105;
const schema123 = {
  type: 'array',
  items: { $ref: 'conductor-mock#/$defs/HumanTaskAssignmentRequest' },
};
const schema124 = {
  type: 'object',
  properties: {
    assignee: {
      type: ['object', 'null'],
      properties: { userType: { type: ['string', 'null'] }, user: { type: ['string', 'null'] } },
    },
    slaMinutes: { type: ['integer', 'null'], format: 'int32' },
  },
};
function validate105(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate105.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
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
              params: { type: schema124.properties.assignee.type },
              message: 'must be object,null',
              schema: schema124.properties.assignee.type,
              parentSchema: schema124.properties.assignee,
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
                  params: { type: schema124.properties.assignee.properties.userType.type },
                  message: 'must be string,null',
                  schema: schema124.properties.assignee.properties.userType.type,
                  parentSchema: schema124.properties.assignee.properties.userType,
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
                  params: { type: schema124.properties.assignee.properties.user.type },
                  message: 'must be string,null',
                  schema: schema124.properties.assignee.properties.user.type,
                  parentSchema: schema124.properties.assignee.properties.user,
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
              params: { type: schema124.properties.slaMinutes.type },
              message: 'must be integer,null',
              schema: schema124.properties.slaMinutes.type,
              parentSchema: schema124.properties.slaMinutes,
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
                parentSchema: schema124.properties.slaMinutes,
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
          schema: schema124.type,
          parentSchema: schema124,
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
      schema: schema123.type,
      parentSchema: schema123,
      data,
    };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate105.errors = vErrors;
  return errors === 0;
}
validate105.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
const validate_40 = validate106;
const schema125 = { $ref: 'conductor-mock#/$defs/HumanTaskOutput' };
const schema126 = { type: 'object', additionalProperties: true };
function validate106(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate106.evaluated;
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
      schemaPath: 'conductor-mock#/$defs/HumanTaskOutput/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema126.type,
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
  validate106.errors = vErrors;
  return errors === 0;
}
validate106.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const validate_41 = validate107;
const schema127 = { $ref: 'conductor-mock#/$defs/HumanTaskOutput' };
function validate107(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate107.evaluated;
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
      schemaPath: 'conductor-mock#/$defs/HumanTaskOutput/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema126.type,
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
  validate107.errors = vErrors;
  return errors === 0;
}
validate107.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const validate_42 = validate108;
const schema129 = { $ref: 'conductor-mock#/$defs/TaskResult' };
const schema130 = {
  type: 'object',
  required: ['workflowInstanceId', 'taskId'],
  properties: {
    workflowInstanceId: { type: 'string' },
    taskId: { type: 'string' },
    status: {
      type: ['string', 'null'],
      enum: ['IN_PROGRESS', 'COMPLETED', 'FAILED', 'FAILED_WITH_TERMINAL_ERROR', null],
    },
    outputData: { type: ['object', 'null'], additionalProperties: true },
    reasonForIncompletion: { type: ['string', 'null'] },
    workerId: { type: ['string', 'null'] },
    callbackAfterSeconds: { type: ['integer', 'null'], format: 'int64' },
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
          createdTime: { type: ['integer', 'null'], format: 'int64' },
        },
        additionalProperties: true,
      },
    },
  },
};
function validate108(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate108.evaluated;
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
        schemaPath: 'conductor-mock#/$defs/TaskResult/required',
        keyword: 'required',
        params: { missingProperty: 'workflowInstanceId' },
        message: "must have required property '" + 'workflowInstanceId' + "'",
        schema: schema130.required,
        parentSchema: schema130,
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
        schemaPath: 'conductor-mock#/$defs/TaskResult/required',
        keyword: 'required',
        params: { missingProperty: 'taskId' },
        message: "must have required property '" + 'taskId' + "'",
        schema: schema130.required,
        parentSchema: schema130,
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
          schemaPath: 'conductor-mock#/$defs/TaskResult/properties/workflowInstanceId/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema130.properties.workflowInstanceId.type,
          parentSchema: schema130.properties.workflowInstanceId,
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
          schemaPath: 'conductor-mock#/$defs/TaskResult/properties/taskId/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema130.properties.taskId.type,
          parentSchema: schema130.properties.taskId,
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
          schemaPath: 'conductor-mock#/$defs/TaskResult/properties/status/type',
          keyword: 'type',
          params: { type: schema130.properties.status.type },
          message: 'must be string,null',
          schema: schema130.properties.status.type,
          parentSchema: schema130.properties.status,
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
        data2 === null
      )) {
        const err5 = {
          instancePath: instancePath + '/status',
          schemaPath: 'conductor-mock#/$defs/TaskResult/properties/status/enum',
          keyword: 'enum',
          params: { allowedValues: schema130.properties.status.enum },
          message: 'must be equal to one of the allowed values',
          schema: schema130.properties.status.enum,
          parentSchema: schema130.properties.status,
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
          schemaPath: 'conductor-mock#/$defs/TaskResult/properties/outputData/type',
          keyword: 'type',
          params: { type: schema130.properties.outputData.type },
          message: 'must be object,null',
          schema: schema130.properties.outputData.type,
          parentSchema: schema130.properties.outputData,
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
          schemaPath: 'conductor-mock#/$defs/TaskResult/properties/reasonForIncompletion/type',
          keyword: 'type',
          params: { type: schema130.properties.reasonForIncompletion.type },
          message: 'must be string,null',
          schema: schema130.properties.reasonForIncompletion.type,
          parentSchema: schema130.properties.reasonForIncompletion,
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
          schemaPath: 'conductor-mock#/$defs/TaskResult/properties/workerId/type',
          keyword: 'type',
          params: { type: schema130.properties.workerId.type },
          message: 'must be string,null',
          schema: schema130.properties.workerId.type,
          parentSchema: schema130.properties.workerId,
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
          schemaPath: 'conductor-mock#/$defs/TaskResult/properties/callbackAfterSeconds/type',
          keyword: 'type',
          params: { type: schema130.properties.callbackAfterSeconds.type },
          message: 'must be integer,null',
          schema: schema130.properties.callbackAfterSeconds.type,
          parentSchema: schema130.properties.callbackAfterSeconds,
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
        if (!formats0.validate(data6)) {
          const err10 = {
            instancePath: instancePath + '/callbackAfterSeconds',
            schemaPath: 'conductor-mock#/$defs/TaskResult/properties/callbackAfterSeconds/format',
            keyword: 'format',
            params: { format: 'int64' },
            message: 'must match format "' + 'int64' + '"',
            schema: 'int64',
            parentSchema: schema130.properties.callbackAfterSeconds,
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
    if (data.extendLease !== undefined) {
      let data7 = data.extendLease;
      if (typeof data7 !== 'boolean' && data7 !== null) {
        const err11 = {
          instancePath: instancePath + '/extendLease',
          schemaPath: 'conductor-mock#/$defs/TaskResult/properties/extendLease/type',
          keyword: 'type',
          params: { type: schema130.properties.extendLease.type },
          message: 'must be boolean,null',
          schema: schema130.properties.extendLease.type,
          parentSchema: schema130.properties.extendLease,
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
    if (data.externalOutputPayloadStoragePath !== undefined) {
      let data8 = data.externalOutputPayloadStoragePath;
      if (typeof data8 !== 'string' && data8 !== null) {
        const err12 = {
          instancePath: instancePath + '/externalOutputPayloadStoragePath',
          schemaPath:
            'conductor-mock#/$defs/TaskResult/properties/externalOutputPayloadStoragePath/type',
          keyword: 'type',
          params: { type: schema130.properties.externalOutputPayloadStoragePath.type },
          message: 'must be string,null',
          schema: schema130.properties.externalOutputPayloadStoragePath.type,
          parentSchema: schema130.properties.externalOutputPayloadStoragePath,
          data: data8,
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.subWorkflowId !== undefined) {
      let data9 = data.subWorkflowId;
      if (typeof data9 !== 'string' && data9 !== null) {
        const err13 = {
          instancePath: instancePath + '/subWorkflowId',
          schemaPath: 'conductor-mock#/$defs/TaskResult/properties/subWorkflowId/type',
          keyword: 'type',
          params: { type: schema130.properties.subWorkflowId.type },
          message: 'must be string,null',
          schema: schema130.properties.subWorkflowId.type,
          parentSchema: schema130.properties.subWorkflowId,
          data: data9,
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.logs !== undefined) {
      let data10 = data.logs;
      if (!Array.isArray(data10) && data10 !== null) {
        const err14 = {
          instancePath: instancePath + '/logs',
          schemaPath: 'conductor-mock#/$defs/TaskResult/properties/logs/type',
          keyword: 'type',
          params: { type: schema130.properties.logs.type },
          message: 'must be array,null',
          schema: schema130.properties.logs.type,
          parentSchema: schema130.properties.logs,
          data: data10,
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data11 = data10[i0];
          if (data11 && typeof data11 == 'object' && !Array.isArray(data11)) {
            if (data11.log !== undefined) {
              let data12 = data11.log;
              if (typeof data12 !== 'string' && data12 !== null) {
                const err15 = {
                  instancePath: instancePath + '/logs/' + i0 + '/log',
                  schemaPath:
                    'conductor-mock#/$defs/TaskResult/properties/logs/items/properties/log/type',
                  keyword: 'type',
                  params: { type: schema130.properties.logs.items.properties.log.type },
                  message: 'must be string,null',
                  schema: schema130.properties.logs.items.properties.log.type,
                  parentSchema: schema130.properties.logs.items.properties.log,
                  data: data12,
                };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data11.taskId !== undefined) {
              let data13 = data11.taskId;
              if (typeof data13 !== 'string' && data13 !== null) {
                const err16 = {
                  instancePath: instancePath + '/logs/' + i0 + '/taskId',
                  schemaPath:
                    'conductor-mock#/$defs/TaskResult/properties/logs/items/properties/taskId/type',
                  keyword: 'type',
                  params: { type: schema130.properties.logs.items.properties.taskId.type },
                  message: 'must be string,null',
                  schema: schema130.properties.logs.items.properties.taskId.type,
                  parentSchema: schema130.properties.logs.items.properties.taskId,
                  data: data13,
                };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
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
                const err17 = {
                  instancePath: instancePath + '/logs/' + i0 + '/createdTime',
                  schemaPath:
                    'conductor-mock#/$defs/TaskResult/properties/logs/items/properties/createdTime/type',
                  keyword: 'type',
                  params: { type: schema130.properties.logs.items.properties.createdTime.type },
                  message: 'must be integer,null',
                  schema: schema130.properties.logs.items.properties.createdTime.type,
                  parentSchema: schema130.properties.logs.items.properties.createdTime,
                  data: data14,
                };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
              if (typeof data14 == 'number') {
                if (!formats0.validate(data14)) {
                  const err18 = {
                    instancePath: instancePath + '/logs/' + i0 + '/createdTime',
                    schemaPath:
                      'conductor-mock#/$defs/TaskResult/properties/logs/items/properties/createdTime/format',
                    keyword: 'format',
                    params: { format: 'int64' },
                    message: 'must match format "' + 'int64' + '"',
                    schema: 'int64',
                    parentSchema: schema130.properties.logs.items.properties.createdTime,
                    data: data14,
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
          } else {
            const err19 = {
              instancePath: instancePath + '/logs/' + i0,
              schemaPath: 'conductor-mock#/$defs/TaskResult/properties/logs/items/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
              schema: schema130.properties.logs.items.type,
              parentSchema: schema130.properties.logs.items,
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
      }
    }
  } else {
    const err20 = {
      instancePath,
      schemaPath: 'conductor-mock#/$defs/TaskResult/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema130.type,
      parentSchema: schema130,
      data,
    };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate108.errors = vErrors;
  return errors === 0;
}
validate108.evaluated = {
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
const validate_43 = validate109;
const schema131 = { $ref: 'conductor-mock#/$defs/TaskResult' };
function validate109(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate109.evaluated;
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
        schemaPath: 'conductor-mock#/$defs/TaskResult/required',
        keyword: 'required',
        params: { missingProperty: 'workflowInstanceId' },
        message: "must have required property '" + 'workflowInstanceId' + "'",
        schema: schema130.required,
        parentSchema: schema130,
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
        schemaPath: 'conductor-mock#/$defs/TaskResult/required',
        keyword: 'required',
        params: { missingProperty: 'taskId' },
        message: "must have required property '" + 'taskId' + "'",
        schema: schema130.required,
        parentSchema: schema130,
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
          schemaPath: 'conductor-mock#/$defs/TaskResult/properties/workflowInstanceId/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema130.properties.workflowInstanceId.type,
          parentSchema: schema130.properties.workflowInstanceId,
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
          schemaPath: 'conductor-mock#/$defs/TaskResult/properties/taskId/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema130.properties.taskId.type,
          parentSchema: schema130.properties.taskId,
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
          schemaPath: 'conductor-mock#/$defs/TaskResult/properties/status/type',
          keyword: 'type',
          params: { type: schema130.properties.status.type },
          message: 'must be string,null',
          schema: schema130.properties.status.type,
          parentSchema: schema130.properties.status,
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
        data2 === null
      )) {
        const err5 = {
          instancePath: instancePath + '/status',
          schemaPath: 'conductor-mock#/$defs/TaskResult/properties/status/enum',
          keyword: 'enum',
          params: { allowedValues: schema130.properties.status.enum },
          message: 'must be equal to one of the allowed values',
          schema: schema130.properties.status.enum,
          parentSchema: schema130.properties.status,
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
          schemaPath: 'conductor-mock#/$defs/TaskResult/properties/outputData/type',
          keyword: 'type',
          params: { type: schema130.properties.outputData.type },
          message: 'must be object,null',
          schema: schema130.properties.outputData.type,
          parentSchema: schema130.properties.outputData,
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
          schemaPath: 'conductor-mock#/$defs/TaskResult/properties/reasonForIncompletion/type',
          keyword: 'type',
          params: { type: schema130.properties.reasonForIncompletion.type },
          message: 'must be string,null',
          schema: schema130.properties.reasonForIncompletion.type,
          parentSchema: schema130.properties.reasonForIncompletion,
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
          schemaPath: 'conductor-mock#/$defs/TaskResult/properties/workerId/type',
          keyword: 'type',
          params: { type: schema130.properties.workerId.type },
          message: 'must be string,null',
          schema: schema130.properties.workerId.type,
          parentSchema: schema130.properties.workerId,
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
          schemaPath: 'conductor-mock#/$defs/TaskResult/properties/callbackAfterSeconds/type',
          keyword: 'type',
          params: { type: schema130.properties.callbackAfterSeconds.type },
          message: 'must be integer,null',
          schema: schema130.properties.callbackAfterSeconds.type,
          parentSchema: schema130.properties.callbackAfterSeconds,
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
        if (!formats0.validate(data6)) {
          const err10 = {
            instancePath: instancePath + '/callbackAfterSeconds',
            schemaPath: 'conductor-mock#/$defs/TaskResult/properties/callbackAfterSeconds/format',
            keyword: 'format',
            params: { format: 'int64' },
            message: 'must match format "' + 'int64' + '"',
            schema: 'int64',
            parentSchema: schema130.properties.callbackAfterSeconds,
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
    if (data.extendLease !== undefined) {
      let data7 = data.extendLease;
      if (typeof data7 !== 'boolean' && data7 !== null) {
        const err11 = {
          instancePath: instancePath + '/extendLease',
          schemaPath: 'conductor-mock#/$defs/TaskResult/properties/extendLease/type',
          keyword: 'type',
          params: { type: schema130.properties.extendLease.type },
          message: 'must be boolean,null',
          schema: schema130.properties.extendLease.type,
          parentSchema: schema130.properties.extendLease,
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
    if (data.externalOutputPayloadStoragePath !== undefined) {
      let data8 = data.externalOutputPayloadStoragePath;
      if (typeof data8 !== 'string' && data8 !== null) {
        const err12 = {
          instancePath: instancePath + '/externalOutputPayloadStoragePath',
          schemaPath:
            'conductor-mock#/$defs/TaskResult/properties/externalOutputPayloadStoragePath/type',
          keyword: 'type',
          params: { type: schema130.properties.externalOutputPayloadStoragePath.type },
          message: 'must be string,null',
          schema: schema130.properties.externalOutputPayloadStoragePath.type,
          parentSchema: schema130.properties.externalOutputPayloadStoragePath,
          data: data8,
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.subWorkflowId !== undefined) {
      let data9 = data.subWorkflowId;
      if (typeof data9 !== 'string' && data9 !== null) {
        const err13 = {
          instancePath: instancePath + '/subWorkflowId',
          schemaPath: 'conductor-mock#/$defs/TaskResult/properties/subWorkflowId/type',
          keyword: 'type',
          params: { type: schema130.properties.subWorkflowId.type },
          message: 'must be string,null',
          schema: schema130.properties.subWorkflowId.type,
          parentSchema: schema130.properties.subWorkflowId,
          data: data9,
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.logs !== undefined) {
      let data10 = data.logs;
      if (!Array.isArray(data10) && data10 !== null) {
        const err14 = {
          instancePath: instancePath + '/logs',
          schemaPath: 'conductor-mock#/$defs/TaskResult/properties/logs/type',
          keyword: 'type',
          params: { type: schema130.properties.logs.type },
          message: 'must be array,null',
          schema: schema130.properties.logs.type,
          parentSchema: schema130.properties.logs,
          data: data10,
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data11 = data10[i0];
          if (data11 && typeof data11 == 'object' && !Array.isArray(data11)) {
            if (data11.log !== undefined) {
              let data12 = data11.log;
              if (typeof data12 !== 'string' && data12 !== null) {
                const err15 = {
                  instancePath: instancePath + '/logs/' + i0 + '/log',
                  schemaPath:
                    'conductor-mock#/$defs/TaskResult/properties/logs/items/properties/log/type',
                  keyword: 'type',
                  params: { type: schema130.properties.logs.items.properties.log.type },
                  message: 'must be string,null',
                  schema: schema130.properties.logs.items.properties.log.type,
                  parentSchema: schema130.properties.logs.items.properties.log,
                  data: data12,
                };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data11.taskId !== undefined) {
              let data13 = data11.taskId;
              if (typeof data13 !== 'string' && data13 !== null) {
                const err16 = {
                  instancePath: instancePath + '/logs/' + i0 + '/taskId',
                  schemaPath:
                    'conductor-mock#/$defs/TaskResult/properties/logs/items/properties/taskId/type',
                  keyword: 'type',
                  params: { type: schema130.properties.logs.items.properties.taskId.type },
                  message: 'must be string,null',
                  schema: schema130.properties.logs.items.properties.taskId.type,
                  parentSchema: schema130.properties.logs.items.properties.taskId,
                  data: data13,
                };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
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
                const err17 = {
                  instancePath: instancePath + '/logs/' + i0 + '/createdTime',
                  schemaPath:
                    'conductor-mock#/$defs/TaskResult/properties/logs/items/properties/createdTime/type',
                  keyword: 'type',
                  params: { type: schema130.properties.logs.items.properties.createdTime.type },
                  message: 'must be integer,null',
                  schema: schema130.properties.logs.items.properties.createdTime.type,
                  parentSchema: schema130.properties.logs.items.properties.createdTime,
                  data: data14,
                };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
              if (typeof data14 == 'number') {
                if (!formats0.validate(data14)) {
                  const err18 = {
                    instancePath: instancePath + '/logs/' + i0 + '/createdTime',
                    schemaPath:
                      'conductor-mock#/$defs/TaskResult/properties/logs/items/properties/createdTime/format',
                    keyword: 'format',
                    params: { format: 'int64' },
                    message: 'must match format "' + 'int64' + '"',
                    schema: 'int64',
                    parentSchema: schema130.properties.logs.items.properties.createdTime,
                    data: data14,
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
          } else {
            const err19 = {
              instancePath: instancePath + '/logs/' + i0,
              schemaPath: 'conductor-mock#/$defs/TaskResult/properties/logs/items/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
              schema: schema130.properties.logs.items.type,
              parentSchema: schema130.properties.logs.items,
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
      }
    }
  } else {
    const err20 = {
      instancePath,
      schemaPath: 'conductor-mock#/$defs/TaskResult/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema130.type,
      parentSchema: schema130,
      data,
    };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate109.errors = vErrors;
  return errors === 0;
}
validate109.evaluated = {
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
const validate_44 = validate110;
const schema133 = { $ref: 'conductor-mock#/$defs/TaskOutput' };
const schema134 = { type: 'object', additionalProperties: true };
function validate110(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate110.evaluated;
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
      schemaPath: 'conductor-mock#/$defs/TaskOutput/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema134.type,
      parentSchema: schema134,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate110.errors = vErrors;
  return errors === 0;
}
validate110.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const validate_45 = validate111;
const schema135 = { $ref: 'conductor-mock#/$defs/TaskOutput' };
function validate111(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate111.evaluated;
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
      schemaPath: 'conductor-mock#/$defs/TaskOutput/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema134.type,
      parentSchema: schema134,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate111.errors = vErrors;
  return errors === 0;
}
validate111.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const validate_46 = validate112;
const schema137 = { $ref: 'conductor-mock#/$defs/TaskOutput' };
function validate112(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate112.evaluated;
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
      schemaPath: 'conductor-mock#/$defs/TaskOutput/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema134.type,
      parentSchema: schema134,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate112.errors = vErrors;
  return errors === 0;
}
validate112.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const validate_47 = validate113;
const schema139 = { $ref: 'conductor-mock#/$defs/TaskOutput' };
function validate113(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate113.evaluated;
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
      schemaPath: 'conductor-mock#/$defs/TaskOutput/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema134.type,
      parentSchema: schema134,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate113.errors = vErrors;
  return errors === 0;
}
validate113.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const validate_48 = validate114;
const schema141 = { $ref: 'conductor-mock#/$defs/UpsertUserRequest' };
const schema142 = {
  type: 'object',
  required: ['name'],
  properties: {
    name: { type: 'string' },
    roles: { 'x-one-for-list': true, type: ['array', 'null'], items: { type: 'string' } },
    groups: { type: ['array', 'null'], items: { type: 'string' } },
  },
};
function validate114(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate114.evaluated;
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
        schemaPath: 'conductor-mock#/$defs/UpsertUserRequest/required',
        keyword: 'required',
        params: { missingProperty: 'name' },
        message: "must have required property '" + 'name' + "'",
        schema: schema142.required,
        parentSchema: schema142,
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
          schemaPath: 'conductor-mock#/$defs/UpsertUserRequest/properties/name/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema142.properties.name.type,
          parentSchema: schema142.properties.name,
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
          schemaPath: 'conductor-mock#/$defs/UpsertUserRequest/properties/roles/type',
          keyword: 'type',
          params: { type: schema142.properties.roles.type },
          message: 'must be array,null',
          schema: schema142.properties.roles.type,
          parentSchema: schema142.properties.roles,
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
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 !== 'string') {
            const err3 = {
              instancePath: instancePath + '/roles/' + i0,
              schemaPath: 'conductor-mock#/$defs/UpsertUserRequest/properties/roles/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema142.properties.roles.items.type,
              parentSchema: schema142.properties.roles.items,
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
          schemaPath: 'conductor-mock#/$defs/UpsertUserRequest/properties/groups/type',
          keyword: 'type',
          params: { type: schema142.properties.groups.type },
          message: 'must be array,null',
          schema: schema142.properties.groups.type,
          parentSchema: schema142.properties.groups,
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
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (typeof data4 !== 'string') {
            const err5 = {
              instancePath: instancePath + '/groups/' + i1,
              schemaPath: 'conductor-mock#/$defs/UpsertUserRequest/properties/groups/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema142.properties.groups.items.type,
              parentSchema: schema142.properties.groups.items,
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
      schemaPath: 'conductor-mock#/$defs/UpsertUserRequest/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema142.type,
      parentSchema: schema142,
      data,
    };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate114.errors = vErrors;
  return errors === 0;
}
validate114.evaluated = {
  props: { name: true, roles: true, groups: true },
  dynamicProps: false,
  dynamicItems: false,
};
const validate_49 = validate115;
const schema143 = { $ref: 'conductor-mock#/$defs/UpsertGroupRequest' };
const schema144 = {
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
const schema145 = { type: 'string', enum: ['CREATE', 'READ', 'EXECUTE', 'UPDATE', 'DELETE'] };
function validate116(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate116.evaluated;
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
        schema: schema144.required,
        parentSchema: schema144,
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
          schema: schema144.properties.description.type,
          parentSchema: schema144.properties.description,
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
          params: { type: schema144.properties.roles.type },
          message: 'must be array,null',
          schema: schema144.properties.roles.type,
          parentSchema: schema144.properties.roles,
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
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 !== 'string') {
            const err3 = {
              instancePath: instancePath + '/roles/' + i0,
              schemaPath: '#/properties/roles/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema144.properties.roles.items.type,
              parentSchema: schema144.properties.roles.items,
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
          params: { type: schema144.properties.defaultAccess.type },
          message: 'must be object,null',
          schema: schema144.properties.defaultAccess.type,
          parentSchema: schema144.properties.defaultAccess,
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
        for (const key0 in data3) {
          let data4 = data3[key0];
          if (Array.isArray(data4)) {
            const len1 = data4.length;
            for (let i1 = 0; i1 < len1; i1++) {
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
                  schema: schema145.type,
                  parentSchema: schema145,
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
                  params: { allowedValues: schema145.enum },
                  message: 'must be equal to one of the allowed values',
                  schema: schema145.enum,
                  parentSchema: schema145,
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
              schema: schema144.properties.defaultAccess.additionalProperties.type,
              parentSchema: schema144.properties.defaultAccess.additionalProperties,
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
      schema: schema144.type,
      parentSchema: schema144,
      data,
    };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate116.errors = vErrors;
  return errors === 0;
}
validate116.evaluated = {
  props: { description: true, roles: true, defaultAccess: true },
  dynamicProps: false,
  dynamicItems: false,
};
function validate115(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate115.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (
    !validate116(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })
  ) {
    vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
    errors = vErrors.length;
  }
  validate115.errors = vErrors;
  return errors === 0;
}
validate115.evaluated = {
  props: { description: true, roles: true, defaultAccess: true },
  dynamicProps: false,
  dynamicItems: false,
};
const validate_50 = validate118;
const schema146 = { type: 'array', items: { type: 'string' } };
function validate118(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate118.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== 'string') {
        const err0 = {
          instancePath: instancePath + '/' + i0,
          schemaPath: '#/items/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema146.items.type,
          parentSchema: schema146.items,
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
      schema: schema146.type,
      parentSchema: schema146,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate118.errors = vErrors;
  return errors === 0;
}
validate118.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
const validate_51 = validate119;
const schema147 = { type: 'array', items: { type: 'string' } };
function validate119(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate119.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== 'string') {
        const err0 = {
          instancePath: instancePath + '/' + i0,
          schemaPath: '#/items/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema147.items.type,
          parentSchema: schema147.items,
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
      schema: schema147.type,
      parentSchema: schema147,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate119.errors = vErrors;
  return errors === 0;
}
validate119.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
const validate_52 = validate120;
const schema148 = { $ref: 'conductor-mock#/$defs/ApplicationRequest' };
const schema149 = {
  type: 'object',
  required: ['name'],
  properties: { name: { type: 'string', minLength: 1 } },
};
function validate120(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate120.evaluated;
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
        schemaPath: 'conductor-mock#/$defs/ApplicationRequest/required',
        keyword: 'required',
        params: { missingProperty: 'name' },
        message: "must have required property '" + 'name' + "'",
        schema: schema149.required,
        parentSchema: schema149,
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
            schemaPath: 'conductor-mock#/$defs/ApplicationRequest/properties/name/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 characters',
            schema: 1,
            parentSchema: schema149.properties.name,
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
          schemaPath: 'conductor-mock#/$defs/ApplicationRequest/properties/name/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema149.properties.name.type,
          parentSchema: schema149.properties.name,
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
      schemaPath: 'conductor-mock#/$defs/ApplicationRequest/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema149.type,
      parentSchema: schema149,
      data,
    };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate120.errors = vErrors;
  return errors === 0;
}
validate120.evaluated = { props: { name: true }, dynamicProps: false, dynamicItems: false };
const validate_53 = validate121;
const schema150 = { $ref: 'conductor-mock#/$defs/ApplicationRequest' };
function validate121(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate121.evaluated;
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
        schemaPath: 'conductor-mock#/$defs/ApplicationRequest/required',
        keyword: 'required',
        params: { missingProperty: 'name' },
        message: "must have required property '" + 'name' + "'",
        schema: schema149.required,
        parentSchema: schema149,
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
            schemaPath: 'conductor-mock#/$defs/ApplicationRequest/properties/name/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 characters',
            schema: 1,
            parentSchema: schema149.properties.name,
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
          schemaPath: 'conductor-mock#/$defs/ApplicationRequest/properties/name/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
          schema: schema149.properties.name.type,
          parentSchema: schema149.properties.name,
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
      schemaPath: 'conductor-mock#/$defs/ApplicationRequest/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
      schema: schema149.type,
      parentSchema: schema149,
      data,
    };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate121.errors = vErrors;
  return errors === 0;
}
validate121.evaluated = { props: { name: true }, dynamicProps: false, dynamicItems: false };
const validate_54 = validate122;
const schema152 = { type: 'array', items: { $ref: 'conductor-mock#/$defs/Tag' } };
function validate122(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate122.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.key === undefined) {
          const err0 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: 'conductor-mock#/$defs/Tag/required',
            keyword: 'required',
            params: { missingProperty: 'key' },
            message: "must have required property '" + 'key' + "'",
            schema: schema41.required,
            parentSchema: schema41,
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
            schema: schema41.required,
            parentSchema: schema41,
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
              schema: schema41.properties.key.type,
              parentSchema: schema41.properties.key,
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
              schema: schema41.properties.value.type,
              parentSchema: schema41.properties.value,
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
          schema: schema41.type,
          parentSchema: schema41,
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
      schema: schema152.type,
      parentSchema: schema152,
      data,
    };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate122.errors = vErrors;
  return errors === 0;
}
validate122.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
const validate_55 = validate123;
const schema154 = { type: 'array', items: { $ref: 'conductor-mock#/$defs/Tag' } };
function validate123(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate123.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.key === undefined) {
          const err0 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: 'conductor-mock#/$defs/Tag/required',
            keyword: 'required',
            params: { missingProperty: 'key' },
            message: "must have required property '" + 'key' + "'",
            schema: schema41.required,
            parentSchema: schema41,
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
            schema: schema41.required,
            parentSchema: schema41,
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
              schema: schema41.properties.key.type,
              parentSchema: schema41.properties.key,
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
              schema: schema41.properties.value.type,
              parentSchema: schema41.properties.value,
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
          schema: schema41.type,
          parentSchema: schema41,
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
      schema: schema154.type,
      parentSchema: schema154,
      data,
    };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate123.errors = vErrors;
  return errors === 0;
}
validate123.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
const validate_56 = validate124;
const schema156 = { $ref: 'conductor-mock#/$defs/AuthorizationRequest' };
const schema157 = {
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
const schema158 = {
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
function validate125(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate125.evaluated;
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
        schema: schema157.required,
        parentSchema: schema157,
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
        schema: schema157.required,
        parentSchema: schema157,
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
        schema: schema157.required,
        parentSchema: schema157,
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
            schema: schema157.properties.subject.required,
            parentSchema: schema157.properties.subject,
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
            schema: schema157.properties.subject.required,
            parentSchema: schema157.properties.subject,
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
              schema: schema157.properties.subject.properties.type.type,
              parentSchema: schema157.properties.subject.properties.type,
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
              params: { allowedValues: schema157.properties.subject.properties.type.enum },
              message: 'must be equal to one of the allowed values',
              schema: schema157.properties.subject.properties.type.enum,
              parentSchema: schema157.properties.subject.properties.type,
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
              schema: schema157.properties.subject.properties.id.type,
              parentSchema: schema157.properties.subject.properties.id,
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
          schema: schema157.properties.subject.type,
          parentSchema: schema157.properties.subject,
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
            schema: schema157.properties.target.required,
            parentSchema: schema157.properties.target,
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
            schema: schema157.properties.target.required,
            parentSchema: schema157.properties.target,
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
              schema: schema158.type,
              parentSchema: schema158,
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
              params: { allowedValues: schema158.enum },
              message: 'must be equal to one of the allowed values',
              schema: schema158.enum,
              parentSchema: schema158,
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
              schema: schema157.properties.target.properties.id.type,
              parentSchema: schema157.properties.target.properties.id,
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
          schema: schema157.properties.target.type,
          parentSchema: schema157.properties.target,
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
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (typeof data7 !== 'string') {
            const err15 = {
              instancePath: instancePath + '/access/' + i0,
              schemaPath: '#/$defs/Access/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema145.type,
              parentSchema: schema145,
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
              params: { allowedValues: schema145.enum },
              message: 'must be equal to one of the allowed values',
              schema: schema145.enum,
              parentSchema: schema145,
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
          schema: schema157.properties.access.type,
          parentSchema: schema157.properties.access,
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
      schema: schema157.type,
      parentSchema: schema157,
      data,
    };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate125.errors = vErrors;
  return errors === 0;
}
validate125.evaluated = {
  props: { subject: true, target: true, access: true },
  dynamicProps: false,
  dynamicItems: false,
};
function validate124(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate124.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (
    !validate125(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })
  ) {
    vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
    errors = vErrors.length;
  }
  validate124.errors = vErrors;
  return errors === 0;
}
validate124.evaluated = {
  props: { subject: true, target: true, access: true },
  dynamicProps: false,
  dynamicItems: false,
};
const validate_57 = validate127;
const schema160 = { $ref: 'conductor-mock#/$defs/AuthorizationRequest' };
function validate128(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate128.evaluated;
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
        schema: schema157.required,
        parentSchema: schema157,
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
        schema: schema157.required,
        parentSchema: schema157,
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
        schema: schema157.required,
        parentSchema: schema157,
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
            schema: schema157.properties.subject.required,
            parentSchema: schema157.properties.subject,
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
            schema: schema157.properties.subject.required,
            parentSchema: schema157.properties.subject,
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
              schema: schema157.properties.subject.properties.type.type,
              parentSchema: schema157.properties.subject.properties.type,
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
              params: { allowedValues: schema157.properties.subject.properties.type.enum },
              message: 'must be equal to one of the allowed values',
              schema: schema157.properties.subject.properties.type.enum,
              parentSchema: schema157.properties.subject.properties.type,
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
              schema: schema157.properties.subject.properties.id.type,
              parentSchema: schema157.properties.subject.properties.id,
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
          schema: schema157.properties.subject.type,
          parentSchema: schema157.properties.subject,
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
            schema: schema157.properties.target.required,
            parentSchema: schema157.properties.target,
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
            schema: schema157.properties.target.required,
            parentSchema: schema157.properties.target,
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
              schema: schema158.type,
              parentSchema: schema158,
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
              params: { allowedValues: schema158.enum },
              message: 'must be equal to one of the allowed values',
              schema: schema158.enum,
              parentSchema: schema158,
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
              schema: schema157.properties.target.properties.id.type,
              parentSchema: schema157.properties.target.properties.id,
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
          schema: schema157.properties.target.type,
          parentSchema: schema157.properties.target,
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
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (typeof data7 !== 'string') {
            const err15 = {
              instancePath: instancePath + '/access/' + i0,
              schemaPath: '#/$defs/Access/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              schema: schema145.type,
              parentSchema: schema145,
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
              params: { allowedValues: schema145.enum },
              message: 'must be equal to one of the allowed values',
              schema: schema145.enum,
              parentSchema: schema145,
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
          schema: schema157.properties.access.type,
          parentSchema: schema157.properties.access,
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
      schema: schema157.type,
      parentSchema: schema157,
      data,
    };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate128.errors = vErrors;
  return errors === 0;
}
validate128.evaluated = {
  props: { subject: true, target: true, access: true },
  dynamicProps: false,
  dynamicItems: false,
};
function validate127(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate127.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (
    !validate128(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })
  ) {
    vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
    errors = vErrors.length;
  }
  validate127.errors = vErrors;
  return errors === 0;
}
validate127.evaluated = {
  props: { subject: true, target: true, access: true },
  dynamicProps: false,
  dynamicItems: false,
};

export const validators: Readonly<
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
  'deleteFormTags array': validate_4,
  'createTaskDefinitions array': validate_5,
  'saveTaskDefinition object': validate_6,
  'addTaskDefinitionTag object': validate_7,
  'setTaskDefinitionTags array': validate_8,
  'deleteTaskDefinitionTag object': validate_9,
  'createWorkflowDefinition object': validate_10,
  'saveWorkflowDefinitions array': validate_11,
  'saveWorkflowDefinitions object': validate_12,
  'addWorkflowDefinitionTag object': validate_13,
  'setWorkflowDefinitionTags array': validate_14,
  'deleteWorkflowDefinitionTag object': validate_15,
  'setWorkflowRateLimit object': validate_16,
  'startWorkflow object': validate_17,
  'startWorkflowVersion object': validate_18,
  'executeWorkflowByName object': validate_19,
  'executeWorkflow object': validate_20,
  'listCorrelatedWorkflowsInBatch object': validate_21,
  'listCorrelatedWorkflows array': validate_22,
  'testWorkflow object': validate_23,
  'startWorkflowByName object': validate_24,
  'rerunWorkflow object': validate_25,
  'skipTaskOfWorkflow object': validate_26,
  'jumpToTask object': validate_27,
  'pauseWorkflows array': validate_28,
  'resumeWorkflows array': validate_29,
  'restartWorkflows array': validate_30,
  'retryWorkflows array': validate_31,
  'terminateWorkflows array': validate_32,
  'removeWorkflows array': validate_33,
  'updateWorkflowVariables object': validate_34,
  'updateWorkflowState object': validate_35,
  'upgradeWorkflow object': validate_36,
  'searchHumanTasks object': validate_37,
  'deleteHumanTasks array': validate_38,
  'reassignHumanTask array': validate_39,
  'updateHumanTask object': validate_40,
  'updateHumanTaskByRef object': validate_41,
  'updateTask object': validate_42,
  'updateTaskAndPoll object': validate_43,
  'updateTaskByRef object': validate_44,
  'updateTaskByRefSync object': validate_45,
  'signalTask object': validate_46,
  'signalTaskSync object': validate_47,
  'saveUser object': validate_48,
  'saveGroup object': validate_49,
  'addUsersToGroup array': validate_50,
  'removeUsersFromGroup array': validate_51,
  'createApplication object': validate_52,
  'renameApplication object': validate_53,
  'addApplicationTags array': validate_54,
  'deleteApplicationTags array': validate_55,
  'grantPermissions object': validate_56,
  'removePermissions object': validate_57,
};
