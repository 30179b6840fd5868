import type { FastifyPluginAsync } from 'fastify';
import { html } from 'ghtml';
import { may } from '../../access/viewer.ts';
import { DirectoryError } from '../../domain/errors.ts';
import { viewerOf } from '../access.ts';
import type { PageParts } from './layout.ts';

/** The desks, each a page of its own: the browser's Back, bookmarks and titles then work as everywhere. */
const desks = [
  {
    path: '/staff',
    name: 'file',
    link: 'A file',
    title: 'Bring in a file',
    lead: 'Choose a spreadsheet or a CSV file. You first see, row by row, what it would do; nothing is written until you say so, and all of it can be undone.',
  },
  {
    path: '/staff/partner',
    name: 'partner',
    link: 'A partner',
    title: 'Add a partner',
    lead: 'One partner, what it does with whom, and who says so. What the directory has already is suggested as you type, and is not doubled.',
  },
  {
    path: '/staff/rows',
    name: 'rows',
    link: 'Rows',
    title: 'Paste rows of partners',
    lead: 'Type here, or copy cells in Excel and paste them into the first cell that they are for. Each row is checked as you go; nothing is written until you say so.',
  },
  {
    path: '/staff/duplicates',
    name: 'duplicates',
    link: 'Doubles',
    title: 'Entries that may be one',
    lead: 'Two entries with much alike. Say whether they are the same; each decision is kept with your name and can be undone.',
  },
  {
    path: '/staff/batches',
    name: 'batches',
    link: 'What was done',
    title: 'What was brought in, and by whom',
    lead: 'Each file, form and decision is one batch, and is undone as one.',
  },
];

/** `/staff`: where editors bring in files, add partners, decide on doubles and undo. Its script fills `#desk`. */
export const staffPages: FastifyPluginAsync<PageParts> = async app => {
  for (const desk of desks)
    app.get(desk.path, (request, reply) => {
      const viewer = viewerOf(request);
      if (viewer.via === 'ANONYMOUS') throw new DirectoryError('UNAUTHENTICATED', 'Sign in to work at the staff desk.');
      if (!may(viewer.role, 'write'))
        throw new DirectoryError(
          'FORBIDDEN',
          `The staff desk is for who has the role EDITOR; yours is ${viewer.role}. Whoever runs the directory can give you another key.`,
        );
      return reply.page({
        title: desk.title,
        isStaff: true,
        body: html`<nav class="desks" aria-label="Staff desk"><ul>!${desks.map(
          ({ path, link }) =>
            html`<li><a href="${path}"!${path === desk.path ? ' aria-current="page"' : ''}>${link}</a></li>`,
        )}</ul></nav>
<h1>${desk.title}</h1>
<p class="lead">${desk.lead}</p>
<div id="desk" data-desk="${desk.name}" data-by="${viewer.by}"></div>
<noscript><p class="problem">The staff desk needs JavaScript; allow it for this site and load the page again.</p></noscript>`,
      });
    });
};
