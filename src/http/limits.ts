import {
  type ASTNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { DirectoryError } from '../domain/errors.ts';
import { limits } from '../domain/limits.ts';

/** What a part of a document asks for, as if its fragments were written out. */
interface Extent {
  /** Levels of fields. */
  readonly depth: number;
  /** Fields at its own level. */
  readonly rootFields: number;
  readonly fields: number;
  readonly aliases: number;
  /** The most directives in one place. */
  readonly directives: number;
}

export type OperationLimits = Readonly<Record<keyof Extent, number>>;

const mends: Record<keyof Extent, string> = {
  depth: 'Ask for the deeper part in a second operation that starts from the ids of the first.',
  rootFields: 'Ask in several requests.',
  fields: 'Select fewer fields, or ask in several requests.',
  aliases: 'Ask for several ids in one field, or ask in several requests.',
  directives: 'Leave out those that repeat.',
};

/** The rule that refuses a document beyond `allowed`, with LIMIT_EXCEEDED, before anything is executed. */
export const limitRule =
  (allowed: OperationLimits = limits): ValidationRule =>
  context => {
    const check = (limit: keyof Extent, asked: number, nodes: ASTNode) => {
      if (asked <= allowed[limit]) return;
      const message = `The document goes beyond a limit: \`${limit}\` allows ${allowed[limit]}, it asks for ${asked}. ${mends[limit]}`;
      const cause = new DirectoryError('LIMIT_EXCEEDED', message, { limit, allowed: allowed[limit], asked });
      context.reportError(new GraphQLError(message, { nodes, originalError: cause }));
    };
    return {
      Document(document) {
        const extentOf = measure(context);
        const operations = document.definitions.filter(node => node.kind === Kind.OPERATION_DEFINITION);
        for (const operation of operations) {
          const { depth, rootFields, directives } = extentOf(operation);
          check('depth', depth, operation);
          check('rootFields', rootFields, operation);
          check('directives', directives, operation);
        }
        const { fields, aliases } = operations.map(extentOf).reduce(together, none);
        check('fields', fields, document);
        check('aliases', aliases, document);
      },
    };
  };

const none: Extent = { depth: 0, rootFields: 0, fields: 0, aliases: 0, directives: 0 };
const together = (a: Extent, b: Extent): Extent => ({
  depth: Math.max(a.depth, b.depth),
  rootFields: a.rootFields + b.rootFields,
  fields: a.fields + b.fields,
  aliases: a.aliases + b.aliases,
  directives: Math.max(a.directives, b.directives),
});

/** Measures operations; each fragment once, however often it is used, so that doubling ones cost nothing. */
function measure(context: ValidationContext): (node: OperationDefinitionNode) => Extent {
  const fragments = new Map<string, Extent>();

  const ofFragment = (name: string): Extent => {
    const known = fragments.get(name);
    if (known) return known;
    fragments.set(name, none); // Ends a circle, which a rule of graphql refuses.
    const extent = ofSet(context.getFragment(name)?.selectionSet);
    fragments.set(name, extent);
    return extent;
  };

  const ofSet = (set: SelectionSetNode | undefined): Extent =>
    (set?.selections ?? []).map(ofNode).reduce(together, none);

  const ofNode = (node: SelectionNode | OperationDefinitionNode): Extent => {
    const below = node.kind === Kind.FRAGMENT_SPREAD ? ofFragment(node.name.value) : ofSet(node.selectionSet);
    const directives = Math.max(node.directives?.length ?? 0, below.directives);
    if (node.kind !== Kind.FIELD) return { ...below, directives };
    return {
      depth: 1 + (introspection.has(node.name.value) ? 0 : below.depth),
      rootFields: 1,
      fields: 1 + below.fields,
      aliases: (node.alias ? 1 : 0) + below.aliases,
      directives,
    };
  };

  return ofNode;
}

/** Introspection has a depth rule of its own, in graphql. */
const introspection = new Set(['__schema', '__type']);
