const key = 'qiantai.token'

/** Per window and gone with it; a reload keeps the person at the desk signed in. */
export const storedToken = {
  get: (): string | null => sessionStorage.getItem(key),
  set: (token: string | null): void => {
    if (token === null) sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, token)
  },
}
