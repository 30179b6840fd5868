import {
  defaultFieldResolver,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isNonNullType,
  isObjectType,
  Kind,
} from 'graphql';
import { type Role, reaches } from '../access/viewer.ts';
import { DirectoryError } from '../domain/errors.ts';
import type { Context } from '../resolvers/context.ts';
import type { AnyField } from './relations.ts';

type Given = Readonly<Record<string, unknown>>;
type Declared = AnyField | GraphQLArgument | GraphQLInputField;

/** Puts the roles that @requires names before the fields: a caller without one gets FORBIDDEN there, and the rest. */
export function guard(schema: GraphQLSchema): void {
  const mutation = schema.getMutationType();

  /** What is given that takes a role: arguments, and fields of inputs on any level. */
  function* taken(declared: readonly (GraphQLArgument | GraphQLInputField)[], given: Given): Generator<Taken> {
    for (const each of declared) {
      const value = given[each.name];
      if (value === undefined) continue;
      const role = requiredRole(each);
      if (role) yield { name: each.name, role };
      const type = getNamedType(each.type);
      if (isInputObjectType(type) && value !== null)
        for (const one of [value].flat()) yield* taken(Object.values(type.getFields()), one as Given);
    }
  }

  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType))
    for (const field of Object.values(type.getFields())) {
      const role = requiredRole(field);
      if (!role && !field.args.some(argument => takesRole(argument))) continue;
      if (role && isNonNullType(field.type) && type !== mutation)
        throw new Error(`${type.name}.${field.name} has @requires and can be null for nobody: make its type nullable`);
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, given, context: Context, info) => {
        if (role) require({ name: field.name, role }, context);
        for (const each of taken(field.args, given)) require(each, context);
        return resolve(source, given, context, info);
      };
    }
}

interface Taken {
  readonly name: string;
  readonly role: Role;
}

function require({ name, role }: Taken, { viewer }: Context): void {
  if (reaches(viewer.role, role)) return;
  const way =
    viewer.via === 'ANONYMOUS' ? 'Sign in at /signin, or send a key of that role.' : 'Ask with a key of that role.';
  throw new DirectoryError('FORBIDDEN', `“${name}” takes the role ${role}, and yours is ${viewer.role}. ${way}`);
}

/** The role that @requires puts on a field, an argument or a field of an input. */
export function requiredRole({ astNode }: Declared): Role | undefined {
  const directive = astNode?.directives?.find(({ name }) => name.value === 'requires');
  const role = directive?.arguments?.find(({ name }) => name.value === 'role')?.value;
  return role?.kind === Kind.ENUM ? (role.value as Role) : undefined;
}

/** Whether an argument, or anything that may be given below it, takes a role. */
function takesRole(declared: GraphQLArgument | GraphQLInputField, seen = new Set<GraphQLInputType>()): boolean {
  if (requiredRole(declared)) return true;
  const type = getNamedType(declared.type);
  if (!isInputObjectType(type) || seen.has(type)) return false;
  seen.add(type);
  return Object.values(type.getFields()).some(field => takesRole(field, seen));
}
