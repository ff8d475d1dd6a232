// Keeps what is typed in the fields of an element in this browser, until the portal says that it has it.
// Fields are told apart by name. What is kept under a key: { at, fields: { name: value } } and what the portal
// had at that moment: { revision, kept: { name: value } }.
const watched = new Map();
const shelf = usable() ? localStorage : { getItem: () => null, setItem() { }, removeItem() { } };
const tooOld = 30 * 24 * 60 * 60 * 1000;

export function begin(element, key, revision, kept) {
  watched.get(key)?.stop();
  const keep = () => store(key);
  element.addEventListener('input', keep);
  element.addEventListener('change', keep);
  const stop = () => { element.removeEventListener('input', keep); element.removeEventListener('change', keep); };
  watched.set(key, { element, revision, kept, stop });
  return read(key);
}

export function release(key, revision, kept) {
  Object.assign(watched.get(key) ?? {}, { revision, kept });
  const copy = read(key);
  if (!copy) return;
  if (isSame(copy.fields, kept)) shelf.removeItem(key); else shelf.setItem(key, JSON.stringify({ ...copy, revision, kept }));
}

export function forget(key) {
  watched.get(key)?.stop();
  watched.delete(key);
  shelf.removeItem(key);
}

// What was typed while there was no connection was never heard: the fields say it again.
document.addEventListener('portal:connected', () => {
  for (const [key, { element }] of watched) {
    if (!shelf.getItem(key)) continue;
    for (const field of named(element)) field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
  }
});

function store(key) {
  const { element, revision, kept } = watched.get(key);
  shelf.setItem(key, JSON.stringify({ at: new Date().toISOString(), fields: fieldsOf(element), revision, kept }));
}

function read(key) {
  const copy = parsed(shelf.getItem(key));
  if (copy && Date.now() - Date.parse(copy.at) < tooOld) return copy;
  shelf.removeItem(key);
  return null;
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

// A browser may forbid to keep anything, or have no room left: then the portal alone keeps.
function usable() {
  try {
    localStorage.setItem('proef', '');
    localStorage.removeItem('proef');
    return true;
  } catch {
    return false;
  }
}

const named = element => element.querySelectorAll('textarea[name], select[name]');
const fieldsOf = element => Object.fromEntries([...named(element)].map(field => [field.name, field.value]));
const isSame = (typed, kept) => Object.keys(typed).every(name => oneLine(typed[name]) === oneLine(kept[name]));
const oneLine = text => text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
