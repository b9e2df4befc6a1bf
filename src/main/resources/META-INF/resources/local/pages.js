// Lists vacancies as a local persona sees them, and has worker.js open their rankings as that persona.
const status = document.getElementById('status');
const list = document.getElementById('vacancies');

const link = ({id, title}) => {
  const item = document.createElement('li');
  const anchor = document.createElement('a');
  anchor.href = `/v1/vacancies/${id}/matches?form=html`;
  anchor.textContent = title;
  item.append(anchor);
  return item;
};

const signIn = async persona => {
  await navigator.serviceWorker.register('worker.js?as=' + persona, {scope: '/v1/'});
  const tokens = await (await fetch('/local/tokens')).json();
  const answer = await fetch('/v1/vacancies?status=OPEN&limit=50', {
    headers: {Accept: 'application/json', Authorization: 'Bearer ' + tokens[persona]},
  });
  const {items} = await answer.json();
  list.replaceChildren(...items.map(link));
  status.textContent = `${items.length} open vacancies, read as ${persona}.`;
};

const act = persona =>
  signIn(persona).catch(() => {
    list.replaceChildren();
    status.textContent = 'There are no local personas here: ask the service through its proxy.';
  });

document.querySelectorAll('input[name=as]').forEach(radio =>
  radio.addEventListener('change', () => act(radio.value)));
act(document.querySelector('input[name=as]:checked').value);
