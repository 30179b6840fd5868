import {
  type DirectiveNode,
  type FieldDefinitionNode,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
} from 'graphql';
import type { Direction, Relation } from '../domain/steps.ts';
import type { TieEnds, Vocabulary } from '../domain/vocabulary.ts';

/** What the SDL declares, read once from the schema: its words as plain data, and what each field needs. */
export interface Declarations {
  readonly schema: GraphQLSchema;
  readonly vocabulary: Vocabulary;
  /** The relation that a field crosses, if it crosses one. One declaration is one relation, whoever inherits it. */
  relation(field: AnyField): Relation | undefined;
  /** The properties that a field's value is made of. */
  reads(field: AnyField): readonly string[];
  /** The property that a condition compares, where it is as plain as that. */
  filters(field: GraphQLInputField): string | undefined;
  /** The ways that a condition walks to the entry it names, and how that is said, where it is one that walks. */
  walks(field: GraphQLInputField): { readonly way: string; readonly says: string } | undefined;
  /** Concrete types of a type. */
  types(type: GraphQLNamedType): readonly string[];
  /** The tie kind that a role means. */
  kindOfRole(role: string): string;
  /** The type that an EntryKind names: IOM_OFFICE → IomOffice. */
  typeOfKind(kind: string): string;
  /** The EntryKind of a type. */
  kindOfType(type: string): string;
}

// biome-ignore lint/suspicious/noExplicitAny: graphql-js declares fields over any source and context.
export type AnyField = GraphQLField<any, any>;

/** IomOffice → IOM_OFFICE. */
const upperSnake = (name: string) => name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();

export function declarations(schema: GraphQLSchema): Declarations {
  const directive = (name: string, node: { readonly directives?: readonly DirectiveNode[] } | null | undefined) => {
    const definition = schema.getDirective(name);
    return definition && node ? getDirectiveValues(definition, node) : undefined;
  };
  const types = (type: GraphQLNamedType) =>
    isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [type.name];
  const typesNamed = (name: string) => {
    const type = schema.getType(name);
    if (!type) throw new Error(`@ends names ${name}, which is no type`);
    return types(type);
  };

  const vocabulary: Vocabulary = {
    entryTypes: typesNamed('Entry'),
    stakeholderTypes: typesNamed('Stakeholder'),
    tieKinds: new Map(
      (schema.getType('TieKind') as GraphQLEnumType).getValues().map(value => [value.name, ends(value.astNode)]),
    ),
    enums: new Map(
      Object.values(schema.getTypeMap())
        .filter(isEnumType)
        .map(type => [type.name, type.getValues().map(({ name }) => name)]),
    ),
  };

  /** The pairings of a tie kind; the directive is repeatable, which getDirectiveValues does not read. */
  function ends(node: { readonly directives?: readonly DirectiveNode[] } | null | undefined): TieEnds[] {
    return (node?.directives ?? [])
      .filter(({ name }) => name.value === 'ends')
      .map(each => directive('ends', { directives: [each] }) as { from: string[]; to: string[] })
      .map(({ from, to }) => ({ from: from.flatMap(typesNamed), to: to.flatMap(typesNamed) }));
  }

  /** Where fields are declared. Those inherited share their node: the type with the fewest interfaces declared it. */
  const coordinates = new Map<FieldDefinitionNode, string>();
  const generality = (type: GraphQLInterfaceType | GraphQLObjectType) =>
    type.getInterfaces().length + (isInterfaceType(type) ? 0 : 10);
  const withFields = Object.values(schema.getTypeMap()).filter(type => isObjectType(type) || isInterfaceType(type));
  for (const type of withFields.sort((a, b) => generality(b) - generality(a)))
    for (const field of Object.values(type.getFields()))
      if (field.astNode) coordinates.set(field.astNode, `${type.name}.${field.name}`);

  function describe(field: AnyField): Relation | undefined {
    const tied = directive('tied', field.astNode) as { kinds: string[]; direction: Direction } | undefined;
    const reference = directive('reference', field.astNode) as { property: string } | undefined;
    const step = directive('step', field.astNode) as { name: string } | undefined;
    const lists = directive('lists', field.astNode);
    if (!tied && !reference && !step && !lists) return undefined;
    const named = getNamedType(field.type);
    const rows = isObjectType(named) ? named.getFields().nodes : undefined;
    const isList = isListType(getNullableType(field.type)) && !reference;
    const far = rows ? getNamedType(rows.type) : (edgeFar(named) ?? named);
    return {
      name: (field.astNode && coordinates.get(field.astNode)) ?? field.name,
      form: tied ? 'tied' : reference ? 'reference' : step ? step.name : 'list',
      shape: rows ? 'page' : isList ? 'all' : 'one',
      far: far.name,
      farTypes: types(far).filter(name => name !== 'Tie'),
      kinds: tied?.kinds ?? (['Node', 'Tie'].includes(far.name) ? [...vocabulary.tieKinds.keys()] : []),
      direction: tied?.direction ?? 'OUT',
      property: reference?.property ?? 'id',
    };
  }

  /** The far end of a list of rows that hold a tie and an entry, such as Succession. */
  const edgeFar = (type: GraphQLNamedType) => {
    if (!isObjectType(type) || type.name === 'Tie') return undefined;
    const fields = Object.values(type.getFields());
    if (!fields.some(({ type: each }) => getNamedType(each).name === 'Tie')) return undefined;
    return fields.map(({ type: each }) => getNamedType(each)).find(each => !isLeafType(each) && each.name !== 'Tie');
  };

  const relations = new Map<unknown, Relation | undefined>();
  const roles = new Map(
    (schema.getType('ProjectRole') as GraphQLEnumType)
      .getValues()
      .map(value => [value.name, (directive('means', value.astNode) as { kind: string }).kind]),
  );
  const typesByKind = new Map(vocabulary.entryTypes.map(type => [upperSnake(type), type]));

  return {
    schema,
    vocabulary,
    types,
    relation: field => {
      const identity = field.astNode ?? field;
      if (!relations.has(identity)) relations.set(identity, describe(field));
      return relations.get(identity);
    },
    reads: field => {
      const reads = directive('reads', field.astNode) as { properties: string[] } | undefined;
      return reads?.properties ?? [field.name];
    },
    filters: field => (directive('filters', field.astNode) as { property: string } | undefined)?.property,
    walks: field => directive('walks', field.astNode) as { way: string; says: string } | undefined,
    kindOfRole: role => roles.get(role) as string,
    typeOfKind: kind => typesByKind.get(kind) as string,
    kindOfType: upperSnake,
  };
}
