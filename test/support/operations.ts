import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInterfaceType,
  isLeafType,
} from 'graphql';
import { evenRandom } from '../../src/domain/random.ts';

type Composite = GraphQLObjectType | GraphQLInterfaceType;
// biome-ignore lint/suspicious/noExplicitAny: graphql-js declares fields over any source and context.
type Field = GraphQLField<any, any>;

/** Dice that fall the same way for the same seed. */
function dice(seed: number) {
  const random = evenRandom(seed);
  const roll = (sides: number) => Math.floor(random() * sides);
  return { roll, pick: <T>(items: readonly T[]): T => items[roll(items.length)] as T };
}

/** Root lists to begin at. */
const roots = ['stakeholders', 'projects', 'events', 'places', 'committees', 'ministries', 'sources', 'people'];

/** Fields that no step reads: what is refused, and what is computed, whose pages are read from the first row on alone. */
const others = new Set(['contacts', 'asRecorded', 'batch']);
const isRead = ({ name, type, args }: Field) =>
  !others.has(name) &&
  (!getNamedType(type).name.endsWith('Connection') || args.some(argument => argument.name === 'last'));

/**
 * A valid operation of the schema with aliases, fragments on interfaces and types, skip and include, pages from both
 * ends, orders, as-of days and counts. The same seed gives the same operation; `$yes` is true and `$no` false.
 */
export function randomOperation(schema: GraphQLSchema, seed: number): string {
  const { roll, pick } = dice(seed);
  let aliases = 0;
  const maybe = (chance: number) => roll(chance) === 0;

  function argumentsOf(field: Field, isRoot: boolean): string {
    const given: string[] = [];
    for (const { name, type } of field.args) {
      const named = getNamedType(type);
      if (name === 'first') given.push(maybe(3) ? `last: ${1 + roll(3)}` : `first: ${1 + roll(4)}`);
      else if (name === 'asOf' && maybe(4)) given.push(`asOf: ${pick(['"2012-12-01"', '"2020-02-06"', 'null'])}`);
      else if (name === 'on' && maybe(3)) given.push('on: "2016-06-01"');
      else if (name === 'direction' && maybe(2)) given.push(`direction: ${pick(['IN', 'OUT', 'BOTH'])}`);
      else if (name === 'minConfidence' && maybe(3)) given.push(`minConfidence: ${pick(['PROBABLE', 'CONFIRMED'])}`);
      else if (name === 'where' && maybe(5)) given.push('where: { not: { name: { startsWith: "M" } } }');
      else if (name === 'orderBy' && isEnumType(named) && maybe(2)) {
        const orders = named.getValues().map(value => value.name);
        given.push(`orderBy: ${pick(isRoot ? orders.filter(order => !/SINCE|UNTIL/.test(order)) : orders)}`);
      }
    }
    return given.length ? `(${given.join(', ')})` : '';
  }

  function fieldText(field: Field, depth: number, isRoot = false): string {
    const alias = isRoot || maybe(2) ? `a${aliases++}: ` : '';
    const condition =
      !isRoot && maybe(12) ? pick([' @include(if: $yes)', ' @skip(if: $yes)', ' @include(if: $no)']) : '';
    const named = getNamedType(field.type);
    const below = isLeafType(named) ? '' : ` ${selection(named as Composite, depth)}`;
    // Two plain uses of a name would not merge where arguments or types differ.
    const own = alias || /^(id|name)$/.test(field.name) ? alias : `a${aliases++}: `;
    return `${own}${field.name}${argumentsOf(field, isRoot)}${condition}${below}`;
  }

  function selection(type: Composite, depth: number): string {
    const fields = Object.values(type.getFields()).filter(isRead);
    if (/(Connection|Edge)$|^PageInfo$|^Succession$/.test(type.name)) {
      const chosen = fields.filter(() => maybe(2));
      return `{ ${(chosen.length ? chosen : [fields[0] as Field]).map(field => fieldText(field, depth)).join(' ')} }`;
    }
    const leaves = fields.filter(({ type: of }) => isLeafType(getNamedType(of)));
    const parts = ['__typename', ...leaves.filter(() => maybe(3)).map(field => fieldText(field, depth))];
    const composite = fields.filter(({ type: of }) => !isLeafType(getNamedType(of)));
    if (depth > 0 && composite.length)
      for (let count = 1 + roll(2); count > 0; count--) parts.push(fieldText(pick(composite), depth - 1));
    if (isAbstractType(type) && depth > 0)
      for (let count = roll(3); count > 0; count--) {
        const narrower = [
          ...schema.getPossibleTypes(type),
          ...(isInterfaceType(type) ? schema.getImplementations(type).interfaces : []),
        ];
        const fragment = pick(narrower);
        parts.push(`... on ${fragment.name} ${selection(fragment, depth - 1)}`);
      }
    return `{ ${parts.join(' ')} }`;
  }

  const query = schema.getQueryType() as GraphQLObjectType;
  const day = maybe(4) ? ' @asOf(date: "2016-06-01")' : '';
  const chosen = Array.from({ length: 1 + roll(2) }, () => query.getFields()[pick(roots)] as Field);
  return `query Q($yes: Boolean = true, $no: Boolean = false)${day} { t: __typename @include(if: $yes) u: __typename @skip(if: $no) ${chosen.map(field => fieldText(field, 3, true)).join(' ')} }`;
}
