/** The function, asked once for each object; what it gave is forgotten with the object, which must never change. */
export function memo<Key extends object, Value extends object | string | boolean>(
  make: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = make(key);
    known.set(key, value);
    return value;
  };
}

/** More of them are forgotten, all at once: texts come from outside, and may be many. */
const MOST_TEXTS = 100;

/** The function, asked once for each text of those that come again and again, as headers do. */
export function memoOfTexts<Value extends object | string | boolean>(
  make: (text: string) => Value,
): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = make(text);
    if (known.size >= MOST_TEXTS) known.clear();
    known.set(text, value);
    return value;
  };
}
