/** Lets the page draw and listen before work goes on. Not a timer: timers of a tab behind others wait a second each. */
export function pace(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
