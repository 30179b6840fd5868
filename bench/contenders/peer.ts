import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { Neo4jGraphQL } from '@neo4j/graphql';
import Fastify from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Driver } from 'neo4j-driver';
import { readConfig } from '../../src/config.ts';
import { openDriver } from '../../src/neo4j/driver.ts';

/**
 * PEER: @neo4j/graphql over the same graph with our indexes, on our versions of Apollo Server and Fastify, with our driver's
 * settings, and without logging. It keeps no generated statements; Apollo keeps parsed documents, as it does for us.
 */
const typeDefs = /* GraphQL */ `
  type Entry @node(labels: ["Entry"]) { id: String! name: String! }
  type Stakeholder @node(labels: ["Stakeholder"]) { id: String! name: String! sortName: String! }
  type Project @node(labels: ["Project"]) {
    id: String!
    name: String!
    sortName: String!
    funders: [Stakeholder!]! @relationship(type: "FUNDS", direction: IN)
  }
  type CivilSocietyOrganisation @node(labels: ["CivilSocietyOrganisation"]) {
    id: String!
    name: String!
    sortName: String!
    implements: [Project!]! @relationship(type: "IMPLEMENTS", direction: OUT)
  }
  type Donor @node(labels: ["Donor"]) {
    id: String!
    name: String!
    sortName: String!
    funds: [Project!]! @relationship(type: "FUNDS", direction: OUT)
  }
  type Organisation @node(labels: ["Organisation"]) { id: String! name: String! sortName: String! }
  type Event @node(labels: ["Event"]) { id: String! name: String! sortName: String! }
  type Person @node(labels: ["Person"]) @plural(value: "people") { id: String! name: String! sortName: String! }
`;

/** Its schema. The comparisons of texts are what a page after a row is asked with; they are off unless asked for. */
export const peerSchema = (driver: Driver): Promise<GraphQLSchema> =>
  new Neo4jGraphQL({ typeDefs, driver, features: { filters: { String: { GT: true, GTE: true } } } }).getSchema();

async function serve(): Promise<void> {
  const { neo4j, database } = readConfig();
  if (!neo4j) throw new Error('NEO4J_URI says where the graph is.');
  const apollo = new ApolloServer({
    schema: await peerSchema(openDriver(neo4j)),
    persistedQueries: false,
    plugins: [
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  const app = Fastify();
  const context = async () => ({ sessionConfig: { database } });
  app.route({ method: ['GET', 'POST'], url: '/graphql', handler: fastifyApolloHandler(apollo, { context }) });
  await app.listen({ host: '127.0.0.1', port: 0 });
  process.stdout.write(`http://127.0.0.1:${(app.server.address() as AddressInfo).port}/graphql\n`);
}

if (import.meta.main) await serve();
