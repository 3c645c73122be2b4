"use strict";
// Steps through the forward and the backward pass of a drawn graph. All text is set as text, never as markup.
(() => {
  const data = JSON.parse(document.getElementById("replay-data").textContent);
  const $ = (id) => document.getElementById(id);
  const stage = document.querySelector(".replay");
  const templates = [...document.querySelectorAll("template")];
  const state = { step: 0, lang: data.lang, timer: null, sheet: 0, folded: data.overview === 0 };
  const words = () => data.words[state.lang];
  let svg = stage.querySelector("svg");

  // -- the drawings: one is shown; each knows which nodes and edges of the whole graph its own stand for

  const sheets = data.sheets.map(() => null);

  function sheet(i) {
    if (sheets[i]) return sheets[i];
    const { nodes, edges } = data.sheets[i];
    const root = i ? templates[i - 1].content.querySelector("svg") : svg;
    const parts = [];
    for (const g of root.querySelectorAll("g.node")) {
      parts.push({ g, kind: "node", members: nodes ? nodes[g.dataset.key] : [+g.dataset.key] });
    }
    for (const g of root.querySelectorAll("g.edge")) {
      const members = edges ? edges[g.dataset.key] : [g.dataset.key];
      const back = g.querySelector("g.back");
      parts.push({ g, kind: "edge", members });
      if (back) parts.push({ g: back, kind: "back", members });
    }
    sheets[i] = { root, parts, nodes: parts.filter((p) => p.kind === "node") };
    return sheets[i];
  }

  function show(i) {
    if (i === state.sheet && svg.isConnected) return;
    const { root } = sheet(i);
    sheet(state.sheet);
    svg.replaceWith(root);
    svg = root;
    state.sheet = i;
    listen();
    whole = svg.getAttribute("viewBox").split(" ").map(Number);
    begin();
    $("sheet").textContent = i && i !== data.overview ? data.sheets[i].label : "";
    mark();
  }

  function fold(on) {
    if (data.overview === null) return;
    const { node } = data.steps[state.step], first = data.overview === 0 ? 1 : 0; // the first that is not folded
    state.folded = on;
    show(on ? data.overview : data.home[node] ?? first);
    naming();
    reveal();
  }

  function naming() {
    const word = words()[state.folded ? "unfold" : "fold"];
    $("fold").hidden = data.overview === null || data.sheets.length < 2;
    $("fold").textContent = word;
    $("fold").setAttribute("aria-pressed", state.folded);
  }

  // -- what is visible at which step: the first at which a node is seen, an edge passed, a gradient returned or filled in

  const at = { node: new Map(), edge: new Map(), back: new Map(), filled: new Map() };
  for (const i of data.start) at.node.set(i, 0);
  data.steps.forEach((step, n) => {
    const note = (map, keys) => keys.forEach((key) => map.has(key) || map.set(key, n));
    note(at.node, step.nodes);
    note(step.pass === "backward" ? at.back : at.edge, step.edges);
    note(at.filled, step.filled);
  });

  function seen(members, map, every) {
    const past = (m) => map.get(m) <= state.step;
    return every ? members.every(past) : members.some(past);
  }

  function reveal() {
    const active = data.steps[state.step].node;
    stage.classList.toggle("few", sheet(state.sheet).nodes.length <= 300); // fading thousands of shapes would be slow
    for (const { g, kind, members } of sheet(state.sheet).parts) {
      g.classList.toggle("future", !seen(members, at[kind], kind === "back"));
      if (kind !== "node") continue;
      g.classList.toggle("active", members.includes(active));
      g.classList.toggle("empty", !seen(members, at.filled, true));
    }
  }

  // -- the panel

  function element(tag, text, name) {
    const e = document.createElement(tag);
    if (text !== undefined && text !== null) e.textContent = text;
    if (name) e.className = name;
    return e;
  }

  function short(text) {
    const x = Number(text);
    if (!Number.isFinite(x) || Number.isInteger(x)) return text.replace(/\.0$/, "").replace("-", "−");
    return String(Number(x.toPrecision(4))).replace("-", "−");
  }

  function array(value) {
    if (!value) return element("span", "?");
    if (!value.entries) return element("span", `${words().shape} ${value.shape} · ${value.summary}`, "summary");
    if (value.rows === 0) return cell("span", value.entries[0]);
    const table = element("table", null, "matrix");
    const width = value.entries.length / value.rows;
    for (let r = 0; r < value.rows; r++) {
      const row = table.insertRow();
      for (let c = 0; c < width; c++) row.append(cell("td", value.entries[r * width + c]));
    }
    return table;
  }

  function cell(tag, entry) {
    const e = element(tag, short(entry));
    e.dataset.exact = e.title = entry;
    return e;
  }

  function line(label, value, name) {
    const p = element("div", null, "line " + (name || ""));
    p.append(element("span", label + " ", "label"), array(value));
    return p;
  }

  function panel(step = data.steps[state.step], box = $("panel")) {
    box.replaceChildren(element("h2", `${words()[step.pass]}${step.title ? " · " + step.title : ""}`));
    if (step.text) box.append(element("p", words()[step.text]));
    if (step.place) box.append(place(step.place));
    for (const o of step.operands || []) box.append(line(`${o.name} ${o.shape} =`, o.value));
    if (step.result) box.append(line(`→ ${step.result.name} ${step.result.shape} =`, step.result.value, "result"));
    if (step.kept && step.kept.length) box.append(element("p", `${words().kept} ${step.kept.join(", ")}`, "note kept"));
    if (step.arrives) box.append(line(`${words().arrives} G = ${step.arrives.name} =`, step.arrives.value, "grad"));
    for (const c of step.sends || []) {
      const part = element("div", null, "send");
      part.append(element("div", `${c.name} = ${c.formula || words().rule}`, "formula"));
      part.append(line("=", c.value, "grad"));
      if (c.leaf) part.append(element("div", `${words().added} ${c.leaf}`, "note"));
      box.append(part);
    }
    for (const leaf of step.leaves || []) {
      const l = line(`${leaf.name}.grad =`, leaf.value, "grad final");
      l.dataset.leaf = leaf.name;
      box.append(l);
    }
  }

  // -- the program

  const lines = new Map(); // file and number: the item that shows a line

  const line_key = (p) => `${p.file}:${p.line}`;

  function place(p) {
    const item = lines.get(line_key(p));
    if (!item) return element("p", p.text, "place");
    const link = element("a", p.text, "place");
    link.href = `#${item.id}`;
    link.addEventListener("click", (e) => {
      e.preventDefault();
      item.scrollIntoView({ block: "nearest" });
      item.focus();
    });
    return link;
  }

  function program() {
    const used = new Map(data.steps.filter((s) => s.place && s.pass === "forward").map((s) => [line_key(s.place), s.node]));
    for (const { file, lines: shown } of data.source) {
      const list = element("ol");
      list.setAttribute("aria-label", file);
      for (const entry of shown) {
        const item = element("li", entry ? null : "⋮");
        list.append(item);
        if (!entry) continue;
        const key = `${file}:${entry[0]}`;
        item.append(element("span", entry[0], "number"), element("span", entry[1]));
        if (!used.has(key)) continue;
        item.id = `line${lines.size}`;
        item.className = "used";
        item.tabIndex = 0;
        item.addEventListener("click", () => visit(used.get(key)));
        item.addEventListener("keydown", (e) => { if (e.key === "Enter") visit(used.get(key)); });
        lines.set(key, item);
      }
      $("source").append(element("p", file, "file"), list);
    }
    $("source").hidden = !data.source.length;
  }

  function point() {
    const { place: p } = data.steps[state.step];
    for (const [key, item] of lines) item.classList.toggle("active", p && key === line_key(p));
  }

  // -- on paper: the whole drawing, and what the panel says at each step

  addEventListener("beforeprint", () => {
    $("all").replaceChildren(...data.steps.slice(0, 200).map((step) => {
      const section = element("section");
      panel(step, section);
      return section;
    }));
  });
  addEventListener("afterprint", () => $("all").replaceChildren());

  // -- moving

  function go(step) {
    state.step = Math.max(0, Math.min(data.steps.length - 1, step));
    $("slider").value = state.step;
    $("count").textContent = `${state.step + 1} / ${data.steps.length}`;
    const { node, pass, title } = data.steps[state.step];
    $("slider").setAttribute("aria-valuetext", `${words()[pass]} ${title || ""}`);
    if (!state.folded && node !== null) show(data.home[node] ?? 0);
    reveal();
    follow();
    panel();
    point();
    if (state.step === data.steps.length - 1) play(false);
  }

  function play(on) {
    clearInterval(state.timer);
    state.timer = on ? setInterval(() => go(state.step + 1), 1200) : null;
    $("play").textContent = on ? "⏸" : "▶";
    $("play").setAttribute("aria-label", words()[on ? "pause" : "play"]);
  }

  function language(lang) {
    state.lang = lang;
    document.documentElement.lang = lang;
    for (const e of document.querySelectorAll("[data-word]")) e.setAttribute("aria-label", words()[e.dataset.word]);
    for (const e of document.querySelectorAll("[data-text]")) e.textContent = words()[e.dataset.text];
    document.querySelector("h1").textContent = document.title = words().title.replace("{}", () => data.of);
    $("search").placeholder = words().search;
    $("lang").textContent = lang === "en" ? "français" : "English";
    naming();
    panel();
  }

  const actions = { first: () => go(0), back: () => go(state.step - 1), next: () => go(state.step + 1) };
  Object.assign(actions, { last: () => go(data.steps.length - 1), play: () => play(!state.timer) });
  Object.assign(actions, { larger: () => zoom(0.8), smaller: () => zoom(1.25), fit, lang: other });
  Object.assign(actions, { fold: () => fold(!state.folded), print: () => print() });
  for (const [id, act] of Object.entries(actions)) $(id).addEventListener("click", act);
  $("slider").addEventListener("input", (e) => go(+e.target.value));

  function other() {
    language(state.lang === "en" ? "fr" : "en");
  }

  const keys = { ArrowRight: "next", ArrowLeft: "back", Home: "first", End: "last", " ": "play" };
  Object.assign(keys, { "+": "larger", "-": "smaller", 0: "fit", f: "fold" });
  const arrows = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };
  document.addEventListener("keydown", (e) => {
    const typing = e.target.matches("input[type=search]") || (e.target.matches("button") && e.key === " ");
    const moving = e.shiftKey && e.key in arrows;
    if (typing || e.ctrlKey || e.metaKey || e.altKey || !(e.key in keys || moving)) return;
    e.preventDefault();
    if (moving) pan(...arrows[e.key].map((d) => d * 0.1 * Math.min(view[2], view[3])));
    else actions[keys[e.key]]();
  });

  // -- search: shows what matches, and goes to the first match

  let wanted = "", found = [];

  $("search").addEventListener("input", (e) => {
    wanted = e.target.value.trim().toLowerCase();
    found = data.nodes.filter((n) => wanted && n.words.toLowerCase().includes(wanted)).map((n) => n.i);
    $("found").textContent = wanted ? String(found.length) : "";
    mark();
  });
  $("search").addEventListener("keydown", (e) => {
    if (e.key === "Enter" && found.length) visit(found.find((i) => at.node.get(i) > 0) ?? found[0]);
  });

  function mark() {
    const hits = new Set(found);
    for (const { g, members } of sheet(state.sheet).nodes) {
      g.classList.toggle("found", members.some((m) => hits.has(m)));
    }
  }

  function click(e) {
    const g = e.target.closest("g.node");
    if (!g || moved) return;
    const { members } = sheet(state.sheet).nodes.find((p) => p.g === g);
    if (members.length > 1 || (data.home[members[0]] ?? state.sheet) !== state.sheet) state.folded = false;
    visit(members[0]);
    naming();
  }

  function visit(i) {
    const backward = data.steps[state.step].pass === "backward";
    const find = (pass) => data.steps.findIndex((s) => s.node === i && s.pass === pass);
    const step = backward ? find("backward") : find("forward");
    if (step >= 0) go(step);
  }

  // -- pan and zoom: the view box follows

  const READABLE = [1400, 900]; // how much of a large drawing is shown at first
  let whole = svg.getAttribute("viewBox").split(" ").map(Number);
  let view = whole.slice(), moved = false, grip = null;

  function look() {
    svg.setAttribute("viewBox", view.join(" "));
  }

  function begin() { // what can be read; the view then follows the steps
    const [x, y, width, height] = whole;
    view = [x, y, Math.min(width, READABLE[0]), Math.min(height, READABLE[1])];
    look();
  }

  function follow() {
    const part = sheet(state.sheet).nodes.find((p) => p.g.classList.contains("active"));
    if (!part) return;
    const box = part.g.getBBox(), middle = [box.x + box.width / 2, box.y + box.height / 2];
    const outside = (axis) => Math.abs(middle[axis] - view[axis] - view[axis + 2] / 2) > 0.45 * view[axis + 2];
    for (const axis of [0, 1]) {
      if (!outside(axis)) continue;
      const room = Math.max(0, whole[axis + 2] - view[axis + 2]);
      view[axis] = whole[axis] + Math.max(0, Math.min(room, middle[axis] - view[axis + 2] / 2 - whole[axis]));
    }
    look();
  }

  function fit() {
    view = whole.slice();
    look();
  }

  function zoom(factor, x = view[0] + view[2] / 2, y = view[1] + view[3] / 2) {
    const size = Math.max(whole[2] / 40, Math.min(whole[2] * 2, view[2] * factor)) / view[2];
    view = [x - (x - view[0]) * size, y - (y - view[1]) * size, view[2] * size, view[3] * size];
    look();
  }

  function pan(dx, dy) {
    view[0] += dx;
    view[1] += dy;
    look();
  }

  function under(e) {
    return new DOMPoint(e.clientX, e.clientY).matrixTransform(svg.getScreenCTM().inverse());
  }

  function wheel(e) {
    if (!e.ctrlKey && !e.metaKey) return; // the page scrolls as usual
    e.preventDefault();
    const p = under(e);
    zoom(e.deltaY > 0 ? 1.15 : 0.87, p.x, p.y);
  }

  function drag(e) {
    if (!grip || !(e.buttons & 1)) return;
    const p = under(e);
    moved = moved || Math.hypot(p.x - grip.x, p.y - grip.y) > 3;
    if (moved) pan(grip.x - p.x, grip.y - p.y);
  }

  function hold(e) {
    grip = under(e);
    moved = false;
  }

  function listen() {
    svg.addEventListener("click", click);
    svg.addEventListener("wheel", wheel, { passive: false });
    svg.addEventListener("pointerdown", hold);
    svg.addEventListener("pointermove", drag);
  }

  addEventListener("pointerup", () => { grip = null; });

  listen();
  begin();
  program();
  $("slider").max = data.steps.length - 1;
  language(state.lang);
  go(Number(location.hash.slice(1)) - 1 || 0); // page.html#7 opens at the seventh step
})();
