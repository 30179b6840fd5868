import multipart from '@fastify/multipart';
import type { FastifyPluginAsync } from 'fastify';
import { may } from '../access/viewer.ts';
import { DirectoryError } from '../domain/errors.ts';
import { fileLimits } from '../domain/limits.ts';
import type { Uploads } from '../imports/uploads.ts';
import { viewerOf } from './access.ts';

const bad = (message: string) => new DirectoryError('BAD_REQUEST', message);

/** POST /uploads takes one file of a form and answers its id, for `previewImport`; GET answers it with what would happen, DELETE takes back one’s own. For who may write. */
export const uploadRoutes: FastifyPluginAsync<{ readonly uploads: Uploads }> = async (app, { uploads }) => {
  await app.register(multipart, {
    limits: { fileSize: fileLimits.bytes, files: 1, fields: 5, parts: 6, fieldSize: 1_000 },
  });
  app.post('/uploads', { bodyLimit: fileLimits.bytes + 65_536 }, async (request, reply) => {
    const viewer = viewerOf(request);
    if (!may(viewer.role, 'write'))
      throw new DirectoryError(
        'FORBIDDEN',
        'Files are brought in by who has the role EDITOR; sign in with such a key.',
      );
    if (!request.isMultipart()) throw bad('Send the file as multipart/form-data, in a field named file.');
    const part = await request.file();
    if (!part) throw bad('The form holds no file; choose one.');
    const bytes = await part.toBuffer().catch((error: { code?: string }) => {
      if (error.code !== 'FST_REQ_FILE_TOO_LARGE') throw error;
      throw new DirectoryError(
        'LIMIT_EXCEEDED',
        `The file is larger than ${fileLimits.bytes / 2 ** 20} MiB; divide it.`,
      );
    });
    if (!bytes.byteLength) throw bad('The file is empty; choose another.');
    const name = part.filename.split(/[\\/]/).at(-1)?.slice(0, 200) || 'file';
    const id = await uploads.keep(name, bytes, viewer.by);
    return reply.code(201).header('cache-control', 'no-store').send({ id, fileName: name, bytes: bytes.byteLength });
  });
  app.get<{ Params: { id: string } }>('/uploads/:id/annotated.xlsx', async (request, reply) => {
    const viewer = viewerOf(request);
    if (!may(viewer.role, 'write')) throw new DirectoryError('FORBIDDEN', 'Files are read by who may bring them in.');
    const { name, workbook } = await uploads.annotated(request.params.id, viewer.by);
    const file = `${name.replace(/\.[^.]*$/, '').replace(/[^\w .-]/g, '_')} - what will happen.xlsx`;
    return reply
      .headers({ 'cache-control': 'no-store', 'content-disposition': `attachment; filename="${file}"` })
      .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
      .send(workbook);
  });
  // What is checked as one types is sent again and again: each draft gives way to the next.
  app.delete<{ Params: { id: string } }>('/uploads/:id', async (request, reply) => {
    await uploads.drop(request.params.id, viewerOf(request).by);
    return reply.code(204).send();
  });
};
