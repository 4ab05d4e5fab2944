# Zhengtu in a small image: built with the development dependencies, run without them.
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY . .
RUN npm ci --no-fund --no-audit && npm run build && npm prune --omit=dev --no-fund --no-audit \
  && find . -path ./node_modules -prune -o -name '*.test.*' -type f -print | xargs rm -f

FROM node:22-bookworm-slim
ENV NODE_ENV=production ZHENGTU_DATA=/data ZHENGTU_HOST=0.0.0.0 ZHENGTU_PORT=4177
WORKDIR /app
COPY --from=build --chown=node:node /app ./
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4177
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+(process.env.ZHENGTU_PORT||4177)+'/api/health').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
ENTRYPOINT ["node", "cli/bin/zhengtu.mjs"]
CMD ["start"]
