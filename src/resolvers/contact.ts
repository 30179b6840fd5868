import { DirectoryError } from '../domain/errors.ts';
import type { MutationResolvers, PersonResolvers, StakeholderResolvers } from '../graphql/types.ts';
import type { GraphRecord } from '../loaders/relations.ts';
import type { Context } from './context.ts';
import { presentIds } from './entry.ts';

const contacts = async ({ id }: GraphRecord, _: object, { contacts }: Context) => [...(await contacts.of(id))];

export const Stakeholder: Pick<StakeholderResolvers, 'contacts'> = { contacts };
export const Person: Pick<PersonResolvers, 'contacts'> = { contacts };

/** A text without blanks around it; throws BAD_USER_INPUT, never repeating it, where it is empty or too long. */
function given(text: string, what: string, most: number): string {
  const trimmed = text.trim();
  if (trimmed && trimmed.length <= most) return trimmed;
  throw new DirectoryError('BAD_USER_INPUT', `input.${what} has between 1 and ${most} characters.`);
}

export const Mutation: Pick<MutationResolvers, 'saveContactPoint' | 'removeContactPoint'> = {
  saveContactPoint: async (_, { input }, context) => {
    const said = {
      channel: given(input.channel, 'channel', 40).toUpperCase(),
      value: given(input.value, 'value', 300),
    };
    const [entryId] = await presentIds<[string]>([input.entry], context);
    const contactPoint = await context.contacts.save(entryId, input.id ?? null, said);
    context.forget();
    return { entryId, contactPoint };
  },

  removeContactPoint: async (_, { input }, context) => {
    const entryId = await context.contacts.remove(input.id);
    context.forget();
    return { entryId };
  },
};
