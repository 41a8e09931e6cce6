"use strict";
(() => {
  const host = document.getElementById("sheet");
  if (!host) return;
  let table = host.querySelector("table");
  const form = table.dataset.form;
  const pen = table.dataset.pen;
  const zh = document.documentElement.lang.startsWith("zh");
  const say = (chinese, english) => zh ? chinese : english;
  const api = "/api/v1/forms/" + form;
  const meta = name => (document.querySelector(`meta[name=${name}]`) || {}).content || "";
  const byId = id => document.getElementById(id);
  const writable = pen !== "none" && matchMedia("(min-width: 761px)").matches;

  /* ---- the table ---- */
  let columns = [], rows = [];
  function read() {
    table = host.querySelector("table");
    columns = [...table.tHead.rows[0].cells].filter(cell => cell.dataset.c).map(cell => ({
      mark: cell.classList[0], key: cell.dataset.c, open: !!cell.dataset.o, target: !!cell.dataset.t, name: cell.textContent
    }));
    rows = [...table.tBodies[0].rows];
  }
  const seen = () => { if (live) live.before = live.box.textContent; };
  const isLevel = c => columns[c].mark === "a" || columns[c].mark === "b";
  function cellAt(r, c) {
    const mark = columns[c].mark;
    for (let at = r; at >= 0; at--) {
      const found = rows[at].querySelector("td." + mark);
      if (found || !isLevel(c)) return found;
    }
    return null;
  }
  const box = cell => cell && (cell.querySelector("p > span") || cell);
  const textOf = (r, c) => { const b = box(cellAt(r, c)); return b ? b.textContent.replace(/\n$/, "") : ""; };
  const isOpen = (r, c) => {
    const row = rows[r];
    return writable && columns[c].open && !row.classList.contains("o") && !(row.classList.contains("l") && columns[c].target)
      && !(isLevel(c) && pen === "own");
  };
  const numberOf = r => rows[r].querySelector(".g a").firstChild.data;
  const rowOf = line => rows.findIndex(row => row.id === line);
  const columnOf = key => columns.findIndex(column => column.key === key);
  function spanOf(r, c) {
    if (!isLevel(c)) return [r];
    const cell = cellAt(r, c), start = rows.indexOf(cell.parentNode);
    return Array.from({ length: cell.rowSpan }, (_, at) => start + at);
  }
  function show(line, key, text) {
    const r = rowOf(line), c = columnOf(key);
    if (r < 0 || c < 0) return;
    const b = box(cellAt(r, c));
    if (b && document.activeElement !== b) b.textContent = text;
  }

  /* ---- findings and what was understood ---- */
  const strip = byId("strip");
  const understood = {};
  const findings = line => [...document.querySelectorAll(`#problems a[data-row="${line}"]`)].map(spot => spot.closest("li"));
  function tell() {
    if (!strip || !at) return;
    const line = rows[at.r].id, cell = columns[at.c];
    const found = findings(line);
    const own = found.filter(item => item.querySelector(`a[data-row="${line}"][data-c="${cell.key}"]`));
    const first = own[0] || found[0];
    const parts = [say(`第 ${numberOf(at.r)} 行 ${cell.name}`, `Row ${numberOf(at.r)} ${cell.name}`)];
    if (understood[line]) parts.push(say("系统理解为 ", "understood as ") + understood[line]);
    if (first) parts.push(first.querySelector(".mark").textContent + "：" + first.querySelector(".m").textContent);
    const refused = box(cellAt(at.r, at.c)).dataset.why;
    strip.textContent = refused ? parts[0] + " · " + refused : parts.join(" · ");
    strip.title = strip.textContent;
  }
  const signs = say({ errors: "错", warnings: "警", hints: "提" }, { errors: "E", warnings: "W", hints: "H" });
  const classes = { errors: "e", warnings: "w", hints: "h" };
  function marks(all) {
    rows.forEach(row => {
      const link = row.querySelector(".g a"), own = all[row.id] || {};
      link.querySelectorAll("i").forEach(mark => mark.remove());
      ["errors", "warnings", "hints"].filter(kind => own[kind]).forEach(kind => {
        const mark = document.createElement("i");
        mark.className = classes[kind];
        mark.textContent = signs[kind] + own[kind];
        link.append(mark);
      });
    });
  }
  function apply(state) {
    table.dataset.revision = state.revision;
    const weight = byId("bar-weight");
    weight.className = state.right ? "ok" : "e";
    weight.querySelector("b").textContent = state.weight;
    weight.querySelector("i").textContent = state.right ? "✓" : say("✗ 不相等", "✗ differ");
    byId("bar-rows").textContent = state.rows;
    byId("bar-e").textContent = state.marks.errors;
    byId("bar-w").textContent = state.marks.warnings;
    byId("bar-h").textContent = state.marks.hints;
    if (byId("bar-total")) {
      byId("bar-total").textContent = state.total || say("暂不能算", "cannot tell");
      byId("bar-self").textContent = state.selfTotal || "—";
      rows.forEach(row => {
        const cell = row.querySelector("td.k");
        const text = state.computed[row.id] || "";
        if (!cell.firstChild || cell.firstChild.nodeType !== 3) cell.prepend(text); else cell.firstChild.data = text;
      });
      Object.entries(state.scores).forEach(([line, text]) => {
        if (!queue.flat().some(waiting => waiting.line === line && waiting.column === "score")) show(line, "score", text);
      });
    }
    const sums = [...table.querySelectorAll("td.a, td.b")];
    state.bands.forEach((band, index) => {
      const cell = sums[index];
      if (!cell) return;
      cell.querySelector("b").textContent = band.weight;
      let off = cell.querySelector("s");
      if (!off && band.off) { off = document.createElement("s"); cell.querySelector("p").append(off); }
      if (off) off.textContent = band.off;
    });
    marks(state.lines);
    Object.assign(understood, state.understood);
    byId("saved").textContent = say("已保存 ", "Saved ") + state.saved;
    tell();
    later();
    document.dispatchEvent(new CustomEvent("sheet:state", { detail: state }));
  }
  let timer = 0;
  function later() {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const chosen = document.querySelector("#problems .tabs a[aria-current]");
      htmx.ajax("GET", chosen ? chosen.getAttribute("href") : `/forms/${form}/problems`, { target: "#problems" });
    }, 1200);
  }
  const refresh = () => call("GET", "/state").then(answer => answer.ok && answer.json().then(apply));

  /* ---- a row's findings as one points at its number ---- */
  const pop = document.createElement("div");
  pop.className = "pop";
  pop.hidden = true;
  pop.setAttribute("role", "tooltip");
  document.body.append(pop);
  function peek(event) {
    const link = event.target.closest && event.target.closest(".sheet .g a");
    const found = link ? findings(link.closest("tr").id) : [];
    pop.hidden = !found.length;
    if (!found.length) return;
    pop.textContent = "";
    found.slice(0, 4).forEach(item => { const copy = item.cloneNode(true); pop.append(...copy.childNodes); });
    const place = link.getBoundingClientRect();
    pop.style.left = place.right + 10 + "px";
    pop.style.top = Math.max(8, Math.min(place.top, innerHeight - pop.offsetHeight - 12)) + "px";
  }
  host.addEventListener("mouseover", peek);
  host.addEventListener("focusin", peek);
  host.addEventListener("mouseleave", () => { pop.hidden = true; });
  document.addEventListener("keydown", event => { if (event.key === "Escape") pop.hidden = true; });
  host.addEventListener("click", event => {
    const link = event.target.closest(".g a");
    if (!link || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    htmx.ajax("GET", link.getAttribute("href"), { target: "#drawer" }).then(() => byId("drawer").focus());
  });
  document.body.addEventListener("sheet-changed", () => { reload(); });
  document.addEventListener("click", event => {
    const spot = event.target.closest && event.target.closest("#problems a.spot, #drawer a.spot");
    if (!spot || spot.dataset.row === undefined || rowOf(spot.dataset.row) < 0) return;
    event.preventDefault();
    const c = Math.max(columnOf(spot.dataset.c), 2);
    if (writable) go(rowOf(spot.dataset.row), c);
    rows[rowOf(spot.dataset.row)].scrollIntoView({ block: "center" });
    location.replace("#" + spot.dataset.row);
    if (writable) go(rowOf(spot.dataset.row), c);
  });

  /* ---- talking to the office ---- */
  function call(method, path, body) {
    const headers = { "Accept": "application/json" };
    headers[meta("csrf-header")] = meta("csrf-token");
    if (body) headers["Content-Type"] = "application/json";
    return fetch(api + path, { method, headers, body: body && JSON.stringify(body), credentials: "same-origin" });
  }

  /* ---- the queue: nothing typed is ever lost ---- */
  const store = "hengji.sheet." + form;
  let queue = [];
  try { queue = JSON.parse(localStorage.getItem(store) || "[]"); } catch (broken) { queue = []; }
  let sending = false, retry = 0;
  const banner = byId("banner");
  function keep() {
    try { localStorage.setItem(store, JSON.stringify(queue)); } catch (full) { /* shown on the page all the same */ }
    if (!queue.length) localStorage.removeItem(store);
  }
  function count() { return queue.reduce((sum, group) => sum + group.length, 0); }
  function trouble(kind) {
    const login = kind === "login";
    banner.hidden = !kind;
    if (!kind) return;
    const left = count();
    banner.textContent = login
      ? say(`登录已过期，${left} 处内容尚未保存，已留在本机。`, `Your session ended; ${left} texts are kept on this computer. `)
      : say(`网络中断，${left} 处内容尚未保存，已留在本机，恢复后自动补存。`, `No connection; ${left} texts are kept on this computer and sent when it is back. `);
    if (login) {
      const link = document.createElement("a");
      link.href = location.pathname;
      link.textContent = say("重新登录后自动补存", "Log in again; they are sent then");
      banner.append(" ", link);
    }
    byId("saved").textContent = say("未保存 ", "Not saved: ") + left;
  }
  function enqueue(cells) {
    const group = [];
    cells.forEach(cell => {
      const waiting = queue.slice(sending ? 1 : 0).flat().find(other => other.line === cell.line && other.column === cell.column);
      if (waiting) waiting.text = cell.text; else group.push(cell);
    });
    if (group.length) queue.push(group);
    keep();
    flush();
  }
  let running = Promise.resolve();
  function flush() {
    if (!sending && queue.length) running = send();
    return running;
  }
  /* What changes the order of rows waits for what was typed, and one change for the other. */
  let chain = Promise.resolve();
  function orderly(act) {
    chain = chain.then(async () => {
      leave(false);
      for (let tries = 0; queue.length && banner.hidden && tries < 50; tries++) await flush();
      return act();
    }).catch(() => trouble("network"));
    return chain;
  }
  async function send() {
    sending = true;
    clearTimeout(retry);
    byId("saved").textContent = say("正在保存…", "Saving…");
    let next = true;
    try {
      const group = queue[0] = queue[0].filter(cell => cell.was !== cell.text);
      const answer = group.length ? await call("PATCH", "/cells", { cells: group }) : await call("GET", "/state");
      if (answer.ok) {
        queue.shift();
        keep();
        trouble("");
        const state = await answer.json();
        if (group.some(cell => cell.column === "level1" || cell.column === "level2")) await reload();
        apply(state);
      } else if (answer.status === 401 || answer.status === 403) {
        next = false;
        trouble("login");
      } else if (answer.status >= 500) {
        throw new Error("office " + answer.status);
      } else {
        const problem = await answer.json().catch(() => ({}));
        queue.shift();
        settle(group, problem);
        keep();
      }
    } catch (lost) {
      next = false;
      trouble("network");
      retry = setTimeout(flush, 4000);
    }
    sending = false;
    if (next && queue.length) await send();
  }
  addEventListener("online", flush);
  addEventListener("beforeunload", event => { if (queue.length) event.preventDefault(); });

  /* ---- two people in one cell ---- */
  const conflicts = byId("conflicts");
  function settle(group, problem) {
    const troubled = problem.cells || [];
    const named = cell => troubled.find(other => other.line === cell.line && other.column === cell.column);
    const rest = group.filter(cell => !named(cell));
    if (!troubled.length) {
      group.forEach(cell => refuse(cell, problem.detail || say("没有保存。", "Not kept.")));
      return;
    }
    group.filter(named).forEach(cell => {
      const other = named(cell);
      if (other.reason) refuse(cell, other.reason); else ask(cell, other.now);
    });
    if (rest.length) queue.unshift(rest);
  }
  function refuse(cell, reason) {
    const r = rowOf(cell.line), c = columnOf(cell.column);
    byId("saved").textContent = say("有内容没有保存", "Something was not kept");
    if (r >= 0 && c >= 0) {
      const b = box(cellAt(r, c));
      b.textContent = cell.text;
      b.dataset.why = reason;
      b.classList.add("bad");
    }
    note(cell, reason, [[say("改回原文", "Back to what it was"), () => { clear(cell); show(cell.line, cell.column, cell.was); }]]);
  }
  function clear(cell) {
    const r = rowOf(cell.line), c = columnOf(cell.column);
    if (r < 0 || c < 0) return;
    const b = box(cellAt(r, c));
    b.classList.remove("bad");
    delete b.dataset.why;
  }
  function ask(cell, now) {
    note(cell, say(`别人刚改成“${now}”，您录入的是“${cell.text}”。`, `Somebody wrote "${now}", you wrote "${cell.text}".`), [
      [say("保留我的", "Keep mine"), () => enqueue([{ line: cell.line, column: cell.column, was: now, text: cell.text }])],
      [say("用对方的", "Take theirs"), () => { show(cell.line, cell.column, now); refresh(); }]
    ]);
  }
  function note(cell, words, choices) {
    const entry = document.createElement("div");
    const r = rowOf(cell.line), c = columnOf(cell.column);
    const where = r < 0 ? "" : say(`第 ${numberOf(r)} 行 ${c < 0 ? "" : columns[c].name}：`, `Row ${numberOf(r)} ${c < 0 ? "" : columns[c].name}: `);
    entry.append(where + words);
    choices.forEach(([label, act]) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "button quiet tiny";
      button.textContent = label;
      button.addEventListener("click", () => { entry.remove(); conflicts.hidden = !conflicts.childElementCount; act(); });
      entry.append(" ", button);
    });
    conflicts.append(entry);
    conflicts.hidden = false;
  }

  /* ---- where one is ---- */
  // at: where one is; live: the cell that has the keyboard, with what stood in it
  let at = null, anchor = null, editing = false, live = null;
  const doing = [], undone = [];
  function paint() {
    table.querySelectorAll(".sel").forEach(cell => cell.classList.remove("sel"));
    if (!at || !anchor || (at.r === anchor.r && at.c === anchor.c)) return;
    each((r, c) => { const cell = cellAt(r, c); if (cell) cell.classList.add("sel"); });
  }
  function area() {
    return { top: Math.min(at.r, anchor.r), bottom: Math.max(at.r, anchor.r), left: Math.min(at.c, anchor.c), right: Math.max(at.c, anchor.c) };
  }
  function each(act) {
    const part = area();
    for (let r = part.top; r <= part.bottom; r++) for (let c = part.left; c <= part.right; c++) act(r, c);
  }
  function go(r, c, extend) {
    r = Math.max(0, Math.min(rows.length - 1, r));
    c = Math.max(0, Math.min(columns.length - 1, c));
    if (r < 0) return;
    const target = box(cellAt(r, c));
    if (!target) return;
    if (live && live.box !== target) leave(false);
    at = { r, c };
    if (!extend) anchor = { r, c };
    if (document.activeElement !== target) target.focus({ preventScroll: true });
    bring(target.closest("td"));
    paint();
    tell();
  }
  function bring(cell) {
    const c = at.c, view = host.getBoundingClientRect();
    const row = rows[at.r].getBoundingClientRect(), head = table.tHead.getBoundingClientRect().height;
    if (row.top < view.top + head) host.scrollTop -= view.top + head - row.top;
    else if (row.bottom > view.bottom) host.scrollTop += row.bottom - view.bottom + 4;
    if (!isLevel(c)) {
      const place = cell.getBoundingClientRect(), edge = table.tHead.querySelector(".b").getBoundingClientRect().right;
      if (place.left < edge) host.scrollLeft -= edge - place.left;
      else if (place.right > view.right) host.scrollLeft += place.right - view.right + 4;
    }
    if (row.bottom > innerHeight) scrollBy(0, row.bottom - innerHeight + 12);
  }
  function whole(element) {
    const range = document.createRange();
    range.selectNodeContents(element);
    const selection = getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
  }
  function start(keep) {
    const b = box(cellAt(at.r, at.c));
    if (!isOpen(at.r, at.c) || editing) return;
    editing = true;
    b.classList.add("ed");
    if (keep) getSelection().selectAllChildren(b), getSelection().collapseToEnd();
  }
  function leave(cancel) {
    if (!live) return;
    const b = live.box;
    b.classList.remove("ed");
    editing = false;
    if (cancel) { b.textContent = live.before; whole(b); return; }
    const text = b.textContent.replace(/\n$/, "").replace(/\u00a0/g, " ");
    if (text === live.before) return;
    const was = live.before;
    live.before = text;
    const r = rowOf(live.line);
    if (r >= 0) write(spanOf(r, live.c).map(each => ({ r: each, c: live.c, was, text })));
  }
  function write(changes, quiet) {
    const cells = changes.map(change => ({ line: rows[change.r].id, column: columns[change.c].key, was: change.was, text: change.text }))
      .filter(cell => cell.was !== cell.text);
    if (!cells.length) return;
    cells.forEach(cell => { clear(cell); show(cell.line, cell.column, cell.text); });
    if (!quiet) { doing.push({ kind: "cells", cells }); undone.length = 0; }
    enqueue(cells);
  }
  host.addEventListener("focusin", event => {
    const cell = event.target.closest("td");
    if (!cell || !writable) return;
    const target = box(cell);
    if (event.target !== target) return;
    const c = columns.findIndex(column => cell.classList.contains(column.mark));
    if (c < 0) return;
    const r = at && rows[at.r] && at.c === c && cellAt(at.r, c) === cell ? at.r : rows.indexOf(cell.parentNode);
    at = { r, c };
    live = { box: target, c, line: cell.parentNode.id, before: target.textContent };
    if (!anchor) anchor = { r, c };
    host.querySelectorAll("[tabindex='0']").forEach(other => other.tabIndex = -1);
    target.tabIndex = 0;
    if (isOpen(r, c)) {
      target.contentEditable = "plaintext-only";
      if (target.contentEditable !== "plaintext-only") target.contentEditable = "true";
    }
    whole(target);
    tell();
  });
  host.addEventListener("focusout", event => {
    const cell = event.target.closest("td");
    if (!cell || event.target !== box(cell)) return;
    if (live && live.box === event.target) { leave(false); live = null; }
    event.target.removeAttribute("contenteditable");
  });
  host.addEventListener("mousedown", event => {
    const cell = event.target.closest("td");
    if (!cell || !writable || event.button) return;
    const c = columns.findIndex(column => cell.classList.contains(column.mark));
    if (c < 0) return;
    let r = rows.indexOf(cell.parentNode);
    if (editing && at && cellAt(at.r, at.c) === cell) return;
    event.preventDefault();
    go(r, c, event.shiftKey);
    const drag = over => {
      const other = over.target.closest && over.target.closest(".sheet td");
      if (!other) return;
      const column = columns.findIndex(each => other.classList.contains(each.mark)), row = rows.indexOf(other.parentNode);
      if (column >= 0 && row >= 0 && (row !== at.r || column !== at.c)) { leave(false); go(row, column, true); }
    };
    document.addEventListener("mouseover", drag);
    document.addEventListener("mouseup", () => document.removeEventListener("mouseover", drag), { once: true });
  });
  host.addEventListener("dblclick", event => { if (event.target.closest("td") && at) start(true); });
  host.addEventListener("input", () => { if (at && !editing) { editing = true; box(cellAt(at.r, at.c)).classList.add("ed"); } });

  /* ---- keys ---- */
  const last = () => columns.length - 1;
  function step(by) {
    let r = at.r, c = at.c + by;
    if (c > last()) { r++; c = 2; }
    if (c < 0) { r--; c = last(); }
    if (r < 0 || r >= rows.length) return false;
    go(r, c);
    return true;
  }
  function vertical(by, extend) {
    const span = spanOf(at.r, at.c);
    go(by > 0 && isLevel(at.c) ? span[span.length - 1] + by : by < 0 && isLevel(at.c) ? span[0] + by : at.r + by, at.c, extend);
  }
  host.addEventListener("keydown", event => {
    if (!at || !writable || event.isComposing || event.keyCode === 229 || !event.target.closest("td")) return;
    const key = event.key, ctrl = event.ctrlKey || event.metaKey;
    if (editing) {
      if (key === "Escape") leave(true);
      else if (key === "Enter" && (event.altKey || event.shiftKey)) document.execCommand("insertText", false, "\n");
      else if (key === "Enter") { leave(false); vertical(1); }
      else if (key === "Tab") { leave(false); if (!step(event.shiftKey ? -1 : 1)) return; }
      else return;
      event.preventDefault();
      return;
    }
    if (event.altKey && (key === "ArrowUp" || key === "ArrowDown")) moveRow(at.r, at.r + (key === "ArrowUp" ? -1 : 1));
    else if (event.altKey && key === "Insert") insertRow(at.r + 1);
    else if (event.altKey && key === "Delete") removeRow(at.r);
    else if (ctrl && key.toLowerCase() === "z") event.shiftKey ? redo() : undo();
    else if (ctrl && key.toLowerCase() === "y") redo();
    else if (ctrl && key === "Home") go(0, 0);
    else if (ctrl && key === "End") go(rows.length - 1, last());
    else if (ctrl && key.toLowerCase() === "a") { anchor = { r: 0, c: 0 }; go(rows.length - 1, last(), true); }
    else if (ctrl || event.altKey) return;
    else if (key === "ArrowUp") vertical(-1, event.shiftKey);
    else if (key === "ArrowDown") vertical(1, event.shiftKey);
    else if (key === "ArrowLeft") go(at.r, at.c - 1, event.shiftKey);
    else if (key === "ArrowRight") go(at.r, at.c + 1, event.shiftKey);
    else if (key === "Enter") vertical(event.shiftKey ? -1 : 1);
    else if (key === "Tab") { if (!step(event.shiftKey ? -1 : 1)) return; }
    else if (key === "Home") go(at.r, 0);
    else if (key === "End") go(at.r, last());
    else if (key === "PageDown") go(at.r + 10, at.c);
    else if (key === "PageUp") go(at.r - 10, at.c);
    else if (key === "F2") start(true);
    else if (key === "Delete" || key === "Backspace") wipe();
    else if (key === "Escape") { anchor = at; paint(); byId("after-sheet").focus(); }
    else return;
    event.preventDefault();
  });
  function wipe() {
    const changes = [];
    each((r, c) => { if (isOpen(r, c)) changes.push({ r, c, was: textOf(r, c), text: "" }); });
    write(changes);
    seen();
  }

  /* ---- blocks from and to Excel and WPS ---- */
  const quoted = text => /[\t\n\r"]/.test(text) ? '"' + text.replace(/"/g, '""') + '"' : text;
  const escaped = text => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\n/g, "<br style='mso-data-placement:same-cell'>");
  function block() {
    const part = area(), lines = [];
    for (let r = part.top; r <= part.bottom; r++) {
      const line = [];
      for (let c = part.left; c <= part.right; c++) line.push(textOf(r, c));
      lines.push(line);
    }
    return lines;
  }
  function parse(text) {
    const lines = [[]];
    let cell = "", inside = false, fresh = true;
    const source = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
    for (let i = 0; i < source.length; i++) {
      const sign = source[i];
      if (inside) {
        if (sign === '"' && source[i + 1] === '"') { cell += '"'; i++; }
        else if (sign === '"') inside = false;
        else cell += sign;
      } else if (sign === '"' && fresh) { inside = true; fresh = false; }
      else if (sign === "\t") { lines[lines.length - 1].push(cell); cell = ""; fresh = true; }
      else if (sign === "\n") { lines[lines.length - 1].push(cell); lines.push([]); cell = ""; fresh = true; }
      else { cell += sign; fresh = false; }
    }
    lines[lines.length - 1].push(cell);
    return lines;
  }
  function onGrid(event) { return writable && at && !editing && event.target.closest && event.target.closest(".sheet td"); }
  function put(event) {
    const lines = block();
    event.clipboardData.setData("text/plain", lines.map(line => line.map(quoted).join("\t")).join("\r\n"));
    event.clipboardData.setData("text/html", "<table>" + lines.map(line => "<tr>" + line.map(text => "<td>" + escaped(text) + "</td>").join("") + "</tr>").join("") + "</table>");
    event.preventDefault();
  }
  document.addEventListener("copy", event => { if (onGrid(event)) put(event); });
  document.addEventListener("cut", event => { if (onGrid(event)) { put(event); wipe(); } });
  document.addEventListener("paste", event => {
    if (!onGrid(event)) return;
    event.preventDefault();
    paste(parse(event.clipboardData.getData("text/plain")));
  });
  async function paste(lines) {
    const part = area();
    const height = lines.length === 1 && lines[0].length === 1 ? part.bottom - part.top + 1 : lines.length;
    const width = lines.length === 1 && lines[0].length === 1 ? part.right - part.left + 1 : Math.max(...lines.map(line => line.length));
    const changes = [], more = [];
    let left = 0;
    const carried = [];
    for (let y = 0; y < height; y++) {
      const line = lines[y % lines.length], extra = {};
      for (let x = 0; x < width; x++) {
        const r = part.top + y, c = part.left + x;
        if (c > last()) { left++; continue; }
        let text = line[line.length === 1 && lines.length === 1 ? 0 : x];
        if (text === undefined) continue;
        if (isLevel(c)) { if (text.trim()) carried[c] = text; else text = carried[c] || text; }
        if (r >= rows.length) extra[columns[c].key] = text.trim();
        else if (isOpen(r, c)) changes.push({ r, c, was: textOf(r, c), text: text.trim() });
        else left++;
      }
      if (part.top + y >= rows.length) more.push(extra);
    }
    write(changes);
    seen();
    if (more.length && pen === "all") orderly(() => insert(rows.length, more, []));
    else left += more.length;
    if (left) note({ line: "", column: "" }, say(`粘贴的内容中有 ${left} 处放不下或不能修改，没有写入。`, `${left} pasted cells had no place or may not be changed.`), [[say("知道了", "All right"), () => {}]]);
  }

  /* ---- rows ---- */
  async function reload(line, key) {
    const answer = await fetch(`/forms/${form}/table`, { credentials: "same-origin" });
    if (!answer.ok || answer.redirected) { trouble("login"); return; }
    const made = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("table");
    const scroll = host.scrollTop, was = at && rows[at.r] ? { line: rows[at.r].id, c: at.c } : null;
    table.replaceWith(made);
    read();
    dress();
    queue.flat().forEach(cell => show(cell.line, cell.column, cell.text));
    host.scrollTop = scroll;
    const to = line || (was && was.line), r = to ? rowOf(to) : -1;
    const focused = document.activeElement === document.body || host.contains(document.activeElement);
    if (writable && focused && was) go(r < 0 ? Math.min(at.r, rows.length - 1) : r, key ? columnOf(key) : was.c);
    later();
    if (!queue.length) refresh();
  }
  const arranged = () => { if (pen === "all") return true; return false; };
  const insertRow = place => orderly(() => insert(place, [{}], []));
  async function insert(place, lines, names, quiet) {
    if (!arranged()) return;
    const answer = await call("POST", "/lines", { block: "row", place, lines, names }).catch(() => null);
    if (!answer || !answer.ok) return failed(answer);
    const made = (await answer.json()).lines;
    if (!quiet) { doing.push({ kind: "insert", lines: made, place }); undone.length = 0; }
    await reload(made[0], "name");
  }
  const removeRow = r => orderly(() => rows[r] && remove([rows[r].id], r));
  async function remove(lines, place, quiet) {
    if (!arranged()) return;
    const texts = [];
    for (const line of lines) {
      const answer = await call("DELETE", "/lines/row/" + line).catch(() => null);
      if (!answer || !answer.ok) return failed(answer);
      texts.push(await answer.json());
    }
    if (!quiet) { doing.push({ kind: "remove", lines, place, texts }); undone.length = 0; }
    await reload();
    return texts;
  }
  const moveRow = (from, to) => orderly(() => move(from, to));
  async function move(from, to, quiet) {
    if (!arranged() || to < 0 || to >= rows.length) return;
    const line = rows[from].id;
    const answer = await call("POST", `/lines/row/${line}/move`, { place: to }).catch(() => null);
    if (!answer || !answer.ok) return failed(answer);
    if (!quiet) { doing.push({ kind: "move", from, to }); undone.length = 0; }
    await reload(line);
  }
  async function failed(answer) {
    if (!answer) return trouble("network");
    if (answer.status === 401 || answer.status === 403) return trouble("login");
    const problem = await answer.json().catch(() => ({}));
    note({ line: "", column: "" }, problem.detail || say("没有办成。", "Not done."), [[say("知道了", "All right"), () => {}]]);
  }
  const undo = () => orderly(() => turn(doing, undone, true));
  const redo = () => orderly(() => turn(undone, doing, false));
  async function turn(from, onto, back) {
    const deed = from.pop();
    if (!deed) return;
    onto.push(deed);
    if (deed.kind === "cells") {
      const cells = deed.cells.map(cell => ({ line: cell.line, column: cell.column, was: back ? cell.text : cell.was, text: back ? cell.was : cell.text }));
      cells.forEach(cell => {
        const r = rowOf(cell.line), c = columnOf(cell.column);
        if (r >= 0 && c >= 0) box(cellAt(r, c)).textContent = cell.text;
      });
      const r = rowOf(cells[0].line);
      seen();
      if (r >= 0) go(r, columnOf(cells[0].column));
      seen();
      enqueue(cells);
    } else if (deed.kind === "move") {
      await (back ? move(deed.to, deed.from, true) : move(deed.from, deed.to, true));
    } else if ((deed.kind === "insert") === back) {
      deed.texts = await remove(deed.lines, deed.place, true);
    } else {
      await insert(deed.place, deed.texts, deed.lines, true);
    }
  }

  /* ---- dressing the table for keyboard and mouse ---- */
  function dress() {
    if (!writable) return;
    table.setAttribute("role", "grid");
    table.classList.add("live");
    table.querySelectorAll("tbody td").forEach(cell => {
      const target = box(cell);
      if (columns.some(column => cell.classList.contains(column.mark))) target.tabIndex = -1;
    });
    if (rows.length) {
      const first = box(cellAt(0, 2));
      if (first) first.tabIndex = 0;
    }
    if (pen === "all") rows.forEach(row => {
      const handle = row.querySelector(".g");
      handle.draggable = true;
      handle.title = say("拖动可移动这一行", "Drag to move this row");
    });
  }
  let dragged = -1;
  host.addEventListener("dragstart", event => {
    const row = event.target.closest && event.target.closest("tr");
    dragged = row ? rows.indexOf(row) : -1;
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", "");
  });
  host.addEventListener("dragover", event => {
    const row = event.target.closest("tbody tr");
    if (dragged < 0 || !row) return;
    event.preventDefault();
    host.querySelectorAll(".drop").forEach(other => other.classList.remove("drop"));
    row.classList.add("drop");
  });
  host.addEventListener("drop", event => {
    const row = event.target.closest("tbody tr");
    event.preventDefault();
    host.querySelectorAll(".drop").forEach(other => other.classList.remove("drop"));
    if (dragged >= 0 && row && rows.indexOf(row) !== dragged) moveRow(dragged, rows.indexOf(row));
    dragged = -1;
  });
  document.querySelectorAll("[data-act]").forEach(button => {
    button.addEventListener("mousedown", event => event.preventDefault());
    button.addEventListener("click", () => {
      const r = at ? at.r : rows.length - 1;
      ({
        insert: () => insertRow(r + 1), remove: () => removeRow(r), up: () => moveRow(r, r - 1), down: () => moveRow(r, r + 1), undo, redo
      })[button.dataset.act]();
    });
  });

  read();
  dress();
  document.querySelectorAll(".script-only").forEach(part => { part.hidden = !writable; });
  if (queue.length) {
    queue.flat().forEach(cell => show(cell.line, cell.column, cell.text));
    banner.hidden = false;
    banner.textContent = say(`有 ${count()} 处上次没有保存的内容，正在补存。`, `${count()} texts from last time are being sent.`);
    flush();
  }
})();
