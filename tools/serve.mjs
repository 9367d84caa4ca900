/** A file server on this machine only, with the page's Content-Security-Policy. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';

/** docs/architecture.md, "CSP by host". */
export const CSP =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; " +
  "worker-src 'self' blob:; connect-src 'self'; object-src 'none'; base-uri 'none'";

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The file that a request asks for, or null: nothing outside `folder` is ever given. */
function fileFor(folder, url) {
  let asked;
  try {
    asked = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
  const file = path.join(folder, asked.endsWith('/') ? `${asked}index.html` : asked);
  const inside = file.startsWith(folder + path.sep) && !asked.includes('\0');
  return inside && existsSync(file) && statSync(file).isFile() ? file : null;
}

/** Another site's page must not read from here under a name of its own that leads to this machine. */
const fromHere = (host = '') => /^(?:localhost|127\.0\.0\.1)(?::\d+)?$/.test(host);

function answer(folder, request, response) {
  const headers = {
    'Content-Security-Policy': CSP,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-cache',
  };
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  const file = isRead && fromHere(request.headers.host) ? fileFor(folder, request.url) : null;
  if (!file) {
    response.writeHead(isRead ? 404 : 405, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' });
    return response.end('Không có ở đây.\n');
  }
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { ...headers, 'Content-Type': type, 'Content-Length': statSync(file).size });
  if (request.method === 'HEAD') return response.end();
  createReadStream(file).pipe(response);
}

/** Serves `folder` on 127.0.0.1, on `port` or, where that is taken, on any free one. */
export function serve(folder, port) {
  const server = http.createServer((request, response) => answer(path.resolve(folder), request, response));
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') return reject(error);
      server.once('error', reject);
      server.listen(0, '127.0.0.1');
    });
    server.once('listening', () => resolve({ server, url: `http://localhost:${server.address().port}/` }));
    server.listen(port, '127.0.0.1');
  });
}
