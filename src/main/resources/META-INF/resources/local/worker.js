// Lets a browser open pages of the API where the service runs with its embedded database: it adds the
// token of a local persona to whatever is navigated to below /v1/, as an OpenID proxy does in
// production. The persona is in the address of this script; local/pages.html chooses it.
const persona = new URL(location).searchParams.get('as');

const answered = async request => {
  // Afresh each time: a token lives for minutes, a worker for days.
  const tokens = await (await fetch('/local/tokens')).json();
  return fetch(request.url, {
    headers: {Accept: request.headers.get('Accept'), Authorization: 'Bearer ' + tokens[persona]},
  });
};

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', event => {
  if (event.request.mode === 'navigate' && event.request.method === 'GET') {
    event.respondWith(answered(event.request));
  }
});
