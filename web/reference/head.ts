/** The head of the page: the switch between the documents, and whom calls are tried as. */
import { personOf } from '../src/calls/person.ts';
import { NotLetIn, giveAdminToken, readAsAdministrator, tokenFor } from './calls.ts';
import { documents, prefix, shown } from './place.ts';

interface User {
  readonly id: string;
  readonly roles: readonly { readonly name: string }[];
  readonly groups: readonly { readonly id: string }[];
}

const NOBODY = '';
const AS = 'as';

export function showHead(head: HTMLElement): void {
  const title = made('h1', { textContent: 'API reference' });
  const links = documents.map(({ title: text, path }) => {
    const link = made('a', { href: path + location.search, textContent: text });
    if (path === shown.path) link.setAttribute('aria-current', 'page');
    return link;
  });
  const console = made('a', { href: `${prefix}/${location.search}`, textContent: 'Console' });
  const nav = made('nav', { ariaLabel: 'Pages' });
  nav.append(console, ...links);
  head.replaceChildren(title, nav);
}

/**
 * Lets the reader choose a person of the cluster; `act` gets the token of whoever is chosen. Until then it is whom the URL
 * names, or nobody.
 * Throws what the cluster says where its people cannot be listed.
 */
export async function showPeople(head: HTMLElement, act: (token: string) => void): Promise<void> {
  const people = await readAsAdministrator<readonly User[]>('/api/users?apps=true');
  const picker = made('select', { id: 'person' });
  picker.append(new Option('nobody', NOBODY));
  for (const user of people) picker.append(new Option(described(user), user.id));
  const said = made('p', { className: 'said', role: 'status' });
  picker.addEventListener('change', () => {
    putInUrl(picker.value);
    void choose();
  });
  const label = made('label', { textContent: 'Try as ', className: 'person' });
  label.append(picker);
  head.append(label, said);
  const named = new URLSearchParams(location.search).get(AS) ?? NOBODY;
  const outside = personOf(named);
  if (outside.kind === 'external')
    picker.append(new Option(`${outside.id} (outside; app:mock calls for them)`, named));
  if (outside.kind === 'external' || people.some(({ id }) => id === named)) {
    picker.value = named;
    await choose();
  }

  async function choose(): Promise<void> {
    said.textContent = await actAs(picker.value);
  }

  async function actAs(person: string): Promise<string> {
    try {
      act(person === NOBODY ? '' : await tokenFor(person));
      return '';
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }
}

/** As the pages of the console name whom they act as. */
function putInUrl(person: string): void {
  const search = new URLSearchParams(location.search);
  if (person === NOBODY) search.delete(AS);
  else search.set(AS, person);
  const query = search.size === 0 ? '' : `?${search.toString()}`;
  history.replaceState(history.state, '', location.pathname + query + location.hash);
}

function described({ id, roles, groups }: User): string {
  const about = [...roles.map(({ name }) => name), ...groups.map(({ id: group }) => `in ${group}`)];
  return about.length === 0 ? id : `${id} (${about.join(', ')})`;
}

/** Tries again and again, each time with another admin token, until one is right. */
export async function asLetIn<Value>(
  head: HTMLElement,
  attempt: () => Promise<Value>,
): Promise<Value> {
  try {
    return await attempt();
  } catch (error) {
    if (!(error instanceof NotLetIn)) throw error;
    await askForToken(head);
    return asLetIn(head, attempt);
  }
}

function askForToken(head: HTMLElement): Promise<void> {
  const field = made('input', { type: 'password', required: true, autocomplete: 'off' });
  const label = made('label', { textContent: 'Admin token of this server ' });
  label.append(field);
  const form = made('form', { className: 'person' });
  form.append(label, made('button', { textContent: 'Go on' }));
  head.append(form);
  field.focus();
  return new Promise((resolve) => {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      giveAdminToken(field.value);
      form.remove();
      resolve();
    });
  });
}

function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  members: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), members);
}
