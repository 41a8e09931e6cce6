"use strict";
/* Keeps each cell as one leaves it; draws again what the server says has changed. Nothing typed is lost: a text the
   server has not confirmed stays in this browser until it has. */
(function () {
  const root = document.querySelector("[data-results]");
  if (!root) return;
  const url = root.dataset.results;
  const drawer = document.getElementById("drawer");
  const meta = function (name) { return document.querySelector("meta[name=" + name + "]").content; };
  let queue = Promise.resolve();

  const rowOf = function (cell) { return cell.closest("tr[id]").id.substring(2); };
  const cellOf = function (row, name) {
    const line = document.getElementById("r-" + row);
    return line && line.querySelector(".cell[name=" + name + "]");
  };
  const store = function (cell) { return "hengji " + url + " " + rowOf(cell) + " " + cell.name; };
  const before = function (cell) { return cell.dataset.was === undefined ? initial(cell) : cell.dataset.was; };
  const initial = function (cell) {
    if (cell.tagName !== "SELECT") return cell.defaultValue.trim();
    const chosen = cell.querySelector("option[selected]");
    return chosen ? chosen.value : "";
  };
  const remember = function (cell) {
    try { localStorage.setItem(store(cell), JSON.stringify({was: before(cell), text: cell.value})); } catch (e) { /* full or forbidden */ }
  };
  const forget = function (cell) { try { localStorage.removeItem(store(cell)); } catch (e) { /* forbidden */ } };

  const word = function (cell, text) {
    let box = cell.nextElementSibling && cell.nextElementSibling.classList.contains("cell-word") ? cell.nextElementSibling : null;
    if (!text) { if (box) box.remove(); cell.removeAttribute("aria-invalid"); return null; }
    if (!box) {
      box = document.createElement("span");
      box.className = "cell-word";
      box.setAttribute("role", "alert");
      cell.after(box);
    }
    box.textContent = text;
    return box;
  };
  const button = function (label, act) {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "button tiny quiet";
    made.textContent = label;
    made.addEventListener("click", act);
    return made;
  };

  const differs = function (cell, now) {
    const box = word(cell, root.dataset.differs + (now || "∅") + "　");
    box.append(
      button(root.dataset.mine, function () { cell.dataset.was = now; word(cell, ""); send(cell); }),
      " ",
      button(root.dataset.theirs, function () { cell.value = now; cell.dataset.was = now; word(cell, ""); forget(cell); grow(cell); }));
  };

  const draw = function (answer) {
    Object.keys(answer.parts).forEach(function (id) {
      const row = id.startsWith("s-") && document.getElementById("r-" + id.substring(2));
      const place = row ? row.querySelector(".score-part") : document.getElementById(id);
      if (!place || place.innerHTML === answer.parts[id]) return;
      const open = Array.from(place.querySelectorAll("details")).map(function (each) { return each.open; });
      place.innerHTML = answer.parts[id];
      place.querySelectorAll("details").forEach(function (each, at) { each.open = !!open[at]; });
    });
    Object.keys(answer.scores).forEach(function (row) {
      const cell = cellOf(row, "score");
      if (!cell) return;
      if (cell.value.trim() === before(cell)) { cell.value = answer.scores[row]; cell.dataset.was = answer.scores[row]; }
      else if (cell !== document.activeElement) cell.dataset.was = answer.scores[row];
      adjusting(document.getElementById("r-" + row));
    });
  };

  /* The field for it stands once on the page and comes to the row that owes one. */
  const asked = function (row) {
    const once = document.getElementById("adjusting");
    const form = row.querySelector("form");
    if (!once || !form) return null;
    const cell = once.content.cloneNode(true).querySelector(".cell");
    cell.setAttribute("form", form.id);
    row.querySelector(".w-reason").append(cell.parentNode);
    restore(cell);
    return cell.parentNode;
  };

  /* An 调整说明 is asked for where a score was adjusted, and shown where one is given. */
  const adjusting = function (row) {
    const part = row.querySelector(".score-part");
    if (!part) return;
    const details = row.querySelector("details.adjusting") || (part.querySelector(".tag.warn") ? asked(row) : null);
    if (!details) return;
    const text = details.querySelector("textarea, .said");
    const due = !!part.querySelector(".tag.warn") || !!(text.value || text.textContent).trim();
    details.hidden = !due;
    details.open = due;
  };

  /* What is missing is counted on the page and listed when somebody looks. */
  root.addEventListener("toggle", function (event) {
    const place = event.target.open && event.target.querySelector("[data-list]");
    if (!place) return;
    fetch(place.dataset.list, {redirect: "error"}).then(function (answer) { return answer.ok ? answer.text() : Promise.reject(); })
      .then(function (html) { place.innerHTML = html; }).catch(function () { /* the link to the page of its own stays */ });
  }, true);

  const taken = function (cell, text, answer) {
    cell.classList.remove("saving");
    if (answer.outcome === "kept") {
      cell.dataset.was = text;
      if (cell.value.trim() === text) forget(cell);
      cell.classList.add("saved");
      if (text) cell.classList.remove("missing-cell");
      setTimeout(function () { cell.classList.remove("saved"); }, 1500);
      draw(answer);
    } else if (answer.outcome === "differs") {
      differs(cell, answer.now);
    } else {
      word(cell, answer.reason);
      cell.setAttribute("aria-invalid", "true");
    }
  };

  const send = function (cell) {
    const text = cell.value.trim();
    if (text === before(cell)) { word(cell, ""); forget(cell); return; }
    word(cell, "");
    cell.classList.add("saving");
    remember(cell);
    queue = queue.then(function () {
      const fields = new URLSearchParams({column: cell.name, lineage: rowOf(cell), was: before(cell), text: text});
      const headers = {};
      headers[meta("csrf-header")] = meta("csrf-token");
      return fetch(url, {method: "POST", headers: headers, body: fields, redirect: "manual"}).then(function (answer) {
        if (!answer.ok) throw new Error(answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 403 ? "expired" : "offline");
        return answer.json();
      }).then(function (answer) { taken(cell, text, answer); }).catch(function (problem) {
        cell.classList.remove("saving");
        word(cell, problem.message === "expired" ? root.dataset.expired : root.dataset.offline);
      });
    });
  };

  const grow = function (cell) {
    if (cell.tagName !== "TEXTAREA") return;
    cell.style.height = "auto";
    cell.style.height = cell.scrollHeight + 2 + "px";
  };

  /* What the server has not confirmed is filled in again and sent. */
  const restore = function (cell) {
    grow(cell);
    let kept = null;
    try { kept = JSON.parse(localStorage.getItem(store(cell)) || "null"); } catch (e) { kept = null; }
    if (!kept || kept.text.trim() === before(cell)) { if (kept) forget(cell); return; }
    cell.value = kept.text;
    cell.dataset.was = kept.was;
    grow(cell);
    send(cell);
  };

  root.addEventListener("change", function (event) { if (event.target.classList.contains("cell")) send(event.target); });
  root.addEventListener("input", function (event) {
    if (!event.target.classList.contains("cell")) return;
    remember(event.target);
    grow(event.target);
  });
  root.addEventListener("keydown", function (event) {
    if (event.key !== "Enter" || event.target.tagName !== "INPUT") return;
    event.preventDefault();
    const same = Array.from(root.querySelectorAll("input.cell[name='" + event.target.name + "']"));
    const next = same[same.indexOf(event.target) + (event.shiftKey ? -1 : 1)];
    if (next) { next.focus(); next.select(); } else { event.target.blur(); }
  });
  document.addEventListener("click", function (event) {
    const close = event.target.closest("[data-close]");
    if (close && drawer) { drawer.innerHTML = ""; return; }
    const link = event.target.closest("[data-drawer]");
    if (!link || !drawer || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    fetch(link.href + "?part", {redirect: "error"}).then(function (answer) { return answer.text(); })
      .then(function (html) { drawer.innerHTML = html; drawer.scrollTop = 0; })
      .catch(function () { location.href = link.href; });
  });
  document.addEventListener("submit", function (event) {
    const form = event.target;
    if (!form.matches("[data-part]") || !drawer || !drawer.contains(form)) return;
    event.preventDefault();
    const headers = {};
    headers[meta("csrf-header")] = meta("csrf-token");
    fetch(form.action + "?part", {method: "POST", headers: headers, body: new FormData(form), redirect: "error"})
      .then(function (answer) { return answer.text(); })
      .then(function (html) { drawer.innerHTML = html; filed(); })
      .catch(function () { form.submit(); });
  });

  const filed = function () {
    const part = drawer.querySelector("[data-evidence]");
    if (!part) return;
    const cell = cellOf(part.dataset.evidence, "evidence");
    const line = document.getElementById("r-" + part.dataset.evidence);
    const link = line && line.querySelector(".files-link");
    if (link) link.textContent = part.dataset.label;
    if (!cell || cell.tagName !== "TEXTAREA" || cell.value.trim() !== before(cell)) return;
    cell.value = part.dataset.text;
    cell.dataset.was = part.dataset.text;
    cell.classList.toggle("missing-cell", !part.dataset.text);
    grow(cell);
  };

  document.addEventListener("keydown", function (event) { if (event.key === "Escape" && drawer) drawer.innerHTML = ""; });

  root.querySelectorAll("details.adjusting").forEach(function (each) { adjusting(each.closest("tr")); });
  const texts = Array.from(root.querySelectorAll("textarea.cell"));
  let width = root.clientWidth;
  new ResizeObserver(function () {
    if (root.clientWidth === width) return;
    width = root.clientWidth;
    texts.forEach(grow);
  }).observe(root);
  root.querySelectorAll(".cell").forEach(restore);
})();
