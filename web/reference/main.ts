import swaggerUi, { type ResolveSubtree, type Sent } from 'swagger-ui-dist/swagger-ui-es-bundle.js';
import 'swagger-ui-dist/swagger-ui.css';
import './style.css';
import { OF_CONSOLE, readSteered, steeringHeaders } from './calls.ts';
import { evidencePlugin } from './evidence.ts';
import { asLetIn, showHead, showPeople } from './head.ts';
import { prefix, shown } from './place.ts';
import { keepReadable, readablePlugin } from './readable.ts';
import { resolvedPart } from './resolved-part.ts';
import { shownDocument } from './shown-document.ts';

const head = part('head');
const reference = part('reference');

followTheme();
try {
  showHead(head);
  await show();
} catch (error) {
  reference.textContent = error instanceof Error ? error.message : String(error);
}

async function show(): Promise<void> {
  const read = await asLetIn(head, () =>
    readSteered<Readonly<Record<string, unknown>>>(documentPath()),
  );
  document.title = `${shown.title} · conductor-mock`;
  const spec = shownDocument(read, shown.server, prefix === '' ? '/' : prefix);
  keepReadable(reference);
  const ui = swaggerUi({
    spec,
    domNode: reference,
    presets: [swaggerUi.presets.apis],
    plugins: [evidencePlugin, readablePlugin, { fn: { resolveSubtree: partsOf(spec) } }],
    layout: 'BaseLayout',
    docExpansion: 'none',
    defaultModelsExpandDepth: -1,
    filter: true,
    deepLinking: true,
    showExtensions: true,
    tryItOutEnabled: true,
    displayRequestDuration: true,
    validatorUrl: null,
    requestInterceptor: marked,
    onComplete: showLinked,
  });
  if (shown.isSteering) return;
  await asLetIn(head, () =>
    showPeople(head, (token) => {
      ui.preauthorizeApiKey('token', token);
    }),
  );
}

/** In place of the component's own, which reads the whole document for each operation that is opened. */
function partsOf(spec: Readonly<Record<string, unknown>>): ResolveSubtree {
  return (_document, path) => Promise.resolve({ errors: [], spec: resolvedPart(spec, path) });
}

/** The component opens the operation that the link names, but leaves it out of sight. */
function showLinked(): void {
  const id = `operations${location.hash.slice(1).replaceAll('/', '-')}`;
  if (location.hash === '') return;
  const look = () => {
    const linked = document.getElementById(id);
    if (linked === null) return;
    seen.disconnect();
    requestAnimationFrame(() => {
      linked.scrollIntoView();
    });
  };
  const seen = new MutationObserver(look);
  seen.observe(reference, { childList: true, subtree: true });
  look();
}

function documentPath(): string {
  return shown.document.slice(prefix.length);
}

function marked(request: Sent): Sent {
  Object.assign(request.headers, shown.isSteering ? steeringHeaders() : OF_CONSOLE);
  return request;
}

function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no #${id}`);
  return found;
}

/** The component has a dark theme, under a class. */
function followTheme(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const follow = () => document.documentElement.classList.toggle('dark-mode', dark.matches);
  dark.addEventListener('change', follow);
  follow();
}
