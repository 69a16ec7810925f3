// Shows what /openapi.json describes, and sends its examples. No library, nothing from elsewhere.
"use strict";

const $ = (id) => document.getElementById(id);
let csrf = null;

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

function resolve(description, schema) {
  return schema && schema.$ref
    ? schema.$ref.slice(2).split("/").reduce((part, key) => part[key], description)
    : schema;
}

// An example of what a schema allows: its own example, its default, or that of each part.
function example(description, given) {
  const schema = resolve(description, given) || {};
  if (schema.examples && schema.examples.length) return schema.examples[0];
  if ("default" in schema) return schema.default;
  if (schema.enum) return schema.enum[0];
  if (schema.anyOf) return example(description, schema.anyOf[0]);
  if (schema.type === "object") {
    const parts = Object.entries(schema.properties || {});
    return Object.fromEntries(parts.map(([key, part]) => [key, example(description, part)]));
  }
  return { array: [], string: "", integer: 1, number: 1, boolean: false }[schema.type] ?? null;
}

function parameterExample(description, parameter) {
  const named = Object.values(parameter.examples || {});
  if (named.length) return named[0].value;
  return parameter.required ? example(description, parameter.schema) : "";
}

function headers(extra) {
  const token = $("token").value.trim();
  const all = { ...extra };
  if (token) all.Authorization = `Bearer ${token}`;
  else if (csrf) all["X-CSRF-Token"] = csrf;
  return all;
}

async function send(method, path, fields, body, output) {
  let address = path;
  const query = new URLSearchParams();
  const own = {};
  for (const { parameter, input } of fields) {
    if (parameter.in === "path") address = address.replace(`{${parameter.name}}`, encodeURIComponent(input.value));
    else if (input.value !== "" && parameter.in === "query") query.set(parameter.name, input.value);
    else if (input.value !== "" && parameter.in === "header") own[parameter.name] = input.value;
  }
  if (body) own["Content-Type"] = "application/json";
  const target = query.size ? `${address}?${query}` : address;
  output.textContent = `${method.toUpperCase()} ${target} …`;
  try {
    const answer = await fetch(target, { method: method.toUpperCase(), headers: headers(own), body: body && body.value });
    const text = await answer.text();
    let shown = text;
    try { shown = JSON.stringify(JSON.parse(text), null, 2); } catch { /* it is no JSON */ }
    const place = answer.headers.get("location");
    output.textContent = `${answer.status} ${answer.statusText}${place ? `\nLocation: ${place}` : ""}\n\n${shown}`;
  } catch (error) {
    output.textContent = `The request failed: ${error.message}`;
  }
}

function operation(description, path, method, one) {
  const fields = (one.parameters || [])
    .filter((parameter) => parameter.in !== "cookie")
    .map((parameter) => ({
      parameter,
      input: element("input", { value: parameterExample(description, parameter), "aria-label": parameter.name }),
    }));
  const content = one.requestBody && one.requestBody.content["application/json"];
  const body = content && element("textarea", { "aria-label": "body", spellcheck: "false" });
  if (body) body.value = JSON.stringify(example(description, content.schema), null, 2);
  const output = element("pre", { role: "status" }, "Not sent yet.");
  const rows = fields.map(({ parameter, input }) =>
    element("label", {}, `${parameter.name} (${parameter.in}) `, input, " ",
      element("span", { class: "soft" }, parameter.description || "")));
  return element("details", { id: `${method}-${path}` },
    element("summary", {}, element("span", { class: "method" }, method.toUpperCase()), element("code", {}, path),
      ` ${one.summary || ""}`),
    element("p", {}, one.description || ""), ...rows, ...(body ? [body] : []),
    element("button", { onclick: () => send(method, path, fields, body, output) }, "Send"),
    output,
    element("p", { class: "soft" }, `Answers: ${Object.keys(one.responses).join(", ")}`));
}

async function start() {
  const description = await (await fetch("/openapi.json")).json();
  const groups = new Map();
  for (const [path, methods] of Object.entries(description.paths)) {
    for (const [method, one] of Object.entries(methods)) {
      const tag = (one.tags || ["other"])[0];
      if (!groups.has(tag)) groups.set(tag, []);
      groups.get(tag).push(operation(description, path, method, one));
    }
  }
  $("operations").replaceChildren(
    ...[...groups].flatMap(([tag, operations]) => [element("h2", {}, tag), ...operations]));
  const me = await fetch("/v1/me");
  if (me.ok) {
    const known = await me.json();
    csrf = known.csrf;
    $("who").textContent = `signed in as ${known.name} (${known.role})`;
  }
}

start().catch((error) => { $("operations").textContent = `This page could not be built: ${error.message}`; });
