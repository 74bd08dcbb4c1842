// The server's own secrets: made once, kept in DATA_DIR for its eyes only, on disk before they are used.
import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { takeFromOthers } from '../private-file.ts';
import { FileFailure, StartFailure } from '../start-failure.ts';

const fileName = 'secrets.json';
const kept = z.object({
  organiserKey: z.string().check(z.minLength(16)),
  signingKey: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});

export interface Secrets {
  readonly organiserKey: string;
  readonly signingKey: Buffer;
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null; // the first start
    throw new FileFailure(path, error);
  }
}

/** Written beside and renamed, so that a power cut leaves the whole file or none. */
async function writeWhole(folder: string, path: string, text: string): Promise<void> {
  const beside = `${path}.new`;
  const file = await open(beside, 'w', 0o600);
  await file.writeFile(text);
  await file.sync();
  await file.close();
  await rename(beside, path);
  const directory = await open(folder, 'r');
  await directory.sync();
  await directory.close();
}

function readKept(path: string, text: string): z.infer<typeof kept> {
  try {
    return kept.parse(JSON.parse(text));
  } catch (error) {
    // Never made anew by itself: that would end every link that was given out.
    const sentence = `${path} is damaged. Put it back from a backup; without it every link and sign-in ends.`;
    throw new StartFailure(sentence, { cause: error });
  }
}

/** A configured organiser key counts before the kept one. Throws when the file is there but cannot be understood. */
export async function openSecrets(dataDir: string, configured: string | null): Promise<Secrets> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const path = join(dataDir, fileName);
  const text = await readIfThere(path);
  const made = {
    organiserKey: randomBytes(24).toString('base64url'),
    signingKey: randomBytes(32).toString('hex'),
  };
  const secrets = text === null ? made : readKept(path, text);
  if (text === null) await writeWhole(dataDir, path, `${JSON.stringify(secrets)}\n`);
  else await takeFromOthers(path);
  return {
    organiserKey: configured ?? secrets.organiserKey,
    signingKey: Buffer.from(secrets.signingKey, 'hex'),
  };
}
