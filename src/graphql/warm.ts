import { execute, parse } from 'graphql';
import { anyone } from '../access/viewer.ts';
import { type ContextParts, contexts } from './context.ts';

/**
 * Asks the named questions, one after the other, so that the database has planned them before most visitors come: each
 * as its levels and as it looks ahead. Ends early when `signal` aborts.
 */
export async function warm(parts: ContextParts, signal: AbortSignal): Promise<void> {
  const context = contexts(parts);
  const { schema } = parts.declarations;
  for (const { document: text } of parts.questions) {
    const document = parse(text);
    for (const _ of ['by level', 'looking ahead'])
      if (!signal.aborted)
        await execute({ schema, document, contextValue: context({ requestId: 'warm-up', viewer: anyone, signal }) });
  }
}
