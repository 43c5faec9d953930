// An object store that speaks S3: OpenStack Swift, all of it on this machine, with one bucket that anyone may read.
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { OwnProcess } from '../../engines/own-process.ts';
import { answers, freePort } from './host.ts';

const LAYERS = ['account', 'container', 'object'] as const;
export const PROGRAMS: readonly string[] = ['aws', 'swift-ring-builder', 'swift-proxy-server', ...LAYERS.map((layer) => `swift-${layer}-server`)];
const BUCKET = 'kiosk';
/** A busy machine is no broken disk. */
const PATIENT = 'conn_timeout = 10\nerror_suppression_limit = 1000\n';

export interface ObjectStore {
  /** `s3://…` */
  readonly bucket: string;
  /** Where anyone reads the bucket by http, with a slash at the end. */
  readonly address: string;
  /** What whoever publishes has to know. */
  readonly env: NodeJS.ProcessEnv;
  end(): Promise<void>;
}

export async function startSwift(): Promise<ObjectStore> {
  const own = await mkdtemp(join(tmpdir(), 'korme-swift-'));
  await mkdir(join(own, 'devices/disk'), { recursive: true });
  const servers: OwnProcess[] = [];
  const end = async (): Promise<void> => {
    for (const server of servers) server.end();
    await Promise.all(servers.map((server) => server.ended()));
    await rm(own, { recursive: true, force: true });
  };
  try {
    for (const layer of LAYERS) {
      const port = await freePort();
      ring(own, layer, port);
      servers.push(await serve(own, layer, port, `devices = ${own}/devices\nmount_check = false\n[pipeline:main]\npipeline = ${layer}-server\n[app:${layer}-server]\nuse = egg:swift#${layer}\n`));
    }
    const port = await freePort();
    servers.push(await serve(own, 'proxy', port, pipeline('catch_errors', 'gatekeeper', 'memcache', 's3api', 'tempauth', 'etag_quoter', 'copy', 'slo')));
    const origin = `http://127.0.0.1:${port}`;
    const others = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('AWS_')));
    const env = { ...others, AWS_ACCESS_KEY_ID: 'korme:publisher', AWS_SECRET_ACCESS_KEY: 'secret', AWS_REGION: 'us-east-1', AWS_ENDPOINT_URL: origin, HOME: own };
    makeBucket(origin, env);
    return { bucket: `s3://${BUCKET}`, address: `${origin}/v1/AUTH_korme/${BUCKET}/`, env, end };
  } catch (error) {
    await end();
    throw error;
  }
}

/** Which disk has what: one, on this machine. */
function ring(own: string, layer: string, port: number): void {
  for (const args of [['create', '4', '1', '1'], ['add', `r1z1-127.0.0.1:${port}/disk`, '1'], ['rebalance']]) {
    const { status, stderr } = spawnSync('swift-ring-builder', [join(own, `${layer}.builder`), ...args], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  }
}

async function serve(own: string, layer: string, port: number, more: string): Promise<OwnProcess> {
  const file = join(own, `${layer}.conf`);
  await writeFile(file, `[DEFAULT]\nbind_ip = 127.0.0.1\nbind_port = ${port}\nworkers = 0\nuser = ${userInfo().username}\nswift_dir = ${own}\n${more}`);
  const server = new OwnProcess(`swift-${layer}-server`, [file]);
  await answers(`http://127.0.0.1:${port}/`, server).catch((error: unknown) => {
    server.end();
    throw error;
  });
  return server;
}

function pipeline(...filters: string[]): string {
  const sections = filters.map((filter) => `[filter:${filter}]\nuse = egg:swift#${filter}\n`).join('')
    .replace('#memcache', '#memcache\nmemcache_servers = 127.0.0.1:1') // None: that of the machine is not ours.
    .replace('#tempauth', '#tempauth\nuser_korme_publisher = secret .admin').replace('#etag_quoter', '#etag_quoter\nenable_by_default = true');
  return `[pipeline:main]\npipeline = ${filters.join(' ')} proxy-server\n${sections}[app:proxy-server]\nuse = egg:swift#proxy\naccount_autocreate = true\n${PATIENT}`;
}

function makeBucket(origin: string, env: NodeJS.ProcessEnv): void {
  const { status, stderr } = spawnSync('aws', ['--endpoint-url', origin, 's3api', 'create-bucket', '--bucket', BUCKET, '--acl', 'public-read'], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}
