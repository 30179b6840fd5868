import type { FastifyReply, FastifyRequest } from 'fastify';
import { type DocumentNode, Kind, parse, visit } from 'graphql';
import { limits } from '../../domain/limits.ts';
import { type NamedQuestion, rowsOf, rowTable, valuesAt } from '../../domain/questions.ts';
import type { Ask } from '../ask.ts';
import { mostRows } from './variables.ts';

/** What an answer is read with: the schema, and the request that it is for. */
export interface Asking {
  readonly ask: Ask;
  readonly request: FastifyRequest;
  /** Who waits for it; null where others may, too. */
  readonly reply: FastifyReply | null;
}

export interface Answer {
  /** The first page's whole answer. */
  readonly data: Record<string, unknown>;
  /** The rows of all pages that were read. */
  readonly rows: readonly unknown[];
  /** The cursor to go on after; null where the answer is whole. */
  readonly next: string | null;
  /** Whether there are rows that are not among these. */
  readonly isCut: boolean;
}

/** The directory's facts that every answer is given with. */
export interface Standing {
  readonly name: string;
  readonly dataDate: string | null;
  readonly licence: string;
  readonly revision: string;
  /** The day on which it is asked. */
  readonly today: string;
}

const documents = new WeakMap<NamedQuestion, DocumentNode>();

/** The question's operation, parsed once. */
function documentOf(question: NamedQuestion): DocumentNode {
  const document = documents.get(question) ?? parse(question.document);
  documents.set(question, document);
  return document;
}

const standing = parse('query Standing { directory { name dataDate licence revision today } }');

/** Name, date, licence and revision of the directory. */
export const standingOf = async ({ ask, request, reply }: Asking): Promise<Standing> =>
  (await ask<{ directory: Standing }>(standing, {}, request, reply)).directory;

/** Asks a question, turning the pages of its rows until `size` of them are read, from behind the row of `next` on. */
export async function answerOf(
  question: NamedQuestion,
  values: Readonly<Record<string, unknown>>,
  { size, next }: { readonly size: number; readonly next: string | null },
  { ask, request, reply }: Asking,
  document: DocumentNode = documentOf(question),
): Promise<Answer> {
  const table = rowTable(question);
  const rows: unknown[] = [];
  let first: Record<string, unknown> | undefined;
  let after = next;
  do {
    const page = { first: Math.min(limits.pageSize, size - rows.length), after };
    const data: Record<string, unknown> = await ask(
      document,
      table.isPaged ? { ...values, ...page } : values,
      request,
      reply,
    );
    first ??= data;
    rows.push(...rowsOf(data, table));
    const [pageInfo] = valuesAt(data, [...table.path.slice(0, -1), 'pageInfo']) as (PageInfo | undefined)[];
    after = table.isPaged && pageInfo?.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null && rows.length < size && !reply?.raw.destroyed);
  return { data: first, rows: rows.slice(0, size), next: after, isCut: after !== null || rows.length > size };
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

/** The question's operation with its network also as a file that says how to cite it. */
function withFile(question: NamedQuestion, file: string, citation: string): DocumentNode {
  const name = (value: string) => ({ kind: Kind.NAME as const, value });
  const told = {
    kind: Kind.ARGUMENT as const,
    name: name('citation'),
    value: { kind: Kind.STRING as const, value: citation },
  };
  const field = { kind: Kind.FIELD as const, alias: name('file'), name: name(file), arguments: [told] };
  return visit(documentOf(question), {
    Field: node =>
      (node.alias ?? node.name).value === question.network?.at(-1) && node.selectionSet
        ? { ...node, selectionSet: { ...node.selectionSet, selections: [...node.selectionSet.selections, field] } }
        : undefined,
  });
}

/** An answer whole, and its network as a file: what both rest on is read once. */
export async function graphFileOf(
  question: NamedQuestion,
  file: string,
  citation: string,
  values: Readonly<Record<string, unknown>>,
  asking: Asking,
): Promise<{ readonly answer: Answer; readonly text: string }> {
  const whole = { size: mostRows, next: null };
  const answer = await answerOf(question, values, whole, asking, withFile(question, file, citation));
  return { answer, text: valuesAt(answer.data, [...(question.network ?? []), 'file'])[0] as string };
}
