// A client on Node's most used WebSocket library. Prints one line of JSON: the frames, the code and the reason it was given.
// node client.mjs <module of ws> <address> [a frame to send after the welcome, or "close"]
const [, , library, address, toSend] = process.argv;
const { WebSocket } = await import(library);

const socket = new WebSocket(address);
const frames = [];
const errors = [];
socket.on("message", (data) => {
  frames.push(JSON.parse(data));
  if (frames.at(-1).type === "welcome") {
    if (toSend === "close") {
      socket.close(1000, "Bye");
    } else if (toSend) {
      socket.send(toSend === "binary" ? Buffer.from([1, 2, 3]) : toSend);
    }
  }
});
socket.on("error", (error) => errors.push(error.message));
socket.on("close", (code, reason) => console.log(JSON.stringify({ frames, errors, code, reason: reason.toString() })));
