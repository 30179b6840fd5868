import {
  type DefinitionNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type InputObjectTypeDefinitionNode,
  type InputValueDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type TypeNode,
  visit,
} from 'graphql';

/**
 * The files of schema/ say everything once. This step writes out what follows from it: the connection types that fields
 * name, the arguments that a page takes, and/or/not of a filter, each order's reverse, and the fields from interfaces.
 */
export const completed = (files: readonly string[]): DocumentNode => {
  const document = parse(files.join('\n'), { noLocation: true });
  return inherited(withOrders(withFilters(withConnections(withPages(document)))));
};

type Fields = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;
const hasFields = (node: DefinitionNode): node is Fields =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION;

const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type));
const connection = /^(.*?)(Tie)?Connection$/;

/** What a connection's name says of it: StakeholderTieConnection crosses a tie to a Stakeholder, TieConnection to any Entry. */
const named = (name: string) => {
  const [, far, tie] = connection.exec(name) ?? [];
  return far === undefined ? undefined : { far: far || 'Entry', crosses: tie !== undefined };
};

const argumentsOf = (text: string) => {
  const [type] = parse(`type T { field(${text}): ID }`, { noLocation: true }).definitions as [ObjectTypeDefinitionNode];
  return type.fields?.[0]?.arguments ?? [];
};

const mapFields = (
  document: DocumentNode,
  change: (field: FieldDefinitionNode) => FieldDefinitionNode,
): DocumentNode => ({
  ...document,
  definitions: document.definitions.map(node =>
    (hasFields(node) || node.kind === Kind.OBJECT_TYPE_EXTENSION) && node.fields
      ? { ...node, fields: node.fields.map(change) }
      : node,
  ),
});

/** Gives each field that answers a connection the arguments of a page, and a list of entries its filter and order. */
function withPages(document: DocumentNode): DocumentNode {
  const inputs = new Set<string>();
  const interfacesOf = new Map<string, string[]>();
  for (const node of document.definitions) {
    if (node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION || node.kind === Kind.ENUM_TYPE_DEFINITION)
      inputs.add(node.name.value);
    if (hasFields(node))
      interfacesOf.set(
        node.name.value,
        (node.interfaces ?? []).map(parent => parent.name.value),
      );
  }
  /** StakeholderWhere serves a Ministry, which has no filter of its own: the most specific one that is declared. */
  const nearest = (far: string, suffix: string) =>
    [far, ...(interfacesOf.get(far) ?? []).toReversed()].map(type => type + suffix).find(name => inputs.has(name));

  return mapFields(document, field => {
    const own = new Set(field.arguments?.map(argument => argument.name.value));
    const directives = new Set(field.directives?.map(directive => directive.name.value));
    const added: InputValueDefinitionNode[] = [];
    const add = (name: string, text: string) => {
      if (!own.has(name)) added.push(...argumentsOf(text));
    };
    const withAdded = () => ({ ...field, arguments: [...(field.arguments ?? []), ...added] });
    const found = named(namedType(field.type));
    const isList = field.type.kind === Kind.NON_NULL_TYPE && field.type.type.kind === Kind.LIST_TYPE;
    if (directives.has('tied') && !isList)
      add('asOf', '"Only ties that hold, or may hold, on this day; null lifts the operation\'s." asOf: Date');
    if (!found) return withAdded();
    if (directives.has('lists'))
      add(
        'asOf',
        '"Only what exists, or may exist, on this day; kinds without dates ignore it. Null lifts the operation\'s." asOf: Date',
      );
    if (directives.has('tied') || directives.has('lists')) {
      if (!own.has('with'))
        add('where', `"Only those that meet these conditions." where: ${nearest(found.far, 'Where')}`);
      add(
        'orderBy',
        `"Order of the rows; by name unless given." orderBy: ${nearest(found.far, 'Order') ?? 'TieOrder'}`,
      );
    }
    add('first', '"So many rows from the start, or after `after`; 20 unless given, at most 100." first: Int');
    add('after', '"Only rows after this cursor, which must be of the same list and order." after: String');
    // What is computed is read from its best row on; what is stored, from either end.
    if (!['tied', 'lists', 'step'].some(name => directives.has(name))) return withAdded();
    add('last', '"So many rows from the end, or before `before`; at most 100, and not beside `first`." last: Int');
    add('before', '"Only rows before this cursor, which must be of the same list and order." before: String');
    return withAdded();
  });
}

/** Writes out each connection that a field names, and its edge, unless the files declare one that says more. */
function withConnections(document: DocumentNode): DocumentNode {
  const names = new Set<string>();
  const declared = new Map(
    document.definitions
      .filter(node => node.kind === Kind.OBJECT_TYPE_DEFINITION)
      .map(node => [node.name.value, node.fields?.find(({ name }) => name.value === 'node')]),
  );
  mapFields(document, field => {
    const name = namedType(field.type);
    if (named(name)) names.add(name);
    return field;
  });
  const definitions = [...names]
    .filter(name => !declared.has(name))
    .sort()
    .map(name => {
      const { far, crosses } = named(name) as { far: string; crosses: boolean };
      const edge = name.replace(/Connection$/, 'Edge');
      const own = declared.get(edge);
      if (own)
        return `"A page, each row of which says why it stands there."
         type ${name} {
           "The rows." edges: [${edge}!]!
           "The entries of the rows." nodes: [${namedType(own.type)}!]! @reference(property: "nodeIds")
           "Where the page stands." pageInfo: PageInfo!
           "How many there are on all pages." totalCount: Int!
         }`;
      return crosses
        ? `"A page of ties to entries of type ${far}: a row is a tie, so an entry that is tied twice stands in two rows."
         type ${name} {
           "The rows." edges: [${edge}!]!
           "The entries of the rows." nodes: [${far}!]!
           "Where the page stands." pageInfo: PageInfo!
           "How many ties there are on all pages." totalCount: Int!
           "How many distinct entries there are on all pages." nodeCount: Int!
         }
         "A tie with the entry at its other end."
         type ${edge} {
           "Marks this row for \`after\` and \`before\`." cursor: String!
           "The tie." tie: Tie!
           "The entry at its other end." node: ${far}!
         }`
        : `"A page of type ${far}."
         type ${name} {
           "The rows." edges: [${edge}!]!
           "The rows without their cursors." nodes: [${far}!]!
           "Where the page stands." pageInfo: PageInfo!
           "How many there are on all pages." totalCount: Int!
         }
         "A row of a page of type ${far}."
         type ${edge} {
           "Marks this row for \`after\` and \`before\`." cursor: String!
           "The row itself." node: ${far}!
         }`;
    });
  return {
    ...document,
    definitions: [...document.definitions, ...parse(definitions.join('\n'), { noLocation: true }).definitions],
  };
}

/** Inputs that are a condition's value, not conditions on an entry. */
const values = new Set(['TextWhere', 'TieWhere', 'SharesProjectWhere', 'EvidenceWhere', 'FactWhere', 'FundingWhere']);

/** Lets conditions compose, and gives an input the fields of the one that it includes; one that is only included goes. */
function withFilters(document: DocumentNode): DocumentNode {
  const inputs = new Map(
    document.definitions
      .filter(node => node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION)
      .map(node => [node.name.value, node]),
  );
  const includedBy = ({ directives }: InputObjectTypeDefinitionNode): string | undefined => {
    const value = directives?.find(({ name }) => name.value === 'includes')?.arguments?.[0]?.value;
    return value?.kind === Kind.STRING ? value.value : undefined;
  };
  const fieldsOf = (node: InputObjectTypeDefinitionNode): InputValueDefinitionNode[] => {
    const general = inputs.get(includedBy(node) ?? '');
    const own = node.fields ?? [];
    const inherited = general ? fieldsOf(general) : [];
    return [...inherited.filter(({ name }) => !own.some(each => each.name.value === name.value)), ...own];
  };
  const taken = new Set<string>();
  visit(document, { InputValueDefinition: ({ type }) => void taken.add(namedType(type)) });
  const included = new Set([...inputs.values()].map(includedBy));
  const isOnlyIncluded = (node: DefinitionNode) =>
    'name' in node && included.has(node.name?.value) && !taken.has(node.name?.value ?? '');
  return {
    ...document,
    definitions: document.definitions
      .filter(node => !isOnlyIncluded(node))
      .map(node => {
        if (node.kind !== Kind.INPUT_OBJECT_TYPE_DEFINITION) return node;
        if (!/Where$/.test(node.name.value) || values.has(node.name.value)) return { ...node, fields: fieldsOf(node) };
        const name = node.name.value;
        const composed = argumentsOf(
          `"Each of these holds." and: [${name}!] "One of these holds." or: [${name}!] "This does not hold." not: ${name}`,
        );
        return { ...node, fields: [...composed, ...fieldsOf(node)] };
      }),
  };
}

/** Lets every list be ordered by name, and every order be turned round. */
function withOrders(document: DocumentNode): DocumentNode {
  const valuesOf = (text: string) =>
    (parse(`enum E { ${text} }`, { noLocation: true }).definitions[0] as EnumTypeDefinitionNode).values ?? [];
  return {
    ...document,
    definitions: document.definitions.map(node => {
      if (node.kind !== Kind.ENUM_TYPE_DEFINITION || !node.name.value.endsWith('Order')) return node;
      const declared = node.values ?? [];
      const byName = declared.some(value => value.name.value === 'NAME') ? [] : valuesOf('"By name." NAME');
      const values = [...byName, ...declared].flatMap(value => {
        const said = value.description?.value.replace(/\.$/, '');
        return [value, ...valuesOf(`"${said}; in reverse." ${value.name.value}_DESC`)];
      });
      return { ...node, values };
    }),
  };
}

/**
 * Gives each type the fields of its interfaces; the most specific declaration wins, so interfaces are written the general
 * one first. An inherited field shares its declaration's node, and that node is the relation's identity.
 */
function inherited(document: DocumentNode): DocumentNode {
  const declared = new Map(document.definitions.filter(hasFields).map(node => [node.name.value, node]));
  const fieldsOf = (node: Fields): FieldDefinitionNode[] => {
    const fields = new Map<string, FieldDefinitionNode>();
    for (const parent of node.interfaces ?? [])
      for (const field of declared.get(parent.name.value)?.fields ?? []) fields.set(field.name.value, field);
    for (const field of node.fields ?? []) fields.set(field.name.value, field);
    return [...fields.values()];
  };
  return {
    ...document,
    definitions: document.definitions.map(node => (hasFields(node) ? { ...node, fields: fieldsOf(node) } : node)),
  };
}
