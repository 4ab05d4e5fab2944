// The limit of an HTTP server in Node: answers the bytes that it was given for a path, and does nothing else.
//   node bare-server.mjs answers.json      { "/path": "body" }; prints its port
// `/delay` tells the longest time that its own event loop was held up since this was asked last, in ms.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { monitorEventLoopDelay } from 'node:perf_hooks';

const answers = new Map(
  Object.entries(JSON.parse(readFileSync(process.argv[2], 'utf8'))).map(([path, body]) => [
    path,
    Buffer.from(body),
  ]),
);
const delay = monitorEventLoopDelay({ resolution: 10 });
delay.enable();
const longestDelay = () => {
  const ms = delay.max / 1e6;
  delay.reset();
  return Buffer.from(String(ms));
};
const server = createServer((request, response) => {
  const body = request.url === '/delay' ? longestDelay() : answers.get(request.url);
  response.writeHead(body ? 200 : 404, { 'Content-Type': 'application/json' });
  response.end(body);
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
