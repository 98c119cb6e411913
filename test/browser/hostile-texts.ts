/** What users may write, and no page may take for anything but text. */

export const MARKUP = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>';
export const RIGHT_TO_LEFT = '\u202eموافقة على القرض 🧾🧑🏽‍💼';
export const LONG = 'x'.repeat(200_000);
