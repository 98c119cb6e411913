/** Where the cluster of this page stands on its server: nothing, or /t/{tenant}. */
export const prefix = /^\/t\/[a-z0-9-]{1,64}(?=\/|$)/.exec(location.pathname)?.[0] ?? '';

/** Its id; the cluster without a prefix has none. */
export const tenant = prefix === '' ? undefined : prefix.slice('/t/'.length);
