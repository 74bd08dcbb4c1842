// The product's version, from the one place where it stands.
import packageJson from '../package.json' with { type: 'json' };

export const { version } = packageJson;
