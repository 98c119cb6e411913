/** The thread in which user-written scripts run: QuickJS in WebAssembly, with nothing of the host in reach. */
import { parentPort } from 'node:worker_threads';
import variant from '@jitl/quickjs-wasmfile-release-sync';
import {
  newQuickJSWASMModuleFromVariant,
  newVariant,
  type QuickJSContext,
  type QuickJSSyncVariant,
} from 'quickjs-emscripten-core';
import type { ScriptOutcome } from '../domain/ports.ts';

const MEMORY_BYTES = 32 * 1024 * 1024;
const STACK_BYTES = 512 * 1024;
const WASM_PAGE_BYTES = 64 * 1024;
const MOST_WASM_BYTES = 64 * 1024 * 1024;
const FIRST_WASM_BYTES = 16 * 1024 * 1024;

/** How often the engine may ask whether to go on, each time after some ten thousand steps. */
const BUDGET = 1_000;

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

function run(script: string, bindings: string): ScriptOutcome {
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
    bind(context, bindings);
    const result = context.evalCode(script);
    if (result.error)
      return {
        ok: false,
        error: errorText(result.error.consume((it): unknown => context.dump(it))),
      };
    return { ok: true, value: result.value.consume((it): unknown => context.dump(it)) ?? null };
  } finally {
    context.dispose();
    runtime.dispose();
  }
}

function bind(context: QuickJSContext, bindings: string): void {
  const text = context.newString(bindings);
  context.setProp(context.global, '$', text);
  text.dispose();
  context.unwrapResult(context.evalCode('$ = JSON.parse($)')).dispose();
}

/** What was thrown, as a text; it may be anything. */
function errorText(error: unknown): string {
  // An engine without any memory left cannot even tell its error.
  if (error === '') return 'the script failed without a word: it may have run out of memory';
  if (typeof error !== 'object' || error === null || !('message' in error)) return String(error);
  const { name, message } = error as { readonly name?: unknown; readonly message: unknown };
  if (message === 'interrupted') return 'the script ran out of its time budget';
  return typeof name === 'string' ? `${name}: ${asText(message)}` : asText(message);
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

parentPort?.on('message', ({ script, bindings }: { script: string; bindings: string }) => {
  parentPort?.postMessage(run(script, bindings));
});
