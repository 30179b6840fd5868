import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import { html } from 'ghtml';
import type { Usage } from '../../access/usage.ts';
import { may, type Viewer } from '../../access/viewer.ts';
import { DirectoryError } from '../../domain/errors.ts';
import { viewerOf } from '../access.ts';
import type { PageParts } from './layout.ts';
import { counted, dayInWords } from './words.ts';

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

/** The page on which staff see where the questions are used; it needs no script. */
const links = { path: '/staff/links', link: 'Links' };

/** Lines of a page; the longest unused are left out. */
const shownUsages = 500;

/** `/staff`: where editors bring in files, add partners, decide on doubles, undo, and see what is used. Its script fills `#desk`. */
export const staffPages: FastifyPluginAsync<PageParts> = async (app, { usages }) => {
  for (const desk of desks)
    app.get(desk.path, (request, reply) => {
      const viewer = editorOf(request);
      return reply.page({
        title: desk.title,
        isStaff: true,
        body: html`!${menu(desk.path)}
<h1>${desk.title}</h1>
<p class="lead">${desk.lead}</p>
<div id="desk" data-desk="${desk.name}" data-by="${viewer.by}"></div>
<noscript><p class="problem">The staff desk needs JavaScript; allow it for this site and load the page again.</p></noscript>`,
      });
    });

  app.get(links.path, async (request, reply) => {
    editorOf(request);
    const all = await usages.list();
    return reply.page({ title: 'Where links are used', isStaff: true, body: usagePage(all) });
  });
};

/** Who is asking, where they may work at the desk. Throws UNAUTHENTICATED or FORBIDDEN. */
function editorOf(request: FastifyRequest): Viewer {
  const viewer = viewerOf(request);
  if (viewer.via === 'ANONYMOUS') throw new DirectoryError('UNAUTHENTICATED', 'Sign in to work at the staff desk.');
  if (may(viewer.role, 'write')) return viewer;
  throw new DirectoryError(
    'FORBIDDEN',
    `The staff desk is for who has the role EDITOR; yours is ${viewer.role}. Whoever runs the directory can give you another key.`,
  );
}

const menu = (here: string) =>
  html`<nav class="desks" aria-label="Staff desk"><ul>!${[...desks, links].map(
    ({ path, link }) => html`<li><a href="${path}"!${path === here ? ' aria-current="page"' : ''}>${link}</a></li>`,
  )}</ul></nav>`;

const usagePage = (all: readonly Usage[]): string => html`!${menu(links.path)}
<h1>Where links are used</h1>
<p class="lead">Who gets the answers of which question, for which page, and since when: look here before you change a question or end a key.</p>
!${
  all.length
    ? html`<div class="table" role="region" aria-label="Uses" tabindex="0"><table>
<caption class="soft">${counted(all.length, 'use')}!${all.length > shownUsages ? html`, the last ${shownUsages} of them` : ''}. Who opens a page of this directory is not counted.</caption>
<thead><tr><th scope="col">Question</th><th scope="col">As</th><th scope="col">With the key</th><th scope="col">For a page of</th><th scope="col">Times</th><th scope="col">First</th><th scope="col">Last</th></tr></thead>
<tbody>!${all.slice(0, shownUsages).map(usageRow)}</tbody></table></div>`
    : html`<p>No link was used yet.</p>`
}`;

const usageRow = ({ question, form, keyId, keyName, from, count, first, last }: Usage) =>
  html`<tr><td><a href="/q/${question}">${question}</a></td><td>${form}</td><td>${keyName ?? (keyId || 'none')}</td><td>${from || 'not said'}</td><td class="number">${count.toLocaleString('en-GB')}</td><td>${dayInWords(first)}</td><td>${dayInWords(last)}</td></tr>`;
