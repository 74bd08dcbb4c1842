// Which addresses this machine has in its networks, the likeliest for other people's devices first. Pure but for the one
// look at the machine; what leads nowhere but to itself is left out.
import { isIPv4 } from 'node:net';
import { type NetworkInterfaceInfo, networkInterfaces } from 'node:os';

type Networks = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/** Made by programs, for machines within this machine or far away: no phone in the room is there. */
const isVirtual = (name: string) =>
  /^(docker|br-|veth|virbr|vmnet|vboxnet|vEthernet|tun|tap|utun|wg|tailscale|zt|lxc|podman|cni)/i.test(
    name,
  );

/** An address that holds on its own link only; nobody can type its zone into a browser. */
const isLinkLocal = (address: string) => /^(169\.254\.|fe[89ab])/i.test(address);

const rank = (name: string, address: string) =>
  (isVirtual(name) ? 2 : 0) + (isIPv4(address) ? 0 : 1);

/** With `only4`, of IPv4 alone: what listens on `0.0.0.0` hears nothing else. */
export function readOwnAddresses(
  only4: boolean,
  networks: Networks = networkInterfaces(),
): string[] {
  return Object.entries(networks)
    .flatMap(([name, infos = []]) => infos.map((info) => ({ name, ...info })))
    .filter(({ internal, address }) => !internal && !isLinkLocal(address))
    .filter(({ address }) => !only4 || isIPv4(address))
    .toSorted((a, b) => rank(a.name, a.address) - rank(b.name, b.address))
    .map(({ address }) => address);
}
