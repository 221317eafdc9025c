/** What the host lets the styles of this page carry; a <style> without it is refused. */
export const styleNonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''
