/** Which days are worked: weekends, public holidays and make-up workdays (调休), corrected by the settings. */
export interface WorkCalendar {
  readonly isWorkday: (date: string) => boolean
  /** The n-th working day after `date`. */
  readonly addWorkdays: (date: string, days: number) => string
  /** False where the holidays of that year are not known yet and only weekends count. */
  readonly knows: (year: number) => boolean
}
