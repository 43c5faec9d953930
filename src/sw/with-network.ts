// Storage of a browser can be so broken that an answer never comes; the network may have one.

/** ms. A slide has to be there within five seconds. */
const PATIENCE = 2_000;

/** The answer; where it takes too long, what comes first of it and of the network. */
export function withNetwork(answer: Promise<Response>, request: Request): Promise<Response> {
  let asked = false;
  let timer: ReturnType<typeof setTimeout>;
  const network = new Promise<Response>((resolve, reject) => {
    timer = setTimeout(() => {
      asked = true;
      fetch(request).then(resolve, reject);
    }, PATIENCE);
  });
  const stored = answer.finally(() => { clearTimeout(timer); }).catch((error: unknown) => {
    if (asked) return network;
    throw error;
  });
  return Promise.race([stored, network.catch(() => stored)]);
}
