import { projectTies } from '../domain/vocabulary.ts';

const roles = projectTies.join('|');
/** Up from a place, theme or body to the one that is asked for: itself, or one so many levels above it. */
const upPlaces = '(:Place)-[:LOCATED_IN*0..6]->(target)';
const upThemes = '(:Theme)-[:UNDER*0..6]->(target)';

/** To a project: by a part in it, or by an event under it that was held or attended. */
const intoProject = [`-[:${roles}]->`, '-[:ORGANISED|ATTENDED]->(:Event)-[:UNDER]->'];
const outOfProject = [`<-[:${roles}]-`, '<-[:UNDER]-(:Event)<-[:ORGANISED|ATTENDED]-'];

/** Both ends of a shared project, as paths of their own: both may be there by one event, and a path crosses a tie but once. */
export const throughProject = intoProject.flatMap(to =>
  outOfProject.map(from => ({ into: `${to}(shared:Project)`, outOf: `(shared)${from}` })),
);

/**
 * The ways that a filter may go from `(node)` to `(target)`, by the name that @walks gives; one that leads there is
 * enough. A way is one path, or several that all must hold.
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
  sharesProject: throughProject.map(({ into, outOf }) => [`(node)${into}`, `${outOf}(target)`]),
  stakeholderAddresses: [
    `(node)-[:ADDRESSES]->${upThemes}`,
    `(node)-[:${roles}]->(:Project)-[:ADDRESSES]->${upThemes}`,
  ],
  stakeholderIn: [
    '(node)-[:LOCATED_IN*1..6]->(target)',
    `(node)-[:WORKS_IN]->${upPlaces}`,
    `(node)-[:ORGANISED]->(:Event)-[:LOCATED_IN]->${upPlaces}`,
    `(node)-[:${roles}]->(:Project)-[:WORKS_IN]->${upPlaces}`,
    `(node)-[:${roles}]->(:Project)<-[:UNDER]-(:Event)-[:LOCATED_IN]->${upPlaces}`,
  ],
  supports: ['(node)-[:SUPPORTS]->(target)'],
  under: ['(node)-[:UNDER*1..6]->(target)'],
};
