import { once } from 'node:events';
import { Agent, get } from 'node:http';

/** Asks a server every ten milliseconds whether it is there, and remembers how long it took to say so. */
export function askHealth(origin: string): { readonly worst: () => number; readonly stop: () => Promise<void> } {
  const agent = new Agent({ keepAlive: true });
  const running = new Set<Promise<void>>();
  let worst = 0;
  const ask = async () => {
    const begun = performance.now();
    const [response] = await once(get(`${origin}/health`, { agent }), 'response');
    for await (const _ of response);
    if (response.statusCode !== 200) throw new Error(`/health answered ${response.statusCode}`);
    worst = Math.max(worst, performance.now() - begun);
  };
  const timer = setInterval(() => {
    const asked = ask().finally(() => running.delete(asked));
    running.add(asked);
  }, 10);
  return {
    /** The longest since this was last asked, in milliseconds. */
    worst() {
      const found = worst;
      worst = 0;
      return found;
    },
    async stop() {
      clearInterval(timer);
      await Promise.all(running);
      agent.destroy();
    },
  };
}
