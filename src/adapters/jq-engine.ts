/** Runs queries in jq. One instance serves many queries; one that grew, or gave up, is replaced. */
import { KIB, MIB } from '../domain/units.ts';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { loadJq, type Jq } from 'jq-wasm';
import type { Ran } from './script-work.ts';

const WASM_PAGE_BYTES = 64 * KIB;
const MOST_WASM_BYTES = 64 * MIB;
/** Memory in WebAssembly never shrinks. */
const MOST_KEPT_WASM_BYTES = 32 * MIB;

/** One result per line; what follows is a query even if it looks like an option. */
const FLAGS = ['-c', '--'];

// Node knows it; the library of types that is used does not.
interface WasmMemory {
  readonly buffer: ArrayBuffer;
  grow: (pages: number) => number;
}
interface WasmInstance {
  readonly exports: Readonly<Record<string, unknown>>;
}
declare const WebAssembly: {
  readonly compile: (bytes: Uint8Array) => Promise<object>;
  readonly Instance: new (module: object, imports: object) => WasmInstance;
  readonly Memory: new () => WasmMemory;
};

const module = await WebAssembly.compile(
  await readFile(createRequire(import.meta.url).resolve('jq-wasm/jq.wasm')),
);

interface Instance {
  readonly jq: Jq;
  readonly memory: WasmMemory;
}
let instance: Instance | undefined;

/** Loads what the next query needs. */
export async function prepare(): Promise<void> {
  instance ??= await newInstance();
}

/** All results of the query, as a list; `input` is the JSON of `.`. */
export async function run(query: string, input: string): Promise<Ran> {
  instance ??= await newInstance();
  try {
    const { stdout, stderr, exitCode } = instance.jq.raw(input, query, FLAGS);
    if (exitCode !== 0) return { ok: false, error: reasonIn(stderr) };
    return { ok: true, json: JSON.stringify(resultsIn(stdout)) };
  } catch {
    instance = undefined;
    return { ok: false, error: 'the query broke off, most likely for want of memory' };
  } finally {
    if (instance && instance.memory.buffer.byteLength > MOST_KEPT_WASM_BYTES) instance = undefined;
  }
}

async function newInstance(): Promise<Instance> {
  let memory: WasmMemory | undefined;
  const jq = await loadJq({
    instantiateWasm: (imports: object, onSuccess: (made: WasmInstance, of: object) => void) => {
      const made = new WebAssembly.Instance(module, imports);
      memory = bounded(memoryOf(made));
      onSuccess(made, module);
    },
  });
  if (memory === undefined) throw new Error('jq was loaded without being instantiated');
  return { jq, memory };
}

function memoryOf({ exports }: WasmInstance): WasmMemory {
  const memory = Object.values(exports).find((one) => one instanceof WebAssembly.Memory);
  if (memory === undefined) throw new Error('jq exports no memory');
  return memory;
}

/** jq was built to take up to 256 MB. Where its memory does not grow it gives up. */
function bounded(memory: WasmMemory): WasmMemory {
  const grow = memory.grow.bind(memory);
  memory.grow = (pages) => {
    const wanted = memory.buffer.byteLength + pages * WASM_PAGE_BYTES;
    if (wanted > MOST_WASM_BYTES) throw new RangeError('jq may not have more memory');
    return grow(pages);
  };
  return memory;
}

/** Numbers that JavaScript does not have are null, as JSON writes them. */
function resultsIn(stdout: string): readonly unknown[] {
  return stdout === '' ? [] : stdout.split('\n').map((line): unknown => JSON.parse(line));
}

/** What went wrong, in jq's words, without what a command line adds to them. */
function reasonIn(stderr: string): string {
  const from = stderr.indexOf('jq: error');
  return stderr
    .slice(Math.max(from, 0))
    .replace(/^jq: error(?: \(at [^)]*\))?:? */, '')
    .replace(/\njq: \d+ compile errors?$/, '')
    .trim();
}
