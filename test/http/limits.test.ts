import fc from 'fast-check';
import {
  buildSchema,
  type DocumentNode,
  type FragmentDefinitionNode,
  getIntrospectionQuery,
  Kind,
  parse,
  print,
  type SelectionNode,
  validate,
  visit,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { limits } from '../../src/domain/limits.ts';
import { limitRule, type OperationLimits } from '../../src/http/limits.ts';
import { type Service, startService } from './service.ts';

const schema = buildSchema('type Query { a: Query b: Query c: Int }');
const small: OperationLimits = { depth: 3, rootFields: 3, fields: 7, aliases: 3, directives: 2 };

const refusals = (document: DocumentNode, allowed: OperationLimits = small) =>
  validate(schema, document, [limitRule(allowed)]).map(error => error.message);

describe('each limit lets its number pass and refuses one more', () => {
  test.each<[limit: keyof OperationLimits, most: string, more: string]>([
    ['depth', '{ a { a { c } } }', '{ a { a { a { c } } } }'],
    ['depth', 'query X { a { a { c } } } query Y { c }', 'query X { c } query Y { a { a { b { c } } } }'],
    ['rootFields', '{ a { c } b { c } c }', '{ a { c } b { c } c c }'],
    ['fields', '{ a { a { c } b { c } c } c }', '{ a { a { c } b { c } c } c c }'],
    ['fields', 'query X { a { c c } } query Y { a { c c c } }', 'query X { a { c c c } } query Y { a { c c c } }'],
    ['aliases', '{ x: c y: c a { z: c } }', '{ x: c y: c a { z: c w: c } }'],
    ['aliases', 'query X { x: c } query Y { x: c y: c }', 'query X { x: c y: c } query Y { x: c y: c }'],
    ['directives', '{ c @x @y }', '{ c @x @y @z }'],
    ['directives', '{ ... @x @y { c } }', '{ ... @x @y @z { c } }'],
    ['directives', 'query @x @y { c }', 'query @x @y @z { c }'],
  ])('%s in %s', (limit, most, more) => {
    expect(refusals(parse(most))).toEqual([]);
    expect(refusals(parse(more))).toEqual([
      expect.stringContaining(`\`${limit}\` allows ${small[limit]}, it asks for ${small[limit] + 1}.`),
    ]);
  });
});

describe('fragments', () => {
  test('are counted at each use', () => {
    const document = parse('{ a { ...F } b { ...F } } fragment F on Query { x: c y: c }');
    expect(refusals(document)).toEqual([expect.stringContaining('`aliases` allows 3, it asks for 4.')]);
  });

  test('change no verdict: a document and the same with its fragments written out are judged alike', () => {
    const seen = new Set<string | undefined>();
    fc.assert(
      fc.property(documents, text => {
        const document = parse(text);
        const verdict = refusals(document);
        for (const message of verdict) seen.add(/`(\w+)`/.exec(message)?.[1]);
        if (verdict.length === 0) seen.add('none');
        expect(new Set(verdict)).toEqual(new Set(refusals(writtenOut(document))));
      }),
      { numRuns: 600 },
    );
    expect(seen).toEqual(new Set(['none', ...Object.keys(small)]));
  });

  test('that name each other in a circle are measured all the same', () => {
    const document = parse('{ ...F } fragment F on Query { a { ...G } } fragment G on Query { x: c b { ...F } }');
    expect(refusals(document)).toEqual([]);
  });

  test('that double thirty times are counted without being written out', () => {
    const doubling = Array.from(
      { length: 30 },
      (_, i) => `fragment F${i} on Query { ...F${i + 1} a { ...F${i + 1} } }`,
    );
    const document = parse(`{ ...F0 } ${doubling.join(' ')} fragment F30 on Query { c }`);
    expect(refusals(document)).toContainEqual(expect.stringMatching(/`fields` allows 7, it asks for 2147483647\./));
  });
});

describe('the service', () => {
  let service: Service;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.close());

  const nested = (levels: number) =>
    `{ organisation(id: "o1") ${'{ parent '.repeat(levels - 2)}{ id }${' }'.repeat(levels - 1)}`;
  const many = (count: number, one: (index: number) => string) =>
    Array.from({ length: count }, (_, i) => one(i)).join(' ');

  test.each<[limit: string, query: string]>([
    ['depth', nested(limits.depth + 1)],
    ['aliases', `{ organisations { ${many(limits.aliases + 1, i => `a${i}: id`)} } }`],
    ['rootFields', `{ ${many(limits.rootFields + 1, () => '__typename')} }`],
    ['fields', `{ organisations { ${many(limits.fields, () => 'id')} } }`],
    ['directives', `{ __typename ${many(limits.directives + 1, () => '@skip(if: false)')} }`],
    ['tokens', `{ ${many(limits.tokens, () => 'x')} }`],
    ['tokens', `{ ${many(limits.tokens + 1, () => '#\n')} __typename }`],
  ])('refuses what goes beyond `%s`, before it executes anything', async (limit, query) => {
    const response = await service.post({ query });
    const { data, errors } = await response.json();
    expect([response.status, data]).toEqual([400, undefined]);
    const error = errors.find((error: { extensions: object }) => 'limit' in error.extensions);
    expect(error.extensions).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      limit,
      allowed: limits[limit as keyof typeof limits],
    });
    expect(error.message).toContain(`\`${limit}\` allows ${error.extensions.allowed}`);
  });

  test('answers what stays within them', async () => {
    const response = await service.post({ query: nested(limits.depth) });
    expect(response.status).toBe(200);
  });

  test.each([
    '{ ...F } fragment F on Query { ...F }',
    '{ ...F } fragment F on Query { ...G } fragment G on Query { ...F }',
  ])('refuses the circle %s', async query => {
    const response = await service.post({ query });
    expect([response.status, (await response.json()).errors[0].extensions.code]).toEqual([
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ]);
  });

  test('answers the fullest introspection, which nests deeper than the limit', async () => {
    const query = getIntrospectionQuery({
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
      specifiedByUrl: true,
    });
    expect((await service.post({ query })).status).toBe(200);
    const deep = `{ __type(name: "Query") { ${'ofType { '.repeat(limits.depth + 5)}name${' }'.repeat(limits.depth + 5)} } }`;
    expect((await service.post({ query: deep })).status).toBe(200);
  });

  test('refuses introspection that multiplies', async () => {
    const query = '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }';
    const response = await service.post({ query });
    expect([response.status, (await response.json()).errors[0].message]).toEqual([
      400,
      'Maximum introspection depth exceeded',
    ]);
  });
});

/** Documents of one or two operations whose fragments use only later ones, so that there is no circle. */
const documents = fc
  .tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 0, max: 3 }))
  .chain(([operations, fragments]) =>
    fc.tuple(
      fc.tuple(...Array.from({ length: operations }, () => selections(0, fragments))),
      fc.tuple(...Array.from({ length: fragments }, (_, i) => selections(i + 1, fragments))),
    ),
  )
  .map(([operations, fragments]) =>
    [
      ...operations.map((set, i) => `query Q${i} ${set}`),
      ...fragments.map((set, i) => `fragment F${i} on Query ${set}`),
    ].join('\n'),
  );

/** A selection set that may use fragments `from` to `fragments` - 1. */
function selections(from: number, fragments: number): fc.Arbitrary<string> {
  const marks = fc.array(fc.constantFrom('@x', '@y'), { maxLength: 3 }).map(names => names.join(' '));
  const { set } = fc.letrec<{ set: string; selection: string }>(tie => ({
    set: fc.array(tie('selection'), { minLength: 1, maxLength: 3 }).map(lines => `{ ${lines.join(' ')} }`),
    selection: fc.oneof(
      { maxDepth: 5, depthSize: 'small' },
      fc.tuple(fc.constantFrom('', 'x: ', 'y: '), marks).map(([alias, mark]) => `${alias}c ${mark}`),
      from < fragments
        ? fc.tuple(fc.integer({ min: from, max: fragments - 1 }), marks).map(([name, mark]) => `...F${name} ${mark}`)
        : fc.constant('c'),
      fc.tuple(fc.constantFrom('a', 'x: a', 'b'), marks, tie('set')).map(parts => parts.join(' ')),
      fc.tuple(marks, tie('set')).map(([mark, set]) => `... on Query ${mark} ${set}`),
    ),
  }));
  return set;
}

/** The document without fragments: each use becomes an inline fragment with the directives of the use. */
function writtenOut(document: DocumentNode): DocumentNode {
  const fragments = new Map(
    document.definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map(node => [node.name.value, node]),
  );
  const inline = <T extends DocumentNode | FragmentDefinitionNode['selectionSet']>(node: T): T =>
    visit(node, {
      FragmentSpread: ({ name, directives }): SelectionNode => {
        const { typeCondition, selectionSet } = fragments.get(name.value)!;
        return { kind: Kind.INLINE_FRAGMENT, typeCondition, directives, selectionSet: inline(selectionSet) };
      },
    });
  const operations = document.definitions.filter(node => node.kind === Kind.OPERATION_DEFINITION);
  return parse(print(inline({ ...document, definitions: operations })));
}
