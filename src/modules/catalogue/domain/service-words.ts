export const serviceCategories = [
  'regulation',
  'overhaul',
  'battery',
  'water_resistance',
  'gaskets',
  'polishing',
  'dial',
  'crystal',
  'strap',
  'control',
  'other',
] as const
export type ServiceCategory = (typeof serviceCategories)[number]

export const serviceMovements = ['any', 'mechanical', 'quartz'] as const
export type ServiceMovement = (typeof serviceMovements)[number]

/** What the bench can do; people carry some of these, operations ask for one. */
export const skills = [
  'counter',
  'quartz',
  'movement',
  'mechanical',
  'chronograph',
  'polishing',
  'dial',
  'case',
  'strap',
  'control',
] as const
export type Skill = (typeof skills)[number]
