"use strict";
// Steps through the forward and the backward pass of a drawn graph. All text is set as text, never as markup.
(() => {
  const data = JSON.parse(document.getElementById("replay-data").textContent);
  const $ = (id) => document.getElementById(id);
  const svg = document.querySelector(".replay svg");
  const state = { step: 0, lang: data.lang, timer: null };
  const words = () => data.words[state.lang];

  // -- what is visible at which step

  const nodes = new Map(), edges = new Map(), backs = new Map();
  for (const g of svg.querySelectorAll("g.node")) nodes.set(+g.dataset.key, g);
  for (const g of svg.querySelectorAll("g.edge")) {
    edges.set(g.dataset.key, g);
    const back = g.querySelector("g.back");
    if (back) backs.set(g.dataset.key, back);
  }

  function reveal() {
    const seen = new Set(data.start), crossed = new Set(), returned = new Set(), filled = new Set();
    for (const step of data.steps.slice(0, state.step + 1)) {
      for (const i of step.nodes) seen.add(i);
      for (const key of step.edges) (step.pass === "backward" ? returned : crossed).add(key);
      for (const i of step.filled) filled.add(i);
    }
    const active = data.steps[state.step].node;
    for (const [i, g] of nodes) {
      g.classList.toggle("future", !seen.has(i));
      g.classList.toggle("active", i === active);
      g.classList.toggle("empty", !filled.has(i));
    }
    for (const [key, g] of edges) g.classList.toggle("future", !crossed.has(key));
    for (const [key, g] of backs) g.classList.toggle("future", !returned.has(key));
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

  function panel() {
    const step = data.steps[state.step], box = $("panel");
    box.replaceChildren(element("h2", `${words()[step.pass]}${step.title ? " · " + step.title : ""}`));
    if (step.text) box.append(element("p", words()[step.text]));
    if (step.place) box.append(element("p", step.place, "place"));
    for (const o of step.operands || []) box.append(line(`${o.name} ${o.shape} =`, o.value));
    if (step.result) box.append(line(`→ ${step.result.name} ${step.result.shape} =`, step.result.value, "result"));
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

  // -- moving

  function go(step) {
    state.step = Math.max(0, Math.min(data.steps.length - 1, step));
    $("slider").value = state.step;
    $("count").textContent = `${state.step + 1} / ${data.steps.length}`;
    reveal();
    panel();
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
    $("search").placeholder = words().search;
    $("lang").textContent = lang === "en" ? "français" : "English";
    panel();
  }

  const actions = { first: () => go(0), back: () => go(state.step - 1), next: () => go(state.step + 1) };
  Object.assign(actions, { last: () => go(data.steps.length - 1), play: () => play(!state.timer) });
  Object.assign(actions, { larger: () => zoom(0.8), smaller: () => zoom(1.25), fit, lang: other });
  for (const [id, act] of Object.entries(actions)) $(id).addEventListener("click", act);
  $("slider").addEventListener("input", (e) => go(+e.target.value));

  function other() {
    language(state.lang === "en" ? "fr" : "en");
  }

  const keys = { ArrowRight: "next", ArrowLeft: "back", Home: "first", End: "last", " ": "play" };
  Object.assign(keys, { "+": "larger", "-": "smaller", 0: "fit" });
  document.addEventListener("keydown", (e) => {
    const typing = e.target.matches("input[type=search]") || (e.target.matches("button") && e.key === " ");
    if (typing || e.ctrlKey || e.metaKey || e.altKey || !(e.key in keys)) return;
    e.preventDefault();
    actions[keys[e.key]]();
  });

  // -- search: shows what matches, and goes to the first match

  $("search").addEventListener("input", (e) => {
    const wanted = e.target.value.trim().toLowerCase();
    const found = data.nodes.filter((n) => wanted && n.words.toLowerCase().includes(wanted));
    for (const [i, g] of nodes) g.classList.toggle("found", found.some((n) => n.i === i));
    $("found").textContent = wanted ? String(found.length) : "";
  });
  $("search").addEventListener("keydown", (e) => {
    const first = svg.querySelector("g.node.found");
    if (e.key === "Enter" && first) visit(+first.dataset.key);
  });
  svg.addEventListener("click", (e) => {
    const g = e.target.closest("g.node");
    if (g && !moved) visit(+g.dataset.key);
  });

  function visit(i) {
    const backward = data.steps[state.step].pass === "backward";
    const at = (pass) => data.steps.findIndex((s) => s.node === i && s.pass === pass);
    const step = backward ? at("backward") : at("forward");
    if (step >= 0) go(step);
  }

  // -- pan and zoom: the view box follows

  const whole = svg.getAttribute("viewBox").split(" ").map(Number);
  let view = whole.slice(), moved = false, grip = null;

  function look() {
    svg.setAttribute("viewBox", view.join(" "));
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

  function place(e) {
    return new DOMPoint(e.clientX, e.clientY).matrixTransform(svg.getScreenCTM().inverse());
  }

  svg.addEventListener("wheel", (e) => {
    if (!e.ctrlKey && !e.metaKey) return; // the page scrolls as usual
    e.preventDefault();
    const p = place(e);
    zoom(e.deltaY > 0 ? 1.15 : 0.87, p.x, p.y);
  }, { passive: false });
  svg.addEventListener("pointerdown", (e) => { grip = place(e); moved = false; });
  svg.addEventListener("pointermove", (e) => {
    if (!grip || !(e.buttons & 1)) return;
    const p = place(e);
    moved = moved || Math.hypot(p.x - grip.x, p.y - grip.y) > 3;
    if (!moved) return;
    view[0] += grip.x - p.x;
    view[1] += grip.y - p.y;
    look();
  });
  addEventListener("pointerup", () => { grip = null; });

  $("slider").max = data.steps.length - 1;
  language(state.lang);
  go(Number(location.hash.slice(1)) - 1 || 0); // page.html#7 opens at the seventh step
})();
