/** Runs scripts in QuickJS, each in a runtime of its own. */
import { KIB, MIB } from '../domain/units.ts';
import variant from '@jitl/quickjs-wasmfile-release-sync';
import {
  newQuickJSWASMModuleFromVariant,
  newVariant,
  Scope,
  type QuickJSContext,
  type QuickJSHandle,
  type QuickJSSyncVariant,
} from 'quickjs-emscripten-core';
import { asObject } from '../domain/json.ts';
import { JAVA_ACCESS } from './java-access.ts';
import type { Ran } from './script-work.ts';

const MEMORY_BYTES = 32 * MIB;
const STACK_BYTES = 512 * KIB;
const WASM_PAGE_BYTES = 64 * KIB;
const MOST_WASM_BYTES = 64 * MIB;
const FIRST_WASM_BYTES = 16 * MIB;

/** Stands in stacks for the script. */
const SCRIPT_NAME = 'inline';

const OUT_OF_TIME = 'the script ran out of its time budget';
const OUT_OF_MEMORY = 'the script failed without a word: it may have run out of memory';

/** How often the engine may ask whether to go on, each time after some ten thousand steps. */
const BUDGET = 1_000;

/** What is kept of what a script prints. */
const MOST_LINES = 100;
const LONGEST_LINE = 1_000;

/** The console, which writes down `[Log] "…"` as the engine 3.32.1 does; comes to a function that gives the lines. */
const CONSOLE = String.raw`
((stringify, TextOf, ArrayOf) => {
  const lines = [];
  const text = (it) => {
    try {
      return typeof it === 'object' && it !== null ? stringify(it) : TextOf(it);
    } catch {
      return '';
    }
  };
  const printer = (level) => (...values) => {
    if (lines.length === ${String(MOST_LINES)}) return;
    const line = level + ' "' + ArrayOf(values, text).join(' ') + '"';
    lines[lines.length] = line.length > ${String(LONGEST_LINE)} ? line.slice(0, ${String(LONGEST_LINE)}) : line;
  };
  globalThis.console = {
    log: printer('[Log]'),
    info: printer('[Info]'),
    error: printer('[Error]'),
    warn() {},
    debug() {},
  };
  return () => stringify(lines);
})(JSON.stringify, String, Array.from);`;

/** What is there besides the language itself. */
const PRELUDE = `
$ = JSON.parse($);
${JAVA_ACCESS}
${CONSOLE}`;

// The engine's own limit does not bound typed arrays; the memory it lives in does.
declare const WebAssembly: {
  readonly Memory: new (size: { readonly initial: number; readonly maximum: number }) => object;
};
const wasmMemory = new WebAssembly.Memory({
  initial: FIRST_WASM_BYTES / WASM_PAGE_BYTES,
  maximum: MOST_WASM_BYTES / WASM_PAGE_BYTES,
});
// The variant's type declarations describe its CommonJS form, where it is a member `default`.
const quickJs = await newQuickJSWASMModuleFromVariant(
  newVariant(variant as unknown as QuickJSSyncVariant, { wasmMemory }),
);

/** Whether the text is a script; it is not run. */
export function parse(script: string): Ran {
  return inContext((context, scope) => {
    const outcome = scope.manage(context.evalCode(script, SCRIPT_NAME, { compileOnly: true }));
    return outcome.error ? failed(context, outcome.error) : { ok: true, json: 'null' };
  });
}

/** The script's completion value; `bindings` is the JSON of `$`. */
export function run(script: string, bindings: string): Ran {
  return inContext((context, scope, begin) => {
    const printed = scope.manage(prepare(context, bindings));
    begin();
    const ran = evaluate(context, script, scope);
    // What the script used up is not missed for telling what it printed.
    begin();
    return { ...ran, printed: linesOf(context, printed, scope) };
  });
}

/** Does the work in a runtime of its own; what it takes counts from when it says that it begins. */
function inContext(work: (context: QuickJSContext, scope: Scope, begin: () => void) => Ran): Ran {
  const runtime = quickJs.newRuntime();
  runtime.setMemoryLimit(MEMORY_BYTES);
  runtime.setMaxStackSize(STACK_BYTES);
  let asked = 0;
  runtime.setInterruptHandler(() => {
    asked += 1;
    return asked > BUDGET;
  });
  const context = runtime.newContext();
  try {
    const begin = () => {
      asked = 0;
    };
    return Scope.withScope((scope) => work(context, scope, begin));
  } finally {
    context.dispose();
    runtime.dispose();
  }
}

/**
 * Makes JSON of what a script came to, as the engine 3.32.1 does: numbers that JSON does not have are texts, large
 * integers numbers, maps objects; functions and symbols are empty objects, and what is undefined null.
 */
const STRINGIFY = `
((stringify, NumberOf, TextOf, MapOf, entriesOf) => {
  const plain = (_key, it) => {
    const type = typeof it;
    if (type === 'number' || type === 'bigint') {
      const number = NumberOf(it);
      return number - number === 0 ? number : TextOf(it);
    }
    if (type === 'function' || type === 'symbol') return {};
    if (type === 'undefined') return null;
    return it instanceof MapOf ? entriesOf(it) : it;
  };
  return (it) => stringify(it, plain) ?? 'null';
})(JSON.stringify, Number, String, Map, Object.fromEntries)`;

function evaluate(context: QuickJSContext, script: string, scope: Scope): Ran {
  // Taken before the script can put something else in its place.
  const stringify = scope.manage(context.unwrapResult(context.evalCode(STRINGIFY)));
  const outcome = scope.manage(context.evalCode(script, SCRIPT_NAME));
  if (outcome.error) return { ok: false, error: failureOf(context.dump(outcome.error), script) };
  const text = scope.manage(context.callFunction(stringify, context.undefined, outcome.value));
  return text.error
    ? failed(context, text.error)
    : { ok: true, json: context.getString(text.value) };
}

function failed(context: QuickJSContext, error: QuickJSHandle): Ran {
  return { ok: false, error: errorText(context.dump(error)) };
}

/** What the engine 3.32.1 says of a script that failed. */
function failureOf(error: unknown, script: string): string {
  const text = errorText(error);
  if (text === OUT_OF_TIME || text === OUT_OF_MEMORY) return text;
  const line = lineOf(error, script);
  return `Error evaluating the script \`${text}\`${line === undefined ? '' : ` at line ${String(line)}`}`;
}

/** Where it failed. Of an `Error` that a script throws the engine does not say; of other values QuickJS does not. */
function lineOf(error: unknown, script: string): number | undefined {
  const { name, stack } = asObject(error);
  if (name === 'Error') return undefined;
  const [, line] = /\(?inline:(\d+)/.exec(typeof stack === 'string' ? stack : '') ?? [];
  if (line !== undefined) return Number(line);
  return script.includes('\n') ? undefined : 1;
}

/** Undefined: it printed nothing, or saw to it that nobody can tell. */
function linesOf(context: QuickJSContext, printed: QuickJSHandle, scope: Scope) {
  const text = scope.manage(context.callFunction(printed, context.undefined));
  if (text.error) return undefined;
  const lines: unknown = JSON.parse(context.getString(text.value));
  if (!Array.isArray(lines) || lines.length === 0) return undefined;
  return lines.slice(0, MOST_LINES).map((line) => String(line).slice(0, LONGEST_LINE));
}

/** Sets up what the script sees; the function that tells what it has printed. */
function prepare(context: QuickJSContext, bindings: string): QuickJSHandle {
  const text = context.newString(bindings);
  context.setProp(context.global, '$', text);
  text.dispose();
  return context.unwrapResult(context.evalCode(PRELUDE));
}

/** What was thrown, as a text; it may be anything. */
function errorText(error: unknown): string {
  // An engine without any memory left cannot even tell its error.
  if (error === '') return OUT_OF_MEMORY;
  if (typeof error !== 'object' || error === null) return String(error);
  if (!('message' in error)) return 'Error';
  const { name, message } = error as { readonly name?: unknown; readonly message: unknown };
  if (message === 'interrupted') return OUT_OF_TIME;
  return typeof name === 'string' ? `${name}: ${inWordsOfGraal(asText(message))}` : asText(message);
}

/** QuickJS says some things in words of its own. */
function inWordsOfGraal(message: string): string {
  return message
    .replace(/^'(.+)' is not defined$/, '$1 is not defined')
    .replace(/^cannot (read|set) property/, 'Cannot $1 property');
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
