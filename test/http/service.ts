import { Writable } from 'node:stream';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { FastifyInstance } from 'fastify';
import { GraphQLScalarType } from 'graphql';
import { DirectoryError } from '../../src/domain/errors.ts';
import type { OperationRequest } from '../../src/http/endpoint.ts';
import { createLogger } from '../../src/http/log.ts';
import { buildServer, type ServerParts } from '../../src/http/server.ts';
import { openToAll } from '../support/server.ts';

const typeDefs = /* GraphQL */ `
  directive @deprecated(reason: String = "No longer supported") on
    | FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE
  scalar Date
  enum Kind { NGO DONOR }
  interface Node { id: ID! }
  type Organisation implements Node {
    id: ID!
    name: String!
    kind: Kind!
    parent: Organisation
    partners(first: Int): [Organisation!]!
    "Away whenever asked."
    budget: Int
    "Broken whenever asked."
    rating: Int
  }
  type Query {
    organisations(kind: Kind): [Organisation!]!
    organisation(id: ID!): Organisation
    echo(text: String, on: Date, times: Int! = 1): String
    "Answers when the test lets it."
    slow: String
    secret: String
    secrets: [String]
  }
`;

const organisations = [
  { id: 'o1', name: 'Caritas Zimbabwe', kind: 'NGO' },
  { id: 'o2', name: 'Sida', kind: 'DONOR' },
];

const date = new GraphQLScalarType({
  name: 'Date',
  parseValue: value => {
    if (typeof value === 'string' && /^\d{4}$/.test(value)) return value;
    throw new DirectoryError('BAD_DATE', `${JSON.stringify(value)} is not a date; write 2024.`, { forms: ['2024'] });
  },
});

/** What `slow` does, which a test may exchange. */
export interface Slowly {
  slow(request: OperationRequest): Promise<string>;
}

interface Context extends OperationRequest {
  readonly statements: string[];
}

const schemaOf = (slowly: Slowly) =>
  makeExecutableSchema({
    typeDefs,
    resolvers: {
      Date: date,
      Node: { __resolveType: () => 'Organisation' },
      Organisation: {
        parent: () => organisations[0],
        partners: () => organisations,
        budget: () => {
          throw new DirectoryError('DATABASE_UNAVAILABLE', 'The directory cannot be read just now.');
        },
        rating: ({ id }) => {
          throw new TypeError(`cannot read properties of bolt://neo4j:hunter2@db while rating ${id}`);
        },
      },
      Query: {
        organisations: (_, { kind }, context: Context) => {
          context.statements.push('organisations');
          return organisations.filter(organisation => !kind || organisation.kind === kind);
        },
        organisation: (_, { id }) => {
          const found = organisations.find(organisation => organisation.id === id);
          if (!found) throw new DirectoryError('ENTRY_NOT_FOUND', `No entry has the id ${id}.`, { nearest: ['o1'] });
          return found;
        },
        echo: (_, { text, on }) => text ?? on,
        slow: (_, _arguments, context: Context) => slowly.slow(context),
        secret: () => Promise.reject('thrown text'),
        secrets: () => Array.from({ length: 50 }, () => new Error('the same on every row')),
      },
    },
  });

export interface Service {
  readonly app: FastifyInstance;
  /** Where /graphql listens. */
  readonly url: string;
  /** What was logged, line by line. */
  readonly lines: Record<string, unknown>[];
  readonly slowly: Slowly;
  post(body: object, headers?: Record<string, string>): Promise<Response>;
  close(): Promise<void>;
}

/** The HTTP room over a small schema that can be slow, away and broken, listening on a free port. */
export async function startService(parts: Partial<ServerParts> = {}): Promise<Service> {
  const lines: Record<string, unknown>[] = [];
  const sink = new Writable({
    write: (chunk, _encoding, done) => {
      lines.push(
        ...String(chunk)
          .trim()
          .split('\n')
          .map(line => JSON.parse(line)),
      );
      done();
    },
  });
  const slowly: Slowly = { slow: async () => 'at last' };
  const app = await buildServer({
    schema: schemaOf(slowly),
    config: { allowedHosts: ['localhost', '127.0.0.1', '[::1]', 'Directory.Example'] },
    logger: createLogger('info', sink),
    access: openToAll,
    createContext: request => ({ ...request, statements: [] as string[] }),
    revision: async () => 'one',
    ...parts,
  });
  const url = `${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  return {
    app,
    url,
    lines,
    slowly,
    post: (body, headers) =>
      fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
    close: () => app.close(),
  };
}
