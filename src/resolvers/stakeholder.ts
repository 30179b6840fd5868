import { DirectoryError } from '../domain/errors.ts';
import type { PersonResolvers, StakeholderResolvers, SuccessionResolvers } from '../graphql/types.ts';
import type { Context } from './context.ts';

/** Personal data: refused to whoever may not read it; the rest of the answer stands. */
export function contacts(_: unknown, __: unknown, { viewer }: Context): never[] {
  if (!viewer.mayReadContacts)
    throw new DirectoryError(
      'FORBIDDEN',
      'Contact points are personal data; only staff who are signed in may read them.',
    );
  return [];
}

export const Stakeholder: Pick<StakeholderResolvers, 'contacts'> = { contacts };
export const Person: PersonResolvers = { contacts };

export const Succession: SuccessionResolvers = {
  kind: ({ tie }) => tie.role as never,
  stakeholder: ({ node }) => node,
};
