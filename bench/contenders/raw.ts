import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readConfig } from '../../src/config.ts';
import { openDriver } from '../../src/neo4j/driver.ts';
import { keptQuestion } from '../kept-question.ts';
import { benchQueries, deepRow, type Row, type Statement } from '../queries.ts';

/**
 * RAW: what a person writes who needs these answers and no others. Bare node:http, one statement by hand for each address,
 * its row as JSON: /raw/Q3 as the database made it of maps, /rawPositional/Q3 made here of lists.
 */
const { neo4j, database } = readConfig();
if (!neo4j) throw new Error('NEO4J_URI says where the graph is.');
const driver = openDriver(neo4j);

async function run({ text, parameters }: Statement) {
  const session = driver.session({ database, defaultAccessMode: 'READ' });
  try {
    const { records } = await session.run(text, parameters);
    return records[0]?.toObject();
  } finally {
    void session.close();
  }
}

const deep = await run({ text: deepRow.text, parameters: {} });
const asIs = (row: unknown) => row;
const addresses = new Map([
  [`/raw/${keptQuestion.name}`, { statement: keptQuestion.raw, answer: asIs }],
  ...benchQueries(deep as unknown as Row).flatMap(({ name, raw, rawPositional }) => [
    [`/raw/${name}`, { statement: raw, answer: asIs }] as const,
    [
      `/rawPositional/${name}`,
      { statement: rawPositional, answer: rawPositional.answer as (row: unknown) => object },
    ] as const,
  ]),
]);

const server = createServer(async (request, response) => {
  const address = addresses.get(request.url ?? '');
  if (!address) return void response.writeHead(404).end();
  try {
    const body = JSON.stringify(address.answer(await run(address.statement)));
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    response.writeHead(200, headers).end(body);
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}/\n`);
});
