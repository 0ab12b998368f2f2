import { anEvent } from './fake-event';

interface Alarm {
  readonly when?: number;
  readonly delayInMinutes?: number;
  readonly periodInMinutes: number;
}

interface ShownNotice {
  readonly id: string;
  readonly title: string;
  readonly message: string;
}

/** A browser's alarms, notifications and their permission. */
export function aReminder() {
  const alarms = new Map<string, Alarm>();
  /** All that were ever shown, oldest first. */
  const shown: ShownNotice[] = [];
  const cleared = new Set<string>();
  const [onAlarm, onClicked, onAdded] = [anEvent(), anEvent(), anEvent()];
  const self = {
    alarms,
    shown,
    cleared,
    onClicked,
    /** Whether the user has allowed notifications. */
    allowed: true,
    /** Set, the system refuses to show one. */
    broken: false,
    /** The alarm goes off, whatever time it is. */
    ring: (name = 'clock') => Promise.all(onAlarm.tell({ name })),
    /** The user allows notifications. */
    allow() {
      self.allowed = true;
      onAdded.tell({ permissions: ['notifications'] });
    },
    api: {
      alarms: {
        onAlarm,
        create: (name: string, alarm: Alarm) => Promise.resolve(void alarms.set(name, alarm)),
        get: (name: string) => Promise.resolve(alarms.get(name)),
        clear: (name: string) => Promise.resolve(alarms.delete(name)),
        clearAll: () => Promise.resolve(alarms.clear()),
      },
      permissions: {
        onAdded,
        contains: () => Promise.resolve(self.allowed),
        getAll: () => Promise.resolve({ permissions: ['storage', ...(self.allowed ? ['notifications'] : [])] }),
        remove: () => Promise.resolve(void (self.allowed = false)),
      },
      notifications: {
        onClicked,
        // All that were shown and not taken away since.
        getAll: () => Promise.resolve(Object.fromEntries(shown.filter(({ id }) => !cleared.has(id)).map(({ id }) => [id, true]))),
        clear: (id: string) => Promise.resolve(void cleared.add(id)),
        create: (id: string, { title, message }: Omit<ShownNotice, 'id'>) =>
          self.broken ? Promise.reject(new Error('the system refused')) : Promise.resolve(void shown.push({ id, title, message })),
      },
    },
  };
  return self;
}
