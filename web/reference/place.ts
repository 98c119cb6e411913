/** Where this page stands, and what it shows. */

/** Nothing, or /t/{tenant}: where the cluster of this page stands on its server. */
export const prefix = /^\/t\/[^/]+(?=\/)/.exec(location.pathname)?.[0] ?? '';

export interface ShownDocument {
  readonly title: string;
  readonly path: string;
  /** Of its document. */
  readonly document: string;
  /** To which the paths of the document are added. */
  readonly server: string;
  readonly isSteering: boolean;
}

const api: ShownDocument = {
  title: 'The API',
  path: `${prefix}/docs`,
  document: `${prefix}/openapi.json`,
  server: prefix === '' ? '/' : prefix,
  isSteering: false,
};
const steering: ShownDocument = {
  title: 'Steering',
  path: `${prefix}/docs/steering`,
  document: `${prefix}/__admin/openapi.json`,
  server: `${prefix}/__admin`,
  isSteering: true,
};

export const documents = [api, steering];
export const shown = location.pathname === steering.path ? steering : api;
