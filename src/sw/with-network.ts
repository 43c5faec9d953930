// Storage of a browser can be so broken that an answer never comes; the network may have one.

/** ms. A slide has to be there within five seconds. */
const PATIENCE = 2_000;

/** The answer; where it takes too long, what comes first of it and of the network. */
export function withNetwork(answer: Promise<Response>, request: Request): Promise<Response> {
  return new Promise((resolve, reject) => {
    const giveUp = new AbortController();
    let network: Promise<Response> | null = null;
    let isOut = false;
    /** What nobody reads would keep its connection, of which there are six. */
    const give = (response: Response): void => {
      if (isOut) return void response.body?.cancel().catch(() => undefined);
      isOut = true;
      resolve(response);
    };
    const timer = setTimeout(() => {
      network = fetch(request, { signal: giveUp.signal });
      network.then(give, () => undefined); // The answer may still come.
    }, PATIENCE);
    answer.then((response) => {
      clearTimeout(timer);
      if (!isOut) giveUp.abort();
      give(response);
    }, (error: unknown) => {
      clearTimeout(timer);
      if (network) network.catch(reject);
      else reject(error);
    });
  });
}
