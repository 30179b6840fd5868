import {
  type DocumentNode,
  doTypesOverlap,
  type ExecutionResult,
  execute,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  getVariableValues,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';

/** An operation to be executed: its document is validated, its variables are as they were sent. */
export interface ExecutionRequest {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly context: unknown;
}

export interface Executor {
  /** Executes it: by graphql-js, or compiled where `compiled` would. */
  execute(asked: ExecutionRequest): Promise<ExecutionResult>;
  /** Executes a query whose document was seen before, compiled; null where graphql-js has to, by which it always may. */
  compiled(asked: ExecutionRequest): Promise<ExecutionResult | null>;
}

/**
 * Fields that one document is compiled for at most, which takes some 30 ms: what is compiled names each type that an
 * abstract field may lead to, and in it again each, so that few lines can be megabytes of code.
 */
const mostFields = 200;

/** What is known of a document's operation: that it was seen, what it was compiled to, or null if it is not to be. */
type Known = 'seen' | CompiledQuery | null;

const executors = new WeakMap<GraphQLSchema, Executor>();

/**
 * Executes the operations of a schema. A document that comes again is compiled to JavaScript, which spares the CPU a part
 * of what graphql-js takes; graphql-js stays the reference, and says what is wrong with variables. One for each schema.
 */
export function executorOf(schema: GraphQLSchema): Executor {
  const known = executors.get(schema) ?? executor(schema);
  executors.set(schema, known);
  return known;
}

function executor(schema: GraphQLSchema): Executor {
  const documents = new WeakMap<DocumentNode, Map<string, Known>>();

  function compile(document: DocumentNode, operation: OperationDefinitionNode): CompiledQuery | null {
    if (operation.operation !== OperationTypeNode.QUERY || !isWithin(mostFields, schema, document, operation))
      return null;
    const query = compileQuery(schema, document, operation.name?.value, {
      // Without it, a fragment that is used twice is left out of both for what one of them says.
      useExperimentalPathBasedSkipInclude: true,
      disablingCapturingStackErrors: true,
    });
    return isCompiledQuery(query) ? query : null;
  }

  function known(document: DocumentNode, operation: OperationDefinitionNode): CompiledQuery | null {
    const operations = documents.get(document) ?? new Map<string, Known>();
    documents.set(document, operations);
    const name = operation.name?.value ?? '';
    const before = operations.get(name);
    const now = before === undefined ? 'seen' : before === 'seen' ? compile(document, operation) : before;
    operations.set(name, now);
    return now === 'seen' ? null : now;
  }

  async function compiled({
    document,
    operationName,
    variables,
    context,
  }: ExecutionRequest): Promise<ExecutionResult | null> {
    const operation = getOperationAST(document, operationName);
    const query = operation && known(document, operation);
    if (!query) return null;
    // The compiler has no defaults for variables that may not be null.
    const given = { ...defaultsOf(operation), ...variables };
    if (getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 1 }).errors) return null;
    const result = await query.query(undefined, context, given);
    return 'data' in result ? result : null;
  }

  return {
    compiled,
    execute: async asked =>
      (await compiled(asked)) ??
      execute({
        schema,
        document: asked.document,
        operationName: asked.operationName ?? null,
        variableValues: asked.variables ?? {},
        contextValue: asked.context,
        options: { maxCoercionErrors: 20 },
      }),
  };
}

const defaultsOf = ({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> =>
  Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );

/** Whether no more than `most` fields are written for an operation, each once for every type that it may be of. */
function isWithin(
  most: number,
  schema: GraphQLSchema,
  { definitions }: DocumentNode,
  operation: OperationDefinitionNode,
): boolean {
  const isFragment = (node: (typeof definitions)[number]): node is FragmentDefinitionNode =>
    node.kind === Kind.FRAGMENT_DEFINITION;
  const fragments = new Map(definitions.filter(isFragment).map(node => [node.name.value, node] as const));
  let left = most;

  function spend({ selections }: SelectionSetNode, type: GraphQLObjectType): void {
    for (const node of selections) {
      left -= 1;
      if (left < 0) return;
      if (node.kind === Kind.FIELD) {
        const field = node.selectionSet && type.getFields()[node.name.value];
        if (!field) continue;
        const far = getNamedType(field.type);
        const types = isAbstractType(far) ? schema.getPossibleTypes(far) : isObjectType(far) ? [far] : [];
        for (const each of types) spend(node.selectionSet as SelectionSetNode, each);
        continue;
      }
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
      const condition = fragment?.typeCondition && schema.getType(fragment.typeCondition.name.value);
      if (fragment && (!isCompositeType(condition) || doTypesOverlap(schema, condition, type)))
        spend(fragment.selectionSet, type);
    }
  }
  const root = schema.getRootType(operation.operation);
  if (root) spend(operation.selectionSet, root);
  return left >= 0;
}
