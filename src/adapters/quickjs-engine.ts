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
import { JAVA_ACCESS } from './java-access.ts';
import type { Ran } from './script-work.ts';

const MEMORY_BYTES = 32 * MIB;
const STACK_BYTES = 512 * KIB;
const WASM_PAGE_BYTES = 64 * KIB;
const MOST_WASM_BYTES = 64 * MIB;
const FIRST_WASM_BYTES = 16 * MIB;

/** How often the engine may ask whether to go on, each time after some ten thousand steps. */
const BUDGET = 1_000;

/** What is there besides the language itself; nobody reads what scripts print. */
const PRELUDE = `
$ = JSON.parse($);
globalThis.console = { log() {}, info() {}, warn() {}, error() {}, debug() {} };
${JAVA_ACCESS}`;

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
    const outcome = scope.manage(context.evalCode(script, 'inline', { compileOnly: true }));
    return outcome.error ? failed(context, outcome.error) : { ok: true, json: 'null' };
  });
}

/** The script's completion value; `bindings` is the JSON of `$`. */
export function run(script: string, bindings: string): Ran {
  return inContext((context, scope, begin) => {
    prepare(context, bindings);
    begin();
    return evaluate(context, script, scope);
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
 * integers numbers, maps objects; functions and symbols are empty objects.
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
    return it instanceof MapOf ? entriesOf(it) : it;
  };
  return (it) => stringify(it, plain) ?? 'null';
})(JSON.stringify, Number, String, Map, Object.fromEntries)`;

function evaluate(context: QuickJSContext, script: string, scope: Scope): Ran {
  // Taken before the script can put something else in its place.
  const stringify = scope.manage(context.unwrapResult(context.evalCode(STRINGIFY)));
  const outcome = scope.manage(context.evalCode(script));
  if (outcome.error) return failed(context, outcome.error);
  const text = scope.manage(context.callFunction(stringify, context.undefined, outcome.value));
  return text.error
    ? failed(context, text.error)
    : { ok: true, json: context.getString(text.value) };
}

function failed(context: QuickJSContext, error: QuickJSHandle): Ran {
  return { ok: false, error: errorText(context.dump(error)) };
}

function prepare(context: QuickJSContext, bindings: string): void {
  const text = context.newString(bindings);
  context.setProp(context.global, '$', text);
  text.dispose();
  context.unwrapResult(context.evalCode(PRELUDE)).dispose();
}

/** What was thrown, as a text; it may be anything. */
function errorText(error: unknown): string {
  // An engine without any memory left cannot even tell its error.
  if (error === '') return 'the script failed without a word: it may have run out of memory';
  if (typeof error !== 'object' || error === null) return String(error);
  if (!('message' in error)) return JSON.stringify(error);
  const { name, message } = error as { readonly name?: unknown; readonly message: unknown };
  if (message === 'interrupted') return 'the script ran out of its time budget';
  return typeof name === 'string' ? `${name}: ${asText(message)}` : asText(message);
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
