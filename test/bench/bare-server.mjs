// The limit of an HTTP server in Node: answers the bytes that it was given for a path, and does nothing else.
//   node bare-server.mjs answers.json      { "/path": "body" }; prints its port
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const answers = new Map(
  Object.entries(JSON.parse(readFileSync(process.argv[2], 'utf8'))).map(([path, body]) => [
    path,
    Buffer.from(body),
  ]),
);
const server = createServer((request, response) => {
  const body = answers.get(request.url);
  response.writeHead(body ? 200 : 404, { 'Content-Type': 'application/json' });
  response.end(body);
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
