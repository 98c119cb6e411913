import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  OptionError,
  runConformance,
  VerificationError,
  verifyPacts,
  type VerifyOptions,
} from 'conductor-mock';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { comparePacts } from '../../../src/contract/verify/compare-pacts.ts';
import { findPacts } from '../../../src/contract/verify/find-pacts.ts';
import { readPact } from '../../../src/contract/verify/pact-file.ts';
import { useLoopbackServers } from '../../support/loopback-server.ts';
import { pactOf, usePactFolder } from '../../support/some-pact.ts';

const { folder, write } = usePactFolder();
const serve = useLoopbackServers();
mkdirSync(join(folder, 'empty'));
mkdirSync(join(folder, 'nested/deep'), { recursive: true });
const fine = pactOf('a-consumer', [{ status: 200 }]);
const withPart = (part: object) => ({
  ...fine,
  interactions: [{ ...fine.interactions[0], ...part }],
});
const withRequest = (part: object) =>
  withPart({ request: { ...fine.interactions[0]!.request, ...part } });
const ofVersion = (version: string) => ({ metadata: { pactSpecification: { version } } });
const ofVersionFour = (part: object) => ({
  ...withRequest(part),
  ...ofVersion('4.0'),
  interactions: withRequest(part).interactions.map((one) => ({ type: 'Synchronous/HTTP', ...one })),
});
const utf16 = write('', 'utf16.txt');
writeFileSync(utf16, `\u{feff}${JSON.stringify(fine)}`, 'utf16le');
const good = write(fine, 'good.json');
write(fine, 'nested/one.json');
write(fine, 'nested/deep/two.json');
write('not a pact', 'nested/notes.txt');
mkdirSync(join(folder, 'odd/one.json'), { recursive: true });
mkdirSync(join(folder, 'dangling'));
symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling/one.json'));
mkdirSync(join(folder, 'shared/commas'), { recursive: true });
symlinkSync(good, join(folder, 'shared/file.json'));
symlinkSync(join(folder, 'nested'), join(folder, 'shared/nested'));
symlinkSync(join(folder, 'shared'), join(folder, 'shared/commas/back'));
write(fine, 'shared/commas/a,b.json');
write(fine, 'shared/commas/b.json');

/** A pact whose only interaction lacks something. */
const lacking = (more: object) =>
  write({ ...fine, interactions: [{ ...fine.interactions[0], ...more }] });

describe('pacts that cannot be verified', () => {
  it.each<[string, string, string]>([
    ['a missing file', join(folder, 'nowhere.json'), 'there is no such file or folder of pacts'],
    ['a folder that is named like a file', join(folder, 'odd'), 'it is a folder, where a pact'],
    ['a link that leads nowhere', join(folder, 'dangling'), 'it cannot be read: ENOENT'],
    ['a folder with more below', join(folder, 'nested'), `nested/**/*.json'`],
    ['a brace that is not closed', join(folder, '{good.json'), 'its braces do not pair'],
    ['a brace that is not opened', join(folder, 'good}*.json'), 'its braces do not pair'],
    ['an empty folder', join(folder, 'empty'), 'the folder has no pact files (*.json) in it'],
    ['a glob without a match', join(folder, 'x-*.json'), 'no file matches'],
    ['a glob in a folder that is not there', join(folder, 'y/*.json'), 'no file matches'],
    ['what is not JSON', write('{"consumer"'), 'it is not JSON'],
    ['what is no object', write('[]'), 'a pact is a JSON object'],
    ['no interactions', write({ ...fine, interactions: [] }), 'the pact has no interactions'],
    ['none at all', write({ ...fine, interactions: undefined }), 'the pact has no interactions'],
    ['no consumer', write({ ...fine, consumer: {} }), 'the pact does not name its consumer'],
    ['no provider', write({ ...fine, provider: { name: '' } }), 'does not name its provider'],
    [
      'one with another provider',
      write({ ...fine, provider: { name: 'another' } }),
      'the pact is with the provider "another", and "conductor-mock" is to be verified',
    ],
    ['no description', write({ ...fine, interactions: [{}] }), 'an interaction has no description'],
    ['no request', lacking({ request: undefined }), '"a call" has no request'],
    ['no method', lacking({ request: { path: '/' } }), '"a call" has no method in its request'],
    ['no path', lacking({ request: { method: 'GET' } }), '"a call" has no path in its request'],
    ['no response', lacking({ response: undefined }), '"a call" has no response'],
    ['no status', lacking({ response: { status: '200' } }), 'has no status in its response'],
    ['messages', write({ ...fine, messages: [{}] }), 'messages cannot be verified'],
    [
      'messages of version 4',
      write({ ...fine, interactions: [{ type: 'Asynchronous/Messages', description: 'd' }] }),
      'the interaction "d" is of type "Asynchronous/Messages", which cannot be verified: the API is HTTP',
    ],
    ['one that excuses itself', write(withPart({ pending: true })), 'remove "pending"'],
    [
      'a list of states that is none',
      write(withPart({ providerStates: { name: 'a state' } })),
      'the interaction "a call": providerStates must be a list',
    ],
    [
      'a state that is a text',
      write(withPart({ providerStates: ['a state'] })),
      'each of providerStates must be an object with a name, got "a state"',
    ],
    [
      'a state whose name is none',
      write(withPart({ providerStates: [{ name: 1 }] })),
      'each of providerStates must be an object with a name, got {"name":1}',
    ],
    [
      'a state whose parameters are none',
      write(withPart({ providerStates: [{ name: 'a state', params: [] }] })),
      'the params of state "a state" must be an object',
    ],
    ['a former state that is no text', write(withPart({ providerState: {} })), 'must be a text'],
    [
      'a state without a name that has parameters',
      write(withPart({ providerStates: [{ name: '', params: { a: 1 } }] })),
      'each of providerStates must be an object with a name, got {"name":"","params":{"a":1}}',
    ],
    [
      'a query value that Pact would leave out',
      write(withRequest({ query: { complete: true } })),
      'the query of its request has true as "complete", and Pact leaves out what is no text',
    ],
    [
      'one in a list',
      write(withRequest({ query: { iteration: ['1', 2] } })),
      'the query of its request has 2 as "iteration"',
    ],
    [
      'a query that is a list',
      write(withRequest({ query: ['a=1'] })),
      'the query of its request must be an object of lists of texts',
    ],
    [
      'a query that version 2 does not read',
      write({ ...withRequest({ query: { a: ['1'] } }), ...ofVersion('2.0.0') }),
      'is an object, which Pact reads since version 3',
    ],
    ['a header that is null', write(withRequest({ headers: { a: null } })), 'null as header "a"'],
    [
      'headers that are a list',
      write(withRequest({ headers: ['a'] })),
      'headers that are no object',
    ],
    [
      'of version 4, no type',
      write({ ...fine, ...ofVersion('4.0') }),
      '"a call" has no type, which',
    ],
    [
      'a body of version 4 without content',
      write(ofVersionFour({ body: { approve: 'Yes' } })),
      'its request has a body with "approve" and no "content"; since version 4 a body is {"content"',
    ],
    [
      'an encoding that Pact takes for none',
      write(ofVersionFour({ body: { content: 'e30=', encoded: true } })),
      'a body that is encoded as true; Pact knows "base64", "JSON" and false',
    ],
    [
      'what is no base64',
      write(ofVersionFour({ body: { content: '{}', encoded: 'base64' } })),
      'a body that is said to be in base64 and is not',
    ],
    ['UTF-16', utf16, 'it is not JSON: it is not in UTF-8; save it in UTF-8'],
  ])('are refused: %s', async (_what, path, message) => {
    const refused = verifyPacts({ pacts: [good, path] });
    await expect(refused).rejects.toThrow(OptionError);
    await expect(refused).rejects.toThrow(message);
    await expect(refused).rejects.toThrow(path);
    await expect(refused).rejects.toThrow(/^[^\n]+$/);
  });

  it('are those that the comparison breaks down on, which it names', async () => {
    const pact = readPact(JSON.stringify(fine), 'a.json');
    const interactions = [{ ...pact.interactions[0]!, plain: {} }];
    const refused = comparePacts([{ pact: { ...pact, interactions }, pending: false }]);

    await expect(refused).rejects.toMatchObject({ name: 'OptionError' });
    await expect(refused).rejects.toThrow(
      /^a\.json: the interaction "a call" cannot be compared with the OpenAPI document: .+$/,
    );
  });

  it.each<[VerifyOptions, string]>([
    [{}, 'there is nothing to verify: name pact files, folders or globs, or a broker'],
    [{ pacts: [] }, 'there is nothing to verify'],
    [{ pacts: good, providerBaseUrl: 'localhost:8080' }, 'providerBaseUrl must be a URL such as'],
    [
      { pacts: good, json: '-', junit: '-' },
      'only one of json and junit can go to standard output',
    ],
    [
      { pacts: good, pactLogLevel: 'loud' as 'info' },
      'pactLogLevel must be one of error, warn, info, debug, trace, got "loud"',
    ],
    [{ pacts: good, publish: true }, 'publish makes sense only with brokerUrl'],
    [{ pacts: good, providerVersion: '1' }, 'providerVersion makes sense only with brokerUrl'],
    [{ pacts: good, providerBranch: 'b' }, 'providerBranch makes sense only with brokerUrl'],
    [
      { pacts: good, provider: 'another' },
      'the pact is with the provider "conductor-mock", and "another" is to be verified',
    ],
    [{ pacts: good, enablePending: true }, 'enablePending makes sense only with brokerUrl'],
    [{ pacts: good, brokerUrl: 'http://b' }, 'verify either pact files or those of a broker'],
    [{ brokerUrl: 'b' }, 'brokerUrl must be a URL such as'],
    [{ brokerUrl: 'http://b', publish: true }, 'publish needs providerVersion and providerBranch'],
    [
      { brokerUrl: 'http://b', publish: true, providerVersion: '1' },
      'publish needs providerVersion and providerBranch',
    ],
    [
      { brokerUrl: 'http://b', enablePending: true, providerBranch: 'main' },
      'enablePending and includeWipPactsSince go together',
    ],
    [
      { brokerUrl: 'http://b', includeWipPactsSince: '2026-01-31', providerBranch: 'main' },
      'enablePending and includeWipPactsSince go together',
    ],
    [
      { brokerUrl: 'http://b', enablePending: true, includeWipPactsSince: '2026-01-31' },
      'need providerBranch',
    ],
  ])('are refused: %j', async (options, message) => {
    const refused = verifyPacts(options);
    await expect(refused).rejects.toThrow(OptionError);
    await expect(refused).rejects.toThrow(message);
  });

  it('are those for a target that cannot be reached', async () => {
    const refused = verifyPacts({ pacts: good, providerBaseUrl: 'http://127.0.0.1:9' });
    await expect(refused).rejects.toThrow(VerificationError);
    await expect(refused).rejects.toThrow('the target http://127.0.0.1:9 cannot be reached');
  });

  it('are those for a target that does not answer in time', async () => {
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    const patience = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => timeout(20));
    onTestFinished(() => {
      patience.mockRestore();
    });
    const { origin } = await serve(() => undefined);
    await expect(verifyPacts({ pacts: good, providerBaseUrl: origin })).rejects.toThrow(
      'cannot be reached: it did not answer within 10 seconds',
    );
    expect(patience).toHaveBeenCalledWith(10_000);
  });

  it('are those for a target that does not speak HTTPS', async () => {
    const { origin } = await serve((_request, response) => response.end());
    const providerBaseUrl = origin.replace('http:', 'https:');
    await expect(verifyPacts({ pacts: good, providerBaseUrl })).rejects.toThrow(
      `it does not speak HTTPS; try ${origin} (`,
    );
  });

  it('are those with states for a target that cannot be steered', async () => {
    const pact = pactOf('a', [{ states: ['a Human task is open'], status: 200 }]);
    const { origin } = await serve((_request, response) => response.writeHead(404).end());
    const refused = verifyPacts({ pacts: write(pact), providerBaseUrl: origin });
    await expect(refused).rejects.toThrow(
      'has no /__admin, so the states that the pacts name, such as "a Human task is open", cannot be set up there',
    );
  });

  it.each([429, 500, 503])('are those for a target whose /__admin answers %d', async (status) => {
    const { origin } = await serve((_request, response) =>
      response.writeHead(status).end('not now'),
    );
    const refused = verifyPacts({ pacts: good, providerBaseUrl: origin });
    await expect(refused).rejects.toThrow(VerificationError);
    await expect(refused).rejects.toThrow(
      new RegExp(`answers GET /__admin/clock with ${status}, .* It said: not now`),
    );
  });
});

describe('a glob', () => {
  it.each([
    ['*.json', ['good.json']],
    ['nested/*.json', ['nested/one.json']],
    ['nested/**/*.json', ['nested/deep/two.json', 'nested/one.json']],
    ['**/t?o.json', ['nested/deep/two.json']],
    ['nested/{one,deep/two}.json', ['nested/deep/two.json', 'nested/one.json']],
    ['nested/{one,{deep/two,three}}.json', ['nested/deep/two.json', 'nested/one.json']],
    ['nested/**', ['nested/deep/two.json', 'nested/notes.txt', 'nested/one.json']],
    ['**/b.json', ['shared/commas/b.json']],
    ['shared/*.json', ['shared/file.json']],
    [
      'shared/*/*.json',
      ['shared/commas/a,b.json', 'shared/commas/b.json', 'shared/nested/one.json'],
    ],
    ['shared/n*/**/*.json', ['shared/nested/deep/two.json', 'shared/nested/one.json']],
    ['shared/commas/a,*.json', ['shared/commas/a,b.json']],
    ['nested/{one,notes}.*', ['nested/notes.txt', 'nested/one.json']],
  ])('%s finds %j', (glob, names) => {
    const found = findPacts([join(folder, glob)]);
    const own = found.map((path) => path.slice(folder.length + 1));
    expect(own.filter((name) => !name.startsWith('pact-'))).toEqual(names);
  });

  it('and a path that find the same file find it once', () => {
    expect(findPacts([good, join(folder, 'go*.json'), good])).toEqual([good]);
  });
});

describe('an option that there is not', () => {
  it('is refused by verifyPacts, with the nearest', async () => {
    const options: object = { pacts: good, providerBaseURL: 'http://127.0.0.1:1' };

    await expect(verifyPacts(options)).rejects.toThrow(
      new OptionError(
        'verifyPacts has no option "providerBaseURL"; did you mean "providerBaseUrl"?',
      ),
    );
  });

  it('is refused by runConformance, with the nearest', async () => {
    const options = { baseUrl: 'http://127.0.0.1:1', key: 'k', secret: 's', onyl: ['A1'] };

    await expect(runConformance(options)).rejects.toThrow(
      new OptionError('runConformance has no option "onyl"; did you mean "only"?'),
    );
  });
});
