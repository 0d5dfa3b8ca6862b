/* What is better with JavaScript: switching the theme without loading the page again, and tables that filter while one types. */
(function () {
  "use strict";
  document.querySelectorAll("form.choices[data-theme-form]").forEach(function (form) {
    form.addEventListener("submit", function (event) {
      var button = event.submitter;
      if (!button || button.name !== "theme" || !window.fetch) { return; }
      event.preventDefault();
      var data = new URLSearchParams(new FormData(form));
      data.set("theme", button.value);
      fetch(form.action, { method: "POST", body: data, redirect: "manual" }).then(function () {
        if (button.value === "auto") { document.documentElement.removeAttribute("data-theme"); } else { document.documentElement.dataset.theme = button.value; }
        form.querySelectorAll("button[name=theme]").forEach(function (each) { each.setAttribute("aria-pressed", each === button); });
      });
    });
  });
  document.querySelectorAll("form[data-filters]").forEach(function (form) {
    form.querySelectorAll("select").forEach(function (select) {
      select.addEventListener("change", function () { form.requestSubmit(); });
    });
  });
}());
