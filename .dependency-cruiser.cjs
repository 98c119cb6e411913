// The rings of src/, as rules. Each comment says why, and what to do instead.
// test/architecture/layers.test.ts breaks every rule once, so that none can rot into a rule that never fires.

/** The rooms of the domain, floor by floor, from the ground up: docs/architecture.md says what each owns. */
const floors = [
  ['json-paths', 'search'],
  ['identity', 'named-values'],
  ['forms'],
  ['definitions'],
  ['executions'],
  ['human-tasks'],
  ['access'],
  ['engine'],
  ['actors', 'completion', 'finding', 'lifecycle', 'workers'],
  ['effects'],
  ['records', 'test-runs'],
];

/** Lower floors are the ground, which are the files directly in src/domain/, and what stands before it in `floors`. */
function floorRule(rooms, at) {
  const lower = floors.slice(0, at).flat();
  return {
    name: `floor-${rooms.join('-')}`,
    comment:
      'A room of the domain imports itself, the ground and rooms on lower floors. Move the thing that both need ' +
      'down, or the one that needs it up; rooms side by side do not know each other.',
    severity: 'error',
    from: { path: `^src/domain/(${rooms.join('|')})/` },
    to: { path: '^src/domain/[^/]+/', pathNot: `^src/domain/(${[...lower, '$1'].join('|')})/` },
  };
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'domain-is-pure',
      comment:
        'What is true must not depend on how it is served or stored: the domain imports only itself, no package and ' +
        'no node: module. Describe what you need as a port in src/domain/ports.ts and fill it in src/adapters/.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { pathNot: '^src/domain/' },
    },
    {
      name: 'ground-knows-no-room',
      comment:
        'The files directly in src/domain/ stand below all rooms. Move the thing into the room that owns it, or let ' +
        'the room declare itself, as its records.ts does.',
      severity: 'error',
      from: { path: '^src/domain/[^/]+$' },
      to: { path: '^src/domain/[^/]+/' },
    },
    ...floors.map(floorRule),
    {
      name: 'every-room-has-a-floor',
      comment: 'A new folder of the domain takes its place in `floors` above.',
      severity: 'error',
      from: { path: `^src/domain/(?!(${floors.flat().join('|')})/)[^/]+/` },
      to: {},
    },
    {
      name: 'operations-only-decide',
      comment:
        'An operation decides; it neither listens, stores nor loads a package. Take the port that perform hands over, ' +
        'or move what you need into src/domain/.',
      severity: 'error',
      from: { path: '^src/operations/' },
      to: { pathNot: '^src/(operations|domain|generated)/' },
    },
    {
      name: 'no-sibling-operation',
      comment:
        'Operations never call operations: each is one request, committed once. What two of them share is a function ' +
        'of the domain, or stands in src/operations/call/ or views/. Only index.ts, the table of contents, names them.',
      severity: 'error',
      from: { path: '^src/operations/[^/]+/' },
      to: { path: '^src/operations/(index\\.ts$|(?!call/|views/)[^/]+/)' },
    },
    {
      name: 'adapters-fill-ports',
      comment:
        'An adapter implements a port of the domain with the help of packages, and knows nobody else. ' +
        'Pass what it needs to its constructor, from src/server/.',
      severity: 'error',
      from: { path: '^src/adapters/' },
      to: { path: '^src/', pathNot: '^src/(adapters|domain)/' },
    },
    {
      name: 'edge-names-no-operation',
      comment:
        'The edge is driven by the spec and would serve any other spec as well. ' +
        'Let src/server/ hand it what it needs as a function.',
      severity: 'error',
      from: { path: '^src/http/' },
      to: { path: '^src/(operations|adapters|control|contract|cli)/' },
    },
    {
      name: 'control-stays-beside-http',
      comment:
        'Steering the mock is not part of the API it imitates, and builds no adapter: src/server/ mounts both, side by ' +
        'side, and fills the ClusterParts.',
      severity: 'error',
      from: { path: '^src/control/' },
      to: { path: '^src/(http|contract|cli|adapters)/' },
    },
    {
      name: 'conformance-is-a-black-box',
      comment:
        'The same checks run against a real cluster, so they know the wire and nothing of this server: ' +
        'only themselves and src/generated/.',
      severity: 'error',
      from: { path: '^src/contract/conformance/' },
      to: { pathNot: '^src/(contract/conformance|generated)/' },
    },
    {
      name: 'matchers-are-plain-data',
      comment:
        'A consumer imports conductor-mock/pact into every one of its tests: it must load at once and drag in no server, ' +
        'no package and no node: module. What it needs to know of the API is generated into src/generated/.',
      severity: 'error',
      from: { path: '^src/pact/' },
      to: { pathNot: '^src/(pact|generated)/' },
    },
    {
      name: 'expectations-see-a-running-cluster',
      comment:
        'A test imports conductor-mock/matchers beside conductor-mock: what it expects of a cluster goes through what the ' +
        'library offers everybody. Add it to the MockCluster first.',
      severity: 'error',
      from: { path: '^src/matchers/' },
      to: { pathNot: '^src/(matchers/|server/mock-cluster\\.ts$)' },
    },
    {
      name: 'contract-steers-from-outside',
      comment:
        'States and verification use a cluster as its users do, so that they work on one anywhere: they know how to start ' +
        'one (src/server/mock-cluster.ts) and nothing of what is in it but how paths are read and written. ' +
        'Reach the rest through StateTarget.',
      severity: 'error',
      from: { path: '^src/contract/' },
      to: {
        path: '^src/',
        pathNot:
          '^src/(contract/|generated/|server/mock-cluster\\.ts$|control/option-error\\.ts$|domain/(close-name|json-pointer|path)\\.ts$)',
      },
    },
    {
      name: 'contract-is-the-outermost',
      comment:
        'Whoever only wants a cluster must not load what verifies pacts. Only the public door and the command line know ' +
        'src/contract/; move what others need out of it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(contract/|cli/|index\\.ts$)' },
      to: { path: '^src/contract/' },
    },
    {
      name: 'cli-uses-the-public-door',
      comment:
        'What the command line can do, the library can do too. Export it from src/index.ts first.',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '^src/', pathNot: '^src/(cli/|contract/|index\\.ts$|domain/close-name\\.ts$)' },
    },
    {
      name: 'generated-stands-alone',
      comment:
        'Generated files come from openapi/, cases/ and the seed schema; what is written by hand could not be regenerated. ' +
        'Put hand-written code beside them, in the ring that needs it.',
      severity: 'error',
      from: { path: '^src/generated/' },
      to: { path: '^src/', pathNot: '^src/generated/' },
    },
    {
      name: 'console-is-a-client',
      comment:
        'The console runs in a browser and knows the API and steering by their documents, as any client does: of src/ only ' +
        'their generated types, and how definitions are drawn. What it needs beyond them is a call first.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^src/', pathNot: '^src/(generated/(api|steering-api)\\.ts$|diagram/)' },
    },
    {
      name: 'diagrams-are-only-drawn',
      comment:
        'The console and the command line draw the same pictures of what they were answered: src/diagram/ runs in a browser ' +
        'as well, and knows neither the server nor Node. Hand it what it draws.',
      severity: 'error',
      from: { path: '^src/diagram/' },
      to: { pathNot: '^src/diagram/|(^|/)@dagrejs/dagre(/|$)' },
    },
    {
      name: 'console-calls-from-one-room',
      comment:
        'Every call of a page stands in its drawer, so each goes through web/src/calls/, and the types of the documents ' +
        'are the only other thing that a page knows of the server.',
      severity: 'error',
      from: { path: '^web/', pathNot: '^web/src/calls/' },
      to: { path: '(^|/)openapi-fetch(/|$)' },
    },
    {
      name: 'src-never-imports-test',
      comment:
        'Test code is not shipped. Move what both need into src/, or pass it in from the test.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|scripts|bench|web)/' },
    },
    {
      name: 'no-cycles',
      comment:
        'Two files that need each other are one file or three: merge them, or move what both need into a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-folder-cycles',
      comment:
        'Two folders that need each other are one room or three. Move what both need into a folder of its own. ' +
        'A folder and one inside it count too: test/architecture/folder-rings.test.ts.',
      severity: 'error',
      scope: 'folder',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'Nobody imports this file and it imports nobody. Use it or delete it.',
      severity: 'error',
      // A room.ts is the comment that opens its room; a .d.ts says what a package has.
      from: { orphan: true, path: '^src/', pathNot: '(/room|\\.d)\\.ts$' },
      to: {},
    },
    {
      name: 'only-installed-packages',
      comment:
        'What is published imports only what package.json lists under dependencies or peerDependencies, and what exists. ' +
        'Add the package there, or import a relative file by its full name (./file.ts).',
      severity: 'error',
      // src/diagram/ is bundled with the one package that it imports: docs/decisions/0038.
      from: { path: '^src/', pathNot: '^src/diagram/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'],
        dependencyTypesNot: ['type-only', 'npm-peer'],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(build|dist)/' },
    moduleSystems: ['es6', 'cjs'],
    // Types are knowledge too: `import type` counts.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
