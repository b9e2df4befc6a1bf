// Lets people try the API in Swagger UI before they have a token of their own: a request without one
// goes out as the local persona that they choose at the foot of the page or, as long as they choose
// none, as the one whose role the operation names first. Where there are no local personas (any
// service with a database of its own) nothing is to choose, and requests go out as they are.
window.personas = (() => {
  const AUTOMATIC = 'automatic';
  const KEPT = 'imaging-match.persona';

  let source = '/q/openapi';
  let description;
  let chosen = AUTOMATIC;

  const described = async () => {
    if (!description) {
      const answer = await fetch(source, {headers: {Accept: 'application/json'}});
      description = await answer.json();
    }
    return description;
  };

  // Afresh each time: a token lives for minutes, a page in a browser for days.
  const tokens = async () => {
    const answer = await fetch('/local/tokens');
    return answer.ok ? answer.json() : {};
  };

  const fits = (template, path) =>
    new RegExp('^' + template.replace(/\{[^}]*\}/g, '[^/]+') + '$').test(path);

  const firstRole = ({paths}, request, path) => {
    const template = Object.keys(paths).find(each => fits(each, path));
    const operation = template && paths[template][request.method.toLowerCase()];
    const first = operation?.security?.flatMap(each => each.bearer ?? [])[0];
    // Not a persona of its own: the agency's has this role too.
    return first === 'admin' ? 'agency' : first;
  };

  // By the button Authorize, which knows other schemes than tokens too.
  const isSigned = ({components}, {headers}) =>
    ['Authorization', ...Object.values(components?.securitySchemes ?? {}).map(each => each.name)]
      .some(header => headers[header]);

  const authorise = async request => {
    const {origin, pathname} = new URL(request.url, location);
    if (request.loadSpec) {
      source = request.url;
      description = undefined;
    } else if (origin === location.origin && !isSigned(await described(), request)) {
      const persona =
        chosen === AUTOMATIC ? firstRole(await described(), request, pathname) : chosen;
      const bearer = persona && (await tokens())[persona];
      if (bearer) {
        request.headers.Authorization = 'Bearer ' + bearer;
      }
    }
    return request;
  };

  // A browser may be told to keep nothing; then the choice lives as long as the page.
  const kept = () => {
    try {
      return localStorage.getItem(KEPT);
    } catch {
      return null;
    }
  };

  const keep = persona => {
    try {
      localStorage.setItem(KEPT, persona);
    } catch {
      // See above.
    }
  };

  const titled = persona => persona[0].toUpperCase() + persona.slice(1);

  const option = (persona, choose) => {
    const label = document.createElement('label');
    const radio = document.createElement('input');
    radio.type = 'radio';
    radio.name = 'persona';
    radio.value = persona;
    radio.checked = persona === chosen;
    radio.addEventListener('change', () => choose(persona));
    const text = document.createElement('span');
    text.textContent = titled(persona);
    label.append(radio, text);
    return label;
  };

  // Beside what Swagger UI draws, and so never drawn over by it.
  const show = names => {
    const bar = document.createElement('div');
    bar.className = 'personas';
    bar.innerHTML = `
      <style>${STYLE}</style>
      <div role="radiogroup" aria-labelledby="personas-title" aria-describedby="personas-effect">
        <span id="personas-title">Act as</span>
      </div>
      <output id="personas-effect"></output>`;
    const tell = () => {
      bar.querySelector('output').textContent = chosen === AUTOMATIC
        ? 'Requests go out as the first role their operation names.'
        : `Requests go out as ${chosen}.`;
    };
    const choose = persona => {
      chosen = persona;
      keep(persona);
      tell();
    };
    bar.querySelector('[role=radiogroup]').append(...names.map(name => option(name, choose)));
    tell();
    document.body.prepend(bar);
  };

  // First to be read and reached by keyboard, but drawn at the foot, where it covers no heading that
  // a link leads to. Its dark is that of Swagger UI's own top bar, the same in a light and a dark look.
  const STYLE = `
    html:has(#swagger-ui :focus) { scroll-padding-bottom: 6rem; }
    body { display: flex; flex-direction: column; }
    .personas {
      order: 1; position: sticky; bottom: 0; z-index: 10;
      display: flex; flex-wrap: wrap; align-items: center; gap: 4px 20px;
      padding: 8px 20px; border-top: 1px solid #596470;
      background: #343a41; color: #f0f3f6; font: 14px/1.4 sans-serif;
    }
    .personas [role=radiogroup] { display: flex; flex-wrap: wrap; align-items: center; gap: 4px; }
    #personas-title { margin-right: 8px; font-weight: 600; }
    .personas label { position: relative; }
    .personas input { position: absolute; inset: 0; margin: 0; opacity: 0; cursor: pointer; }
    .personas label span {
      display: block; padding: 4px 12px; border: 1px solid transparent; border-radius: 16px;
    }
    .personas label:hover span { border-color: #8fa3b8; }
    .personas :checked + span { background: #4695eb; color: #10151a; }
    .personas :focus-visible + span { outline: 2px solid #fff; outline-offset: 2px; }
    .personas output { color: #c3ccd5; }
    @media (max-width: 600px) {
      .personas { padding: 6px 12px; font-size: 13px; }
      .personas label span { padding: 3px 8px; }
    }
    @media (forced-colors: active) {
      .personas :checked + span { border-color: Highlight; text-decoration: underline; }
    }
    @media print { .personas { display: none; } }`;

  const offer = async () => {
    const names = Object.keys(await tokens());
    if (names.length > 0) {
      chosen = names.includes(kept()) ? kept() : AUTOMATIC;
      show([AUTOMATIC, ...names]);
    }
  };

  offer();
  return {authorise};
})();
