// What the pages do in the browser beyond forms and links: the menu on a narrow screen, the size of a list at once, and
// one submission for one press of a button.
document.addEventListener('DOMContentLoaded', () => {
  const button = document.getElementById('menu-button');
  if (button) {
    button.addEventListener('click', () => {
      const open = button.getAttribute('aria-expanded') !== 'true';
      button.setAttribute('aria-expanded', String(open));
      document.getElementById('menu').classList.toggle('open', open);
    });
  }
  document.querySelectorAll('.list-size').forEach((size) => {
    size.addEventListener('change', () => size.form.submit());
  });
  document.querySelectorAll('form.list').forEach((form) => {
    // empty filters would only make the address long
    form.addEventListener('submit', () => form.querySelectorAll('input, select').forEach((field) => {
      field.disabled = field.value === '';
    }));
  });
  // the submission still carries the button that was pressed, so it is closed a moment later
  document.querySelectorAll('form').forEach((form) => {
    form.addEventListener('submit', () => setTimeout(() => {
      form.querySelectorAll('input[type=submit]:not(.reusable)').forEach((pressed) => { pressed.disabled = true; });
    }, 0));
  });
  const faults = document.getElementById('faults');
  // an address that names a field leads to the field
  const named = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.substring(1)));
  if (named) {
    named.focus();
  } else if (faults) {
    faults.focus();
  }
});
// coming back by the history shows the page as it was left, with its buttons closed
window.addEventListener('pageshow', () => {
  document.querySelectorAll('input[type=submit], form.list input, form.list select').forEach((field) => {
    field.disabled = false;
  });
});
// A long table of a form: type to find rows, and see how many boxes are ticked.
document.addEventListener('DOMContentLoaded', () => {
  document.querySelectorAll('.row-search').forEach((search) => {
    const rows = document.getElementById(search.dataset.rows).rows;
    search.addEventListener('input', () => {
      const wanted = search.value.trim().toLowerCase();
      for (const row of rows) {
        row.hidden = wanted !== '' && !row.textContent.toLowerCase().includes(wanted);
      }
    });
    // Enter finds; it must not send the form
    search.addEventListener('keydown', (event) => { if (event.key === 'Enter') { event.preventDefault(); } });
  });
  document.querySelectorAll('[data-count-of]').forEach((shown) => {
    const boxes = document.querySelectorAll(`input[name="${shown.dataset.countOf}"]`);
    const count = () => {
      shown.textContent = shown.dataset.text.replace('{0}', [...boxes].filter((box) => box.checked).length);
    };
    boxes.forEach((box) => box.addEventListener('change', count));
    count();
  });
});
// A job that goes on: its card is read again every two seconds until it has ended or the page is hidden, for ten minutes at
// most, so that a page left open does not keep its session for ever.
document.addEventListener('DOMContentLoaded', () => {
  const card = document.querySelector('[data-refresh]');
  if (!card) {
    return;
  }
  let left = 300;
  const again = async () => {
    left -= 1;
    if (!document.hidden) {
      const answer = await fetch(window.location.pathname + window.location.search, { headers: { 'X-Refresh': '1' } });
      const fresh = answer.ok && new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById(card.id);
      if (!fresh || !fresh.hasAttribute('data-refresh')) {
        window.location.reload();
        return;
      }
      card.replaceChildren(...fresh.childNodes);
    }
    if (left > 0) {
      setTimeout(again, 2000);
    }
  };
  setTimeout(again, 2000);
});
