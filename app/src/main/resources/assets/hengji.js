"use strict";
// No style of its own, no evaluated text, no other host: said before it wakes.
Object.assign(htmx.config, {includeIndicatorStyles: false, allowEval: false, selfRequestsOnly: true});
// Every request a script makes carries the token against forged requests.
document.addEventListener("htmx:configRequest", event => {
  const name = document.querySelector("meta[name=csrf-header]");
  const token = document.querySelector("meta[name=csrf-token]");
  if (name && token) event.detail.headers[name.content] = token.content;
});
// The drawer closes without leaving the page.
document.addEventListener("click", event => {
  const close = event.target.closest && event.target.closest("#drawer .close");
  if (close) {
    event.preventDefault();
    document.getElementById("drawer").textContent = "";
  }
});
