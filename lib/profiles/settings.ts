import { DAY_MINUTES, REMINDER_POINTS } from '../rules/reminder-points';
import { z } from '../schema';

const OF_DAY = z.number().check(z.int(), z.minimum(0), z.maximum(DAY_MINUTES - 1));

/** What the user has chosen of the reminders: `ReminderChoice`. At least one point: to have none is to have them off. */
export const remindersSchema = z.object({
  on: z.nullable(z.boolean()),
  points: z.array(z.enum(REMINDER_POINTS)).check(z.minLength(1), z.maxLength(REMINDER_POINTS.length)),
  quiet: z.object({ on: z.boolean(), from: OF_DAY, to: OF_DAY }),
  lastAlways: z.boolean(),
});

/** All that the user has chosen, section by section. What a later version adds is one more section with its usual values. */
export const settingsSchema = z.object({ reminders: remindersSchema });

export type Settings = z.infer<typeof settingsSchema>;
