// The counter of what waits, in the frame of every page. An open page asks every three seconds, so that an approver is told
// within five; the header says that nobody has touched anything, which keeps no login alive. A page that nobody sees waits.
(() => {
  const EVERY = 3000;
  const todo = document.getElementById('todo');
  if (!todo) {
    return;
  }
  const news = document.getElementById('todo-news');
  const show = (waiting) => {
    document.getElementById('todo-count').textContent = waiting.count;
    if (news && news.childElementCount === 0 && waiting.newest > Number(todo.dataset.newest)) {
      const text = document.createElement('p');
      const link = document.createElement('a');
      link.href = location.href;
      link.textContent = todo.dataset.show;
      text.className = 'notice notice-news';
      text.append(todo.dataset.news, link);
      news.append(text);
    }
  };
  const ask = async () => {
    if (!document.hidden) {
      try {
        const answer = await fetch(todo.dataset.ask, {
          headers: { 'X-Background': 'true' }, redirect: 'manual', cache: 'no-store',
        });
        if (!answer.ok) {
          return; // the login has ended, which the next click says
        }
        show(await answer.json());
      } catch (away) {
        // the server or the network is away for a moment, or this page is being left: asked again
      }
    }
    setTimeout(ask, EVERY);
  };
  setTimeout(ask, EVERY);
})();
