/**
 * The walls between the rooms of src/: dependency-cruiser reads every import, also those of types, and names each breach.
 * The README has the same table; test/contract/walls.test.ts holds the two against each other and plants breaches.
 */

/** What each room may import: a room, or one file of it. */
const rooms = {
  http: ['access', 'graphql', 'imports', 'resolvers/context', 'neo4j/query', 'domain'],
  access: ['cypher', 'neo4j/query', 'domain'],
  graphql: ['resolvers', 'loaders', 'access', 'neo4j/query', 'domain'],
  resolvers: ['loaders', 'network', 'imports', 'access', 'domain'],
  loaders: ['cypher', 'neo4j/query', 'domain'],
  network: ['cypher', 'neo4j/query', 'domain'],
  imports: ['cypher', 'neo4j/query', 'domain'],
  cypher: ['neo4j/query', 'domain'],
  neo4j: ['domain'],
  domain: [],
};

/** The rooms in which a library may be imported. Files beside the rooms (app.ts, config.ts, commands/) compose, and are free. */
const homes = {
  '@apollo/server': ['http'],
  '@as-integrations/fastify': ['http'],
  '@fastify/*': ['http'],
  '@graphql-tools/*': ['graphql'],
  'csv-parse': ['imports'],
  'csv-stringify': ['http', 'imports'],
  dataloader: ['loaders'],
  edtf: ['domain'],
  'fastest-levenshtein': ['domain'],
  fastify: ['http'],
  ghtml: ['http'],
  graphology: ['network'],
  'graphology-*': ['network'],
  graphql: ['graphql', 'http', 'resolvers'],
  'graphql-jit': ['graphql'],
  jose: ['access'],
  'neo4j-driver': ['neo4j'],
  pino: ['http'],
  'prom-client': ['http'],
  'rate-limiter-flexible': ['http'],
  saxes: ['imports'],
  vite: ['http'],
  'write-excel-file': ['http', 'imports'],
  yauzl: ['imports'],
};

const config = '^src/config[.]ts$';
const resolverTypes = '^src/graphql/types[.]ts$';
const place = name => (name.includes('/') ? `^src/${name}[.]ts$` : `^src/${name}/`);
const packageFolder = name => `(^|/)node_modules/${name.replace('*', '[^/]+')}/`;

const roomRules = Object.entries(rooms).map(([room, allowed]) => ({
  name: `${room}-room`,
  comment: `src/${room} may import ${allowed.join(', ') || 'no other room'}. Move the code to the room where it belongs, or let app.ts hand in what is needed.`,
  severity: 'error',
  from: { path: place(room) },
  to: {
    path: '^src/',
    pathNot: [place(room), ...allowed.map(place), config, ...(room === 'resolvers' ? [resolverTypes] : [])],
  },
}));

const libraryRules = Object.entries(homes).map(([library, allowed]) => ({
  name: `${library}-at-home`,
  comment: `${library} is imported in ${allowed.map(room => `src/${room}`).join(', ')} alone. Put a function there that does what you need, in words of the domain.`,
  severity: 'error',
  from: { path: '^src/[^/]+/', pathNot: allowed.map(place) },
  to: { path: packageFolder(library) },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...roomRules,
    ...libraryRules,
    {
      name: 'resolver-types-are-types',
      comment: 'Resolvers take from graphql/types.ts its types alone: write `import type`.',
      severity: 'error',
      from: { path: place('resolvers') },
      to: { path: resolverTypes, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'settings-are-handed-in',
      comment:
        'Only app.ts, main.ts, cli.ts and commands/ read the settings; elsewhere take them as an argument, typed by `import type`.',
      severity: 'error',
      from: { path: '^(src|web)/', pathNot: '^src/((app|main|cli)[.]ts$|commands/)' },
      to: { path: config, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nobody-imports-a-program',
      comment: 'main.ts and cli.ts do something when they are imported. Take what you need from app.ts.',
      severity: 'error',
      from: { pathNot: '^start[.]mjs$' },
      to: { path: '^src/(main|cli)[.]ts$' },
    },
    {
      name: 'source-stands-alone',
      comment: 'src/ runs without test/, scripts/, web/ and bench/. Move what both need into src/.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|scripts|web|bench)/' },
    },
    {
      name: '@neo4j/graphql-at-home',
      comment: 'What we compare ourselves with is imported in bench/contenders/peer.ts alone.',
      severity: 'error',
      from: { pathNot: '^bench/contenders/peer[.]ts$' },
      to: { path: packageFolder('@neo4j/graphql') },
    },
    {
      name: 'web-takes-types-alone',
      comment: 'The browser gets nothing of src/. Ask the API, or write `import type`.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^src/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-cycle',
      comment: 'Files that import each other cannot be read one by one. Move what both need into a file of its own.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-dead-import',
      comment: 'Nothing is found under this name. Mend the path, or add the package to package.json.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-development-package',
      comment: 'The service runs without development dependencies. Move the package to `dependencies` in package.json.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['node', 'import', 'types', 'default'] },
  },
};
