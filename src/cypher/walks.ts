import { projectTies } from '../domain/vocabulary.ts';

const roles = projectTies.join('|');
/** Parts in a project other than paying for it: whoever has one is funded by its funders. */
export const funded = projectTies.filter(kind => kind !== 'FUNDS').join('|');

/** What two stakeholders share when both have a tie of one of these kinds to it. */
export const sharedBy = {
  PROJECT: projectTies,
  EVENT: ['ORGANISED', 'ATTENDED'],
  COMMITTEE: ['MEMBER_OF'],
  AGREEMENT: ['PARTY_TO'],
  PLACE: ['LOCATED_IN', 'WORKS_IN'],
} as const;

/** Up from a place, theme or body to the one that is asked for: itself, or one so many levels above it. */
const upPlaces = '(:Place)-[:LOCATED_IN*0..6]->(target)';
const upThemes = '(:Theme)-[:UNDER*0..6]->(target)';

/** To a project by a part in it, or by an event under it that was held or attended; not to the programme of a project. */
const takesPart = `${roles}|ORGANISED|ATTENDED`;
/** Both ends of a shared project: two paths, since both may be there by one event, and a path crosses a tie but once. */
export const throughProject = {
  into: `-[:${takesPart}]->(mine)-[:UNDER*0..1]->(shared:Project) WHERE (mine:Event OR mine = shared)`,
  outOf: (far: string) =>
    `(shared)<-[:UNDER*0..1]-(theirs)<-[:${takesPart}]-${far} WHERE (theirs:Event OR theirs = shared)`,
};

/**
 * The ways that a filter may go from `(node)` to `(target)`, by the name that @walks gives; one that leads there is
 * enough. A way is one path, or several that all must hold, each with a condition or none.
 */
export const walks: Readonly<Record<string, readonly (string | readonly string[])[]>> = {
  addresses: [`(node)-[:ADDRESSES]->${upThemes}`],
  agreementOf: ['(node)<-[:PARTY_TO]-(target)'],
  attended: ['(node)-[:ATTENDED]->(target)'],
  attendedBy: ['(node)<-[:ATTENDED]-(target)'],
  country: ["(node)-[:LOCATED_IN*1..6]->(target:Place {level: 'COUNTRY'})"],
  located: ['(node)-[:LOCATED_IN*1..6]->(target)'],
  memberOf: ['(node)-[:MEMBER_OF*1..6]->(target)'],
  partOf: ['(node)-[:PART_OF*1..6]->(target)'],
  postIn: ['(node)-[:HOLDS_POST]->(target)'],
  projectIn: [`(node)-[:WORKS_IN]->${upPlaces}`, `(node)<-[:UNDER]-(:Event)-[:LOCATED_IN]->${upPlaces}`],
  sharesProject: [[`(node)${throughProject.into}`, throughProject.outOf('(target)')]],
  stakeholderAddresses: [`(node)-[:${roles}*0..1]->()-[:ADDRESSES]->${upThemes}`],
  stakeholderIn: [
    '(node)-[:LOCATED_IN*1..6]->(target)',
    `(node)-[:${roles}*0..1]->()-[:WORKS_IN]->${upPlaces}`,
    `(node)-[:ORGANISED]->(:Event)-[:LOCATED_IN]->${upPlaces}`,
    `(node)-[:${roles}]->(:Project)<-[:UNDER]-(:Event)-[:LOCATED_IN]->${upPlaces}`,
  ],
  supports: ['(node)-[:SUPPORTS]->(target)'],
  under: ['(node)-[:UNDER*1..6]->(target)'],
};
