// A connection that comes back by itself, exactly when the close code says that this helps.

import { explain } from "./closeCodes.js";

const firstDelay = 1000;
const longestDelay = 30000;
/** A failure of the server is not made better by haste. */
const firstDelayAfterFailure = 4000;
/** A connection that lived this long starts the delays anew; one that dies at once does not. */
const stableAfter = 10000;

export class Connection extends EventTarget {
  #address;
  #socket = null;
  #attempts = 0;
  #timer = 0;
  #stableTimer = 0;
  #error = null;
  #leaving = false;

  open(address) {
    this.#address = address;
    this.#attempts = 0;
    this.#connect();
  }

  send(frame) {
    this.#socket?.send(frame);
  }

  /** Says goodbye; the closed event follows when the server has answered. */
  close() {
    this.#leaving = true;
    this.stop();
    this.#socket?.close(1000);
  }

  /** Does not wait for the next attempt. */
  retryNow() {
    if (this.#address && !this.#socket) {
      this.#connect();
    }
  }

  stop() {
    clearTimeout(this.#timer);
    this.#timer = 0;
  }

  get isWaiting() {
    return this.#timer !== 0;
  }

  #connect() {
    this.stop();
    this.#abandon();
    this.#error = null;
    this.#leaving = false;
    const socket = new WebSocket(this.#address);
    this.#socket = socket;
    socket.onmessage = ({ data }) => this.#receive(data);
    socket.onclose = (event) => this.#closed(event);
    this.#tell("connecting", { attempt: this.#attempts });
  }

  #abandon() {
    if (this.#socket) {
      this.#socket.onmessage = this.#socket.onclose = null;
      this.#socket.close(1000);
      this.#socket = null;
    }
    clearTimeout(this.#stableTimer);
  }

  #receive(data) {
    const frame = JSON.parse(data);
    if (frame.type === "welcome") {
      this.#stableTimer = setTimeout(() => { this.#attempts = 0; }, stableAfter);
    }
    if (frame.type === "error") {
      this.#error = frame;
    }
    this.#tell(frame.type, frame);
  }

  #closed({ code, reason }) {
    clearTimeout(this.#stableTimer);
    this.#socket = null;
    const meaning = explain(code);
    const retryAt = meaning.retryHelps && !this.#leaving ? Date.now() + this.#nextDelay(code) : null;
    if (retryAt) {
      this.#timer = setTimeout(() => this.#connect(), retryAt - Date.now());
    }
    this.#tell("closed", { code, reason, error: this.#error, left: this.#leaving, retryAt, ...meaning });
  }

  /** Doubles from attempt to attempt; by chance a little earlier, so that not all clients come back at once. */
  #nextDelay(code) {
    const first = code === 1011 ? firstDelayAfterFailure : firstDelay;
    const delay = Math.min(first * 2 ** this.#attempts++, longestDelay);
    return delay * (0.5 + Math.random() / 2);
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
