import formbody from '@fastify/formbody';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { html } from 'ghtml';
import { attempts, signInAllowance } from '../../access/attempts.ts';
import { isLoopback } from '../../access/local.ts';
import type { Viewer } from '../../access/viewer.ts';
import { dateInWords } from '../../domain/date-words.ts';
import { isUnauthenticated, sessionCookie } from '../access.ts';
import { originOf } from '../origin.ts';
import type { PageParts } from './layout.ts';

interface SignInRequest {
  Querystring: { to?: string };
  Body: { key?: string; to?: string } | null;
}

/** `/signin`: a key is pasted once and becomes a session of twelve hours; `/signout` ends it. */
export const signInPages: FastifyPluginAsync<PageParts> = async (app, { access }) => {
  const failures = attempts(signInAllowance);
  await app.register(formbody, { bodyLimit: 4_096 });
  app.addHook('onRequest', async (_request, reply) => {
    // With no-referrer, browsers that lack Sec-Fetch-Site would not say which site a form is from.
    reply.headers({ 'cache-control': 'no-store', 'referrer-policy': 'same-origin' });
  });

  app.get<SignInRequest>('/signin', (request, reply) => {
    const { viewer } = request;
    return viewer && viewer.via !== 'ANONYMOUS' ? told(viewer, reply) : asked(request.query.to, reply);
  });

  app.post<SignInRequest>('/signin', async (request, reply) => {
    const { key = '', to } = request.body ?? {};
    const wait = failures.wait(request.ip);
    if (wait > 0) {
      const seconds = Math.ceil(wait / 1_000);
      reply.code(429).header('retry-after', seconds);
      return asked(to, reply, `Too many keys were refused from here. Try again in ${seconds} seconds.`);
    }
    try {
      const { session, until } = await access.signIn(key.trim());
      return reply
        .setCookie(sessionCookie, session, { ...cookie(request), expires: new Date(until) })
        .redirect(pathHere(to), 303);
    } catch (error) {
      if (!isUnauthenticated(error)) throw error;
      failures.failed(request.ip);
      return asked(to, reply.code(401), error.message);
    }
  });

  app.post('/signout', async (request, reply) => reply.clearCookie(sessionCookie, cookie(request)).redirect('/', 303));
};

/** Over plain HTTP a browser keeps a Secure cookie on its own machine at best: elsewhere the service stands behind HTTPS. */
const cookie = (request: FastifyRequest) => ({
  path: '/',
  httpOnly: true,
  sameSite: 'strict' as const,
  secure: originOf(request).startsWith('https:') || !isLoopback(request.hostname),
});

/** A page of ours to go on to; anything that may lead elsewhere leads to the first one. */
const pathHere = (to = '/'): string => (/^\/(?![/\\])[^\s\\]*$/.test(to) && !to.startsWith('/sign') ? to : '/');

const asked = (to: string | undefined, reply: FastifyReply, problem?: string): FastifyReply =>
  reply.page({
    title: 'Sign in',
    headerSearch: false,
    body: html`<h1>Sign in</h1>
!${problem ? html`<p class="problem" role="alert" id="problem">${problem}</p>` : ''}
<form class="signin" action="/signin" method="post">
<input type="hidden" name="to" value="${pathHere(to)}">
<label for="key">Your key</label>
<input id="key" name="key" type="password" required maxlength="200" autocomplete="current-password" spellcheck="false" !${problem ? 'aria-invalid="true" aria-describedby="problem"' : ''}>
<button type="submit">Sign in</button>
</form>
<p class="soft">A key begins with shd_key_. Whoever runs the directory makes one for you; you stay signed in for twelve hours.</p>`,
  });

const told = (viewer: Viewer, reply: FastifyReply): FastifyReply =>
  reply.page({
    title: 'Signed in',
    headerSearch: false,
    body:
      viewer.via === 'LOCAL'
        ? html`<h1>You are the admin at this machine</h1>
<p>Nobody has a key yet, so whoever sits at this machine may do everything, and nobody else anything. That ends with the first key, which is made on the machine:</p>
<pre><code>npm run directory -- keys add --name "Your name" --role ADMIN</code></pre>`
        : html`<h1>You are signed in</h1>
<p>As <strong>${viewer.name ?? ''}</strong>, with the role ${viewer.role}!${
            viewer.expires
              ? html`, until <time datetime="${viewer.expires}">${dateInWords(viewer.expires.slice(0, 10))}, ${viewer.expires.slice(11, 16)} UTC</time>`
              : ''
          }.</p>
<form action="/signout" method="post"><button type="submit">Sign out</button></form>`,
  });
