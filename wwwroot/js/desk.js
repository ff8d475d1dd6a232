// Starts the live part of a desk, and brings it back when the connection was lost.
const notice = document.getElementById('components-reconnect-modal');

// Often at first, for a lift or a tunnel; then every three seconds for an hour.
Blazor.start({
  // A jump within the page is the browser's own: by itself Blazor would fetch the page anew for it, under the hands of whoever types.
  ssr: { disableDomPreservation: true },
  circuit: { reconnectionOptions: { maxRetries: 1200, retryIntervalMilliseconds: tried => tried < 10 ? 500 : 3000 } },
});

new MutationObserver(() => {
  const is = state => notice.classList.contains(`components-reconnect-${state}`);
  if (is('hide')) document.dispatchEvent(new Event('portal:connected'));
  if (is('rejected') || is('failed')) comeBack();
}).observe(notice, { attributeFilter: ['class'] });

// What is typed where nothing is kept would go with the page: then a person says when.
const typed = new Set();
document.addEventListener('input', event => typed.add(event.target));

// A live part takes the place of the fields that the page came with: nobody types in those until then, unless it does not come.
for (const fields of document.querySelectorAll('[data-waits]')) {
  fields.disabled = true;
  setTimeout(() => { fields.disabled = false; }, 10_000);
}

// What was typed in them all the same, is taken over by the live part.
const isChanged = field => field.options ? field.selectedIndex > 0 && !field.selectedOptions[0].defaultSelected : field.value !== field.defaultValue;
const early = new Set([...document.querySelectorAll('[data-waits] :is(input, select, textarea)')].filter(isChanged));
document.addEventListener('input', ({ target }) => { if (!target.closest('[data-live]')) early.add(target); });
document.addEventListener('portal:begins', ({ target, detail }) => {
  target.dataset.live = '';
  for (const field of early) if (field.name) detail[field.name] = field.value;
  early.clear();
});

// The portal is there but knows this page no more (it was restarted, or another machine answers): a new page has the same text.
let isComing = false;
async function comeBack() {
  // Looked at now, not while typing: a field is kept from the moment that its page is live, a blink after it can be typed in.
  const isTyped = [...typed].some(field => field.isConnected && !field.closest('[data-kept]'));
  document.body.toggleAttribute('data-typed', isTyped);
  if (isComing || isTyped) return;
  isComing = true;
  while (!await answers()) await new Promise(resolve => setTimeout(resolve, 2000));
  location.reload();
}

async function answers() {
  try {
    return (await fetch(location.href, { method: 'HEAD', cache: 'no-store' })).status < 500;
  } catch {
    return false;
  }
}
