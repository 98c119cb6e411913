/** What the component lacks for those who do not see the page, or do not use a mouse; and parts that have no use here. */
import type { Child, Plugin } from 'swagger-ui-dist/swagger-ui-es-bundle.js';

const nothing = () => () => null;

export const readablePlugin: Plugin = {
  wrapComponents: {
    // Each stands inside a button, which does the same.
    DeepLink:
      (_original, { React }) =>
      ({ text }: { readonly text: Child }) =>
        React.createElement('span', null, text),
    // There is one server, and the picker says whom to act as.
    servers: nothing,
    Servers: nothing,
    OperationServers: nothing,
    authorizeBtn: nothing,
    authorizeOperationBtn: nothing,
  },
};

/** Fields that the component shows without a name of their own. */
const NAMES: readonly (readonly [selector: string, name: (field: Element) => string])[] = [
  ['textarea', () => 'Body'],
  ['.examples-select-element', () => 'Example'],
  ['.parameters select, .parameters input', nameOfParameter],
];
const SCROLLS = 'pre, .highlight-code';

/** Names the fields as they come, and lets the keyboard scroll what is long. */
export function keepReadable(part: HTMLElement): void {
  const look = () => {
    for (const [selector, name] of NAMES)
      for (const field of part.querySelectorAll(`:is(${selector}):not([aria-label])`))
        field.setAttribute('aria-label', name(field));
    for (const block of part.querySelectorAll<HTMLElement>(`:is(${SCROLLS}):not([tabindex])`))
      block.tabIndex = 0;
  };
  new MutationObserver(look).observe(part, { childList: true, subtree: true });
  look();
}

function nameOfParameter(field: Element): string {
  return field.closest('tr')?.getAttribute('data-param-name') ?? 'Value';
}
