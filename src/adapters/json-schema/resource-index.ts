import { isJsonObject, memberOf, type JsonObject } from '../../domain/json.ts';
import { pathOfPointer } from '../../domain/json-pointer.ts';
import { dialectOf, idKeyword, referenceStandsAlone, type Dialect } from './dialect.ts';
import { knownSchema } from './known-schemas.ts';
import type { Resource, SchemaNode } from './schema-node.ts';

export interface Found {
  readonly schema: unknown;
  readonly resource: Resource;
  /** Where the reference named one. */
  readonly dynamicAnchor: string | undefined;
}

/** The schemas that have addresses, and where references lead. Nothing is ever fetched. */
export class ResourceIndex {
  readonly #byUri = new Map<string, Resource>();
  readonly #byRoot = new Map<unknown, Resource>();

  add(uri: string, root: JsonObject, dialect: Dialect): Resource {
    const resource = {
      uri,
      root,
      dialect,
      anchors: new Map<string, unknown>(),
      dynamicAnchors: new Map<string, SchemaNode>(),
    };
    this.#byUri.set(uri, resource);
    this.#byRoot.set(root, resource);
    return resource;
  }

  /** The resource that the schema belongs to: one of its own if it has an address of its own. */
  enter(schema: JsonObject, within: Resource): Resource {
    const dialect = dialectOf(schema['$schema'], within.dialect);
    const id = schema[idKeyword(dialect)];
    const isSibling = referenceStandsAlone(dialect) && typeof schema['$ref'] === 'string';
    if (typeof id !== 'string' || isSibling) return within;
    const [address = '', fragment = ''] = split(id);
    const resource =
      address === '' ? within : this.#at(resolved(address, within.uri), schema, dialect, within);
    if (fragment !== '' && dialect <= 7) resource.anchors.set(fragment, schema);
    return resource;
  }

  /** The root keeps its own record, under its own address too. */
  #at(uri: string, schema: JsonObject, dialect: Dialect, within: Resource): Resource {
    if (within.root !== schema) return this.add(uri, schema, dialect);
    const renamed: Resource = { ...within, uri };
    this.#byUri.set(uri, renamed);
    this.#byRoot.set(schema, renamed);
    return renamed;
  }

  /** Notes the names that the schema gives to its place. */
  name(schema: JsonObject, node: SchemaNode): void {
    const { resource } = node;
    const { $anchor, $dynamicAnchor, $recursiveAnchor } = schema;
    if (resource.dialect >= 2019 && typeof $anchor === 'string') {
      resource.anchors.set($anchor, schema);
    }
    if (resource.dialect >= 2020 && typeof $dynamicAnchor === 'string') {
      resource.anchors.set($dynamicAnchor, schema);
      resource.dynamicAnchors.set($dynamicAnchor, node);
    }
    if (resource.dialect === 2019 && $recursiveAnchor === true && resource.root === schema) {
      resource.recursiveRoot = node;
    }
  }

  /** `load` is given a schema of JSON Schema itself when a reference leads there for the first time. */
  find(
    reference: string,
    from: Resource,
    load: (uri: string, schema: JsonObject) => void,
  ): Found | undefined {
    const [address = '', fragment = ''] = split(reference);
    const uri = address === '' ? from.uri : resolved(address, from.uri);
    if (!this.#byUri.has(uri)) {
      const known = knownSchema(uri);
      if (known) load(uri, known as JsonObject);
    }
    const resource = this.#byUri.get(uri);
    return resource && this.#within(resource, fragment);
  }

  #within(resource: Resource, fragment: string): Found | undefined {
    const name = decoded(fragment);
    if (name === '') return { schema: resource.root, resource, dynamicAnchor: undefined };
    if (name.startsWith('/')) return this.#byPointer(resource, name);
    if (!resource.anchors.has(name)) return undefined;
    const dynamicAnchor = resource.dynamicAnchors.has(name) ? name : undefined;
    return { schema: resource.anchors.get(name), resource, dynamicAnchor };
  }

  #byPointer(from: Resource, pointer: string): Found | undefined {
    let resource = from;
    let schema = from.root;
    for (const part of pathOfPointer(pointer, from.root)) {
      schema = memberOf(schema, String(part));
      resource = this.#byRoot.get(schema) ?? resource;
    }
    const isSchema = isJsonObject(schema) || typeof schema === 'boolean';
    return isSchema ? { schema, resource, dynamicAnchor: undefined } : undefined;
  }
}

function split(reference: string): readonly string[] {
  const at = reference.indexOf('#');
  return at < 0 ? [reference, ''] : [reference.slice(0, at), reference.slice(at + 1)];
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** An address that is none stays as it is. */
function resolved(address: string, base: string): string {
  try {
    return new URL(address, base).href;
  } catch {
    return address;
  }
}
