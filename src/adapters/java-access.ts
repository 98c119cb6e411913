/**
 * Lets a script ask the lists and maps of `$` as Java does, beside JavaScript's own ways: on the platform they are
 * Java's (`$.list.get(0)`, `$.map.containsKey('a')`). A member of the map itself wins over a method of that name.
 * A text, as it runs in the sandbox: a function that a compiler has been at may refer to things that are not there.
 */
export const JAVA_ACCESS = String.raw`
(($) => {
  const hidden = (methods) =>
    Object.fromEntries(
      Object.entries(methods).map(([name, value]) => [
        name,
        { value, writable: true, configurable: true, enumerable: false },
      ]),
    );
  const text = JSON.stringify;
  const same = (one, other) => one === other || text(one) === text(other);
  const entry = ([key, value]) =>
    Object.defineProperties({ key, value }, hidden({ getKey: () => key, getValue: () => value }));
  const written = (value) => {
    if (Array.isArray(value)) return '[' + value.map(written).join(', ') + ']';
    if (typeof value !== 'object' || value === null) return String(value);
    return '{' + Object.entries(value).map(([key, one]) => key + '=' + written(one)).join(', ') + '}';
  };
  // Lists that the script makes itself are written as JavaScript writes them.
  const given = hidden({ toString() { return written(this); } });
  const list = {
    get(index) {
      if (index in this) return this[index];
      throw new RangeError('Index ' + index + ' out of bounds for length ' + this.length);
    },
    size() { return this.length; },
    isEmpty() { return this.length === 0; },
    contains(value) { return this.some((one) => same(one, value)); },
    stream() { return this; },
    toList() { return this; },
    anyMatch(test) { return this.some(test); },
    allMatch(test) { return this.every(test); },
    count() { return this.length; },
    add(value) { this.push(value); return true; },
    getFirst() { return this.get(0); },
    getLast() { return this.get(this.length - 1); },
    subList(from, to) { return this.slice(from, to); },
  };
  const map = {
    get(key) { return Object.hasOwn(this, key) ? this[key] : null; },
    getOrDefault(key, otherwise) { return Object.hasOwn(this, key) ? this[key] : otherwise; },
    size() { return Object.keys(this).length; },
    isEmpty() { return Object.keys(this).length === 0; },
    containsKey(key) { return Object.hasOwn(this, key); },
    containsValue(value) { return Object.values(this).some((one) => same(one, value)); },
    keySet() { return Object.keys(this); },
    values() { return Object.values(this); },
    entrySet() { return Object.entries(this).map(entry); },
    put(key, value) {
      const before = this.get(key);
      this[key] = value;
      return before;
    },
    putAll(other) { Object.assign(this, other); },
    remove(key) {
      const before = this.get(key);
      delete this[key];
      return before;
    },
    toString() { return written(this); },
  };
  Object.defineProperties(Array.prototype, hidden(list));
  const mapPrototype = Object.create(Object.prototype, hidden(map));
  const left = [$];
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (Array.isArray(value)) Object.defineProperties(value, given);
    else Object.setPrototypeOf(value, mapPrototype);
    for (const key in value) left.push(value[key]);
  }
})($);
`;
