// What a close code says to a client: what happened, and whether connecting again helps.

const known = {
  1000: ["The conversation is over", "Both sides said goodbye.", false],
  1001: ["The server is going away", "It is stopped or restarted.", true],
  1002: ["The server did not understand this page", "The protocol was broken. The same would happen again.", false],
  1003: ["The server does not take this kind of data", "It reads text only.", false],
  1006: ["The connection was lost", "It broke without a word: the network, or the server, is gone.", true],
  1007: ["The server could not read a message", "What was sent is no message of this chat.", false],
  1008: ["Not allowed", "The server refuses this token, or this page.", false],
  1009: ["The message was too big", "The server takes no message of that size.", false],
  1010: ["The server lacks an extension", "This page needs what the server has not.", false],
  1011: ["The server failed", "It met something that nobody expected.", true],
  1012: ["The server restarts", "It will be back.", true],
  1013: ["The server cannot serve you now", "It is overloaded, or a service behind it has failed.", true],
  1014: ["A service behind the server failed", "The server got no good answer from it.", true],
  1015: ["No secure connection", "The certificate of the server was not accepted.", false],
};

export function explain(code) {
  const [title, meaning, retryHelps] = known[code] ?? ["The server closed the connection", "With a code of its own.", false];
  return { title, meaning, retryHelps };
}
