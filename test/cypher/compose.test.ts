import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose } from '../../src/cypher/compose.ts';
import { whenever } from '../../src/domain/conditions.ts';
import type { Page } from '../../src/domain/pages.ts';
import type { Condition, Part, Relation, Step } from '../../src/domain/steps.ts';
import { declarations } from '../support/directory.ts';

const { vocabulary } = declarations;
const part = (below: readonly Step[] = []): Part => ({ columns: ['id', 'name', 'sortName'], below });
const relation = (more: Partial<Relation>): Relation => ({
  name: 'Stakeholder.projects',
  form: 'tied',
  shape: 'page',
  far: 'Project',
  farTypes: ['Project'],
  kinds: ['FUNDS', 'IMPLEMENTS'],
  direction: 'OUT',
  property: 'id',
  ...more,
});

function step(
  values: { text: string; page?: Partial<Page> },
  more: Partial<Relation> = {},
  below: readonly Step[] = [],
): Step {
  const described = relation(more);
  const on = { from: values.text, to: values.text, surely: false };
  const ids: Condition = { is: 'property', property: 'id', values: [values.text] };
  const where: Condition = {
    is: 'and',
    of: [
      { is: 'name', how: 'contains', text: values.text },
      { is: 'property', property: 'code', values: [values.text] },
      { is: 'not', of: { is: 'walk', way: 'country', says: 'stands in', id: values.text, when: whenever } },
      { is: 'walk', way: 'sharesProject', says: 'shares', id: values.text, when: { ...on, surely: true } },
      { is: 'tie', kinds: [], direction: 'IN', with: ids, confidences: [values.text], when: on },
      { is: 'evidence', fewerThan: null, publishedBefore: values.text },
      { is: 'exists', when: on },
    ],
  };
  const page = {
    size: 5,
    backwards: false,
    after: [values.text, values.text, values.text],
    before: null,
    ...values.page,
  };
  return {
    relation: described,
    arguments: {
      page: described.shape === 'page' ? page : null,
      order: { by: 'NAME', descending: false },
      asOf: values.text,
      readOn: null,
      kinds: described.kinds,
      direction: described.direction,
      confidences: [values.text],
      where,
      value: values.text,
    },
    rows: true,
    more: true,
    total: true,
    distinct: true,
    node: part(below),
    tie: part(),
    on: null,
    key: values.text,
  };
}

describe('a statement’s text', () => {
  test('holds no value of a caller, whatever it is', { timeout: 20_000 }, () => {
    const shapes: Partial<Relation>[] = [
      {},
      { kinds: ['FUNDS'] },
      { form: 'list', name: 'Query.projects' },
      { form: 'evidence', shape: 'all' },
      { form: 'byName', shape: 'all' },
      { form: 'byIdentifier', shape: 'all' },
      { form: 'reference', shape: 'one', far: 'Node' },
    ];
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary' }), text => {
        for (const shape of shapes) {
          const ids = ['list', 'byName', 'byIdentifier'].includes(shape.form ?? '') ? null : [text];
          const of = (value: string) =>
            compose([{ step: step({ text: value }, shape), ids: ids && [value] }], vocabulary, true);
          expect(of(text).query.text).toBe(of('benign').query.text);
          expect(JSON.stringify(of(text).parameters)).toContain(JSON.stringify(text));
        }
      }),
      { numRuns: 200 },
    );
  });

  test('does not depend on the properties that are selected', () => {
    const plain = step({ text: 'a' });
    const wide = { ...plain, node: { columns: ['code', 'description', 'id', 'url'], below: [] } };
    const text = (of: Step) => compose([{ step: of, ids: ['x'] }], vocabulary, true).query.text;
    expect(text(wide)).toBe(text(plain));
  });

  test('names a far end’s label only where the tie kinds do not imply it', () => {
    const text = (more: Partial<Relation>) =>
      compose([{ step: step({ text: 'a' }, more), ids: ['x'] }], vocabulary, false).query.text;
    expect(text({})).toContain('(node)');
    expect(text({ kinds: ['UNDER'], direction: 'IN', far: 'Event', farTypes: ['Event'] })).toContain('(node:Event)');
  });
});

describe('look-ahead', () => {
  const below = (size: number) => step({ text: 'a', page: { size, after: null } }, { name: 'Project.funders' });

  test('takes in steps while the product of the pages stays within 10,000 rows', () => {
    const statement = (size: number) =>
      compose(
        [{ step: step({ text: 'a', page: { size: 100, after: null } }, { form: 'list' }, [below(size)]), ids: null }],
        vocabulary,
        true,
      );
    expect(
      statement(100).steps.map(
        ({
          step: {
            relation: { name },
          },
        }) => name,
      ),
    ).toEqual(['Stakeholder.projects', 'Project.funders']);
    const twice = step({ text: 'a', page: { size: 100, after: null } }, { form: 'list' }, [
      { ...below(100), node: part([below(2)]) },
    ]);
    expect(compose([{ step: twice, ids: null }], vocabulary, true).steps).toHaveLength(2);
  });

  test('is left out where it is not wanted', () => {
    const head = { step: step({ text: 'a' }, { form: 'list' }, [below(5)]), ids: null };
    expect(compose([head], vocabulary, false).steps).toHaveLength(1);
    expect(compose([head], vocabulary, true).steps.map(({ isHead }) => isHead)).toEqual([true, false]);
  });
});
