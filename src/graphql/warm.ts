import { readdir, readFile } from 'node:fs/promises';
import { type DocumentNode, execute, parse } from 'graphql';
import { type ContextParts, contexts } from './context.ts';

const examples = new URL('../../web/examples/', import.meta.url);

/** Asks the playground's examples, so that the first visitor does not wait for the database to plan them. */
export async function warm(parts: ContextParts): Promise<void> {
  const context = contexts(parts);
  const { schema } = parts.declarations;
  const files = (await readdir(examples)).filter(name => name.endsWith('.graphql'));
  const documents = await Promise.all(files.map(async name => parse(await readFile(new URL(name, examples), 'utf8'))));
  const ask = (document: DocumentNode) =>
    execute({ schema, document, contextValue: context({ requestId: 'warm-up' }) });
  for (const _ of ['by level', 'looking ahead']) await Promise.all(documents.map(ask));
}
