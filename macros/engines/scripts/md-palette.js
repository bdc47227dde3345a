/* Material's partials/javascripts/palette.html as a file: sets the chosen colours before the page is painted. */
var palette = __md_get("__palette");
if (palette && palette.color) {
  if (palette.color.media === "(prefers-color-scheme)") {
    var light = matchMedia("(prefers-color-scheme: light)").matches;
    var input = document.querySelector(
      "[data-md-color-media='(prefers-color-scheme: " + (light ? "light" : "dark") + ")']",
    );
    if (input)
      for (var name of ["media", "scheme", "primary", "accent"])
        palette.color[name] = input.getAttribute("data-md-color-" + name);
  }
  for (var [key, value] of Object.entries(palette.color)) document.body.setAttribute("data-md-color-" + key, value);
}
