import { readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { isInterfaceType, isObjectType, parse, printSchema } from 'graphql';
import { breaches, contractOf } from '../src/domain/published.ts';
import { readQuestions } from '../src/graphql/questions.ts';
import { buildSchema } from '../src/graphql/schema.ts';

/**
 * Writes what follows from schema/ and questions/: the printed schema that tools read, the types of the resolvers, and
 * what links to the questions rest on. Writes nothing and exits 1 where such links would break.
 *   node scripts/generate.ts           writes
 *   node scripts/generate.ts --check   exits 1 where what is in the tree differs
 */
const root = new URL('../', import.meta.url);
const { schema } = buildSchema();
const contract = contractOf(readQuestions(schema));
const broken = breaches(JSON.parse(readFileSync(new URL('questions/published.json', root), 'utf8')), contract);
if (broken.length) {
  process.stderr.write(`${broken.join('\n')}\n`);
  process.exit(1);
}
const printed = `${printSchema(schema)}\n`;

const records = Object.values(schema.getTypeMap())
  .filter(type => isObjectType(type) || isInterfaceType(type))
  .filter(type => type.getInterfaces().some(({ name }) => name === 'Node') || type.name === 'Node')
  .map(({ name }) => name);
const payloads = Object.values(schema.getTypeMap())
  .filter(type => isObjectType(type) || isInterfaceType(type))
  .filter(type => type.name === 'EditPayload' || type.getInterfaces().some(({ name }) => name === 'EditPayload'))
  .map(({ name }) => name);
const mappers = Object.fromEntries([
  ...records.map(name => [name, '../loaders/relations.ts#GraphRecord']),
  ...payloads.map(name => [name, 'object']),
]);

const plugin = {
  scalars: {
    Date: 'string',
    DateTime: 'string',
    EdtfDate: 'string',
    Decimal: 'number',
    CurrencyCode: 'string',
    ID: 'string',
  },
  enumsAsTypes: true,
  useTypeImports: true,
  disableDescriptions: true,
  addInterfaceFieldResolverTypes: true,
  contextType: '../resolvers/context.ts#Context',
  mappers: {
    ...mappers,
    Tie: '../loaders/relations.ts#TieRecord',
    Succession: '../loaders/relations.ts#TiedRow',
    PathConnection: 'object',
    Path: '../domain/paths.ts#Path as PathSource',
    Hop: '../domain/paths.ts#Hop as HopSource',
    Between: '../loaders/between.ts#Between as BetweenSource',
    SharedEntryConnection: 'object',
    IntermediaryConnection: 'object',
    Transaction: '../loaders/relations.ts#GraphRecord',
    Budget: '../loaders/relations.ts#GraphRecord',
    FundingRow: '../loaders/funding.ts#FundingRow as FundingRowSource',
    Funding: '../loaders/funding.ts#Funding as FundingSource',
    BudgetSum: '../loaders/funding.ts#BudgetSum as BudgetSumSource',
    Directory: 'object',
    Question: '../domain/questions.ts#NamedQuestion',
    SearchConnection: 'object',
    DuplicateConnection: 'object',
    ChangeConnection: 'object',
    AuditConnection: 'object',
    ChangeResult: 'object',
    BatchConnection: 'object',
    PlannedRowConnection: 'object',
    ImportPlan: '../resolvers/import-sources.ts#UploadPlan',
    PlannedRow: '../resolvers/import-sources.ts#PlannedRowSource',
    HeaderMapping: '../resolvers/import-sources.ts#UploadMapping',
    Batch: '../loaders/change.ts#StoredBatch',
    SaveContactPointPayload: '../loaders/contact.ts#Kept',
    RemoveContactPointPayload: '../loaders/contact.ts#Removed',
    FactConnection: 'object',
    EntrySnapshot: '../loaders/change.ts#Snapshot',
    Gap: '../loaders/gap.ts#GapRecord',
    CoveringConnection: '../loaders/gap.ts#CoveringPage',
    MissingConnection: '../loaders/gap.ts#MissingPage',
    PartnerConnection: '../loaders/partner.ts#PartnerPage',
    Network: '../domain/network.ts#Network as NetworkSource',
    NetworkNode: '../domain/network.ts#NetworkNode as NetworkNodeSource',
    Viewer: '../access/viewer.ts#Viewer as ViewerSource',
  },
};
const types = await codegen({
  filename: 'types.ts',
  schema: parse(printed),
  documents: [],
  config: plugin,
  plugins: [{ typescript: {} }, { 'typescript-resolvers': {} }],
  pluginMap: { typescript, 'typescript-resolvers': typescriptResolvers },
});

const files = new Map([
  ['schema.graphql', printed],
  ['src/graphql/types.ts', `// Generated from schema/ by \`npm run generate\`.\n${types}`],
  ['questions/published.json', `${JSON.stringify(contract, null, 2)}\n`],
]);
let differs = false;
for (const [name, content] of files) {
  const url = new URL(name, root);
  if (process.argv.includes('--check')) {
    let present = '';
    try {
      present = readFileSync(url, 'utf8');
    } catch {}
    if (present === content) continue;
    differs = true;
    process.stderr.write(`${name} is not what schema/ and questions/ say; run \`npm run generate\` and commit it.\n`);
  } else writeFileSync(url, content);
}
if (differs) process.exitCode = 1;
