/**
 * `domain/`. Owns what is true, as pure functions over readonly values. Must not know packages, `node:` modules, HTTP,
 * or any other folder of src/. The files directly in it are the ground: JSON, refusals, ports, the context of a
 * decision. Above them stand the rooms, floor by floor; `.dependency-cruiser.cjs` has one rule per floor.
 */
export {};
