// The ids of the form's controls, so that a list of problems can lead to them.

export const fieldIds = {
  title: 'plan-title',
  partnership: 'plan-partnership',
  date: 'plan-date',
  time: 'plan-time',
  city: (key: string, field: string) => `plan-${key}-${field}`,
  minutes: (key: string) => `plan-${key}-minutes`,
  challenge: (key: string, field: string) => `plan-${key}-${field}`,
} as const;
