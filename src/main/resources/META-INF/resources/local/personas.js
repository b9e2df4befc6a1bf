// Lets people try the API in Swagger UI before they have a token of their own: a request without one
// or an API key goes out with that of the local persona whose role the operation names first. Where there are no
// local personas (any service with a database of its own) it goes out as it is.
window.personas = (() => {
  let description;

  const described = async () => {
    if (!description) {
      const answer = await fetch(personas.source, {headers: {Accept: 'application/json'}});
      description = await answer.json();
    }
    return description;
  };

  const fits = (template, path) =>
    new RegExp('^' + template.replace(/\{[^}]*\}/g, '[^/]+') + '$').test(path);

  const role = async request => {
    const path = new URL(request.url, location).pathname;
    const {paths} = await described();
    const template = Object.keys(paths).find(each => fits(each, path));
    const operation = template && paths[template][request.method.toLowerCase()];
    const first = operation?.security?.[0]?.bearer?.[0];
    // Not a persona of its own: the agency's has this role too.
    return first === 'admin' ? 'agency' : first;
  };

  // Afresh each time: a token lives for minutes, a page in a browser for days.
  const token = async persona => {
    const answer = await fetch('/local/tokens');
    return answer.ok ? (await answer.json())[persona] : undefined;
  };

  return {
    source: '/q/openapi',
    async authorise(request) {
      if (request.loadSpec) {
        this.source = request.url;
      } else if (!request.headers.Authorization && !request.headers['X-API-Key']) {
        const persona = await role(request);
        const bearer = persona && await token(persona);
        if (bearer) {
          request.headers.Authorization = 'Bearer ' + bearer;
        }
      }
      return request;
    },
  };
})();
