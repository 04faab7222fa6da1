// Serves folders on localhost, the first that has the file wins; and can be told to answer otherwise.

import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

// The page lies below /sub/path/, since it must work at any path. `answers` maps a path below it to
// (response) => void. `down`: true cuts every connection.
export async function serve(folders) {
  const prefix = '/sub/path/';
  const answers = new Map();
  const served = { down: false };
  const server = createServer(async (request, response) => {
    if (served.down) return request.socket.destroy();
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const name = normalize(path.startsWith(prefix) ? path.slice(prefix.length) || 'index.html' : '..');
    const answer = answers.get(name);
    if (answer) return answer(response);
    if (!name.startsWith('..')) {
      for (const folder of folders) {
        try {
          const bytes = await readFile(join(folder, name));
          response.writeHead(200, { 'content-type': types[extname(name)] ?? 'application/octet-stream',
            'content-length': bytes.length });
          return response.end(bytes);
        } catch {
          // In the next folder, perhaps.
        }
      }
    }
    response.writeHead(404);
    response.end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return Object.assign(served, { origin, address: origin + prefix, answers, close: () => server.close() });
}
