// A machine with nothing on it but a minimal Debian, Node and npm: a folder that programs are run in as if it were the
// whole machine. For root only.
import { cp, mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { capture } from '../setup/processes.mjs';

const MIRROR = 'http://deb.debian.org/debian';
const PROGRAMS = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
/** Where in the folder the certificates lie that this machine's network may ask for. */
const CERTIFICATES = '/etc/ssl/this-network.pem';

/**
 * What a shell does in a mount and process namespace of its own to make a folder ($1) the whole machine, before it runs
 * the rest of its arguments there.
 */
const MOVE_IN = `
mount --bind "$1" "$1"
cd "$1"
mount -t proc proc proc
mount -t sysfs -o ro sys sys
mount -t tmpfs -o mode=1777 shm dev/shm
mkdir -p outside
# Not chroot: in one, the kernel lets nobody make the user namespaces that Chromium's sandbox is made of.
pivot_root . outside
umount -l /outside
shift
exec "$@"
`;

/**
 * Makes a minimal Debian in a folder, and puts in the Node and npm that run this script.
 * @param {string} folder must not exist
 * @param {string} suite release, such as "bookworm"
 * @returns {Promise<void>}
 * @throws {Error} when it cannot be made
 */
export async function makeCleanMachine(folder, suite) {
  const { code, out } = await capture('debootstrap', ['--variant=minbase', suite, folder, MIRROR]);
  if (code !== 0) throw new Error(`debootstrap failed: ${out.trim().split('\n').at(-1) ?? ''}`);
  // Under npm, this script runs on the newer Node of the project; what people have is the one that npm itself runs on.
  const { node, npm } = ownNode();
  const local = path.join(folder, 'usr', 'local');
  await cp(node, path.join(local, 'bin', 'node'));
  await cp(path.resolve(npm, '..', '..'), path.join(local, 'lib', 'node_modules', 'npm'), { recursive: true });
  await symlink('../lib/node_modules/npm/bin/npm-cli.js', path.join(local, 'bin', 'npm'));
  await cp('/etc/resolv.conf', path.join(folder, 'etc', 'resolv.conf'), { dereference: true });
  await mkdir(path.join(folder, 'etc', 'ssl'), { recursive: true });
  const certificates = process.env.NODE_EXTRA_CA_CERTS;
  if (certificates) await cp(certificates, path.join(folder, CERTIFICATES), { dereference: true });
}

/**
 * Runs a command in such a folder to its end; what it says on stderr is shown at once.
 * @param {string} folder
 * @param {string} user "root", or a user made before
 * @param {string} command for a shell, in the user's home
 * @returns {Promise<import('../setup/processes.mjs').Finished>}
 */
export async function runOnCleanMachine(folder, user, command) {
  const { node, npm } = ownNode();
  const registry = (await capture(node, [npm, 'config', 'get', 'registry'])).out.trim();
  const environment = [
    `HOME=${user === 'root' ? '/root' : `/home/${user}`}`,
    `PATH=${PROGRAMS}`,
    'LANG=C.UTF-8',
    'DEBIAN_FRONTEND=noninteractive',
    // How npm gets its packages on this network is no matter of the project.
    `npm_config_registry=${registry}`,
    ...(process.env.NODE_EXTRA_CA_CERTS ? [`NODE_EXTRA_CA_CERTS=${CERTIFICATES}`] : []),
  ];
  const namespaces = ['--mount', '--pid', '--fork', '--kill-child', '--propagation', 'private'];
  const become = user === 'root' ? [] : ['setpriv', `--reuid=${user}`, `--regid=${user}`, '--init-groups'];
  const inside = [...become, 'env', '-i', ...environment, 'sh', '-c', `cd && ${command}`];
  return capture('unshare', [...namespaces, 'sh', '-ec', MOVE_IN, 'sh', folder, ...inside], { show: true });
}

/** @returns {{node: string, npm: string}} the Node that npm runs on, and npm's script */
function ownNode() {
  const { npm_node_execpath: node, npm_execpath: npm } = process.env;
  if (!node || !npm) throw new Error('run it with npm, which tells where it and its Node are');
  return { node, npm };
}
