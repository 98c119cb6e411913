import { realDisk, type Disk } from '../../src/adapters/file-store/disk.ts';

/** Once it is full, half of each text is written. */
export function limitedDisk() {
  const limits = { isFull: false };
  const disk: Disk = {
    ...realDisk,
    open: async (path, flags) => {
      const file = await realDisk.open(path, flags);
      return {
        ...file,
        append: async (text) => {
          if (!limits.isFull) return file.append(text);
          await file.append(text.slice(0, text.length / 2));
          throw Object.assign(new Error('ENOSPC: no space left on device, write'), {
            code: 'ENOSPC',
          });
        },
      };
    },
  };
  return { disk, limits };
}
