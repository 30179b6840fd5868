import { readdirSync, readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { type GraphQLFieldResolver, GraphQLSchema, isObjectType } from 'graphql';
import { idsNamed, type Step } from '../domain/steps.ts';
import type { Connection, Value } from '../loaders/relations.ts';
import type { Context } from '../resolvers/context.ts';
import * as directory from '../resolvers/directory.ts';
import * as entry from '../resolvers/entry.ts';
import { Event } from '../resolvers/event.ts';
import { Project } from '../resolvers/project.ts';
import { Source } from '../resolvers/source.ts';
import { Person, Stakeholder, Succession } from '../resolvers/stakeholder.ts';
import { Tie } from '../resolvers/tie.ts';
import { type Declarations, declarations } from './relations.ts';
import { scalars } from './scalars.ts';
import { completed } from './sdl.ts';
import type { Resolvers } from './types.ts';

const folder = new URL('../../schema/', import.meta.url);

/** Directives that only this service reads; clients are shown the others. */
const internal = new Set(['tied', 'reference', 'step', 'reads', 'lists', 'ends', 'means', 'filters']);

const resolvers: Resolvers = {
  Query: { ...entry.Query, ...directory.Query },
  Directory: directory.Directory,
  Event,
  Person,
  Project,
  Source,
  Stakeholder: { ...Stakeholder } as Resolvers['Stakeholder'],
  Succession,
  Tie,
};

type Resolve = GraphQLFieldResolver<Parameters<Context['relations']['of']>[0], Context>;
const list: Resolve = (_, __, context, info) => {
  const step = context.selection(info);
  return explained(step, context.relations.list(step), context);
};
const related: Resolve = (record, _, context, info) => {
  const step = context.selection(info);
  return explained(step, context.relations.of(record, step), context);
};

/** The answer; where a page has no rows, an id of its filter that nobody has is an error, as it may be the reason. */
function explained(step: Step, answer: Promise<Value>, context: Context): Promise<Value> {
  const named = idsNamed(step.arguments.where);
  if (!named.length || step.relation.shape !== 'page') return answer;
  return answer.then(async value => {
    const { edges, totalCount } = value as Connection;
    if (!edges.length && !totalCount) await entry.requireKnown(named, context);
    return value;
  });
}

/** The executable schema of schema/*.graphql; each field that crosses a relation resolves itself. */
export function buildSchema(): Declarations {
  const files = readdirSync(folder)
    .filter(name => name.endsWith('.graphql'))
    .sort()
    .map(name => readFileSync(new URL(name, folder), 'utf8'));
  const complete = makeExecutableSchema({
    typeDefs: completed(files),
    resolvers: { ...scalars, ...resolvers },
    inheritResolversFromInterfaces: true,
  });
  const declared = declarations(complete);
  for (const type of Object.values(complete.getTypeMap()))
    if (isObjectType(type))
      for (const field of Object.values(type.getFields())) {
        const relation = declared.relation(field);
        if (relation) field.resolve ??= relation.form === 'list' ? list : related;
      }
  const config = complete.toConfig();
  const shown = config.directives.filter(({ name }) => !internal.has(name));
  return { ...declared, schema: new GraphQLSchema({ ...config, directives: shown }) };
}
