import { readdirSync, readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { type GraphQLFieldResolver, GraphQLSchema, isObjectType } from 'graphql';
import type { Step } from '../domain/steps.ts';
import type { Value } from '../loaders/relations.ts';
import * as audit from '../resolvers/audit.ts';
import * as change from '../resolvers/change.ts';
import * as contact from '../resolvers/contact.ts';
import type { Context } from '../resolvers/context.ts';
import * as coverage from '../resolvers/coverage.ts';
import * as dependency from '../resolvers/dependency.ts';
import * as directory from '../resolvers/directory.ts';
import * as duplicate from '../resolvers/duplicate.ts';
import * as edit from '../resolvers/edit.ts';
import * as ending from '../resolvers/ending.ts';
import * as entry from '../resolvers/entry.ts';
import * as event from '../resolvers/event.ts';
import * as fact from '../resolvers/fact.ts';
import * as funding from '../resolvers/funding.ts';
import * as gap from '../resolvers/gap.ts';
import * as imports from '../resolvers/import.ts';
import * as network from '../resolvers/network.ts';
import * as partner from '../resolvers/partner.ts';
import * as path from '../resolvers/path.ts';
import * as project from '../resolvers/project.ts';
import * as question from '../resolvers/question.ts';
import * as search from '../resolvers/search.ts';
import * as source from '../resolvers/source.ts';
import * as stakeholder from '../resolvers/stakeholder.ts';
import * as tie from '../resolvers/tie.ts';
import { type Declarations, declarations } from './relations.ts';
import { guard } from './requires.ts';
import { scalars } from './scalars.ts';
import { completed } from './sdl.ts';
import type { Resolvers } from './types.ts';

const folder = new URL('../../schema/', import.meta.url);

/** Directives that only this service reads; clients are shown the others. */
const internal = new Set([
  'tied',
  'reference',
  'step',
  'reads',
  'lists',
  'ends',
  'means',
  'filters',
  'walks',
  'includes',
  'requires',
  'cost',
]);

/** What the domains' files export under the name of a type is that type's resolvers, several files adding to one. */
const domains: readonly object[] = [
  audit,
  change,
  contact,
  coverage,
  dependency,
  directory,
  duplicate,
  edit,
  ending,
  entry,
  event,
  fact,
  funding,
  gap,
  imports,
  network,
  partner,
  path,
  project,
  question,
  search,
  source,
  stakeholder,
  tie,
];
const resolvers: Record<string, object> = {};
for (const domain of domains)
  for (const [name, exported] of Object.entries(domain))
    if (typeof exported === 'object') resolvers[name] = { ...resolvers[name], ...exported };

type Resolve = GraphQLFieldResolver<Parameters<Context['relations']['of']>[0], Context>;
const list: Resolve = (_, __, context, info) =>
  filtered(context.selection(info), context, step => context.relations.list(step));
const related: Resolve = (record, _, context, info) =>
  filtered(context.selection(info), context, step => context.relations.of(record, step));

/** The answer to a step, asked again where an id of its filter went to another entry; one that nobody has is an error. */
function filtered(step: Step, context: Context, ask: (step: Step) => Promise<Value>): Promise<Value> {
  const { where } = step.arguments;
  if (!where) return ask(step);
  return Promise.all([ask(step), entry.presentCondition(where, context)]).then(([answer, present]) =>
    present === where
      ? answer
      : ask({ ...step, arguments: { ...step.arguments, where: present }, key: `${step.key} moved` }),
  );
}

/** The executable schema of schema/*.graphql; each field that crosses a relation resolves itself. */
export function buildSchema(): Declarations {
  const files = readdirSync(folder)
    .filter(name => name.endsWith('.graphql'))
    .sort()
    .map(name => readFileSync(new URL(name, folder), 'utf8'));
  const complete = makeExecutableSchema({
    typeDefs: completed(files),
    resolvers: { ...scalars, ...(resolvers as Resolvers) },
    inheritResolversFromInterfaces: true,
  });
  const declared = declarations(complete);
  for (const type of Object.values(complete.getTypeMap()))
    if (isObjectType(type))
      for (const field of Object.values(type.getFields())) {
        const relation = declared.relation(field);
        if (relation) field.resolve ??= relation.form === 'list' ? list : related;
      }
  guard(complete);
  const config = complete.toConfig();
  const shown = config.directives.filter(({ name }) => !internal.has(name));
  return { ...declared, schema: new GraphQLSchema({ ...config, directives: shown }) };
}
