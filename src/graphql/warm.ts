import { type DocumentNode, execute, parse } from 'graphql';
import { type ContextParts, contexts } from './context.ts';

/** Asks the named questions, so that the first visitor does not wait for the database to plan them. */
export async function warm(parts: ContextParts): Promise<void> {
  const context = contexts(parts);
  const { schema } = parts.declarations;
  const documents = parts.questions.map(({ document }) => parse(document));
  const ask = (document: DocumentNode) =>
    execute({ schema, document, contextValue: context({ requestId: 'warm-up' }) });
  for (const _ of ['by level', 'looking ahead']) await Promise.all(documents.map(ask));
}
