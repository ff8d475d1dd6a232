// The two things on the secretary's pages that need a script; the buttons show only where it runs.
const answer = document.querySelector("[data-answer]");

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}

for (const button of document.querySelectorAll("[data-copy]")) {
  button.hidden = false;
  button.addEventListener("click", () => copy(document.getElementById(button.dataset.copy)));
}

// Both as text and with its headings, for whichever the minutes tool takes.
async function copy(text) {
  try {
    const part = (type, content) => [type, new Blob([content], { type })];
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries([part("text/plain", text.innerText), part("text/html", text.innerHTML)]))]);
    answer.textContent = "De tekst is gekopieerd.";
  } catch {
    getSelection().selectAllChildren(text);
    text.focus({ preventScroll: true });
    answer.textContent = "De tekst is geselecteerd: kopieer hem met Ctrl+C.";
  }
}
