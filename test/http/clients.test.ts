import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { ApolloClient, CombinedGraphQLErrors, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { Client, fetchExchange } from '@urql/core';
import { ClientError, GraphQLClient } from 'graphql-request';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Service, startService } from './service.ts';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

const one = 'query One($id: ID!) { organisation(id: $id) { id name } }';
const caritas = { organisation: { id: 'o1', name: 'Caritas Zimbabwe' } };
const notFound = { message: 'No entry has the id nobody.', extensions: { code: 'ENTRY_NOT_FOUND', nearest: ['o1'] } };
const away = { extensions: { code: 'DATABASE_UNAVAILABLE' } };
const invalid = { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } };
const lost = '{ organisation(id: "o1") { id budget } }';
const nope = '{ nope }';

describe.each(['POST', 'GET'])('Apollo Client by %s', method => {
  const client = () =>
    new ApolloClient({
      cache: new InMemoryCache(),
      link: new HttpLink({ uri: service.url, useGETForQueries: method === 'GET' }),
    });
  const errorsOf = async (query: string, variables = {}) => {
    const { error, data } = await client().query({ query: gql(query), variables, errorPolicy: 'all' });
    return { data, errors: CombinedGraphQLErrors.is(error) ? error.errors : error };
  };

  test('reads an answer', async () => {
    const { data } = await client().query({ query: gql(one), variables: { id: 'o1' } });
    expect(data).toMatchObject(caritas);
  });
  test('sees the code of a field’s error, of an invalid document and of a 503 with what it could read', async () => {
    expect((await errorsOf(one, { id: 'nobody' })).errors).toMatchObject([notFound]);
    expect((await errorsOf(nope)).errors).toMatchObject([invalid]);
    const { data, errors } = await errorsOf(lost);
    expect([data, errors]).toMatchObject([{ organisation: { id: 'o1', budget: null } }, [away]]);
  });
});

describe('urql', () => {
  const query = async (text: string, variables = {}, preferGetMethod: boolean | 'force' = false) =>
    new Client({ url: service.url, exchanges: [fetchExchange], preferGetMethod }).query(text, variables).toPromise();

  test('reads an answer', async () => {
    expect((await query(one, { id: 'o1' })).data).toEqual(caritas);
  });
  test('reads an answer by GET when it sends the header that the guard asks for', async () => {
    const fetchOptions = { headers: { 'apollo-require-preflight': 'true' } };
    const exchanges = [fetchExchange];
    const client = new Client({ url: service.url, exchanges, preferGetMethod: 'force', fetchOptions });
    expect((await client.query(one, { id: 'o1' }).toPromise()).data).toEqual(caritas);
  });
  test('sees the code of a field’s error, of an invalid document and of a 503', async () => {
    expect((await query(one, { id: 'nobody' })).error?.graphQLErrors).toMatchObject([notFound]);
    expect((await query(nope)).error?.graphQLErrors).toMatchObject([invalid]);
    expect((await query(lost)).error?.graphQLErrors).toMatchObject([away]);
  });
});

describe('graphql-request', () => {
  const client = () => new GraphQLClient(service.url);
  const errorsOf = async (query: string, variables = {}) => {
    const error = await client()
      .request(query, variables)
      .catch((error: unknown) => error);
    return error instanceof ClientError ? error.response.errors : error;
  };

  test('reads an answer', async () => {
    expect(await client().request(one, { id: 'o1' })).toEqual(caritas);
  });
  test('sees the code of a field’s error, of an invalid document and of a 503', async () => {
    expect(await errorsOf(one, { id: 'nobody' })).toMatchObject([notFound]);
    expect(await errorsOf(nope)).toMatchObject([invalid]);
    expect(await errorsOf(lost)).toMatchObject([away]);
  });
});

const python = spawnSync('python3', ['--version']).status === 0;
test.skipIf(!python)(
  `Python without any library reads answers and errors${python ? '' : ' (no python3 here)'}`,
  async () => {
    const script = new URL('client.py', import.meta.url).pathname;
    const { stdout } = await promisify(execFile)('python3', [script, service.url]);
    expect(JSON.parse(stdout)).toMatchObject([
      [200, { data: caritas }],
      [200, { data: { organisation: null }, errors: [notFound] }],
      [400, { errors: [invalid] }],
    ]);
  },
);
