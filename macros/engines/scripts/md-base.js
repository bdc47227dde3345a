/* What Material writes into each page (partials/javascripts/base.html), as a file, because our policy allows no
   inline script. The scope is two folders above this file, so one file serves every depth. */
__md_scope = new URL("../../", document.currentScript.src);
__md_hash = (text) => [...text].reduce((sum, letter) => (sum << 5) - sum + letter.charCodeAt(0), 0);
__md_get = (key, storage, scope) => {
  /* A refused or damaged storage must not end the script: without these functions the theme's bundle dies. */
  try {
    return JSON.parse((storage || localStorage).getItem((scope || __md_scope).pathname + "." + key));
  } catch (_) {
    return null;
  }
};
__md_set = (key, value, storage, scope) => {
  try {
    (storage || localStorage).setItem((scope || __md_scope).pathname + "." + key, JSON.stringify(value));
  } catch (_) {}
};
