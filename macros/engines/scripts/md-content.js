/* Material's partials/javascripts/content.html as a file: linked tabs, and the tab that an address names. */
var tabs = __md_get("__tabs");
if (Array.isArray(tabs))
  sets: for (var set of document.querySelectorAll(".tabbed-set"))
    for (var tab of tabs)
      for (var label of set.querySelectorAll(".tabbed-labels label"))
        if (label.innerText.trim() === tab) {
          document.getElementById(label.htmlFor).checked = true;
          continue sets;
        }
var target = document.getElementById(location.hash.slice(1));
if (target && target.name) target.checked = target.name.startsWith("__tabbed_");
