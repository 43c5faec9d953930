// Storage of a browser can be so broken that an answer never comes; the network may have one.

/** ms. A slide has to be there within five seconds. */
const PATIENCE = 2_000;

/** The answer; where it takes too long, what comes first of it and of the network. */
export function withNetwork(answer: Promise<Response>, request: Request): Promise<Response> {
  const giveUp = new AbortController();
  let asked = false;
  let isTaken = false;
  let timer: ReturnType<typeof setTimeout>;
  const network = new Promise<Response>((resolve, reject) => {
    timer = setTimeout(() => {
      asked = true;
      fetch(request, { signal: giveUp.signal }).then((response) => {
        isTaken = true;
        resolve(response);
      }, reject);
    }, PATIENCE);
  });
  const stored = answer.finally(() => { clearTimeout(timer); }).then((response) => {
    if (!isTaken) giveUp.abort(); // What nobody reads keeps its connection, of which there are six.
    return response;
  }, (error: unknown) => {
    if (asked) return network;
    throw error;
  });
  return Promise.race([stored, network.catch(() => stored)]);
}
