import type { EventResolvers } from '../graphql/types.ts';

export const Event: EventResolvers = {
  attendance: ({ attendancePeople, attendanceOrganisations, attendanceNote }) =>
    [attendancePeople, attendanceOrganisations, attendanceNote].every(value => value == null)
      ? null
      : {
          people: attendancePeople as number | null,
          organisations: attendanceOrganisations as number | null,
          note: attendanceNote as string | null,
        },
};
