/** openapi-fetch knows lists only as lists that may be changed; the generated types are read-only throughout. */
export type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;
