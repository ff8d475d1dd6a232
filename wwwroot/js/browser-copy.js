// Keeps what is typed in the fields of an element in this browser, until the portal says that it has it.
// Fields are told apart by name. What is kept under a key: { at, fields: { name: value } } and what the portal
// had at that moment: { revision, kept: { name: value } }.
const watched = new Map();
const isKeeping = usable();
const shelf = isKeeping ? localStorage : { getItem: () => null, setItem() { }, removeItem() { } };
const tooOld = 30 * 24 * 60 * 60 * 1000;

export function begin(element, key, revision, kept) {
  watched.get(key)?.stop();
  const keep = () => store(key);
  element.addEventListener('input', keep);
  element.addEventListener('change', keep);
  const stop = () => { element.removeEventListener('input', keep); element.removeEventListener('change', keep); };
  watched.set(key, { element, revision, kept, stop });
  if (isKeeping) element.dataset.kept = '';
  return withEarly(element, read(key), revision, kept);
}

// What was typed before this began, perhaps in fields that are gone by now: desk.js knows it. A field that nobody typed in is left out.
function withEarly(element, copy, revision, kept) {
  const early = {};
  element.dispatchEvent(new CustomEvent('portal:begins', { bubbles: true, detail: early }));
  const fields = Object.fromEntries(Object.entries(early).filter(([name]) => name in kept));
  if (Object.keys(fields).length === 0) return copy;
  return { at: new Date().toISOString(), revision, kept, ...copy, fields: { ...copy?.fields, ...fields } };
}

// What the address brought along is stored: the next visit must not bring it again.
export function leaveQuery() {
  history.replaceState(history.state, '', location.pathname);
}

// What was heard from a field, and a field that nobody typed in, are from now on as the portal has them: what somebody else wrote
// meanwhile must not be typed over at the next visit. Only what was typed and not yet heard stays.
export function release(key, revision, kept, heard) {
  Object.assign(watched.get(key) ?? {}, { revision, kept });
  const copy = read(key);
  if (!copy) return;
  const isSettled = (name, typed) => isSameText(typed, heard[name]) || isSameText(typed, copy.kept[name]);
  const fields = Object.fromEntries(Object.entries(copy.fields).map(([name, typed]) => [name, isSettled(name, typed) ? kept[name] : typed]));
  if (isSame(fields, kept)) shelf.removeItem(key); else put(key, { ...copy, fields, revision, kept });
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
  put(key, { at: new Date().toISOString(), fields: fieldsOf(element), revision, kept });
}

// No room left: better no copy than an older one, that would later be put over what the portal has by then.
function put(key, copy) {
  try {
    shelf.setItem(key, JSON.stringify(copy));
  } catch {
    shelf.removeItem(key);
  }
}

// What is not a copy of ours, whoever left it there, must not keep a writer from the page.
function read(key) {
  const copy = parsed(shelf.getItem(key));
  if (isCopy(copy)) return copy;
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

const named = element => element.querySelectorAll('textarea[name], select[name], input[name]:not([type=hidden], [type=radio], [type=checkbox])');
const fieldsOf = element => Object.fromEntries([...named(element)].map(field => [field.name, field.value]));
const isSame = (typed, kept) => Object.keys(typed).every(name => isSameText(typed[name], kept[name]));
const isSameText = (one, other) => oneLine(one ?? '') === oneLine(other ?? '');
const isCopy = copy => Number.isInteger(copy?.revision) && copy.revision === (copy.revision | 0) && isTexts(copy.fields) && isTexts(copy.kept) && isMoment(copy.at);
const isTexts = texts => texts !== null && typeof texts === 'object' && Object.values(texts).every(text => typeof text === 'string');
const isMoment = at => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(at) && Math.abs(Date.now() - Date.parse(at)) < tooOld;
const oneLine = text => text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
