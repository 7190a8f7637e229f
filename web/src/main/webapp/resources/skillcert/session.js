// What keeps a login honest and nobody's work lost: polling is told from people, the end is announced two minutes before,
// and what is typed into a form is kept on the server until it is sent. Nothing of it is kept in the browser.
(() => {
  const WARN = 120;
  const dialog = document.getElementById('session');
  // jQuery sends what PrimeFaces sends: without a touch of the last seconds it was the page itself that asked
  if (window.jQuery) {
    window.jQuery(document).ajaxSend((event, request) => {
      if (navigator.userActivation && !navigator.userActivation.isActive) {
        request.setRequestHeader('X-Background', 'true');
      }
    });
  }
  const SENT = 'skillcert.sent';
  if (!dialog) {
    // the login page: what was sent was not taken, and its draft is still wanted
    sessionStorage.removeItem(SENT);
    return;
  }
  // at the root of the server the attribute is empty, and then not written
  const root = dialog.dataset.root || '';
  const query = new URLSearchParams(location.search);
  query.delete('done');
  const page = location.pathname.substring(root.length) + (query.size ? `?${query}` : '');

  let endsAt = Date.now() + dialog.dataset.left * 1000;
  let timer;
  let ended = false;

  const over = () => {
    ended = true;
    clearInterval(timer);
    document.getElementById('session-title').textContent = document.getElementById('session-title').dataset.ended;
    document.getElementById('session-again').href = `${root}/login.xhtml?to=${encodeURIComponent(page)}`;
    dialog.classList.add('over');
    if (!dialog.open) { dialog.showModal(); }
    document.getElementById('session-again').focus();
  };
  const ask = async (method) => {
    try {
      const answer = await fetch(`${root}/session`, {
        method, cache: 'no-store', headers: method === 'GET' ? { 'X-Background': 'true' } : {},
      });
      if (answer.status === 401) {
        over();
      } else if (answer.ok) {
        endsAt = Date.now() + (await answer.json()).left * 1000;
      }
    } catch (unreachable) {
      // no network is not the end of the login: it is asked again
      endsAt = Math.max(endsAt, Date.now() + 30000);
    }
  };
  const left = () => Math.max(0, Math.round((endsAt - Date.now()) / 1000));
  const plan = () => {
    clearTimeout(timer);
    if (!ended) { timer = setTimeout(look, Math.max(1000, (left() - WARN) * 1000)); }
  };
  const tick = async () => {
    const rest = left();
    document.getElementById('session-left').textContent = `${Math.floor(rest / 60)}:${String(rest % 60).padStart(2, '0')}`;
    if (rest === 0) {
      clearInterval(timer);
      await ask('GET');
      if (!ended) { dialog.close(); plan(); }
    }
  };
  // another window may have gone on in the meantime: the server knows
  async function look() {
    await ask('GET');
    if (ended) { return; }
    if (left() > WARN + 1) { plan(); return; }
    if (!dialog.open) { dialog.showModal(); }
    clearTimeout(timer);
    timer = setInterval(tick, 1000);
    tick();
  }
  const keep = async () => {
    clearInterval(timer);
    await ask('POST');
    if (!ended) { dialog.close(); plan(); }
  };
  document.getElementById('session-keep').addEventListener('click', keep);
  dialog.addEventListener('cancel', (event) => { event.preventDefault(); if (!ended) { keep(); } });
  plan();

  // drafts ---------------------------------------------------------------------------------------------------------------
  const SKIPPED = ['hidden', 'password', 'file', 'submit', 'button', 'search', 'image', 'reset'];
  const forms = [...document.querySelectorAll('main form[method=post]:not(.undrafted)')];
  const fields = () => forms.flatMap((form) => [...form.elements])
    .filter((field) => field.name && !field.name.startsWith('jakarta.faces.') && !SKIPPED.includes(field.type));
  const isBox = (field) => field.type === 'checkbox' || field.type === 'radio';
  const valuesOf = (field) => {
    if (isBox(field)) { return field.checked ? [field.value] : []; }
    return field.multiple ? [...field.selectedOptions].map((option) => option.value) : [field.value];
  };
  const typed = () => {
    const values = {};
    fields().forEach((field) => { values[field.name] = [...(values[field.name] || []), ...valuesOf(field)]; });
    return JSON.stringify(values);
  };
  // one after the other, so that the newest is the one that stays
  let sending = Promise.resolve();
  const post = async (values) => {
    const answer = await fetch(`${root}/draft`, {
      method: 'POST', keepalive: values.length < 60000, body: new URLSearchParams({ page, values }),
    }).catch(() => null);
    if (answer && answer.status === 401) { over(); }
  };
  const send = (values) => {
    sending = sending.then(() => post(values));
    return sending;
  };
  let later;
  let dirty = false;
  const save = () => { clearTimeout(later); dirty = false; return send(typed()); };
  const fill = (values) => {
    let changed = false;
    const rest = Object.fromEntries(Object.entries(values).map(([name, list]) => [name, [...list]]));
    fields().filter((field) => values[field.name]).forEach((field) => {
      if (isBox(field)) {
        const checked = values[field.name].includes(field.value);
        changed = changed || field.checked !== checked;
        field.checked = checked;
      } else {
        const value = rest[field.name].shift();
        if (value !== undefined && field.value !== value) { field.value = value; changed = true; }
      }
      field.dispatchEvent(new CustomEvent('restored', { bubbles: true }));
    });
    return changed;
  };
  const tell = (savedAt) => {
    const bar = document.createElement('div');
    bar.className = 'notice notice-warn draft';
    bar.setAttribute('role', 'status');
    bar.append(dialog.dataset.restored.replace('{0}', savedAt));
    const drop = document.createElement('button');
    drop.type = 'button';
    drop.className = 'button';
    drop.textContent = dialog.dataset.drop;
    drop.addEventListener('click', async () => { await send(''); location.reload(); });
    bar.append(drop);
    forms[0].before(bar);
  };
  const restore = async () => {
    const answer = await fetch(`${root}/draft?page=${encodeURIComponent(page)}`, { cache: 'no-store', headers: { 'X-Background': 'true' } })
      .catch(() => null);
    if (!answer || answer.status !== 200) { return; }
    const draft = await answer.json();
    if (!dirty && fill(JSON.parse(draft.values))) { tell(draft.savedAt); }
  };
  const sent = sessionStorage.getItem(SENT);
  sessionStorage.removeItem(SENT);
  if (sent && document.querySelector('.notice-done')) {
    // it was taken: the draft of that page has done its work
    fetch(`${root}/draft`, { method: 'POST', keepalive: true, body: new URLSearchParams({ page: sent, values: '' }) }).catch(() => null);
  }
  if (forms.length > 0 && fields().length > 0) {
    forms.forEach((form) => {
      form.addEventListener('input', () => { dirty = true; clearTimeout(later); later = setTimeout(save, 800); });
      form.addEventListener('change', () => { dirty = true; save(); });
      // at once, without waiting for the one before: the page is about to go
      form.addEventListener('submit', () => { sessionStorage.setItem(SENT, page); if (dirty) { post(typed()); } });
    });
    // what was just sent came back with what was typed, taken or not: a draft can only be older than that
    if (sent !== page) { restore(); }
  }
})();
