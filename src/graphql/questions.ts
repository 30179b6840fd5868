import { readdirSync, readFileSync } from 'node:fs';
import {
  type ASTNode,
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLEnumType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  GraphQLString,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
  TypeInfo,
  typeFromAST,
  type VariableDefinitionNode,
  validate,
  valueFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { DirectoryError } from '../domain/errors.ts';
import {
  type CellType,
  type Chart,
  type Column,
  humanised,
  type NamedQuestion,
  type Path,
  type QuestionVariable,
  sentenceParts,
  type Table,
} from '../domain/questions.ts';
import { requiredRole } from './requires.ts';

/** Texts of operations by name. */
export type QuestionFiles = ReadonlyMap<string, string>;

const folder = new URL('../../questions/', import.meta.url);

/** What questions/ holds. */
export const questionFiles = (): QuestionFiles =>
  new Map(
    readdirSync(folder)
      .filter(file => file.endsWith('.graphql'))
      .sort()
      .map(file => [file.replace(/\.graphql$/, ''), readFileSync(new URL(file, folder), 'utf8')]),
  );

/**
 * The named questions, in the order of their groups. Throws BAD_CONFIG, naming the file and everything that is wrong
 * with it, for one that does not fit the schema or lacks what its page and links need.
 */
export function readQuestions(schema: GraphQLSchema, files: QuestionFiles = questionFiles()): readonly NamedQuestion[] {
  const groups = (schema.getType('QuestionGroup') as GraphQLEnumType).getValues().map(({ name }) => name);
  return [...files]
    .map(([name, text]) => {
      try {
        return readQuestion(schema, name, text);
      } catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        throw new DirectoryError('BAD_CONFIG', `questions/${name}.graphql: ${why}`, {}, { cause });
      }
    })
    .sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group));
}

/** Variables that turn the pages of the rows; the links set them. */
const paging = new Set(['first', 'after']);

function readQuestion(schema: GraphQLSchema, name: string, document: string): NamedQuestion {
  const parsed = parse(document);
  const errors = validate(schema, parsed);
  if (errors.length) throw new Error(errors.map(({ message }) => message).join(' '));
  const operations = parsed.definitions.filter(node => node.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations as [OperationDefinitionNode];
  const pascal = name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  require(operations.length === 1, 'it holds more than one operation.');
  requireForAll(schema, parsed);
  require(operation.name?.value === pascal, `its operation is to be called ${pascal}, as the file.`);

  const said = declared(schema, 'question', operation) as
    | { title: string; description: string; group: string; rows: string; chart?: DeclaredChart | null }
    | undefined;
  if (!said) throw new Error('its operation has no @question.');
  const variables = (operation.variableDefinitions ?? [])
    .filter(({ variable }) => !paging.has(variable.name.value))
    .map(definition => readVariable(schema, definition));
  for (const { text, blank } of sentenceParts(said.title))
    require(!blank || variables.some(variable => variable.name === text), `its title names $${text}, which it lacks.`);

  const fragments = new Map(
    parsed.definitions.filter(node => node.kind === Kind.FRAGMENT_DEFINITION).map(node => [node.name.value, node]),
  );
  const query = schema.getQueryType() as GraphQLCompositeType;
  const shape = shapeOf(gather(schema, fragments, operation.selectionSet, query));
  const rows = shape.tables.find(({ path }) => path.join('.') === said.rows);
  const lists = shape.tables.map(({ path }) => path.join('.')).join(', ');
  if (!rows) throw new Error(`its rows, ${said.rows}, are none of its lists: ${lists}.`);
  requireOnce(shape.facts, 'facts');
  const chart = said.chart ? chartOf(said.chart, said.rows, shape.tables) : null;
  return { name, operation: pascal, ...said, document, variables, columns: rows.columns, ...shape, chart };
}

interface DeclaredChart {
  readonly list?: string | null;
  readonly labels: readonly string[];
  readonly measures: readonly string[];
  readonly apart: readonly string[];
}

/** The chart with its columns. Throws for one that the list lacks, and for a measure that is no number. */
function chartOf({ list, labels, measures, apart }: DeclaredChart, rows: string, tables: readonly Table[]): Chart {
  const path = list ?? rows;
  const table = tables.find(each => each.path.join('.') === path);
  if (!table) throw new Error(`its chart is of ${path}, which is none of its lists.`);
  const columns = (names: readonly string[], fits: (column: Column) => boolean, kind: string) =>
    names.map(name => {
      const column = table.columns.find(each => each.name === name);
      if (!column || !fits(column)) throw new Error(`its chart names ${name}, which is no ${kind} of ${path}.`);
      return column;
    });
  require(labels.length > 0 && measures.length > 0, 'its chart needs labels and measures.');
  return {
    table,
    labels: columns(labels, () => true, 'column'),
    measures: columns(measures, ({ type }) => type === 'NUMBER', 'column of numbers'),
    apart: columns(apart, () => true, 'column'),
  };
}

function require(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}

/**
 * Refuses what differs between callers of one role, or takes a role: links are answered to readers, from what is kept for
 * everybody of a role, and a look at personal data would go on no record.
 */
function requireForAll(schema: GraphQLSchema, document: DocumentNode): void {
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      Field: () => {
        const [parent, field] = [info.getParentType(), info.getFieldDef()];
        if (!parent || !field) return;
        const role = requiredRole(field);
        const name = `${parent.name}.${field.name}`;
        require(role === undefined, `it selects ${name}, which takes the role ${role}: links are for readers.`);
        require(getNamedType(field.type).name !==
          'Viewer', `it selects ${name}, which is another for each caller: answers are kept for all of a role.`);
      },
      Argument: ({ name }) => {
        const argument = info.getArgument();
        const role = argument && requiredRole(argument);
        require(!role, `its argument ${name.value} takes the role ${role}: links are for readers.`);
      },
    }),
  );
}

function requireOnce(columns: readonly Column[], what: string): void {
  const names = columns.map(({ name }) => name);
  const twice = names.find((each, index) => names.indexOf(each) !== index);
  require(twice === undefined, `two ${what} are called ${twice}; give one of them an alias.`);
}

function declared(schema: GraphQLSchema, name: string, node: ASTNode): Record<string, unknown> | undefined {
  const directive = schema.getDirective(name);
  return directive ? getDirectiveValues(directive, node as { directives?: readonly DirectiveNode[] }) : undefined;
}

function readVariable(schema: GraphQLSchema, definition: VariableDefinitionNode): QuestionVariable {
  const name = definition.variable.name.value;
  const said = declared(schema, 'input', definition) as
    | { label: string; description?: string | null; kinds?: readonly string[] | null; unset?: string | null }
    | undefined;
  if (!said) throw new Error(`its variable $${name} has no @input.`);
  const type = typeFromAST(schema, definition.type as never) as unknown as GraphQLInputType;
  const named = getNamedType(type);
  const value = definition.defaultValue && valueFromAST(definition.defaultValue, type);
  require(!isNonNullType(type) ||
    value !== undefined, `its variable $${name} needs a default: it answers without any.`);
  return {
    name,
    label: said.label,
    description: said.description ?? null,
    type: print(definition.type),
    namedType: named.name,
    isList: isListType(getNullableType(type)),
    isRequired: isNonNullType(type),
    default: value === undefined ? null : JSON.stringify(value),
    entryKinds: said.kinds ?? [],
    unset: said.unset ?? (named.name === 'Date' ? 'any day' : 'any'),
    values: isEnumType(named) ? named.getValues().map(each => each.name) : [],
  };
}

const cellTypes: Readonly<Record<string, CellType>> = {
  Int: 'NUMBER',
  Float: 'NUMBER',
  Decimal: 'NUMBER',
  Boolean: 'BOOLEAN',
  Date: 'DATE',
  DateTime: 'DATE_TIME',
};

/** A field of the operation with everything that is selected below it, whatever fragments it stands in. */
interface Selected {
  readonly field: string;
  readonly type: GraphQLNamedType;
  readonly isList: boolean;
  readonly isAliased: boolean;
  /** Whether the variable `after` turns its pages. */
  readonly isPaged: boolean;
  readonly below: Map<string, Selected>;
}

/** Gathers the fields of a selection by the keys that the answer has them under. */
function gather(
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  { selections }: SelectionSetNode,
  type: GraphQLCompositeType,
  into = new Map<string, Selected>(),
): Map<string, Selected> {
  for (const selection of selections) {
    if (selection.kind !== Kind.FIELD) {
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      const narrower = fragment?.typeCondition ? schema.getType(fragment.typeCondition.name.value) : type;
      if (fragment) gather(schema, fragments, fragment.selectionSet, narrower as GraphQLCompositeType, into);
      continue;
    }
    const key = selection.alias?.value ?? selection.name.value;
    const declaredType = isUnionType(type) ? undefined : type.getFields()[selection.name.value]?.type;
    const selected = into.get(key) ?? {
      field: selection.name.value,
      type: declaredType ? getNamedType(declaredType) : GraphQLString,
      isList: declaredType !== undefined && isListType(getNullableType(declaredType)),
      isAliased: selection.alias !== undefined,
      isPaged: (selection.arguments ?? []).some(
        ({ name, value }) => name.value === 'after' && value.kind === Kind.VARIABLE && value.name.value === 'after',
      ),
      below: new Map<string, Selected>(),
    };
    into.set(key, selected);
    if (selection.selectionSet && isCompositeType(selected.type))
      gather(schema, fragments, selection.selectionSet, selected.type, selected.below);
  }
  return into;
}

/** A count is called by what it counts: missing_totalCount → missing. */
const countless = (name: string) => name.replace(/_(totalCount|count)$/i, '');

/** Where an answer's lists, facts, sources and network are. */
function shapeOf(root: ReadonlyMap<string, Selected>) {
  const tables: Table[] = [];
  const facts: Column[] = [];
  const sources: Path[] = [];
  let network: Path | null = null;

  function visit(fields: ReadonlyMap<string, Selected>, path: Path, parent: Selected | null, row: Row | null): void {
    const keyOf = (...names: string[]) =>
      (parent && isEntry(parent.type) && [...fields].find(([, { field }]) => names.includes(field))?.[0]) || null;
    const idKey = keyOf('id');
    const nameKey = keyOf('name', 'title');
    for (const [name, field] of fields) {
      const at = [...path, name];
      if (!isCompositeType(field.type)) {
        const within = at.slice(row?.base.length ?? 0);
        const inList = field.isList || (row?.inList ?? false);
        (row?.columns ?? facts).push({
          name: field.isAliased ? name : nameOf(within),
          label: humanised(field.isAliased ? name : countless(nameOf(row ? within : within.slice(1))) || name),
          path: within,
          type: inList ? 'TEXT' : (cellTypes[field.type.name] ?? 'TEXT'),
          of: field.field === '__typename' ? 'EntryKind' : field.type.name,
          idKey: name === nameKey ? idKey : null,
          isShownByName: name === idKey && nameKey !== null,
        });
        continue;
      }
      if (field.type.name === 'PageInfo') continue;
      if (field.type.name === 'Source') sources.push(at);
      if (field.type.name === 'Network') network ??= at;
      if (row || !field.isList) {
        visit(field.below, at, field, row && { ...row, inList: row.inList || field.isList });
        continue;
      }
      const columns: Column[] = [];
      const isPaged = (parent?.isPaged ?? false) && ['nodes', 'edges'].includes(name);
      const label = humanised(nameOf(at.slice(1)) || nameOf(at));
      tables.push({ path: at, label, columns, isPaged });
      require(!isPaged || fields.has('pageInfo'), `${path.join('.')} turns pages and selects no pageInfo.`);
      visit(field.below, at, field, { base: at, columns, inList: false });
      requireOnce(columns, `columns of ${at.join('.')}`);
    }
  }
  visit(root, [], null, null);
  return { tables, facts, sources, network: network as Path | null };
}

/** The table that columns are gathered for, and whether a list was crossed below its rows. */
interface Row {
  readonly base: Path;
  readonly columns: Column[];
  readonly inList: boolean;
}

const isEntry = (type: GraphQLNamedType) =>
  (isObjectType(type) || isInterfaceType(type)) &&
  (type.name === 'Entry' || type.getInterfaces().some(({ name }) => name === 'Entry'));

/** What a path is called: the words that only lead on say nothing. */
const nameOf = (path: Path) => path.filter(key => !onward.has(key)).join('_');
const onward = new Set(['nodes', 'edges', 'node', 'tie', 'evidence', 'stakeholder', 'entry']);
