import formbody from '@fastify/formbody';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { html } from 'ghtml';
import { parse } from 'graphql';
import { DirectoryError } from '../domain/errors.ts';
import { isEntryId } from '../domain/ids.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import type { Match, Sought } from '../imports/matching/candidates.ts';
import type { Ask } from './ask.ts';
import { answerError, refuse } from './errors.ts';
import { originOf } from './origin.ts';
import { askedIn, type Extended, extended, extension, proposedProperties } from './reconcile/properties.ts';
import {
  anyStakeholder,
  batches,
  jsonField,
  type NamedType,
  refused,
  resultOf,
  soughtIn,
} from './reconcile/queries.ts';

export interface ReconcileParts {
  readonly ask: Ask;
  readonly vocabulary: Pick<Vocabulary, 'entryTypes' | 'stakeholderTypes'>;
  /** The entries that each may be, the surest first. */
  match(sought: readonly Sought[]): Promise<Match[][]>;
  /** Rejects with FORBIDDEN where the caller may not ask; everybody may unless given. */
  may?(request: FastifyRequest): Promise<void>;
}

/** Bytes of a form: a batch of OpenRefine's is some hundred kilobytes. */
const formBytes = 4 * 1024 * 1024;
/** What one row counts, as a search does. */
const matchingCost = 100;
const path = '/reconcile';
/** OpenRefine has no place for a key: where one is needed it stands in the address, which is then a secret. */
const bases = [path, `${path}/:key`];
const baseOf = ({ params }: FastifyRequest): string => {
  const { key } = params as { key?: string };
  return key ? `${path}/${encodeURIComponent(key)}` : path;
};
const preview = { width: 420, height: 220 } as const;

const suggested = parse(`query Suggested($text: String!, $first: Int!) {
  search(text: $text, first: $first) { edges { why node { id name description kind: __typename } } }
}`);

interface Suggested {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly kind: string;
}

type Parameters = Readonly<Record<string, unknown>>;

/** The Reconciliation Service API 0.2, for OpenRefine: matches the rows of a sheet with the importer's own matcher. */
export const reconciliation: FastifyPluginAsync<ReconcileParts> = async (app, { ask, vocabulary, match, may }) => {
  await app.register(formbody, { bodyLimit: formBytes });
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({ 'access-control-allow-origin': '*', 'cache-control': 'no-cache' });
    await may?.(request);
  });
  app.setErrorHandler((error: unknown, request, reply) => {
    const isTooLarge = (error as { statusCode?: number }).statusCode === 413;
    const message = 'The form is larger than 4 MiB; send fewer queries at once.';
    return isTooLarge
      ? refuse(reply, 413, new DirectoryError('LIMIT_EXCEEDED', message))
      : answerError(error, request, reply);
  });

  const types: readonly NamedType[] = [
    anyStakeholder,
    ...vocabulary.entryTypes.map(id => ({ id, name: id.replace(/(?<=[a-z])(?=[A-Z])/g, ' ') })),
  ];
  const nameOf = (type: string) => types.find(({ id }) => id === type)?.name ?? type;

  async function entriesById(ids: readonly string[], request: FastifyRequest, reply: FastifyReply) {
    const found = new Map<string, Extended>();
    for (let start = 0; start < ids.length; start += 100) {
      const some = ids.slice(start, start + 100);
      const { nodes } = await ask<{ nodes: (Partial<Extended> | null)[] }>(extended, { ids: some }, request, reply);
      for (const [at, node] of nodes.entries()) if (node?.name) found.set(some[at] as string, node as Extended);
    }
    return found;
  }

  async function answer(fields: Parameters, request: FastifyRequest, reply: FastifyReply): Promise<object> {
    if (fields.queries !== undefined) {
      const queries = jsonField('queries', fields.queries);
      const sought = soughtIn(queries, vocabulary.entryTypes, vocabulary.stakeholderTypes);
      await request.admission?.begin(sought.size * matchingCost);
      const matches = await match([...sought.values()]);
      return Object.fromEntries([...sought.keys()].map((key, at) => [key, resultOf(matches[at] ?? [], nameOf)]));
    }
    if (fields.extend !== undefined) {
      const asked = askedIn(fields.extend);
      return extension(asked, await entriesById(asked.ids, request, reply), nameOf);
    }
    if (request.method === 'POST') throw refused('The form has neither a field queries nor a field extend.');
    return manifest(originOf(request), baseOf(request), types);
  }

  const fieldsOf = (source: unknown): Parameters =>
    typeof source === 'object' && source !== null ? (source as Parameters) : {};
  app.options(`${path}*`, (_request, reply) =>
    reply
      .code(204)
      .headers({ 'access-control-allow-methods': 'GET, POST', 'access-control-allow-headers': '*' })
      .send(),
  );
  for (const base of bases) {
    app.get(base, (request, reply) => answer(fieldsOf(request.query), request, reply));
    app.post(base, { bodyLimit: formBytes }, (request, reply) => answer(fieldsOf(request.body), request, reply));

    app.get(`${base}/suggest/entity`, async (request, reply) => {
      const { prefix, cursor } = suggestionAsked(request.query);
      const [known] = isEntryId(prefix) ? (await entriesById([prefix], request, reply)).values() : [];
      const first = Math.min(cursor + 10, 100);
      const found = prefix
        ? await ask<{ search: { edges: { why: string; node: Suggested }[] } }>(
            suggested,
            { text: prefix, first },
            request,
            reply,
          )
        : { search: { edges: [] } };
      const others = found.search.edges.map(({ node }) => node).filter(({ id }) => id !== known?.id);
      const result = [...(known ? [known] : []), ...others].slice(cursor, cursor + 10);
      return {
        result: result.map(({ id, name, description, kind }) => ({
          ...{ id, name, ...(description && { description }) },
          notable: [{ id: kind, name: nameOf(kind) }],
        })),
      };
    });
    const suggest = (kind: string, all: readonly NamedType[]) =>
      app.get(`${base}/suggest/${kind}`, async request => {
        const { prefix, cursor } = suggestionAsked(request.query);
        const wanted = prefix.toLowerCase();
        const fits = ({ id, name }: NamedType) => [id, name].some(text => text.toLowerCase().includes(wanted));
        return { result: all.filter(fits).slice(cursor) };
      });
    suggest('property', proposedProperties);
    suggest('type', types);

    app.get(`${base}/properties`, async request => {
      const { type, limit } = request.query as { type?: string; limit?: string };
      const most = Number(limit) >= 1 ? Number(limit) : proposedProperties.length;
      return { ...(type && { type }), limit: most, properties: proposedProperties.slice(0, most) };
    });

    app.get(`${base}/preview`, async (request, reply) => {
      const { id = '' } = request.query as { id?: string };
      const entry = (await entriesById([id], request, reply)).get(id);
      reply.code(entry ? 200 : 404).type('text/html; charset=utf-8');
      reply.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors *");
      return previewPage(entry, nameOf);
    });
  }
};

function suggestionAsked(query: unknown): { prefix: string; cursor: number } {
  const { prefix = '', cursor } = query as { prefix?: unknown; cursor?: unknown };
  if (typeof prefix !== 'string') throw refused('prefix is given more than once.');
  const start = Number(cursor);
  return {
    prefix: prefix.trim().slice(0, 200),
    cursor: Number.isInteger(start) && start > 0 ? Math.min(start, 90) : 0,
  };
}

const manifest = (origin: string, base: string, types: readonly NamedType[]) => {
  const service = (service_path: string) => ({ service_url: origin, service_path: base + service_path });
  return {
    versions: ['0.2'],
    name: 'Stakeholder directory',
    identifierSpace: `${origin}/entry/`,
    schemaSpace: `${origin}/playground#`,
    documentation: `${origin}/`,
    view: { url: `${origin}/entry/{{id}}` },
    defaultTypes: types,
    preview: { url: `${origin}${base}/preview?id={{id}}`, ...preview },
    suggest: {
      entity: service('/suggest/entity'),
      property: service('/suggest/property'),
      type: service('/suggest/type'),
    },
    extend: {
      propose_properties: service('/properties'),
      property_settings: [
        {
          ...{ name: 'limit', label: 'Limit', type: 'number', default: 0 },
          help_text: 'Most values for each row; 0 for all.',
        },
      ],
    },
    batchSize: batches.size,
  };
};

/** A page for OpenRefine's frame: what an entry is, in a few lines. */
function previewPage(entry: Extended | undefined, nameOf: (type: string) => string): string {
  const lines = entry
    ? [
        ['Kind', nameOf(entry.kind)],
        ['Acronym', entry.acronym],
        ['Part of', entry.partOf?.name],
        ['Country', (entry.country ?? entry.government)?.name],
        ['Identifiers', entry.identifiers.map(({ value }) => value).join(', ')],
      ].filter(([, value]) => value)
    : [];
  return html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${entry?.name ?? 'Not found'}</title>
<style>body{font:14px/1.4 system-ui,sans-serif;margin:12px}h1{font-size:16px;margin:0 0 6px}dl{display:grid;grid-template-columns:auto 1fr;gap:2px 12px;margin:0}dd{margin:0}dt{color:#555}p{margin:0 0 6px}</style></head>
<body><h1>${entry?.name ?? 'No entry has this id.'}</h1>
!${entry?.description ? html`<p>${entry.description}</p>` : ''}
<dl>!${lines.map(([term, value]) => html`<dt>${term ?? ''}</dt><dd>${value ?? ''}</dd>`)}</dl></body>
</html>
`;
}
