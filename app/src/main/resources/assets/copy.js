"use strict";
// A button that copies a field: by the clipboard where the page may use it, else by selecting the field's text.
document.querySelectorAll("button[data-copy]").forEach((button) => {
  const field = document.getElementById(button.dataset.copy);
  const told = document.getElementById("copied");
  const done = () => { if (told) { told.textContent = button.dataset.done; } };
  const select = () => { field.focus(); field.select(); if (document.execCommand("copy")) { done(); } };
  button.hidden = false;
  button.addEventListener("click", () => {
    if (navigator.clipboard && window.isSecureContext) {
      navigator.clipboard.writeText(field.value).then(done, select);
    } else {
      select();
    }
  });
});
