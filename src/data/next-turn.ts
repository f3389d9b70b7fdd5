/** Resolves in the next turn of the event loop: what is done between keeps a slow browser from answering only that long. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    // Not a timer: browsers make those that follow each other wait some milliseconds.
    port2.postMessage(null);
  });
}
