/** As much of a browser as the worker's rooms ask for. For tests; all workers of a test share it. */
const area = () => {
  const kept: Record<string, unknown> = {};
  return {
    async get(key: string | null) {
      return key === null ? { ...kept } : key in kept ? { [key]: kept[key] } : {};
    },
    async set(entries: object) {
      Object.assign(kept, entries);
    },
    async remove(keys: string | readonly string[]) {
      for (const key of [keys].flat()) delete kept[key];
    },
  };
};

export const browser = {
  storage: { local: area(), session: area(), managed: area() },
  alarms: { create: () => undefined, clear: async () => true, getAll: async () => [] },
  permissions: { contains: async () => true },
  runtime: { getManifest: () => ({}), getURL: (path: string) => path },
};
