FROM node:24-slim
WORKDIR /app
ENV NODE_ENV=production

# Node comes with the image: the package that brings one need not run.
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force

COPY . .
RUN node --input-type=module --eval \
  "import { ensureBundle } from './src/http/bundle.ts'; await ensureBundle({ log: console });"

USER node
ENV HOST=0.0.0.0 PORT=4000
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
  CMD ["node", "--eval", "fetch('http://127.0.0.1:4000/readyz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "start.mjs"]
