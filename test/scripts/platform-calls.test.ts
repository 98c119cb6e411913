import { describe, expect, it } from 'vitest';
import { withSource, type CallList } from '../../scripts/platform-calls/call-list.ts';
import { readers } from '../../scripts/platform-calls/readers.ts';

const callsIn = (source: string, ...texts: string[]) => readers[source]?.read(texts);
const get = (path: string) => ({ method: 'GET', path });
const put = (path: string) => ({ method: 'PUT', path });

describe('a reader finds the calls of', () => {
  it('the JavaScript client, in the sources of its map', () => {
    const own = "this.client.get<A, B>({\n  security: [],\n  url: '/api/things/{id}' })";
    const map = {
      sources: ['../src/a.ts', '../node_modules/b.js'],
      sourcesContent: [own, own.replace('get', 'put')],
    };
    expect(callsIn('javascript', JSON.stringify(map))?.calls).toEqual([get('/api/things/{id}')]);
  });

  it('the Python and the Ruby client, by the method after the path', () => {
    expect(callsIn('python', "call_api('/things/{id}', 'GET',")?.calls).toEqual([
      get('/api/things/{id}'),
    ]);
    expect(callsIn('ruby', "call_api(\n '/things', 'PUT', body: x)")?.calls).toEqual([
      put('/api/things'),
    ]);
  });

  it('the Java client, by the method before the path', () => {
    const text = '.method(Method.PUT)\n  .path("/things/{id}")';
    expect(callsIn('java', text)?.calls).toEqual([put('/api/things/{id}')]);
  });

  it('the Go client, never with the method of the next function', () => {
    const text =
      'func a() { path := Sprintf("/things/%s", id)\n a.Put(ctx, path) }\nfunc b() { b.Get(ctx, "/all") }';
    expect(callsIn('go', text)?.calls).toEqual([put('/api/things/%s'), get('/api/all')]);
  });

  it('the C# client, by the method after the path or right before it', () => {
    const text =
      'var p = "/things"; Run(p, Method.Put);\nJson(Method.Get, $"/things/{Escape(id)}");';
    expect(callsIn('csharp', text)?.calls).toEqual([
      put('/api/things'),
      get('/api/things/{Escape(id)}'),
    ]);
  });

  it('the pages', () => {
    const page = '**Endpoint**: `GET /api/things/{id}`\nput it there';
    expect(callsIn('docs', page)?.calls).toEqual([get('/api/things/{id}')]);
  });

  it('the engine, by what stands over the class and over the method', () => {
    const constants = 'String API = "/api/";\nString THINGS = API + "things";';
    const controller =
      '@RequestMapping(THINGS)\nclass A {\n @GetMapping\n all() {}\n @PutMapping("/{id}")\n one() {} }';
    expect(callsIn('engine', constants, controller)?.calls).toEqual([
      get('/api/things'),
      put('/api/things/{id}'),
    ]);
  });
});

it('a reader tells of a path that stands without a method', () => {
  expect(callsIn('python', 'url = "/things"')).toEqual({ calls: [], unpaired: ['/api/things'] });
});

describe('a list in which one source is read anew', () => {
  const list: CallList = {
    calls: [
      { ...get('/api/things'), sources: ['docs', 'go'] },
      { ...get('/api/things/{id}'), sources: ['go'] },
    ],
    leftOut: [{ ...put('/api/things/{x}'), because: 'an example' }],
  };

  it('has its new calls in order, and no more those that only it had', () => {
    const read = [get('/api/things?all=true'), { method: 'DELETE', path: '/api/things/%s' }];
    expect(withSource(list, 'go', read)).toEqual([
      { ...get('/api/things'), sources: ['docs', 'go'] },
      { method: 'DELETE', path: '/api/things/{id}', sources: ['go'] },
    ]);
  });

  it('has none that are left out, are put together or lie in a new area', () => {
    const read = ['/api/things/{id}', '/api/things/a{b}', '/api/others'].map(put);
    expect(withSource(list, 'docs', read)).toEqual([
      { ...get('/api/things'), sources: ['go'] },
      { ...get('/api/things/{id}'), sources: ['go'] },
    ]);
  });
});
