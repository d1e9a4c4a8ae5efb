// Leaves the site at once: by the link, or by Shift or Escape three times within five seconds of each other.
// As the component "Exit this page" of the GOV.UK Design System, but that it takes the place of this page in the history.
(() => {
  const link = document.querySelector('[data-exit]');
  const said = document.querySelector('[data-exit-said]');
  if (!link) return;
  const PATIENCE_MS = 5000;
  let pressed = 0;
  let last = '';
  let forget = 0;

  const leave = () => {
    const to = link.href;
    // Empty before the other page is there, on a slow line too; what is left says nothing.
    document.title = '…';
    document.documentElement.replaceChild(document.createElement('body'), document.body);
    location.replace(to);
  };
  const count = (key) => {
    pressed = key === last ? pressed + 1 : 1;
    last = key;
    clearTimeout(forget);
    forget = setTimeout(() => {
      pressed = 0;
      if (said) said.textContent = '';
    }, PATIENCE_MS);
    if (said)
      said.textContent = [link.dataset.once, link.dataset.twice, link.dataset.leaving][pressed - 1] ?? '';
    if (pressed >= 3) leave();
  };

  link.addEventListener('click', (event) => {
    // Who opens it beside this page wants to keep this one.
    if (event.metaKey || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    leave();
  });
  addEventListener('keyup', ({ key }) => {
    if (key === 'Shift' || key === 'Escape') count(key);
    else pressed = 0;
  });
})();
