// A file of a release as the elements take it: a part of the composition root.
import type { MediaFile } from './controllers/contexts.ts';
import type { FileEntry } from './core/release.ts';
import { inFull, inTile, onStage, type Screen } from './core/variants.ts';
import type { ReleaseLoader } from './services/release-loader.ts';
import type { ReleaseNetwork } from './services/release-network.ts';

export function mediaFileOf(file: FileEntry, screen: Screen, network: ReleaseNetwork, loader: ReleaseLoader): MediaFile {
  const { width, height, placeholder } = file;
  const [url, small, full] = [onStage, inTile, inFull].map((choose) => network.address(choose(file, screen))) as [string, string, string];
  return { url, small, full, text: () => loader.text(file), ...(width && height && { width, height }), ...(placeholder && { placeholder }) };
}
