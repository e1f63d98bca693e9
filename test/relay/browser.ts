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

const set = new Map<string, object>();
const alarms = {
  set,
  create: (name: string, when: object) => void set.set(name, when),
  clear: async (name: string) => set.delete(name),
  get: async (name: string) => set.get(name),
  getAll: async () => [],
};

export const browser = {
  storage: { local: area(), session: area(), managed: area() },
  alarms,
  permissions: { contains: async () => true },
  runtime: { getManifest: () => ({}), getURL: (path: string) => path },
};
