import { Connection } from "./connection.js";

const shownMessages = 500;

const element = (id) => document.getElementById(id);
const signIn = element("sign-in");
const compose = element("compose");
const messages = element("messages");
const connection = new Connection();
let userId = "";
let countdown = 0;

signIn.addEventListener("submit", (event) => {
  event.preventDefault();
  connect();
});
element("disconnect").addEventListener("click", () => connection.close());
element("retry").addEventListener("click", connect);
element("stop").addEventListener("click", () => {
  connection.stop();
  adviseOn({ retryAt: null, stopped: true });
});
compose.addEventListener("submit", (event) => {
  event.preventDefault();
  const text = compose.elements.text.value.trim();
  if (text) {
    connection.send(JSON.stringify({ type: "chat", text }));
    compose.reset();
  }
});
element("connection").addEventListener("click", ({ target }) => {
  switch (target.dataset.drill) {
    case "not-json": return connection.send("This is not JSON.");
    case "binary": return connection.send(new Uint8Array([1, 2, 3]));
    case "too-big": return connection.send(JSON.stringify({ type: "chat", text: "x".repeat(70 * 1024) }));
  }
});
addEventListener("online", () => {
  if (connection.isWaiting) {
    connection.retryNow();
  }
});

connection.addEventListener("connecting", () => {
  setState("connecting", "Connecting …");
  hideClosed();
});
connection.addEventListener("welcome", ({ detail: welcome }) => {
  userId = welcome.userId;
  setState(welcome.degraded ? "degraded" : "open", welcome.degraded ? "Connected, degraded" : "Connected");
  element("degraded").hidden = !welcome.degraded;
  for (const field of element("ids").querySelectorAll("[data-id]")) {
    field.textContent = welcome[field.dataset.id] ?? "";
  }
  compose.elements.text.focus({ preventScroll: true });
});
connection.addEventListener("chat", ({ detail: chat }) => addMessage(chat));
connection.addEventListener("closed", ({ detail: closed }) => {
  element("degraded").hidden = true;
  if (closed.left) {
    setState("idle", "Not connected");
  } else {
    setState("closed", `Closed: ${closed.code}`);
    showClosed(closed);
  }
});

const asked = new URLSearchParams(location.search);
signIn.elements.token.value = asked.get("token") ?? "";
signIn.elements.fault.value = asked.get("fault") ?? "";
element("connection").open = matchMedia("(min-width: 60rem)").matches;
if (asked.has("token")) {
  connect();
}

function connect() {
  const query = new URLSearchParams(new FormData(signIn));
  if (!query.get("fault")) {
    query.delete("fault");
  }
  history.replaceState(null, "", `?${query}`);
  const address = new URL(`ws?${query}`, location.href);
  address.protocol = address.protocol.replace("http", "ws");
  connection.open(address);
}

function setState(state, text) {
  const connected = state === "open" || state === "degraded";
  element("state").dataset.state = state;
  element("state").textContent = text;
  element("connect").hidden = connected || state === "connecting";
  element("disconnect").hidden = !element("connect").hidden;
  for (const control of [...compose.elements, ...document.querySelectorAll("[data-drill]")]) {
    control.disabled = !connected;
  }
}

function addMessage({ from, text }) {
  const item = document.createElement("li");
  item.classList.toggle("own", from === userId);
  const author = document.createElement("b");
  author.textContent = from;
  const body = document.createElement("span");
  body.textContent = text;
  item.append(author, body);

  const reader = document.scrollingElement;
  const atTheEnd = reader.scrollHeight - reader.scrollTop - reader.clientHeight < 80;
  messages.append(item);
  if (messages.children.length > shownMessages) {
    messages.firstChild.remove();
  }
  element("no-messages").hidden = true;
  if (atTheEnd) {
    reader.scrollTop = reader.scrollHeight;
  }
}

function showClosed(closed) {
  element("closed").hidden = false;
  element("closed").dataset.severity = closed.code === 1000 ? "calm" : closed.retryHelps ? "passing" : "final";
  element("closed-title").textContent = closed.title;
  element("closed-meaning").textContent = closed.meaning;
  fill("closed-code", closed.code);
  fill("closed-reason", closed.reason);
  fill("closed-error", closed.error && `${closed.error.code}: ${closed.error.message}`);
  fill("closed-reference", closed.error?.correlationId);
  adviseOn(closed);
}

function hideClosed() {
  clearInterval(countdown);
  element("closed").hidden = true;
}

function fill(id, value) {
  element(id).textContent = value ?? "";
  element(id).parentElement.hidden = !value;
}

function adviseOn({ code, retryAt, stopped }) {
  clearInterval(countdown);
  const advice = element("closed-advice");
  element("stop").hidden = !retryAt;
  element("retry").textContent = retryAt ? "Try now" : "Connect again";
  if (!retryAt) {
    advice.textContent = stopped ? "No longer trying."
      : code === 1000 ? "" : "Trying again will not help: the answer would be the same.";
    return;
  }

  const tell = () => {
    const seconds = Math.max(0, Math.ceil((retryAt - Date.now()) / 1000));
    advice.textContent = `Trying again can help. Next attempt in ${seconds} s.`;
  };
  tell();
  countdown = setInterval(tell, 500);
}
